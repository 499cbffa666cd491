#include "server/protocol/web/endpoints/preview_samples.h"
#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/mail_pages.h"
#include "server/protocol/web/pages/recovery_pages.h"
#include "server/protocol/web/pages/sign_in_page.h"
#include "server/protocol/web/pages/sign_up_pages.h"
#include "server/service/asking.h"
#include "server/service/password_policy.h"

namespace gatelodge::web {

namespace {

// The ways that the house offers there, in its own order.
Result<SignIn> signInOf(const PreviewScene &scene) {
    const auto site = scene.site ? std::optional(scene.site->id) : std::nullopt;
    GL_TRY(const auto authorities, service::authoritiesAt(scene.session, site));
    SignIn shown{{}, {}};
    const auto asked = service::offering(authorities, *scene.deps.means, Contract::PasswordSignIn);
    shown.withPassword = !asked.isEmpty();
    for (const Authority &authority : asked) {
        const bool own = authority.driver == QLatin1StringView("local") && authority.title.isEmpty();
        shown.authorities.append(
            {QString::number(authority.id.value), own ? scene.visit.look.organisation : authority.caption()});
    }
    for (const Authority &authority : service::offering(authorities, *scene.deps.means, Contract::RedirectSignIn))
        shown.methods.append({QStringLiteral("/account/login/"), authority.caption()});
    shown.mayRegister = scene.house.signUp;
    shown.helpAddress = scene.help;
    if (scene.order.page == PreviewPage::SignInFailed) {
        shown.login = scene.username;
        shown.outcome = SignIn::Outcome::NoMatch;
    } else if (scene.order.page == PreviewPage::SignInTimedOut) {
        shown.outcome = SignIn::Outcome::TimedOut;
    }
    return shown;
}

QByteArray nameAndPassword(const PreviewScene &scene) {
    SetPassword shown{{}, scene.address, {}, {}, QStringLiteral("ada"), sampleRules()};
    shown.needsApproval = scene.house.signUpApproval;
    return setPasswordPage(shown, scene.visit);
}

QByteArray mailed(const PreviewScene &scene, MailSent::Kind kind) {
    MailSent shown{kind, scene.address, scene.deps.sender, {}};
    shown.helpAddress = scene.help;
    return mailSentPage(shown, scene.visit);
}

QByteArray due(const PreviewScene &scene) {
    ResetPassword shown{{}, scene.username, sampleRules()};
    shown.due = ChangeReason::Asked;
    return resetPasswordPage(shown, scene.visit);
}

} // namespace

NewPassword sampleRules() {
    NewPassword shown;
    shown.idea = QStringLiteral("lantern-marsh-copper-tidal-nine");
    return shown;
}

Result<QByteArray> previewOutside(const PreviewScene &scene) {
    const Visit &visit = scene.visit;
    switch (scene.order.page) {
    case PreviewPage::SignIn:
    case PreviewPage::SignInFailed:
    case PreviewPage::SignInTimedOut: {
        GL_TRY(const SignIn shown, signInOf(scene));
        return signInPage(shown, visit);
    }
    case PreviewPage::SignUp: return signUpPage({{}, {}, {}, scene.house.signUpApproval}, visit);
    case PreviewPage::SignUpMailed: return mailed(scene, MailSent::Kind::SignUp);
    case PreviewPage::PasswordMailed: return mailed(scene, MailSent::Kind::Reset);
    case PreviewPage::LoginMailed: return mailed(scene, MailSent::Kind::Login);
    case PreviewPage::AddressMailed: return mailed(scene, MailSent::Kind::Verify);
    case PreviewPage::ChooseNameAndPassword: return nameAndPassword(scene);
    case PreviewPage::ConfirmAddress: return verifyEmailPage({{}, scene.second, scene.username}, visit);
    case PreviewPage::AddressConfirmed: return verifyAnsweredPage(VerifyAnswer::Confirmed, visit);
    case PreviewPage::AddressNotMine: return verifyAnsweredPage(VerifyAnswer::NotMine, visit);
    case PreviewPage::ForgottenPassword: return resetPage({}, visit);
    case PreviewPage::ForgottenLogin: return forgottenLoginPage({}, visit);
    case PreviewPage::NewPassword: return resetPasswordPage({{}, scene.username, sampleRules()}, visit);
    case PreviewPage::PasswordDue: return due(scene);
    case PreviewPage::LinkExpired: return linkExpiredPage({LinkExpired::Kind::Reset, {}}, visit);
    case PreviewPage::ConfirmPassword: return confirmPasswordPage({{}, scene.username, scene.first}, visit);
    case PreviewPage::AskSignOut: return askSignOutPage({{}, {}, scene.username}, visit);
    case PreviewPage::SignedOut:
        return signedOutPage({{}, {}, scene.site ? scene.site->profile.redirectUrl : QString()}, visit);
    default: return failure(Fault::NotFound);
    }
}

} // namespace gatelodge::web
