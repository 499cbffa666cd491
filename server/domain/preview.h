// What a console wants to see of the people's pages: which page, at which site, in which language and light, and with
// which face, saved or not (issue "See what they see").
#pragma once
#include "server/domain/branding.h"
#include <QLatin1StringView>

namespace gatelodge {

// Pages in the order in which people meet them. Who is shown is a sample person; the site, its gates, its words and the
// ways to sign in are the house's own.
enum class PreviewPage {
    SignIn,
    SignInFailed,
    SignInTimedOut,
    SignUp,
    SignUpMailed,
    ChooseNameAndPassword,
    ConfirmAddress,
    AddressConfirmed,
    AddressNotMine,
    ForgottenPassword,
    PasswordMailed,
    ForgottenLogin,
    LoginMailed,
    NewPassword,
    PasswordDue,
    PasswordKeptElsewhere,
    LinkExpired,
    ConfirmPassword,
    Invitation,
    InvitationForOwner,
    InvitationForMember,
    InvitationAccepted,
    InvitationEnded,
    AskSignOut,
    SignedOut,
    // With a login at another authority.
    NotSignedInThere,
    AnswerNotTrusted,
    AuthorityAway,
    ClosedThere,
    LoginWithdrawn,
    NoAccountHere,
    CertificateRefused,
    LinkLogin,
    GateLevel,
    GateGroup,
    GateDetails,
    GateWaiting,
    GateConsent,
    DeviceQuestion,
    Suspended,
    NotYetValid,
    NoLongerValid,
    AwaitingApproval,
    Account,
    Profile,
    Emails,
    AddressMailed,
    Password,
    Logins,
    Certificate,
    Devices,
    DeviceCode,
    DeviceLetIn,
    DeviceNotLetIn,
    Sites,
    Shared,
    Record,
    Keys,
    Tokens,
    Online,
    UnknownSite,
    NotFound,
    BadRequest,
    ForgedForm,
    SiteMistake,
    Denied,
    TooManyTries,
    Unavailable,
    Internal,
};
inline constexpr int kPreviewPages = int(PreviewPage::Internal) + 1;

struct PreviewDraft {
    BrandingPlace place; // whose branding it stands for
    Branding branding;
};

struct PreviewOrder {
    PreviewPage page = PreviewPage::SignIn;
    std::optional<SiteId> site = {}; // none: the house by itself
    QString language = {};           // "" is English
    bool dark = false;
    std::optional<PreviewDraft> draft = {}; // shown instead of what is saved
    QByteArray html = {};                   // not empty: a mail, ready made; shown instead of a page
};

} // namespace gatelodge
