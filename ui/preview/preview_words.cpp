#include "ui/preview/preview_words.h"
#include "server/domain/colour.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace gatelodge::ui {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::PreviewNames)
};

} // namespace

QString pageName(PreviewPage page) {
    switch (page) {
    case PreviewPage::SignIn: return Names::tr("Sign-in");
    case PreviewPage::SignInFailed: return Names::tr("Sign-in that did not match");
    case PreviewPage::SignInTimedOut: return Names::tr("Sign-in that lay open too long");
    case PreviewPage::SignUp: return Names::tr("Create an account");
    case PreviewPage::SignUpMailed: return Names::tr("Look in your mail");
    case PreviewPage::ChooseNameAndPassword: return Names::tr("Choose name and password");
    case PreviewPage::ConfirmAddress: return Names::tr("Confirm an address");
    case PreviewPage::AddressConfirmed: return Names::tr("Address is confirmed");
    case PreviewPage::AddressNotMine: return Names::tr("Address of somebody else");
    case PreviewPage::ForgottenPassword: return Names::tr("Forgotten password");
    case PreviewPage::PasswordMailed: return Names::tr("Forgotten password: look in your mail");
    case PreviewPage::ForgottenLogin: return Names::tr("Forgotten login");
    case PreviewPage::LoginMailed: return Names::tr("Forgotten login: look in your mail");
    case PreviewPage::NewPassword: return Names::tr("New password");
    case PreviewPage::PasswordDue: return Names::tr("New password to go on");
    case PreviewPage::PasswordKeptElsewhere: return Names::tr("Password kept elsewhere");
    case PreviewPage::LinkExpired: return Names::tr("A link that is too old");
    case PreviewPage::ConfirmPassword: return Names::tr("Password again");
    case PreviewPage::Invitation: return Names::tr("Invitation");
    case PreviewPage::InvitationForOwner: return Names::tr("Invitation to an address that is known");
    case PreviewPage::InvitationForMember: return Names::tr("Invitation for a member");
    case PreviewPage::InvitationAccepted: return Names::tr("Invitation accepted");
    case PreviewPage::InvitationEnded: return Names::tr("Invitation that has ended");
    case PreviewPage::AskSignOut: return Names::tr("Sign out?");
    case PreviewPage::SignedOut: return Names::tr("Signed out");
    case PreviewPage::NotSignedInThere: return Names::tr("Not signed in there");
    case PreviewPage::AnswerNotTrusted: return Names::tr("Answer that proves nothing");
    case PreviewPage::AuthorityAway: return Names::tr("No answer from there");
    case PreviewPage::ClosedThere: return Names::tr("Account there is closed");
    case PreviewPage::LoginWithdrawn: return Names::tr("Login that opens nothing now");
    case PreviewPage::NoAccountHere: return Names::tr("Known there, no account here");
    case PreviewPage::CertificateRefused: return Names::tr("Certificate that opens nothing");
    case PreviewPage::LinkLogin: return Names::tr("Account that has the address");
    case PreviewPage::GateLevel: return Names::tr("Gate: how sure");
    case PreviewPage::GateGroup: return Names::tr("Gate: groups");
    case PreviewPage::GateDetails: return Names::tr("Gate: name and address");
    case PreviewPage::GateWaiting: return Names::tr("Gate: waiting time");
    case PreviewPage::GateConsent: return Names::tr("Gate: consent");
    case PreviewPage::DeviceQuestion: return Names::tr("A device at a site");
    case PreviewPage::Suspended: return Names::tr("Account suspended");
    case PreviewPage::NotYetValid: return Names::tr("Account not open yet");
    case PreviewPage::NoLongerValid: return Names::tr("Account has ended");
    case PreviewPage::AwaitingApproval: return Names::tr("Account waits for approval");
    case PreviewPage::Account: return Names::tr("Your account");
    case PreviewPage::Profile: return Names::tr("Profile");
    case PreviewPage::Emails: return Names::tr("Email addresses");
    case PreviewPage::AddressMailed: return Names::tr("New address: look in your mail");
    case PreviewPage::Password: return Names::tr("Change the password");
    case PreviewPage::Logins: return Names::tr("Ways to sign in");
    case PreviewPage::Certificate: return Names::tr("Make a certificate");
    case PreviewPage::Devices: return Names::tr("Devices");
    case PreviewPage::DeviceCode: return Names::tr("Let a device in: its code");
    case PreviewPage::DeviceLetIn: return Names::tr("A device is let in");
    case PreviewPage::DeviceNotLetIn: return Names::tr("A device is not let in");
    case PreviewPage::Sites: return Names::tr("Sites you use");
    case PreviewPage::Shared: return Names::tr("What you share");
    case PreviewPage::Record: return Names::tr("What is kept about you");
    case PreviewPage::Keys: return Names::tr("SSH keys");
    case PreviewPage::Tokens: return Names::tr("Access tokens");
    case PreviewPage::Online: return Names::tr("Who is here");
    case PreviewPage::UnknownSite: return Names::tr("No such site");
    case PreviewPage::NotFound: return Names::tr("No such page");
    case PreviewPage::BadRequest: return Names::tr("A damaged form or link");
    case PreviewPage::ForgedForm: return Names::tr("A form from elsewhere");
    case PreviewPage::SiteMistake: return Names::tr("A mistake of the site");
    case PreviewPage::Denied: return Names::tr("Not allowed");
    case PreviewPage::TooManyTries: return Names::tr("Too many tries");
    case PreviewPage::Unavailable: return Names::tr("Not available now");
    case PreviewPage::Internal: return Names::tr("Something broke");
    }
    return {};
}

QString pageGroup(PreviewPage page) {
    if (page < PreviewPage::NotSignedInThere)
        return Names::tr("At the door");
    if (page < PreviewPage::GateLevel)
        return Names::tr("With a login elsewhere");
    if (page < PreviewPage::Account)
        return Names::tr("Gates and closed accounts");
    return page < PreviewPage::UnknownSite ? Names::tr("In the account") : Names::tr("When something is wrong");
}

bool needsSite(PreviewPage page) { return page >= PreviewPage::GateLevel && page <= PreviewPage::DeviceQuestion; }

QStandardItemModel *pagesInGroups(QObject *parent) {
    auto *items = new QStandardItemModel(parent);
    QString group;
    for (int number = 0; number < kPreviewPages; ++number) {
        const auto page = PreviewPage(number);
        if (pageGroup(page) != group) {
            group = pageGroup(page);
            auto *heading = new QStandardItem(group);
            heading->setFlags(Qt::NoItemFlags);
            items->appendRow(heading);
        }
        auto *item = new QStandardItem(pageName(page));
        item->setData(number, Qt::UserRole);
        items->appendRow(item);
    }
    return items;
}

QString placeName(OwnPlace place) {
    switch (place) {
    case OwnPlace::Greeting: return Names::tr("Greeting on the sign-in page");
    case OwnPlace::SignUp: return Names::tr("Above the sign-up form");
    case OwnPlace::BelowForm: return Names::tr("Below the sign-in form");
    case OwnPlace::Footer: return Names::tr("Foot of every page");
    case OwnPlace::Consent: return Names::tr("On the consent page");
    }
    return {};
}

QString placeHint(OwnPlace place) {
    switch (place) {
    case OwnPlace::Greeting: return Names::tr("What people read first. One or two sentences are enough.");
    case OwnPlace::SignUp: return Names::tr("Who may have an account here, and what it is for.");
    case OwnPlace::BelowForm: return Names::tr("News for everybody who signs in: a closed day, a new address.");
    case OwnPlace::Footer: return Names::tr("Imprint and privacy notice. Web addresses become links.");
    case OwnPlace::Consent: return Names::tr("What becomes of the data, in your words.");
    }
    return {};
}

QString mailKindName(const QString &kind) {
    static const QHash<QString, const char *> names{
        {QStringLiteral("verify-address"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Confirm an address")},
        {QStringLiteral("reset-password"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Set a new password")},
        {QStringLiteral("sign-up"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Create an account")},
        {QStringLiteral("password-changed"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Password changed")},
        {QStringLiteral("password-expires"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Password ends soon")},
        {QStringLiteral("login-added"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Way to sign in added")},
        {QStringLiteral("address-taken"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Address tried by others")},
        {QStringLiteral("address-added"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Address added")},
        {QStringLiteral("invitation"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Invitation")},
        {QStringLiteral("account-approved"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Account approved")},
        {QStringLiteral("request-approved"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Request approved")},
        {QStringLiteral("request-declined"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Request declined")},
        {QStringLiteral("request-expired"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Request ran out")},
        {QStringLiteral("approvals-wait"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Approvals wait for you")},
        {QStringLiteral("recovery-waits"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "New password waits")},
        {QStringLiteral("forgotten-login"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Forgotten login")},
        {QStringLiteral("account-ends"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Account ends soon")},
        {QStringLiteral("sync-report"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Synchronisation needs you")},
        {QStringLiteral("sync-done"), QT_TRANSLATE_NOOP("gatelodge::ui::PreviewNames", "Synchronisation done")},
    };
    const char *name = names.value(kind);
    return name ? Names::tr(name) : kind;
}

QString complaintWords(const OwnMailComplaint &complaint) {
    const QString variable = u'{' + complaint.variable + u'}';
    switch (complaint.kind) {
    case OwnMailComplaint::NoSubject: return Names::tr("A mail needs a subject.");
    case OwnMailComplaint::NoBody: return Names::tr("A mail needs a text.");
    case OwnMailComplaint::TooLong: return Names::tr("A subject has at most 200 characters, a text 10,000.");
    case OwnMailComplaint::SeveralLines: return Names::tr("A subject is one line.");
    case OwnMailComplaint::Unknown:
        return Names::tr("This mail has no variable %1. Those that it has stand below.").arg(variable);
    case OwnMailComplaint::Missing: return Names::tr("%1 is missing: without it the mail is of no use.").arg(variable);
    case OwnMailComplaint::NotAlone:
        return Names::tr("%1 stands once, as a paragraph of its own, with empty lines around it.").arg(variable);
    case OwnMailComplaint::WrongOrder: return Names::tr("{link} comes before {details}.");
    }
    return {};
}

QString colourWords(const QString &colour, const QString &paper) {
    if (colour.isEmpty())
        return {};
    if (!isColour(colour))
        return Names::tr("Write the colour as # and six digits, such as #23695b.");
    const double contrast = contrastBetween(colour, paper);
    const QString ratio = QLocale().toString(contrast, 'f', 1);
    if (contrast >= kLeastContrast)
        return {};
    return Names::tr("Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.",
                     "contrast ratio, colour")
        .arg(ratio, legibleOn(colour, paper));
}

} // namespace gatelodge::ui
