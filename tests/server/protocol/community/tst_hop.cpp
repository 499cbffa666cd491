// The hop from a browser's point of view: gates, answers, return data, sign-out.
#include "server/service/next.h"
#include "server/service/token.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include "tests/server/protocol/community/node.h"
#include "tests/server/protocol/community/python_peer.h"
#include "tests/support/crowding.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::community;
using namespace gatelodge::community::tests;

class HopTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Vault> m_vault;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Node> m_node;
    PythonPeer m_peer;
    int m_counter = 0;

    QString freshName() { return QStringLiteral("p%1").arg(++m_counter); }

    // Where the answer leads: the page, and the waiting request behind its `next`.
    struct Detour {
        QByteArray page;
        store::WaitingRequest request;
    };
    Detour detourIn(const Answer &answer) {
        const QByteArray location = answer.location();
        const qsizetype at = location.indexOf("?next=");
        return {location.first(at), value(service::findRequest(*m_session, location.sliced(at + 6)))};
    }
    QJsonObject opened(const SiteKey &key, const QByteArray &location) {
        return m_peer.ask(QStringLiteral("open_url"), key, {{QStringLiteral("url"), QString::fromLatin1(location)}});
    }
    // Twice through the lane may be; then the snapshot answers.
    void passQuickly(Client &client, const QByteArray &target, const QByteArray &cookie) {
        const int before = m_node->quickHops();
        QTRY_VERIFY((client.get(target, cookie), m_node->quickHops() > before));
    }

    void take(const SiteId &site, const QString &authority) {
        m_records->sql(QStringLiteral("INSERT INTO gatelodge.site_authorities SELECT %1, authority_id, 1 FROM "
                                      "gatelodge.authorities WHERE name = '%2'")
                           .arg(site.value)
                           .arg(authority));
    }
    void giveClubLogin(const UserId &uid) {
        m_records->sql(QStringLiteral("INSERT INTO gatelodge.authorities (name, driver, position) VALUES ('club', "
                                      "'ldap', 9) ON CONFLICT DO NOTHING"));
        m_records->sql(QStringLiteral("INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, state) "
                                      "SELECT '%1', authority_id, 'ldap', '%1', 'validated' FROM "
                                      "gatelodge.authorities WHERE name = 'club'")
                           .arg(toString(uid)));
    }
    // The cookie of a session that has proved the person's login there, and no other.
    QByteArray signedInAt(const QString &authority, const UserId &uid) {
        const QByteArray cookie = m_records->signIn(uid);
        m_records->sql(
            QStringLiteral("UPDATE gatelodge.session_logins p SET login_id = l.login_id FROM "
                           "gatelodge.logins l JOIN gatelodge.authorities a USING (authority_id) WHERE "
                           "l.user_uid = '%1' AND a.name = '%2' AND p.token_hash = '\\x%3'")
                .arg(toString(uid), authority, QString::fromLatin1(service::Token::storedFormOf(cookie)->toHex())));
        return cookie;
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_peer.start(), QString());
        m_database = std::make_unique<TestDatabase>();
        m_session = m_database->session();
        m_vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_records = std::make_unique<Records>(*m_session, m_vault->sealingKey());
        m_node = std::make_unique<Node>(m_database->connection(), m_vault);
        QTRY_VERIFY(m_node->isFresh());
    }
    void cleanupTestCase() { m_node.reset(); }

    void whoever_is_not_signed_in_is_sent_to_the_sign_in_page_data() {
        QTest::addColumn<QByteArray>("cookie");
        QTest::addRow("no cookie") << QByteArray();
        QTest::addRow("nobody's cookie") << QByteArray(43, 'A');
        QTest::addRow("no token at all") << QByteArray("x");
    }
    void whoever_is_not_signed_in_is_sent_to_the_sign_in_page() {
        QFETCH(QByteArray, cookie);
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const Answer answer = m_node->client().get(hopPath(site, "?d=abc"), cookie);
        QCOMPARE(answer.status, 303);
        const Detour detour = detourIn(answer);
        QCOMPARE(detour.page, QByteArray("/account/login/"));
        QCOMPARE(service::hopPath(detour.request), hopPath(site, "?d=abc"));
    }

    void a_machine_that_never_signs_in_is_told_to_wait() {
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        value(m_session->script(
            QStringLiteral("UPDATE gatelodge.attempts SET tries = tries + %1").arg(service::kMostRequestsKept)));
        const Answer answer = m_node->client().get(hopPath(site, "?d=abc"), {});
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        value(m_session->script(QStringLiteral("DELETE FROM gatelodge.attempts")));
        QCOMPARE(m_node->client().get(hopPath(site, "?d=abc"), {}).status, 303);
    }

    void a_closed_gate_leads_to_its_page_data() {
        QTest::addColumn<QString>("change"); // SQL about :uid and :site
        QTest::addRow("level") << QStringLiteral(
            "UPDATE gatelodge.sites SET min_level = 'secure' WHERE site_id = :site");
        QTest::addRow("groups") << QStringLiteral(
            "WITH g AS (INSERT INTO gatelodge.groups (name) VALUES ('crew ' || :site) RETURNING group_id) "
            "INSERT INTO gatelodge.site_groups SELECT :site, group_id FROM g");
        QTest::addRow("profile") << QStringLiteral("UPDATE gatelodge.users SET last_name = '' WHERE uid = ':uid'");
        QTest::addRow("cooloff") << QStringLiteral(
            "UPDATE gatelodge.sites SET cooloff_hours = 87600 WHERE site_id = :site");
        QTest::addRow("consent") << QStringLiteral("UPDATE gatelodge.orgs SET consent_required = true WHERE org_id = "
                                                   "(SELECT org_id FROM gatelodge.sites WHERE site_id = :site)");
        QTest::addRow("active: not yet") << QStringLiteral(
            "UPDATE gatelodge.users SET valid_from = now() + interval '1 day' WHERE uid = ':uid'");
        QTest::addRow("active: no longer") << QStringLiteral(
            "UPDATE gatelodge.users SET valid_until = now() - interval '1 second' WHERE uid = ':uid'");
    }
    void a_closed_gate_leads_to_its_page() {
        QFETCH(QString, change);
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const UserId uid = m_records->person(freshName());
        const QByteArray cookie = m_records->signIn(uid);
        m_records->sql(change.replace(QLatin1String(":uid"), toString(uid))
                           .replace(QLatin1String(":site"), QString::number(site.value)));
        const Answer answer = m_node->client().get(hopPath(site, "?su=/wiki"), cookie);
        QCOMPARE(answer.status, 303);
        const Detour detour = detourIn(answer);
        // Outside of its dates an account has no session: its page comes after a proof.
        const bool active = QByteArray(QTest::currentDataTag()).startsWith("active");
        QCOMPARE(detour.page, active ? QByteArray("/account/login/") : QByteArray("/account/gate/"));
        QCOMPARE(detour.request.returnPath, QStringLiteral("/wiki"));
        QVERIFY(!value(store::hasVisited(*m_session, uid, site)));
    }

    void a_gate_that_closes_behind_somebody_holds_on_the_quick_path_too_data() {
        a_closed_gate_leads_to_its_page_data();
    }
    void a_gate_that_closes_behind_somebody_holds_on_the_quick_path_too() {
        QFETCH(QString, change);
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const UserId uid = m_records->person(freshName());
        const QByteArray cookie = m_records->signIn(uid);
        Client client = m_node->client();
        passQuickly(client, hopPath(site), cookie);
        m_records->sql(change.replace(QLatin1String(":uid"), toString(uid))
                           .replace(QLatin1String(":site"), QString::number(site.value)));
        QElapsedTimer since;
        since.start();
        while (client.get(hopPath(site), cookie).status == 302 && since.elapsed() < 30'000) {
        }
        QVERIFY2(since.elapsed() < 1000 * ::gatelodge::tests::crowding(), qPrintable(QString::number(since.elapsed())));
    }

    // EA-28: a site may take some authorities only; every session is judged by what it has proved itself.
    void a_session_that_was_opened_where_the_site_takes_nobody_from_is_asked_to_sign_in_once_more_data() {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<int>("status");
        QTest::addRow("taken") << QStringLiteral("local") << QStringLiteral("local") << 302;
        QTest::addRow("taken elsewhere") << QStringLiteral("club") << QStringLiteral("club") << 302;
        QTest::addRow("not taken") << QStringLiteral("club") << QStringLiteral("local") << 303;
        QTest::addRow("not taken elsewhere") << QStringLiteral("local") << QStringLiteral("club") << 303;
    }
    void a_session_that_was_opened_where_the_site_takes_nobody_from_is_asked_to_sign_in_once_more() {
        QFETCH(QString, taken);
        QFETCH(QString, opened);
        QFETCH(int, status);
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const UserId uid = m_records->person(freshName());
        giveClubLogin(uid);
        const QByteArray cookie = signedInAt(opened, uid);
        Client client = m_node->client();
        passQuickly(client, hopPath(site), cookie); // it takes all as yet
        take(site, taken);
        QTRY_COMPARE(client.get(hopPath(site), cookie).status, status);
        if (status == 303)
            QCOMPARE(detourIn(client.get(hopPath(site), cookie)).page, QByteArray("/account/login/"));
    }

    void what_one_session_has_proved_lets_in_no_other_of_the_same_person() {
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const UserId uid = m_records->person(freshName());
        giveClubLogin(uid);
        take(site, QStringLiteral("local"));
        const QByteArray taken = signedInAt(QStringLiteral("local"), uid),
                         other = signedInAt(QStringLiteral("club"), uid);
        const SiteId open = m_records->site(); // both sessions are known to the quick path
        m_records->giveKey(open);
        Client client = m_node->client();
        passQuickly(client, hopPath(open), other);
        passQuickly(client, hopPath(open), taken);
        passQuickly(client, hopPath(site), taken); // a site that chooses answers quickly, too: to this session
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(client.get(hopPath(site), taken).status, 302);
            QCOMPARE(client.get(hopPath(site), other).status, 303);
        }
    }

    void the_answer_opens_for_an_independent_client_data() {
        QTest::addColumn<int>("version");
        for (const int version : {2, 3, 4})
            QTest::addRow("v%d", version) << version;
    }
    void the_answer_opens_for_an_independent_client() {
        QFETCH(int, version);
        const SiteId site = m_records->site([&](SiteProfile &profile) {
            profile.version = CryptoVersion(version);
            profile.redirectUrl = QStringLiteral("https://site.example/back/?lang=fr");
        });
        const SiteKey key = m_records->giveKey(site, FormatVersion(version));
        const UserId uid = aUser(*m_session)
                               .called(freshName())
                               .named(QStringLiteral("Ada & co"), QStringLiteral("Løvelace=+"))
                               .withEmail(QStringLiteral("ada%1@example.org").arg(version))
                               .withEmail(QStringLiteral("b%1@example.org").arg(version))
                               .withEmail(QStringLiteral("claim%1@example.org").arg(version), false)
                               .withPassword("none")
                               .make();
        const QByteArray cookie = m_records->signIn(uid);
        Client client = m_node->client();
        const Answer slow = client.get(hopPath(site, "?d=a.b~c$d%3D%3D"), cookie);
        passQuickly(client, hopPath(site), cookie);
        const Answer quick = client.get(hopPath(site, "?d=a.b~c$d%3D%3D"), cookie);
        for (const Answer &answer : {slow, quick}) {
            QCOMPARE(answer.status, 302);
            QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
            QVERIFY(answer.location().startsWith("https://site.example/back/?lang=fr&"));
            QByteArray query = answer.location();
            query.replace("lang=fr&", "");
            const QJsonObject fields = opened(key, query).value(QStringLiteral("fields")).toObject();
            QCOMPARE(fields.value(QStringLiteral("f")).toString(), QStringLiteral("Ada & co"));
            QCOMPARE(fields.value(QStringLiteral("l")).toString(), QStringLiteral("Løvelace=+"));
            QCOMPARE(fields.value(QStringLiteral("e")).toString(), QStringLiteral("ada%1@example.org").arg(version));
            QCOMPARE(fields.value(QStringLiteral("se")).toString(), QStringLiteral("b%1@example.org").arg(version));
            QCOMPARE(fields.value(QStringLiteral("d")).toString(), QStringLiteral("a.b~c$d=="));
            QVERIFY(qAbs(fields.value(QStringLiteral("t")).toString().toLongLong() -
                         QDateTime::currentSecsSinceEpoch()) < 5);
        }
    }

    void return_data_is_kept_or_dropped_as_a_whole_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("tail"); // of the decrypted text, behind `se`
        QTest::addRow("plain") << QByteArray("?d=Az09_.~$=-") << QByteArray("&d=Az09_.~%24%3D-");
        QTest::addRow("plus") << QByteArray("?d=a+b") << QByteArray();
        QTest::addRow("escaped plus") << QByteArray("?d=a%2Bb") << QByteArray();
        QTest::addRow("slash") << QByteArray("?d=a/b") << QByteArray();
        QTest::addRow("empty") << QByteArray("?d=") << QByteArray();
        QTest::addRow("escaped letter") << QByteArray("?d=%41b") << QByteArray("&d=Ab");
        QTest::addRow("broken escape") << QByteArray("?d=%zz") << QByteArray();
        QTest::addRow("no text") << QByteArray("?d=%ff") << QByteArray();
        QTest::addRow("twice") << QByteArray("?d=a&d=b") << QByteArray();
        QTest::addRow("su") << QByteArray("?su=/wiki/start%3Fa%3D1") << QByteArray("&su=%2Fwiki%2Fstart%3Fa%3D1");
        QTest::addRow("su behind d") << QByteArray("?su=/x&d=y") << QByteArray("&d=y");
        QTest::addRow("su instead of a dropped d") << QByteArray("?su=/x&d=%2F") << QByteArray("&su=%2Fx");
        QTest::addRow("su elsewhere") << QByteArray("?su=//evil.example/") << QByteArray();
        QTest::addRow("something else") << QByteArray("?x=1&d=ok") << QByteArray("&d=ok");
    }
    void return_data_is_kept_or_dropped_as_a_whole() {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, tail);
        const SiteId site = m_records->site();
        const SiteKey key = m_records->giveKey(site);
        const QByteArray cookie = m_records->signIn(m_records->person(freshName()));
        const Answer answer = m_node->client().get(hopPath(site, query), cookie);
        QCOMPARE(answer.status, 302);
        const QByteArray plain =
            QByteArray::fromHex(opened(key, answer.location()).value(QStringLiteral("plain")).toString().toLatin1());
        QCOMPARE(plain.sliced(plain.indexOf("&se=") + 4), tail);
    }

    void no_query_leads_to_another_address_than_the_registered_one_data() {
        QTest::addColumn<QByteArray>("query");
        for (const char *target :
             {"https://evil.example/", "//evil.example/", "/\\\\evil.example", "javascript:alert(1)",
              "%2f%2fevil.example", "/%0d%0aLocation:%20https://evil.example", "https:evil.example", "\\\\evil.example",
              "/..//evil.example", "%68ttps://evil.example"})
            for (const char *name : {"d", "su", "next", "redirect", "redirect_uri", "url", "r", "return", "to", "s"})
                QTest::addRow("%s=%s", name, target) << (QByteArray("?") + name + '=' + target);
    }
    void no_query_leads_to_another_address_than_the_registered_one() {
        QFETCH(QByteArray, query);
        static const SiteId site = m_records->site();
        static const SiteKey key = m_records->giveKey(site);
        static const QByteArray cookie = m_records->signIn(m_records->person(freshName()));
        Client client = m_node->client();
        for (const QByteArray &path : {hopPath(site), hopPath(site, "logout/")}) {
            for (const QByteArray &who : {QByteArray(), path.endsWith("logout/") ? QByteArray() : cookie}) {
                const Answer answer = client.get(path + query, who);
                QVERIFY2(answer.status == 302 || answer.status == 303, QByteArray::number(answer.status).constData());
                const QByteArray where = answer.location();
                QVERIFY2(where.startsWith("https://wiki.example.org/auth/?") ||
                             where.startsWith("/account/login/?next="),
                         where.constData());
                if (where.startsWith("/account/"))
                    QVERIFY(service::hopPath(detourIn(answer).request).startsWith(hopPath(site)));
            }
        }
    }

    void an_unknown_next_is_expired_data() {
        QTest::addColumn<QByteArray>("next");
        for (const char *next : {"", "x", "https://evil.example/", "//evil.example", "../../", "%00",
                                 "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
            QTest::addRow("%s", next) << QByteArray(next);
    }
    void an_unknown_next_is_expired() {
        QFETCH(QByteArray, next);
        const auto found = service::findRequest(*m_session, next);
        QVERIFY(!found);
        QCOMPARE(found.error().fault, Fault::Expired);
    }

    void a_site_that_is_not_there_is_not_found_data() {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"999999", "0", "-1", "abc", "1x", "01", "9999999999", "%31"})
            QTest::addRow("%s", id) << QByteArray(id);
    }
    void a_site_that_is_not_there_is_not_found() {
        QFETCH(QByteArray, id);
        for (const char *rest : {"", "logout/", "search/?s=abc", "getkeys/", "getkeys/1/"})
            QCOMPARE(m_node->client().get("/account/auth/" + id + '/' + rest).status, 404);
        QCOMPARE(m_node->client().post("/account/auth/" + id + "/subscribe/", "{}").status, 404);
    }

    void a_deleted_site_is_not_found_any_more() {
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const QByteArray cookie = m_records->signIn(m_records->person(freshName()));
        Client client = m_node->client();
        passQuickly(client, hopPath(site), cookie);
        value(store::removeSite(*m_session, site));
        QTRY_COMPARE(client.get(hopPath(site), cookie).status, 404);
    }

    void a_site_without_a_sound_key_is_closed_for_a_while() {
        const SiteId keyless = m_records->site();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("site %1 has no key").arg(keyless.value)));
        const Answer answer = m_node->client().get(hopPath(keyless));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        const SiteId foreign = m_records->site();
        Records other(*m_session, service::Vault::generate().sealingKey());
        other.giveKey(foreign);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("auth/%1/").arg(foreign.value)));
        QCOMPARE(m_node->client().get(hopPath(foreign)).status, 503);
    }

    void a_new_key_is_used_at_once_by_the_quick_path() {
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const QByteArray cookie = m_records->signIn(m_records->person(freshName()));
        Client client = m_node->client();
        passQuickly(client, hopPath(site), cookie);
        const SiteKey fresh = m_records->giveKey(site);
        QTRY_VERIFY(opened(fresh, client.get(hopPath(site), cookie).location()).contains(QStringLiteral("fields")));
    }

    void sign_out_ends_the_session_and_returns_to_the_site_data() {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("plain") << QStringLiteral("https://a.example/auth")
                               << QByteArray("https://a.example/auth?s=logout");
        QTest::addRow("query") << QStringLiteral("https://a.example/?x=1")
                               << QByteArray("https://a.example/?x=1&s=logout");
        QTest::addRow("case and escapes kept")
            << QStringLiteral("https://A.Example:443/%7e/") << QByteArray("https://A.Example:443/%7e/?s=logout");
    }
    void sign_out_ends_the_session_and_returns_to_the_site() {
        QFETCH(QString, redirect);
        QFETCH(QByteArray, expected);
        const SiteId site = m_records->site([&](SiteProfile &profile) { profile.redirectUrl = redirect; });
        m_records->giveKey(site);
        const QByteArray cookie = m_records->signIn(m_records->person(freshName()));
        Client client = m_node->client();
        passQuickly(client, hopPath(site), cookie);
        const Answer answer = client.get(hopPath(site, "logout/"), cookie);
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.location(), expected);
        QVERIFY(answer.headers.value("set-cookie").startsWith("gatelodge=; Path=/; Max-Age=0"));
        QCOMPARE(client.get(hopPath(site), cookie).status, 303); // at once
        QCOMPARE(client.get(hopPath(site, "logout/"), cookie).location(), expected);
    }

    void a_received_username_stays() {
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        const UserId uid = m_records->person(freshName());
        QCOMPARE(m_node->client().get(hopPath(site), m_records->signIn(uid)).status, 302);
        const User user = value(store::findUser(*m_session, uid));
        const Done renamed =
            store::replaceUserProfile(*m_session, uid, user.revision,
                                      {freshName(), user.firstName, user.lastName, user.language, user.notes, {}, {}});
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().fault, Fault::Refused);
    }
};

QTEST_GUILESS_MAIN(HopTest)
#include "tst_hop.moc"
