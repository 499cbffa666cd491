// All logins of a person: what and where, their state with the reason, how they are used, and what an administrator
// does with them (EL-01, EL-02, KE-09). What is a secret of a login is not shown (EL-05).
#pragma once
#include "server/admin/console.h"
#include "ui/common/record_rows.h"
#include "ui/users/belongings_sections.h"

namespace gatelodge::ui {

class LoginForm;
class UndoBar;

class LoginsSection : public PersonSection {
    Q_OBJECT
public:
    LoginsSection(admin::Console &console, UndoBar &undo);
    void show(const admin::PersonDetails &details) override;
    const QList<LoginRecord> &records() const { return m_records; }
    LoginForm &form() const { return *m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void closeForms() override;
    void read();
    void lay();
    Record recordOf(const LoginRecord &record);
    QString noteOf(const LoginRecord &record) const;
    void addActions(const LoginRecord &record, Record &row);
    void askWhy(const LoginRecord &record);
    void setState(const LoginRecord &record, LoginState state, const QString &reason);
    void remove(const LoginRecord &record);
    void demandNewPassword();
    void showHistory(const LoginId &id);
    void layHistory();
    void mailLink();
    admin::Console &m_console;
    UndoBar &m_undo;
    QList<DriverDescription> m_drivers;
    QString m_name; // of the person
    QList<LoginRecord> m_records;
    bool m_reading = false, m_again = false;
    AddLine *m_password, *m_why;
    std::optional<LoginRecord> m_meant; // by m_why
    LoginForm *m_form;
    std::optional<LoginId> m_told; // whose history is shown
    QWidget *m_historyHead;
    RecordRows *m_history;
};

} // namespace gatelodge::ui
