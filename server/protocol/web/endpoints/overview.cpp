#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/pages/account_pages.h"
#include "server/service/access_tokens.h"
#include "server/service/password_policy.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include <algorithm>

namespace gatelodge::web {

namespace {

void countEmails(const QList<Email> &emails, Account &shown) {
    for (const Email &email : emails) {
        if (email.primary)
            shown.mainAddress = email.address;
        else
            ++shown.otherAddresses;
        if (!email.verified())
            ++shown.addressesToConfirm;
    }
}

} // namespace

Result<http::Response> showAccount(Turn &turn, const Member &member) {
    store::Session &session = turn.session();
    const User &user = member.user;
    Account shown{user.username, user.firstName, user.lastName, turn.here(user.createdAt), {}};
    GL_TRY(const auto emails, store::listEmails(session, user.uid));
    countEmails(emails, shown);
    GL_TRY(const auto devices, store::listWebSessions(session, user.uid));
    shown.devices = int(devices.size());
    GL_TRY(const auto visits, store::listVisits(session, user.uid));
    shown.sites = int(visits.size());
    GL_TRY(const auto consents, store::listConsents(session, user.uid));
    shown.organisations =
        int(std::count_if(consents.begin(), consents.end(), [](const gatelodge::Consent &c) { return c.given; }));
    GL_TRY(const auto keys, store::listSshKeys(session, user.uid));
    shown.keys = int(keys.size());
    GL_TRY(const auto tokens, service::listAccessTokens(session, user.uid));
    shown.tokens = int(tokens.size());
    GL_TRY(const service::PasswordDemands password, service::demandsOn(session, user.uid));
    if (password.present)
        shown.passwordChanged = turn.here(password.present->changedAt);
    if (const auto due = service::dueBy(password); due.soon)
        shown.passwordExpires = turn.here(due.expiresAt);
    return turn.page(accountPage(shown, turn.visit()));
}

} // namespace gatelodge::web
