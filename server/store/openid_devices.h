// Devices that wait for their person (RFC 8628): rows of migration 0046. Whoever polls holds the device's row, so that
// of any number that poll at once one gets what was allowed.
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

struct NewDevice {
    QByteArray hash;  // SHA-256 of the device code
    QString userCode; // 8 letters, without a hyphen
    SiteId site;
    QStringList scopes;
    std::chrono::seconds lifetime{600};
};
Result<bool> insertDevice(Session &session, const NewDevice &device); // false: the user code is another device's

struct HeldDevice {
    enum State { Waiting, Allowed, Denied, Used };
    State state = Waiting;
    SiteId site;
    std::optional<GrantId> grant; // Allowed, Used
    bool expired = false;
    bool tooSoon = false; // since the last poll
    int pause = 5;        // seconds that are to lie between two polls
};
Result<std::optional<HeldDevice>> holdDevice(Session &session, const QByteArray &hash);
Done markDevicePolled(Session &session, const QByteArray &hash, int pause);
Done markDeviceUsed(Session &session, const QByteArray &hash);

struct WaitingDevice {
    SiteId site;
    QStringList scopes;
};
// Nothing: no device waits under this code any more, or its site may not have devices.
Result<std::optional<WaitingDevice>> findWaitingDevice(Session &session, const QString &userCode);
// NotFound: it does not wait any more. Without a grant: denied.
Done answerDevice(Session &session, const QString &userCode, const std::optional<GrantId> &grant);

// By what kind of login somebody has come in: password, x509, …; empty where it is gone.
Result<QString> kindOfLogin(Session &session, const LoginId &login);

} // namespace gatelodge::store
