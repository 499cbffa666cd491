#include "server/protocol/oidc/grants.h"
#include "server/service/digest.h"
#include "server/service/token.h"
#include "server/store/openid_grants.h"
#include "server/store/openid_rejected.h"
#include <QRegularExpression>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

// Nothing: the verifier is the challenge's. Both ways: a challenge without its verifier, and a verifier where the
// request had no challenge, because somebody took it out on the way (RFC 9700 §4.8.2).
const char *complaintAboutVerifier(const QString &challenge, const http::Form &form) {
    const bool given = isGiven(form, "code_verifier"_L1);
    if (challenge.isEmpty())
        return given ? "There is a code_verifier, and the request had no code_challenge." : nullptr;
    if (!given)
        return "The code_verifier is missing.";
    const auto made = challengeIn(form);
    if (!made)
        return "The code_verifier is not 43 to 128 unreserved characters.";
    return service::equalInConstantTime(made->toLatin1(), challenge.toLatin1())
               ? nullptr
               : "The code_verifier is not the challenge's.";
}

// What is refused here leaves the code as it was: whoever it belongs to may still come.
const char *complaintAbout(const store::HeldCode &held, const Asked &asked) {
    if (held.expired)
        return "The code has expired.";
    if (held.grant.endedAt.isValid())
        return "What the code stood for has ended.";
    if (asked.form.value("redirect_uri"_L1) != held.redirectAddress)
        return "The redirect_uri is not the one of the request.";
    return nullptr;
}

} // namespace

std::optional<QString> challengeIn(const http::Form &form) {
    static const QRegularExpression sound(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s); // RFC 7636 §4.1
    if (!isGiven(form, "code_verifier"_L1))
        return QString();
    const QString verifier = form.value("code_verifier"_L1);
    if (!sound.match(verifier).hasMatch())
        return std::nullopt;
    return QString::fromLatin1(
        service::sha256(verifier.toLatin1()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Outcome redeemCode(const Asked &asked) {
    if (!isGiven(asked.form, "code"_L1))
        return refuse("invalid_request", "The code is missing.");
    const auto hash = service::Token::storedFormOf(asked.form.raw("code"_L1));
    if (!hash)
        return refuse("invalid_grant", "The code is none of ours.");
    GL_TRY(const auto held, store::holdCode(asked.session, *hash));
    if (!held)
        return refuse("invalid_grant", "The code is none of ours.");
    if (!(held->grant.site == asked.client.site))
        return refuse("invalid_grant", "The code is none of ours.",
                      u"it brought a code that was given to site %1"_s.arg(held->grant.site.value));
    if (held->used) {
        GL_DO(store::endGrant(asked.session, held->grant.id, "code_reused"));
        return refuse("invalid_grant", "The code has been used before.",
                      u"a code came a second time; all that came of it has been ended"_s);
    }
    if (const char *complaint = complaintAbout(*held, asked))
        return refuse("invalid_grant", complaint);
    if (const char *complaint = complaintAboutVerifier(held->challenge, asked.form)) {
        GL_DO(store::noteOpenIdRejected(asked.session, asked.client.site, RejectionCause::Verifier));
        return refuse("invalid_grant", complaint);
    }
    GL_TRY(const auto closed, closedSince(asked.session, held->grant));
    if (closed) { // it has closed since the browser left; nothing that was given before is to sleep until it opens
        GL_DO(store::endGrant(asked.session, held->grant.id, "closed"));
        return refuse("invalid_grant", "The person may not enter this site at present.",
                      u"a code was refused at the gate '%1'"_s.arg(*closed));
    }
    GL_DO(store::markCodeUsed(asked.session, held->grant.id));
    return giveTokens(asked, held->grant, held->grant.scopes);
}

} // namespace gatelodge::oidc
