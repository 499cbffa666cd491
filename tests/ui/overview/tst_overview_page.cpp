#include "server/service/health.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/live.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/threshold_line.h"
#include "ui/charts/time_span.h"
#include "ui/common/fault_words.h"
#include "ui/overview/chart_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/wants_card.h"
#include "ui/pieces/dialogs.h"
#include <cmath>
#include <QPointer>
#include <QPushButton>

using namespace gatelodge;
using namespace gatelodge::ui;

class OverviewPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_real_problems_want_you_data();
    void only_real_problems_want_you();
    void a_failing_lane_explains_its_old_changes();
    void the_title_counts_what_wants_you();
    void a_house_that_nobody_serves_is_closed();
    void every_finding_has_a_button_that_mends_it_data();
    void every_finding_has_a_button_that_mends_it();
    void a_site_that_says_it_is_gone_is_told_of_once();
    void a_key_is_made_where_it_is_missing();
    void a_press_lets_deliveries_go_on_and_tries_them_again();
    void what_was_given_up_on_is_sent_again_at_its_site_alone();
    void whoever_keeps_a_site_sends_again_there_and_nowhere_else();
    void a_button_stays_while_its_numbers_change();
    void what_cannot_be_mended_says_why();
    void who_may_not_mend_it_reads_why();
    void a_server_that_has_just_started_says_so_in_words();
    void sign_ins_appear_without_a_notification();
    void charts_tell_of_deliveries_people_and_the_oldest_change();
    void what_no_server_saw_is_a_gap();
    void the_health_list_says_what_is_fine_what_is_not_and_what_nobody_knows();
    void changes_are_told_in_words();
    void a_lost_database_is_the_verdict();
    void the_demo_says_who_to_be();
    void words_follow_the_language();
    void the_page_in_pictures();
};

namespace {

constexpr int kPatience = 20'000; // ms

HouseState calmHouse() {
    HouseState state;
    state.server.serving = true;
    Site site;
    site.id = SiteId(7);
    site.profile.name = QStringLiteral("Wiki");
    site.keyFingerprint = QStringLiteral("7f3a 91c2");
    state.sites << site;
    QueueLane lane;
    lane.site = site.id;
    lane.siteName = site.profile.name;
    lane.pushes = true;
    state.lanes << lane;
    return state;
}

QStringList keysOf(const std::vector<Want> &wants) {
    QStringList keys;
    for (const Want &want : wants)
        keys << want.key;
    return keys;
}

QPushButton *button(QWidget &page, const QString &text) {
    for (auto *one : page.findChildren<QPushButton *>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

bool says(QWidget &page, const QString &text) {
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->text() == text && label->isVisible())
            return true;
    return false;
}

struct Shown {
    LiveConsole console;
    Riverside club;
    std::unique_ptr<OverviewPage> page;
    Shown() {
        club = riverside(console);
        answerOf(console->places.makeKey(club.forms));
    }
    void show() {
        console.listen();
        page = std::make_unique<OverviewPage>(*console);
        page->resize(1064, 770);
        page->show();
        QTRY_VERIFY(page->state().facts.sites >= 4);
    }
};

HealthItem noMailServer() {
    HealthItem item{HealthItem::Part::Mail, HealthItem::Verdict::Look, QStringLiteral("mail/none"),
                    "No mail server is set: nobody gets a mail."};
    item.fix = HealthItem::Fix::Mail;
    return item;
}

using Twist = std::function<void(HouseState &, const QDateTime &)>;

} // namespace

Q_DECLARE_METATYPE(Twist)
Q_DECLARE_METATYPE(MendDeed)

void OverviewPageTest::only_real_problems_want_you_data() {
    QTest::addColumn<Twist>("change");
    QTest::addColumn<QString>("wants");
    const auto row = [](const char *name, Twist change, const char *wants) {
        QTest::newRow(name) << change << QString::fromLatin1(wants);
    };
    row(
        "all is well", [](HouseState &, const QDateTime &) {}, "");
    row(
        "no database", [](HouseState &s, const QDateTime &) { s.connected = false; }, "database");
    row(
        "not serving", [](HouseState &s, const QDateTime &) { s.server.serving = false; }, "server");
    row(
        "serving on another computer",
        [](HouseState &s, const QDateTime &) {
            s.server.serving = false;
            s.server.elsewhere = true;
        },
        "");
    const auto elsewhere = [](const QList<HealthItem> &items) {
        return [items](HouseState &s, const QDateTime &) {
            s.health = items;
            s.server.serving = false;
            s.server.elsewhere = true;
        };
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::NodeReport node;
    node.heardAt = now.addSecs(-7200);
    row("served by nobody any more", elsewhere(service::judgeSilence({node}, now)), "silent");
    row("served by nobody yet", elsewhere(service::judgeSilence({}, now)), "silent/never");
    row(
        "served here, and not told yet",
        [](HouseState &s, const QDateTime &now) { s.health = service::judgeSilence({}, now); }, "");
    row(
        "no mail server", [](HouseState &s, const QDateTime &) { s.health = {noMailServer()}; }, "mail/none");
    row(
        "no mail server, and an answer of an earlier one",
        [](HouseState &s, const QDateTime &) {
            s.health = {noMailServer()};
            s.facts.mailError = QStringLiteral("refused");
        },
        "mail/none");
    row(
        "queue paused", [](HouseState &s, const QDateTime &) { s.facts.queuePaused = true; }, "paused");
    row(
        "lane fails", [](HouseState &s, const QDateTime &) { s.lanes[0].failures = 1; }, "lane/7");
    row(
        "lane fails and is paused",
        [](HouseState &s, const QDateTime &) {
            s.lanes[0].failures = 1;
            s.lanes[0].paused = true;
        },
        "");
    row(
        "changes wait at a paused site",
        [](HouseState &s, const QDateTime &now) {
            s.lanes[0].paused = true;
            s.lanes[0].waiting = 4;
            s.facts.queueOldest = now.addSecs(-20 * 60);
        },
        "paused/7");
    row(
        "all is paused, and so is the site",
        [](HouseState &s, const QDateTime &) {
            s.facts.queuePaused = s.lanes[0].paused = true;
            s.lanes[0].waiting = 4;
        },
        "paused");
    row(
        "rows set aside", [](HouseState &s, const QDateTime &) { s.lanes[0].setAside = 2; }, "aside/7");
    row(
        "young change", [](HouseState &s, const QDateTime &now) { s.facts.queueOldest = now.addSecs(-299); }, "");
    row(
        "old change", [](HouseState &s, const QDateTime &now) { s.facts.queueOldest = now.addSecs(-300); }, "oldest");
    row(
        "mail fails", [](HouseState &s, const QDateTime &) { s.facts.mailError = QStringLiteral("refused"); }, "mail");
    row(
        "no key", [](HouseState &s, const QDateTime &) { s.sites[0].keyFingerprint.clear(); }, "key/7");
    row(
        "rotation", [](HouseState &s, const QDateTime &) { s.sites[0].oldKeyFingerprint = QStringLiteral("aa"); },
        "rotation/7");
    row(
        "approvals", [](HouseState &s, const QDateTime &) { s.facts.approvals = 3; }, "pending");
}

void OverviewPageTest::only_real_problems_want_you() {
    QFETCH(Twist, change);
    HouseState state = calmHouse();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(state, now);
    QTEST(keysOf(wantsOf(state, now)).join(QLatin1Char(' ')), "wants");
}

void OverviewPageTest::a_failing_lane_explains_its_old_changes() {
    HouseState state = calmHouse();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    state.facts.queueOldest = now.addSecs(-16 * 60);
    QCOMPARE(wantsOf(state, now).front().tone, Tone::Brick); // critical by then
    state.lanes[0].failures = 4;
    QCOMPARE(keysOf(wantsOf(state, now)), QStringList{QStringLiteral("lane/7")});
}

void OverviewPageTest::the_title_counts_what_wants_you() {
    Shown s;
    QSignalSpy wants(&s.console->hub, &admin::ChangeHub::changed);
    s.show();
    QTRY_VERIFY(says(*s.page, QStringLiteral("Open, and all is well")));
    QTRY_VERIFY(says(*s.page, QStringLiteral("The sites’ keys are long enough, and none is older than two years.")));
    aClubSite(s.console, s.club.club, QStringLiteral("Shop"), QStringLiteral("shop.example"), true);
    s.console.sql(
        QStringLiteral(
            "UPDATE gatelodge.deliveries SET failures = 3, trouble = 'status', last_status = 502 WHERE site_id = %1")
            .arg(s.club.races.value));
    QTRY_VERIFY(says(*s.page, QStringLiteral("Open, and 2 things want you")));
    // The house is read part by part: for a moment it may be another two.
    QTRY_VERIFY(says(*s.page, QStringLiteral("Shop has no key.")) &&
                says(*s.page, QStringLiteral("Race calendar gets no updates.")));
}

void OverviewPageTest::a_house_that_nobody_serves_is_closed() {
    Shown s;
    s.console->server.serving = false;
    s.console->server.elsewhere = true;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.house_nodes (node, heard_at, clock_ms, disk_free, disk_size) "
                                 "VALUES ('lodge-1', now() - interval '2 h', 0, -1, -1)"));
    s.show();
    QTRY_VERIFY_WITH_TIMEOUT(says(*s.page, QStringLiteral("Closed")), 30'000);
    QVERIFY(says(*s.page, QStringLiteral("No server has been heard for 2 h: nobody can sign in.")));
    for (const QLabel *label : s.page->findChildren<QLabel *>())
        QVERIFY2(!label->text().startsWith(QLatin1String("Serving for")), qPrintable(label->text()));
    QVERIFY(says(*s.page, QStringLiteral("Not serving")));
    QVERIFY(!says(*s.page, QStringLiteral("Nothing wants you")));
    shootSchemes(*s.page, QStringLiteral("overview-silent"));
}

void OverviewPageTest::every_finding_has_a_button_that_mends_it_data() {
    QTest::addColumn<Twist>("change");
    QTest::addColumn<MendDeed>("deed");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, Twist change, MendDeed deed, const char *verb, const char *place) {
        QTest::newRow(name) << change << deed << QString::fromUtf8(verb) << QString::fromLatin1(place);
    };
    const auto health = [row](const char *name, const QList<HealthItem> &items, MendDeed deed, const char *verb,
                              const char *place, bool elsewhere = false) {
        row(
            name,
            [items, elsewhere](HouseState &s, const QDateTime &) {
                s.health = items;
                s.server.elsewhere = elsewhere;
            },
            deed, verb, place);
    };
    using Deed = MendDeed;
    using service::judgeQueue;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    row(
        "no database", [](HouseState &s, const QDateTime &) { s.connected = false; }, Deed::TryDatabase, "Try now",
        "connections.md#when-the-database-goes-away");
    row(
        "not serving", [](HouseState &s, const QDateTime &) { s.server.serving = false; }, Deed::StartServer,
        "Start serving", "server");
    row(
        "all is paused", [](HouseState &s, const QDateTime &) { s.facts.queuePaused = true; }, Deed::ResumeAll,
        "Resume", "queue");
    row(
        "a lane fails", [](HouseState &s, const QDateTime &) { s.lanes[0].failures = 1; }, Deed::TrySite,
        "Deliver again", "queue");
    row(
        "a paused lane",
        [](HouseState &s, const QDateTime &) {
            s.lanes[0].paused = true;
            s.lanes[0].waiting = 4;
        },
        Deed::ResumeSite, "Resume", "queue");
    row(
        "rows set aside", [](HouseState &s, const QDateTime &) { s.lanes[0].setAside = 2; }, Deed::SendFailed,
        "Deliver again", "queue");
    row(
        "an old change",
        [](HouseState &s, const QDateTime &now) { s.facts.queueOldest = s.lanes[0].oldest = now.addSecs(-300); },
        Deed::Open, "Send it now…", "queue");
    row(
        "mail fails", [](HouseState &s, const QDateTime &) { s.facts.mailError = QStringLiteral("refused"); },
        Deed::TestMail, "Send a test mail…", "mail");
    row(
        "mail fails elsewhere",
        [](HouseState &s, const QDateTime &) {
            s.facts.mailError = QStringLiteral("refused");
            s.server.elsewhere = true;
        },
        Deed::Read, "How to mend it", "mail.md#the-way-out");
    row(
        "no key", [](HouseState &s, const QDateTime &) { s.sites[0].keyFingerprint.clear(); }, Deed::MakeKey,
        "Make key", "sites");
    row(
        "a new key waits",
        [](HouseState &s, const QDateTime &) { s.sites[0].oldKeyFingerprint = QStringLiteral("aa"); }, Deed::ConfirmKey,
        "Confirm the switch…", "sites");
    row(
        "approvals", [](HouseState &s, const QDateTime &) { s.facts.approvals = 3; }, Deed::Open, "Decide…",
        "approvals");
    store::NodeReport node;
    node.node = QSysInfo::machineHostName();
    node.clockMs = 9000;
    health("a clock", service::judgeNodes({node}, now), Deed::Read, "How to mend it",
           "health.md#a-clock-that-is-wrong");
    node.clockMs = 0;
    node.diskFree = 100LL << 20;
    health("a disk", service::judgeNodes({node}, now), Deed::Read, "How to mend it", "health.md#a-disk-that-fills-up");
    node.tlsUntil = now.addDays(2);
    health("the own certificate", service::judgeCertificates({node}, {}, now), Deed::ChooseCertificate,
           "Choose a certificate…", "connections");
    health("the own certificate, elsewhere", service::judgeCertificates({node}, {}, now), Deed::Read, "How to mend it",
           "health.md#a-certificate-that-ends", true);
    node.node = QStringLiteral("lodge-9");
    health("another node’s certificate", service::judgeCertificates({node}, {}, now), Deed::Read, "How to mend it",
           "health.md#a-certificate-that-ends");
    health("who issues certificates", service::judgeCertificates({}, {{QStringLiteral("cards"), now.addDays(9)}}, now),
           Deed::OpenAuthority, "Open its settings", "authorities");
    store::ListState list;
    list.authority = QStringLiteral("cards");
    list.trouble = QStringLiteral("no route");
    health("a revocation list", service::judgeFetchedLists({list}, now), Deed::OpenAuthority, "Open its settings",
           "authorities");
    health("no mail server", {noMailServer()}, Deed::SetUpMail, "Set it up…", "server");
    health("no mail server, elsewhere", {noMailServer()}, Deed::SetUpMail, "Set it up…", "server", true);
    node.heardAt = now.addSecs(-7200);
    health("no server is heard", service::judgeSilence({node}, now), Deed::Open, "Look at the servers…", "server",
           true);
    health("no server was ever heard", service::judgeSilence({}, now), Deed::Read, "How to mend it",
           "health.md#no-server-runs", true);
    health("a slow database", service::judgeDatabase({}, 4000), Deed::Read, "How to mend it",
           "health.md#a-database-that-is-slow-or-crowded");
    QueueLane gone;
    gone.site = SiteId(7);
    gone.pushes = gone.paused = true;
    gone.failures = 1;
    gone.trouble.status = 410;
    health("a site that is gone", judgeQueue({gone}, false, {}), Deed::ResumeSite, "Resume", "queue");
    store::KeySize key;
    key.site = SiteId(7);
    key.siteName = QStringLiteral("Wiki");
    key.version = 4;
    key.bytes = 24;
    health("a short key", service::judgeKeys({key}, now), Deed::ReplaceKey, "Make a new key", "sites");
    health("an old backup", {service::judgeBackup(store::BackupRecord{now.addDays(-9), {}, 0, {}}, now)},
           Deed::MakeBackup, "Make a backup", "server");
    health("an old backup, elsewhere", {service::judgeBackup(store::BackupRecord{now.addDays(-9), {}, 0, {}}, now)},
           Deed::Read, "How to mend it", "health.md#backups", true);
}

void OverviewPageTest::every_finding_has_a_button_that_mends_it() {
    QFETCH(Twist, change);
    QFETCH(MendDeed, deed);
    HouseState state = calmHouse();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(state, now);
    const std::vector<Want> wants = wantsOf(state, now);
    QCOMPARE(wants.size(), size_t(1));
    const Mend mend = wants.front().mend;
    QCOMPARE(int(mend.deed), int(deed));
    QTEST(mend.verb(), "verb");
    QTEST(mend.place, "place");
    const auto isOfASite = [](MendDeed one) {
        return QList<MendDeed>{MendDeed::TrySite, MendDeed::SendFailed, MendDeed::ResumeSite,
                               MendDeed::MakeKey, MendDeed::ReplaceKey, MendDeed::ConfirmKey}
            .contains(one);
    };
    if (isOfASite(deed))
        QCOMPARE(mend.site, SiteId(7));
    if (deed == MendDeed::ReplaceKey) // what is being changed already is not made once more
    {
        state.sites[0].oldKeyFingerprint = QStringLiteral("aa");
        for (const Want &want : wantsOf(state, now))
            QCOMPARE(int(want.mend.deed), int(MendDeed::ConfirmKey));
    }
}

void OverviewPageTest::a_site_that_says_it_is_gone_is_told_of_once() {
    HouseState state = calmHouse();
    QueueLane &lane = state.lanes[0];
    lane.paused = true;
    lane.failures = 1;
    lane.trouble.status = 410;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    state.health = service::judgeQueue(state.lanes, false, {});
    QCOMPARE(keysOf(wantsOf(state, now)), QStringList{QStringLiteral("gone/7")});
    lane.waiting = 4;
    state.health = service::judgeQueue(state.lanes, false, {});
    QCOMPARE(keysOf(wantsOf(state, now)), QStringList{QStringLiteral("paused/7")});
}

void OverviewPageTest::a_key_is_made_where_it_is_missing() {
    Shown s;
    const SiteId shop = aClubSite(s.console, s.club.club, QStringLiteral("Shop"), QStringLiteral("shop.example"), true);
    s.show();
    QTRY_VERIFY_WITH_TIMEOUT(button(*s.page, QStringLiteral("Make key")), kPatience);
    QPushButton *make = button(*s.page, QStringLiteral("Make key"));
    QCOMPARE(make->accessibleName(), QStringLiteral("Make key: Shop has no key."));
    make->click();
    QTRY_VERIFY_WITH_TIMEOUT(s.page->findChild<KeyDialog *>(), kPatience);
    s.page->findChild<KeyDialog *>()->close();
    const auto site = [&] { return tests::value(store::findSite(s.console.session(), shop)); };
    QVERIFY(!site().keyFingerprint.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!button(*s.page, QStringLiteral("Make key")), kPatience);
}

void OverviewPageTest::a_press_lets_deliveries_go_on_and_tries_them_again() {
    Shown s;
    s.console.sql(QStringLiteral("UPDATE gatelodge.deliveries SET failures = 3, trouble = 'status', last_status = 502, "
                                 "retry_at = gatelodge.now() + '1 h' WHERE site_id = %1")
                      .arg(s.club.races.value));
    answerOf(s.console->queue.pauseAll(true));
    s.show();
    QSignalSpy undo(s.page.get(), &OverviewPage::undoOffered);
    QTRY_VERIFY_WITH_TIMEOUT(button(*s.page, QStringLiteral("Resume")), kPatience);
    const auto paused = [&] { return answerOf(s.console->overview.facts(Span::Hour)).queuePaused; };
    button(*s.page, QStringLiteral("Resume"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(undo.size(), 1, kPatience);
    QVERIFY(!paused());
    undo.first().at(1).value<std::function<void()>>()();
    QTRY_VERIFY_WITH_TIMEOUT(paused(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(button(*s.page, QStringLiteral("Deliver again")), kPatience);
    const auto retryAt = [&] {
        for (const QueueLane &lane : answerOf(s.console->queue.lanes()))
            if (lane.site == s.club.races)
                return lane.retryAt;
        return QDateTime();
    };
    QVERIFY(retryAt().isValid());
    button(*s.page, QStringLiteral("Deliver again"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!retryAt().isValid(), kPatience); // at once
}

namespace {

void giveUp(LiveConsole &console, const Riverside &club, const QList<SiteId> &sites) {
    for (const SiteId &site : sites)
        console.sql(QStringLiteral("INSERT INTO gatelodge.queue_aside (site_id, user_uid, revision, changed_at) "
                                   "VALUES (%1, '%2', 5, now() - interval '6 days')")
                        .arg(site.value)
                        .arg(toString(club.bruno)));
}

QueueLane laneOf(LiveConsole &console, const SiteId &site) {
    for (const QueueLane &lane : answerOf(console->queue.lanes()))
        if (lane.site == site)
            return lane;
    return {};
}

} // namespace

void OverviewPageTest::what_was_given_up_on_is_sent_again_at_its_site_alone() {
    Shown s;
    giveUp(s.console, s.club, {s.club.wiki, s.club.races, s.club.photos});
    answerOf(s.console->queue.pause(s.club.photos, true));
    s.show();
    QSignalSpy undo(s.page.get(), &OverviewPage::undoOffered);
    const auto again = [&](const QString &site) -> QPushButton * {
        for (auto *one : s.page->findChildren<QPushButton *>())
            if (one->text() == QStringLiteral("Deliver again") && one->accessibleName().contains(site))
                return one;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(again(QStringLiteral("Race calendar")), kPatience);
    again(QStringLiteral("Race calendar"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(laneOf(s.console, s.club.races).setAside, 0, kPatience);
    QCOMPARE(laneOf(s.console, s.club.races).waiting, 1);
    QCOMPARE(laneOf(s.console, s.club.wiki).setAside, 1);
    QVERIFY(undo.isEmpty());
    // One that was paused goes on by it, and is paused again if that was not meant.
    QTRY_VERIFY_WITH_TIMEOUT(again(QStringLiteral("Photo archive")), kPatience);
    again(QStringLiteral("Photo archive"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(undo.size(), 1, kPatience);
    QVERIFY(!laneOf(s.console, s.club.photos).paused);
    QCOMPARE(laneOf(s.console, s.club.photos).setAside, 0);
    undo.first().at(1).value<std::function<void()>>()();
    QTRY_VERIFY_WITH_TIMEOUT(laneOf(s.console, s.club.photos).paused, kPatience);
    QCOMPARE(laneOf(s.console, s.club.wiki).setAside, 1);
}

void OverviewPageTest::whoever_keeps_a_site_sends_again_there_and_nowhere_else() {
    QCOMPARE(dutyOf(MendDeed::SendFailed), std::optional(Duty::ManageLane));
    Shown s;
    giveUp(s.console, s.club, {s.club.wiki, s.club.races});
    admin::Office office(
        s.console.database().connection(),
        service::Access({QStringLiteral("console:daniel"), Source::Console, {}}, {{Role::SiteOwner, s.club.wiki}}),
        std::make_shared<service::Means>(s.console.means()));
    admin::Queue queue(office);
    const auto tried = [&](const SiteId &site) {
        auto done = queue.tryNow(site);
        done.waitForFinished();
        return done.result().has_value();
    };
    QVERIFY(tried(s.club.wiki));
    QCOMPARE(laneOf(s.console, s.club.wiki).setAside, 0);
    QVERIFY(!tried(s.club.races));
    QCOMPARE(laneOf(s.console, s.club.races).setAside, 1);
}

// On a busy house what waits is another number every second.
void OverviewPageTest::a_button_stays_while_its_numbers_change() {
    LiveConsole console;
    HouseState state = calmHouse();
    state.lanes[0].failures = 1;
    state.lanes[0].waiting = 4;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    WantsCard card(console->roles);
    card.set(wantsOf(state, now), calmLines(state));
    card.show();
    const QPointer<QPushButton> again = button(card, QStringLiteral("Deliver again"));
    QVERIFY(again && says(card, QStringLiteral("4 changes wait there.")));
    state.lanes[0].waiting = 5;
    card.set(wantsOf(state, now), calmLines(state));
    QCOMPARE(button(card, QStringLiteral("Deliver again")), again.data());
    QVERIFY(says(card, QStringLiteral("5 changes wait there.")));
    state.lanes[0].failures = 0; // what is mended goes
    card.set(wantsOf(state, now), calmLines(state));
    QTRY_VERIFY_WITH_TIMEOUT(!again, kPatience);
    QVERIFY(!says(card, QStringLiteral("5 changes wait there.")));
}

void OverviewPageTest::what_cannot_be_mended_says_why() {
    Shown s;
    const SiteId shop = aClubSite(s.console, s.club.club, QStringLiteral("Shop"), QStringLiteral("shop.example"), true);
    s.show();
    QTRY_VERIFY_WITH_TIMEOUT(button(*s.page, QStringLiteral("Make key")), kPatience);
    QPushButton *make = button(*s.page, QStringLiteral("Make key"));
    s.page->hide(); // so that it stays as it is
    s.console.sql(QStringLiteral("DELETE FROM gatelodge.sites WHERE site_id = %1").arg(shop.value));
    make->click();
    s.page->show();
    QTRY_VERIFY_WITH_TIMEOUT(says(*s.page, faultWords({Fault::NotFound, {}, {}})), kPatience);
}

void OverviewPageTest::who_may_not_mend_it_reads_why() {
    LiveConsole console({}, {{Role::Auditor}});
    HouseState state = calmHouse();
    state.facts.queuePaused = true;
    WantsCard card(console->roles);
    card.set(wantsOf(state, QDateTime::currentDateTimeUtc()), {});
    card.show();
    QTRY_VERIFY_WITH_TIMEOUT(!button(card, QStringLiteral("Resume"))->isEnabled(), kPatience);
    QVERIFY(!button(card, QStringLiteral("Resume"))->toolTip().isEmpty());
}

void OverviewPageTest::a_server_that_has_just_started_says_so_in_words() {
    Shown s;
    s.console->server.since = QDateTime::currentDateTimeUtc().addYears(1); // however long the test takes
    s.show();
    const auto begins = [&](const QString &text) {
        const auto lines = s.page->findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QLabel *line) { return line->text().startsWith(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(begins(QStringLiteral("Serving since just now. ")), kPatience);
    s.console->server.since = QDateTime::currentDateTimeUtc().addDays(-3);
    QTRY_VERIFY_WITH_TIMEOUT(begins(QStringLiteral("Serving for 3")), kPatience);
}

void OverviewPageTest::sign_ins_appear_without_a_notification() {
    Shown s;
    s.show();
    store::SignInEntry entry;
    entry.user = s.club.alice;
    tests::value(store::appendSignIn(s.console.session(), entry));
    entry.result = "no_match";
    entry.user = {};
    tests::value(store::appendSignIn(s.console.session(), entry));
    QTRY_VERIFY(says(*s.page, QStringLiteral("1, and 1 refused")));
    auto *span = s.page->findChild<SpanChoice *>();
    span->pressPart(2);
    QTRY_VERIFY(says(*s.page, QStringLiteral("last seven days")));
    OverviewPage later(*s.console);
    QCOMPARE(later.findChild<SpanChoice *>()->span(), Span::Week); // it is remembered
    span->pressPart(1);
}

void OverviewPageTest::charts_tell_of_deliveries_people_and_the_oldest_change() {
    Shown s;
    s.console.sql(QStringLiteral(
        "INSERT INTO gatelodge.house_samples SELECT date_trunc('minute', now()) - i * interval '1 min', 7 - i, 0, 60 * "
        "i "
        "FROM generate_series(0, 6) i;"
        "INSERT INTO gatelodge.delivery_log (delivery_id, site_id, kind, people, claimed_at, requested_at, "
        "answered_at, "
        "body_bytes, outcome) SELECT gen_random_uuid(), site_id, 'update', '{}', now(), now(), now(), 1, o FROM "
        "gatelodge.sites, unnest('{delivered,delivered,failed}'::text[]) o"));
    s.show();
    s.page->findChild<SpanChoice *>()->pressPart(0);
    const auto described = [&](QWidget *card, auto *chart) {
        return card->findChild<std::remove_pointer_t<decltype(chart)> *>()->accessibleDescription();
    };
    QTRY_COMPARE(described(s.page->findChild<DeliveriesCard *>(), static_cast<StackedBars *>(nullptr)),
                 QStringLiteral("Arrived: 8 and Failed: 4"));
    QCOMPARE(described(s.page->findChild<OnlineCard *>(), static_cast<ThresholdLine *>(nullptr)),
             QStringLiteral("now 7, highest 7"));
    QTRY_COMPARE(described(s.page->findChild<OldestCard *>(), static_cast<ThresholdLine *>(nullptr)),
                 QStringLiteral("now 0 min, highest 6 min"));
    s.page->findChild<SpanChoice *>()->pressPart(1);
}

void OverviewPageTest::what_no_server_saw_is_a_gap() {
    HouseHistory history;
    history.now = QDateTime::currentDateTimeUtc();
    history.samples << HouseSample{history.now.addSecs(-59 * 60), 3, 0, 0} << HouseSample{history.now, 5, 0, 0};
    const auto values =
        sampledValues(Span::Hour, history, [](const HouseSample &sample) { return double(sample.online); });
    QCOMPARE(values.size(), size_t(60));
    QCOMPARE(values.front(), 3.0);
    QCOMPARE(values.back(), 5.0);
    QVERIFY(std::all_of(values.begin() + 1, values.end() - 1, [](double v) { return std::isnan(v); }));
}

void OverviewPageTest::the_health_list_says_what_is_fine_what_is_not_and_what_nobody_knows() {
    Shown s;
    store::NodeReport node;
    node.node = QStringLiteral("lodge-1");
    node.diskFree = 100LL << 20;
    node.diskSize = 100LL << 30;
    node.tlsUntil = QDateTime::currentDateTimeUtc().addDays(9);
    tests::value(store::hearNode(s.console.session(), node));
    s.show();
    const auto saysSome = [&](const QString &text) {
        for (const QLabel *label : s.page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY(saysSome(QStringLiteral("The disk of lodge-1 has 100.")));
    QVERIFY(saysSome(QStringLiteral("The certificate of lodge-1 ends on ")));
    QVERIFY(saysSome(QStringLiteral("The clocks agree with the database’s.")));
    QVERIFY(saysSome(QStringLiteral("The database answers within ")));
    QVERIFY(saysSome(QStringLiteral("Gatelodge knows of no backup.")));
    QVERIFY(says(*s.page, QStringLiteral("Open, and 2 things want you"))); // nobody is called for what is not known
    QSignalSpy led(s.page.get(), &OverviewPage::mendWanted);
    QStringList places;
    for (auto *one : s.page->findChildren<QPushButton *>()) {
        if (one->text() == QStringLiteral("How to mend it") && one->isVisible())
            one->click();
    }
    for (const QList<QVariant> &one : std::as_const(led))
        places << one.first().value<Mend>().place;
    places.sort();
    QCOMPARE(places, QStringList({QStringLiteral("health.md#a-certificate-that-ends"),
                                  QStringLiteral("health.md#a-disk-that-fills-up")}));
}

void OverviewPageTest::changes_are_told_in_words() {
    Shown s;
    s.show();
    answerOf(s.console->people.setStatus({s.club.daniel}, UserStatus::Suspended, QString()));
    const auto told = [&](const QString &text) {
        for (const QWidget *row : s.page->findChildren<QWidget *>())
            if (row->accessibleName().endsWith(text))
                return true;
        return false;
    };
    QTRY_VERIFY(told(QStringLiteral(": Daniel Osei was suspended by marta")));
    QVERIFY(told(QStringLiteral(": Regatta forms got a new key by marta")));
}

void OverviewPageTest::a_lost_database_is_the_verdict() {
    Shown s;
    s.show();
    s.page->hide(); // no timer: nothing else may answer
    Q_EMIT s.console->hub.lost(QStringLiteral("gone"));
    QVERIFY(!s.page->state().connected);
    QCOMPARE(verdictWords(s.page->state(), 1), QStringLiteral("The database does not answer"));
    for (const Want &want : wantsOf(s.page->state(), QDateTime::currentDateTimeUtc()))
        QVERIFY2(!want.mend.isEmpty(), qPrintable(want.sentence())); // a button each
    s.page->show();
    QTRY_VERIFY(s.page->state().connected); // it does answer
}

void OverviewPageTest::the_demo_says_who_to_be() {
    Shown s;
    s.console->server.demoSites = {{QStringLiteral("Members’ wiki"), QStringLiteral("http://127.0.0.1:8081/")}};
    s.console->server.demoLogins = {{QStringLiteral("alice"), QStringLiteral("otter-lantern-42"), QString()}};
    s.console->server.mailViewer = QStringLiteral("http://127.0.0.1:8082/");
    s.show();
    QVERIFY(says(*s.page, QStringLiteral("This is the demo")));
    shoot(*s.page, QStringLiteral("overview-demo"));
}

void OverviewPageTest::words_follow_the_language() {
    Shown s;
    s.show();
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(says(*s.page, QStringLiteral("[Open, and all is well]")));
    QTRY_VERIFY(says(*s.page, QStringLiteral("[The sites’ keys are long enough, and none is older than two years.]")));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(says(*s.page, QStringLiteral("Open, and all is well")));
}

void OverviewPageTest::the_page_in_pictures() {
    Shown s;
    const char *results[] = {"came_in", "came_in", "came_in", "came_in", "came_in", "came_in", "stopped", "no_match"};
    for (int i = 0; i < 8; ++i)
        s.console.sql(
            QStringLiteral("INSERT INTO gatelodge.sign_in_log (result, gate, site_id, at) SELECT '%1', %2, %3, "
                           "gatelodge.now() - (random() ^ 2 * 23) * interval '1 hour' FROM generate_series(1, 30)")
                .arg(QLatin1StringView(results[i]), i == 6 ? QStringLiteral("'groups'") : QStringLiteral("NULL"))
                .arg(s.club.wiki.value));
    for (const UserId &person : {s.club.alice, s.club.bruno, s.club.daniel, s.club.marta}) {
        tests::value(store::putPassword(s.console.session(), person, QStringLiteral("$argon2id$none")));
        s.console.sql(
            QStringLiteral("INSERT INTO gatelodge.sessions (token_hash, user_uid, login_id, level, expires_at) "
                           "SELECT sha256(user_uid::text::bytea), user_uid, login_id, 'normal', "
                           "gatelodge.now() + '1 h' FROM gatelodge.logins WHERE user_uid = '%1'")
                .arg(toString(person)));
    }
    aClubSite(s.console, s.club.club, QStringLiteral("Shop"), QStringLiteral("shop.example"), true);
    s.console.sql(
        QStringLiteral(
            "UPDATE gatelodge.deliveries SET failures = 3, trouble = 'status', last_status = 502 WHERE site_id = %1")
            .arg(s.club.races.value));
    answerOf(s.console->people.setStatus({s.club.daniel}, UserStatus::Suspended, QString()));
    s.console.sql(QStringLiteral(
        "INSERT INTO gatelodge.house_samples SELECT date_trunc('minute', now()) - i * interval '1 min', "
        "(8 + 6 * sin(i / 150.0) + random() * 3)::int, 0, CASE WHEN i BETWEEN 300 AND 340 THEN (i - 300) * 12 ELSE 0 "
        "END "
        "FROM generate_series(0, 1439) i WHERE i NOT BETWEEN 800 AND 900;"
        "INSERT INTO gatelodge.delivery_log (delivery_id, site_id, kind, people, at, claimed_at, requested_at, "
        "answered_at, body_bytes, outcome) SELECT gen_random_uuid(), site_id, 'update', '{}', now() - i * interval '7 "
        "min', now(), now(), now(), 1, CASE WHEN i BETWEEN 40 AND 50 THEN 'failed' ELSE 'delivered' END FROM "
        "gatelodge.sites, generate_series(1, 190) i"));
    store::NodeReport node;
    node.node = QStringLiteral("lodge-1");
    node.diskFree = 41LL << 30;
    node.diskSize = 100LL << 30;
    node.tlsUntil = QDateTime::currentDateTimeUtc().addDays(9);
    tests::value(store::hearNode(s.console.session(), node));
    s.console.listen();
    OverviewPage page(*s.console);
    page.resize(1064, 770);
    page.show();
    QTRY_VERIFY(says(page, QStringLiteral("Open, and 3 things want you")));
    shootSchemes(page, QStringLiteral("overview"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    shoot(page, QStringLiteral("overview-mirrored"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    page.resize(520, 900);
    for (int i = 0; i < 60; ++i) // paragraphs claim their height once their width is known
        QCoreApplication::processEvents();
    shoot(page, QStringLiteral("overview-narrow"));
}

GATELODGE_WINDOW_TEST(OverviewPageTest)

#include "tst_overview_page.moc"
