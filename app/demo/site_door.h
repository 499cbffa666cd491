// How people come into a sample site: by the community protocol (site_gate.h) or by OpenID Connect (openid_gate.h).
// What the site does with whoever has come in is the same.
#pragma once
#include "server/domain/result.h"
#include "server/protocol/community/answer.h"
#include <QByteArray>

namespace gatelodge::app {

class SiteDoor {
public:
    virtual ~SiteDoor() = default;
    // Where the browser goes. state: of [A-Za-z0-9_-], this browser's own. Unavailable: Gatelodge does not answer.
    virtual Result<QByteArray> signInUrl(const QByteArray &state) = 0;
    // What the browser came back with. Invalid: not genuine. Expired: too old, or used before. Denied: another
    // browser's (the state differs). Refused: whoever it is did not want to.
    virtual Result<community::AnswerPerson> open(const QByteArray &query, const QByteArray &expectedState) = 0;
    virtual QByteArray logoutUrl() const = 0; // where one is signed out everywhere
};

} // namespace gatelodge::app
