// The words of one kind of mail in one language: shown as they are typed, kept when they are saved, taken back to the
// program's own, and sent once to look at.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;
class TextFrame;
class UndoBar;

class MailForm : public QWidget {
    Q_OBJECT
public:
    MailForm(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void setLanguage(const QString &code);
    void setSite(const std::optional<SiteId> &site) { m_site = site; } // whose face the test mail wears
    QString kind() const;
    void openKind(const QString &kind);
    // What stands there, where it makes a mail; the last that did, while it does not.
    const std::optional<OwnMail> &shown() const { return m_shown; }
    bool isChanged() const;

    QComboBox *kindBox() const { return m_kinds; }
    QLineEdit *subjectField() const { return m_subject; }
    TextFrame *bodyField() const { return m_body; }
    QLineEdit *testField() const { return m_to; }
    Button *saveButton() const { return m_save; }
    Button *resetButton() const { return m_reset; }
    Button *sendButton() const { return m_send; }
    Paragraph *said() const { return m_said; }
    Paragraph *answer() const { return m_answer; }

public Q_SLOTS:
    void save();
    void discard();
    void reset();
    void sendTest();

Q_SIGNALS:
    void draftChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void put(const OwnMail &mail);
    void takeFields();
    void sayState();
    void sayVariables();
    void follow(QFuture<Done> future, std::function<void()> done);
    OwnMail typed() const;
    void rename();

    admin::Console &m_console;
    UndoBar &m_undo;
    std::optional<SiteId> m_site;
    QString m_language = QStringLiteral("en");
    OwnMail m_saved; // revision 0: the program's
    std::optional<OwnMail> m_shown;
    int m_reading = 0;
    bool m_showing = false;
    QComboBox *m_kinds;
    QLineEdit *m_subject, *m_to;
    TextFrame *m_body;
    Paragraph *m_variables, *m_state, *m_said, *m_answer;
    Button *m_save, *m_discard, *m_reset, *m_send;
};

// What a mail server said, in one sentence.
QString answerWords(const MailAnswer &answer);

} // namespace gatelodge::ui
