#include "server/protocol/web/pages/certificate_pages.h"

namespace gatelodge::web {

namespace {

// Browsers ask once and keep to the answer.
QString chooseAnew(const Say &say) {
    return say(QT_TRANSLATE_NOOP("web", "Browsers remember which certificate was chosen, or that none was: close all "
                                        "windows of this one before you try again. Or sign in another way."));
}

QString makeAnother(const Say &say) {
    return say(QT_TRANSLATE_NOOP("web",
                                 "Sign in another way. Then you can make a new one under “Ways to sign in”, or ask "
                                 "whoever gave you this one."));
}

QString ourside(const Say &say) {
    return say(QT_TRANSLATE_NOOP("web",
                                 "Only those who look after this place can mend that. Until then sign in another "
                                 "way."));
}

} // namespace

FlawWords wordsFor(CertificateFlaw flaw, const QString &organisation, const Say &say) {
    switch (flaw) {
    case CertificateFlaw::None:
    case CertificateFlaw::NotShown:
        return {say(QT_TRANSLATE_NOOP("web", "No certificate was chosen")),
                say(QT_TRANSLATE_NOOP("web", "Your browser was asked for one, and showed none.")), chooseAnew(say)};
    case CertificateFlaw::Foreign:
        return {say(QT_TRANSLATE_NOOP("web", "That certificate is not known here")),
                say(QT_TRANSLATE_NOOP("web", "Whoever issued it is not trusted by %1.")).arg(organisation),
                chooseAnew(say)};
    case CertificateFlaw::Expired:
        return {say(QT_TRANSLATE_NOOP("web", "Your certificate has expired")),
                say(QT_TRANSLATE_NOOP("web", "Its last day is over, so it opens nothing any more.")), makeAnother(say)};
    case CertificateFlaw::NotYet:
        return {say(QT_TRANSLATE_NOOP("web", "Your certificate is not valid yet")),
                say(QT_TRANSLATE_NOOP("web", "Its first day is still to come.")),
                say(QT_TRANSLATE_NOOP("web", "Wait for that day, or sign in another way until then."))};
    case CertificateFlaw::AuthorityExpired:
        return {say(QT_TRANSLATE_NOOP("web", "The authority behind your certificate has expired")),
                say(QT_TRANSLATE_NOOP("web", "Your own certificate may be fine. The one that vouches for it is not.")),
                ourside(say)};
    case CertificateFlaw::Revoked:
        return {say(QT_TRANSLATE_NOOP("web", "Your certificate was revoked")),
                say(QT_TRANSLATE_NOOP("web", "It opens nothing any more, whoever holds it.")), makeAnother(say)};
    case CertificateFlaw::WrongPurpose:
        return {say(QT_TRANSLATE_NOOP("web", "That certificate is not for signing in")),
                say(QT_TRANSLATE_NOOP("web", "It was made for something else, such as mail or a server.")),
                chooseAnew(say)};
    case CertificateFlaw::Weak:
        return {say(QT_TRANSLATE_NOOP("web", "That certificate could be forged")),
                say(QT_TRANSLATE_NOOP("web", "Its key or a signature in it is too weak to be believed today.")),
                makeAnother(say)};
    case CertificateFlaw::Nameless:
        return {say(QT_TRANSLATE_NOOP("web", "That certificate does not say who you are")),
                say(QT_TRANSLATE_NOOP("web", "The name is missing where it should stand, or there are two.")),
                chooseAnew(say)};
    case CertificateFlaw::Unchecked:
        return {say(QT_TRANSLATE_NOOP("web", "Your certificate could not be checked")),
                say(QT_TRANSLATE_NOOP("web", "Your certificate may be fine, but the list of revoked ones is missing or "
                                             "out of date.")),
                ourside(say)};
    case CertificateFlaw::NotLinked:
        return {
            say(QT_TRANSLATE_NOOP("web", "No account here has that certificate yet")),
            say(QT_TRANSLATE_NOOP("web", "The certificate itself is good.")),
            say(QT_TRANSLATE_NOOP("web", "Do you have an account? Sign in another way and add the certificate under "
                                         "“Ways to sign in”. If not, ask whoever looks after this place."))};
    }
    Q_UNREACHABLE();
}

//: What people sign in with: "Sign in with a certificate"
QString certificateMethodName(const Say &say) { return say(QT_TRANSLATE_NOOP("web", "a certificate")); }

} // namespace gatelodge::web
