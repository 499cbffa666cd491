#include "server/domain/login.h"

namespace gatelodge {

QLatin1StringView loginStateName(LoginState state) {
    switch (state) {
    case LoginState::Draft: return QLatin1StringView("draft");
    case LoginState::Validated: return QLatin1StringView("validated");
    case LoginState::Invalidated: return QLatin1StringView("invalidated");
    case LoginState::Expired: return QLatin1StringView("expired");
    }
    Q_UNREACHABLE();
}

LoginState loginStateFrom(const QString &name) {
    for (LoginState state : {LoginState::Draft, LoginState::Validated, LoginState::Expired}) {
        if (name == loginStateName(state))
            return state;
    }
    return LoginState::Invalidated;
}

QLatin1StringView levelName(Level level) {
    switch (level) {
    case Level::None: return QLatin1StringView("none");
    case Level::Untrusted: return QLatin1StringView("untrusted");
    case Level::Normal: return QLatin1StringView("normal");
    case Level::Secure: return QLatin1StringView("secure");
    }
    Q_UNREACHABLE();
}

Level levelFrom(const QString &name) {
    for (Level level : {Level::Untrusted, Level::Normal, Level::Secure}) {
        if (name == levelName(level))
            return level;
    }
    return Level::None;
}

} // namespace gatelodge
