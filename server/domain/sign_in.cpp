#include "server/domain/sign_in.h"

namespace gatelodge {

QLatin1StringView signInResultName(SignInResult result) {
    switch (result) {
    case SignInResult::CameIn: return QLatin1StringView("came_in");
    case SignInResult::NoMatch: return QLatin1StringView("no_match");
    case SignInResult::Throttled: return QLatin1StringView("throttled");
    case SignInResult::Stopped: return QLatin1StringView("stopped");
    case SignInResult::SignedOut: return QLatin1StringView("signed_out");
    case SignInResult::Away: return QLatin1StringView("away");
    case SignInResult::Trouble: return QLatin1StringView("trouble");
    case SignInResult::ClosedThere: return QLatin1StringView("closed_there");
    case SignInResult::Withdrawn: return QLatin1StringView("withdrawn");
    case SignInResult::NoAccount: return QLatin1StringView("no_account");
    case SignInResult::ToLink: return QLatin1StringView("to_link");
    }
    Q_UNREACHABLE();
}

SignInResult signInResultFrom(const QString &name) {
    using enum SignInResult;
    for (const SignInResult result :
         {CameIn, NoMatch, Throttled, Stopped, SignedOut, Away, ClosedThere, Withdrawn, NoAccount, ToLink}) {
        if (name == signInResultName(result))
            return result;
    }
    return Trouble;
}

bool isRejection(SignInResult result) { return result != SignInResult::CameIn && result != SignInResult::SignedOut; }

} // namespace gatelodge
