#include "server/protocol/web/endpoints/tokens.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/pages/tokens_page.h"
#include "server/service/access_tokens.h"

namespace gatelodge::web {

namespace {

Result<Tokens> tokensOf(const Turn &turn, const Member &member) {
    Tokens shown;
    shown.now = turn.now();
    GL_TRY(shown.tokens, service::listAccessTokens(turn.session(), member.user.uid));
    for (AccessToken &token : shown.tokens) {
        token.createdAt = turn.here(token.createdAt);
        token.expiresAt = turn.here(token.expiresAt);
        token.lastUsedAt = turn.here(token.lastUsedAt);
    }
    GL_TRY(shown.grantable, service::grantableScopes(turn.session(), member.user.uid));
    GL_TRY(shown.taken, service::takesTokens(turn.session()));
    return shown;
}

service::WantedToken wantedBy(const Turn &turn) {
    service::WantedToken wanted{turn.typed("name"), {}, turn.typed("days").toInt()};
    for (const QString &scope : accessScopes()) {
        if (!turn.typed(tickOf(scope).toLatin1().constData()).isEmpty())
            wanted.scopes << scope;
    }
    return wanted;
}

// What can be said at the field; nothing where the fault is no slip of the person's.
std::optional<Complaint> complaintOf(const Error &error, const QString &name) {
    if (error.fault == Fault::Duplicate)
        return Complaint::AlreadyYours;
    if (error.fault == Fault::Refused)
        return Complaint::TooMany;
    if (error.fault != Fault::Invalid || !error.detail.startsWith(QLatin1StringView("name")))
        return std::nullopt;
    return name.trimmed().isEmpty() ? Complaint::Missing : Complaint::TooLong;
}

Result<http::Response> complain(const Turn &turn, const Member &member, const service::WantedToken &wanted,
                                Complaint complaint) {
    GL_TRY(Tokens shown, tokensOf(turn, member));
    shown.typedName = wanted.name;
    shown.chosen = wanted.scopes;
    shown.days = wanted.days;
    shown.complaints = {{QStringLiteral("name"), complaint}};
    return turn.page(tokensPage(shown, turn.visit()), complained);
}

Result<http::Response> backAfter(const Done &done, const char *news) {
    if (done)
        return backTo(Room::Tokens, news);
    if (done.error().fault == Fault::NotFound || done.error().fault == Fault::Expired) // pressed twice, or too late
        return goTo(addressOf(Room::Tokens));
    return failure(done.error());
}

} // namespace

Result<http::Response> showTokens(Turn &turn, const Member &member) {
    GL_TRY(Tokens shown, tokensOf(turn, member));
    const QString news = turn.query().value(QLatin1StringView("news"));
    if (news == QLatin1StringView("back"))
        shown.news = Tokens::News::PutBack;
    if (news == QLatin1StringView("removed")) {
        GL_TRY(const auto removed, service::lastRevokedToken(turn.session(), member.user.uid));
        if (removed) {
            shown.news = Tokens::News::Removed;
            shown.removed = *removed;
        }
    }
    return turn.page(tokensPage(shown, turn.visit()));
}

Result<http::Response> addToken(Turn &turn, const Member &member) {
    const service::WantedToken wanted = wantedBy(turn);
    const auto made = service::createAccessToken(turn.session(), turn.means(), member.user.uid, wanted, turn.visitor());
    if (!made && made.error().fault == Fault::Misconfigured) // switched off meanwhile: the page says so
        return goTo(addressOf(Room::Tokens));
    if (!made) {
        const auto complaint = complaintOf(made.error(), wanted.name);
        return complaint ? complain(turn, member, wanted, *complaint) : Result<http::Response>(failure(made.error()));
    }
    GL_TRY(Tokens shown, tokensOf(turn, member));
    shown.fresh = made->text;
    shown.freshName = wanted.name.simplified();
    return turn.page(tokensPage(shown, turn.visit()));
}

Result<http::Response> removeToken(Turn &turn, const Member &member) {
    const LoginId id(turn.typed("id").toLongLong());
    return backAfter(service::revokeAccessToken(turn.session(), member.user.uid, id, turn.visitor()), "removed");
}

Result<http::Response> putTokenBack(Turn &turn, const Member &member) {
    return backAfter(service::bringBackAccessToken(turn.session(), member.user.uid, turn.visitor()), "back");
}

} // namespace gatelodge::web
