// Sites are told of sign-outs by their own servers (Back-Channel Logout 1.0): what they are sent, that nobody waits for
// one that hangs, and how long it is tried.
#include "server/delivery/logout_sender.h"
#include "server/jose/jws.h"
#include "server/openid/claims.h"
#include "server/service/sign_in.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/openid_shown.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/crowding.h"
#include "tests/support/letters.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/test_database.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <QUrlQuery>

using namespace gatelodge;
using namespace gatelodge::tests;
using delivery::LogoutSender;
using test::HttpReceiver;
using test::HttpScript;
using test::HttpSeen;

class LogoutSenderTest : public QObject {
    Q_OBJECT

    struct Peer {
        SiteId site;
        OpenIdClient client;
    };

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Means> m_means;
    delivery::Outbound m_outbound;
    int m_number = 0;
    QStringList m_connections;

    Peer peer(
        const QByteArray &notice, const std::function<void(OpenIdProfile &)> &change = [](auto &) {},
        bool internal = true) {
        Peer peer;
        peer.site = aSite(*m_session).with([&](SiteProfile &site) { site.internal = internal; }).make();
        OpenIdProfile profile;
        profile.clientId = QStringLiteral("site-%1").arg(peer.site.value);
        profile.logoutNotice = QString::fromLatin1(notice);
        change(profile);
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::insertOpenIdClient(*m_session, peer.site, profile); }));
        peer.client = *value(store::findOpenIdClientOf(*m_session, peer.site));
        return peer;
    }
    struct Stay {
        UserId user;
        WebSession web;
    };
    // Somebody who is signed in at these sites.
    Stay stay(const QList<Peer> &peers, const QStringList &scopes = {QStringLiteral("openid")}, bool codeUsed = true) {
        Stay stay;
        const QString name = QStringLiteral("u%1").arg(++m_number);
        stay.user = aUser(*m_session)
                        .called(name)
                        .withEmail(name + QStringLiteral("@lake.example"))
                        .withPassword("none")
                        .make();
        const QByteArray cookie = value(service::openSession(*m_session, stay.user, false, {})).session.text;
        stay.web = value(service::findSession(*m_session, value(store::readHouseSettings(*m_session)), cookie));
        for (const Peer &peer : peers) {
            OpenIdGrant grant;
            grant.site = peer.site;
            grant.user = stay.user;
            grant.session = stay.web.id.value;
            grant.scopes = scopes;
            grant.authTime = stay.web.authTime;
            grant.level = stay.web.level;
            const service::Token code = service::Token::generate();
            value(store::inTransaction(*m_session, Actor::system(), [&]() -> Done {
                GL_TRY(const GrantId id, store::insertGrant(*m_session, grant, store::NewCode{code.stored, {}, {}}));
                return codeUsed ? store::markCodeUsed(*m_session, id) : Done();
            }));
        }
        return stay;
    }
    void signOut(const Stay &stay) { value(service::signOut(*m_session, stay.web, {})); }
    QVariant ask(const QString &query) {
        auto database = QSqlDatabase::database(m_database->connection().database, false);
        if (!database.isValid()) {
            database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_database->connection().database);
            database.setHostName(m_database->connection().host);
            database.setDatabaseName(m_database->connection().database);
            database.setUserName(m_database->connection().user);
            m_connections << m_database->connection().database;
        }
        if (!database.isOpen() && !database.open())
            qFatal("the test's own connection");
        QSqlQuery answer(database);
        if (!answer.exec(query))
            qFatal("%s", qPrintable(query));
        return answer.next() ? answer.value(0) : QVariant();
    }
    int waiting() { return ask(QStringLiteral("SELECT count(*) FROM gatelodge.openid_logouts")).toInt(); }
    QString trouble() { return ask(QStringLiteral("SELECT trouble FROM gatelodge.openid_logouts")).toString(); }
    void sql(const QString &text) { value(m_session->script(QStringLiteral("SET search_path = gatelodge; ") + text)); }
    std::unique_ptr<LogoutSender> sender() {
        return std::make_unique<LogoutSender>(
            LogoutSender::Options{m_database->connection(), m_means, std::chrono::milliseconds(100)}, m_outbound);
    }
    static jose::Jws tokenIn(const HttpSeen &seen) {
        return value(jose::parseJws(
            QUrlQuery(QString::fromLatin1(seen.body)).queryItemValue(QStringLiteral("logout_token")).toLatin1()));
    }

private Q_SLOTS:
    void init() {
        cleanup();
        m_session.reset();
        m_database = std::make_unique<TestDatabase>();
        m_session = m_database->session();
        service::Means means = cheapMeans(std::make_shared<Letters>());
        means.publicUrl = "https://id.example.org";
        m_means = std::make_shared<const service::Means>(std::move(means));
        value(openid::tendOpenIdKeys(*m_session, *m_means));
    }

    void cleanup() {
        for (const QString &name : std::as_const(m_connections)) {
            QSqlDatabase::database(name, false).close();
            QSqlDatabase::removeDatabase(name);
        }
        m_connections.clear();
    }

    void a_site_is_told_with_a_signed_token_data() {
        QTest::addColumn<int>("algorithm");
        QTest::addRow("RS256") << int(SigningAlgorithm::Rs256);
        QTest::addRow("ES256") << int(SigningAlgorithm::Es256);
        QTest::addRow("EdDSA") << int(SigningAlgorithm::EdDsa);
    }
    void a_site_is_told_with_a_signed_token() {
        QFETCH(int, algorithm);
        HttpReceiver receiver;
        const Peer wiki =
            peer(receiver.url(), [&](OpenIdProfile &p) { p.idTokenAlgorithm = SigningAlgorithm(algorithm); });
        const Stay there = stay({wiki});
        const auto sends = sender();
        signOut(there);
        QTRY_COMPARE(receiver.requests(), 1);
        const HttpSeen seen = receiver.last();
        QVERIFY(seen.head.startsWith("POST "));
        QVERIFY(seen.head.toLower().contains("content-type: application/x-www-form-urlencoded"));
        const jose::Jws token = tokenIn(seen);
        QCOMPARE(token.type, QStringLiteral("logout+jwt"));
        QCOMPARE(token.algorithm, QString(algorithmName(SigningAlgorithm(algorithm))));
        const openid::KeyRings rings(m_means->vault);
        const auto *key = value(rings.current(*m_session))->published(token.keyId);
        QVERIFY(key && key->verifies(token.algorithm, token.signedPart, token.signature));
        QCOMPARE(
            token.claims.keys(),
            QStringList({QStringLiteral("aud"), QStringLiteral("events"), QStringLiteral("exp"), QStringLiteral("iat"),
                         QStringLiteral("iss"), QStringLiteral("jti"), QStringLiteral("sid"), QStringLiteral("sub")}));
        QCOMPARE(token.claims[QLatin1StringView("aud")].toString(), wiki.client.profile.clientId);
        QCOMPARE(token.claims[QLatin1StringView("iss")].toString(), QStringLiteral("https://id.example.org"));
        QCOMPARE(token.claims[QLatin1StringView("sub")].toString(), toString(there.user));
        QCOMPARE(token.claims[QLatin1StringView("sid")].toString(),
                 openid::sessionNameOf(*m_means, wiki.site, there.web.id.value));
        QVERIFY(token.claims[QLatin1StringView("events")]
                    .toObject()
                    .value(QStringLiteral("http://schemas.openid.net/event/backchannel-logout"))
                    .isObject());
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(receiver.requests(), 1);
    }

    void whoever_was_not_there_or_wants_no_notice_is_not_told() {
        HttpReceiver receiver;
        const Peer told = peer(receiver.url()), off = peer(receiver.url(), [](OpenIdProfile &p) { p.enabled = false; });
        const Peer silent = peer({});
        const Stay there = stay({silent, told, off});
        const Stay never = stay({told}, {QStringLiteral("openid")}, false); // its code was never redeemed
        signOut(never);
        signOut(there);
        QCOMPARE(waiting(), 1);
        sql(QStringLiteral("UPDATE openid_clients SET logout_notice = NULL")); // meanwhile
        const auto sends = sender();
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(receiver.requests(), 0);
    }

    void a_session_that_ends_by_itself_is_told_too() {
        HttpReceiver receiver;
        const Stay there = stay({peer(receiver.url())}, {QStringLiteral("openid"), QStringLiteral("offline_access")});
        sql(QStringLiteral("DELETE FROM sessions WHERE user_uid = '%1'").arg(toString(there.user)));
        const auto sends = sender();
        QTRY_COMPARE(receiver.requests(), 1);
        QTRY_COMPARE(waiting(), 0);
    }

    // What helps a site to end it, too: the session that it was given in, by its name, also where it is over.
    void what_an_administrator_ends_is_told_by_the_name_of_its_session() {
        HttpReceiver receiver;
        const Peer wiki = peer(receiver.url());
        const Stay there = stay({wiki}, {QStringLiteral("openid"), QStringLiteral("offline_access")});
        const auto sends = sender();
        signOut(there);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.requests(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
        value(store::inTransaction(*m_session, Actor::system(), [&] {
            return store::endShownGrant(*m_session, {there.user, wiki.site, GrantLine::Browser, true});
        }));
        QTRY_COMPARE_WITH_TIMEOUT(receiver.requests(), 2, 20'000);
        const jose::Jws token = tokenIn(receiver.last());
        QCOMPARE(token.claims[QLatin1StringView("sub")].toString(), toString(there.user));
        QCOMPARE(token.claims[QLatin1StringView("sid")].toString(),
                 openid::sessionNameOf(*m_means, wiki.site, there.web.id.value));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
    }

    // A helping hand at a console with a role of its own writes no notices; the database does.
    void whoever_may_end_it_need_not_be_allowed_to_tell_it() {
        HttpReceiver receiver;
        const Peer wiki = peer(receiver.url());
        const Stay there = stay({wiki});
        sql(QStringLiteral("SET ROLE gatelodge_helpdesk; UPDATE openid_grants SET ended_at = now(), ended_why = "
                           "'administrator' WHERE user_uid = '%1'; RESET ROLE")
                .arg(toString(there.user)));
        QCOMPARE(waiting(), 1);
    }

    void nobody_waits_for_a_receiver_that_hangs() {
        HttpReceiver hangs(HttpScript::of(HttpScript::Hang)), answers;
        const Stay there = stay({peer(hangs.url()), peer(answers.url())});
        auto sends = sender();
        signOut(there);
        QTRY_COMPARE(hangs.requests(), 1);
        QTRY_COMPARE(answers.requests(), 1);
        QTRY_COMPARE(waiting(), 1);
        const Stay later = stay({peer(answers.url())});
        signOut(later);
        QTRY_COMPARE(answers.requests(), 2);
        QTRY_COMPARE(waiting(), 1); // what was answered is crossed out
        QElapsedTimer since;
        since.start();
        sends.reset(); // it does not wait for it either
        QVERIFY(since.elapsed() < 2000 * ::gatelodge::tests::crowding());
        QCOMPARE(waiting(), 1); // another node's in a minute
    }

    void what_is_not_taken_comes_again() {
        std::atomic<int> asked = 0;
        HttpReceiver receiver([&](const HttpSeen &) { return ++asked < 3 ? HttpScript::ofStatus(500) : HttpScript(); });
        const Stay there = stay({peer(receiver.url())});
        const auto sends = sender();
        signOut(there);
        QByteArrayList tokens;
        for (int i = 1; i <= 3; ++i) {
            QTRY_COMPARE(receiver.requests(), i);
            tokens << receiver.last().body;
            if (i < 3) {
                QTRY_COMPARE(trouble(), QStringLiteral("HTTP 500"));
                QVERIFY(ask(QStringLiteral("SELECT retry_at > now() + interval '2 s' FROM gatelodge.openid_logouts"))
                            .toBool());
                sql(QStringLiteral("UPDATE openid_logouts SET retry_at = now(), trouble = ''"));
            }
        }
        QTRY_COMPARE(waiting(), 0);
        QVERIFY(tokens[0] != tokens[1]); // each has an id of its own
    }

    void after_a_day_it_is_given_up() {
        HttpReceiver receiver(HttpScript::ofStatus(400));
        const Stay there = stay({peer(receiver.url())});
        signOut(there);
        sql(QStringLiteral("UPDATE openid_logouts SET made_at = now() - interval '24 h'"));
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(QStringLiteral(
                "^site Members’ wiki \\(\\d+\\): it is given up to tell it of a sign-out \\(1\\): HTTP 400$")));
        const auto sends = sender();
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(receiver.requests(), 1);
    }

    void a_private_address_is_for_sites_of_the_house_only() {
        HttpReceiver receiver;
        const Stay there = stay({peer(
            receiver.url(), [](auto &) {}, false)});
        signOut(there);
        const auto sends = sender();
        QTRY_VERIFY(!trouble().isEmpty());
        QCOMPARE(receiver.requests(), 0);
    }

    void two_nodes_tell_each_site_once() {
        HttpReceiver receiver;
        const Peer wiki = peer(receiver.url());
        QList<Stay> stays;
        for (int i = 0; i < 40; ++i)
            stays << stay({wiki});
        const auto here = sender(), there = sender();
        for (const Stay &one : stays) {
            signOut(one);
            here->wake();
            there->wake();
        }
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(receiver.requests(), 40);
    }
};

QTEST_GUILESS_MAIN(LogoutSenderTest)
#include "tst_logout_sender.moc"
