// Asking an authority whether a name and a password belong together. Exactly one is asked: an account is never tried at
// a second place without the person's saying so (EA-26).
#pragma once
#include "server/service/own_accounts.h"

namespace gatelodge::service {

struct Question {
    Authority authority;
    QString username;       // as the authority knows it: without @authority, unless names are addresses there
    QDateTime askedAt = {}; // by the house's clock; invalid: it has not been looked at
    std::optional<UserId> person = {}; // known already: whose tries they are
    bool migrating = false;            // people are, or were, converted: it may be another one in a moment
};

// From what was typed. chosen: of the selector; site: takes part in the choice. Nothing: no authority checks passwords
// here, or not the chosen one. The rules, in this order: the chosen one; the one that is named after the last '@';
// 'local' for other addresses; the first in order. Of people of a migration that is on, the one that has them.
Result<std::optional<Question>> whomToAsk(store::Session &session, const Means &means,
                                          const std::optional<AuthorityId> &chosen, const std::optional<SiteId> &site,
                                          const QString &typed);
// All there are, in order; with a site those it takes.
Result<QList<Authority>> authoritiesAt(store::Session &session, const std::optional<SiteId> &site);
// Those of them that may let somebody in by this contract. PasswordSignIn: what the selector shows (from two on,
// EA-18); RedirectSignIn: the buttons below the form (EA-23).
QList<Authority> offering(QList<Authority> authorities, const Means &means, Contract contract);

// Slow. Every trouble with the authority is an answer: wrong settings are AuthError, one that is away FailedToConnect.
Result<login::AuthAnswer> ask(store::Session &session, const Means &means, const Question &question,
                              const QByteArray &password, OwnAccounts &accounts);

} // namespace gatelodge::service
