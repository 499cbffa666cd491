#include "tests/bench/sso_hop_house.h"
#include "server/protocol/community/answer.h"
#include "server/service/access.h"
#include "server/service/houses.h"
#include "server/service/token.h"
#include "server/store/migrator.h"
#include <QCryptographicHash>
#include <QUrl>

namespace gatelodge::bench {
namespace {

const char *const kPeople =
    "INSERT INTO users (uid, username, first_name, last_name) "
    "  SELECT md5('u' || i)::uuid, 'user' || i, 'Ada ' || i, 'Løvelace' FROM generate_series(0, %1) i;"
    "INSERT INTO emails (user_uid, address, is_primary, verified_at) "
    "  SELECT md5('u' || i)::uuid, 'user' || i || '@example.org', true, now() FROM generate_series(0, %1) i;"
    "INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state) "
    "  SELECT md5('u' || i)::uuid, 1, 'password', 'user' || i, '', 'validated' FROM generate_series(0, %1) i;"
    "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) "
    "  SELECT sha256(convert_to('tok' || lpad(substr(identity, 5), 8, '0') || 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef', "
    "'UTF8')),"
    "         user_uid, login_id, 'normal', now() + interval '1 day' FROM logins;"
    "INSERT INTO visits (user_uid, site_id, revision) "
    "  SELECT u.uid, substr(u.username, 5)::int % 10 + 1, u.revision FROM users u;"
    "DELETE FROM user_change; DELETE FROM site_queue; ANALYZE; CHECKPOINT";

Done addSites(store::Session &session, const service::Vault &vault) {
    const auto permit = service::Access::owner(Actor::system()).manageSites();
    GL_TRY(const OrgId org, service::createOrg(session, permit, {QStringLiteral("Club"), false, {}, {}}));
    for (int i = 1; i <= kSites; ++i) {
        SiteProfile profile;
        profile.name = QStringLiteral("Site %1").arg(i);
        profile.org = org;
        profile.redirectUrl = QStringLiteral("https://site%1.example.org/auth_receive/").arg(i);
        GL_TRY(const SiteId id, service::createSite(session, permit, profile));
        GL_DO(service::makeKey(session, permit, vault.sealingKey(), id));
    }
    return {};
}

} // namespace

Done fill(const store::Connection &connection, const service::Vault &vault, int people) {
    GL_TRY(const auto session, store::Session::open(connection));
    GL_DO(store::migrate(*session));
    GL_DO(addSites(*session, vault));
    return session->script(QString::fromUtf8(kPeople).replace(QStringLiteral("%1"), QString::number(people - 1)));
}

House::House(const store::Connection &connection, std::shared_ptr<const service::Vault> vault, bool recording,
             const MakeBeside &beside)
    : m_connection(connection), m_means(std::move(vault), "bench", http::Cookies(false), nullptr),
      m_follower(connection, connection), m_seen(connection), m_gatherer(connection, m_means.trouble),
      m_lane(std::make_unique<store::Lane>(QStringLiteral("web"), connection, 4, 4096)),
      m_quick(std::make_shared<community::QuickHop>(m_follower, m_seen, gather(recording), m_means)) {
    std::vector<http::Route> routes = communityRoutes(m_means, m_quick);
    if (beside) {
        m_beside = beside(m_follower, m_seen, gather(recording));
        routes.insert(routes.end(), m_beside.routes.begin(), m_beside.routes.end());
        m_beside.quick->moveToThread(&m_thread);
    }
    auto router = http::Router::build(std::move(routes));
    if (!router)
        qFatal("%ls", qUtf16Printable(router.error().detail));
    const QUrl url(QStringLiteral("http://localhost"));
    m_server = new http::Server({}, http::Dispatcher(std::move(*router), http::CsrfGuard(url, "bench"), laneRunner()));
    m_quick->moveToThread(&m_thread);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    m_follower.start();
    onThread([this] {
        const auto port = m_server->listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!port)
            qFatal("%ls", qUtf16Printable(port.error().detail));
        m_port = *port;
    });
    while (!m_follower.isFresh())
        QThread::msleep(5);
}

House::~House() {
    onThread([this] { delete m_server; });
    m_lane.reset();
    m_thread.quit();
    m_thread.wait();
    m_quick.reset();
    m_beside = {};
}

http::LaneRunner House::laneRunner() {
    return [this](http::Lane, const http::Request &request, http::LaneHandler handler, http::Reply reply) {
        return m_lane->submit([this, request, handler = std::move(handler), reply](Result<store::Session *> s) mutable {
            http::answerFromLane(reply, s ? handler(request, **s) : m_means.page(request, 503));
        });
    };
}

quick::Gather House::gather(bool recording) {
    if (recording)
        return [this](quick::Arrival &arrival) { return m_gatherer.add(arrival); };
    return [](quick::Arrival &arrival) {
        arrival.reply(std::move(arrival.granted));
        return true;
    };
}

UserId personOf(int number) {
    return UserId(QUuid::fromRfc4122(
        QCryptographicHash::hash("u" + QByteArray::number(number), QCryptographicHash::Md5))); // as fill() has it
}

QByteArray tokenOf(int number) {
    return "tok" + QByteArray::number(number).rightJustified(8, '0') + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
}

void House::know(int people) {
    auto opened = store::Session::open(m_connection);
    if (!opened)
        qFatal("%ls", qUtf16Printable(opened.error().detail));
    std::vector<community::HopSitePointer> sites;
    for (int i = 1; i <= kSites; ++i)
        sites.push_back(*m_means.sites->find(**opened, SiteId(i)));
    const qint64 day = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    for (int i = 0; i < people; ++i) {
        const QString name = QStringLiteral("user%1").arg(i);
        quick::KnownSession session{personOf(i), Level::Normal, day, day, day, 8 * 3'600'000};
        const QByteArray encoded = community::encodePerson({name,
                                                            QStringLiteral("Ada %1").arg(i),
                                                            QStringLiteral("Løvelace"),
                                                            name + QStringLiteral("@example.org"),
                                                            {}});
        m_quick->keep(
            m_quick->takeTicket(),
            {*service::Token::storedFormOf(tokenOf(i)), session, {{Revision{1}}, encoded}, sites[size_t(i % kSites)]});
    }
    settle();
}

} // namespace gatelodge::bench
