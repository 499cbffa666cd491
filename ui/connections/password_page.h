// Asks for the password of a connection that nobody keeps one for, before it is opened.
#pragma once
#include "ui/connections/host.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLineEdit;

namespace gatelodge::ui {

class PasswordPage : public Page {
    Q_OBJECT
public:
    // refused: the one given before was not taken.
    PasswordPage(Host &host, const Profile &profile, bool refused, QWidget *parent = nullptr);
    QWidget *entrance() override;

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void rename();
    Host &m_host;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace gatelodge::ui
