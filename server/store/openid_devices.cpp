#include "server/store/openid_devices.h"
#include "server/store/touched.h"
#include <array>

namespace gatelodge::store {

namespace {

HeldDevice::State stateFrom(const QString &name) {
    constexpr std::array names{QLatin1StringView("waiting"), QLatin1StringView("allowed"), QLatin1StringView("denied"),
                               QLatin1StringView("used")};
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return HeldDevice::State(i);
    }
    return HeldDevice::Denied;
}

} // namespace

Result<bool> insertDevice(Session &session, const NewDevice &device) {
    return session
        .run("openid_device.insert", device.hash, device.userCode, device.site, device.scopes,
             double(device.lifetime.count()))
        .map([](int touched) { return touched == 1; });
}

Result<std::optional<HeldDevice>> holdDevice(Session &session, const QByteArray &hash) {
    GL_TRY(const auto row, session.maybe("openid_device.hold", hash));
    if (!row)
        return std::optional<HeldDevice>();
    HeldDevice held{stateFrom(row->text("state")), row->id<SiteId>("site_id"), {},
                    row->flag("expired"),          row->flag("too_soon"),      row->number("pause")};
    if (!row->isNull("grant_id"))
        held.grant = row->id<GrantId>("grant_id");
    return std::optional(held);
}

Done markDevicePolled(Session &session, const QByteArray &hash, int pause) {
    GL_DO(session.run("openid_device.polled", hash, pause));
    return {};
}

Done markDeviceUsed(Session &session, const QByteArray &hash) {
    return expectTouched(session.run("openid_device.use", hash), Fault::NotFound, "device");
}

Result<std::optional<WaitingDevice>> findWaitingDevice(Session &session, const QString &userCode) {
    GL_TRY(const auto row, session.maybe("openid_device.find_waiting", userCode));
    return row ? std::optional(WaitingDevice{row->id<SiteId>("site_id"), row->list("scopes")}) : std::nullopt;
}

Done answerDevice(Session &session, const QString &userCode, const std::optional<GrantId> &grant) {
    return expectTouched(session.run("openid_device.answer", userCode, grant), Fault::NotFound, "device");
}

Result<QString> kindOfLogin(Session &session, const LoginId &login) {
    GL_TRY(const auto row, session.maybe("openid_device.login_kind", login));
    return row ? row->text("kind") : QString();
}

} // namespace gatelodge::store
