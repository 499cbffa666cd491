// One request at the people's pages: the scene, and what the database knows about who asks and where they are going.
#pragma once
#include "server/domain/site.h"
#include "server/domain/user.h"
#include "server/protocol/web/endpoints/destination.h"
#include "server/protocol/web/endpoints/scene.h"
#include "server/service/sign_in.h"

namespace gatelodge::web {

// Somebody who is signed in.
struct Member {
    WebSession web;
    User user;
};

class Turn : public Scene {
public:
    Turn(const WebDeps &deps, const http::Request &request, store::Session &session)
        : Scene(deps, request), m_session(session) {}
    // Reads the form, the house's settings, who asks, and `next`. Invalid: the form cannot be read.
    Done open();

    store::Session &session() const { return m_session; }
    const service::Means &means() const { return *deps().means; }
    const service::Visitor &visitor() const { return m_visitor; }
    const store::HouseSettings &house() const { return m_house; }
    const std::optional<Member> &member() const { return m_member; }
    const Destination &destination() const { return m_destination; }
    // Changes where the person goes, and with it the page's face and where its forms may end.
    Done head(const QString &next);
    const std::optional<Site> &site() const { return m_site; } // that `next` leads to
    // Fields of a POST.
    const http::Form &form() const { return m_form; }
    QString typed(const char *field) const { return m_form.value(QLatin1StringView(field)); }

    QDateTime now() const { return here(QDateTime::currentDateTimeUtc()); }
    QDateTime here(const QDateTime &when) const; // in the server's zone, as pages show it

private:
    Done findMember();
    Done findSite();
    Done wearFace(); // names, colours and own words, of the site or the house

    store::Session &m_session;
    http::Form m_form;
    service::Visitor m_visitor;
    store::HouseSettings m_house;
    std::optional<Member> m_member;
    Destination m_destination;
    std::optional<Site> m_site;
};

http::Response goTo(const QString &address); // 303, for our own addresses
// After a POST: the room again, with a word about what was done. `news` is one of the page's own codes.
http::Response backTo(Room room, const char *news, qint64 of = 0);

} // namespace gatelodge::web
