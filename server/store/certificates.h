// Certificates as rows (EL-11): the house's own certificate authorities with their sealed keys, the logins it issues,
// and what browsers have shown until they are back.
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

struct StoredCertificateAuthority {
    QByteArray certificate; // DER
    QByteArray sealedKey;   // PKCS#8 DER, sealed
    QDateTime validUntil;
};
Result<QList<StoredCertificateAuthority>> listCertificateAuthorities(Session &session, const AuthorityId &id);
Result<QList<QByteArray>> listAuthorityCertificates(Session &session, const AuthorityId &id); // DER, the youngest first
// Held until the transaction ends. NotFound: deleted, or switched off.
Done lockIssuingAuthority(Session &session, const AuthorityId &id);
Done insertCertificateAuthority(Session &session, const AuthorityId &id, const StoredCertificateAuthority &fresh);

// Holds the owner's row until the transaction ends, and tells their username. Refused: not active.
Result<QString> lockCertificateOwner(Session &session, const UserId &uid);
Result<int> countIssuedCertificates(Session &session, const UserId &uid); // valid ones
struct NewCertificate {
    UserId user;
    AuthorityId authority;
    QString identity; // SHA-256 in hexadecimal
    QString device;
    QDateTime expiresAt;
};
Result<LoginId> insertCertificate(Session &session, const NewCertificate &fresh);

Result<QList<LoginId>> listDueCertificates(Session &session); // valid by their state, over by their date; 1,000 at most
Done expireCertificate(Session &session, const LoginId &id);

// Hashes: 32 bytes. What was shown before in the same state is forgotten, and whatever nobody came back for.
Done keepShownCertificates(Session &session, const QByteArray &stateHash, const QByteArray &tokenHash,
                           const QByteArray &sealed);
// Exactly one wins. Expired: gone, or not of this state.
Result<QByteArray> takeShownCertificates(Session &session, const QByteArray &stateHash, const QByteArray &tokenHash);

} // namespace gatelodge::store
