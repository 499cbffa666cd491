#include "server/protocol/web/endpoints/turn.h"
#include "server/protocol/web/face.h"
#include "server/store/brandings.h"
#include "server/store/doors.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <QTimeZone>

namespace gatelodge::web {

Done Turn::open() {
    auto form = http::Form::parse(request().body);
    if (!form)
        return failure(Fault::Invalid, QStringLiteral("form: cannot be read"));
    m_form = std::move(*form);
    GL_TRY(m_house, store::readHouseSettings(m_session));
    look().organisation = m_house.name;
    look().membersSeeOnline = m_house.membersSeeOnline;
    m_visitor.address = request().client.toString();
    m_visitor.device = service::deviceName(request().header("user-agent"));
    m_visitor.deviceToken = cookie(deviceCookie);
    m_visitor.request = request().id;
    GL_DO(findMember());
    if (m_member)
        preferLanguage(m_member->user.language);
    const bool posted = request().method == "POST";
    if (posted)
        keep(http::Form());
    return head((posted ? m_form : query()).value(QLatin1StringView("next")));
}

Done Turn::head(const QString &next) {
    GL_TRY(m_destination, Destination::parse(m_session, next));
    if (request().method == "POST" && !m_destination.next().isEmpty())
        keep(*http::Form::parse("next=" + m_destination.next().toUtf8()));
    return findSite();
}

Done Turn::findMember() {
    auto web = service::findSession(m_session, m_house, cookie(http::CsrfGuard::sessionCookie));
    if (!web)
        return web.error().fault == Fault::NotFound ? Done() : Done(failure(web.error()));
    GL_TRY(User user, store::findUser(m_session, web->user));
    // Idle sessions end: being here is what keeps one alive. Written at most twice a minute.
    GL_DO(store::inTransaction(m_session, Actor::person(web->user, request().id),
                               [&] { return store::markSessionsSeen(m_session, {web->tokenHash}); }));
    m_member = Member{std::move(*web), std::move(user)};
    return {};
}

Done Turn::findSite() {
    m_site.reset();
    if (m_destination.site()) {
        GL_TRY(Site site, store::findSite(m_session, *m_destination.site()));
        if (!site.deleted)
            m_site = std::move(site);
    }
    if (m_site)
        mayEndAt(QUrl(m_destination.openid() ? m_destination.answersAt() : m_site->profile.redirectUrl));
    askedToSpeak(m_destination.asks("ui_locales"));
    m_visitor.language = texts().code();
    m_visitor.site = m_site ? std::optional(m_site->id) : std::nullopt;
    return wearFace();
}

Done Turn::wearFace() {
    GL_TRY(const auto layers, store::listBrandingLayers(m_session, m_site ? std::optional(m_site->id) : std::nullopt));
    Look house;
    putOn(house, m_house.name, {}, layers, texts().code());
    deps().house->learn(house.organisation, house.sheet, house.support);
    putOn(look(), m_house.name, m_site, layers, texts().code());
    return {};
}

QDateTime Turn::here(const QDateTime &when) const {
    return when.isValid() ? when.toTimeZone(QTimeZone::systemTimeZone()) : when;
}

http::Response goTo(const QString &address) { return http::Response::redirect(address.toLatin1()); }

http::Response backTo(Room room, const char *news, qint64 of) {
    QByteArray address = addressOf(room).toLatin1() + "?news=" + news;
    if (of != 0)
        address += "&of=" + QByteArray::number(of);
    return http::Response::redirect(address);
}

} // namespace gatelodge::web
