// One sample of every page there is, and of every outcome worth looking at. Whatever comes from people or from outside
// comes from a Cast, so that the same pages can be made with friendly and with hostile values.
#pragma once
#include "server/protocol/web/pages/account_pages.h"
#include "server/protocol/web/pages/certificate_pages.h"
#include "server/protocol/web/pages/consent_page.h"
#include "server/protocol/web/pages/device_pages.h"
#include "server/protocol/web/pages/elsewhere_pages.h"
#include "server/protocol/web/pages/emails_page.h"
#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/gate_pages.h"
#include "server/protocol/web/pages/invitation_pages.h"
#include "server/protocol/web/pages/logins_page.h"
#include "server/protocol/web/pages/mail_pages.h"
#include "server/protocol/web/pages/record_page.h"
#include "server/protocol/web/pages/recovery_pages.h"
#include "server/protocol/web/pages/security_pages.h"
#include "server/protocol/web/pages/sessions_page.h"
#include "server/protocol/web/pages/sharing_pages.h"
#include "server/protocol/web/pages/sign_in_page.h"
#include "server/protocol/web/pages/sign_up_pages.h"
#include "server/protocol/web/pages/tokens_page.h"
#include "tests/server/protocol/web/level_samples.h"
#include <QTimeZone>

namespace gatelodge::web::sample {

struct Cast {
    QString site = QStringLiteral("Members’ Wiki"), organisation = QStringLiteral("Riverside Sailing Club");
    QString asker = QStringLiteral("Northshore Regatta"), otherSite = QStringLiteral("Race Calendar");
    QString first = QStringLiteral("Mara"), last = QStringLiteral("Lindqvist");
    QString username = QStringLiteral("mara.lindqvist"), address = QStringLiteral("mara@lindqvist.example");
    QString second = QStringLiteral("m.l@school.example"), help = QStringLiteral("help@riverside.example");
    QString message = QStringLiteral("New accounts wait ten days before they can write. It keeps advertisers out.");
    QString link = QStringLiteral("https://regatta.example/privacy"), token = QStringLiteral("dG9rZW4");
    QString group = QStringLiteral("Sailing members"), device = QStringLiteral("Firefox on Linux");
    QString key = QStringLiteral("mara@laptop");

    static Cast allSaying(const QString &text) {
        Cast cast;
        for (auto *value : {&cast.site, &cast.organisation, &cast.asker, &cast.otherSite, &cast.first, &cast.last,
                            &cast.username, &cast.address, &cast.second, &cast.help, &cast.message, &cast.link,
                            &cast.token, &cast.group, &cast.device, &cast.key})
            *value = text;
        return cast;
    }
};

struct Sample {
    QString name;
    std::function<QByteArray(const Visit &)> page;
};

inline QDateTime at(int day, int hour, int minute) {
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin"));
}

inline QList<Sample> outsidePages(const Cast &c) {
    const auto next = c.token;
    SignIn signIn{next, {}};
    auto problem = signIn;
    problem.login = c.username;
    problem.outcome = SignIn::Outcome::NoMatch;
    auto many = signIn;
    many.authorities = {{QStringLiteral("local"), c.organisation, true}, {c.token, c.asker}};
    many.methods = {{QStringLiteral("/account/login/with/google/"), c.otherSite},
                    {QStringLiteral("/account/login/with/a/"), c.asker}};
    auto none = many;
    none.withPassword = false;
    none.helpAddress = c.help;
    auto late = signIn;
    late.outcome = SignIn::Outcome::TimedOut;
    NewPassword fresh;
    fresh.idea = QStringLiteral("lantern-marsh-copper-tidal-nine");
    auto tried = fresh;
    tried.length = tried.own = NewPassword::Rule::Met;
    tried.common = NewPassword::Rule::Unmet;
    tried.strength = 1;
    auto classic = tried;
    classic.leastKinds = 3;
    classic.kinds = PasswordPolicy::allClasses();
    classic.historyDepth = 5;
    classic.leastAgeDays = 2;
    classic.kindsMet = classic.age = NewPassword::Rule::Unmet;
    using Mail = MailSent::Kind;
    using Old = LinkExpired::Kind;
    using Other = Elsewhere::Kind;
    return {
        {"sign-in", [=](const Visit &v) { return signInPage(signIn, v); }},
        {"sign-in-problem", [=](const Visit &v) { return signInPage(problem, v); }},
        {"sign-in-late", [=](const Visit &v) { return signInPage(late, v); }},
        {"sign-in-authorities", [=](const Visit &v) { return signInPage(many, v); }},
        {"sign-in-no-password", [=](const Visit &v) { return signInPage(none, v); }},
        {"sign-up",
         [=](const Visit &v) {
             return signUpPage({next, {}}, v);
         }},
        {"sign-up-problem",
         [=](const Visit &v) {
             return signUpPage({next, c.address, {{"email", Complaint::NotAnAddress}}}, v);
         }},
        {"mail-sign-up",
         [=](const Visit &v) {
             return mailSentPage({Mail::SignUp, c.address, c.help, next, 24, c.help}, v);
         }},
        {"mail-reset",
         [=](const Visit &v) {
             return mailSentPage({Mail::Reset, {}, c.help, next, 1, c.help}, v);
         }},
        {"mail-verify",
         [=](const Visit &v) {
             return mailSentPage({Mail::Verify, c.address, c.help, next, 24}, v);
         }},
        {"set-password",
         [=](const Visit &v) {
             return setPasswordPage({c.token, c.address, {}, {}, {}, fresh}, v);
         }},
        {"set-password-problem",
         [=](const Visit &v) {
             return setPasswordPage({c.token,
                                     c.address,
                                     c.first,
                                     c.last,
                                     c.username,
                                     tried,
                                     {{"username", Complaint::UsernameTaken}, {"new", Complaint::PasswordWeak}}},
                                    v);
         }},
        {"elsewhere-not-signed-in",
         [=](const Visit &v) {
             return elsewherePage({Other::NotSignedIn, c.asker, c.message, next, c.help}, v);
         }},
        {"elsewhere-not-legitimate",
         [=](const Visit &v) {
             return elsewherePage({Other::NotLegitimate, c.asker, {}, next, c.help}, v);
         }},
        {"elsewhere-away",
         [=](const Visit &v) {
             return elsewherePage({Other::Away, c.asker, {}, next, c.help}, v);
         }},
        {"elsewhere-closed",
         [=](const Visit &v) {
             return elsewherePage({Other::Closed, c.asker, c.message, next, c.help}, v);
         }},
        {"elsewhere-withdrawn",
         [=](const Visit &v) {
             return elsewherePage({Other::Withdrawn, c.asker, {}, next, c.help}, v);
         }},
        {"elsewhere-no-account",
         [=](const Visit &v) {
             return elsewherePage({Other::NoAccount, c.asker, {}, next, c.help}, v);
         }},
        {"elsewhere-certificate",
         [=](const Visit &v) {
             return elsewherePage({Other::Certificate, c.asker, {}, next, c.help, CertificateFlaw::Foreign}, v);
         }},
        {"link-login",
         [=](const Visit &v) {
             return linkLoginPage({next, c.asker, c.username, c.username, c.address}, v);
         }},
        {"link-login-problem",
         [=](const Visit &v) {
             return linkLoginPage(
                 {next, c.asker, c.username, c.username, c.address, false, {{"password", Complaint::WrongPassword}}},
                 v);
         }},
        {"link-login-proved",
         [=](const Visit &v) {
             return linkLoginPage({next, c.asker, c.username, c.username, c.address, true}, v);
         }},
        {"verify-yes", [=](const Visit &v) { return verifyAnsweredPage(VerifyAnswer::Confirmed, v); }},
        {"verify-no", [=](const Visit &v) { return verifyAnsweredPage(VerifyAnswer::NotMine, v); }},
        {"verify-email",
         [=](const Visit &v) {
             return verifyEmailPage({c.token, c.second, c.username}, v);
         }},
        {"link-expired",
         [=](const Visit &v) {
             return linkExpiredPage({Old::Reset, next}, v);
         }},
        {"link-expired-sign-up",
         [=](const Visit &v) {
             return linkExpiredPage({Old::SignUp, next, {{"email", Complaint::Missing}}}, v);
         }},
        {"link-expired-verify",
         [=](const Visit &v) {
             return linkExpiredPage({Old::Verify, next}, v);
         }},
        {"reset",
         [=](const Visit &v) {
             return resetPage({next, {}}, v);
         }},
        {"reset-problem",
         [=](const Visit &v) {
             return resetPage({next, {}, {{"login", Complaint::Missing}}}, v);
         }},
        {"forgotten-login",
         [=](const Visit &v) {
             return forgottenLoginPage({next, {}}, v);
         }},
        {"forgotten-login-problem",
         [=](const Visit &v) {
             return forgottenLoginPage({next, c.username, {{"email", Complaint::NotAnAddress}}}, v);
         }},
        {"mail-forgotten-login",
         [=](const Visit &v) {
             return mailSentPage({Mail::Login, {}, c.help, next, 24, c.help}, v);
         }},
        {"reset-password-elsewhere",
         [=](const Visit &v) {
             return keptElsewherePage(
                 {c.username, QStringLiteral("Lake directory"), QStringLiteral("https://lake.example/forgotten")}, v);
         }},
        {"reset-password-refused",
         [=](const Visit &v) {
             ResetPassword shown{c.token, c.username, fresh};
             shown.authority = QStringLiteral("Lake directory");
             shown.refused = RefusedThere{shown.authority, QStringLiteral("Password is in history of old passwords")};
             return resetPasswordPage(shown, v);
         }},
        {"sign-up-approval",
         [=](const Visit &v) {
             return signUpPage({next, {}, {}, true}, v);
         }},
        {"set-password-approval",
         [=](const Visit &v) {
             SetPassword shown{c.token, c.address, {}, {}, {}, fresh};
             shown.needsApproval = true;
             return setPasswordPage(shown, v);
         }},
        {"reset-password",
         [=](const Visit &v) {
             return resetPasswordPage({c.token, c.username, fresh}, v);
         }},
        {"reset-password-classic",
         [=](const Visit &v) {
             return resetPasswordPage({c.token, c.username, classic, {{"new", Complaint::PasswordRule}}}, v);
         }},
        {"reset-password-given",
         [=](const Visit &v) {
             return resetPasswordPage({c.token, c.username, fresh, {}, ChangeReason::Given}, v);
         }},
        {"reset-password-asked",
         [=](const Visit &v) {
             return resetPasswordPage({c.token, c.username, fresh, {}, ChangeReason::Asked}, v);
         }},
        {"reset-password-shorter",
         [=](const Visit &v) {
             return resetPasswordPage({c.token, c.username, fresh, {}, ChangeReason::SecondFactorGone}, v);
         }},
        {"reset-password-expired",
         [=](const Visit &v) {
             return resetPasswordPage({c.token, c.username, fresh, {}, ChangeReason::Expired}, v);
         }},
        {"confirm-password",
         [=](const Visit &v) {
             return confirmPasswordPage({next, c.username, c.first}, v);
         }},
        {"confirm-password-problem",
         [=](const Visit &v) {
             return confirmPasswordPage({next, c.username, {}, {{"password", Complaint::WrongPassword}}}, v);
         }},
    };
}

inline QList<Sample> invitationPages(const Cast &c) {
    const Invited invited{c.first, c.message, {c.group, c.site}, at(30, 18, 20)};
    const Invited bare{{}, {}, {}, at(30, 18, 20)};
    InvitedNewcomer mailed{invited, c.token, c.address, true, c.first, c.last, c.username, {}};
    InvitedNewcomer printed{bare, c.token, {}, false, {}, {}, {}, {}};
    InvitedNewcomer problem = mailed;
    problem.emailProved = false;
    problem.complaints = {{"email", Complaint::NotAnAddress}, {"first", Complaint::Missing}};
    QList<Sample> pages{
        {"invited-newcomer", [=](const Visit &v) { return invitedNewcomerPage(mailed, v); }},
        {"invited-on-paper", [=](const Visit &v) { return invitedNewcomerPage(printed, v); }},
        {"invited-problem", [=](const Visit &v) { return invitedNewcomerPage(problem, v); }},
        {"invited-owner",
         [=](const Visit &v) {
             return invitedOwnerPage({invited, c.address}, v);
         }},
        {"invited-member",
         [=](const Visit &v) {
             return invitedMemberPage({invited, c.token, c.username}, v);
         }},
        {"invitation-accepted", [=](const Visit &v) { return invitationAcceptedPage(v); }},
    };
    for (const auto end : {InvitationEnd::Used, InvitationEnd::Revoked, InvitationEnd::TooOld, InvitationEnd::Unknown})
        pages.append({"invitation-ended-" + QString::number(int(end)),
                      [=](const Visit &v) { return invitationEndedPage(end, c.help, v); }});
    return pages;
}

inline QList<Sample> devicePages(const Cast &c) {
    const DeviceCode empty{{}, c.username};
    const DeviceCode filled{QStringLiteral("BCDF-GHJK"), c.username};
    const DeviceCode unknown{c.token, c.username, {{"user_code", Complaint::UnknownCode}}};
    Consent shared{c.token, {}, c.username, c.first + u' ' + c.last, c.address, {c.second}};
    shared.share = Consent::Share{{}, true, true};
    Consent lasting = shared;
    lasting.share = Consent::Share{c.token, true, true, true, true, {}, {c.group}, {c.key}};
    return {{"device-code", [=](const Visit &v) { return deviceCodePage(empty, v); }},
            {"device-code-filled", [=](const Visit &v) { return deviceCodePage(filled, v); }},
            {"device-code-problem", [=](const Visit &v) { return deviceCodePage(unknown, v); }},
            {"device-question",
             [=](const Visit &v) {
                 return deviceQuestionPage({QStringLiteral("BCDF-GHJK"), shared}, v);
             }},
            {"device-question-lasting",
             [=](const Visit &v) {
                 return deviceQuestionPage({QStringLiteral("BCDF-GHJK"), lasting}, v);
             }},
            {"device-allowed", [=](const Visit &v) { return deviceAnsweredPage(true, v); }},
            {"device-denied", [=](const Visit &v) { return deviceAnsweredPage(false, v); }}};
}

inline QList<Sample> housePages(const Cast &c) {
    const auto now = at(22, 14, 20);
    Logins oneLogin;
    oneLogin.now = now;
    oneLogin.logins = {{1, c.organisation, c.username, true, true, now.addDays(-400), now.addSecs(-60)}};
    Logins logins = oneLogin;
    logins.logins.append({2, c.asker, c.username, false, true, now.addDays(-30), {}});
    logins.logins.append({3, c.otherSite, {}, false, false, now.addDays(-90), now.addDays(-40)});
    logins.authorities = {{c.token, c.asker, true}, {c.username, c.organisation}};
    logins.methods = {{QStringLiteral("/account/logins/with/google/"), c.otherSite}};
    Logins loginMissing = logins;
    loginMissing.complaints = {{"login", Complaint::Missing}};
    Logins loginWaits = logins;
    loginWaits.news = Logins::News::Asked;
    loginWaits.waiting = {{7, QStringLiteral("Lake directory"), QStringLiteral("mara.l"), logins.now}};
    Logins loginTaken = logins, lastLogin = oneLogin, loginAway = logins, loginAdded = logins;
    loginTaken.problem = Logins::Problem::SomebodyElses;
    lastLogin.problem = Logins::Problem::LastWayIn;
    loginAway.problem = Logins::Problem::Away;
    loginAway.authority = c.asker;
    loginAdded.news = Logins::News::Added;
    Logins certificates = oneLogin, certificateRevoked = oneLogin;
    const auto certificate = [&](qint64 id, bool valid, qint64 used, qint64 ends) {
        return Logins::Login{
            id,      c.asker,          {}, false, valid, now.addDays(-30), used ? now.addDays(-used) : QDateTime(),
            c.group, now.addDays(ends)};
    };
    certificates.logins << certificate(4, true, 0, 300) << certificate(5, true, 2, -1) << certificate(6, false, 3, 9);
    certificates.issuers = {{QStringLiteral("/account/logins/certificate/cards/"), {}}};
    certificateRevoked.issuers = {{QStringLiteral("/account/logins/certificate/cards/"), c.asker}};
    certificateRevoked.news = Logins::News::Revoked;
    CertificateForm certificateForm{QStringLiteral("/account/logins/certificate/cards/"), {}, 12, 24, {}};
    CertificateForm certificateProblem = certificateForm;
    certificateProblem.device = c.group;
    certificateProblem.complaints = {{"new", Complaint::FilePassword}, {"again", Complaint::PasswordsDiffer}};
    const Account account{c.username, c.first, c.last, at(14, 9, 0), c.address, 2, 1, 3, 2, 1, 1, at(14, 9, 0)};
    Profile profile{c.username, c.first, c.last, true, QStringLiteral("fr"), {7}, {}};
    auto saved = profile;
    saved.told = {c.site, c.otherSite};
    saved.news = Profile::News::Saved;
    auto profileProblem = profile;
    profileProblem.usernameFixed = false;
    profileProblem.complaints = {{"first", Complaint::Missing}, {"username", Complaint::UsernameShape}};
    Emails emails{{{EmailId(1), c.address, true, true},
                   {EmailId(2), c.second, false, true},
                   {EmailId(3), c.help, false, false, at(23, 14, 5)},
                   {EmailId(4), c.key, false, false}},
                  {},
                  Emails::News::None,
                  c.second,
                  now};
    const Sessions sessions{
        {{c.token, c.device, QStringLiteral("192.0.2.14"), c.group, c.asker, at(22, 9, 12), now, true},
         {c.token, c.device, QStringLiteral("2001:db8::7"), {}, c.asker, at(18, 9, 12), at(22, 14, 0)}},
        Sessions::News::OthersEnded,
        now};
    const Consents::Told byCommunity{
        c.site, false, {QStringLiteral("username"), QStringLiteral("ssh_keys")}, at(2, 9, 0), at(14, 18, 20)};
    const Consents::Told byOpenId{
        c.otherSite, true, {QStringLiteral("email"), QStringLiteral("groups"), c.key}, at(2, 9, 0), at(2, 9, 30)};
    const Consents consents{{{OrgId(4), c.asker, {byCommunity, byOpenId}, true, at(14, 18, 20), c.key},
                             {OrgId(5), c.organisation, {byOpenId}, false},
                             {OrgId(6), c.group, {}, true, at(14, 18, 20)}},
                            c.asker};
    const Sites sites{
        {{c.site, c.asker, {}, at(2, 9, 0), at(21, 9, 0), true}, {c.otherSite, c.asker, {}, at(2, 9, 0), at(2, 9, 0)}}};
    const SshKeys keys{{{SshKeyId(1), c.key, QStringLiteral("ssh-ed25519"), QStringLiteral("SHA256:x9pQ"), at(3, 9, 0)},
                        {SshKeyId(2), {}, c.key, c.key, at(3, 9, 0)}},
                       c.key,
                       SshKeys::News::Added,
                       {}};
    auto badKey = keys;
    badKey.complaints = {{"key", Complaint::NotAKey}};
    const AccessToken token{LoginId(1),   c.key, QStringLiteral("gl_Ab3x"), accessScopes(), at(2, 9, 0),
                            at(28, 9, 0), now};
    const AccessToken old{LoginId(2), c.device, QStringLiteral("gl_9f-_"), {}, at(2, 9, 0), at(20, 9, 0), {}, true};
    Tokens tokens{{token, old}, accessScopes()};
    tokens.now = now;
    auto noTokens = Tokens{}, tokenMade = tokens, tokenRemoved = tokens, tokenBack = tokens, tokenBad = tokens;
    noTokens.taken = false;
    tokenMade.fresh = "gl_" + QByteArray(43, 'W');
    tokenMade.freshName = c.key;
    tokenRemoved.news = Tokens::News::Removed;
    tokenRemoved.removed = c.key;
    tokenBack.news = Tokens::News::PutBack;
    tokenBad.typedName = c.key;
    tokenBad.chosen = accessScopes();
    tokenBad.complaints = {{"name", Complaint::AlreadyYours}};
    const ChangePassword password{c.username, at(14, 9, 0), {}};
    ChangePassword keptElsewhere{c.username, {}, {}};
    keptElsewhere.authority = QStringLiteral("Harbour directory");
    keptElsewhere.refused = RefusedThere{keptElsewhere.authority, QStringLiteral("Chosen before.")};
    auto expiring = password;
    expiring.expires = at(29, 9, 0);
    auto accountExpiring = account;
    accountExpiring.passwordExpires = at(29, 9, 0);
    auto wrong = password;
    wrong.complaints = {{"password", Complaint::WrongPassword}, {"again", Complaint::PasswordsDiffer}};
    Record record{c.username, c.first + u' ' + c.last, at(14, 9, 0)};
    record.addresses = {c.address, c.second};
    record.groups = {c.group};
    record.keys = {QStringLiteral("ssh-ed25519 ") + c.key};
    record.logins = {{c.organisation, c.username, at(14, 9, 0), at(24, 9, 0)}, {c.asker, {}, at(20, 9, 0), {}}};
    record.consents = {{c.organisation, true, at(14, 9, 5)}, {c.asker, false, at(20, 9, 5)}};
    record.sites = {{c.site, c.organisation, {}, at(14, 9, 5), at(24, 8, 0), true},
                    {c.otherSite, c.asker, {}, at(20, 9, 5), at(20, 9, 5), false}};
    record.sent = {{c.site, at(24, 8, 0)}, {c.site, at(14, 9, 6)}};
    record.devices = {{at(24, 9, 0), c.device, QStringLiteral("192.0.2.14")}};
    record.signIns = {{at(24, 7, 0), c.device, QStringLiteral("192.0.2.14")}, {at(14, 9, 0), c.device, {}}};
    auto recordWaits = record;
    recordWaits.erasureAsked = at(24, 9, 0);
    recordWaits.news = Record::News::Asked;
    auto recordStays = record;
    recordStays.news = Record::News::LastOwner;
    auto recordBad = record;
    recordBad.complaints = {{"username", Complaint::NotTheUsername}};
    QList<Sample> pages{
        {"record", [=](const Visit &v) { return recordPage(record, v); }},
        {"record-waits", [=](const Visit &v) { return recordPage(recordWaits, v); }},
        {"record-stays", [=](const Visit &v) { return recordPage(recordStays, v); }},
        {"record-problem", [=](const Visit &v) { return recordPage(recordBad, v); }},
        {"account", [=](const Visit &v) { return accountPage(account, v); }},
        {"account-new",
         [=](const Visit &v) {
             return accountPage({c.username, {}, {}, at(14, 9, 0), {}}, v);
         }},
        {"account-expiring", [=](const Visit &v) { return accountPage(accountExpiring, v); }},
        {"profile", [=](const Visit &v) { return profilePage(profile, v); }},
        {"profile-saved", [=](const Visit &v) { return profilePage(saved, v); }},
        {"profile-problem", [=](const Visit &v) { return profilePage(profileProblem, v); }},
        {"sessions", [=](const Visit &v) { return sessionsPage(sessions, v); }},
        {"consents", [=](const Visit &v) { return consentsPage(consents, v); }},
        {"consents-refused",
         [=](const Visit &v) {
             return consentsPage({{}, {}, c.asker}, v);
         }},
        {"consents-none", [=](const Visit &v) { return consentsPage({}, v); }},
        {"sites", [=](const Visit &v) { return sitesPage(sites, v); }},
        {"keys", [=](const Visit &v) { return sshKeysPage(keys, v); }},
        {"keys-problem", [=](const Visit &v) { return sshKeysPage(badKey, v); }},
        {"tokens", [=](const Visit &v) { return tokensPage(tokens, v); }},
        {"tokens-off", [=](const Visit &v) { return tokensPage(noTokens, v); }},
        {"tokens-made", [=](const Visit &v) { return tokensPage(tokenMade, v); }},
        {"tokens-removed", [=](const Visit &v) { return tokensPage(tokenRemoved, v); }},
        {"tokens-back", [=](const Visit &v) { return tokensPage(tokenBack, v); }},
        {"tokens-problem", [=](const Visit &v) { return tokensPage(tokenBad, v); }},
        {"logins", [=](const Visit &v) { return loginsPage(logins, v); }},
        {"logins-certificates", [=](const Visit &v) { return loginsPage(certificates, v); }},
        {"logins-certificate-revoked", [=](const Visit &v) { return loginsPage(certificateRevoked, v); }},
        {"certificate", [=](const Visit &v) { return certificatePage(certificateForm, v); }},
        {"certificate-problem", [=](const Visit &v) { return certificatePage(certificateProblem, v); }},
        {"logins-waiting", [=](const Visit &v) { return loginsPage(loginWaits, v); }},
        {"logins-one", [=](const Visit &v) { return loginsPage(oneLogin, v); }},
        {"logins-problem", [=](const Visit &v) { return loginsPage(loginMissing, v); }},
        {"logins-taken", [=](const Visit &v) { return loginsPage(loginTaken, v); }},
        {"logins-last", [=](const Visit &v) { return loginsPage(lastLogin, v); }},
        {"logins-away", [=](const Visit &v) { return loginsPage(loginAway, v); }},
        {"logins-added", [=](const Visit &v) { return loginsPage(loginAdded, v); }},
        {"password", [=](const Visit &v) { return changePasswordPage(password, v); }},
        {"password-kept-elsewhere", [=](const Visit &v) { return changePasswordPage(keptElsewhere, v); }},
        {"password-expiring", [=](const Visit &v) { return changePasswordPage(expiring, v); }},
        {"password-problem", [=](const Visit &v) { return changePasswordPage(wrong, v); }},
        {"password-done",
         [=](const Visit &v) {
             return changePasswordPage({c.username, at(22, 9, 0), {}, true}, v);
         }},
    };
    using News = Emails::News;
    for (const auto news :
         {News::None, News::LinkMailed, News::Confirmed, News::MainChanged, News::Removed, News::PutBack}) {
        emails.news = news;
        pages.append({"emails-" + QString::number(int(news)), [=](const Visit &v) { return emailsPage(emails, v); }});
    }
    return pages;
}

inline QList<Sample> gatePages(const Cast &c) {
    const auto now = at(22, 14, 20);
    const Message message{c.message + u'\n' + c.message, c.site};
    const auto way = [&c](Gate gate) {
        return Way{c.username,
                   {Gate::SignedIn, Gate::Level, Gate::Group, Gate::Details, Gate::Waiting, Gate::Agreement},
                   gate};
    };
    using Kind = ClosedGate::Kind;
    using Closed = ClosedAccount::Kind;
    const ClosedGate coolOff{Kind::CoolOff, way(Gate::Waiting), {}, at(24, 18, 20), now, message, {}};
    auto today = coolOff, later = coolOff;
    today.opens = at(22, 18, 20);
    later.opens = at(30, 18, 20);
    const ClosedGate group{Kind::Group, way(Gate::Group), {c.group, c.asker}, {}, now, message, c.help};
    const ClosedGate level{Kind::Level, way(Gate::Level), {}, {}, now, {}, {}};
    QList<Sample> pages{
        {"gate-cooloff", [=](const Visit &v) { return closedGatePage(coolOff, v); }},
        {"gate-cooloff-today", [=](const Visit &v) { return closedGatePage(today, v); }},
        {"gate-cooloff-later", [=](const Visit &v) { return closedGatePage(later, v); }},
        {"gate-secure",
         [=](const Visit &v) {
             auto secure = group;
             secure.kind = ClosedGate::Kind::Level;
             secure.passwordOpens = false;
             return closedGatePage(secure, v);
         }},
        {"gate-group", [=](const Visit &v) { return closedGatePage(group, v); }},
        {"gate-level", [=](const Visit &v) { return closedGatePage(level, v); }},
        {"gate-profile",
         [=](const Visit &v) {
             return profileGatePage({way(Gate::Details), c.token, c.first, {}, c.address}, v);
         }},
        {"gate-profile-problem",
         [=](const Visit &v) {
             ProfileGate incomplete{way(Gate::Details), c.token, {}, {}, {}};
             incomplete.complaints = {{"first", Complaint::Missing}, {"last", Complaint::Missing}};
             return profileGatePage(incomplete, v);
         }},
        {"consent",
         [=](const Visit &v) {
             return consentPage({c.token, c.asker, c.username, c.first, c.address, {c.second}, c.message, c.link}, v);
         }},
        {"consent-bare",
         [=](const Visit &v) {
             return consentPage({c.token, c.asker, c.username, c.first, c.address, {}}, v);
         }},
        {"consent-openid",
         [=](const Visit &v) {
             Consent shown{c.token, c.asker, c.username, c.first, c.address, {}, c.message};
             shown.share = Consent::Share{c.token, true, true, true, true, c.otherSite, {c.group, c.site}, {c.key}};
             return consentPage(shown, v);
         }},
        {"consent-openid-little",
         [=](const Visit &v) {
             Consent shown{c.token, c.asker, c.username, c.first, c.address, {}};
             shown.share = Consent::Share{{}, false, false, true};
             return consentPage(shown, v);
         }},
        {"sign-in-hinted",
         [=](const Visit &v) {
             SignIn hinted{c.token, c.username};
             return signInPage(hinted, v);
         }},
    };
    for (const auto kind : {Closed::Suspended, Closed::NotYet, Closed::Expired, Closed::AwaitingApproval})
        pages.append({"account-closed-" + QString::number(int(kind)), [=](const Visit &v) {
                          return closedAccountPage({kind, c.username, at(24, 9, 0), now, message, c.help}, v);
                      }});
    return pages;
}

inline QList<Sample> troublePages(const Cast &c) {
    using Kind = Trouble::Kind;
    QList<Sample> pages{
        {"signed-out",
         [=](const Visit &v) {
             return signedOutPage({{c.otherSite}, {c.asker}, c.link}, v);
         }},
        {"signed-out-plain", [=](const Visit &v) { return signedOutPage({}, v); }},
    };
    for (const auto kind : {Kind::UnknownSite, Kind::NotFound, Kind::BadRequest, Kind::ForgedForm, Kind::Denied,
                            Kind::TooManyTries, Kind::Unavailable, Kind::Internal, Kind::SiteMistake})
        pages.append({"trouble-" + QString::number(int(kind)), [=](const Visit &v) {
                          return troublePage({kind, c.token, c.help, at(22, 14, 28), at(22, 14, 20)}, v);
                      }});
    return pages;
}

inline QList<Sample> allPages(const Cast &cast) {
    return outsidePages(cast) + housePages(cast) + gatePages(cast) + devicePages(cast) + invitationPages(cast) +
           troublePages(cast) + levelPages<Sample>(cast, at);
}

inline Look lookOf(const Cast &cast) {
    return {cast.site, cast.organisation, QStringLiteral("account.riverside.example"), text::Texts::languages(), {}};
}

} // namespace gatelodge::web::sample
