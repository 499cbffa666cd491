#include "server/domain/openid_rejection.h"
#include <array>
#include <utility>

namespace gatelodge {

namespace {

constexpr std::array kCauses{std::pair{RejectionCause::Redirect, QLatin1StringView("redirect")},
                             std::pair{RejectionCause::LogoutRedirect, QLatin1StringView("logout_redirect")},
                             std::pair{RejectionCause::NoChallenge, QLatin1StringView("no_challenge")},
                             std::pair{RejectionCause::PlainChallenge, QLatin1StringView("plain_challenge")},
                             std::pair{RejectionCause::NoNonce, QLatin1StringView("no_nonce")},
                             std::pair{RejectionCause::NotPushed, QLatin1StringView("not_pushed")},
                             std::pair{RejectionCause::Scope, QLatin1StringView("scope")},
                             std::pair{RejectionCause::ResponseType, QLatin1StringView("response_type")},
                             std::pair{RejectionCause::Client, QLatin1StringView("client")},
                             std::pair{RejectionCause::Verifier, QLatin1StringView("verifier")}};

} // namespace

QLatin1StringView rejectionCauseName(RejectionCause cause) {
    for (const auto &[known, name] : kCauses) {
        if (known == cause)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<RejectionCause> rejectionCauseFrom(const QString &name) {
    for (const auto &[cause, known] : kCauses) {
        if (name == known)
            return cause;
    }
    return std::nullopt;
}

} // namespace gatelodge
