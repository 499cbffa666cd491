// Links in mails: a token, single use, stored hashed, on the configured public address only (F11).
#pragma once
#include "server/service/means.h"
#include "server/service/token.h"
#include "server/service/visitor.h"
#include "server/store/doors.h"

namespace gatelodge::service {

struct LinkKind {
    const char *purpose; // of the token
    const char *path;    // of the page that asks for the button
    std::chrono::seconds lifetime;
};
inline constexpr LinkKind kSignUpLink{"signup", "/account/signup/password/", std::chrono::hours(24)};
inline constexpr LinkKind kResetLink{"reset", "/account/reset/password/", std::chrono::hours(1)};
// In the payload of a reset that was not mailed but follows a sign-in: why the password must be changed.
inline constexpr QLatin1StringView kDueChange{"due"};
// In the payload of a reset: the other authority that keeps the password.
inline constexpr QLatin1StringView kKeptAt{"kept_at"};
inline constexpr LinkKind kVerifyLink{"verify_email", "/account/emails/verify/", std::chrono::hours(24)};

// Stores a token and gives the link to mail: <public_url><path>?token=<text>
Result<QString> makeLink(store::Session &session, const Means &means, const LinkKind &kind,
                         const store::MailedToken &token);
// What the token stands for, without using it up. Expired: too old, used, or never given.
Result<store::MailedToken> lookAtLink(store::Session &session, const LinkKind &kind, QByteArrayView token);
// Exactly one of several wins; the others get Expired.
Result<store::MailedToken> useLink(store::Session &session, const LinkKind &kind, QByteArrayView token);

// Posts unless this address has had its share of this kind of mail today (EL-07); then silently nothing.
Done postWithin(store::Session &session, const Means &means, const Letter &letter);

// "Firefox on Linux (192.0.2.1)"
QString clientOf(const QString &device, const QString &address);
// Of a letter: whose face it wears, by the number of the site that the person was on the way to.
inline constexpr QLatin1StringView kSiteOfLetter{"site_id"};
// Slots that tell who asked, when and from what, and whose face the mail wears; until: when the link ends.
QVariantMap askedBy(const Visitor &visitor);
QVariantMap askedBy(const Visitor &visitor, const LinkKind &kind);

} // namespace gatelodge::service
