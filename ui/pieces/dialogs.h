// The only two dialogs besides file choosing: a secret that is shown once, and a step that is never wholly undone.
// Both are window-modal and answer by signals; call open(), never exec() (no nested event loops).
#pragma once
#include "ui/theme/words.h"
#include <QDialog>

class QLineEdit;

namespace gatelodge::ui {

class Button;
class CodeBox;
class Paragraph;

// Shows a new key; it closes only by its button or Esc, and the secret is wiped from the widget when it closes.
class KeyDialog : public QDialog {
    Q_OBJECT
public:
    KeyDialog(Words title, Words explanation, const QString &secret, QWidget *parent);

protected:
    void done(int result) override;

private:
    CodeBox *m_secret;
};

// The person types the name of what goes; the button is dead until it matches (case matters, outer spaces do not).
class ConfirmDialog : public QDialog {
    Q_OBJECT
public:
    // Partly: the consequence says what comes back; else the dialog says that nothing does.
    enum class Undo { Never, Partly };
    // stay: what the button that changes nothing says; "Keep it" where nothing is given.
    ConfirmDialog(Words title, Words consequence, const QString &name, Words verb, QWidget *parent, Words stay = {},
                  Undo undo = Undo::Never);

Q_SIGNALS:
    void confirmed();

private:
    QString m_name;
    QLineEdit *m_typed;
};

} // namespace gatelodge::ui
