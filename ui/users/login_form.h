// A login that is entered for somebody, or changed: where it is, what it is called there, what its driver's schema asks
// for, and until when it counts (EL-02, KE-09).
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;
class SchemaForm;
class Text;

class LoginForm : public QWidget {
    Q_OBJECT
public:
    explicit LoginForm(admin::Console &console, QWidget *parent = nullptr);
    void begin(const UserId &uid);          // a new one
    void change(const LoginRecord &record); // one that is there
    void close();
    bool isOpen() const { return !isHidden(); }

    QComboBox &authority() const { return *m_authority; }
    QLineEdit &username() const { return *m_username; }
    QLineEdit &end() const { return *m_end; }
    SchemaForm &form() const { return *m_form; }

    // Whether anything of such a login is for an administrator to change.
    static bool canBeChanged(const LoginRecord &record);

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerAuthorities();
    void lookAt(const QString &driver, const QJsonObject &stored);
    void answer(const Result<SavedLogin> &saved);
    void say(Words words);
    void rename();
    std::optional<LoginEntry> entered();
    admin::Console &m_console;
    QList<DriverDescription> m_drivers;
    QList<Authority> m_offered;
    UserId m_uid;
    std::optional<LoginRecord> m_changed; // nothing: a new one
    Text *m_title, *m_nameLabel;
    QComboBox *m_authority;
    QLineEdit *m_username, *m_end;
    SchemaForm *m_form;
    Paragraph *m_nameNote, *m_said;
    Button *m_save;
};

} // namespace gatelodge::ui
