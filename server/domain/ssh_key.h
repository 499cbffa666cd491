// A public SSH key of a user, as one line of authorized_keys. Sites that ask for keys get the line as it is (PG-07).
#pragma once
#include "server/domain/ids.h"
#include "server/domain/result.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

struct SshKey {
    SshKeyId id;
    UserId user;
    QString line;
    QDateTime createdAt;

    QString type() const;        // ssh-ed25519
    QString comment() const;
    QString fingerprint() const; // SHA256:… as ssh-keygen -l prints it
};

// One line, a known type, base64 that begins with the type's own name (RFC 4253 §6.6); options are refused. The result
// is the line with white space normalised.
Result<QString> parseSshKey(const QString &text);

} // namespace gatelodge
