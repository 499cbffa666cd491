// The real front with sites that speak OpenID Connect, keys that sign, and people; requests as sites make them, and the
// lines that the log has of them.
#pragma once
#include "server/openid/keys.h"
#include "server/service/sign_in.h"
#include "server/store/belongings.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "tests/server/protocol/community/node.h"
#include "tests/support/front/front_house.h"
#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

namespace gatelodge::oidc::tests {

using community::tests::Answer;
using community::tests::Client;
using gatelodge::tests::aSite;
using gatelodge::tests::aUser;
using gatelodge::tests::FrontHouse;
using gatelodge::tests::Guest;
using gatelodge::tests::TestDatabase;
using gatelodge::tests::value;
using Fields = QMap<QByteArray, QByteArray>; // an empty value takes a field away

inline const QByteArray kPassword = "quiet otters build stone bridges";
inline const QString kBack = QStringLiteral("https://wiki.example.org/back");
inline const QByteArray kVerifier = "a-verifier-of-forty-three-characters-or-more-x";
inline QByteArray challengeOf(const QByteArray &verifier) {
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Lines of gatelodge.oidc while it lives; everything else is let through.
class Log {
public:
    Log() { s_previous = qInstallMessageHandler(&Log::take); }
    ~Log() { qInstallMessageHandler(s_previous); }
    static QStringList lines() {
        const std::lock_guard lock(s_mutex);
        return s_lines;
    }
    static bool has(const QString &text) { return lines().join(u'\n').contains(text); }
    static void clear() {
        const std::lock_guard lock(s_mutex);
        s_lines.clear();
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (qstrcmp(context.category, "gatelodge.oidc") != 0)
            return s_previous(type, context, message);
        const std::lock_guard lock(s_mutex);
        s_lines << message;
    }
    static inline QtMessageHandler s_previous = nullptr;
    static inline std::mutex s_mutex;
    static inline QStringList s_lines;
};

struct Peer { // a site as a client
    SiteId site;
    OpenIdProfile profile;
};

class OpenIdHouse {
public:
    explicit OpenIdHouse(const FrontHouse::Change &change = [](auto &, auto &) {}) {
        m_front = std::make_unique<FrontHouse>(m_database, [change](service::Means &means, app::Settings &settings) {
            means.limits.perAddress = 100'000; // one machine plays everybody
            change(means, settings);
        });
        value(openid::tendOpenIdKeys(*m_session, m_front->means()));
    }

    const FrontHouse &front() const { return *m_front; }
    const service::Means &means() const { return m_front->means(); }
    const TestDatabase &database() const { return m_database; }
    void shiftClock(std::chrono::seconds ahead) { m_database.shiftClock(ahead); } // for fronts made afterwards
    store::Session &session() { return *m_session; }
    void sql(const QString &text) { value(m_session->script(text)); }

    UserId person(const QString &username) {
        return aUser(*m_session)
            .called(username)
            .named(QStringLiteral("Mara"), QStringLiteral("Lindqvist"))
            .withEmail(username + QStringLiteral("@lake.example"))
            .withPassword(gatelodge::tests::cheapHash(kPassword))
            .make();
    }
    UserId freshPerson() { return person(QStringLiteral("p%1").arg(++m_counter)); }
    // A person with a browser; their name.
    QByteArray somebody() {
        const QString name = QStringLiteral("g%1").arg(++m_counter);
        person(name);
        return name.toLatin1();
    }
    UserId idOf(const QByteArray &name) {
        return userIdFrom(ask(
            QStringLiteral("SELECT uid FROM gatelodge.users WHERE username = '%1'").arg(QString::fromLatin1(name))));
    }
    // The cookie of a new session.
    QByteArray signedIn(const UserId &uid) {
        return value(service::openSession(*m_session, uid, false, {})).session.text;
    }
    Peer peer(
        const std::function<void(OpenIdProfile &)> &change = [](auto &) {}, std::optional<SiteId> site = {}) {
        Peer peer;
        peer.site = site ? *site : aSite(*m_session).make();
        peer.profile.clientId = QStringLiteral("wiki-%1").arg(peer.site.value);
        peer.profile.proof = ClientProof::None;
        peer.profile.redirectAddresses = {kBack};
        change(peer.profile);
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::insertOpenIdClient(*m_session, peer.site, peer.profile); }));
        return peer;
    }
    Client client() const { return Client(m_front->port()); }
    std::optional<OpenIdGrant> grantOf(const QByteArray &code) {
        const auto stored = service::Token::storedFormOf(code);
        auto held = stored ? value(store::holdCode(*m_session, *stored)) : std::nullopt;
        return held ? std::optional(held->grant) : std::nullopt;
    }
    // One value, by a connection of its own.
    QString ask(const QString &text) {
        if (!m_direct.isOpen()) {
            m_direct = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_database.connection().database);
            m_direct.setHostName(m_database.connection().host);
            m_direct.setDatabaseName(m_database.connection().database);
            m_direct.setUserName(m_database.connection().user);
            if (!m_direct.open())
                qFatal("%s", qPrintable(m_direct.lastError().text()));
        }
        QSqlQuery query(m_direct);
        if (!query.exec(text) || !query.next())
            qFatal("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
        return query.value(0).toString();
    }
    ~OpenIdHouse() {
        m_front.reset();
        m_direct.close();
        m_direct = {};
        QSqlDatabase::removeDatabase(m_database.connection().database);
    }

private:
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::unique_ptr<FrontHouse> m_front;
    QSqlDatabase m_direct;
    int m_counter = 0;
};

inline QByteArray encoded(const Fields &fields) {
    QByteArray text;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isEmpty())
            text += (text.isEmpty() ? "" : "&") + field.key() + '=' + field.value().toPercentEncoding();
    }
    return text;
}

inline Fields asks(const Peer &peer, const Fields &changes = {}) {
    Fields fields{{"client_id", peer.profile.clientId.toUtf8()},
                  {"redirect_uri", peer.profile.redirectAddresses.value(0).toUtf8()},
                  {"response_type", "code"},
                  {"scope", "openid profile email"},
                  {"state", "af0ifjsldkj"},
                  {"nonce", "n-0S6_WzA2Mj"},
                  {"code_challenge", challengeOf(kVerifier)},
                  {"code_challenge_method", "S256"}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields[change.key()] = change.value();
    return fields;
}
inline QByteArray authorizePath(const Peer &peer, const Fields &changes = {}) {
    return "/oidc/authorize?" + encoded(asks(peer, changes));
}

// What came back behind the site's address.
inline QMap<QByteArray, QByteArray> answerIn(const QByteArray &location) {
    QMap<QByteArray, QByteArray> answer;
    const QByteArrayList pairs = location.mid(location.indexOf('?') + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        answer[pair.first(equals)] = QByteArray::fromPercentEncoding(pair.mid(equals + 1));
    }
    return answer;
}

// Where a browser was sent last: to the site, with what.
inline bool isAnswered(const Guest &guest, const char *field = "code") {
    return guest.page().status == 302 && guest.page().location.host() == QLatin1String("wiki.example.org") &&
           QUrlQuery(guest.page().location).hasQueryItem(QLatin1String(field));
}
inline QString fieldOf(const Guest &guest, const char *field) {
    return QUrlQuery(guest.page().location).queryItemValue(QLatin1String(field), QUrl::FullyDecoded);
}

} // namespace gatelodge::oidc::tests
