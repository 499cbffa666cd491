// A window of 1280 × 900, as a small screen has it, and text of twice the size: each page fits into it, and what it
// lists shows a handful of rows, not one. Where everything is twice as large, 640 × 450 are left: pages fit, too.
#include "tests/support/rival.h"
#include "tests/ui/language/whole_window.h"
#include "tests/ui/queue/a_delivery.h"
#include "ui/help/help_window.h"
#include "ui/list/list_table.h"
#include "ui/preview/look_form.h"
#include "ui/preview/previews_page.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/timeline.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QScreen>
#include <QToolButton>

using namespace gatelodge;
using namespace gatelodge::ui;

class LowWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_list_shows_four_rows_data() { languages(); }
    void every_list_shows_four_rows();
    void no_page_makes_half_the_window_higher_data();
    void no_page_makes_half_the_window_higher();
    void the_queue_shows_its_times_and_sites_when_asked();
    void what_they_see_comes_before_what_changes_it();
    void the_manual_is_no_larger_than_the_screen();
    void cleanup();

private:
    static void languages();
    void speakLoudly(const QString &code);
    QFont m_font = QApplication::font();
    QTranslator m_translator;
};

namespace {

constexpr int kRows = 4, kLists = 13;
const QSize kSmallScreen(1280, 900);

// Six and more of everything that is listed.
void fill(LiveConsole &console) {
    console.sql(QStringLiteral(
        "INSERT INTO groups (name) SELECT 'Group ' || i FROM generate_series(1, 6) i;"
        "INSERT INTO orgs (name) SELECT 'School ' || i FROM generate_series(1, 6) i;"
        "INSERT INTO users (username, first_name, last_name) SELECT 'sailor' || i, 'Ada', 'Sailor ' || i FROM "
        "generate_series(1, 6) i;"
        "INSERT INTO authorities (name, title, driver, position) SELECT 'club' || i, 'Club ' || i, 'ldap', 90 + i FROM "
        "generate_series(1, 6) i;"
        "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'password', username, "
        "'validated' FROM users;"
        "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, last_seen_at, device) SELECT "
        "sha256(identity::bytea), user_uid, login_id, 'normal', now() + interval '1 day', now(), 'Firefox, Linux' "
        "FROM logins;"
        "INSERT INTO sign_in_log (result, user_uid, site_id, address, device) SELECT 'came_in', uid, (SELECT "
        "min(site_id) FROM sites), '198.51.100.7', 'Firefox, Linux' FROM users;"
        "INSERT INTO mails (recipient, template, subject, sealed) SELECT username || '@riverside.example', 'sign-up', "
        "'x', 'x' FROM users;"
        "INSERT INTO approvals (kind, user_uid, authority_id, first_name, expires_at) SELECT 'recovery', uid, 1, "
        "first_name, now() + interval '1 day' FROM users;"
        "INSERT INTO invitations (token_hash, way, address, first_name, expires_at) SELECT sha256(username::bytea), "
        "'mail', username || '@harbour.example', 'Ada', now() + interval '1 day' FROM users;"
        "INSERT INTO syncs (name, source, address, format, at_time) SELECT 'Choir ' || i, 'file', 'c.csv', 'csv', "
        "'03:00' FROM generate_series(1, 6) i;"
        "INSERT INTO people_migrations (authority_id, login_kind, state, finished_at) SELECT authority_id, 'ldap', "
        "'finished', now() FROM authorities WHERE driver = 'ldap'"));
    const SiteId site(tests::ask(console.session(), QStringLiteral("SELECT min(site_id) FROM sites")).toInt());
    const UserId person = userIdFrom(tests::ask(console.session(), QStringLiteral("SELECT min(uid::text) FROM users")));
    for (int i = 0; i < 6; ++i)
        tests::value(store::insertDelivery(console.session(), aDelivery(site, person)));
}

QList<const QAbstractItemView *> filledListsOf(const Page &page) {
    QList<const QAbstractItemView *> lists;
    for (const auto *view : page.findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            lists << view;
    return lists;
}

// Those that show fewer rows than that.
QStringList lowListsOf(const Page &page) {
    QStringList low;
    for (const auto *view : filledListsOf(page)) {
        const int each = view->visualRect(view->model()->index(0, 0)).height();
        if (view->viewport()->height() < each * qMin(kRows, view->model()->rowCount()))
            low << QStringLiteral("“%1” shows %2 px of rows of %3 px")
                       .arg(view->accessibleName())
                       .arg(view->viewport()->height())
                       .arg(each);
    }
    return low;
}

void resizeTo(tests::WholeWindow &whole, const QSize &size) {
    whole.window().resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
}

} // namespace

void LowWindowTest::languages() {
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void LowWindowTest::speakLoudly(const QString &code) {
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(code));
    QFont twice = m_font;
    twice.setPointSizeF(2 * m_font.pointSizeF());
    QApplication::setFont(twice);
}

void LowWindowTest::every_list_shows_four_rows() {
    QFETCH(QString, code);
    speakLoudly(code);
    tests::WholeWindow whole;
    fill(whole.console());
    resizeTo(whole, kSmallScreen);
    QStringList found;
    int lists = 0;
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        shoot(whole.window(), QStringLiteral("low-%1-%2").arg(code, subject));
        lists += int(filledListsOf(*whole.window().shell()->currentPage()).size());
        for (const QString &low : lowListsOf(*whole.window().shell()->currentPage()))
            found << subject + QStringLiteral(": ") + low;
        // A page that needs more room makes the window grow beyond the screen.
        if (whole.window().size() != kSmallScreen)
            found << QStringLiteral("%1 is %2 px high").arg(subject).arg(whole.window().height());
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    QVERIFY2(lists >= kLists, qPrintable(QString::number(lists)));
}

void LowWindowTest::no_page_makes_half_the_window_higher_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("filled");
    QTest::newRow("English") << QStringLiteral("en") << true;
    QTest::newRow("English, empty") << QStringLiteral("en") << false;
    QTest::newRow("German") << QStringLiteral("de") << true;
}

// What the status line says, and the foot of a pane, would be off the screen from then on.
void LowWindowTest::no_page_makes_half_the_window_higher() {
    QFETCH(QString, code);
    QFETCH(bool, filled);
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(code));
    tests::WholeWindow whole;
    if (filled)
        fill(whole.console());
    resizeTo(whole, kSmallScreen / 2);
    QStringList found;
    const auto look = [&](const QString &name) {
        shoot(whole.window(), QStringLiteral("half-%1-%2-%3").arg(code, name).arg(filled));
        if (whole.window().size() == kSmallScreen / 2)
            return;
        const QSize size = whole.window().size();
        found << QStringLiteral("%1 makes it %2 × %3").arg(name).arg(size.width()).arg(size.height());
    };
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        whole.window().resize(kSmallScreen / 2); // after one that made it higher
        QVERIFY(whole.isCalm());
        look(subject);
        QVERIFY(whole.openFirstRecord());
        look(subject + QStringLiteral("-opened"));
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void LowWindowTest::the_queue_shows_its_times_and_sites_when_asked() {
    speakLoudly(QStringLiteral("de"));
    tests::WholeWindow whole;
    fill(whole.console());
    resizeTo(whole, kSmallScreen);
    QVERIFY(whole.open(QStringLiteral("queue")));
    auto *queue = qobject_cast<QueuePage *>(whole.window().shell()->currentPage());
    QVERIFY(queue && !queue->hasRoomForBoth());
    auto *times = queue->findChild<QueueTimeline *>();
    const auto press = [queue](const QString &name) {
        for (auto *button : queue->findChildren<QToolButton *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button->click(), true;
        return false;
    };
    QVERIFY(queue->list()->isVisible() && !times->isVisible());
    QVERIFY(press(QueuePage::tr("Show times and sites")));
    QVERIFY(times->isVisible() && !queue->list()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!queue->findChildren<LaneRow *>().isEmpty(), 20'000);
    QVERIFY(whole.isCalm());
    shoot(whole.window(), QStringLiteral("low-queue-times"));
    QCOMPARE(whole.window().size(), kSmallScreen);
    QVERIFY(queue->findChildren<LaneRow *>().constFirst()->isVisible());
    QVERIFY(press(QueuePage::tr("Show the live stream")));
    QVERIFY(queue->list()->isVisible() && !times->isVisible());
    queue->showSummary(true);
    QVERIFY(queue->stepOut()); // Esc
    QVERIFY(queue->list()->isVisible());
    whole.window().resize(1280, 1800);
    QTRY_VERIFY(queue->hasRoomForBoth());
    QVERIFY(queue->list()->isVisible() && times->isVisible());
}

void LowWindowTest::what_they_see_comes_before_what_changes_it() {
    speakLoudly(QStringLiteral("en"));
    tests::WholeWindow whole;
    resizeTo(whole, kSmallScreen);
    QVERIFY(whole.open(QStringLiteral("preview")));
    auto *preview = qobject_cast<PreviewsPage *>(whole.window().shell()->currentPage());
    QVERIFY(preview && preview->sites().isVisible() && !preview->look().isVisible());
    shoot(whole.window(), QStringLiteral("low-preview"));
    whole.window().resize(2560, 1440);
    QTRY_VERIFY(preview->look().isVisible() && preview->sites().isVisible());
}

void LowWindowTest::the_manual_is_no_larger_than_the_screen() {
    QFont large = m_font;
    large.setPointSizeF(4 * m_font.pointSizeF());
    QApplication::setFont(large);
    HelpWindow manual;
    const QSize room = manual.screen()->availableSize();
    QVERIFY(manual.width() <= room.width() && manual.height() <= room.height());
}

void LowWindowTest::cleanup() {
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::English));
    QApplication::setFont(m_font);
}

GATELODGE_WINDOW_TEST(LowWindowTest)
#include "tst_low_window.moc"
