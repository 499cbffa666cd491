// A console that stood open while the house behind it was restored: it reads everything anew, and takes nothing back
// that it does not show. With real clusters: the house's own one, and one that has just begun to count.
#include "server/admin/change_hub.h"
#include "server/admin/history.h"
#include "server/admin/office.h"
#include "server/backup/making.h"
#include "server/backup/restoring.h"
#include "server/store/audit.h"
#include "server/store/cluster.h"
#include "server/store/listener.h"
#include "server/store/transaction.h"
#include "server/store/undo.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace gatelodge;
using store::Session;
using tests::ask;
using tests::value;

namespace {

constexpr int kPatience = 60'000; // ms

QString s(const char *text) { return QString::fromUtf8(text); }

// As the window holds it: a lane of connections, and one that listens.
struct OpenConsole {
    explicit OpenConsole(const store::Connection &to)
        : office(to, service::Access::owner(Actor::system()),
                 std::make_shared<const service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>()))),
          listener(to, {s("gatelodge_audit")}), hub(office, listener), history(office) {
        listener.start();
    }
    template <typename Answer> Answer answered(QFuture<Answer> future) {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatience))
            qFatal("the console is not answered");
        return future.result();
    }
    admin::Office office;
    store::Listener listener;
    admin::ChangeHub hub;
    admin::History history;
    QSignalSpy everything{&hub, &admin::ChangeHub::everythingMayHaveChanged};
    QSignalSpy changed{&hub, &admin::ChangeHub::changed};
};

} // namespace

class TestConsoleAfterRestore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(::chmod(QFile::encodeName(m_place.path()).constData(), 0711) == 0); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_ada = tests::aUser(*m_session).named(s("Ada"), s("Lovelace")).make();
    }

    // Its connections live on (the schema was dropped), or are cut (the database was).
    void one_that_stood_open_reads_everything_and_takes_back_nothing_else_data() {
        QTest::addColumn<bool>("cut");
        QTest::newRow("in the same database") << false;
        QTest::newRow("in another one of its name") << true;
    }
    void one_that_stood_open_reads_everything_and_takes_back_nothing_else() {
        QFETCH(bool, cut);
        const auto connection = m_database->connection();
        OpenConsole console(connection);
        QTRY_COMPARE_WITH_TIMEOUT(console.everything.size(), 1, kPatience);
        value(backup());
        const qint64 seq = rename(s("Augusta")); // and this one is lost
        QTRY_COMPARE_WITH_TIMEOUT(console.changed.size(), 1, kPatience);
        const QString deed = value(store::findEntry(*m_session, seq)).deed;

        emptyThePlace(cut);
        value(restore(connection));
        QTRY_VERIFY_WITH_TIMEOUT(console.everything.size() > 1, kPatience);
        m_session = value(Session::open(connection));
        const qint64 later = rename(s("Adelaide")); // by somebody else, before anybody here looks
        QVERIFY2(later > seq, qPrintable(QString::number(later)));
        QTRY_COMPARE_WITH_TIMEOUT(console.changed.size(), 2, kPatience);
        const auto byDeed = console.answered(console.history.undo(deed));
        QVERIFY(!byDeed && byDeed.error().fault == Fault::NotFound);
        const auto byEntry = console.answered(console.history.undoEntry(seq));
        QVERIFY(!byEntry && byEntry.error().fault == Fault::NotFound);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName, s("Adelaide"));
        QCOMPARE(value(console.answered(console.history.undoEntry(later))).restored, 1);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName, s("Ada"));
    }

    // There numbers of transactions begin anew: what would come is far behind what the console has seen.
    void a_younger_cluster_is_another_house_and_forgets_no_undo() {
        value(m_session->script(s("DO $$ BEGIN FOR i IN 1..4000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; "
                                  "END $$")));
        const QString taken = deedOf(rename(s("Augusta"))), stands = deedOf(rename(s("Adelaide")));
        QVERIFY(taken.startsWith(s("tx:")) && stands.startsWith(s("tx:")));
        for (const QString &undo : {s("undo:0123abcd:") + taken, s("undo:0123abcd:") + stands,
                                    s("undo:4567cdef:undo:0123abcd:") + stands}) // that was done again
            rename(undo.left(20), undo);
        const QString cursor = value(store::currentCursor(*m_session));
        const QString deeds = s("SELECT count(DISTINCT deed_of(request, xid, at)) FROM audit");
        const int howMany = ask(*m_session, deeds).toInt();
        value(backup());
        const auto cluster = value(store::Cluster::start(QDir(m_place.filePath(s("younger"))), {s("fsync=off")}));
        value(restore(cluster->connection()));

        const auto young = value(Session::open(cluster->connection()));
        QVERIFY(ask(*young, s("SELECT pg_snapshot_xmax(pg_current_snapshot())")).toLongLong() <
                taken.section(u':', 1, 1).toLongLong()); // the very thing to be mended
        QCOMPARE(ask(*young, deeds).toInt(), howMany);
        const auto undone = [&](const QString &name) {
            return ask(*young, s("SELECT is_undone(deed_of(a.request, a.xid, a.at)) FROM audit a JOIN audit_payload p "
                                 "USING (seq) WHERE a.request IS NULL AND p.after ->> 'first_name' = '%1'")
                                   .arg(name));
        };
        QCOMPARE(undone(s("Augusta")), s("t"));
        QCOMPARE(undone(s("Adelaide")), s("f"));
        const auto feed = value(store::readFeed(*young, cursor));
        QVERIFY(feed.overflow && feed.changes.isEmpty());
        value(young->script(s("INSERT INTO gatelodge.orgs (name) VALUES ('After')")));
        QCOMPARE(value(store::readFeed(*young, feed.cursor)).changes.size(), 1);
    }

private:
    // The number of its entry.
    qint64 rename(const QString &firstName, const QString &request = {}) {
        value(store::inTransaction(*m_session, Actor{s("somebody"), Source::Api, request}, [&] {
            return store::replaceUserNames(*m_session, m_ada, firstName, s("Lovelace"), {});
        }));
        return value(store::listLatestChanges(*m_session, 1)).first().seq;
    }
    QString deedOf(qint64 seq) { return value(store::findEntry(*m_session, seq)).deed; }
    Result<backup::Made> backup() {
        return backup::makeBackup(m_database->connection(), {path(), m_key.sealingKey(), {}}, m_progress);
    }
    // As an administrator does, before a restore to the same address.
    void emptyThePlace(bool cut) {
        if (!cut)
            return value(m_session->script(s("DROP SCHEMA gatelodge CASCADE")));
        auto elsewhere = m_database->connection();
        elsewhere.database = s("postgres");
        const auto admin = value(Session::open(elsewhere));
        const QString name = m_database->connection().database;
        m_session.reset();
        value(admin->script(s("DROP DATABASE %1 WITH (FORCE)").arg(name)));
        value(admin->script(s("CREATE DATABASE %1 TEMPLATE template0").arg(name)));
    }
    Done restore(const store::Connection &to) {
        GL_TRY(auto reader, backup::Reader::open(path()));
        GL_TRY(const auto key, reader->lock().open(m_key));
        GL_TRY(auto opened, backup::openBackup(std::move(reader), key));
        return backup::restoreHouse(to, opened, m_progress);
    }
    QString path() const { return m_folder->filePath(s("a.backup")); }

    const service::Vault m_key = service::Vault::generate();
    QTemporaryDir m_place;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
    UserId m_ada;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TestConsoleAfterRestore)
#include "tst_console_after_restore.moc"
