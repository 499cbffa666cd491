// The code is exchanged for tokens (RFC 6749 §4.1.3, §5; RFC 7636 §4.5).
#pragma once
#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/options.h"
#include <QStringList>

namespace gatelodge::login::oidc {

struct TokenRequest {
    QUrl endpoint;
    QString clientId;
    QByteArray clientSecret;
    ClientProof proof = ClientProof::Basic; // not Automatic
    QString code;
    QUrl callback; // as in the request to the browser
    QByteArray verifier;
};

struct Tokens {
    QByteArray access, id; // id may be empty
};

// `offered`: token_endpoint_auth_methods_supported. Misconfigured: nothing that is spoken here.
Result<ClientProof> clientProofFor(ClientProof wanted, const QStringList &offered);

// Denied: the provider refuses (the detail has its words) or what it gives cannot be used.
Result<Tokens> requestTokens(const TokenRequest &request, Conversation &conversation);

// What it says to a code that nobody issued: whether it knows this client. Ok: its words.
Result<QString> tryClient(const TokenRequest &request, Conversation &conversation);

} // namespace gatelodge::login::oidc
