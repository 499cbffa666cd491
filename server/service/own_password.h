// Another password, chosen by its owner on the account page (EA-22, EA-24, EL-09).
#pragma once
#include "server/service/recovery.h"

namespace gatelodge::service {

// Slow. The present password is asked for; every other session ends (EA-22); the owner is told by mail (EA-24). Where
// another authority keeps the password that this session stands on, it is changed there (EA-05); Unavailable: it is
// away, and nothing was done.
Result<NewPasswordOutcome> changePassword(store::Session &session, const Means &means, const WebSession &web,
                                          const QByteArray &present, const QByteArray &password,
                                          const Visitor &visitor);

} // namespace gatelodge::service
