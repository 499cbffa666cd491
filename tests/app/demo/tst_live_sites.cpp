#include "app/demo/demo.h"
#include "server/delivery/push_body.h"
#include "server/protocol/community/answer.h"
#include "server/service/houses.h"
#include "server/service/site_signature.h"
#include "server/service/webhooks.h"
#include "server/store/webhooks.h"
#include "tests/app/demo/browser.h"
#include "tests/app/demo/demo_fixture.h"
#include <QtTest>

using namespace gatelodge;
using tests::Browser;
using tests::Seen;
using tests::value;

class LiveSitesTest : public QObject {
    Q_OBJECT

    enum Site { Wiki, Calendar, Shop };
    struct Answer {
        qint64 age = 0;
        QString username = QStringLiteral("bruno");
        QString first = QStringLiteral("Bruno");
    };

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<const service::Means> m_means = tests::demoMeans();
    QTemporaryDir m_folder;
    std::unique_ptr<app::Demo> m_demo;

    void startDemo() {
        m_demo = value(app::Demo::start(m_database.connection(), m_means, QUrl(QStringLiteral("http://localhost:8080")),
                                        QDir(m_folder.path())));
    }
    QUrl url(Site site, const char *path) const {
        return QUrl(m_demo->facts().sites[site].address.toString() + QLatin1StringView(path));
    }
    service::OpenedKeys keys(Site site) {
        return value(service::openKeys(*m_session, *m_means->vault, m_demo->facts().sites[site].id));
    }

    // What the browser is sent away with: the state in the address.
    QByteArray stateFrom(Browser &browser, Site site) {
        const Seen left = browser.get(url(site, "/sign-in/"));
        const QByteArray prefix =
            "http://localhost:8080/account/auth/" + QByteArray::number(m_demo->facts().sites[site].id.value) + "/?d=";
        if (left.status != 303 || !left.location.startsWith(prefix))
            qFatal("%d %s", left.status, left.location.constData());
        return left.location.mid(prefix.size());
    }
    QUrl sealed(Site site, const QByteArray &state, const Answer &answer) {
        const auto key = keys(site);
        const auto version = value(community::formatVersionFrom(int(key.version)));
        const community::Sealer sealer(value(community::SiteKey::fromBytes(version, key.current.view())));
        const auto person = community::encodePerson({answer.username,
                                                     answer.first,
                                                     QStringLiteral("Lefèvre"),
                                                     QStringLiteral("bruno@example.org"),
                                                     {QStringLiteral("b@example.net")}});
        const auto text =
            community::answerText(QDateTime::currentSecsSinceEpoch() - answer.age, person, ReturnData::from(state, {}));
        return QUrl::fromEncoded(community::answerUrl(url(site, "/auth/").toEncoded(), value(sealer.seal(text))));
    }
    Seen signIn(Browser &browser, Site site) { return signIn(browser, site, Answer()); }
    Seen signIn(Browser &browser, Site site, const Answer &answer) {
        const Seen back = browser.get(sealed(site, stateFrom(browser, site), answer));
        return back;
    }
    Seen push(Site site, const QByteArray &body, const QByteArray &signature) {
        return Browser().post(url(site, "/push/"), body, {{"X-pgauth-sig", signature}});
    }
    Seen push(Site site, const QByteArray &body) {
        return push(site, body, service::signatureOf(keys(site).current, body));
    }
    static QByteArray event(Notice kind, const char *username) {
        return delivery::pushBody(kind, {delivery::nameObject(QString::fromLatin1(username))});
    }

private Q_SLOTS:
    void initTestCase() { startDemo(); }

    void an_answer_that_gatelodge_sealed_signs_in_data() {
        QTest::addColumn<int>("site");
        QTest::newRow("wiki, version 3") << int(Wiki);
        QTest::newRow("calendar, version 4") << int(Calendar);
    }
    void an_answer_that_gatelodge_sealed_signs_in() {
        QFETCH(int, site);
        Browser browser;
        QCOMPARE(browser.get(url(Site(site), "/me/")).status, 403);
        const Seen back = signIn(browser, Site(site));
        QCOMPARE(back.status, 303);
        QCOMPARE(back.location, QByteArray("/"));
        const Seen me = browser.get(url(Site(site), "/me/"));
        QCOMPARE(me.status, 200);
        QVERIFY(me.says("Bruno") && me.says("Lefèvre") && me.says("b@example.net"));
    }

    void an_answer_is_refused_data() {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("ownState");
        QTest::addColumn<bool>("tampered");
        QTest::newRow("eleven seconds old") << 11 << true << false;
        QTest::newRow("from the future") << -30 << true << false;
        QTest::newRow("of another browser") << 0 << false << false;
        QTest::newRow("changed on the way") << 0 << true << true;
    }
    void an_answer_is_refused() {
        QFETCH(int, age);
        QFETCH(bool, ownState);
        QFETCH(bool, tampered);
        for (const Site site : {Wiki, Calendar}) {
            Browser browser, other;
            const QByteArray mine = stateFrom(browser, site);
            QByteArray query = sealed(site, ownState ? mine : stateFrom(other, site), {age}).toEncoded();
            if (tampered)
                query[query.indexOf("d=") + 5] = query[query.indexOf("d=") + 5] == 'A' ? 'B' : 'A';
            QCOMPARE(browser.get(QUrl::fromEncoded(query)).status, 403);
            QCOMPARE(browser.get(url(site, "/me/")).status, 403);
        }
    }

    void an_answer_counts_once() {
        Browser browser;
        const QByteArray state = stateFrom(browser, Wiki);
        const QUrl answer = sealed(Wiki, state, {});
        QCOMPARE(browser.get(answer).status, 303);
        QCOMPARE(browser.get(answer).status, 403); // the state is gone
        QNetworkAccessManager network;             // of somebody who has both the address and the cookie
        QNetworkRequest request(answer);
        request.setRawHeader("Cookie", "demo-wiki-state=" + state);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 403);
        QVERIFY(reply->readAll().contains("used before"));
    }

    void a_pushed_name_is_seen() {
        Browser browser;
        signIn(browser, Wiki);
        const QByteArray body =
            delivery::pushBody(Notice::Update, {delivery::updateObject({QStringLiteral("bruno"),
                                                                        QStringLiteral("Brunello"),
                                                                        QStringLiteral("<b>Lefèvre"),
                                                                        QStringLiteral("new@example.org"),
                                                                        {},
                                                                        QStringLiteral("ssh-ed25519 AAAA x")})});
        QCOMPARE(push(Wiki, body).status, 200);
        const Seen members = browser.get(url(Wiki, "/members/"));
        QVERIFY(members.says("Brunello &lt;b&gt;Lefèvre") && members.says("new@example.org"));
        const Seen received = browser.get(url(Wiki, "/received/"));
        QVERIFY(received.says("signature verified") && received.says("Brunello") && !received.says("<b>Lef"));
    }

    void a_push_with_a_wrong_signature_is_refused_and_shown() {
        Browser browser;
        signIn(browser, Calendar);
        const QByteArray body = event(Notice::Suspend, "bruno");
        QCOMPARE(push(Calendar, body, service::signatureOf(keys(Wiki).current, body)).status, 401);
        QCOMPARE(push(Calendar, body, {}).status, 401);
        QCOMPARE(browser.get(url(Calendar, "/me/")).status, 200);
        QVERIFY(browser.get(url(Calendar, "/received/")).says("refused: the signature is wrong"));
    }

    void a_push_of_six_minutes_ago_is_a_replay_data() {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("honest");
        QTest::addColumn<int>("status");
        QTest::newRow("now") << 0 << true << 200;
        QTest::newRow("four minutes ago") << 240 << true << 200;
        QTest::newRow("six minutes ago") << 360 << true << 401;
        QTest::newRow("six minutes ago, with a newer time put in") << 360 << false << 401;
    }
    void a_push_of_six_minutes_ago_is_a_replay() {
        QFETCH(int, age);
        QFETCH(bool, honest);
        const QByteArray body = event(Notice::Restore, "bruno"), id = "3f1c";
        const QByteArray sent = QByteArray::number(QDateTime::currentSecsSinceEpoch() - age);
        const auto key = keys(Calendar);
        const Seen seen = Browser().post(
            url(Calendar, "/push/"), body,
            {{"X-pgauth-sig", service::signatureOf(key.current, body)},
             {"X-Gatelodge-Delivery", id},
             {"X-Gatelodge-Timestamp", honest ? sent : QByteArray::number(QDateTime::currentSecsSinceEpoch())},
             {"X-Gatelodge-Signature", service::signatureOf(key.current, QByteArray(id + '.' + sent + '.' + body))}});
        QTEST(seen.status, "status");
    }

    void a_webhook_that_is_not_gatelodges_is_refused_and_shown_data() {
        QTest::addColumn<int>("site");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QByteArray>("secret"); // empty: the shop's own
        QTest::addColumn<QByteArray>("changed");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("why");
        const QByteArray wrong = "the signature is wrong";
        QTest::newRow("a true one") << int(Shop) << qint64(0) << QByteArray() << QByteArray() << 200
                                    << QByteArray("signature verified");
        QTest::newRow("another secret") << int(Shop) << qint64(0) << QByteArray(32, 'k') << QByteArray() << 401
                                        << wrong;
        QTest::newRow("another body") << int(Shop) << qint64(0) << QByteArray() << QByteArray("user.erased") << 401
                                      << wrong;
        QTest::newRow("six minutes old") << int(Shop) << qint64(360) << QByteArray() << QByteArray() << 401
                                         << QByteArray("it was sent more than five minutes ago");
        QTest::newRow("from the future") << int(Shop) << qint64(-360) << QByteArray() << QByteArray() << 401
                                         << QByteArray("it was sent more than five minutes ago");
        QTest::newRow("at a site that takes none") << int(Wiki) << qint64(0) << QByteArray() << QByteArray() << 401
                                                   << QByteArray("this site takes no webhooks");
    }
    void a_webhook_that_is_not_gatelodges_is_refused_and_shown() {
        QFETCH(int, site);
        QFETCH(qint64, age);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, changed);
        const auto sealed =
            value(store::listSealedWebhookSecrets(*m_session, m_demo->facts().sites[Shop].id)).first().sealed;
        const auto own = value(m_means->vault->open(service::kWebhookSecret, sealed));
        const service::SecretBytes others(secret);
        QByteArray body = R"({"type":"user.dancing","timestamp":"2026-11-23T03:53:20.000Z",)"
                          R"("data":{"users":[{"sub":"x","username":"bruno"}]}})";
        const QByteArray id = "b3f0";
        const qint64 sent = QDateTime::currentSecsSinceEpoch() - age;
        const QByteArray signature = service::webhookSignature({secret.isEmpty() ? &own : &others}, id, sent, body);
        if (!changed.isEmpty())
            body.replace("user.dancing", changed);
        const Seen told = Browser().post(url(Site(site), "/push/"), body,
                                         {{"webhook-id", id},
                                          {"webhook-timestamp", QByteArray::number(sent)},
                                          {"webhook-signature", "v1,bm9uZQ== " + signature}});
        QTEST(told.status, "status");
        QFETCH(QByteArray, why);
        const Seen shown = Browser().get(url(Site(site), "/received/"));
        QVERIFY(shown.says(why.constData()) && shown.says("webhook-id: b3f0"));
    }

    void a_malformed_push_is_refused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("no people") << QByteArray(R"({"type":"update"})");
        QTest::newRow("nobody's name") << QByteArray(R"({"type":"update","users":[{}]})");
    }
    void a_malformed_push_is_refused() {
        QFETCH(QByteArray, body);
        QCOMPARE(push(Wiki, body).status, 400);
    }

    void a_kind_that_is_not_known_is_taken_and_ignored() {
        QCOMPARE(push(Wiki, R"({"type":"dance","users":[{"username":"bruno"}]})").status, 200);
    }

    void a_suspended_account_is_locked_until_it_is_restored() {
        Browser browser;
        signIn(browser, Calendar);
        QCOMPARE(push(Calendar, event(Notice::Suspend, "bruno")).status, 200);
        QCOMPARE(browser.get(url(Calendar, "/me/")).status, 403);
        const Seen back = signIn(browser, Calendar);
        QCOMPARE(back.status, 403);
        QVERIFY(back.says("locked here"));
        QCOMPARE(push(Calendar, event(Notice::Restore, "bruno")).status, 200);
        QCOMPARE(signIn(browser, Calendar).status, 303);
    }

    void an_erased_person_leaves_nothing_here() {
        Browser browser;
        signIn(browser, Wiki, {0, QStringLiteral("gone"), QStringLiteral("Erasmus")});
        QCOMPARE(
            push(Wiki, delivery::pushBody(Notice::Update,
                                          {delivery::updateObject(
                                              {QStringLiteral("gone"), QStringLiteral("Erasmus"), {}, {}, {}, {}})}))
                .status,
            200);
        QVERIFY(browser.get(url(Wiki, "/received/")).says("Erasmus"));
        QCOMPARE(push(Wiki, event(Notice::Erase, "gone")).status, 200);
        QCOMPARE(browser.get(url(Wiki, "/me/")).status, 403);
        QVERIFY(!browser.get(url(Wiki, "/received/")).says("Erasmus"));
        QFile file(m_folder.filePath(QStringLiteral("demo/wiki-accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("gone"));
    }

    void a_race_is_entered_by_its_form_only() {
        Browser browser;
        signIn(browser, Calendar);
        QCOMPARE(browser.post(url(Calendar, "/races/heron/"), "token=wrong").status, 403);
        const Seen home = browser.get(url(Calendar, "/"));
        static const QRegularExpression field(QStringLiteral("name=\"token\" value=\"([^\"]+)\""));
        const QByteArray token = field.match(QString::fromUtf8(home.body)).captured(1).toLatin1();
        QCOMPARE(browser.post(url(Calendar, "/races/heron/"), "token=" + token).status, 303);
        QVERIFY(browser.get(url(Calendar, "/")).says("You are in"));
        const Seen out = browser.post(url(Calendar, "/sign-out/"), "everywhere=1&token=" + token);
        QVERIFY(out.location.endsWith("/logout/") && out.location.startsWith("http://localhost:8080/account/auth/"));
        QVERIFY(home.policy.contains("form-action 'self' http://localhost:8080"));
        QCOMPARE(browser.get(url(Calendar, "/me/")).status, 403);
    }

    void a_changed_key_is_noticed() {
        Browser browser;
        const auto access = service::Access::owner(Actor::system());
        const SiteId id = m_demo->facts().sites[Calendar].id;
        value(service::makeKey(*m_session, access.manageSites(), m_means->vault->sealingKey(), id));
        value(service::confirmKey(*m_session, access.manageSites(), id));
        // The site looks again after three seconds at the earliest.
        QTRY_COMPARE_WITH_TIMEOUT(signIn(browser, Calendar).status, 303, 10000);
    }

    void accounts_and_addresses_survive_a_restart() {
        const QUrl wiki = m_demo->facts().sites[Wiki].address;
        const QString password = m_demo->facts().logins[0].password;
        m_demo.reset();
        startDemo();
        QCOMPARE(m_demo->facts().sites[Wiki].address, wiki);
        QCOMPARE(m_demo->facts().logins[0].password, password);
        Browser browser;
        signIn(browser, Wiki, {0, QStringLiteral("later"), QStringLiteral("Later")});
        QVERIFY(browser.get(url(Wiki, "/members/")).says("bruno"));
        QVERIFY(browser.get(url(Wiki, "/members/")).says("Alice Marchetti"));
    }

    void a_demo_in_somebody_elses_database_does_not_start() {
        tests::TestDatabase other;
        const auto session = other.session();
        value(session->script(QStringLiteral("INSERT INTO gatelodge.users (username) VALUES ('real')")));
        QTemporaryDir folder;
        const auto refused = app::Demo::start(other.connection(), m_means, QUrl(QStringLiteral("http://localhost")),
                                              QDir(folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
    }

    // GATELODGE_PAGES=<folder>: every page as one file with its style sheet, to be looked at.
    void pages_are_written_down() {
        const QString folder = qEnvironmentVariable("GATELODGE_PAGES");
        if (folder.isEmpty())
            QSKIP("only for looking");
        const auto save = [&folder](Browser &browser, const QUrl &page, const QString &name) {
            QByteArray html = browser.get(page).body;
            html.replace("<link rel=\"stylesheet\" href=\"/style.css\" />",
                         "<style>" + browser.get(page.resolved(QUrl(QStringLiteral("/style.css")))).body + "</style>");
            QFile file(QDir(folder).filePath(name + QStringLiteral(".html")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) > 0);
        };
        push(Wiki, event(Notice::Suspend, "lev"));
        push(Wiki, event(Notice::Suspend, "alice"), "forged");
        push(Wiki,
             delivery::pushBody(Notice::Update, {delivery::updateObject({QStringLiteral("alice"),
                                                                         QStringLiteral("Alice"),
                                                                         QStringLiteral("Marchetti-Rossi"),
                                                                         QStringLiteral("alice@riverside.example"),
                                                                         {},
                                                                         {}})}));
        const QList<QPair<QString, QString>> mails{
            {QStringLiteral("Set a new password"), QStringLiteral("lukasz+club@example.org")},
            {QStringLiteral("Confirm your address"), QStringLiteral("zoe+youth@example.org")}};
        for (const auto &[subject, to] : mails)
            m_demo->transport()(
                {{QStringLiteral("Riverside Sailing Club"), QStringLiteral("no-reply@riverside.example")},
                 {{}, to},
                 subject,
                 QStringLiteral(
                     "Open this page:\n\n  http://localhost:8080/account/reset/abc/\n\nNot you? Do nothing."),
                 {},
                 QStringLiteral("en"),
                 QDateTime::currentDateTime(),
                 "x@y"});
        Browser stranger, browser;
        save(stranger, url(Wiki, "/"), QStringLiteral("wiki-outside"));
        save(stranger, url(Wiki, "/me/"), QStringLiteral("wiki-sign-in-first"));
        signIn(browser, Wiki);
        signIn(browser, Calendar);
        for (const char *room : {"/", "/page/soup/", "/members/", "/me/", "/received/"})
            save(browser, url(Wiki, room),
                 QStringLiteral("wiki") + QString::fromLatin1(room).replace(u'/', u'-').chopped(1));
        save(stranger, url(Shop, "/"), QStringLiteral("shop-outside"));
        save(stranger, url(Calendar, "/"), QStringLiteral("calendar-outside"));
        for (const char *room : {"/", "/me/", "/received/"})
            save(browser, url(Calendar, room),
                 QStringLiteral("calendar") + QString::fromLatin1(room).replace(u'/', u'-').chopped(1));
        save(browser, m_demo->facts().mailViewer, QStringLiteral("mail"));
        save(browser, m_demo->facts().mailViewer.resolved(QUrl(QStringLiteral("/mail/1/"))), QStringLiteral("mail-1"));
    }
};

QTEST_GUILESS_MAIN(LiveSitesTest)
#include "tst_live_sites.moc"
