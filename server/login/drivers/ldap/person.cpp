// What an entry says about a person, and the groups it belongs to.
#include "server/login/drivers/ldap/directory.h"
#include "server/login/drivers/ldap/escape.h"

namespace gatelodge::login::ldap {

namespace {

constexpr int kMostGroups = 1000;

QStringList tidied(QStringList names) {
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList groupsIn(const Entry &person, const DirectorySettings &settings) {
    QStringList names;
    const QStringList values = person.texts(settings.groupAttribute);
    for (const QString &value : values) {
        if (settings.groupBase.isEmpty() || isBelow(value, settings.groupBase))
            names << firstValueOf(value);
    }
    return tidied(names);
}

Search searchOfGroups(const Entry &person, const DirectorySettings &settings) {
    QByteArray filter = settings.groupFilter.toUtf8();
    filter.replace("{dn}", escapedForFilter(person.dn().toUtf8()));
    filter.replace("{username}", escapedForFilter(person.values(settings.username).value(0)));
    return {settings.groupBase, LDAP_SCOPE_SUBTREE, filter, {settings.groupName.toLatin1()}, kMostGroups};
}

Result<QStringList> groupsFrom(const Found &found, const DirectorySettings &settings) {
    if (!found.reply.ok())
        return failure(errorFrom(found.reply, QStringLiteral("searching groups below %1").arg(settings.groupBase)));
    QStringList names;
    for (const Entry &group : found.entries)
        names << group.text(settings.groupName);
    return tidied(names);
}

} // namespace

Result<QStringList> Directory::groupsOver(Connection &connection, const Entry &person, QDeadlineTimer until) const {
    switch (m_settings.groups) {
    case DirectorySettings::NoGroups: return {};
    case DirectorySettings::GroupsInAttribute: return groupsIn(person, m_settings);
    case DirectorySettings::GroupsBySearch:
        return groupsFrom(connection.search(searchOfGroups(person, m_settings), until), m_settings);
    }
    Q_UNREACHABLE();
}

Result<QStringList> Directory::groupsOf(const Entry &person) {
    if (m_settings.groups == DirectorySettings::NoGroups)
        return {};
    if (m_settings.groups == DirectorySettings::GroupsInAttribute)
        return groupsIn(person, m_settings);
    Found found;
    GL_DO(lend(Use::Asking, [&](Connection &connection, QDeadlineTimer until) {
        found = connection.search(searchOfGroups(person, m_settings), until);
        return found.reply;
    }));
    return groupsFrom(found, m_settings);
}

bool Directory::isClosed(const Entry &person) const {
    if (m_settings.closedAttribute.isEmpty())
        return false;
    const QStringList values = person.texts(m_settings.closedAttribute);
    return m_settings.closedValue.isEmpty() ? !values.isEmpty()
                                            : values.contains(m_settings.closedValue, Qt::CaseInsensitive);
}

Result<RemoteUser> Directory::userFrom(const Entry &person, const QStringList &groups) const {
    RemoteUser user;
    user.identity = identityOf(person, m_settings.identity);
    if (user.identity.isEmpty())
        return failure(Fault::Misconfigured,
                       QStringLiteral("%1 has no readable %2").arg(person.dn(), m_settings.identity));
    user.username = person.text(m_settings.username);
    user.firstName = person.text(m_settings.firstName);
    user.lastName = person.text(m_settings.lastName);
    const QStringList addresses = person.texts(m_settings.mail);
    for (const QString &address : addresses)
        user.emails.append({address, m_settings.mailVerified});
    user.groups = groups;
    return user;
}

} // namespace gatelodge::login::ldap
