#include "server/login/drivers/ldap/directory.h"
#include "server/login/drivers/ldap/escape.h"
#include <algorithm>
#include <QRegularExpression>

namespace gatelodge::login::ldap {

namespace {

const QString kUsername = QStringLiteral("{username}");

QByteArray filled(const QString &pattern, const QString &place, const QByteArray &escaped) {
    return pattern.toUtf8().replace(place.toUtf8(), escaped);
}

// Active Directory says these only to the right password: the account is disabled (533) or has expired (701).
bool closedByItsWords(const Reply &reply) {
    static const QRegularExpression closed(QStringLiteral("\\bdata (533|701)\\b"));
    return closed.match(reply.diagnostic).hasMatch();
}

// What a refused bind of a person says.
Error refusal(const Reply &reply) {
    const QString detail = QStringLiteral("signing in: ") + reply.line();
    switch (reply.code) {
    case LDAP_INVALID_CREDENTIALS: return {closedByItsWords(reply) ? Fault::Refused : Fault::Denied, detail, {}};
    case LDAP_INAPPROPRIATE_AUTH: // the entry has no password
        return {Fault::Denied, detail, {}};
    case LDAP_NO_SUCH_OBJECT: return {Fault::NotFound, detail, {}};
    default: return errorFrom(reply, QStringLiteral("signing in"));
    }
}

} // namespace

Error errorFrom(const Reply &reply, const QString &doing) {
    const QString detail = doing + QStringLiteral(": ") + reply.line();
    return {reply.nobodyAnswered() || reply.code == LDAP_TIMELIMIT_EXCEEDED ? Fault::Unavailable : Fault::Misconfigured,
            detail,
            {}};
}

Done bindAsService(Connection &connection, const DirectorySettings &settings, QDeadlineTimer until) {
    if (settings.searchDn.isEmpty())
        return {};
    const Reply reply = connection.bind(settings.searchDn, settings.searchPassword, until);
    if (!reply.ok())
        return failure(errorFrom(reply, QStringLiteral("signing in as %1").arg(settings.searchDn)));
    return {};
}

Done Directory::lend(Use use, const std::function<Reply(Connection &, QDeadlineTimer)> &work) {
    GL_TRY(Lent lent, m_pool.take(m_settings, use, m_until));
    if (!lent.fresh) {
        // Others may have ended it while it waited: it gets the time of a connection, then a new one is tried.
        const Reply reply = work(*lent.connection, std::min(m_until, QDeadlineTimer(m_settings.connect)));
        if (!lent.connection->isBroken() && reply.code != LDAP_UNAVAILABLE && reply.code != LDAP_BUSY) {
            m_pool.giveBack(std::move(lent));
            return {};
        }
        if (reply.code == LDAP_TIMEOUT)
            m_pool.noteAway(lent.connection->server(), true);
        m_pool.forget(lent.drawer);
        GL_TRY(lent, m_pool.dialNew(m_settings, use, m_until));
    }
    if (use == Use::Asking)
        GL_DO(bindAsService(*lent.connection, m_settings, m_until));
    work(*lent.connection, m_until);
    m_pool.giveBack(std::move(lent));
    return {};
}

Result<Entry> Directory::single(Found found) const {
    if (found.entries.size() > 1)
        return failure(
            Fault::Conflict,
            QStringLiteral("several entries match: %1 and %2").arg(found.entries[0].dn(), found.entries[1].dn()));
    if (found.reply.code == LDAP_NO_SUCH_OBJECT && m_settings.bindsDirectly)
        return failure(Fault::NotFound, QStringLiteral("searching: ") + found.reply.line());
    if (!found.reply.ok())
        return failure(errorFrom(found.reply, QStringLiteral("searching below %1").arg(m_settings.base)));
    if (found.entries.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("no entry matches below %1").arg(m_settings.base));
    return std::move(found.entries.first());
}

Result<Entry> Directory::findByUsername(const QString &username) {
    Search search{m_settings.base, m_settings.subtree ? LDAP_SCOPE_SUBTREE : LDAP_SCOPE_ONELEVEL,
                  filled(m_settings.filter, kUsername, escapedForFilter(username.toUtf8())), m_settings.attributes()};
    if (m_settings.bindsDirectly) {
        search.base = nameByTemplate(username);
        search.scope = LDAP_SCOPE_BASE;
        search.filter = "(objectClass=*)";
    }
    Found found;
    GL_DO(lend(Use::Asking, [&](Connection &connection, QDeadlineTimer until) {
        found = connection.search(search, until);
        return found.reply;
    }));
    return single(std::move(found));
}

Result<Entry> Directory::findByIdentity(const QString &identity) {
    Search search{
        m_settings.base, m_settings.subtree ? LDAP_SCOPE_SUBTREE : LDAP_SCOPE_ONELEVEL, {}, m_settings.attributes()};
    if (m_settings.identityIsDn()) {
        search.base = identity;
        search.scope = LDAP_SCOPE_BASE;
        search.filter = "(objectClass=*)";
    } else {
        if (search.base.isEmpty())
            return failure(Fault::Misconfigured, QStringLiteral("base is missing: where people are searched"));
        search.filter = '(' + m_settings.identity.toLatin1() + '=' +
                        escapedForFilter(identityOctets(identity, m_settings.identity)) + ')';
    }
    Found found;
    GL_DO(lend(Use::Asking, [&](Connection &connection, QDeadlineTimer until) {
        found = connection.search(search, until);
        return found.reply;
    }));
    if (m_settings.identityIsDn() &&
        (found.reply.code == LDAP_NO_SUCH_OBJECT || found.reply.code == LDAP_INVALID_DN_SYNTAX))
        return failure(Fault::NotFound, QStringLiteral("no such entry"));
    return single(std::move(found));
}

Result<bool> Directory::existsWith(const QString &attribute, const QString &value) {
    const QByteArray filter = '(' + attribute.toLatin1() + '=' + escapedForFilter(value.toUtf8()) + ')';
    Found found;
    GL_DO(lend(Use::Asking, [&](Connection &connection, QDeadlineTimer until) {
        found = connection.search({m_settings.base, LDAP_SCOPE_SUBTREE, filter, {}, 1}, until);
        return found.reply;
    }));
    if (!found.entries.isEmpty())
        return true;
    return found.reply.ok() ? Result<bool>(false) : failure(errorFrom(found.reply, QStringLiteral("searching")));
}

QString Directory::nameByTemplate(const QString &username) const {
    return QString::fromUtf8(filled(m_settings.dnTemplate, kUsername, escapedForDn(username.toUtf8())));
}

Done Directory::checkPassword(const QString &dn, const QByteArray &password) {
    Reply reply;
    GL_DO(lend(Use::Proving, [&](Connection &connection, QDeadlineTimer until) {
        return reply = connection.bind(dn, password, until);
    }));
    return reply.ok() ? Done() : Done(failure(refusal(reply)));
}

Result<Directory::Own> Directory::enterAs(const QString &dn, const QByteArray &password) {
    Reply bound;
    Found found;
    Result<QStringList> groups;
    GL_DO(lend(Use::Proving, [&](Connection &connection, QDeadlineTimer until) {
        bound = connection.bind(dn, password, until);
        if (!bound.ok())
            return bound;
        found = connection.search({dn, LDAP_SCOPE_BASE, "(objectClass=*)", m_settings.attributes(), 2}, until);
        if (found.reply.ok() && found.entries.size() == 1)
            groups = groupsOver(connection, found.entries.first(), until);
        return found.reply;
    }));
    if (!bound.ok())
        return failure(refusal(bound));
    if (!found.reply.ok())
        return failure(errorFrom(found.reply, QStringLiteral("reading %1 as its owner").arg(dn)));
    if (found.entries.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("%1 may not read its own entry").arg(dn));
    GL_TRY(QStringList names, std::move(groups));
    return Own{std::move(found.entries.first()), std::move(names)};
}

Result<Reply> Directory::doAs(const QString &dn, const QByteArray &password,
                              const std::function<Reply(Connection &, QDeadlineTimer)> &work) {
    GL_TRY(Lent lent, m_pool.dialNew(m_settings, Use::Proving, m_until));
    if (dn.isEmpty()) {
        GL_DO(bindAsService(*lent.connection, m_settings, m_until));
    } else if (const Reply bound = lent.connection->bind(dn, password, m_until); !bound.ok()) {
        return failure(refusal(bound));
    }
    const Reply reply = work(*lent.connection, m_until);
    m_pool.giveBack(std::move(lent));
    return reply;
}

} // namespace gatelodge::login::ldap
