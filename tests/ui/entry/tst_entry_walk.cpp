// A sign-in that is walked from the entry page: what is shown of it, in which order, and its report. From a house that
// is served elsewhere: tst_walk_ordered.
#include "server/service/walk.h"
#include "tests/ui/entry/shown_entry.h"
#include "tests/ui/window_test.h"
#include "ui/common/record_rows.h"
#include "ui/entry/walk_report.h"
#include "ui/entry/walk_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::ui;

class EntryWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_walk_enters_the_site_only_where_that_is_ticked();
    void the_focus_stays_at_the_verb();
    void a_report_is_of_the_walk_that_was_looked_at();
    void gates_stand_among_the_requests_in_their_place_in_time();
    void what_was_not_come_to_is_left_out();
    void a_report_is_written_for_people_and_for_machines_data();
    void a_report_is_written_for_people_and_for_machines();
};

namespace {

constexpr int kPatience = 20'000; // ms

// Stands in for the network between a walk and the server, which tests/app/front/tst_walk has for real.
struct SealedAnswer : service::WalkedProtocol {
    Result<bool> isSpokenBy(store::Session &, const SiteId &) const override { return true; }
    Result<QByteArray> entranceOf(store::Session &, const SiteId &) const override {
        return QByteArray("/account/auth/1/");
    }
    Result<service::WalkedAnswer> open(store::Session &, const service::Means &, const SiteId &,
                                       const QByteArray &) const override {
        return service::WalkedAnswer{QStringLiteral("community, version 3"),
                                     {{QStringLiteral("u"), QStringLiteral("marta")}}};
    }
};

std::shared_ptr<service::WalkGuide> guideTo(const QString &site, std::atomic<int> &visits) {
    auto guide = std::make_shared<service::WalkGuide>();
    guide->sessionCookie = "session";
    guide->get = [site](const QByteArray &url, const QByteArray &cookie) {
        WalkHop hop;
        if (url.endsWith("/login/"))
            hop.status = 200;
        else if (cookie.isEmpty())
            hop.status = 303, hop.location = QStringLiteral("/account/login/");
        else
            hop.status = 302, hop.location = site;
        return hop;
    };
    guide->visit = [&visits](const QByteArray &, service::WalkGuide::Reach) {
        ++visits;
        WalkHop hop;
        hop.status = 200;
        return hop;
    };
    guide->protocols = {std::make_shared<SealedAnswer>()};
    return guide;
}

} // namespace

void EntryWalkTest::a_walk_enters_the_site_only_where_that_is_ticked() {
    std::atomic<int> visits = 0;
    ShownEntry s;
    s.console->walks.follow(guideTo(QStringLiteral("https://wiki.riverside.example/auth/?d=x"), visits));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    WalkSection &walk = s.page->walk();
    auto *hops = walk.findChild<RecordRows *>(QStringLiteral("hops"));
    QSignalSpy walked(&walk, &WalkSection::walked);
    QVERIFY(!walk.enterBox()->isChecked()); // a visit at the site is asked for
    walk.walkButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, kPatience);
    QCOMPARE(walk.walk()->end, Walk::LetIn);
    const int gates = int(walk.walk()->before.steps.size());
    QCOMPARE(hops->count(), 4 + gates);
    QCOMPARE(visits.load(), 0);
    walk.enterBox()->setFocus();
    QTest::keyClick(walk.enterBox(), Qt::Key_Space);
    QVERIFY(walk.enterBox()->isChecked());
    walk.walkButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 2, kPatience);
    QCOMPARE(walk.walk()->hops.last().kind, WalkHop::AtSite);
    QCOMPARE(hops->count(), 5 + gates);
    QCOMPARE(visits.load(), 1);
}

void EntryWalkTest::the_focus_stays_at_the_verb() {
    std::atomic<int> visits = 0;
    ShownEntry s;
    s.console->walks.follow(guideTo(QStringLiteral("https://wiki.riverside.example/auth/?d=x"), visits));
    s.show();
    QVERIFY(QTest::qWaitForWindowActive(s.page.get()));
    s.ask(s.club.marta, s.club.wiki);
    WalkSection &walk = s.page->walk();
    QSignalSpy walked(&walk, &WalkSection::walked);
    walk.walkButton()->setFocus();
    QTest::keyClick(walk.walkButton(), Qt::Key_Space);
    QVERIFY(walk.isAncestorOf(QApplication::focusWidget()) || walk.hasFocus()); // meanwhile, too
    QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, kPatience);
    QVERIFY(walk.walkButton()->hasFocus());
}

void EntryWalkTest::a_report_is_of_the_walk_that_was_looked_at() {
    std::atomic<int> visits = 0;
    ShownEntry s;
    s.console->walks.follow(guideTo(QStringLiteral("https://wiki.riverside.example/auth/?d=x"), visits));
    s.show();
    const QTemporaryDir folder;
    for (const bool another : {true, false}) { // somebody else is chosen while the dialog is open, walked or not
        WalkSection &section = s.page->walk();
        QSignalSpy walked(&section, &WalkSection::walked);
        s.ask(s.club.marta, s.club.wiki);
        section.walkButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, kPatience);
        QVERIFY(s.button(QStringLiteral("Save a report…")));
        s.button(QStringLiteral("Save a report…"))->click();
        const QPointer<QFileDialog> dialog = section.findChild<QFileDialog *>();
        QVERIFY(dialog);
        s.ask(s.club.alice, s.club.wiki);
        QVERIFY(!section.walk());
        if (another) {
            section.walkButton()->click();
            QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 2, kPatience);
        }
        const QString path = folder.filePath(another ? QStringLiteral("another.md") : QStringLiteral("none.md"));
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("Marta Lindqvist") && !text.contains("Alice"), text.constData());
    }
}

void EntryWalkTest::gates_stand_among_the_requests_in_their_place_in_time() {
    std::atomic<int> visits = 0;
    ShownEntry s;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.site_groups VALUES (%1, %2)")
                      .arg(s.club.wiki.value)
                      .arg(s.club.members.value));
    s.console->walks.follow(guideTo(QStringLiteral("https://wiki.riverside.example/auth/?d=x"), visits));
    s.show();
    s.ask(s.club.alice, s.club.wiki);
    WalkSection &section = s.page->walk();
    QSignalSpy walked(&section, &WalkSection::walked);
    section.walkButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, kPatience);
    QStringList order;
    for (const WalkMoment &moment : momentsOf(*section.walk()))
        order << (moment.hop ? QStringLiteral("hop%1").arg(int(moment.hop->kind))
                             : QStringLiteral("step%1").arg(int(moment.step->stop)));
    const auto at = [&](const QString &one) { return order.indexOf(one); };
    const auto hop = [&](WalkHop::Kind kind) { return at(QStringLiteral("hop%1").arg(int(kind))); };
    const auto step = [&](EntryStep::Stop stop) { return at(QStringLiteral("step%1").arg(int(stop))); };
    QVERIFY2(hop(WalkHop::Arrival) < step(EntryStep::SiteKey) && step(EntryStep::SiteKey) < hop(WalkHop::SignIn),
             qPrintable(order.join(u' ')));
    QVERIFY2(hop(WalkHop::SignIn) < step(EntryStep::WayIn) && step(EntryStep::WayIn) < hop(WalkHop::Session),
             qPrintable(order.join(u' ')));
    // Whether the account is active decides about the session; every other gate stands behind the request.
    const QString gate = QStringLiteral("step%1").arg(int(EntryStep::AtGate));
    QVERIFY2(step(EntryStep::AtGate) < hop(WalkHop::Session), qPrintable(order.join(u' ')));
    QVERIFY2(order.indexOf(gate, hop(WalkHop::Entering)) > 0, qPrintable(order.join(u' ')));
    QCOMPARE(section.findChild<RecordRows *>(QStringLiteral("hops"))->count(), int(order.size()));
    QVERIFY(s.walked().contains(QStringLiteral("Answers to it can be sealed.")));
    s.page->resize(900, 2100);
    shootSchemes(*s.page, QStringLiteral("entry-walk"));
}

void EntryWalkTest::what_was_not_come_to_is_left_out() {
    Walk walk;
    const auto step = [](EntryStep::Stop stop, EntryStep::State state) {
        EntryStep one;
        one.stop = stop;
        one.state = state;
        return one;
    };
    walk.before.steps = {step(EntryStep::SiteKey, EntryStep::Open), step(EntryStep::WayIn, EntryStep::Closed),
                         step(EntryStep::Tries, EntryStep::Open), step(EntryStep::AtGate, EntryStep::Open)};
    walk.hops = {WalkHop{WalkHop::Arrival, {}, 303, {}, {}, 0, {}}, WalkHop{WalkHop::SignIn, {}, 200, {}, {}, 0, {}}};
    walk.end = Walk::NotSignedIn;
    const auto orderOf = [](const Walk &one) {
        QStringList order;
        for (const WalkMoment &moment : momentsOf(one))
            order << (moment.hop ? QStringLiteral("hop") : QString::number(int(moment.step->stop)));
        return order;
    };
    const QStringList order = orderOf(walk);
    QCOMPARE(order, QStringList({QStringLiteral("hop"), QString::number(int(EntryStep::SiteKey)), QStringLiteral("hop"),
                                 QString::number(int(EntryStep::WayIn))}));
    // Of somebody whose account is suspended it is that gate, at the sign-in.
    EntryStep active = step(EntryStep::AtGate, EntryStep::Closed);
    active.gate = Gate{};
    active.gate->kind = GateKind::Active;
    walk.before.steps = {step(EntryStep::WayIn, EntryStep::Open), active, step(EntryStep::AtGate, EntryStep::Open)};
    QCOMPARE(orderOf(walk),
             QStringList({QStringLiteral("hop"), QStringLiteral("hop"), QString::number(int(EntryStep::WayIn)),
                          QString::number(int(EntryStep::AtGate))}));
}

void EntryWalkTest::a_report_is_written_for_people_and_for_machines_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("text") << QStringLiteral("walk.md") << QByteArray("# ");
    QTest::newRow("web page") << QStringLiteral("walk.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("paper") << QStringLiteral("walk.PDF") << QByteArray("%PDF-");
}

void EntryWalkTest::a_report_is_written_for_people_and_for_machines() {
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    Walk walk;
    walk.at = QDateTime::currentDateTimeUtc();
    walk.before.person.firstName = QStringLiteral("Marta");
    walk.before.site.profile.name = QStringLiteral("<b>Wiki</b>");
    EntryStep gate;
    gate.stop = EntryStep::SiteKey;
    walk.before.steps = {gate};
    WalkHop hop{WalkHop::Arrival, QStringLiteral("https://id.example.org/account/auth/1/"), 303, {}, {}, 1500, {}};
    hop.headers = {{QStringLiteral("x-evil"), QStringLiteral("<script>alert(1)</script>")}};
    walk.hops = {hop};
    walk.answer = {{QStringLiteral("u"), QStringLiteral("marta & <i>")}};
    walk.end = Walk::LetIn;
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(writeWalk(walk, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith(beginning), text.left(200).constData());
    QVERIFY(!writeWalk(walk, folder.filePath(QStringLiteral("none/walk.md"))));
    if (beginning.startsWith("%")) {
        QVERIFY(text.size() > 2000 && text.contains("/Page"));
        return;
    }
    QVERIFY2(text.contains("SiteKey") || text.contains("sealed"), text.constData()); // the gate, too
    QVERIFY(text.contains("https://id.example.org/account/auth/1/"));
    if (!beginning.startsWith("<"))
        return;
    QVERIFY(!text.contains("<script") && !text.contains("<i>") && !text.contains("<b>Wiki")); // text is text
    QVERIFY(text.contains("&lt;script&gt;") && text.contains("marta &amp; &lt;i&gt;"));
}

GATELODGE_WINDOW_TEST(EntryWalkTest)

#include "tst_entry_walk.moc"
