#include "server/protocol/oidc/grants.h"
#include "server/service/token.h"
#include "server/store/openid_devices.h"
#include "server/store/openid_grants.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlower = 5; // seconds more between polls, each time one comes too soon (RFC 8628 §3.5)

Outcome stillWaiting(const Asked &asked, const QByteArray &hash, const store::HeldDevice &held) {
    GL_DO(store::markDevicePolled(asked.session, hash, held.tooSoon ? held.pause + kSlower : held.pause));
    return held.tooSoon ? refuse("slow_down", "The device asks too often.")
                        : refuse("authorization_pending", "The person has not answered yet.");
}

Outcome allowed(const Asked &asked, const QByteArray &hash, const GrantId &id) {
    GL_TRY(const auto grant, store::findGrant(asked.session, id));
    if (!grant || grant->endedAt.isValid())
        return refuse("invalid_grant", "What was allowed has ended.");
    GL_TRY(const auto closed, closedSince(asked.session, *grant));
    if (closed)
        return refuse("access_denied", "The person may not enter this site at present.",
                      u"a device was refused at the gate '%1'"_s.arg(*closed));
    GL_DO(store::markDeviceUsed(asked.session, hash));
    GL_DO(store::markCodeUsed(asked.session, id)); // from now on the site is told when the person signs out
    return giveTokens(asked, *grant, grant->scopes);
}

} // namespace

Outcome redeemDeviceCode(const Asked &asked) {
    if (!asked.client.profile.mayUseDevices)
        return refuse("unauthorized_client", "This client may not bring devices.");
    if (!isGiven(asked.form, "device_code"_L1))
        return refuse("invalid_request", "The device_code is missing.");
    const auto hash = service::Token::storedFormOf(asked.form.raw("device_code"_L1));
    if (!hash)
        return refuse("invalid_grant", "The device_code is none of ours.");
    GL_TRY(const auto held, store::holdDevice(asked.session, *hash));
    if (!held)
        return refuse("invalid_grant", "The device_code is none of ours.");
    if (!(held->site == asked.client.site))
        return refuse("invalid_grant", "The device_code is none of ours.",
                      u"it brought a device_code that was given to site %1"_s.arg(held->site.value));
    if (held->state == store::HeldDevice::Used) {
        GL_DO(store::endGrant(asked.session, held->grant.value_or(GrantId()), "code_reused"));
        return refuse("invalid_grant", "The device_code has been used before.",
                      u"a device_code came a second time; all that came of it has been ended"_s);
    }
    if (held->state == store::HeldDevice::Denied)
        return refuse("access_denied", "The person said no.");
    if (held->expired)
        return refuse("expired_token", "The device_code has expired.");
    return held->state == store::HeldDevice::Allowed ? allowed(asked, *hash, *held->grant)
                                                     : stillWaiting(asked, *hash, *held);
}

} // namespace gatelodge::oidc
