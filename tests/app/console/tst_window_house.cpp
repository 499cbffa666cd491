// Connections as the window uses them: real private databases are opened, left and opened again, the window is there
// all the while, and nothing stays behind.
#include "app/console/window_house.h"
#include "tests/e2e/free_port.h"
#include "tests/support/gui_watchdog.h"
#include "tests/ui/window_test.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/connections/connections_page.h"
#include "ui/connections/password_page.h"
#include "ui/connections/profile_pane.h"
#include "ui/first_run/first_run_page.h"
#include "ui/main_window.h"
#include "ui/overview/overview_page.h"
#include "ui/palette_lead.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/server_page/backup_section.h"
#include "ui/server_page/house_section.h"
#include "ui/server_page/server_page.h"
#include "ui/shell/shell.h"
#include "ui/starting_page.h"
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace gatelodge;
using namespace gatelodge::app;
using ui::Profile;
using ui::ProfileKind;

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace {

constexpr int kPatience = 90'000; // ms: a first PostgreSQL on a busy machine

bool somebodyListens(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(2000);
}

QStringList processesOf(const QString &folder) {
    QStringList found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (command.open(QIODevice::ReadOnly) && command.readAll().contains(folder.toUtf8()))
            found << pid;
    }
    return found;
}

QString words(const QWidget &around) {
    QStringList found;
    for (const QLabel *label : around.findChildren<QLabel *>())
        found << label->text();
    return found.join(u'\n');
}

} // namespace

class WindowHouseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void a_house_is_opened_and_left_ten_times_while_the_window_goes_on();
    void a_house_left_while_it_opens_is_no_trouble();
    void the_server_is_stopped_and_started_while_people_work();
    void manage_only_serves_nobody();
    void a_port_that_somebody_has_is_said_and_the_house_stays_open();
    void a_house_that_does_not_answer_is_tried_again_by_itself();
    void a_password_that_nobody_keeps_is_asked_for_and_written_nowhere();
    void the_list_edits_removes_and_brings_back();
    void the_last_one_is_opened_at_the_next_start();
    void server_and_settings_switches_and_saves();
    void a_backup_is_made_while_the_window_goes_on();
    void a_press_on_the_overview_mends_what_it_names();
    void a_house_that_is_left_gives_up_its_backup();
    void what_a_server_said_is_folded_and_the_foot_is_as_high_as_its_words();
    void the_page_in_pictures();

private:
    void begin() {
        m_window =
            std::make_unique<ui::MainWindow>(QList<ui::Language>(), QStringLiteral("en"), [](const QString &) {});
        SettingSources sources;
        sources.environment = {{QStringLiteral("HOME"), m_folder.path()},
                               {QStringLiteral("GATELODGE_ARGON2_MEMORY_KIB"), QStringLiteral("64")},
                               {QStringLiteral("GATELODGE_ARGON2_PASSES"), QStringLiteral("1")}};
        m_house = std::make_unique<WindowHouse>(*m_window, sources,
                                                Actor{QStringLiteral("console:tester"), Source::Console, {}});
        m_window->setHost(*m_house);
        m_window->resize(1280, 800);
        m_window->show();
    }
    QString add(const QString &name, const QString &folder, bool serves, quint16 port) {
        QJsonObject settings{{QStringLiteral("data_dir"), m_folder.filePath(folder)},
                             {QStringLiteral("serves"), serves},
                             {QStringLiteral("listen"), QStringLiteral("127.0.0.1:%1").arg(port)}};
        return m_house->save({{}, name, ProfileKind::Private, settings}, QJsonValue(QJsonValue::Undefined));
    }
    bool opened(const QString &id) {
        m_house->open(id);
        return QTest::qWaitFor([&] { return m_house->current() && m_house->current()->id == id && m_house->isOpen(); },
                               kPatience);
    }
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-window-XXXXXX")};
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<WindowHouse> m_house;
};

void WindowHouseTest::initTestCase() {
    readTranslations();
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7711)));
    begin();
}

void WindowHouseTest::cleanup() {
    m_house.reset();
    m_window.reset();
    QCOMPARE(processesOf(m_folder.path()), QStringList());
    QSettings().clear();
    begin();
}

void WindowHouseTest::a_house_is_opened_and_left_ten_times_while_the_window_goes_on() {
    const quint16 portA = tests::freePort(), portB = tests::freePort();
    const QString a = add(QStringLiteral("Alder"), QStringLiteral("a"), true, portA);
    const QString b = add(QStringLiteral("Birch"), QStringLiteral("b"), true, portB);
    QVERIFY(opened(a)); // both are made
    QVERIFY(opened(b));
    tests::GuiWatchdog watchdog;
    for (int round = 0; round < 10; ++round) {
        const bool toA = round % 2 == 0;
        QVERIFY(opened(toA ? a : b));
        QVERIFY(m_window->shell());
        QTRY_VERIFY(somebodyListens(toA ? portA : portB));
        QVERIFY(!somebodyListens(toA ? portB : portA));
        QCOMPARE(processesOf(m_folder.filePath(toA ? QStringLiteral("b/") : QStringLiteral("a/"))), QStringList());
    }
    // What one switch costs the window is making its pages; waiting for databases is not among it.
    QVERIFY2(watchdog.busiest() < 400, qPrintable(QString::number(watchdog.busiest())));
}

void WindowHouseTest::a_house_left_while_it_opens_is_no_trouble() {
    const QString a = add(QStringLiteral("Alder"), QStringLiteral("a"), false, tests::freePort());
    const QString b = add(QStringLiteral("Birch"), QStringLiteral("b"), false, tests::freePort());
    m_house->open(a);
    QTRY_VERIFY(m_house->current());
    m_house->open(b);
    m_house->open(a);
    QVERIFY(opened(b));
    QCOMPARE(processesOf(m_folder.filePath(QStringLiteral("a/"))), QStringList());
}

void WindowHouseTest::the_server_is_stopped_and_started_while_people_work() {
    const quint16 port = tests::freePort();
    QVERIFY(opened(add(QStringLiteral("Alder"), QStringLiteral("a"), true, port)));
    m_window->shell()->openSubject(QStringLiteral("users"));
    QSignalSpy changed(m_house.get(), &ui::Host::serverChanged);
    QVERIFY(somebodyListens(port));
    for (const bool on : {false, true, false, true}) {
        changed.clear();
        on ? m_house->startServer() : m_house->stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        QCOMPARE(somebodyListens(port), on);
        QCOMPARE(m_window->shell()->currentSubject(), QStringLiteral("users")); // nothing was left for it
    }
}

void WindowHouseTest::manage_only_serves_nobody() {
    const quint16 port = tests::freePort();
    QVERIFY(opened(add(QStringLiteral("Alder"), QStringLiteral("a"), false, port)));
    QVERIFY(!somebodyListens(port));
}

void WindowHouseTest::a_port_that_somebody_has_is_said_and_the_house_stays_open() {
    QTcpServer somebody;
    QVERIFY(somebody.listen(QHostAddress::LocalHost));
    QVERIFY(opened(add(QStringLiteral("Alder"), QStringLiteral("a"), false, somebody.serverPort())));
    QSignalSpy failed(m_house.get(), &ui::Host::serverFailed);
    m_house->startServer();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    QVERIFY(failed.first().first().value<Error>().detail.contains(QString::number(somebody.serverPort())));
    QVERIFY(m_house->isOpen());
    somebody.close();
    QSignalSpy changed(m_house.get(), &ui::Host::serverChanged);
    m_house->startServer();
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
}

void WindowHouseTest::a_house_that_does_not_answer_is_tried_again_by_itself() {
    const QString id = m_house->save({{},
                                      QStringLiteral("Nowhere"),
                                      ProfileKind::Remote,
                                      {{QStringLiteral("host"), m_folder.filePath(QStringLiteral("no-socket"))},
                                       {QStringLiteral("database"), QStringLiteral("gatelodge")},
                                       {QStringLiteral("role"), QStringLiteral("ada")}}},
                                     QStringLiteral("a b c"));
    QSignalSpy failed(m_house.get(), &WindowHouse::houseFailed);
    m_house->open(id);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    const auto *again = m_window->starting().findChild<ui::Button *>(QStringLiteral("again"));
    QVERIFY(again && again->text().contains(QLatin1Char('(')));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, kPatience);
    ui::shoot(*m_window, QStringLiteral("connection-failed-light"));
}

void WindowHouseTest::a_password_that_nobody_keeps_is_asked_for_and_written_nowhere() {
    const QString secret = QStringLiteral("nine-quiet-herons");
    const QString id = m_house->save({{},
                                      QStringLiteral("Elsewhere"),
                                      ProfileKind::Remote,
                                      {{QStringLiteral("host"), m_folder.filePath(QStringLiteral("no-socket"))},
                                       {QStringLiteral("database"), QStringLiteral("gatelodge")},
                                       {QStringLiteral("role"), QStringLiteral("ada")}}},
                                     QJsonValue(QJsonValue::Undefined));
    m_house->open(id);
    QTRY_VERIFY(qobject_cast<ui::PasswordPage *>(m_window->centralWidget()));
    ui::shoot(*m_window, QStringLiteral("connection-password-light"));
    QSignalSpy failed(m_house.get(), &WindowHouse::houseFailed);
    auto *line = m_window->centralWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(line, secret);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    QVERIFY(!failed.first().first().value<Error>().detail.contains(secret));
    QSettings().sync();
    QFile written(QSettings().fileName());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.contains("Elsewhere"));
    QVERIFY(!content.contains(secret.toUtf8()));
}

void WindowHouseTest::the_list_edits_removes_and_brings_back() {
    const QString a = add(QStringLiteral("Alder"), QStringLiteral("a"), false, tests::freePort());
    m_window->showConnections();
    auto *page = qobject_cast<ui::ConnectionsPage *>(m_window->centralWidget());
    QVERIFY(page);
    QCOMPARE(page->rows().rowCount(), 1);
    page->open(a);
    QTest::keyClicks(page->pane().form().findChild<QLineEdit *>(), QStringLiteral(" tree"));
    page->pane().save();
    QCOMPARE(m_house->profiles().first().name, QStringLiteral("Alder tree"));
    QCOMPARE(m_house->profiles().first().text("data_dir"), m_folder.filePath(QStringLiteral("a")));
    const Profile before = m_house->profiles().first();
    Q_EMIT page->pane().removeRequested();
    QCOMPARE(m_house->profiles().size(), 0);
    page->findChild<ui::UndoBar *>()->undo();
    QCOMPARE(m_house->profiles(), QList<Profile>{before});
    page->add();
    page->pane().save(); // without a name nothing is saved, and the field says so
    QCOMPARE(m_house->profiles().size(), 1);
}

void WindowHouseTest::the_last_one_is_opened_at_the_next_start() {
    m_house->openUsual(); // nothing is known: the assistant
    QVERIFY(qobject_cast<ui::FirstRunPage *>(m_window->centralWidget()));
    m_house.reset();
    m_window.reset();
    begin();
    add(QStringLiteral("Birch"), QStringLiteral("b"), false, tests::freePort());
    const QString a = add(QStringLiteral("Alder"), QStringLiteral("a"), false, tests::freePort());
    QVERIFY(opened(a));
    m_house.reset();
    m_window.reset();
    begin();
    m_house->openUsual();
    QTRY_VERIFY_WITH_TIMEOUT(m_house->isOpen(), kPatience);
    QCOMPARE(m_house->current()->id, a);
}

void WindowHouseTest::server_and_settings_switches_and_saves() {
    const quint16 port = tests::freePort();
    QVERIFY(opened(add(QStringLiteral("Alder"), QStringLiteral("a"), true, port)));
    m_window->shell()->openSubject(QStringLiteral("server"));
    auto *page = qobject_cast<ui::ServerPage *>(m_window->shell()->currentPage());
    QVERIFY(page);
    page->power().click();
    QTRY_VERIFY_WITH_TIMEOUT(page->power().isEnabled() && page->power().text().contains(QLatin1String("Start")),
                             kPatience);
    QVERIFY(!somebodyListens(port));
    page->power().click();
    QTRY_VERIFY_WITH_TIMEOUT(somebodyListens(port), kPatience);
    auto &form = page->house().form();
    QTRY_VERIFY(form.isEnabled());
    auto *name = form.fieldNamed(QStringLiteral("name"))->findChild<QLineEdit *>();
    QTRY_COMPARE(name->text(), QStringLiteral("Gatelodge"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Alder House"));
    page->house().save();
    QTRY_VERIFY(m_window->shell()->sidebar().house().accessibleName().contains(QLatin1String("Alder House")));
    // Somebody else was quicker: nothing is overwritten.
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Mine"));
    auto &console = *m_house->console();
    QSignalSpy changed(&console.hub, &admin::ChangeHub::changed);
    console.overview.putSetting(QStringLiteral("name"), QStringLiteral("Theirs"));
    QTRY_VERIFY(!changed.isEmpty());
    page->house().save();
    QTRY_VERIFY(m_window->shell()->sidebar().house().accessibleName().contains(QLatin1String("Theirs")));
    QTRY_COMPARE(name->text(), QStringLiteral("Theirs"));
    ui::shootSchemes(*m_window, QStringLiteral("server"));
}

void WindowHouseTest::a_backup_is_made_while_the_window_goes_on() {
    QVERIFY(opened(add(QStringLiteral("Alder"), QStringLiteral("a"), true, tests::freePort())));
    m_window->shell()->openSubject(QStringLiteral("server"));
    auto *section = m_window->shell()->currentPage()->findChild<ui::BackupSection *>();
    QVERIFY(section);
    auto *button = section->findChild<ui::Button *>();
    QVERIFY(button && button->isEnabled());
    button->click(); // no folder is set: a file is asked for
    auto *dialog = section->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    const QString file = m_folder.filePath(QStringLiteral("by-hand.backup"));
    const QSignalSpy ended(section, &ui::BackupSection::ended);
    tests::GuiWatchdog watchdog;
    section->make(file);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatience);
    QVERIFY2(watchdog.busiest() < 400, qPrintable(QString::number(watchdog.busiest())));
    QVERIFY2(words(*section).contains(QLatin1String("a trial restore has proved it")), qPrintable(words(*section)));
    QVERIFY(QFile::exists(file));
    QTRY_VERIFY(words(*section).contains(QLatin1String("The last backup is of")));
    section->make(file); // what is there is never written over
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kPatience);
    QVERIFY2(words(*section).contains(QLatin1String("No backup was made: ") + file), qPrintable(words(*section)));
    ui::shootSchemes(*m_window, QStringLiteral("server-backup"));
}

void WindowHouseTest::a_press_on_the_overview_mends_what_it_names() {
    const QString id = add(QStringLiteral("Cedar"), QStringLiteral("c"), true, tests::freePort()); // another has a backup
    QVERIFY(opened(id));
    auto *overview = qobject_cast<ui::OverviewPage *>(m_window->shell()->currentPage());
    QVERIFY(overview);
    const auto button = [&](const QString &verb) -> QPushButton * {
        for (auto *one : overview->findChildren<QPushButton *>())
            if (one->text() == verb && one->isVisible())
                return one;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Make a backup")), kPatience); // nobody knows of one
    button(QStringLiteral("Make a backup"))->click();
    QCOMPARE(m_window->shell()->currentSubject(), QStringLiteral("server"));
    const auto asked = [&] { return m_window->shell()->currentPage()->findChild<QFileDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), kPatience); // no folder is set: begun at once, and asked for a file
    asked()->reject();

    const auto leads = [&](const ui::Mend &mend) { Q_EMIT overview->mendWanted(mend); };
    leads({ui::MendDeed::ChooseCertificate,
           {},
           QStringLiteral("connections"),
           {},
           QStringLiteral("health.md#a-certificate-that-ends")});
    auto *connections = qobject_cast<ui::ConnectionsPage *>(m_window->shell()->currentPage());
    QVERIFY(connections);
    QCOMPARE(connections->openKey(), id);
    const auto certificate = [&] { return ui::fieldNamed(*connections, QStringLiteral("tls_certificate")); };
    QTRY_VERIFY_WITH_TIMEOUT(certificate() && certificate()->isAncestorOf(connections->focusWidget()), kPatience);

    m_house->stopServer();
    QTRY_VERIFY_WITH_TIMEOUT(!m_house->console()->server.serving, kPatience);
    m_window->shell()->openSubject(QStringLiteral("overview"));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Start serving")), kPatience);
    button(QStringLiteral("Start serving"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_house->console()->server.serving, kPatience);
}

void WindowHouseTest::a_house_that_is_left_gives_up_its_backup() {
    QVERIFY(opened(add(QStringLiteral("Alder"), QStringLiteral("a"), true, tests::freePort())));
    m_window->shell()->openSubject(QStringLiteral("server"));
    auto *section = m_window->shell()->currentPage()->findChild<ui::BackupSection *>();
    QVERIFY(section);
    section->make(m_folder.filePath(QStringLiteral("given-up.backup")));
    m_house.reset();
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("given-up*")}, QDir::Files), QStringList());
}

void WindowHouseTest::what_a_server_said_is_folded_and_the_foot_is_as_high_as_its_words() {
    const QString near = add(QStringLiteral("Alder"), QStringLiteral("a"), true, tests::freePort());
    QVERIFY(opened(near));
    const QString remote = m_house->save({{},
                                          QStringLiteral("Conference 2026"),
                                          ProfileKind::Remote,
                                          {{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                                           {QStringLiteral("port"), tests::freePort()},
                                           {QStringLiteral("database"), QStringLiteral("gatelodge")},
                                           {QStringLiteral("role"), QStringLiteral("gatelodge_console_marta")}}},
                                         QJsonValue(QJsonValue::Undefined));
    m_window->showConnections();
    auto *page = qobject_cast<ui::ConnectionsPage *>(m_window->shell()->currentPage());
    QVERIFY(page);
    ui::ProfilePane &pane = page->pane();
    page->open(remote);
    pane.test();
    QTRY_VERIFY_WITH_TIMEOUT(pane.verdict().contains(QLatin1String("no database listens")), kPatience);
    const auto shown = [&pane](const char *words) -> ui::Paragraph * {
        for (auto *one : pane.findChildren<ui::Paragraph *>())
            if (one->isVisible() && one->text().contains(QLatin1StringView(words)))
                return one;
        return nullptr;
    };
    const auto press = [&pane](const char *words) {
        for (auto *button : pane.findChildren<ui::Button *>())
            if (button->isVisible() && button->text() == QLatin1StringView(words))
                return button->click();
        QFAIL(words);
    };
    QVERIFY(shown("PostgreSQL may be stopped"));
    QVERIFY(!shown("It said"));
    press("Details");
    QVERIFY(shown("It said: "));
    ui::shoot(*m_window, QStringLiteral("connection-refused"));
    press("Hide the details");
    QVERIFY(!shown("It said"));
    // Longer words stood here once; shorter ones take no more room than they need.
    page->open(near);
    pane.test();
    QTRY_VERIFY_WITH_TIMEOUT(shown("There is a house"), kPatience);
    ui::Paragraph *told = shown("There is a house");
    QTRY_VERIFY_WITH_TIMEOUT(told->height() <= told->heightForWidth(told->width()), kPatience);
    ui::shoot(*m_window, QStringLiteral("connection-fine"));
}

void WindowHouseTest::the_page_in_pictures() {
    if (!ui::takesPictures())
        QSKIP("no pictures are wanted");
    QVERIFY(opened(add(QStringLiteral("Riverside Club"), QStringLiteral("a"), true, tests::freePort())));
    const QString remote = m_house->save({{},
                                          QStringLiteral("Conference 2026"),
                                          ProfileKind::Remote,
                                          {{QStringLiteral("host"), QStringLiteral("nobody.invalid")},
                                           {QStringLiteral("database"), QStringLiteral("gatelodge")},
                                           {QStringLiteral("role"), QStringLiteral("gatelodge_console_marta")}}},
                                         QJsonValue(QJsonValue::Undefined));
    m_window->showConnections();
    auto *page = qobject_cast<ui::ConnectionsPage *>(m_window->shell()->currentPage());
    QVERIFY(page);
    page->open(remote);
    page->pane().test();
    QTRY_VERIFY_WITH_TIMEOUT(page->pane().verdict().contains(QLatin1String("called")), kPatience);
    ui::shootSchemes(*m_window, QStringLiteral("connections"));
}

GATELODGE_WINDOW_TEST(WindowHouseTest)
#include "tst_window_house.moc"
