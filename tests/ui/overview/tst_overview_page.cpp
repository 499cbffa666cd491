#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/live.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/threshold_line.h"
#include "ui/charts/time_span.h"
#include "ui/overview/chart_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/wants_card.h"
#include <cmath>
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
    void a_fix_leads_to_its_subject();
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

using Twist = std::function<void(HouseState &, const QDateTime &)>;

} // namespace

Q_DECLARE_METATYPE(Twist)

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

void OverviewPageTest::a_fix_leads_to_its_subject() {
    Shown s;
    const SiteId shop = aClubSite(s.console, s.club.club, QStringLiteral("Shop"), QStringLiteral("shop.example"), true);
    s.show();
    QSignalSpy wanted(s.page.get(), &OverviewPage::siteWanted);
    QTRY_VERIFY(button(*s.page, QStringLiteral("Make key")));
    button(*s.page, QStringLiteral("Make key"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("sites"));
    QCOMPARE(wanted.first().at(1).value<SiteId>(), shop);
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
    QTRY_VERIFY(saysSome(QStringLiteral("The disk of lodge-1 has 100.00 MiB left.")));
    QVERIFY(saysSome(QStringLiteral("The certificate of lodge-1 ends on ")));
    QVERIFY(saysSome(QStringLiteral("The clocks agree with the database’s.")));
    QVERIFY(saysSome(QStringLiteral("The database answers within ")));
    QVERIFY(saysSome(QStringLiteral("Gatelodge knows of no backup.")));
    QVERIFY(says(*s.page, QStringLiteral("Open, and 2 things want you"))); // nobody is called for what is not known
    QSignalSpy help(s.page.get(), &OverviewPage::helpWanted);
    QStringList places;
    for (auto *one : s.page->findChildren<QPushButton *>()) {
        if (one->text() == QStringLiteral("How to mend it") && one->isVisible())
            one->click();
    }
    for (const QList<QVariant> &led : std::as_const(help))
        places << led.first().toString();
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
        QVERIFY2(!want.fix.isEmpty(), qPrintable(want.sentence())); // a button each
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
