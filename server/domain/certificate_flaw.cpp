#include "server/domain/certificate_flaw.h"

namespace gatelodge {

QLatin1StringView certificateFlawName(CertificateFlaw flaw) {
    switch (flaw) {
    case CertificateFlaw::None: return QLatin1StringView("");
    case CertificateFlaw::NotShown: return QLatin1StringView("not_shown");
    case CertificateFlaw::Foreign: return QLatin1StringView("foreign");
    case CertificateFlaw::Expired: return QLatin1StringView("expired");
    case CertificateFlaw::NotYet: return QLatin1StringView("not_yet");
    case CertificateFlaw::AuthorityExpired: return QLatin1StringView("authority_expired");
    case CertificateFlaw::Revoked: return QLatin1StringView("revoked");
    case CertificateFlaw::WrongPurpose: return QLatin1StringView("wrong_purpose");
    case CertificateFlaw::Weak: return QLatin1StringView("weak");
    case CertificateFlaw::Nameless: return QLatin1StringView("nameless");
    case CertificateFlaw::Unchecked: return QLatin1StringView("unchecked");
    case CertificateFlaw::NotLinked: return QLatin1StringView("not_linked");
    }
    Q_UNREACHABLE();
}

CertificateFlaw certificateFlawFrom(const QString &name) {
    using enum CertificateFlaw;
    for (const CertificateFlaw flaw : {NotShown, Foreign, Expired, NotYet, AuthorityExpired, Revoked, WrongPurpose,
                                       Weak, Nameless, Unchecked, NotLinked}) {
        if (name == certificateFlawName(flaw))
            return flaw;
    }
    return None;
}

} // namespace gatelodge
