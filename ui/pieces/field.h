// Rows of a form that is read far more often than edited: the label at the start, the value beside it, a note below.
//
// FieldRow is what all of them share: label column, note or error line, pending state. A change leaves as a signal and
// is muted until setSaved() brings the stored value back or setError() says why not; nothing is shown as saved before
// it is.
#pragma once
#include "ui/pieces/text.h"
#include <QGridLayout>

class QLineEdit;
class QComboBox;
class QCheckBox;

namespace gatelodge::ui {

class Button;
class FieldValue;

class FieldRow : public QWidget {
    Q_OBJECT
public:
    static int labelWidth() { return em(6.2); }
    void setNote(Words note, Tone tone = Tone::Muted);
    void setError(Words error); // ends pending; the value stays open for another try
    bool isPending() const { return m_pending; }

protected:
    FieldRow(Words label, QWidget *parent);
    void setBody(QWidget *body);
    void setPending(bool pending); // shows what was asked for, muted
    void showHint(Words hint);     // in place of the note while editing; empty brings the note back
    QString label() const { return m_label->text(); }
    virtual void pendingChanged() = 0;
    void changeEvent(QEvent *event) override;

private:
    void showNote();
    QGridLayout *m_grid;
    Text *m_label;
    Paragraph *m_note;
    Words m_noteWords, m_hint, m_error;
    Tone m_noteTone = Tone::Muted;
    bool m_pending = false;
};

// Text at rest; wash and pencil under the pointer or focus; a line edit with Save when opened (press, Enter, F2). Enter
// saves, Esc goes back. A locked value says why with a lock and a note.
class FieldEdit : public FieldRow {
    Q_OBJECT
public:
    explicit FieldEdit(Words label, QWidget *parent = nullptr);
    QString value() const { return m_saved; }
    void setValue(const QString &value);              // closed and calm
    void setSaved(const QString &value);              // the answer to saveRequested
    void setLocked(Words reason);                     // empty unlocks
    void setBarred(Words reason);                     // who sits here may not: a tool tip says so; empty lets them
    void setPlaceholder(Words words);                 // shown muted where there is no value
    void setDirection(Qt::LayoutDirection direction); // user names and addresses stay left-to-right
    bool isOpen() const;
    QLineEdit *edit() const { return m_edit; } // for validators and completers

public Q_SLOTS:
    void open();
    void close(); // back to what is saved

Q_SIGNALS:
    void opened(); // over value(), which was seen
    void saveRequested(const QString &value);

protected:
    void pendingChanged() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void showValue(const QString &value);
    QString m_saved, m_seen, m_asked; // stored, as far as is known; known to who edits it; sent
    bool isShut() const { return !m_locked.isEmpty() || !m_barred.isEmpty(); }
    Words m_locked, m_barred, m_placeholder;
    FieldValue *m_value;
    QWidget *m_editor;
    QLineEdit *m_edit;
    Button *m_save;
};

// One of several values; a combo box, chosen at once.
class ChoiceField : public FieldRow {
    Q_OBJECT
public:
    struct Choice {
        QVariant id;
        Words name;
    };
    explicit ChoiceField(Words label, QWidget *parent = nullptr);
    void setChoices(std::vector<Choice> choices);
    void setValue(const QVariant &id);
    void setSaved(const QVariant &id);
    void setBarred(Words reason); // as a FieldEdit's
    QVariant value() const { return m_saved; }

Q_SIGNALS:
    void saveRequested(const QVariant &id);

protected:
    void pendingChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void showBar();
    std::vector<Choice> m_choices;
    QVariant m_saved;
    Words m_barred;
    QComboBox *m_box;
};

// On or off, said as a sentence beside the box, with an optional explanation below.
class SwitchRow : public QWidget {
    Q_OBJECT
public:
    explicit SwitchRow(Words sentence, Words explanation = {}, QWidget *parent = nullptr);
    void setValue(bool on);
    void setSaved(bool on);
    void setError(Words error);
    void setLocked(Words reason); // empty unlocks
    void setBarred(Words reason); // as a FieldEdit's
    bool value() const { return m_saved; }

Q_SIGNALS:
    void saveRequested(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(Words words, Tone tone);
    void showBar();
    Words m_sentence, m_explanation, m_barred;
    bool m_saved = false, m_isLocked = false, m_waits = false;
    QCheckBox *m_box;
    Paragraph *m_note;
};

} // namespace gatelodge::ui
