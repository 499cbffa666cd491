// What a site is let have at the end of a passage, whoever writes it down: a lane, or the gatherer.
#pragma once
#include "server/domain/session.h"
#include "server/protocol/oidc/authorization_request.h"
#include "server/service/token.h"
#include "server/store/openid_grants.h"

namespace gatelodge::oidc {

struct Proved { // how somebody has signed in
    UserId user;
    SessionId session;
    QDateTime authTime;
    Level level = Level::None;
    QString method; // the kind of the login
};
store::NewGrant grantMade(const AuthorizationRequest &asked, const Proved &proved, const service::Token &code);

} // namespace gatelodge::oidc
