#include "ui/signin_log/flaw_words.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

class FlawWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::FlawWords)
public:
    // What is wrong with it, as it was found when it was shown.
    static QString means(const SignInLine &line) {
        switch (line.flaw) {
        case CertificateFlaw::None: return {};
        case CertificateFlaw::NotShown: return tr("The browser was asked for a certificate and showed none.");
        case CertificateFlaw::Foreign:
            return tr("It is from an issuer that %1 does not believe.").arg(line.authorityName);
        case CertificateFlaw::Expired: return tr("Its time is over.");
        case CertificateFlaw::NotYet: return tr("Its time has not begun.");
        case CertificateFlaw::AuthorityExpired: return tr("The time of the authority above it is over.");
        case CertificateFlaw::Revoked: return tr("It stands on the revocation list of who issued it.");
        case CertificateFlaw::WrongPurpose: return tr("It is made for something else than signing in.");
        case CertificateFlaw::Weak: return tr("Its key or a signature is too weak to be believed.");
        case CertificateFlaw::Nameless:
            return tr("The part of it that counts as the person is missing, or stands there twice.");
        case CertificateFlaw::Unchecked:
            return tr("Nobody can know whether it is revoked: a revocation list is missing or out of date.");
        case CertificateFlaw::NotLinked: return tr("It was issued here, and its login has been removed.");
        }
        Q_UNREACHABLE();
    }

    static QString helps(CertificateFlaw flaw) {
        switch (flaw) {
        case CertificateFlaw::None: return {};
        case CertificateFlaw::NotShown:
            return tr("It has to be in the browser, or on a card that is plugged in; a new one can be issued.");
        case CertificateFlaw::Foreign:
            return tr("If it should be believed, add the certificate of its issuer at the authority.");
        case CertificateFlaw::NotYet: return tr("It counts from its first day on, by the clock of the database.");
        case CertificateFlaw::AuthorityExpired: return tr("Put the authority’s new certificate in there.");
        case CertificateFlaw::Nameless: return tr("Which part counts is chosen at the authority.");
        case CertificateFlaw::Unchecked:
            return tr("Put a new list in at the authority, or the address from which it is fetched.");
        case CertificateFlaw::Expired:
        case CertificateFlaw::Revoked:
        case CertificateFlaw::WrongPurpose:
        case CertificateFlaw::Weak:
        case CertificateFlaw::NotLinked: return tr("A new one has to be issued to the person.");
        }
        Q_UNREACHABLE();
    }

    static QString what(CertificateFlaw flaw) {
        return flaw == CertificateFlaw::NotShown ? tr("No certificate was shown")
                                                 : tr("A certificate was not believed");
    }
};

} // namespace

Explanation explainFlaw(const SignInLine &line) {
    return {FlawWords::what(line.flaw), FlawWords::means(line), FlawWords::helps(line.flaw)};
}

} // namespace gatelodge::ui
