// A line that opens in place to take one more of something: an address, a key, a name, a message. Enter or its button
// sends, Esc closes; while the answer is awaited it is dead, and stays open with the reason if it is refused. Once it
// is done with, the focus is again where it was before.
#pragma once
#include "ui/theme/gate_style.h"
#include "ui/theme/words.h"
#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;

class AddLine : public QWidget {
    Q_OBJECT
public:
    AddLine(Words label, Words verb, ButtonKind kind = ButtonKind::Primary, QWidget *parent = nullptr);
    void setPlaceholder(Words words);
    void setCheck(Words sentence); // a box beside it, off at first
    void setSecret();              // dots instead of letters, no completion
    void setMayBeEmpty() { m_mayBeEmpty = true; }
    QLineEdit *edit() const { return m_edit; }
    bool isOpen() const { return !isHidden(); }

public Q_SLOTS:
    void open();
    void close();
    void setDone() { close(); }
    void setError(gatelodge::ui::Words why);

Q_SIGNALS:
    void submitted(const QString &text, bool checked);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void rename();
    void giveBackFocus();
    Words m_label, m_placeholder, m_checkWords;
    bool m_mayBeEmpty = false;
    QPointer<QWidget> m_cameFrom;
    QLineEdit *m_edit;
    QCheckBox *m_check;
    Button *m_verb, *m_cancel;
    Paragraph *m_note;
};

} // namespace gatelodge::ui
