#include "server/login/drivers/oidc/token_request.h"
#include "server/login/drivers/oidc/web_address.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

HttpAsk askFor(const TokenRequest &request) {
    Parameters parameters{{"grant_type", u"authorization_code"_s},
                          {"code", request.code},
                          {"redirect_uri", request.callback.toString(QUrl::FullyEncoded)},
                          {"code_verifier", QString::fromLatin1(request.verifier)}};
    HttpAsk ask = getting(request.endpoint);
    ask.method = "POST";
    ask.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    const QString secret = QString::fromUtf8(request.clientSecret);
    if (request.proof == ClientProof::Basic) {
        // Encoded before they are joined (§2.3.1): a colon in an id would end it otherwise.
        const QByteArray pair = QUrl::toPercentEncoding(request.clientId) + ':' + QUrl::toPercentEncoding(secret);
        ask.headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
    } else {
        parameters << std::pair("client_id", request.clientId) << std::pair("client_secret", secret);
    }
    ask.body = formEncoded(parameters);
    return ask;
}

// RFC 6749 has a word, GitHub too (with status 200); Facebook has an object.
QString errorIn(const QJsonObject &answer) {
    const QJsonValue error = answer["error"_L1];
    const QString word = error.isObject() ? error["message"_L1].toString() : error.toString();
    const QString words = answer["error_description"_L1].toString();
    return harmless(words.isEmpty() ? word : word + ": "_L1 + words);
}

bool isHeaderSafe(const QByteArray &token) {
    return !token.isEmpty() && token.size() <= 16 * 1024 &&
           std::all_of(token.cbegin(), token.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Result<ClientProof> clientProofFor(ClientProof wanted, const QStringList &offered) {
    if (wanted != ClientProof::Automatic)
        return wanted;
    if (offered.contains("client_secret_basic"_L1))
        return ClientProof::Basic;
    if (offered.contains("client_secret_post"_L1))
        return ClientProof::Post;
    return failure(Fault::Misconfigured,
                   "the provider takes no client secret (token_endpoint_auth_methods_supported: "_L1 +
                       harmless(offered.join(u' ')) + u')');
}

Result<Tokens> requestTokens(const TokenRequest &request, Conversation &conversation) {
    const QString where = shown(request.endpoint);
    GL_TRY(const HttpTold told, conversation.ask(askFor(request)));
    GL_TRY(const QJsonObject answer, objectOf(told, request.endpoint));
    if (told.status != 200 || answer.contains("error"_L1))
        return failure(Fault::Denied, where + u": answers %1, %2"_s.arg(told.status).arg(errorIn(answer)));
    const QString type = answer["token_type"_L1].toString(u"bearer"_s);
    const Tokens tokens{answer["access_token"_L1].toString().toUtf8(), answer["id_token"_L1].toString().toUtf8()};
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0 || !isHeaderSafe(tokens.access))
        return failure(Fault::Denied, where + ": gives no access token that could be used"_L1);
    return tokens;
}

Result<QString> tryClient(const TokenRequest &request, Conversation &conversation) {
    const QString where = shown(request.endpoint);
    GL_TRY(const HttpTold told, conversation.ask(askFor(request)));
    GL_TRY(const QJsonObject answer, objectOf(told, request.endpoint));
    const QString words = where + u": answers %1, %2"_s.arg(told.status).arg(errorIn(answer));
    const QString error = answer["error"_L1].toString();
    if (told.status == 401 || told.status == 404 || error.startsWith("invalid_client"_L1) ||
        error == "unauthorized_client"_L1 || error == "incorrect_client_credentials"_L1) // the last is GitHub's
        return failure(Fault::Denied, words);
    return words;
}

} // namespace gatelodge::login::oidc
