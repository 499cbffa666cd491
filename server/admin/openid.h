// Sites as OpenID clients, the keys that the house signs with, and what people have let sites have, for the console.
#pragma once
#include "server/domain/openid.h"
#include "server/domain/openid_rejection.h"
#include "server/domain/result.h"
#include "server/domain/shown_grant.h"
#include "server/domain/walk.h"
#include <chrono>
#include <memory>
#include <QFuture>

namespace gatelodge::service {
struct WalkGuide;
}

namespace gatelodge::admin {

class Office;

struct OpenIdSetup {
    std::optional<OpenIdClient> client; // none: the site does not speak it
    QList<ClientSecret> secrets;
    QList<RejectedRequest> rejected;
};

struct SigningKeyFacts {
    QString kid;
    SigningAlgorithm algorithm = SigningAlgorithm::Rs256;
    QDateTime madeAt, signsFrom, signsUntil, publishedUntil; // the last two invalid: open
};

// What a site would be told of a person now, in every protocol that it speaks.
struct Told {
    std::optional<QJsonObject> idToken, userInfo; // none: it does not speak OpenID Connect
    QList<AnswerField> answer; // the community protocol's; empty: no key yet, or no server beside the console
    QByteArray push;           // the body of an update; empty: it gets none
};

class OpenId {
public:
    explicit OpenId(Office &office) : m_office(office) {}
    void follow(std::shared_ptr<const service::WalkGuide> guide) { m_guide = std::move(guide); } // by the composition

    QFuture<Result<OpenIdSetup>> setup(const SiteId &site);
    QFuture<Result<OpenIdProfile>> start(const SiteId &site);
    QFuture<Done> save(const SiteId &site, Revision seen, const OpenIdProfile &profile);
    QFuture<Done> stop(const SiteId &site);
    // The secret: to be shown once. The one before it ends after the overlap.
    QFuture<Result<QString>> makeSecret(const SiteId &site, std::chrono::seconds overlap);
    QFuture<Done> endSecret(const SiteId &site, const SecretId &id, std::chrono::seconds in);
    enum class AddressList { Redirect, Logout };
    QFuture<Done> addAddress(const SiteId &site, AddressList list, const QString &address);
    QFuture<Done> forgetRejected(const SiteId &site);

    QFuture<Result<QList<SigningKeyFacts>>> keys(); // by algorithm, the oldest first
    QFuture<Result<QString>> replaceKey(SigningAlgorithm algorithm, bool oldIsLost);

    QFuture<Result<Told>> told(const UserId &person, const SiteId &site);
    QFuture<Result<QList<ShownGrant>>> grantsOf(const UserId &person);
    QFuture<Result<ShownGrants>> grantsAt(const SiteId &site, int lookThrough); // store/openid_shown.h
    QFuture<Done> endGrant(const GrantLine &line);

private:
    Office &m_office;
    std::shared_ptr<const service::WalkGuide> m_guide;
};

} // namespace gatelodge::admin
