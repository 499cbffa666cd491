#include "ui/sites/openid_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

class OpenIdWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::OpenIdWords)
};

QString differenceWords(RedirectDifference difference) {
    switch (difference) {
    case RedirectDifference::Scheme: return OpenIdWords::tr("another scheme");
    case RedirectDifference::Www: return OpenIdWords::tr("www. before one of them only");
    case RedirectDifference::Host: return OpenIdWords::tr("another host");
    case RedirectDifference::Port: return OpenIdWords::tr("another port");
    case RedirectDifference::FinalSlash: return OpenIdWords::tr("a slash at the end of one of them only");
    case RedirectDifference::Capitals: return OpenIdWords::tr("other capital letters");
    case RedirectDifference::Path: return OpenIdWords::tr("another path");
    case RedirectDifference::Query: return OpenIdWords::tr("something else after the ?");
    case RedirectDifference::Fragment: return OpenIdWords::tr("a # in one of them only");
    }
    Q_UNREACHABLE();
}

} // namespace

QString proofWords(ClientProof proof) {
    switch (proof) {
    case ClientProof::None: return OpenIdWords::tr("Nothing: an app or a page in the browser");
    case ClientProof::Basic: return OpenIdWords::tr("A secret, in a header (the usual way)");
    case ClientProof::Post: return OpenIdWords::tr("A secret, in the form");
    case ClientProof::PrivateKey: return OpenIdWords::tr("A signature with a key of its own");
    }
    Q_UNREACHABLE();
}

QString bindingWords(Binding binding) {
    switch (binding) {
    case Binding::Challenge: return OpenIdWords::tr("PKCE (the usual way)");
    case Binding::Nonce: return OpenIdWords::tr("A nonce instead of PKCE");
    case Binding::Neither: return OpenIdWords::tr("Neither PKCE nor a nonce");
    }
    Q_UNREACHABLE();
}

QString bindingCost(Binding binding) {
    switch (binding) {
    case Binding::Challenge: return {};
    case Binding::Nonce:
        return OpenIdWords::tr(
            "Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another "
            "sign-in, unless the application checks its nonce.");
    case Binding::Neither:
        return OpenIdWords::tr(
            "Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another "
            "sign-in, and nobody notices. Choose this only for an application that can do neither.");
    }
    Q_UNREACHABLE();
}

QString scopeWords(const QString &scope) {
    if (scope == QLatin1String("profile"))
        return OpenIdWords::tr("Names, username and language, and the site’s own claims.");
    if (scope == QLatin1String("email"))
        return OpenIdWords::tr("The main address, which has been confirmed.");
    if (scope == QLatin1String("groups"))
        return OpenIdWords::tr("The names of all groups the person is in.");
    if (scope == QLatin1String("offline_access"))
        return OpenIdWords::tr("It stays signed in after the person has left, until the days below have passed.");
    return {};
}

QString sourceWords(CustomClaim::From from) {
    switch (from) {
    case CustomClaim::Fixed: return OpenIdWords::tr("The same text for everybody");
    case CustomClaim::InGroup: return OpenIdWords::tr("Whether they are in a group");
    case CustomClaim::Groups: return OpenIdWords::tr("Groups whose name begins with");
    case CustomClaim::Username: return OpenIdWords::tr("The username");
    }
    Q_UNREACHABLE();
}

QString claimWords(const CustomClaim &claim) {
    switch (claim.from) {
    case CustomClaim::Fixed: return OpenIdWords::tr("always “%1”").arg(claim.value);
    case CustomClaim::InGroup: return OpenIdWords::tr("true for those in the group “%1”, else false").arg(claim.value);
    case CustomClaim::Groups:
        return claim.value.isEmpty() ? OpenIdWords::tr("the names of all groups the person is in")
                                     : OpenIdWords::tr("groups that begin with “%1”, without that").arg(claim.value);
    case CustomClaim::Username: return OpenIdWords::tr("the username");
    }
    Q_UNREACHABLE();
}

QString flawWords(RedirectFlaw flaw) {
    switch (flaw) {
    case RedirectFlaw::None: return {};
    case RedirectFlaw::TooLong: return OpenIdWords::tr("An address has at most 2000 characters.");
    case RedirectFlaw::NotPlain: return OpenIdWords::tr("An address has no spaces, and plain letters only.");
    case RedirectFlaw::Wildcard: return OpenIdWords::tr("A * stands for nothing here: write every address out.");
    case RedirectFlaw::NotAbsolute: return OpenIdWords::tr("Write the whole address, from https:// on.");
    case RedirectFlaw::Fragment: return OpenIdWords::tr("Leave out the # and what follows it.");
    case RedirectFlaw::UserInfo: return OpenIdWords::tr("An address here names no user.");
    case RedirectFlaw::PlainHttp:
        return OpenIdWords::tr("It needs https. Plain http is for the very computer where the application is used.");
    case RedirectFlaw::Scheme:
        return OpenIdWords::tr("It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.");
    }
    Q_UNREACHABLE();
}

QString nearWords(const NearRedirect &near) {
    QStringList differences;
    for (const RedirectDifference difference : near.differences)
        differences << differenceWords(difference);
    return OpenIdWords::tr("It is nearly %1; the difference: %2.")
        .arg(keptLeftToRight(near.registered), differences.join(OpenIdWords::tr(", ", "between parts of a list")));
}

QString rejectionWords(RejectionCause cause) {
    switch (cause) {
    case RejectionCause::Redirect: return OpenIdWords::tr("A redirect address that is not registered");
    case RejectionCause::LogoutRedirect: return OpenIdWords::tr("An address after signing out that is not registered");
    case RejectionCause::NoChallenge: return OpenIdWords::tr("No PKCE challenge came");
    case RejectionCause::PlainChallenge: return OpenIdWords::tr("A PKCE challenge of another kind than S256");
    case RejectionCause::NoNonce: return OpenIdWords::tr("Neither a PKCE challenge nor a nonce came");
    case RejectionCause::NotPushed: return OpenIdWords::tr("The request was not pushed first");
    case RejectionCause::Scope: return OpenIdWords::tr("A scope that the site may not ask for");
    case RejectionCause::ResponseType: return OpenIdWords::tr("Another flow than the code’s");
    case RejectionCause::Client: return OpenIdWords::tr("The application did not prove who it is");
    case RejectionCause::Verifier: return OpenIdWords::tr("The PKCE verifier did not fit");
    }
    Q_UNREACHABLE();
}

QString rejectionAdvice(RejectionCause cause) {
    switch (cause) {
    case RejectionCause::Redirect:
    case RejectionCause::LogoutRedirect:
        return OpenIdWords::tr("Add it if it is the application’s own; somebody else’s would get the answers.");
    case RejectionCause::NoChallenge:
        return OpenIdWords::tr("Switch PKCE on in the application. If it knows none, take a nonce instead.");
    case RejectionCause::PlainChallenge: return OpenIdWords::tr("Choose S256 in the application.");
    case RejectionCause::NoNonce:
        return OpenIdWords::tr(
            "Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in "
            "without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.");
    case RejectionCause::NotPushed:
        return OpenIdWords::tr("Switch pushed requests on in the application, or off below.");
    case RejectionCause::Scope: return OpenIdWords::tr("Allow the scope below, or ask for less in the application.");
    case RejectionCause::ResponseType: return OpenIdWords::tr("Choose the authorization code flow in the application.");
    case RejectionCause::Client:
        return OpenIdWords::tr("Compare its secret, and whether it sends it in the way that is chosen below.");
    case RejectionCause::Verifier:
        return OpenIdWords::tr(
            "Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.");
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
