// A sign-in walked from a window that only manages: the database and the server are elsewhere, the window has a
// database role of its administrator's, and the headless program walks.
#include "app/house.h"
#include "server/service/houses.h"
#include "server/service/roles.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "tests/e2e/free_port.h"
#include "tests/e2e/program.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include "tests/ui/window_test.h"
#include "ui/entry/entry_gates.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/walk_section.h"
#include "ui/entry/walk_wait.h"
#include "ui/pieces/buttons.h"
#include <QLabel>
#include <QSignalSpy>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

namespace {

constexpr int kPatience = 60'000; // ms, on a busy machine

} // namespace

class WalkElsewhereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void the_window_shows_what_the_server_has_walked();
    void without_a_server_the_order_waits_until_one_is_started();
    void a_server_that_is_killed_on_the_way_is_named();

private:
    void openWindow();
    std::unique_ptr<Serving> serve(quint16 publicPort = 0) {
        const quint16 port = freePort();
        auto serving = std::make_unique<Serving>(
            QDir(m_folder.path()), port,
            QStringList{QStringLiteral("--database"), m_url, QStringLiteral("--public-url"),
                        QStringLiteral("http://localhost:%1").arg(publicPort ? publicPort : port)});
        if (serving->readyLine().isEmpty())
            qWarning("%s", qPrintable(serving->errors()));
        return serving;
    }
    WalkSection &walk() { return m_page->walk(); }
    bool says(const QString &text) {
        for (const QLabel *label : walk().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")},
        m_away{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QString m_name, m_url;
    store::Connection m_inside, m_console;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<app::House> m_house;
    std::unique_ptr<EntryPage> m_page;
    UserId m_ada;
    SiteId m_wiki;
};

void WalkElsewhereTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>();
    m_inside = m_database->connection();
    m_name = QStringLiteral("walked_%1").arg(QCoreApplication::applicationPid());
    value(m_database->session()->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(m_name)));
    m_url = QStringLiteral("postgresql://%1@/%2?host=%3").arg(m_inside.user, m_name, m_inside.host);
    m_inside.database = m_name;
    const Said made = run(QDir(m_folder.path()), {QStringLiteral("migrate"), QStringLiteral("--database"), m_url});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    m_session = value(store::Session::open(m_inside));
    m_ada = aUser(*m_session)
                .called(QStringLiteral("ada"))
                .named(QStringLiteral("Ada"), QStringLiteral("Brandt"))
                .withEmail(QStringLiteral("ada@example.org"))
                .withPassword(cheapHash("correct horse"))
                .make();
    const UserId max = aUser(*m_session).called(QStringLiteral("max")).make();
    m_wiki = aSite(*m_session).with([](SiteProfile &site) { site.name = QStringLiteral("Wiki"); }).make();
    const auto key =
        value(service::SealingKey::fromPublicKey(value(m_session->one("vault_key.find")).bytes("public_key")));
    const auto owner = service::Access::owner(Actor::system());
    value(service::makeKey(*m_session, owner.manageSites(), key, m_wiki));
    value(service::grantRole(*m_session, owner.manageRoles(), max, {Role::Administrator}));
    const auto fresh = value(service::makeConsole(*m_session, owner.manageRoles(), max));
    m_console = m_inside;
    m_console.user = fresh.role;
    m_console.password = QString::fromLatin1(fresh.password);
    openWindow();
}

// As a profile for a database elsewhere: nothing is served, and the key of the house is not there.
void WalkElsewhereTest::openWindow() {
    app::SettingSources sources;
    sources.environment.insert(QStringLiteral("HOME"), m_away.path());
    sources.flags = {
        {QStringLiteral("data_dir"), m_away.path()},
        {QStringLiteral("database"), QStringLiteral("postgresql://%1:%2@/%3?host=%4")
                                         .arg(m_console.user, m_console.password, m_name, m_console.host)}};
    const auto settings = app::loadSettings(sources);
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().detail));
    m_house = std::make_unique<app::House>(
        *settings, app::HouseOptions{false, true, {QStringLiteral("console:tester"), Source::Console, {}}, false});
    QSignalSpy opened(m_house.get(), &app::House::opened);
    connect(m_house.get(), &app::House::failed, this,
            [](const Error &error) { qFatal("%s", qPrintable(error.detail)); });
    m_house->open();
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), kPatience);
    QVERIFY(m_house->facts().elsewhere && !m_house->facts().serving);
    QVERIFY(!QFile::exists(m_away.filePath(QStringLiteral("master.key"))));
    m_page = std::make_unique<EntryPage>(*m_house->console());
    m_page->resize(900, 1500);
    m_page->show();
    m_page->ask(m_ada, m_wiki);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->gates().told(), kPatience);
}

void WalkElsewhereTest::cleanup() {
    if (m_page && walk().wait().isWaiting())
        walk().wait().cancelButton()->click();
}

void WalkElsewhereTest::cleanupTestCase() {
    m_page.reset();
    if (m_house)
        m_house->closeConsole();
    m_house.reset();
    value(m_session->script(QStringLiteral("SELECT drop_console(user_uid) FROM consoles")));
    m_session.reset();
    value(m_database->session()->script(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name)));
}

void WalkElsewhereTest::the_window_shows_what_the_server_has_walked() {
    const auto serving = serve();
    QVERIFY(!serving->readyLine().isEmpty());
    QSignalSpy walked(&walk(), &WalkSection::walked);
    walk().walkButton()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(!walked.isEmpty(), qPrintable(serving->errors()), kPatience);
    const Walk &told = *walk().walk();
    QVERIFY2(told.end == Walk::LetIn, qPrintable(told.trouble));
    QCOMPARE(told.hops.size(), 4);
    QVERIFY(told.hops.first().url.startsWith(QStringLiteral("http://localhost:")));
    QVERIFY(says(QStringLiteral("Ada Brandt arrives at Wiki")));
    QVERIFY(says(QStringLiteral("ada@example.org")));
    QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM visits")), QStringLiteral("1"));
    QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("0"));
    QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM walk_orders")), QStringLiteral("0"));
    QVERIFY(serving->end(SIGTERM));
    QCOMPARE(serving->process().exitCode(), 0);
}

void WalkElsewhereTest::without_a_server_the_order_waits_until_one_is_started() {
    QSignalSpy walked(&walk(), &WalkSection::walked);
    walk().walkButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("waits for a server to take it")), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM walk_orders")),
                              QStringLiteral("1"), kPatience);
    // A slow machine may take its time to start one.
    value(m_session->script(QStringLiteral("UPDATE walk_orders SET expires_at = gatelodge.now() + interval '1 hour'")));
    const auto serving = serve();
    QTRY_VERIFY2_WITH_TIMEOUT(!walked.isEmpty(), qPrintable(serving->errors()), kPatience);
    QCOMPARE(walk().walk()->end, Walk::LetIn);
}

void WalkElsewhereTest::a_server_that_is_killed_on_the_way_is_named() {
    QTcpServer silent; // where the house's public address leads: nobody answers there
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto serving = serve(silent.serverPort());
    QVERIFY(!serving->readyLine().isEmpty());
    walk().walkButton()->click();
    const QString node = QSysInfo::machineHostName();
    QTRY_VERIFY2_WITH_TIMEOUT(says(node + QStringLiteral(" walks")), qPrintable(serving->errors()), kPatience);
    QVERIFY(serving->end(SIGKILL));
    QTRY_VERIFY_WITH_TIMEOUT(says(node + QStringLiteral(" stopped in the middle of the walk.")), kPatience);
    QVERIFY(walk().walkButton()->isEnabled());
}

GATELODGE_WINDOW_TEST(WalkElsewhereTest)

#include "tst_walk_elsewhere.moc"
