// How often somebody may try (F5): counted in the database before anything is done, by keyed hashes of who and what.
#pragma once
#include "server/domain/result.h"
#include "server/store/session.h"
#include <chrono>
#include <QByteArrayView>

namespace gatelodge::service {

// 32 bytes. key: Means::keyFor("attempts"); what: "sign-up"; who: an address block, a user id.
QByteArray attemptBucket(const QByteArray &key, QByteArrayView what, QByteArrayView who);
// Of an account's tries: by its user id, or by what was typed where nobody is known; with the hash of a device that the
// owner has signed in on, that device's own.
QByteArray accountBucket(const QByteArray &key, const QByteArray &who, const QByteArray &knownDevice = {});
QByteArray addressBucket(const QByteArray &key, const QString &address); // its block's
// To be run in the caller's transaction. Throttled beyond `most` in a window; the detail says for how many seconds yet.
Done countWithin(store::Session &session, const QByteArray &bucket, int most, std::chrono::seconds window);

} // namespace gatelodge::service
