#include "server/service/forgiving.h"
#include "server/service/attempts.h"
#include "server/service/limits.h"
#include "server/service/roles.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

QByteArray keyOf(const Means &means) { return means.keyFor("attempts"); }

Tries triesOf(const store::Attempts &counted, int limit) {
    Tries tries{counted.tries, limit, {}};
    if (counted.left.count() > 0)
        tries.until = QDateTime::currentDateTimeUtc().addSecs(counted.left.count());
    return tries;
}

} // namespace

Result<Tries> triesFor(store::Session &session, const Means &means, const UserId &uid) {
    GL_TRY(const AttemptLimits limits, limitsNow(session, means));
    GL_TRY(const auto counted, means.vault->hasPrivateKey()
                                   ? store::findAttempts(session, accountBucket(keyOf(means), toString(uid).toLatin1()),
                                                         limits.window)
                                   : store::findAttemptsOf(session, uid, limits.window));
    return triesOf(counted, limits.perAccount);
}

Result<Tries> triesFrom(store::Session &session, const Means &means, const QString &address) {
    GL_TRY(const AttemptLimits limits, limitsNow(session, means));
    GL_TRY(const auto counted, store::findAttempts(session, addressBucket(keyOf(means), address), limits.window));
    return triesOf(counted, limits.perAddress);
}

Done forgiveAttempts(store::Session &session, const HelpPeople &permit, const Means &means, const UserId &uid) {
    return store::inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        const QByteArray key = keyOf(means), who = toString(uid).toLatin1();
        GL_TRY(const auto devices, store::listKnownDevices(session, uid));
        GL_DO(store::forgetAttempts(session, accountBucket(key, who)));
        for (const QByteArray &device : devices)
            GL_DO(store::forgetAttempts(session, accountBucket(key, who, device)));
        return {};
    });
}

Done forgiveAttemptsFrom(store::Session &session, const HelpPeople &permit, const Means &means,
                         const QString &address) {
    return store::inTransaction(session, permit.actor(),
                                [&] { return store::forgetAttempts(session, addressBucket(keyOf(means), address)); });
}

} // namespace gatelodge::service
