// Certificates that the house issues to people for their devices (EL-11): made here, given out once in a file that only
// the person's password opens, revoked for good. The house keeps the certificate's digest and its own authority's key,
// which is sealed to the vault and never leaves; a person's key is kept nowhere.
//
// Revoking is withdrawing the login (store/logins.h, service/people.h): the database does not let one come back.
#pragma once
#include "server/domain/authority.h"
#include "server/service/means.h"
#include "server/service/visitor.h"

namespace gatelodge::service {

inline constexpr int kMostCertificates = 10; // of one person, valid at once
inline constexpr qsizetype kShortestFilePassword = 8, kLongestFilePassword = 100;

// Where a person may have one made.
struct IssuingAuthority {
    AuthorityId id;
    QString name;    // as in addresses
    QString caption; // its title; empty: none was given
    int months = 12; // valid for so many at most
};
// In order; none of those whose logins have to be approved one by one. Empty as well where no listener asks for
// certificates: what nobody can use is not issued.
Result<QList<IssuingAuthority>> issuingAuthorities(store::Session &session, const Means &means);

struct WantedCertificate {
    QString authority;   // its name
    QString device;      // 1 to 100 characters, for the owner's eye
    QByteArray password; // of the file; printable ASCII, kShortestFilePassword to kLongestFilePassword
    int months = 0;      // 1 to what the authority allows
};
struct IssuedCertificate {
    LoginId login;
    QByteArray file; // PKCS#12; told once and kept nowhere
    QString fileName;
};
// Slow: keys are made, and the file's password is hashed often. Invalid: device, password or months; the detail begins
// with which. NotFound: no such authority issues any. Refused: the list is full. Throttled.
Result<IssuedCertificate> issueCertificate(store::Session &session, const Means &means, const UserId &uid,
                                           const WantedCertificate &wanted, const Visitor &visitor);

// The logins whose certificates are over become "expired", each in a transaction of its own. A chore of Upkeep's.
Done expireCertificates(store::Session &session);

} // namespace gatelodge::service
