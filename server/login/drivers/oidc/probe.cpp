#include "server/login/drivers/oidc/probe.h"
#include "server/login/drivers/oidc/random_text.h"
#include "server/login/drivers/oidc/token_request.h"
#include "server/login/drivers/oidc/web_address.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

// A value's words, or what went wrong; whether to go on.
class Steps {
public:
    template <typename Value, typename Words>
    bool add(ProbeStep::Kind kind, const Result<Value> &result, const Words &words) {
        m_steps.append({kind, result.has_value(), result ? words(*result) : result.error().detail});
        return result.has_value();
    }
    const QList<ProbeStep> &all() const { return m_steps; }

private:
    QList<ProbeStep> m_steps;
};

QString wordsFor(const Metadata &metadata) {
    return u"%1; %2; %3"_s.arg(metadata.issuer, shown(metadata.authorizationEndpoint), shown(metadata.tokenEndpoint));
}

QString wordsFor(const KeySet &keys, const QUrl &uri) {
    QStringList names;
    for (const JsonWebKey &key : keys.first(std::min<qsizetype>(keys.size(), 10)))
        names << harmless(key.id());
    return shown(uri) + u": %1 ("_s.arg(keys.size()) + names.join(u' ') + u')';
}

// A made-up code: refusing it shows whether the provider knows the client, and changes nothing there.
void tryClient(Steps &steps, const Options &options, const QUrl &endpoint, const QStringList &offered,
               Conversation &conversation) {
    const auto proof = clientProofFor(options.clientProof, offered);
    if (!steps.add(ProbeStep::Settings, proof, [&options](ClientProof) { return options.clientId; }))
        return;
    steps.add(ProbeStep::SignIn,
              oidc::tryClient({endpoint, options.clientId, options.clientSecret, *proof, u"gatelodge-test"_s,
                               QUrl(u"https://localhost/"_s), randomText()},
                              conversation),
              [](const QString &words) { return words; });
}

} // namespace

QList<ProbeStep> probeProvider(const Settings &settings, const Means &means, Published &published) {
    Steps steps;
    Conversation conversation(means);
    const auto options = readOptions(settings);
    const auto subject = [](const Options &read) {
        return read.protocol == Protocol::OAuth2 ? shown(read.tokenEndpoint) : read.issuer;
    };
    if (!steps.add(ProbeStep::Settings, options, subject))
        return steps.all();
    if (options->protocol == Protocol::OAuth2) {
        tryClient(steps, *options, options->tokenEndpoint, {u"client_secret_post"_s}, conversation);
        return steps.all();
    }
    const auto metadata = published.discovery.ask(options->issuer, conversation);
    if (!steps.add(ProbeStep::Discover, metadata, [](const auto &found) { return wordsFor(*found); }))
        return steps.all();
    const QUrl keysAt = (*metadata)->jwksUri;
    const auto keys = published.keySets.ask(keysAt, conversation);
    if (steps.add(ProbeStep::Discover, keys, [&keysAt](const auto &found) { return wordsFor(*found, keysAt); }))
        tryClient(steps, *options, (*metadata)->tokenEndpoint, (*metadata)->clientProofs, conversation);
    return steps.all();
}

} // namespace gatelodge::login::oidc
