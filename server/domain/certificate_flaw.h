// Why a certificate that somebody showed proves nothing (EL-11). The pages have the words.
#pragma once
#include <QLatin1StringView>
#include <QString>

namespace gatelodge {

enum class CertificateFlaw {
    None,
    NotShown,         // the browser was asked, and showed none
    Foreign,          // not issued by an authority that is believed here, or signed by itself
    Expired,          // its own time is over
    NotYet,           // its own time has not begun
    AuthorityExpired, // the time of an authority above it is over, or has not begun
    Revoked,
    WrongPurpose, // made for servers or mail, not for signing in
    Weak,         // its key or a signature is too weak to be believed
    Nameless,     // does not say who the person is in the place that counts here, or says it twice
    Unchecked,    // whether it was revoked cannot be known: the list is missing or out of date
    NotLinked,    // good, and no account here has it
};
QLatin1StringView certificateFlawName(CertificateFlaw flaw); // as the database spells it; None: empty
CertificateFlaw certificateFlawFrom(const QString &name);    // None: unknown

} // namespace gatelodge
