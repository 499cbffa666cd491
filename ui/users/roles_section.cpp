#include "ui/users/roles_section.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/help/help_book.h"
#include "ui/pieces/messages.h"
#include <QMenu>

namespace gatelodge::ui {

namespace {

QString captionOf(const RoleHolder &holder) {
    if (!holder.grant.site)
        return roleCaption(holder.grant.role);
    return RolesSection::tr("Owner of the site %1").arg(holder.siteName);
}

// One sentence a role: the table itself is in the manual.
QString meaningOf(Role role) {
    switch (role) {
    case Role::Owner: return RolesSection::tr("May do everything, and alone gives roles and changes settings.");
    case Role::Administrator:
        return RolesSection::tr("Looks after people, organisations, groups, sites and the queue.");
    case Role::Helpdesk: return RolesSection::tr("Mails new links, unblocks, ends sessions.");
    case Role::SiteOwner: return RolesSection::tr("Runs this site and its queue, and nothing else.");
    case Role::Auditor: return RolesSection::tr("Sees everything but secrets, and changes nothing.");
    }
    Q_UNREACHABLE();
}

QString iconOf(Role role) {
    return role == Role::SiteOwner ? QStringLiteral("globe") : QStringLiteral("security-high");
}

} // namespace

RolesSection::RolesSection(admin::Console &console, UndoBar &undo)
    : PersonSection(
          console.people, [] { return tr("Roles"); }, [] { return tr("Give a role"); }),
      m_console(console), m_undo(undo) {
    lockUnless(console.roles, Duty::ManageRoles);
    setHelpPlace(this, "roles.md");
    connect(this, &Section::actionRequested, this, &RolesSection::offerRoles);
}

void RolesSection::show(const admin::PersonDetails &details) {
    if (uid() != details.user.uid) {
        m_roles.clear();
        lay();
    }
    setUid(details.user.uid);
    m_name = details.user.displayName();
    read();
}

void RolesSection::read() {
    const UserId asked = uid();
    deliver(this, m_console.roles.of(asked), [this, asked](const Result<QList<RoleHolder>> &roles) {
        if (asked != uid())
            return;
        if (!roles)
            return fail(roles.error());
        m_roles = *roles;
        lay();
        Q_EMIT laidOut();
    });
}

void RolesSection::changeEvent(QEvent *event) {
    PersonSection::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void RolesSection::lay() {
    std::vector<Record> records;
    for (const RoleHolder &holder : std::as_const(m_roles)) {
        Record record;
        record.key = QString(roleName(holder.grant.role)) + QString::number(holder.grant.site.value_or(SiteId()).value);
        record.iconName = iconOf(holder.grant.role);
        record.title = captionOf(holder);
        record.note = meaningOf(holder.grant.role);
        record.actions.push_back({tr("Take away"), [this, holder] { revoke(holder.grant, captionOf(holder)); }});
        records.push_back(std::move(record));
    }
    setCount(int(m_roles.size()));
    rows()->set(std::move(records), tr("No role: a member like any other."));
}

void RolesSection::offerRoles() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Role role : kRoles) {
        if (role != Role::SiteOwner)
            addRole(menu, role);
    }
    QMenu *sites = menu->addMenu(roleCaption(Role::SiteOwner));
    sites->addAction(tr("Reading the sites"))->setEnabled(false);
    deliver(sites, m_console.places.sites(), [this, sites](const Result<QList<Site>> &found) {
        sites->clear();
        if (found)
            addSites(sites, *found);
        else
            sites->addAction(faultWords(found.error()))->setEnabled(false);
    });
    menu->popup(mapToGlobal(QPoint(isRightToLeft() ? 0 : width() - menu->sizeHint().width(), controlHeight())));
}

void RolesSection::addRole(QMenu *menu, Role role) {
    QAction *action = menu->addAction(roleCaption(role));
    action->setEnabled(std::none_of(m_roles.begin(), m_roles.end(),
                                    [role](const RoleHolder &holder) { return holder.grant.role == role; }));
    connect(action, &QAction::triggered, this, [this, role] { grant({role}, roleCaption(role)); });
}

void RolesSection::addSites(QMenu *menu, const QList<Site> &sites) {
    for (const Site &site : sites) {
        const RoleGrant role{Role::SiteOwner, site.id};
        QAction *action = menu->addAction(site.profile.name);
        action->setEnabled(std::none_of(m_roles.begin(), m_roles.end(),
                                        [&role](const RoleHolder &holder) { return holder.grant == role; }));
        connect(action, &QAction::triggered, this,
                [this, role, name = site.profile.name] { grant(role, tr("Owner of the site %1").arg(name)); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no site yet"))->setEnabled(false);
}

void RolesSection::grant(const RoleGrant &role, const QString &caption) {
    const UserId who = uid();
    follow(m_console.roles.grant(who, role), [this, who, role, caption, name = m_name] {
        m_undo.say([=] { return tr("%1 was given the role: %2.", "person, role").arg(name, caption); }, {},
                   [this, who, role] { follow(m_console.roles.revoke(who, role)); });
    });
}

void RolesSection::revoke(const RoleGrant &role, const QString &caption) {
    const UserId who = uid();
    follow(m_console.roles.revoke(who, role), [this, who, role, caption, name = m_name] {
        m_undo.say([=] { return tr("%1 no longer has the role: %2.", "person, role").arg(name, caption); }, {},
                   [this, who, role] { follow(m_console.roles.grant(who, role)); });
    });
}

} // namespace gatelodge::ui
