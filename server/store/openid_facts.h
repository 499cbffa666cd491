// What OpenID Connect may say of a person (Core §5.1).
#pragma once
#include "server/store/session.h"
#include <QHash>
#include <QStringList>

namespace gatelodge::store {

struct OpenIdFacts {
    QString username, firstName, lastName, language;
    QString email;      // the primary one, which is verified; empty: none
    QStringList groups; // present ones, by name
    QDateTime changedAt;
    QDateTime now; // when it was so
};
OpenIdFacts openIdFactsFrom(const Row &row); // of any statement that selects what openid_facts.find does
// NotFound: nobody, or not any more.
Result<OpenIdFacts> findOpenIdFacts(Session &session, const UserId &person);
// Of those who are there.
Result<QHash<UserId, OpenIdFacts>> findOpenIdFacts(Session &session, const QList<UserId> &people);

} // namespace gatelodge::store
