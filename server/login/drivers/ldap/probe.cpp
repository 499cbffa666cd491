// "Test connection": each server reached and encrypted, then, with the first that works, the service account and the
// place where people are searched.
#include "server/login/drivers/ldap/certificates.h"
#include "server/login/drivers/ldap/contracts.h"

namespace gatelodge::login::ldap {

namespace {

ProbeStep bad(ProbeStep::Kind kind, const QString &detail) { return {kind, false, detail}; }
ProbeStep good(ProbeStep::Kind kind, const QString &detail) { return {kind, true, detail}; }

std::unique_ptr<Connection> reach(const Server &server, const DirectorySettings &settings, QDeadlineTimer until,
                                  QList<ProbeStep> &steps) {
    const QDeadlineTimer limit = std::min(until, QDeadlineTimer(settings.connect));
    auto stream = dial(server, settings.encrypted, limit);
    if (!stream) {
        steps << bad(ProbeStep::Reach, stream.error().detail);
        return nullptr;
    }
    steps << good(ProbeStep::Reach, server.url());
    auto connection = Connection::over(std::move(*stream), server, settings, limit);
    if (!connection) {
        steps << bad(ProbeStep::Encrypt, connection.error().detail);
        return nullptr;
    }
    if (const QString words = (*connection)->encryption(); !words.isEmpty())
        steps << good(ProbeStep::Encrypt,
                      QStringLiteral("%1; %2").arg(words, describeCertificate((*connection)->certificate())));
    return std::move(*connection);
}

// Anybody who matches proves that filter and base are right.
ProbeStep searchPeople(Connection &connection, const DirectorySettings &settings, QDeadlineTimer until) {
    QByteArray anybody = settings.filter.toUtf8();
    anybody.replace("{username}", "*");
    const Found found = connection.search(
        {settings.base, settings.subtree ? LDAP_SCOPE_SUBTREE : LDAP_SCOPE_ONELEVEL, anybody, settings.attributes(), 1},
        until);
    if (found.entries.isEmpty())
        return bad(ProbeStep::Search, found.reply.ok() ? QStringLiteral("nobody matches below %1").arg(settings.base)
                                                       : found.reply.line());
    const Entry &first = found.entries.first();
    if (identityOf(first, settings.identity).isEmpty())
        return bad(ProbeStep::Search, QStringLiteral("%1 has no %2").arg(first.dn(), settings.identity));
    return good(ProbeStep::Search, first.dn());
}

} // namespace

QList<ProbeStep> probeDirectory(const Result<DirectorySettings> &settings) {
    if (!settings)
        return {bad(ProbeStep::Settings, settings.error().detail)};
    const QDeadlineTimer until(settings->together);
    QList<ProbeStep> steps{good(ProbeStep::Settings, {})};
    std::unique_ptr<Connection> working;
    for (const Server &server : settings->servers) {
        auto connection = reach(server, *settings, until, steps);
        if (!working)
            working = std::move(connection);
    }
    if (!working)
        return steps;
    const Done bound = bindAsService(*working, *settings, until);
    if (!bound || !settings->searchDn.isEmpty())
        steps << ProbeStep{ProbeStep::SignIn, bound.has_value(), bound ? settings->searchDn : bound.error().detail};
    if (bound && !settings->base.isEmpty())
        steps << searchPeople(*working, *settings, until);
    return steps;
}

} // namespace gatelodge::login::ldap
