#include "server/protocol/oidc/authorization_request.h"
#include "server/domain/redirect_address.h"
#include "server/openid/claims.h"
#include "server/protocol/oidc/wanted_claims.h"
#include "server/store/openid_clients.h"
#include <algorithm>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestState = 4000, kLongestNonce = 1000;
constexpr qsizetype kLargestKept = 38'000; // bytes as JSON; the table takes 40,000 characters

struct Wrong {
    QByteArray error, told;
    QString cause = {}; // empty: what is told says it all
    std::optional<RejectionCause> shown = {};
};
using Check = std::optional<Wrong>;

QStringList wordsOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

Check checkKind(const Parameters &p, AuthorizationRequest &asked) {
    if (const QString complaint = p.complaint(); !complaint.isEmpty())
        return Wrong{"invalid_request", "A parameter is malformed or stands twice.", complaint};
    if (p.has("request"_L1))
        return Wrong{"request_not_supported", "Request objects are not supported."};
    if (p.has("request_uri"_L1))
        return Wrong{"request_uri_not_supported", "Only pushed requests have a request_uri here."};
    if (p.has("registration"_L1))
        return Wrong{"registration_not_supported", "Clients are registered by hand here."};
    if (!p.has("response_type"_L1))
        return Wrong{"invalid_request", "response_type is missing."};
    if (p["response_type"_L1] != "code"_L1)
        return Wrong{"unsupported_response_type", "Only the response_type code is spoken here.",
                     u"response_type is "_s + shownInLog(p["response_type"_L1]), RejectionCause::ResponseType};
    if (p.has("response_mode"_L1) && p["response_mode"_L1] != "query"_L1)
        return Wrong{"invalid_request", "Only the response_mode query is spoken here."};
    if (asked.client.profile.needsPushed && !asked.pushed)
        return Wrong{"invalid_request", "This client has to push its requests.", {}, RejectionCause::NotPushed};
    return std::nullopt;
}

// RFC 6749 §3.3, with the blanks between them.
bool isOfScopes(QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; }

Check readScopes(const Parameters &p, AuthorizationRequest &asked) {
    const QString scope = p["scope"_L1];
    if (!std::all_of(scope.begin(), scope.end(), isOfScopes))
        return Wrong{"invalid_scope", "scope is malformed."};
    const QStringList wanted = wordsOf(scope);
    if (!wanted.contains("openid"_L1))
        return Wrong{"invalid_scope", "scope has to contain openid.", {}, RejectionCause::Scope};
    for (const QString &one : openIdScopes()) { // unknown ones are left out (Core §3.1.2.1), and what it may not ask
        if (wanted.contains(one) && asked.client.profile.scopes.contains(one))
            asked.scopes << one;
    }
    return std::nullopt;
}

Check readPrompt(const Parameters &p, AuthorizationRequest &asked) {
    const QStringList prompts = wordsOf(p["prompt"_L1]);
    for (const QString &prompt : prompts) {
        bool *known = prompt == "none"_L1             ? &asked.silent
                      : prompt == "login"_L1          ? &asked.asksLogin
                      : prompt == "consent"_L1        ? &asked.asksConsent
                      : prompt == "select_account"_L1 ? &asked.asksAccount
                                                      : nullptr;
        if (!known)
            return Wrong{"invalid_request", "prompt has a value that is not known here."};
        *known = true;
    }
    if (asked.silent && prompts.size() > 1)
        return Wrong{"invalid_request", "prompt=none stands alone."};
    if (p.has("max_age"_L1)) {
        static const QRegularExpression number(u"\\A[0-9]{1,9}\\z"_s);
        if (!number.match(p["max_age"_L1]).hasMatch())
            return Wrong{"invalid_request", "max_age is no number of seconds."};
        asked.maxAge = std::chrono::seconds(p["max_age"_L1].toLongLong());
    }
    return std::nullopt;
}

// What is missing of what binds a sign-in to its browser. Of a client that needs PKCE and sends not even a nonce it is
// shown that both are missing: with a nonce instead it would be refused again.
Check missingProof(const AuthorizationRequest &asked) {
    const Binding binding = asked.client.profile.binding;
    const bool neither = asked.nonce.isEmpty();
    if (!asked.challenge.isEmpty() || binding == Binding::Neither || (binding == Binding::Nonce && !neither))
        return std::nullopt;
    const auto shown = neither ? RejectionCause::NoNonce : RejectionCause::NoChallenge;
    if (binding == Binding::Nonce)
        return Wrong{"invalid_request", "nonce is missing: without PKCE there has to be one.",
                     u"it sends neither a code_challenge (PKCE) nor a nonce; where it knows neither, its setting "
                     "\"neither PKCE nor a nonce\" does"_s,
                     shown};
    return Wrong{"invalid_request", "code_challenge is missing: this client has to use PKCE with S256.",
                 neither ? u"it sends no code_challenge (PKCE), nor a nonce; its setting says what it has to send"_s
                         : u"it sends no code_challenge (PKCE); where it cannot, its setting \"nonce instead of PKCE\" "
                           "does"_s,
                 shown};
}

// SHA-256 in base64url.
bool isSoundChallenge(const QString &challenge) {
    return challenge.size() == 43 && std::all_of(challenge.begin(), challenge.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' ||
                      c == u'-';
           });
}

// PKCE (RFC 7636, RFC 9700 §2.1.1): S256 and nothing else.
Check readProofs(const Parameters &p, AuthorizationRequest &asked) {
    asked.challenge = p["code_challenge"_L1];
    asked.nonce = p["nonce"_L1];
    if (asked.nonce.size() > kLongestNonce)
        return Wrong{"invalid_request", "nonce is too long."};
    if (asked.challenge.isEmpty() && p.has("code_challenge_method"_L1))
        return Wrong{"invalid_request", "code_challenge is missing."};
    if (const Check missing = missingProof(asked))
        return missing;
    if (!asked.challenge.isEmpty() && p["code_challenge_method"_L1] != "S256"_L1)
        return Wrong{"invalid_request", "code_challenge_method has to be S256.", {}, RejectionCause::PlainChallenge};
    if (!asked.challenge.isEmpty() && !isSoundChallenge(asked.challenge))
        return Wrong{"invalid_request", "code_challenge is malformed."};
    return std::nullopt;
}

Check readClaims(const Parameters &p, AuthorizationRequest &asked) {
    QJsonObject wanted;
    if (p.has("claims"_L1)) {
        const auto read = readWantedClaims(p["claims"_L1].toUtf8());
        if (!read)
            return Wrong{"invalid_request", "claims is malformed.", read.error().detail};
        wanted = *read;
        asked.wanted = openid::wantedThatCounts(asked.client.profile, asked.scopes, wanted);
    }
    const WantedLevels levels = wantedLevels(wordsOf(p["acr_values"_L1]), wanted);
    if (levels.cannotBeMet)
        return Wrong{"unmet_authentication_requirements", "No acr that is essential is known here."};
    asked.levels = levels.levels;
    asked.levelMatters = levels.essential;
    const auto subject = wantedSubject(wanted);
    if (!subject)
        return Wrong{"invalid_request", "claims asks for two subjects."};
    asked.subject = *subject;
    asked.idTokenHint = p["id_token_hint"_L1];
    return std::nullopt;
}

// With the scopes that hold: pages tell people what the site gets, not what it would like to get.
Check keep(const Parameters &p, AuthorizationRequest &asked) {
    asked.kept = p.kept({"client_id"_L1, "redirect_uri"_L1, "response_type"_L1, "response_mode"_L1, "state"_L1,
                         "nonce"_L1, "code_challenge"_L1, "code_challenge_method"_L1, "prompt"_L1, "max_age"_L1,
                         "acr_values"_L1, "id_token_hint"_L1, "login_hint"_L1, "ui_locales"_L1, "claims"_L1});
    asked.kept["scope"_L1] = asked.scopes.join(u' ');
    if (p["state"_L1].size() > kLongestState ||
        QJsonDocument(asked.kept).toJson(QJsonDocument::Compact).size() > kLargestKept)
        return Wrong{"invalid_request", "The parameters are too long."};
    return std::nullopt;
}

WrongRequest ofNobody(const char *told, const QString &cause, const std::optional<OpenIdClient> &client = {}) {
    return {"invalid_request", told, cause, client};
}

QString whyNotRegistered(const OpenIdProfile &profile, const QString &asked) {
    const QString cause = u"redirect_uri is not registered: "_s + shownInLog(asked);
    const auto near = nearestRedirect(profile.redirectAddresses, asked);
    return near ? cause + u"; "_s + nearMissInWords(*near) : cause;
}

bool isSoundOne(const Parameters &p) { return !p.isTwice("client_id"_L1) && !p.isTwice("redirect_uri"_L1); }

WrongRequest standsTwice(const Parameters &p) {
    return ofNobody("client_id or redirect_uri stands twice.", p.complaint());
}

// The client's own part: is the address where the answer goes one of its?
ReadRequest askedBy(const OpenIdClient &client, const Parameters &p) {
    const QString address = p["redirect_uri"_L1];
    if (address.isEmpty())
        return tl::unexpected(ofNobody("redirect_uri is missing.", u"redirect_uri is missing"_s, client));
    if (address.contains(u'#') || !isRegisteredRedirect(client.profile.redirectAddresses, address)) {
        WrongRequest wrong =
            ofNobody("redirect_uri is not registered.", whyNotRegistered(client.profile, address), client);
        wrong.shown = RejectionCause::Redirect;
        wrong.askedAddress = address;
        return tl::unexpected(wrong);
    }
    AuthorizationRequest asked;
    asked.client = client;
    asked.redirectAddress = address;
    if (!p.isTwice("state"_L1))
        asked.state = p["state"_L1].left(kLongestState);
    return asked;
}

using Step = Check (*)(const Parameters &, AuthorizationRequest &);

ReadRequest readFurther(ReadRequest asked, const Parameters &p, std::initializer_list<Step> steps) {
    for (const Step read : asked ? steps : std::initializer_list<Step>()) {
        if (const Check wrong = read(p, *asked))
            return tl::unexpected(WrongRequest{wrong->error, wrong->told, wrong->cause, asked->client,
                                               asked->redirectAddress, asked->state, {}, wrong->shown});
    }
    return asked;
}

} // namespace

ReadRequest readWhoAsks(store::Session &session, const Parameters &p) {
    if (!isSoundOne(p))
        return tl::unexpected(standsTwice(p));
    if (!p.has("client_id"_L1))
        return tl::unexpected(ofNobody("client_id is missing.", u"client_id is missing"_s));
    const auto client = store::findOpenIdClient(session, p["client_id"_L1]);
    if (!client && client.error().fault != Fault::NotFound)
        return tl::unexpected(WrongRequest{{}, {}, {}, {}, {}, {}, client.error()});
    if (!client)
        return tl::unexpected(ofNobody("No client has this client_id.",
                                       u"no site speaks under the client_id "_s + shownInLog(p["client_id"_L1])));
    return askedBy(*client, p);
}

ReadRequest readAuthorizationRequest(store::Session &session, const Parameters &p, bool pushed) {
    auto asked = readWhoAsks(session, p);
    if (asked)
        asked->pushed = pushed;
    return readFurther(std::move(asked), p, {checkKind, readScopes, readPrompt, readProofs, readClaims, keep});
}

ReadRequest readRequestOf(const OpenIdClient &client, const Parameters &p) {
    if (!isSoundOne(p))
        return tl::unexpected(standsTwice(p));
    return readFurther(askedBy(client, p), p, {checkKind, readScopes, readPrompt, readProofs, readClaims});
}

} // namespace gatelodge::oidc
