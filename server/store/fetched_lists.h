// Lists that authorities publish and the house fetches, as rows: revocation lists (EL-11). Which of them are to be
// fetched stands in an authority's settings; here stands what came of it.
#pragma once
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

// Whether this node is to fetch it now; no other does meanwhile. Committed before anything is fetched.
Result<bool> claimList(Session &session, const AuthorityId &authority, const QString &address,
                       std::chrono::seconds again, std::chrono::seconds afterTrouble);
struct KeptList {
    QByteArray list;
    QDateTime madeAt, holdsUntil; // as the list says; holdsUntil may be invalid: it does not
};
Result<bool> keepList(Session &session, const AuthorityId &authority, const QString &address, const KeptList &kept);
Done failList(Session &session, const AuthorityId &authority, const QString &address, const QString &trouble);
Done forgetLists(Session &session, const AuthorityId &authority, const QStringList &butThese);
// One each of those that have come; fewer than there are addresses: some have not.
Result<QList<QByteArray>> listFetched(Session &session, const AuthorityId &authority, const QStringList &addresses);

struct ListState {
    QString authority, address;
    QDateTime madeAt, holdsUntil, fetchedAt; // invalid: none has come; holdsUntil: or it does not say
    QString trouble;                         // of the last try; empty: it went well
};
Result<QList<ListState>> listListStates(Session &session); // of authorities that are in use

} // namespace gatelodge::store
