#include "server/service/device_requests.h"
#include "server/service/attempts.h"
#include "server/service/limits.h"
#include "server/service/random_bytes.h"
#include "server/store/doors.h"
#include "server/store/openid_devices.h"
#include "server/store/openid_grants.h"
#include "server/store/places.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr QLatin1StringView kLetters{"BCDFGHJKLMNPQRSTVWXZ"};
constexpr qsizetype kLength = 8;

struct Buckets {
    QByteArray person, address;
};

Buckets bucketsOf(const Means &means, const UserId &person, const Visitor &visitor) {
    const QByteArray key = means.keyFor("attempts");
    return {attemptBucket(key, "device-code", toString(person).toLatin1()),
            attemptBucket(key, "device-code-address", addressBlock(visitor.address))};
}

Done checkTries(store::Session &session, const Buckets &buckets, const AttemptLimits &limits) {
    for (const auto &[bucket, most] :
         {std::pair(buckets.person, limits.perAccount), std::pair(buckets.address, limits.perAddress)}) {
        GL_TRY(const auto tried, store::findAttempts(session, bucket, limits.window));
        if (tried.tries >= most)
            return failure(Fault::Throttled, QString::number(tried.left.count()));
    }
    return {};
}

tl::unexpected<Error> gone() { return failure(Fault::NotFound, QStringLiteral("no device waits under this code")); }

struct Known {
    QString code;
    store::WaitingDevice device;
};

// What is no code at all guesses nothing, and is not counted.
Result<Known> knownDevice(store::Session &session, const Means &means, const UserId &person, const QString &typed,
                          const Visitor &visitor) {
    const auto code = typedUserCode(typed);
    if (!code)
        return gone();
    GL_TRY(const AttemptLimits limits, limitsNow(session, means));
    const Buckets buckets = bucketsOf(means, person, visitor);
    GL_DO(checkTries(session, buckets, limits));
    GL_TRY(auto device, store::findWaitingDevice(session, *code));
    if (device)
        return Known{*code, std::move(*device)};
    GL_DO(inTransaction(session, Actor::person(person, visitor.request), [&]() -> Done {
        GL_DO(store::countAttempt(session, buckets.person, limits.window));
        GL_DO(store::countAttempt(session, buckets.address, limits.window));
        return {};
    }));
    return gone();
}

OpenIdGrant grantFor(const store::WaitingDevice &device, const WebSession &web) {
    OpenIdGrant grant;
    grant.site = device.site;
    grant.user = web.user;
    grant.session = web.id.value;
    grant.scopes = device.scopes;
    grant.authTime = web.authTime;
    grant.level = web.level;
    return grant;
}

} // namespace

QString newUserCode() {
    constexpr int fair = 256 / int(kLetters.size()) * int(kLetters.size()); // above it some letters would come oftener
    QString code;
    while (code.size() < kLength) {
        for (const char byte : randomBytes(2 * kLength)) {
            const int number = static_cast<unsigned char>(byte);
            if (number < fair && code.size() < kLength)
                code += QChar(kLetters[number % kLetters.size()]);
        }
    }
    return code;
}

QString shownUserCode(const QString &code) { return code.left(kLength / 2) + u'-' + code.mid(kLength / 2); }

std::optional<QString> typedUserCode(const QString &typed) {
    QString code;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const QChar letter = c.toUpper();
        if (letter.unicode() > 127 || !kLetters.contains(letter) || code.size() == kLength)
            return std::nullopt;
        code += letter;
    }
    return code.size() == kLength ? std::optional(code) : std::nullopt;
}

Result<DeviceRequest> lookAtDevice(store::Session &session, const Means &means, const WebSession &web,
                                   const QString &typed, const Visitor &visitor) {
    GL_TRY(const Known known, knownDevice(session, means, web.user, typed, visitor));
    GL_TRY(const auto gates, store::listGates(session, web.user, known.device.site, web.level, web.id));
    return DeviceRequest{known.device.site, known.device.scopes, firstClosed(gates)};
}

Result<DeviceRequest> allowDevice(store::Session &session, const Means &means, const WebSession &web,
                                  const QString &typed, const Visitor &visitor) {
    GL_TRY(const Known known, knownDevice(session, means, web.user, typed, visitor));
    OpenIdGrant grant = grantFor(known.device, web);
    GL_TRY(grant.method, store::kindOfLogin(session, web.login));
    GL_TRY(const EntryOutcome entry, enterSite(session, web, known.device.site, visitor, [&]() -> Done {
               GL_TRY(const GrantId id, store::insertGrant(session, grant, std::nullopt));
               return store::answerDevice(session, known.code, id);
           }));
    return DeviceRequest{known.device.site, known.device.scopes, entry.stopped};
}

Done denyDevice(store::Session &session, const Means &means, const WebSession &web, const QString &typed,
                const Visitor &visitor) {
    GL_TRY(const Known known, knownDevice(session, means, web.user, typed, visitor));
    return inTransaction(session, Actor::person(web.user, visitor.request),
                         [&] { return store::answerDevice(session, known.code, std::nullopt); });
}

} // namespace gatelodge::service
