// Authorities as rows: their order, what a site takes of them, and what follows when one brings a new person (EA-18,
// EA-28, KE-03, KE-04). Secrets in the settings are sealed before they come here; this room never opens them.
#pragma once
#include "server/domain/authority.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<QList<Authority>> listAuthorities(Session &session); // in order; disabled ones too
// Those that may let somebody in there: enabled, with sign-in allowed, and the site's own choice if it made one. Empty
// where nothing of the choice is left.
Result<QList<Authority>> listAuthoritiesForSite(Session &session, const SiteId &site);
Result<Authority> findAuthority(Session &session, const AuthorityId &id); // deleted ones too
// Whom to ask about a password, by the rules of service/asking.h; one row is read however many authorities there are.
struct AskedFor {
    QStringList drivers; // that check passwords
    std::optional<AuthorityId> chosen;
    std::optional<SiteId> site;
    QString suffix;         // what may name one, in small letters; empty: nothing
    bool isAddress = false; // our own come first then
};
struct AuthorityToAsk {
    Authority authority;
    QDateTime at;           // the time
    bool migrating = false; // whom the name means is to be asked of people_migrations.h
};
Result<std::optional<AuthorityToAsk>> findAuthorityToAsk(Session &session, const AskedFor &asked);
Result<Authority> findAuthorityByName(Session &session, const QString &name);
// Where who signs up gets the account; nothing while registration is off or its authority disabled.
Result<std::optional<Authority>> findRegistrationAuthority(Session &session);

Result<AuthorityId> insertAuthority(Session &session, const Authority &authority); // the last in order
// Everything but the driver, the position, enabled and registration: those have steps of their own.
Done replaceAuthority(Session &session, const AuthorityId &id, Revision seen, const Authority &authority);
Done enableAuthority(Session &session, const AuthorityId &id);
Done disableAuthority(Session &session, const AuthorityId &id);   // Refused (owner_remains): see migration 0009
Done removeAuthority(Session &session, const AuthorityId &id);    // Refused (authorities_unused) where logins are
Done bringBackAuthority(Session &session, const AuthorityId &id); // disabled or not, as it was
// To a place in the order, 1 the first. Positions are counted anew. In a transaction.
Done moveAuthority(Session &session, const AuthorityId &id, int place);
// Nothing: registration is off. In a transaction.
Done setRegistrationAuthority(Session &session, const std::optional<AuthorityId> &id);
Result<QHash<AuthorityId, int>> countLoginsOfAuthorities(Session &session); // valid ones; without those that have none

// Empty: the site takes all of them, in their own order. In a transaction.
Result<QList<AuthorityId>> listSiteChoice(Session &session, const SiteId &site);
Done replaceSiteChoice(Session &session, const SiteId &site, const QList<AuthorityId> &chosen);

Result<QList<CreationAction>> listCreationActions(Session &session, const AuthorityId &id);
Done replaceCreationActions(Session &session, const AuthorityId &id, const QList<CreationAction> &actions);

} // namespace gatelodge::store
