// How an import in batches ends where somebody stops it, and what windows say of one that another is at work at.
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/undo.h"
#include "server/store/users.h"
#include "tests/support/rival.h"
#include "tests/ui/house.h"
#include "tests/ui/window_test.h"
#include "ui/common/record_rows.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/imports_page.h"
#include "ui/imports/plan_step.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include <QComboBox>
#include <QFutureWatcher>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

namespace {

// Somebody is just taking the name of one of many: whoever comes in with it waits.
const QString kWall = QStringLiteral("BEGIN; INSERT INTO users (username) VALUES ('many-%1')");
constexpr int kPatience = 120'000; // ms

// How many questions an object has asked: each one's answer is watched for by a child.
class Arrivals : public QObject {
public:
    explicit Arrivals(QObject &at) { at.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        count += event->type() == QEvent::ChildAdded;
        return false;
    }
};

} // namespace

class ImportEndingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_has_become_of_one_is_read_from_the_lists_data() {
        QTest::addColumn<bool>("begun");
        QTest::addColumn<Lists>("lists");
        QTest::addColumn<QString>("said");
        UnfinishedImport other, stopped;
        other.id = ImportId(8);
        stopped.id = ImportId(7);
        UnfinishedImport running = stopped;
        running.running = true;
        UnfinishedImport goingBack = running; // who is at work is about to find out
        goingBack.goingBack = 40;
        PastImport whole;
        whole.id = ImportId(7);
        PastImport undone = whole;
        undone.undone = true;
        PastImport wholeGoingBack = whole;
        wholeGoingBack.goingBack = 40;
        const auto row = [](const char *name, bool begun, QList<UnfinishedImport> unfinished, QList<PastImport> past,
                            const char *said) {
            QTest::newRow(name) << begun << Lists{std::move(unfinished), std::move(past)} << QString::fromUtf8(said);
        };
        row("nothing came of it", false, {other}, {}, "Stopped. Nothing has happened.");
        row("some have come", true, {other, stopped}, {}, "Stopped. What is done stays, and the rest can be resumed.");
        row("before this window they had", false, {stopped}, {},
            "Stopped. What is done stays, and the rest can be resumed.");
        row("another goes on", true, {running}, {}, "Stopped here. Somebody else goes on with it.");
        row("it was too late", false, {other}, {whole}, "It was over before it could be stopped: everybody has come.");
        row("another has ended it", true, {}, {whole}, "It was over before it could be stopped: everybody has come.");
        row("it was over and is taken back", true, {}, {undone}, "Stopped. What had come was taken back meanwhile.");
        row("what had come is taken back", true, {other}, {}, "Stopped. What had come was taken back meanwhile.");
        row("what had come is just being taken back", true, {goingBack}, {},
            "Stopped. What had come is just being taken back.");
        row("it was over and is just being taken back", true, {}, {wholeGoingBack},
            "Stopped. What had come is just being taken back.");
        const Result<QList<UnfinishedImport>> nobody = failure(Fault::Unavailable);
        const Result<QList<PastImport>> nothing = failure(Fault::Unavailable);
        const QString unknown =
            QStringLiteral("Stopped. What has happened is not known: the database does not answer.");
        QTest::newRow("nobody answers") << true << Lists{nobody, nothing} << unknown;
        QTest::newRow("half an answer") << false << Lists{QList<UnfinishedImport>(), nothing} << unknown;
    }
    void what_has_become_of_one_is_read_from_the_lists() {
        QFETCH(const bool, begun);
        QFETCH(const Lists, lists);
        QFETCH(const QString, said);
        QCOMPARE(importStoppedWords(importFate(ImportId(7), begun, lists.unfinished, lists.past)), said);
    }

    void who_stops_between_batches_while_nobody_answers_hears_no_untruth() {
        House house;
        ImportsPage *page = open(house);
        Rival wall(connectionTo(house));
        value(wall.script(kWall.arg(6000)));
        applyMany(page, 8000);
        waitUntilBlocked(house.session());
        QVERIFY(value(store::countUsers(house.session())).present >= 5000);
        house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_undone(text) RENAME TO is_gone"));
        page->plan().progress().stopButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), kPatience);
        QCOMPARE(page->said(),
                 QStringLiteral("Stopped. What has happened is not known: the database does not answer."));
        house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_gone(text) RENAME TO is_undone"));
        value(wall.script(QStringLiteral("ROLLBACK")));
        page->file().readPast();
        QTRY_COMPARE_WITH_TIMEOUT(page->file().unfinished().count(), 1, kPatience);
    }

    void somebody_who_has_changed_one_of_the_rest_does_not_undo_what_came() {
        House house;
        ImportsPage *page = open(house);
        Rival wall(connectionTo(house));
        value(wall.script(kWall.arg(6000)));
        applyMany(page, 8000);
        waitUntilBlocked(house.session());
        value(wall.script(QStringLiteral("COMMIT"))); // the name is taken
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(page->said().startsWith(QStringLiteral("The rest of the plan no longer stands")),
                                  qPrintable(page->said()), kPatience);
        QVERIFY(!page->said().contains(QStringLiteral("Nothing has happened")));
        QTRY_COMPARE_WITH_TIMEOUT(page->file().unfinished().count(), 1, kPatience);
    }

    void where_nobody_can_say_what_came_no_fault_says_it() {
        House house;
        ImportsPage *page = open(house);
        Rival wall(connectionTo(house));
        value(wall.script(kWall.arg(6000)));
        applyMany(page, 8000);
        waitUntilBlocked(house.session());
        house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_undone(text) RENAME TO is_gone"));
        value(wall.script(QStringLiteral("COMMIT"))); // the name is taken
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), kPatience);
        QCOMPARE(page->said(),
                 QStringLiteral("Stopped. What has happened is not known: the database does not answer."));
        house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_gone(text) RENAME TO is_undone"));
    }

    void one_that_another_is_at_work_at_is_under_way_until_they_are_gone() {
        House house;
        ImportsPage *page = open(house);
        auto &file = page->file();
        Rival other(connectionTo(house)), wall(connectionTo(house));
        value(wall.script(kWall.arg(5)));
        auto applying = other.start([](store::Session &session) { return applyTheirs(session); });
        waitUntilBlocked(house.session());
        // What they do is heard of, by the changes that come.
        QTRY_COMPARE_WITH_TIMEOUT(file.running().count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(textsIn(file.running()).contains(QStringLiteral("3 done, 9 to come")), kPatience);
        QVERIFY(textsIn(file.running()).contains(QStringLiteral("theirs.csv")));
        QVERIFY(textsIn(file.running()).contains(QSysInfo::machineHostName()));
        QVERIFY(textsIn(file.running()).contains(QStringLiteral("another")));
        QCOMPARE(file.unfinished().count(), 0);
        QVERIFY(!textsIn(file).contains(QStringLiteral("Resume")));
        // They are gone, and nobody says so: nothing is changed by that. Nor does one question without an answer end
        // the watch.
        const Arrivals questions(file);
        house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_undone(text) RENAME TO is_gone"));
        house.sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                                 "current_database() AND wait_event_type = 'Lock'"));
        QVERIFY(!applying.get());
        const int before = questions.count;
        QTRY_VERIFY_WITH_TIMEOUT(questions.count >= before + 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(file.findChildren<QFutureWatcherBase *>().isEmpty(), kPatience);
        QCOMPARE(file.running().count(), 1);
        house.sql(QStringLiteral("ALTER FUNCTION gatelodge.is_gone(text) RENAME TO is_undone"));
        QTRY_COMPARE_WITH_TIMEOUT(file.running().count(), 0, kPatience);
        QCOMPARE(file.unfinished().count(), 1);
        QVERIFY(textsIn(file.unfinished()).contains(QStringLiteral("Resume")));
        value(wall.script(QStringLiteral("ROLLBACK")));
    }

    void one_that_another_takes_back_offers_no_resume_and_says_how_far_it_is() {
        House house;
        ImportsPage *page = open(house);
        auto &file = page->file();
        Rival other(connectionTo(house)), wall(connectionTo(house));
        value(wall.script(kWall.arg(5)));
        auto applying = other.start([](store::Session &session) { return applyTheirs(session); });
        waitUntilBlocked(house.session());
        value(wall.script(QStringLiteral("COMMIT"))); // the name is taken
        QVERIFY(!applying.get());
        QTRY_COMPARE_WITH_TIMEOUT(file.unfinished().count(), 1, kPatience);
        QVERIFY(textsIn(file).contains(QStringLiteral("Resume")));
        value(wall.script(QStringLiteral("BEGIN; SELECT FROM users WHERE username = 'many-1' FOR NO KEY UPDATE")));
        const QString deed = ask(house.session(), QStringLiteral("SELECT 'import:' || max(import_id) FROM imports"));
        auto undoing = other.start([deed](store::Session &session) {
            return service::undoDeed(
                session, service::Access::owner({QStringLiteral("console:another"), Source::Console, {}}).manageSites(),
                deed);
        });
        waitUntilBlocked(house.session());
        // Nobody says that it has begun: nothing is changed by that.
        QTRY_COMPARE_WITH_TIMEOUT(file.unfinished().count(), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(file.running().count(), 1, kPatience);
        QVERIFY(textsIn(file.running()).contains(QStringLiteral("Being taken back")));
        QVERIFY(textsIn(file.running()).contains(QStringLiteral("0 % taken back")));
        QVERIFY(!textsIn(file).contains(QStringLiteral("Resume")));
        page->resume(ImportId(deed.section(u':', 1).toLongLong()), QStringLiteral("theirs.csv")); // from an old list
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), kPatience);
        QCOMPARE(page->said(), QStringLiteral("Somebody is just taking this import back: nobody goes on with it."));
        value(wall.script(QStringLiteral("ROLLBACK")));
        value(undoing.get());
        QTRY_COMPARE_WITH_TIMEOUT(file.running().count(), 0, kPatience);
        QCOMPARE(file.unfinished().count(), 0);
    }

private:
    struct Lists {
        Result<QList<UnfinishedImport>> unfinished;
        Result<QList<PastImport>> past;
    };
    // Twelve people by somebody else, three at a time.
    static Result<service::ImportOutcome> applyTheirs(store::Session &session) {
        const auto permit =
            service::Access::owner({QStringLiteral("console:another"), Source::Console, {}}).managePeople();
        ImportProgress progress;
        const auto next = [line = 0]() mutable -> Result<std::optional<ImportLine>> {
            if (++line > 12)
                return std::optional<ImportLine>();
            ImportRow row;
            row.line = line;
            row.username = QStringLiteral("many-%1").arg(line);
            return std::optional<ImportLine>(row);
        };
        GL_TRY(const auto plan,
               service::planImport(session, permit, {QStringLiteral("theirs.csv"), false}, next, progress));
        return service::applyImportInBatches(session, permit, plan.id, 3, progress);
    }
    ImportsPage *open(House &house) {
        ImportsPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("users"),
                     [&](UndoBar &undo) { return page = new ImportsPage(house.console(), undo); });
        return page;
    }
    void applyMany(ImportsPage *page, int count) {
        QByteArray rows("username\n");
        for (int i = 1; i <= count; ++i)
            rows += "many-" + QByteArray::number(i) + '\n';
        QFile file(m_folder.filePath(QStringLiteral("many.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("cannot write");
        file.close();
        page->choose(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(page->steps().current(), int(ImportsPage::Columns), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page->columns().next().isEnabled(), kPatience);
        page->columns().next().click();
        QTRY_VERIFY_WITH_TIMEOUT(page->steps().current() == ImportsPage::Plan && !page->isBusy(), kPatience);
        page->plan().pace().setCurrentIndex(1);
        page->plan().applyButton().click();
    }
    static store::Connection connectionTo(House &house) {
        const auto asked = [&house](const char *sql) { return ask(house.session(), QString::fromLatin1(sql)); };
        store::Connection to;
        to.database = asked("SELECT current_database()");
        to.user = asked("SELECT current_user");
        to.host = asked("SELECT current_setting('unix_socket_directories')");
        to.port = asked("SELECT current_setting('port')").toInt();
        return to;
    }
    static QString textsIn(const QWidget &where) {
        QStringList texts;
        for (const QWidget *one : where.findChildren<QWidget *>())
            texts << one->accessibleName() << one->property("text").toString();
        return texts.join(u'\n');
    }
    QTemporaryDir m_folder;
};

GATELODGE_WINDOW_TEST(ImportEndingsTest)
#include "tst_import_endings.moc"
