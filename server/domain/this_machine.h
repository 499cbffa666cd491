// What may do without encryption: nothing of it leaves this machine.
#pragma once
#include <QString>

namespace gatelodge {

// A folder with a socket (an absolute path), localhost, 127.0.0.0/8 or ::1.
bool isThisMachine(const QString &host);

// Whom this machine trusts: a file of certificates, where it has one (PEM).
QByteArray trustedByThisMachine();

} // namespace gatelodge
