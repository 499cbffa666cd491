#include "server/login/drivers/oidc/browser_answer.h"
#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/random_text.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

BrowserAnswer refused(const QString &detail) { return {{}, {}, answered(Verdict::AuthError, detail)}; }

// Form-encoded: a plus is a blank.
QString valueOf(const QUrlQuery &query, const QString &name) {
    const QByteArray encoded = query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(encoded).replace('+', ' ')));
}

// §4.1.2.1 and OpenID Connect Core §3.1.2.6. What the person did or may do is told in the provider's own words; what
// only an administrator can mend is for the log.
AuthAnswer refusalOf(const QString &error, const QString &words) {
    const QString detail = "the provider says "_L1 + harmless(words.isEmpty() ? error : error + ": "_L1 + words);
    if (error == "temporarily_unavailable"_L1 || error == "server_error"_L1)
        return answered(Verdict::FailedToConnect, detail);
    AuthAnswer answer = answered(Verdict::AuthError, detail);
    static const QStringList ofThePerson{u"access_denied"_s, u"login_required"_s, u"consent_required"_s,
                                         u"interaction_required"_s, u"account_selection_required"_s};
    if (ofThePerson.contains(error))
        answer.message = harmless(words);
    return answer;
}

} // namespace

BrowserAnswer readBrowserAnswer(const RedirectReturn &back, const std::function<bool(const QString &)> &mayAnswer,
                                bool mustName) {
    for (const QString &name : {u"state"_s, u"iss"_s, u"error"_s, u"code"_s}) {
        if (back.query.allQueryItemValues(name).size() > 1)
            return refused("the answer has more than one "_L1 + name);
    }
    if (!isSame(valueOf(back.query, u"state"_s), back.state))
        return refused(u"the answer belongs to another sign-in (state)"_s);
    const QString issuer = valueOf(back.query, u"iss"_s);
    if (issuer.isEmpty() && mustName)
        return refused(u"the answer does not say whose it is, and the provider always does (iss)"_s);
    if (!issuer.isEmpty() && !mayAnswer(issuer))
        return refused(u"the answer comes from another provider, “"_s + harmless(issuer) + u"” (iss)"_s);
    const QString error = valueOf(back.query, u"error"_s);
    if (!error.isEmpty())
        return {{}, issuer, refusalOf(error, valueOf(back.query, u"error_description"_s))};
    const QString code = valueOf(back.query, u"code"_s);
    if (code.isEmpty())
        return refused(u"the answer holds neither a code nor an error"_s);
    return {code, issuer, {}};
}

AuthAnswer answerFor(const Error &error) {
    return answered(error.fault == Fault::Unavailable ? Verdict::FailedToConnect : Verdict::AuthError, error.detail);
}

} // namespace gatelodge::login::oidc
