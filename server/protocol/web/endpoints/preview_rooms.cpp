#include "server/domain/access_token.h"
#include "server/protocol/web/endpoints/preview_samples.h"
#include "server/protocol/web/pages/account_pages.h"
#include "server/protocol/web/pages/certificate_pages.h"
#include "server/protocol/web/pages/emails_page.h"
#include "server/protocol/web/pages/logins_page.h"
#include "server/protocol/web/pages/online_page.h"
#include "server/protocol/web/pages/record_page.h"
#include "server/protocol/web/pages/security_pages.h"
#include "server/protocol/web/pages/sessions_page.h"
#include "server/protocol/web/pages/sharing_pages.h"
#include "server/protocol/web/pages/tokens_page.h"
#include "server/store/places.h"

namespace gatelodge::web {

namespace {

// Up to so many sites of the house, as if the sample person had been there.
Result<QList<Site>> someSites(const PreviewScene &scene) {
    GL_TRY(const auto sites, store::listSites(scene.session));
    return sites.mid(0, 4);
}

QByteArray account(const PreviewScene &scene) {
    Account shown{
        scene.username,        scene.first, scene.last, scene.now.addDays(-400), scene.address, 1, 0, 2, 2, 1, 1,
        scene.now.addDays(-90)};
    return accountPage(shown, scene.visit);
}

QByteArray profile(const PreviewScene &scene) {
    Profile shown{scene.username, scene.first, scene.last, true, {}, Revision{1}, {}};
    if (scene.house.membersSeeOnline)
        shown.shownOnline = false;
    return profilePage(shown, scene.visit);
}

QByteArray emails(const PreviewScene &scene) {
    Emails shown;
    shown.addresses = {{EmailId(1), scene.address, true, true},
                       {EmailId(2), scene.second, false, false, scene.now.addDays(1)}};
    shown.now = scene.now;
    return emailsPage(shown, scene.visit);
}

QByteArray logins(const PreviewScene &scene) {
    Logins shown;
    shown.now = scene.now;
    shown.logins = {{1, scene.visit.look.organisation, scene.username, true, true, scene.now.addDays(-400),
                     scene.now.addSecs(-60)}};
    return loginsPage(shown, scene.visit);
}

QByteArray devices(const PreviewScene &scene) {
    const QString &house = scene.visit.look.organisation;
    const Sessions shown{{{QStringLiteral("1"),
                           scene.device,
                           QStringLiteral("192.0.2.14"),
                           {},
                           house,
                           scene.now.addSecs(-5 * 3600),
                           scene.now,
                           true},
                          {QStringLiteral("2"),
                           scene.otherDevice,
                           QStringLiteral("2001:db8::7"),
                           {},
                           house,
                           scene.now.addDays(-4),
                           scene.now.addSecs(-1200)}},
                         Sessions::News::None,
                         scene.now};
    return sessionsPage(shown, scene.visit);
}

Result<QList<Sites::Site>> visited(const PreviewScene &scene) {
    GL_TRY(const auto all, someSites(scene));
    QList<Sites::Site> visits;
    for (const Site &site : all)
        visits.append({site.profile.name,
                       site.orgName,
                       {},
                       scene.now.addDays(-20),
                       scene.now.addDays(-1),
                       site.profile.pushChanges});
    return visits;
}

Result<QByteArray> sites(const PreviewScene &scene) {
    GL_TRY(const auto all, visited(scene));
    return sitesPage({all}, scene.visit);
}

Result<QByteArray> record(const PreviewScene &scene) {
    Record shown{scene.username, QString(scene.first + u' ' + scene.last), scene.now.addDays(-400)};
    shown.addresses = {scene.address, scene.second};
    shown.keys = {QStringLiteral("ssh-ed25519 ada@laptop")};
    shown.logins = {{scene.visit.look.organisation, scene.username, shown.since, scene.now.addSecs(-60)}};
    GL_TRY(shown.sites, visited(scene));
    for (const Sites::Site &site : std::as_const(shown.sites))
        shown.sent.append({site.name, site.lastVisit});
    shown.devices = {{scene.now, scene.device, QStringLiteral("192.0.2.14")}};
    shown.signIns = {{scene.now.addDays(-4), scene.otherDevice, QStringLiteral("2001:db8::7")}};
    return recordPage(shown, scene.visit);
}

QByteArray online(const PreviewScene &scene) {
    Online shown;
    shown.members = {{QString(scene.first + u' ' + scene.last), scene.username, scene.now, true},
                     {QStringLiteral("Charles Babbage"), QStringLiteral("charles"), scene.now.addSecs(-150)}};
    shown.shown = true;
    shown.now = scene.now;
    return onlinePage(shown, scene.visit);
}

QByteArray certificate(const PreviewScene &scene) {
    CertificateForm shown;
    shown.device = scene.device;
    return certificatePage(shown, scene.visit);
}

Result<QByteArray> shared(const PreviewScene &scene) {
    GL_TRY(const auto all, someSites(scene));
    QList<Consents::Organisation> orgs;
    for (const Site &site : all) {
        const auto known = std::find_if(orgs.begin(), orgs.end(), [&site](const Consents::Organisation &org) {
            return org.id == site.profile.org;
        });
        const Consents::Told told{site.profile.name,
                                  false,
                                  {QStringLiteral("username"), QStringLiteral("name"), QStringLiteral("addresses")},
                                  scene.now.addDays(-20),
                                  scene.now.addDays(-1)};
        if (known != orgs.end()) {
            known->sites << told;
            continue;
        }
        GL_TRY(const Org org, store::findOrg(scene.session, site.profile.org));
        orgs.append({org.id,
                     org.profile.name,
                     {told},
                     org.profile.consentRequired,
                     org.profile.consentRequired ? scene.now.addDays(-20) : QDateTime()});
    }
    return consentsPage({orgs, {}}, scene.visit);
}

QByteArray keys(const PreviewScene &scene) {
    const SshKeys shown{
        {{SshKeyId(1), QStringLiteral("ada@laptop"), QStringLiteral("ssh-ed25519"),
          QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"), scene.now.addDays(-30)}},
        {}};
    return sshKeysPage(shown, scene.visit);
}

QByteArray tokens(const PreviewScene &scene) {
    Tokens shown{{AccessToken{LoginId(1), QStringLiteral("backup script"), QStringLiteral("gl_Ab3x"), accessScopes(),
                              scene.now.addDays(-20), scene.now.addDays(70), scene.now}},
                 accessScopes()};
    shown.now = scene.now;
    return tokensPage(shown, scene.visit);
}

} // namespace

Result<QByteArray> previewRoom(const PreviewScene &scene) {
    switch (scene.order.page) {
    case PreviewPage::Account: return account(scene);
    case PreviewPage::Profile: return profile(scene);
    case PreviewPage::Emails: return emails(scene);
    case PreviewPage::Password: return changePasswordPage({scene.username, scene.now.addDays(-90), {}}, scene.visit);
    case PreviewPage::Logins: return logins(scene);
    case PreviewPage::Certificate: return certificate(scene);
    case PreviewPage::Devices: return devices(scene);
    case PreviewPage::Sites: return sites(scene);
    case PreviewPage::Shared: return shared(scene);
    case PreviewPage::Record: return record(scene);
    case PreviewPage::Keys: return keys(scene);
    case PreviewPage::Tokens: return tokens(scene);
    case PreviewPage::Online: return online(scene);
    default: return failure(Fault::NotFound);
    }
}

} // namespace gatelodge::web
