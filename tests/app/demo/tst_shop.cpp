// The demo's club shop signs people in by OpenID Connect, as an application that somebody downloads does: through the
// whole server, with a browser, and its own checks of everything that comes back.
#include "app/demo/demo.h"
#include "server/delivery/worker.h"
#include "server/openid/keys.h"
#include "server/service/webhooks.h"
#include "server/store/openid_clients.h"
#include "server/store/webhooks.h"
#include "tests/e2e/free_port.h"
#include "tests/support/builders.h"
#include "tests/support/front/front_house.h"
#include "tests/support/rival.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace gatelodge::login {
const Driver *oidcDriver();
}

class ShopTest : public QObject {
    Q_OBJECT

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    quint16 m_port = freePort();
    QUrl m_publicUrl{QStringLiteral("http://localhost:%1").arg(m_port)};
    FrontHouse m_house{m_database, [this](service::Means &means, app::Settings &settings) {
                           means.publicUrl = m_publicUrl.toEncoded();
                           means.drivers << login::oidcDriver();
                           settings.publicUrl = m_publicUrl;
                           settings.listen = {{QStringLiteral("127.0.0.1"), m_port}};
                       }};
    QTemporaryDir m_folder;
    std::unique_ptr<app::Demo> m_demo;

    void startDemo() {
        m_demo = value(app::Demo::start(m_database.connection(), std::make_shared<service::Means>(m_house.means()),
                                        m_publicUrl, QDir(m_folder.path())));
    }
    const app::ListedSite &shop() const { return m_demo->facts().sites[2]; }
    QUrl at(const char *path) const { return shop().address.resolved(QUrl(QLatin1StringView(path))); }
    QByteArray passwordOf(const char *username) const {
        for (const app::DemoLogin &login : m_demo->facts().logins)
            if (login.username == QLatin1StringView(username))
                return login.password.toUtf8();
        qFatal("no login %s", username);
    }
    static QByteArray field(const Page &page, const char *name) {
        const QRegularExpression wanted(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QLatin1StringView(name)));
        return wanted.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
    }
    // To the shop's door, through Gatelodge, and back, as far as redirects lead.
    static Page follow(Visitor &visitor, Page page) {
        for (int hops = 0; hops < 8 && page.location.isValid(); ++hops)
            page = visitor.get(page.location);
        return page;
    }
    Page signIn(Visitor &visitor, const char *username) {
        const Page asked = follow(visitor, visitor.get(at("/sign-in/")));
        const QByteArray form = "csrf=" + field(asked, "csrf") + "&next=" + field(asked, "next").toPercentEncoding() +
                                "&login=" + QByteArray(username) +
                                "&password=" + passwordOf(username).toPercentEncoding();
        return follow(visitor, visitor.post(m_publicUrl.resolved(QUrl(QStringLiteral("/account/login/"))), form));
    }

private Q_SLOTS:
    void initTestCase() {
        value(openid::tendOpenIdKeys(*m_session, m_house.means()));
        startDemo();
    }

    void a_member_signs_in_and_is_known_there() {
        Visitor visitor;
        QCOMPARE(visitor.get(at("/me/")).status, 403);
        const Page home = signIn(visitor, "bruno");
        QCOMPARE(home.status, 200);
        QCOMPARE(home.url, at("/"));
        const Page me = visitor.get(at("/me/"));
        QCOMPARE(me.status, 200);
        QVERIFY(me.body.contains("bruno"));
        QCOMPARE(
            ask(*m_session, QStringLiteral("SELECT count(*) FROM openid_grants WHERE site_id = %1 AND code_used_at "
                                           "IS NOT NULL AND ended_at IS NULL")
                                .arg(shop().id.value)),
            QStringLiteral("1"));
    }

    // GATELODGE_PAGES=<folder>: the shop with a member in it as one file with its style sheet, to be looked at.
    void the_shelf_is_written_down() {
        const QString folder = qEnvironmentVariable("GATELODGE_PAGES");
        if (folder.isEmpty())
            QSKIP("only for looking");
        Visitor visitor;
        Page home = signIn(visitor, "bruno");
        visitor.post(at("/wares/mug/"), "token=" + field(home, "token"));
        home = visitor.get(at("/"));
        visitor.post(at("/wares/mug/"), "token=" + field(home, "token"));
        home.body.replace("<link rel=\"stylesheet\" href=\"/style.css\" />",
                          "<style>" + visitor.get(at("/style.css")).body + "</style>");
        QFile file(QDir(folder).filePath(QStringLiteral("shop.html")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(home.body) > 0);
    }

    void an_answer_of_another_browser_is_refused_and_counts_once() {
        Visitor visitor, other;
        signIn(visitor, "bruno");
        Page away = visitor.get(at("/sign-in/"));
        while (away.location.isValid() && away.location.port() != at("/").port())
            away = visitor.get(away.location);
        QCOMPARE(away.location.path(), QStringLiteral("/auth/"));
        other.get(at("/sign-in/"));
        QCOMPARE(other.get(away.location).status, 403);
        QCOMPARE(visitor.get(away.location).status, 303);
        QCOMPARE(visitor.get(away.location).status, 403);
    }

    void what_is_put_aside_is_kept() {
        Visitor visitor;
        const Page home = signIn(visitor, "bruno");
        const Page put = visitor.post(at("/wares/mug/"), "token=" + field(home, "token"));
        QCOMPARE(put.status, 303);
        QVERIFY(visitor.get(at("/")).body.contains("Put aside for you"));
        QCOMPARE(visitor.post(at("/wares/mug/"), "token=wrong").status, 403);
    }

    // As the console's switch says: through the update queue, signed with the shop's secret, which it checks itself.
    void what_changes_comes_as_webhooks_that_the_shop_believes() {
        constexpr int patience = 30'000; // ms
        Visitor visitor;
        signIn(visitor, "bruno");
        delivery::Outbound outbound;
        delivery::WorkerOptions options;
        options.database = m_database.connection();
        options.vault = m_house.means().vault;
        options.node = QStringLiteral("test");
        options.poll = std::chrono::milliseconds(200);
        delivery::Worker worker(options, outbound);
        worker.start();
        const auto sql = [this](const char *change) {
            value(m_session->script(
                QStringLiteral("UPDATE users SET %1 WHERE username = 'bruno'").arg(QLatin1StringView(change))));
        };
        sql("last_name = 'Byron'");
        QTRY_VERIFY_WITH_TIMEOUT(visitor.get(at("/me/")).body.contains("Byron"), patience);
        const QByteArray shown = visitor.get(at("/received/")).body;
        QVERIFY(shown.contains("user.updated") && shown.contains("signature verified"));
        QVERIFY(shown.contains("webhook-signature: v1,") && shown.contains("Standard Webhook"));
        QVERIFY(!shown.contains("refused"));
        // Another secret beside the first, and the first one's end: the shop goes on.
        const auto permit = service::Access::owner(Actor::system()).manageSites();
        for (int i = 0; i < 2; ++i) {
            const auto held = value(store::listWebhookSecrets(*m_session, shop().id));
            value(service::makeWebhookSecret(*m_session, permit, m_house.means().vault->sealingKey(), shop().id,
                                             std::chrono::seconds(0)));
            QVERIFY(held.size() == 1);
        }
        sql("status = 'suspended'");
        QTRY_VERIFY_WITH_TIMEOUT(visitor.get(at("/received/")).body.contains("user.suspended"), patience);
        QCOMPARE(visitor.get(at("/me/")).status, 403);
        sql("status = 'active'");
        QTRY_VERIFY_WITH_TIMEOUT(visitor.get(at("/received/")).body.contains("user.restored"), patience);
        worker.quiesce();
        QCOMPARE(signIn(visitor, "bruno").url, at("/"));
    }

    void signing_out_everywhere_ends_both_sessions_and_comes_back() {
        Visitor visitor;
        const Page home = signIn(visitor, "bruno");
        Page page = visitor.post(at("/sign-out/"), "everywhere=1&token=" + field(home, "token"));
        page = follow(visitor, page);
        QCOMPARE(page.url.host(), QStringLiteral("localhost")); // Gatelodge asks whether it is meant
        page = follow(visitor, visitor.post(page.url, "csrf=" + field(page, "csrf") +
                                                          "&next=" + field(page, "next").toPercentEncoding()));
        QCOMPARE(page.url, at("/auth/?s=logout"));
        QCOMPARE(visitor.get(at("/me/")).status, 403);
        QCOMPARE(visitor.get(m_publicUrl.resolved(QUrl(QStringLiteral("/account/")))).status, 303);
    }

    void the_secret_survives_a_restart_and_is_made_anew_where_it_was_ended() {
        const auto secrets = [this] { return value(store::listClientSecrets(*m_session, shop().id)); };
        const SecretId first = secrets().first().id;
        m_demo.reset();
        startDemo();
        QCOMPARE(secrets().size(), 1);
        QCOMPARE(secrets().first().id, first);
        value(m_session->script(QStringLiteral("UPDATE openid_secrets SET ends_at = now()")));
        m_demo.reset();
        startDemo();
        QCOMPARE(secrets().size(), 1);
        QVERIFY(secrets().first().id != first);
        Visitor visitor;
        QCOMPARE(signIn(visitor, "bruno").url, at("/"));
    }
};

QTEST_GUILESS_MAIN(ShopTest)
#include "tst_shop.moc"
