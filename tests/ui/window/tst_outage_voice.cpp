// A database that is away, and one that only hangs: each is told once, in one place, and no longer than it lasts.
#include "tests/support/rival.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/live_page.h"
#include "ui/connections/lost_banner.h"
#include "ui/list/keyset_model.h"
#include "ui/list/list_table.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/shell/shell.h"
#include "ui/users/new_person_form.h"
#include "ui/users/users_page.h"
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

constexpr int kSoon = 60'000; // ms

} // namespace

class OutageVoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_database_that_hangs_is_told_while_it_does();
    void one_that_is_away_has_one_voice();
    void cleanup();

private:
    bool says(const char *words) const { return voices(words) > 0; }
    int voices(const char *words) const {
        int count = 0;
        for (const auto *label : m_window->findChildren<QLabel *>())
            count += label->isVisible() && label->text().contains(QLatin1StringView(words));
        return count;
    }
    void refused(); // what the page that was opened has asked
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<store::Session> m_bystander; // in another database of the same cluster
    std::unique_ptr<MainWindow> m_window;
    QString m_database;
};

void OutageVoiceTest::init() {
    m_console = std::make_unique<LiveConsole>();
    riverside(*m_console);
    m_console->listen();
    auto elsewhere = m_console->database().connection();
    m_database = elsewhere.database;
    elsewhere.database = QStringLiteral("postgres");
    m_bystander = value(store::Session::open(elsewhere));
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->resize(1280, 800);
    m_window->openConsole(**m_console);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(says("Serving"), kSoon);
    m_window->shell()->openSubject(QStringLiteral("users"));
    QTRY_VERIFY_WITH_TIMEOUT(says(" people"), kSoon);
}

void OutageVoiceTest::cleanup() {
    m_window->closeConsole();
    m_window.reset();
    m_console.reset();
    m_bystander.reset();
}

// Somebody holds what every question is about: none is answered, and no line is cut.
void OutageVoiceTest::a_database_that_hangs_is_told_while_it_does() {
    QVERIFY(!says("slow to answer"));
    value(m_console->session().script(QStringLiteral("BEGIN; LOCK TABLE gatelodge.users IN ACCESS EXCLUSIVE MODE")));
    QTRY_VERIFY_WITH_TIMEOUT(says("The database is slow to answer"), kSoon);
    QVERIFY(!says("Serving"));
    shoot(*m_window, QStringLiteral("database-slow"));
    value(m_console->session().script(QStringLiteral("COMMIT")));
    QTRY_VERIFY_WITH_TIMEOUT(!says("slow to answer"), kSoon);
    QVERIFY(says("Serving"));
}

// A list says that it was; of what else was asked, questions behind it in the same lane tell.
void OutageVoiceTest::refused() {
    auto *page = qobject_cast<LivePage *>(m_window->shell()->currentPage());
    if (page) {
        QSignalSpy failed(qobject_cast<KeysetModel *>(page->table().model()), &KeysetModel::failed);
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kSoon);
    }
    for (int number = 0; number < 12; ++number) {
        const auto behind = (*m_console)->places.groups();
        QTRY_VERIFY_WITH_TIMEOUT(behind.isFinished(), kSoon);
    }
    QCoreApplication::processEvents();
}

void OutageVoiceTest::one_that_is_away_has_one_voice() {
    value(m_bystander->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(m_database)));
    tests::ask(*m_bystander,
               QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1'")
                   .arg(m_database));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<LostBanner *>(), kSoon);
    auto *page = qobject_cast<UsersPage *>(m_window->shell()->currentPage());
    QVERIFY(page);
    page->filter()->setFocus();
    QTest::keyClicks(page->filter(), QStringLiteral("lindq")); // a reading that comes to nothing
    page->addPerson();
    auto *form = page->findChild<NewPersonForm *>();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), kSoon);
    form->findChild<QLineEdit *>()->setText(QStringLiteral("Fatima"));
    for (auto *button : form->findChildren<Button *>())
        if (button->text() == QLatin1String("Add person"))
            button->click();
    QTRY_VERIFY_WITH_TIMEOUT(says("Nobody was added yet. What you typed stays."), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(voices("The database does not answer."), 1, kSoon);
    for (const char *subject : {"groups", "sessions", "signin_log", "audit", "mail"}) {
        m_window->shell()->openSubject(QLatin1StringView(subject));
        refused();
        QVERIFY2(voices("The database does not answer.") == 1, subject);
    }
    m_window->shell()->openSubject(QStringLiteral("users"));
    shoot(*m_window, QStringLiteral("database-away"));
    value(m_bystander->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(m_database)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<LostBanner *>(), kSoon);
}

GATELODGE_WINDOW_TEST(OutageVoiceTest)
#include "tst_outage_voice.moc"
