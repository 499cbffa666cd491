#include "server/service/attempts.h"
#include "server/service/walk.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/person_finder.h"
#include "ui/common/record_rows.h"
#include "ui/entry/entry_gates.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/entry_words.h"
#include "ui/entry/walk_report.h"
#include "ui/entry/walk_section.h"
#include "ui/entry/walk_words.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/shell.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>

namespace gatelodge::login {
const Driver *localDriver();
}

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

class EntryPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_person_and_a_site_are_chosen_and_every_step_answers();
    void each_step_that_is_closed_says_why_and_what_helps_data();
    void each_step_that_is_closed_says_why_and_what_helps();
    void a_cause_is_mended_at_once_and_the_mending_undone();
    void what_others_change_is_seen_by_itself();
    void sessions_that_are_open_are_told_too();
    void a_walk_enters_the_site_only_where_that_is_ticked();
    void a_report_is_of_the_walk_that_was_looked_at();
    void gates_stand_among_the_requests_in_their_place_in_time();
    void what_was_not_come_to_is_left_out();
    void a_report_is_written_for_people_and_for_machines_data();
    void a_report_is_written_for_people_and_for_machines();
    void a_window_at_a_house_elsewhere_says_why_it_cannot_walk();
    void the_palette_asks_for_a_person_and_for_a_site();
    void words_follow_the_language();
    void the_page_in_pictures();
};

namespace {

constexpr int kPatience = 20'000; // ms

struct Shown {
    LiveConsole console{{login::localDriver()}};
    Riverside club;
    std::unique_ptr<EntryPage> page;
    std::function<void()> undo;
    Shown() : club(riverside(console)) {
        console.sql(QStringLiteral(
            "INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'password', "
            "username, 'validated' FROM gatelodge.users;"
            "UPDATE gatelodge.orgs SET consent_required = false"));
    }
    void show() {
        console.listen();
        page = std::make_unique<EntryPage>(*console);
        page->resize(1064, 770);
        page->show();
        QObject::connect(page.get(), &EntryPage::undoOffered, page.get(),
                         [this](const Words &, const std::function<void()> &back) { undo = back; });
        QTRY_VERIFY(page->sites().count() > 0);
    }
    void ask(const UserId &uid, const SiteId &site) {
        QSignalSpy answered(&page->gates(), &EntryGates::answered);
        page->ask(uid, site);
        QTRY_VERIFY(!answered.isEmpty());
    }
    bool says(const QString &text) const {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->text() == text && label->isVisible())
                return true;
        return false;
    }
    QString all() const { return wordsOf(page->gates()); }
    QString walked() const { return wordsOf(page->walk()); }
    static QString wordsOf(const QWidget &part) {
        QStringList lines;
        for (const QLabel *label : part.findChildren<QLabel *>())
            if (label->isVisible())
                lines << label->text();
        return lines.join(u'\n');
    }
    QPushButton *button(const QString &text) const {
        for (auto *one : page->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
};

} // namespace

void EntryPageTest::a_person_and_a_site_are_chosen_and_every_step_answers() {
    Shown s;
    s.show();
    QTest::keyClicks(s.page->finder().field(), QStringLiteral("lindq"));
    QTRY_VERIFY(s.button(QStringLiteral("Choose")));
    s.button(QStringLiteral("Choose"))->click();
    QVERIFY(s.says(QStringLiteral("A person and a site"))); // one is still missing
    const int wiki = s.page->sites().findText(QStringLiteral("Members’ wiki"));
    s.page->sites().setCurrentIndex(wiki);
    Q_EMIT s.page->sites().activated(wiki);
    QTRY_VERIFY(s.says(QStringLiteral("Marta Lindqvist may enter")));
    QCOMPARE(s.page->gates().findChild<RecordRows *>(QStringLiteral("gates"))->count(), 11);
    QVERIFY(!s.page->sites().accessibleName().isEmpty());
    QVERIFY(!s.page->finder().field()->accessibleName().isEmpty());
}

void EntryPageTest::each_step_that_is_closed_says_why_and_what_helps_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *name, const char *sql, const char *why, const char *verb) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(why) << QString::fromUtf8(verb);
    };
    row("removed site", "UPDATE gatelodge.sites SET deleted_at = now() WHERE site_id = :site",
        "Members’ wiki was removed, so nobody enters.", "Bring back");
    row("no key",
        "UPDATE gatelodge.sites SET sealed_key = NULL, key_fingerprint = '', key_made_at = NULL WHERE site_id = :site",
        "It has none yet, so no answer can be sealed and nobody enters.", "Open the site");
    row("no login", "UPDATE gatelodge.logins SET state = 'invalidated', removed_at = now() WHERE user_uid = ':uid'",
        "Marta Lindqvist has no login at all.", "Open the person");
    row("an invalid login", "UPDATE gatelodge.logins SET state = 'invalidated' WHERE user_uid = ':uid'",
        "Password: it is not valid.", "Make the login valid again");
    row("nobody signs in there", "UPDATE gatelodge.authorities SET sign_in = false",
        "Password: nobody signs in there at present.", "Open the authority");
    row("suspended", "UPDATE gatelodge.users SET status = 'suspended', status_message = 'Fees' WHERE uid = ':uid'",
        "The account is suspended. At the door it says: “Fees”", "Restore");
    row("waiting", "UPDATE gatelodge.users SET status = 'pending' WHERE uid = ':uid'",
        "The account waits for approval.", "Let in");
    row("groups",
        "INSERT INTO gatelodge.site_groups SELECT :site, group_id FROM gatelodge.groups WHERE name = 'Members'",
        "In none of these groups: Members.", "Add to Members");
    row("profile", "UPDATE gatelodge.users SET last_name = '' WHERE uid = ':uid'",
        "Missing: last name. The site’s door asks for it.", "Open the person");
    row("level", "UPDATE gatelodge.sites SET min_level = 'secure' WHERE site_id = :site",
        "A sign-in with a password is not enough here.", "Open the site");
}

void EntryPageTest::each_step_that_is_closed_says_why_and_what_helps() {
    QFETCH(QString, sql);
    QFETCH(QString, why);
    QFETCH(QString, verb);
    Shown s;
    s.console.sql(QString(sql)
                      .replace(QLatin1String(":uid"), toString(s.club.marta))
                      .replace(QLatin1String(":site"), QString::number(s.club.wiki.value)));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY2(s.all().contains(why), qPrintable(s.all()));
    QVERIFY2(s.button(verb), qPrintable(verb));
    QVERIFY(s.page->gates().told()->firstStop());
}

void EntryPageTest::a_cause_is_mended_at_once_and_the_mending_undone() {
    Shown s;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.site_groups VALUES (%1, %2)")
                      .arg(s.club.wiki.value)
                      .arg(s.club.members.value));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(s.says(QStringLiteral("Marta Lindqvist is stopped at “Groups”")));
    s.button(QStringLiteral("Add to Members"))->click();
    QTRY_VERIFY(s.says(QStringLiteral("Marta Lindqvist may enter")));
    QVERIFY(s.undo);
    s.undo();
    QTRY_VERIFY(s.says(QStringLiteral("Marta Lindqvist is stopped at “Groups”")));
}

void EntryPageTest::what_others_change_is_seen_by_itself() {
    Shown s;
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(s.says(QStringLiteral("Marta Lindqvist may enter")));
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.users SET status = 'suspended' WHERE uid = '%1'").arg(toString(s.club.marta)));
    QTRY_VERIFY(s.says(QStringLiteral("Marta Lindqvist is stopped at “Active”")));
    QSignalSpy person(s.page.get(), &EntryPage::personWanted);
    s.button(QStringLiteral("Restore"))->click();
    QTRY_VERIFY(s.says(QStringLiteral("Marta Lindqvist may enter")));
    QVERIFY(person.isEmpty());
}

void EntryPageTest::sessions_that_are_open_are_told_too() {
    Shown s;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.sessions (token_hash, user_uid, login_id, level, expires_at, "
                                 "auth_time, device) SELECT sha256('x'), user_uid, login_id, 'normal', now() + "
                                 "interval '1 day', now() - interval '13 h', 'Firefox, Linux' FROM gatelodge.logins "
                                 "WHERE user_uid = '%1'")
                      .arg(toString(s.club.marta)));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(s.says(QStringLiteral("Signed in now")));
    QTRY_VERIFY2(s.all().contains(QStringLiteral("with it the way ends at “Level”")), qPrintable(s.all()));
}

namespace {

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

void EntryPageTest::a_walk_enters_the_site_only_where_that_is_ticked() {
    std::atomic<int> visits = 0;
    Shown s;
    s.console->walks.follow(guideTo(QStringLiteral("https://wiki.riverside.example/auth/?d=x"), visits));
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    WalkSection &walk = s.page->walk();
    auto *hops = walk.findChild<RecordRows *>(QStringLiteral("hops"));
    QSignalSpy walked(&walk, &WalkSection::walked);
    QVERIFY(!walk.enterBox()->isChecked()); // a visit at the site is asked for
    walk.walkButton()->click();
    QTRY_COMPARE(walked.size(), 1);
    QCOMPARE(walk.walk()->end, Walk::LetIn);
    const int gates = int(walk.walk()->before.steps.size());
    QCOMPARE(hops->count(), 4 + gates);
    QCOMPARE(visits.load(), 0);
    walk.enterBox()->setFocus();
    QTest::keyClick(walk.enterBox(), Qt::Key_Space);
    QVERIFY(walk.enterBox()->isChecked());
    walk.walkButton()->click();
    QTRY_COMPARE(walked.size(), 2);
    QCOMPARE(walk.walk()->hops.last().kind, WalkHop::AtSite);
    QCOMPARE(hops->count(), 5 + gates);
    QCOMPARE(visits.load(), 1);
}

void EntryPageTest::a_report_is_of_the_walk_that_was_looked_at() {
    std::atomic<int> visits = 0;
    Shown s;
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

void EntryPageTest::gates_stand_among_the_requests_in_their_place_in_time() {
    std::atomic<int> visits = 0;
    Shown s;
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

void EntryPageTest::what_was_not_come_to_is_left_out() {
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

void EntryPageTest::a_report_is_written_for_people_and_for_machines_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("text") << QStringLiteral("walk.md") << QByteArray("# ");
    QTest::newRow("web page") << QStringLiteral("walk.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("paper") << QStringLiteral("walk.PDF") << QByteArray("%PDF-");
}

void EntryPageTest::a_report_is_written_for_people_and_for_machines() {
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

void EntryPageTest::a_window_at_a_house_elsewhere_says_why_it_cannot_walk() {
    Shown s; // nobody has lent it a guide
    s.console->server.elsewhere = true;
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    QVERIFY(!s.page->walk().walkButton()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(s.walked().contains(QStringLiteral("served by another computer")), kPatience);
    QVERIFY(s.walked().contains(QStringLiteral("no database role of a console can")));
}

void EntryPageTest::the_palette_asks_for_a_person_and_for_a_site() {
    Shown s;
    s.console.listen();
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.resize(1280, 800);
    window.openConsole(*s.console);
    window.show();
    const auto choose = [&](const QString &typed, const QString &title) {
        CommandPalette &palette = window.shell()->palette();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        field->setText(typed);
        auto *model = palette.findChild<PaletteModel *>();
        const auto found = [&] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->line(row).item.title == title)
                    return row;
            return -1;
        };
        QTRY_VERIFY(found() >= 0);
        model->line(found()).item.run();
        palette.close();
    };
    choose(QStringLiteral("lindq"), QStringLiteral("Why can’t Marta Lindqvist enter a site?"));
    auto *page = qobject_cast<EntryPage *>(window.shell()->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->finder().field()->text(), QStringLiteral("Marta Lindqvist"));
    choose(QStringLiteral("wiki"), QStringLiteral("Who may enter Members’ wiki?"));
    QTRY_VERIFY(page->gates().told());
    QVERIFY(!page->gates().told()->firstStop());
    window.closeConsole();
}

void EntryPageTest::words_follow_the_language() {
    Shown s;
    s.show();
    s.ask(s.club.marta, s.club.wiki);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(s.all().contains(QStringLiteral("[Answers to it can be sealed.]")));
    QCOMPARE(s.page->sites().accessibleName(), QStringLiteral("[Site]"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(s.all().contains(QStringLiteral("Answers to it can be sealed.")));
}

void EntryPageTest::the_page_in_pictures() {
    Shown s;
    s.console.sql(
        QStringLiteral("INSERT INTO gatelodge.site_groups VALUES (%1, %2);"
                       "UPDATE gatelodge.sites SET cooloff_hours = 24 WHERE site_id = %1;"
                       "UPDATE gatelodge.orgs SET consent_required = true;"
                       "UPDATE gatelodge.users SET last_name = '' WHERE uid = '%3';"
                       "UPDATE gatelodge.logins SET state = 'invalidated' WHERE user_uid = '%3';"
                       "INSERT INTO gatelodge.sessions (token_hash, user_uid, login_id, level, expires_at, device) "
                       "SELECT sha256('y'), user_uid, login_id, 'normal', now() + interval '1 day', 'Firefox, Linux' "
                       "FROM gatelodge.logins WHERE user_uid = '%3'")
            .arg(s.club.wiki.value)
            .arg(s.club.race.value)
            .arg(toString(s.club.marta)));
    s.console.listen();
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.openConsole(*s.console);
    window.resize(1000, 700);
    window.show();
    window.shell()->openSubject(QStringLiteral("entry"));
    auto *page = qobject_cast<EntryPage *>(window.shell()->currentPage());
    QTRY_COMPARE(page->sites().count(), 4);
    shoot(window, QStringLiteral("entry-empty-1000"));
    page->ask(s.club.marta, s.club.wiki);
    QTRY_VERIFY(page->gates().told());
    for (const QSize size : {QSize(1000, 700), QSize(1400, 900)}) {
        window.resize(size);
        shootSchemes(window, QStringLiteral("entry-%1").arg(size.width()));
    }
    window.closeConsole();
}

GATELODGE_WINDOW_TEST(EntryPageTest)

#include "tst_entry_page.moc"
