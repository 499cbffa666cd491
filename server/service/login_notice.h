// The owner of an account hears by mail of every way in that it gets (R4, EA-24).
#pragma once
#include "server/service/means.h"
#include "server/service/visitor.h"

namespace gatelodge::service {

struct AddedLogin {
    enum Kind { Elsewhere, Certificate, Token } kind = Elsewhere;
    QString name; // the authority's caption; of a certificate or a token its own
};
// To be run in the transaction that adds the login. visitor: on whose device it happened; one without an address for
// what an administrator did. Who has no proved address is not told.
Done tellLoginAdded(store::Session &session, const Means &means, const UserId &uid, const AddedLogin &added,
                    const Visitor &visitor);

} // namespace gatelodge::service
