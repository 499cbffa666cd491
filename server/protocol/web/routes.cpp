#include "server/protocol/web/routes.h"
#include "server/protocol/web/endpoints/certificates.h"
#include "server/protocol/web/endpoints/device.h"
#include "server/protocol/web/endpoints/doors.h"
#include "server/protocol/web/endpoints/elsewhere.h"
#include "server/protocol/web/endpoints/emails.h"
#include "server/protocol/web/endpoints/gate.h"
#include "server/protocol/web/endpoints/handlers.h"
#include "server/protocol/web/endpoints/invite.h"
#include "server/protocol/web/endpoints/online.h"
#include "server/protocol/web/endpoints/preview.h"
#include "server/protocol/web/endpoints/reset.h"
#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/endpoints/security.h"
#include "server/protocol/web/endpoints/sheets.h"
#include "server/protocol/web/endpoints/sign_up.h"
#include "server/protocol/web/endpoints/tokens.h"

namespace gatelodge::web {

namespace {

using http::Access;
using http::Csrf;
using http::Lane;

// Passwords may have 4096 bytes, every one of them percent-encoded, twice; keys 8192.
constexpr qint64 formLimit = 64 * 1024;

class Table {
public:
    explicit Table(Deps deps) : m_deps(std::move(deps)) {}

    void page(const char *address, Outdoors endpoint, Lane lane = Lane::Web) {
        add("GET", address, Access::Public, outdoors(m_deps, endpoint), lane);
    }
    void page(const char *address, Indoors endpoint) {
        add("GET", address, Access::Session, indoors(m_deps, endpoint));
    }
    void form(const char *address, Outdoors endpoint, Lane lane = Lane::Web) {
        add("POST", address, Access::Public, outdoors(m_deps, endpoint), lane);
    }
    void form(const char *address, Indoors endpoint, Lane lane = Lane::Web) {
        add("POST", address, Access::Session, indoors(m_deps, endpoint), lane);
    }
    void sureForm(const char *address, Indoors endpoint, Lane lane = Lane::Web) {
        add("POST", address, Access::Session, indoorsForSure(m_deps, endpoint), lane);
    }
    void surePage(const char *address, Indoors endpoint, Lane lane) {
        add("GET", address, Access::Session, indoorsForSure(m_deps, endpoint), lane);
    }
    // No cookie counts, only a bearer token.
    void script(const char *address, http::LaneHandler (*endpoint)(Deps)) {
        add("GET", address, Access::Signed, endpoint(m_deps));
    }
    void quick(const char *address, http::QuickHandler handler) {
        m_routes.append({"GET", address, Access::Public, Csrf::None, Lane::Quick, 0, std::move(handler)});
    }
    void add(const char *method, const char *address, Access access, http::LaneHandler handler, Lane lane = Lane::Web) {
        const bool changes = qstrcmp(method, "POST") == 0;
        m_routes.append({method, address, access, changes ? Csrf::Required : Csrf::None, lane, changes ? formLimit : 0,
                         std::move(handler)});
    }
    const Deps &deps() const { return m_deps; }
    QList<http::Route> taken() { return std::move(m_routes); }

private:
    Deps m_deps;
    QList<http::Route> m_routes;
};

void redirectHome(const http::Request &, http::Reply reply) { reply(goTo(addressOf(Room::Account))); }

// A page that a form's answer was shown at: the address of the form itself leads to where the form stands.
Result<http::Response> toSecurity(Turn &) { return goTo(addressOf(Room::Password)); }
Result<http::Response> toGate(Turn &turn) {
    return goTo(withNext(QStringLiteral("/account/gate/"), turn.destination().next()));
}

void addDoors(Table &table) {
    table.page("/account/login/", showSignIn);
    table.form("/account/login/", signIn, Lane::Slow);
    table.page("/account/login/confirm/", showConfirm);
    table.form("/account/login/confirm/", confirm, Lane::Slow);
    table.page("/account/login/with/<authority>/", goElsewhere, Lane::Slow);
    table.page("/account/login/back/<authority>/", comeFromElsewhere, Lane::Slow);
    table.page("/account/login/link/", showLink);
    table.form("/account/login/link/", link, Lane::Slow);
    table.page("/account/logout/", showSignedOut);
    table.form("/account/logout/", signOut);
    table.page("/account/signup/", showSignUp);
    table.form("/account/signup/", startSignUp);
    table.page("/account/signup/password/", showSetPassword);
    table.form("/account/signup/password/", finishSignUp, Lane::Slow);
    table.page("/account/invite/", showInvitation);
    table.form("/account/invite/", joinByInvitation);
    table.page("/account/invite/password/", showInvitation);
    table.form("/account/invite/password/", signUpByInvitation, Lane::Slow);
    table.page("/account/reset/", showReset);
    table.form("/account/reset/", startReset);
    table.page("/account/forgotten/", showForgottenLogin);
    table.form("/account/forgotten/", startForgottenLogin);
    table.page("/account/reset/password/", showResetPassword);
    table.form("/account/reset/password/", finishReset, Lane::Slow);
}

void addRooms(Table &table) {
    table.page("/account/", showAccount);
    table.page("/account/profile/", showProfile);
    table.form("/account/profile/", saveProfile);
    table.form("/account/profile/online/", saveShownOnline);
    table.page("/account/online/", showOnline);
    table.page("/account/emails/", showEmails);
    table.sureForm("/account/emails/", addEmail);
    table.sureForm("/account/emails/main/", makeEmailMain);
    table.sureForm("/account/emails/again/", mailEmailLinkAgain);
    table.sureForm("/account/emails/remove/", removeEmail);
    table.sureForm("/account/emails/undo/", putEmailBack);
    table.page("/account/emails/verify/", showVerify);
    table.form("/account/emails/verify/", verify);
    table.page("/account/security/", showSecurity);
    table.page("/account/security/password/", toSecurity);
    table.form("/account/security/password/", changePassword, Lane::Slow);
    table.page("/account/logins/", showLogins);
    table.sureForm("/account/logins/", addLogin, Lane::Slow);
    table.sureForm("/account/logins/remove/", removeLogin);
    table.form("/account/logins/withdraw/", withdrawLogin);
    table.surePage("/account/logins/with/<authority>/", goToJoin, Lane::Slow);
    table.surePage("/account/logins/certificate/<authority>/", showCertificateForm, Lane::Web);
    table.sureForm("/account/logins/certificate/<authority>/", makeCertificate, Lane::Slow);
    table.page("/account/keys/", showKeys);
    table.sureForm("/account/keys/", addKey);
    table.sureForm("/account/keys/remove/", removeKey);
    table.page("/account/tokens/", showTokens);
    table.sureForm("/account/tokens/", addToken);
    table.sureForm("/account/tokens/remove/", removeToken);
    table.sureForm("/account/tokens/undo/", putTokenBack);
    table.page("/account/sessions/", showSessions);
    table.form("/account/sessions/end/", endSession);
    table.form("/account/sessions/everywhere/", endSessions);
    table.page("/account/sites/", showSites);
    table.page("/account/consents/", showConsents);
    table.form("/account/consents/withdraw/", withdrawConsent);
    table.page("/account/data/", showRecord);
    table.surePage("/account/data/download/", downloadRecord, Lane::Web);
    table.sureForm("/account/data/erase/", askForErasure);
    table.form("/account/data/keep/", withdrawErasure);
}

void addGates(Table &table) {
    table.page("/account/gate/", showGate);
    table.page("/account/gate/profile/", toGate);
    table.form("/account/gate/profile/", completeProfile);
    table.form("/account/consent/", answerConsent);
    table.page("/device", showDevice);
    table.form("/device", lookAtDevice);
    table.form("/device/answer", answerDevice);
}

} // namespace

QList<http::Route> webRoutes(std::shared_ptr<const WebDeps> deps) {
    Table table(std::move(deps));
    addDoors(table);
    addRooms(table);
    addGates(table);
    table.quick("/", redirectHome);
    table.quick("/account/site.css", sendStyle);
    table.add("GET", "/account/look/<sheet>", Access::Public, siteSheet);
    table.script("/account/api/me/", whoHoldsToken);
    table.add("GET", "/account/preview/<ticket>/", Access::Public, previewPage(table.deps()));
    table.add("GET", "/account/preview/<ticket>/look.css", Access::Public, previewSheet(table.deps()));
    table.add("GET", "/account/preview/<ticket>/logo.png", Access::Public, previewLogo(table.deps()));
    return table.taken();
}

QList<http::Route> certificateRoutes(std::shared_ptr<const WebDeps> deps) {
    return {{"GET", "/account/login/certificate/<authority>/", Access::Protocol, Csrf::None, Lane::Web, 0,
             askedForCertificate(std::move(deps))}};
}

} // namespace gatelodge::web
