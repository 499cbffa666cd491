#include "server/store/queue.h"
#include "tests/ui/queue/a_delivery.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/charts/stacked_bars.h"
#include "ui/common/add_line.h"
#include "ui/common/list_outlets.h"
#include "ui/common/person_finder.h"
#include "ui/common/view_keeper.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include "ui/queue/delivery_pane.h"
#include "ui/queue/lane_header.h"
#include "ui/queue/lane_pane.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stations.h"
#include "ui/queue/stream_filter_bar.h"
#include "ui/queue/stream_titles.h"
#include "ui/queue/timeline.h"
#include "ui/queue/would_send.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::ui;

class QueuePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lanes_say_their_state_and_what_waits();
    void what_the_rows_of_the_stream_show_has_titles();
    void why_a_site_was_told_is_read_in_the_trail();
    void a_notification_is_one_line_with_its_changes_below();
    void signals_of_others_are_told_apart();
    void no_change_is_left_without_a_line();
    void a_delivery_shows_its_stations_and_what_is_sent();
    void new_deliveries_arrive_without_a_notification();
    void a_lane_is_paused_and_resumed_from_its_row();
    void everything_is_paused_and_resumed_and_both_can_be_undone();
    void all_is_sent_again_only_once_the_houses_name_is_typed();
    void one_site_is_told_everything_only_once_its_name_is_typed();
    void what_failed_is_sent_again_and_nothing_else();
    void what_would_be_sent_is_shown_for_anybody_and_nothing_is_sent();
    void the_timeline_counts_what_arrived_and_what_failed_and_is_remembered();
    void lanes_stand_in_any_order_and_remember_it();
    void every_lane_has_the_same_columns_under_their_titles();
    void deliveries_go_into_a_file_as_the_sentence_says();
    void the_filter_reads_as_one_sentence();
    void views_of_the_stream_are_kept_and_opened();
    void waiting_people_are_listed_and_sent_now();
    void words_follow_the_language();
    void the_page_in_pictures();
};

namespace {

QPushButton *button(QWidget &page, const QString &text) {
    for (auto *one : page.findChildren<QPushButton *>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

// Of the page's menu, as a person does.
void chooseMore(QueuePage &page, const QString &text) {
    for (auto *one : page.findChildren<QToolButton *>())
        if (one->accessibleName() == QLatin1String("More actions"))
            one->click();
    auto *menu = page.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text() == text)
            action->trigger();
    delete menu;
}

QString spoken(const QueuePage &page, int row) {
    return page.stream()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

struct Shown {
    LiveConsole console;
    Riverside club;
    std::unique_ptr<QueuePage> page;
    Shown() {
        club = riverside(console);
        tests::value(store::fanOut(console.session(), 100)); // a changed row that waits already wakes nobody again
    }
    void show() {
        console.listen();
        page = std::make_unique<QueuePage>(*console);
        page->resize(1064, 770);
        page->show();
        QTRY_COMPARE(page->findChildren<LaneRow *>().size(), 4);
    }
    LaneRow *lane(const QString &name) {
        for (LaneRow *row : page->findChildren<LaneRow *>())
            if (row->accessibleName().startsWith(name))
                return row;
        return nullptr;
    }
    // A changed person who is known to the site: one row waits for it.
    void owe(const SiteId &site, const UserId &person) {
        tests::value(store::recordVisits(console.session(), {{person, site, Revision{100000}}}));
        console.sql(
            QStringLiteral("UPDATE gatelodge.users SET notes = notes || 'x' WHERE uid = '%1'").arg(toString(person)));
        tests::value(store::fanOut(console.session(), 100));
    }
    void log(const Delivery &delivery) { tests::value(store::insertDelivery(console.session(), delivery)); }
};

} // namespace

void QueuePageTest::lanes_say_their_state_and_what_waits() {
    Shown s;
    s.owe(s.club.races, s.club.alice);
    s.console.sql(
        QStringLiteral(
            "UPDATE gatelodge.deliveries SET failures = 5, trouble = 'status', last_status = 502, retry_at = now() + "
            "'24 s' WHERE site_id = %1")
            .arg(s.club.races.value));
    answerOf(s.console->queue.pause(s.club.forms, true));
    s.show();
    QCOMPARE(s.lane(QStringLiteral("Members"))->accessibleName(),
             QStringLiteral("Members’ wiki, Flowing, nothing waits, as they come"));
    QVERIFY2(s.lane(QStringLiteral("Race"))
                 ->accessibleName()
                 .startsWith(QStringLiteral("Race calendar, Failing, 1 waiting, ")),
             qPrintable(s.lane(QStringLiteral("Race"))->accessibleName()));
    QVERIFY(s.lane(QStringLiteral("Race"))->accessibleName().endsWith(QStringLiteral("after 5 failures")));
    QCOMPARE(s.lane(QStringLiteral("Regatta"))->accessibleName(),
             QStringLiteral("Regatta forms, Paused, nothing waits, when you resume"));
}

void QueuePageTest::a_notification_is_one_line_with_its_changes_below() {
    Shown s;
    s.show();
    QAbstractItemModelTester tester(s.page->stream(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    UserProfile profile;
    profile.username = QStringLiteral("alice");
    profile.firstName = QStringLiteral("Alicia");
    profile.lastName = QStringLiteral("Moreau");
    const Revision seen = answerOf(s.console->people.details(s.club.alice)).user.revision;
    answerOf(s.console->people.changeProfile(s.club.alice, seen, profile));
    const auto rowWith = [&](const QString &text) {
        for (int row = 0; row < s.page->stream()->rowCount(); ++row)
            if (spoken(*s.page, row).contains(text))
                return row;
        return -1;
    };
    QTRY_VERIFY(rowWith(QStringLiteral("NOTIFY gatelodge_audit, from here, 1 changes")) >= 0);
    const int row = rowWith(QStringLiteral("gatelodge_audit"));
    QCOMPARE(spoken(*s.page, row + 1), QStringLiteral("Change: Alicia Moreau has a new name"));
    QTRY_VERIFY(rowWith(QStringLiteral("NOTIFY gatelodge_queue, from here, 0 changes")) >= 0); // one line each
}

void QueuePageTest::signals_of_others_are_told_apart() {
    Shown s;
    s.show();
    QProcess psql;
    const store::Connection to = s.console.database().connection();
    psql.start(QStringLiteral("psql"),
               {QStringLiteral("-h"), to.host, QStringLiteral("-U"), to.user, QStringLiteral("-d"), to.database,
                QStringLiteral("-qc"),
                QStringLiteral("UPDATE gatelodge.users SET last_name = 'Berg' WHERE username = 'marta'")});
    QVERIFY(psql.waitForFinished());
    QCOMPARE(psql.exitCode(), 0);
    QTRY_VERIFY(s.page->stream()->rowCount() >= 3);
    QStringList all;
    for (int row = 0; row < s.page->stream()->rowCount(); ++row)
        all << spoken(*s.page, row);
    QVERIFY2(all.filter(QStringLiteral("gatelodge_audit, from elsewhere")).size() == 1,
             qPrintable(all.join(QLatin1Char('\n'))));
}

// The queue's signal is often quicker than the audit's: a reading for the one finds what the other tells of.
void QueuePageTest::no_change_is_left_without_a_line() {
    Shown s;
    s.show();
    constexpr int rounds = 40;
    for (int i = 0; i < rounds; ++i) {
        s.console->queue.redeliverAll();
        answerOf(s.console->places.putMessage(
            s.club.wiki, {QStringLiteral("groups"), QString(), QStringLiteral("Words %1").arg(i)}));
    }
    const auto told = [&] {
        int lines = 0; // each notification says how many it brought
        for (int row = 0; row < s.page->stream()->rowCount(); ++row)
            if (s.page->stream()->line(row).kind == StreamLine::Kind::Notification)
                lines += s.page->stream()->line(row).changes;
        return lines;
    };
    QTRY_COMPARE(told(), rounds);
}

void QueuePageTest::a_delivery_shows_its_stations_and_what_is_sent() {
    Shown s;
    s.owe(s.club.races, s.club.alice);
    s.log(aDelivery(s.club.races, s.club.alice, Delivery::Outcome::Refused));
    s.show();
    QTRY_COMPARE(s.page->stream()->rowCount(), 1);
    QVERIFY2(spoken(*s.page, 0).endsWith(QStringLiteral("Alice Moreau to Race calendar, New state, refused with 502")),
             qPrintable(spoken(*s.page, 0)));
    s.page->list()->setCurrentIndex(s.page->stream()->index(0, 0));
    QTest::keyClick(s.page->list(), Qt::Key_Return);
    auto *pane = s.page->findChild<DeliveryPane *>();
    QTRY_VERIFY(pane->isVisible());
    const auto codes = [pane] {
        QString all;
        for (const auto *box : pane->findChildren<CodeBox *>())
            all += box->code();
        return all;
    };
    QTRY_VERIFY(codes().contains(QStringLiteral("\"firstname\": \"Alice\"")));
    QVERIFY(codes().contains(QStringLiteral("502 Bad Gateway")));
    QVERIFY(codes().contains(QStringLiteral("\"username\": \"sent.then\""))); // as it was sent, not as it would be now
    QVERIFY(codes().contains(QStringLiteral("X-pgauth-sig: 7Fq3cA… (88)")));
    auto *stations = QAccessible::queryAccessibleInterface(pane->findChild<StationList *>());
    QCOMPARE(stations->childCount(), 5);
    QCOMPARE(stations->child(4)->text(QAccessible::Name), QStringLiteral("Answer: refused with 502, 204 ms"));
    button(*s.page, QStringLiteral("Send again now"))->click();
    QTRY_COMPARE(answerOf(s.console->queue.waiting(s.club.races, 10)).size(), 1);
}

void QueuePageTest::what_the_rows_of_the_stream_show_has_titles() {
    Shown s;
    s.log(aDelivery(s.club.wiki, s.club.bruno));
    s.show();
    s.page->resize(1280, 800);
    auto *titles = s.page->findChild<StreamTitles *>();
    QTRY_VERIFY_WITH_TIMEOUT(titles->isVisible(), 30'000);
    const QStringList all{QStringLiteral("Trigger"), QStringLiteral("NOTIFY"), QStringLiteral("Claim"),
                          QStringLiteral("Request"), QStringLiteral("Answer"), QStringLiteral("In all")};
    QTRY_COMPARE_WITH_TIMEOUT(titles->titles(), all, 30'000);
    ui::shoot(*s.page, QStringLiteral("queue-titles-light"));
    s.page->resize(600, 800); // no room for the stations, and so none for their names
    QTRY_COMPARE_WITH_TIMEOUT(titles->titles(), QStringList(), 30'000);
}

// As a person comes here: the name was changed on another page, before this one was opened.
void QueuePageTest::why_a_site_was_told_is_read_in_the_trail() {
    Shown s;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    s.console.sql(QStringLiteral("UPDATE gatelodge.users SET last_name = 'Lefebvre' WHERE uid = '%1'")
                      .arg(toString(s.club.bruno)));
    Delivery told = aDelivery(s.club.wiki, s.club.bruno, fine, 0);
    told.changedAt = before;
    s.log(told);
    s.show();
    QTRY_COMPARE_WITH_TIMEOUT(s.page->stream()->rowCount(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(spoken(*s.page, 0).contains(QLatin1String("New name")), 30'000);
}

void QueuePageTest::new_deliveries_arrive_without_a_notification() {
    Shown s;
    s.show();
    QCOMPARE(s.page->stream()->rowCount(), 0);
    s.log(aDelivery(s.club.wiki, s.club.bruno));
    QTRY_COMPARE(s.page->stream()->rowCount(), 1);
    s.log(aDelivery(s.club.photos, s.club.bruno, fine, 1));
    QTRY_COMPARE(s.page->stream()->rowCount(), 2);
    QCOMPARE(s.page->stream()->line(0).delivery.siteName, QStringLiteral("Photo archive"));
}

void QueuePageTest::a_lane_is_paused_and_resumed_from_its_row() {
    Shown s;
    s.show();
    const auto verb = [&] { return s.lane(QStringLiteral("Photo"))->findChild<Button *>(); };
    verb()->click();
    QTRY_COMPARE(verb()->text(), QStringLiteral("Resume"));
    const auto paused = [&] {
        for (const QueueLane &lane : answerOf(s.console->queue.lanes()))
            if (lane.site == s.club.photos)
                return lane.paused;
        return false;
    };
    QVERIFY(paused());
    verb()->click();
    QTRY_COMPARE(verb()->text(), QStringLiteral("Pause"));
    QVERIFY(!paused());
}

void QueuePageTest::everything_is_paused_and_resumed_and_both_can_be_undone() {
    Shown s;
    s.show();
    QSignalSpy undo(s.page.get(), &QueuePage::undoOffered);
    button(*s.page, QStringLiteral("Pause all"))->click();
    QTRY_VERIFY(button(*s.page, QStringLiteral("Resume all")));
    QVERIFY(answerOf(s.console->overview.facts(admin::Span::Hour)).queuePaused);
    button(*s.page, QStringLiteral("Resume all"))->click();
    QTRY_VERIFY(button(*s.page, QStringLiteral("Pause all")));
    QTRY_COMPARE(undo.size(), 2);
    QCOMPARE(undo.last().first().value<Words>()(), QStringLiteral("All deliveries go on."));
    undo.last().last().value<std::function<void()>>()();
    QTRY_VERIFY(button(*s.page, QStringLiteral("Resume all")));
    QVERIFY(answerOf(s.console->overview.facts(admin::Span::Hour)).queuePaused);
}

void QueuePageTest::all_is_sent_again_only_once_the_houses_name_is_typed() {
    Shown s;
    s.show();
    QTRY_VERIFY(!answerOf(s.console->overview.facts(admin::Span::Hour)).houseName.isEmpty());
    const QString house = answerOf(s.console->overview.facts(admin::Span::Hour)).houseName;
    const auto typed = [&](const QString &name) {
        chooseMore(*s.page, QStringLiteral("Send all again…"));
        auto *ask = s.page->findChild<ConfirmDialog *>();
        QTest::keyClicks(ask->findChild<QLineEdit *>(), name);
        QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
        const bool gone = !ask->isVisible();
        delete ask;
        return gone;
    };
    QVERIFY(!typed(QStringLiteral("something else")));
    for (const QueueLane &lane : answerOf(s.console->queue.lanes()))
        QVERIFY(!lane.owed);
    QVERIFY(typed(house));
    QTRY_VERIFY(
        s.lane(QStringLiteral("Members"))->accessibleName().contains(QStringLiteral("Owed, everybody is to be told")));
}

void QueuePageTest::one_site_is_told_everything_only_once_its_name_is_typed() {
    Shown s;
    s.show();
    s.lane(QStringLiteral("Photo"))->click();
    auto *pane = s.page->findChild<LanePane *>();
    QTRY_VERIFY(button(*pane, QStringLiteral("Tell it everything again")));
    button(*pane, QStringLiteral("Tell it everything again"))->click();
    auto *ask = s.page->findChild<ConfirmDialog *>();
    QVERIFY(ask && !button(*ask, QStringLiteral("Send"))->isEnabled());
    QTest::keyClicks(ask->findChild<QLineEdit *>(), QStringLiteral("Photo archive"));
    button(*ask, QStringLiteral("Send"))->click();
    QTRY_VERIFY(s.lane(QStringLiteral("Photo"))->accessibleName().contains(QStringLiteral("Owed")));
    QVERIFY(!s.lane(QStringLiteral("Members"))->accessibleName().contains(QStringLiteral("Owed")));
}

void QueuePageTest::what_failed_is_sent_again_and_nothing_else() {
    Shown s;
    s.owe(s.club.races, s.club.alice);
    s.console.sql(QStringLiteral("UPDATE gatelodge.deliveries SET failures = 3, trouble = 'unreachable', "
                                 "retry_at = now() + '2 h' WHERE site_id = %1;"
                                 "INSERT INTO gatelodge.queue_aside (site_id, user_uid, revision, changed_at) "
                                 "VALUES (%2, '%3', 5, now() - interval '6 days')")
                      .arg(s.club.races.value)
                      .arg(s.club.wiki.value)
                      .arg(toString(s.club.bruno)));
    s.show();
    QTRY_VERIFY(button(*s.page, QStringLiteral("Send failed again")));
    button(*s.page, QStringLiteral("Send failed again"))->click();
    const auto lane = [&](const SiteId &site) {
        for (const QueueLane &one : answerOf(s.console->queue.lanes()))
            if (one.site == site)
                return one;
        return QueueLane();
    };
    QTRY_VERIFY(!lane(s.club.races).retryAt.isValid());
    QCOMPARE(lane(s.club.wiki).setAside, 0);
    QCOMPARE(lane(s.club.wiki).waiting, 1); // only the one that was set aside
    QCOMPARE(lane(s.club.photos).waiting, 0);
    QVERIFY(!lane(s.club.photos).owed);
}

void QueuePageTest::what_would_be_sent_is_shown_for_anybody_and_nothing_is_sent() {
    Shown s;
    tests::value(store::recordVisits(s.console.session(), {{s.club.alice, s.club.wiki, Revision{100000}}}));
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.consents (user_uid, org_id, given, text_version) "
                                 "VALUES ('%1', %2, true, '1'); DELETE FROM gatelodge.user_change")
                      .arg(toString(s.club.alice))
                      .arg(s.club.club.value));
    s.show();
    chooseMore(*s.page, QStringLiteral("Preview what would be sent…"));
    auto *pane = s.page->findChild<WouldSendPane *>();
    QTRY_VERIFY(pane->isVisible());
    QTRY_COMPARE(pane->sites()->count(), 4);
    const auto ask = [&](const QString &site, const UserId &person) {
        pane->sites()->setCurrentText(site);
        UserLine found;
        found.uid = person;
        found.username = QStringLiteral("somebody");
        pane->finder()->choose(found);
    };
    const auto says = [&](const QString &text) {
        for (const QLabel *label : pane->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    const auto body = [&] { return pane->findChild<WouldSendView *>()->code(); };
    ask(QStringLiteral("Members’ wiki"), s.club.alice);
    QTRY_VERIFY(says(QStringLiteral("It would be told this: New state.")));
    QVERIFY2(body().contains(QStringLiteral("\"email\": \"alice@riverside.example\"")), qPrintable(body()));
    ask(QStringLiteral("Members’ wiki"), s.club.bruno);
    QTRY_VERIFY(says(QStringLiteral("Nothing would be sent: the person has never been there.")));
    QVERIFY(body().contains(QStringLiteral("\"firstname\": \"Bruno\"")));
    QCOMPARE(answerOf(s.console->queue.waiting({}, 10)).size(), 0);
    QCOMPARE(answerOf(s.console->queue.deliveries({}, {}, 10)).size(), 0);
}

void QueuePageTest::the_timeline_counts_what_arrived_and_what_failed_and_is_remembered() {
    Shown s;
    for (int i = 0; i < 5; ++i)
        s.log(aDelivery(s.club.wiki, s.club.alice));
    s.log(aDelivery(s.club.races, s.club.alice, Delivery::Outcome::Failed));
    s.show();
    auto *timeline = s.page->findChild<QueueTimeline *>();
    const auto bars = [](QueueTimeline *in) { return in->findChild<StackedBars *>()->accessibleDescription(); };
    timeline->findChild<Segmented *>()->pressPart(1);
    QTRY_COMPARE(bars(timeline), QStringLiteral("Arrived: 5 and Failed: 1"));
    timeline->setSite(s.club.races);
    QTRY_COMPARE(bars(timeline), QStringLiteral("Arrived: 0 and Failed: 1"));
    timeline->findChild<Segmented *>()->pressPart(3);
    QueuePage later(*s.console);
    QCOMPARE(later.findChild<QueueTimeline *>()->findChild<Segmented *>()->current(), 3);
    timeline->findChild<Segmented *>()->pressPart(0);
}

// One lane fails and one is paused, so that chips and verbs differ.
void QueuePageTest::every_lane_has_the_same_columns_under_their_titles() {
    QSettings().clear();
    Shown s;
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.deliveries SET failures = 3, trouble = 'timed_out' WHERE site_id = %1")
            .arg(s.club.races.value));
    s.show();
    const auto startOf = [](const QWidget *widget, const QWidget *in) { return widget->mapTo(in, QPoint()).x(); };
    // Where the name, the state, what waits and the verb begin.
    const auto columns = [&](const LaneRow *row) {
        QList<int> starts;
        for (const auto *text : row->findChildren<Elided *>())
            starts << startOf(text, s.page.get());
        starts << startOf(row->findChild<ChipLabel *>(), s.page.get())
               << startOf(row->findChild<QPushButton *>(), s.page.get());
        std::sort(starts.begin(), starts.end());
        return starts;
    };
    const auto titles = [&] {
        QList<int> starts;
        for (const auto *title : s.page->findChild<LaneHeader *>()->findChildren<QPushButton *>())
            starts << startOf(title, s.page.get());
        std::sort(starts.begin(), starts.end());
        return starts;
    };
    const LaneRow *first = s.lane(QStringLiteral("Members’ wiki"));
    QTRY_VERIFY_WITH_TIMEOUT(
        s.lane(QStringLiteral("Race calendar"))->accessibleName().contains(QStringLiteral("Failing")), 20'000);
    for (const int width : {1064, 1400, 640}) {
        s.page->resize(width, 770);
        QTRY_COMPARE_WITH_TIMEOUT(titles(), columns(first).mid(0, 3), 20'000);
        for (const LaneRow *row : s.page->findChildren<LaneRow *>())
            QCOMPARE(columns(row), columns(first));
    }
}

void QueuePageTest::lanes_stand_in_any_order_and_remember_it() {
    QSettings().clear();
    Shown s;
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.deliveries SET failures = 3, trouble = 'timed_out' WHERE site_id = %1")
            .arg(s.club.races.value));
    s.owe(s.club.photos, s.club.alice);
    s.show();
    const auto lanes = [&] {
        QList<LaneRow *> rows = s.page->findChildren<LaneRow *>();
        std::sort(rows.begin(), rows.end(), [](LaneRow *a, LaneRow *b) { return a->y() < b->y(); });
        QStringList names;
        for (const LaneRow *row : rows)
            names << row->accessibleName().section(QStringLiteral(", "), 0, 0);
        return names;
    };
    const auto press = [&](const char *title) {
        for (auto *one : s.page->findChild<LaneHeader *>()->findChildren<QPushButton *>())
            if (one->accessibleName() == QLatin1String(title))
                return one->click();
        QFAIL(title);
    };
    QTRY_COMPARE(lanes().first(), QStringLiteral("Members’ wiki"));
    press("State");
    QTRY_COMPARE(lanes().first(), QStringLiteral("Race calendar"));
    press("Waiting");
    press("Waiting");
    QTRY_COMPARE(lanes().first(), QStringLiteral("Photo archive"));
    press("Site");
    press("Site");
    QTRY_COMPARE(lanes().first(), QStringLiteral("Regatta forms"));
    LaneHeader again;
    QCOMPARE(again.by(), LaneHeader::Site);
    QCOMPARE(again.order(), Qt::DescendingOrder);
}

void QueuePageTest::deliveries_go_into_a_file_as_the_sentence_says() {
    Shown s;
    for (int number = 0; number < 2500; ++number)
        s.log(aDelivery(number % 5 ? s.club.photos : s.club.wiki, s.club.alice,
                        number % 2 ? fine : Delivery::Outcome::Refused, number));
    s.show();
    QTemporaryDir folder;
    const auto written = [&] {
        const QString path = folder.filePath(QStringLiteral("deliveries.csv"));
        QSignalSpy told(&s.page->outlets(), &ListOutlets::told);
        s.page->outlets().write(s.page->copyOfDeliveries(), path);
        told.wait(30'000);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    const auto all = written();
    QCOMPARE(all.size(), 2502);
    QVERIFY2(all[0].endsWith("Answered,Site,What was told,People,Outcome,\"From the change on, ms\",Node\r"),
             all[0].constData());
    QVERIFY2(all[1].contains("Alice Moreau"), all[1].constData());
    QSet<QByteArray> lines(all.begin(), all.end());
    QVERIFY(lines.size() > 2000); // no page comes twice
    FilterSentence *sentence = s.page->findChild<StreamFilterBar *>()->sentence();
    const auto tokens = sentence->findChildren<SentenceToken *>();
    tokens[1]->setValue(s.club.wiki.value);
    tokens[2]->setValue(2); // failed
    QCOMPARE(written().size(), 252);
}

void QueuePageTest::the_filter_reads_as_one_sentence() {
    Shown s;
    s.log(aDelivery(s.club.wiki, s.club.alice));
    s.log(aDelivery(s.club.races, s.club.alice, Delivery::Outcome::Failed, 20));
    s.show();
    QTRY_COMPARE(s.page->stream()->rowCount(), 2);
    const auto token = [&](const QString &role) {
        for (auto *one : s.page->findChildren<SentenceToken *>())
            if (one->accessibleName().startsWith(role))
                return one;
        return static_cast<SentenceToken *>(nullptr);
    };
    for (const char *role :
         {"Kind: everything", "Site: any site", "Outcome: in any state", "Channel: any channel", "Sender: anybody"})
        QVERIFY2(token(QLatin1String(role)), role);
    token(QStringLiteral("Outcome"))->setValue(2);
    Q_EMIT token(QStringLiteral("Outcome"))->chosen(2);
    QCOMPARE(s.page->stream()->rowCount(), 1);
    QCOMPARE(s.page->stream()->line(0).delivery.siteName, QStringLiteral("Race calendar"));
}

void QueuePageTest::views_of_the_stream_are_kept_and_opened() {
    constexpr int soon = 20'000;
    Shown s;
    s.log(aDelivery(s.club.wiki, s.club.alice));
    s.log(aDelivery(s.club.races, s.club.alice, Delivery::Outcome::Failed, 20));
    s.show();
    QTRY_COMPARE_WITH_TIMEOUT(s.page->stream()->rowCount(), 2, soon);
    auto *views = s.page->findChild<ViewTabs *>();
    QVERIFY(views);
    TabStrip &tabs = views->strip();
    QCOMPARE(tabs.current(), 0);
    tabs.pressPart(2); // what failed
    QCOMPARE(s.page->stream()->rowCount(), 1);
    QCOMPARE(tabs.current(), 2);
    const QJsonObject question{{QStringLiteral("what"), QStringLiteral("update")},
                               {QStringLiteral("site"), QString::number(s.club.wiki.value)},
                               {QStringLiteral("outcome"), QStringLiteral("arrived")},
                               {QStringLiteral("channel"), QStringLiteral("gatelodge_queue")},
                               {QStringLiteral("sender"), QStringLiteral("elsewhere")}};
    s.page->openView(question);
    QCOMPARE(s.page->findChild<StreamFilterBar *>()->question(), question); // each word is kept
    QCOMPARE(tabs.current(), -1);
    QJsonObject wiki = question;
    wiki.remove(QStringLiteral("channel"));
    wiki.remove(QStringLiteral("sender"));
    s.page->openView(wiki);
    chooseMore(*s.page, QStringLiteral("Save this view…"));
    views->keeper().nameLine().edit()->setText(QStringLiteral("The wiki"));
    QTest::keyClick(views->keeper().nameLine().edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tabs.current(), 3, soon);
    QueuePage again(*s.console);
    again.openView(wiki); // as Ctrl+K does, before the lanes are read
    again.resize(1064, 770);
    again.show();
    auto *bar = again.findChild<StreamFilterBar *>();
    QTRY_COMPARE_WITH_TIMEOUT(bar->filter().site, s.club.wiki, soon);
    QCOMPARE(bar->question(), wiki);
    QTRY_COMPARE_WITH_TIMEOUT(again.findChild<ViewTabs *>()->strip().current(), 3, soon);
    again.openView({{QStringLiteral("what"), QStringLiteral("a word of a later program")}});
    QCOMPARE(bar->question(), QJsonObject());
}

void QueuePageTest::waiting_people_are_listed_and_sent_now() {
    Shown s;
    s.owe(s.club.races, s.club.daniel);
    s.console.sql(QStringLiteral("UPDATE gatelodge.deliveries SET failures = 2, trouble = 'unreachable', "
                                 "retry_at = now() + '1 h' WHERE site_id = %1")
                      .arg(s.club.races.value));
    s.show();
    s.lane(QStringLiteral("Race"))->click();
    auto *pane = s.page->findChild<LanePane *>();
    QTRY_VERIFY(button(*pane, QStringLiteral("Send now")));
    button(*pane, QStringLiteral("Try now"))->click();
    QTRY_VERIFY(!answerOf(s.console->queue.lanes()).at(2).retryAt.isValid());
}

void QueuePageTest::words_follow_the_language() {
    Shown s;
    s.show();
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(button(*s.page, QStringLiteral("[Pause all]")));
    QVERIFY(s.lane(QStringLiteral("[")));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(button(*s.page, QStringLiteral("Pause all")));
}

void QueuePageTest::the_page_in_pictures() {
    Shown s;
    s.owe(s.club.races, s.club.alice);
    s.owe(s.club.races, s.club.daniel);
    s.owe(s.club.forms, s.club.daniel);
    const UserId people[] = {s.club.alice, s.club.bruno, s.club.daniel, s.club.marta};
    const SiteId sites[] = {s.club.wiki, s.club.photos, s.club.races, s.club.wiki};
    for (int i = 110; i > 0; --i) {
        const bool fails = sites[i % 4] == s.club.races && i < 40;
        Delivery d = aDelivery(sites[i % 4], people[(i / 3) % 4], fails ? Delivery::Outcome::Failed : fine, i * 8);
        d.answeredAt = d.requestedAt.addMSecs(fails ? 180 + i : i % 17 == 0 ? 24 : 1 + i % 4);
        s.log(d);
    }
    s.console.sql(QStringLiteral("UPDATE gatelodge.deliveries SET failures = 5, trouble = 'status', last_status = 502, "
                                 "retry_at = now() + '24 s' WHERE site_id = %1")
                      .arg(s.club.races.value));
    answerOf(s.console->queue.pause(s.club.forms, true));
    s.show();
    QTRY_VERIFY(s.page->stream()->rowCount() >= 110);
    answerOf(s.console->people.setStatus({s.club.daniel}, UserStatus::Suspended, QString()));
    answerOf(s.console->places.putMessage(s.club.wiki,
                                          {QStringLiteral("groups"), QString(), QStringLiteral("Members only.")}));
    const auto toldOf = [&](const QString &text) {
        for (int row = 0; row < s.page->stream()->rowCount(); ++row)
            if (spoken(*s.page, row).contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY(toldOf(QStringLiteral("was suspended")));
    QTRY_VERIFY(toldOf(QStringLiteral("Members’ wiki has new words at a gate")));
    for (int row = 0; row < s.page->stream()->rowCount(); ++row)
        if (s.page->stream()->line(row).kind == StreamLine::Kind::Delivery &&
            s.page->stream()->line(row).delivery.outcome != fine) {
            s.page->list()->setCurrentIndex(s.page->stream()->index(row, 0));
            Q_EMIT s.page->list()->opened(s.page->list()->currentIndex());
            break;
        }
    QTRY_VERIFY(s.page->findChild<DeliveryPane *>()->isVisible());
    QTRY_VERIFY(!s.page->findChild<DeliveryPane *>()->findChild<CodeBox *>()->code().isEmpty());
    s.page->list()->scrollToTop();
    shootSchemes(*s.page, QStringLiteral("queue"));
    s.lane(QStringLiteral("Race"))->click();
    QTRY_VERIFY(button(*s.page->findChild<LanePane *>(), QStringLiteral("Send now")));
    shoot(*s.page, QStringLiteral("queue-lane"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    shoot(*s.page, QStringLiteral("queue-mirrored"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    s.page->resize(560, 770);
    s.page->stepOut();
    QCoreApplication::processEvents();
    shoot(*s.page, QStringLiteral("queue-narrow"));
}

GATELODGE_WINDOW_TEST(QueuePageTest)
#include "tst_queue_page.moc"
