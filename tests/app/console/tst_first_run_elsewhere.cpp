// The assistant and the list of connections at a house elsewhere that is really there: PostgreSQL over TLS with a
// database role for each administrator, and a window that manages without serving.
#include "app/console/window_house.h"
#include "server/store/users.h"
#include "tests/app/console/remote_house.h"
#include "tests/support/rival.h"
#include "tests/ui/window_test.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/first_run/choice_card.h"
#include "ui/first_run/first_run_page.h"
#include "ui/first_run/trial_list.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::app;
using tests::value;
using ui::ProfileKind;

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace {
constexpr int kPatience = 60'000; // ms, on a busy machine
}

class FirstRunElsewhereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void the_assistant_ends_in_the_house_data();
    void the_assistant_ends_in_the_house();
    void another_authority_s_certificate_is_told_and_mended_in_the_assistant();
    void what_is_written_there_stands_there();
    void the_connection_is_opened_again_at_the_next_start();

private:
    void start();
    ui::FirstRunPage *page() { return qobject_cast<ui::FirstRunPage *>(m_window->centralWidget()); }
    void type(const char *field, const QString &text) {
        auto *edit = page()->form().fieldNamed(QLatin1StringView(field))->findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void fill(const tests::RemoteHouse::Key &key, const QString &authority = QStringLiteral("ca.pem")) {
        page()->card(ProfileKind::Remote).click();
        page()->next().click();
        type("name", QStringLiteral("Elsewhere"));
        type("host", QStringLiteral("localhost"));
        type("port", QString::number(m_elsewhere->port()));
        type("database", QStringLiteral("gatelodge"));
        type("role", key.role);
        type("password", key.password);
        type("ca_file", m_elsewhere->file(authority));
    }
    bool worked() { return page() && page()->next().isEnabled() && !page()->isOpening(); }
    QString told() { return page()->trial().lines().join(u'\n'); }
    bool goIn() {
        page()->next().click();
        if (!QTest::qWaitFor([this] { return worked(); }, kPatience) || told().contains(QLatin1String("cannot be")))
            return false;
        page()->next().click();
        return QTest::qWaitFor([this] { return m_window->shell() != nullptr; }, kPatience);
    }

    std::unique_ptr<tests::RemoteHouse> m_elsewhere;
    UserId m_ada, m_max, m_sam;
    QHash<QString, tests::RemoteHouse::Key> m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<WindowHouse> m_house;
};

void FirstRunElsewhereTest::initTestCase() {
    readTranslations();
    m_elsewhere = std::make_unique<tests::RemoteHouse>();
    const test::TestCertificates strangers;
    m_elsewhere->write(QStringLiteral("other-ca.pem"), strangers.authority());
    store::Session &house = m_elsewhere->house();
    m_ada =
        tests::aUser(house).named(QStringLiteral("Ada"), QStringLiteral("Brandt")).called(QStringLiteral("ada")).make();
    m_max = tests::aUser(house).called(QStringLiteral("max")).make();
    m_sam = tests::aUser(house).called(QStringLiteral("sam")).make();
    const SiteId site = tests::aSite(house).make();
    m_keys[QStringLiteral("administrator")] = m_elsewhere->keyFor(m_ada, {Role::Administrator});
    m_keys[QStringLiteral("helpdesk")] = m_elsewhere->keyFor(m_max, {Role::Helpdesk});
    m_keys[QStringLiteral("site owner")] = m_elsewhere->keyFor(m_sam, {Role::SiteOwner, site});
}

void FirstRunElsewhereTest::cleanupTestCase() { m_elsewhere.reset(); }

void FirstRunElsewhereTest::start() {
    m_window = std::make_unique<ui::MainWindow>(QList<ui::Language>{{QStringLiteral("en"), QStringLiteral("English")}},
                                                QStringLiteral("en"), [](const QString &) {});
    SettingSources sources;
    sources.environment = {{QStringLiteral("HOME"), m_folder->path()}};
    m_house =
        std::make_unique<WindowHouse>(*m_window, sources, Actor{QStringLiteral("console:tester"), Source::Console, {}});
    m_window->setHost(*m_house);
    m_window->resize(1280, 800);
    m_window->show();
    m_house->openUsual();
}

void FirstRunElsewhereTest::init() {
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/gatelodge-elsewhere-XXXXXX"));
    start();
    QVERIFY(page());
}

void FirstRunElsewhereTest::cleanup() {
    m_house.reset();
    m_window.reset();
    QSettings().clear();
    m_folder.reset();
}

void FirstRunElsewhereTest::the_assistant_ends_in_the_house_data() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("seesPeople");
    QTest::newRow("an administrator") << QStringLiteral("administrator") << "This is Riverside Club, with 3 people."
                                      << true;
    QTest::newRow("the helpdesk") << QStringLiteral("helpdesk") << "This is Riverside Club, with 3 people." << true;
    QTest::newRow("the owner of a site") << QStringLiteral("site owner")
                                         << "You came in. Your role sees a part of the house." << false;
}

void FirstRunElsewhereTest::the_assistant_ends_in_the_house() {
    QFETCH(QString, who);
    QFETCH(QString, says);
    QFETCH(bool, seesPeople);
    fill(m_keys.value(who));
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    QVERIFY2(told().contains(says), qPrintable(told()));
    QVERIFY2(told().contains(QLatin1String("The house is open.")), qPrintable(told())); // and not served from here
    ui::shoot(*m_window, QStringLiteral("first-run-elsewhere-") + QString(who).replace(u' ', u'-'));
    page()->next().click();
    QTRY_VERIFY(m_window->shell());
    QVERIFY(!m_house->console()->server.serving);
    QCOMPARE(m_house->console()->roles.mayDo(Duty::ReadPeople), seesPeople);
    QVERIFY(!m_house->console()->roles.mayDo(Duty::ManageRoles));
    QCOMPARE(tests::ask(m_elsewhere->house(),
                        QStringLiteral("SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
                                       "WHERE usename = '%1'")
                            .arg(m_keys.value(who).role)),
             QStringLiteral("t"));
}

void FirstRunElsewhereTest::another_authority_s_certificate_is_told_and_mended_in_the_assistant() {
    fill(m_keys.value(QStringLiteral("helpdesk")), QStringLiteral("other-ca.pem"));
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    QVERIFY2(told().contains(QLatin1String("cannot be opened")), qPrintable(told()));
    page()->back().click();
    type("ca_file", m_elsewhere->file(QStringLiteral("ca.pem")));
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked() && told().contains(QLatin1String("Riverside Club")), kPatience);
    QCOMPARE(m_house->profiles().size(), 1);
}

void FirstRunElsewhereTest::what_is_written_there_stands_there() {
    fill(m_keys.value(QStringLiteral("administrator")));
    QVERIFY(goIn());
    NewUser fresh;
    fresh.username = QStringLiteral("nora");
    fresh.firstName = QStringLiteral("Nora");
    auto wrote = m_house->console()->people.create(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(wrote.isFinished(), kPatience);
    const UserId nora = value(wrote.result());
    const auto stored = value(store::findUser(m_elsewhere->house(), nora));
    QCOMPARE(stored.username, QStringLiteral("nora"));
    auto refused = m_house->console()->authorities.disable(AuthorityId(1));
    QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), kPatience);
    QCOMPARE(refused.result().error().fault, Fault::Denied);
}

void FirstRunElsewhereTest::the_connection_is_opened_again_at_the_next_start() {
    fill(m_keys.value(QStringLiteral("helpdesk")));
    QVERIFY(goIn());
    m_house.reset();
    m_window.reset();
    start();
    // Where no keyring keeps it, the password is asked for.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shell() || !page(), kPatience);
    if (!m_window->shell())
        m_house->givePassword(m_keys.value(QStringLiteral("helpdesk")).password, ui::Host::Keeping::ThisTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shell(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->shell()->sidebar().house().accessibleName().contains(QLatin1String("Riverside Club")), kPatience);
}

GATELODGE_WINDOW_TEST(FirstRunElsewhereTest)
#include "tst_first_run_elsewhere.moc"
