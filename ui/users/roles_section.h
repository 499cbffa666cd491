// What a person is in this house, and what that lets them do. Owners give and take roles here; both can be undone.
#pragma once
#include "server/admin/console.h"
#include "ui/users/belongings_sections.h"

class QMenu;

namespace gatelodge::ui {

class UndoBar;

class RolesSection : public PersonSection {
    Q_OBJECT
public:
    RolesSection(admin::Console &console, UndoBar &undo);
    void show(const admin::PersonDetails &details) override;

Q_SIGNALS:
    void laidOut(); // a reading has landed

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    void offerRoles();
    void addRole(QMenu *menu, Role role);
    void addSites(QMenu *menu, const QList<Site> &sites);
    void grant(const RoleGrant &role, const QString &caption);
    void revoke(const RoleGrant &role, const QString &caption);
    admin::Console &m_console;
    UndoBar &m_undo;
    QString m_name;
    QList<RoleHolder> m_roles;
};

} // namespace gatelodge::ui
