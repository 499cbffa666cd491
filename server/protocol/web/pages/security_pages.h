// What proves who somebody is: the password, and SSH keys that sites receive (PG-07, PG-13).
#pragma once
#include "server/protocol/web/pages/password_parts.h"
#include <QDateTime>

namespace gatelodge::web {

struct ChangePassword {
    QString username;
    QDateTime changed; // invalid: there is none yet
    NewPassword password;
    bool done = false;
    Complaints complaints = {}; // fields "password" (the current one), "new", "again"
    QDateTime expires = {};     // invalid: never, or not for a long time
    QString authority = {};     // another one that keeps it; empty: we do
    std::optional<RefusedThere> refused = {};
};
QByteArray changePasswordPage(const ChangePassword &shown, const Visit &visit);

struct SshKeys {
    enum class News { None, Added, Removed };
    struct Key {
        SshKeyId id;
        QString comment;     // the last word of the line; may be empty
        QString type;        // "ssh-ed25519"
        QString fingerprint; // "SHA256:…"
        QDateTime added;
    };
    QList<Key> keys;
    QString typed;
    News news = News::None;
    Complaints complaints = {}; // field "key"
};
QByteArray sshKeysPage(const SshKeys &shown, const Visit &visit);

} // namespace gatelodge::web
