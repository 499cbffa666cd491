// A synchronisation that was removed at a console comes back from any of them, and after the program was started anew.
#include "server/admin/bin.h"
#include "server/admin/history.h"
#include "server/admin/office.h"
#include "server/admin/syncs.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

template <typename T> T answer(QFuture<T> future) {
    future.waitForFinished();
    return future.result();
}

struct Desk {
    Desk(TestDatabase &database, const QString &name, Role role = Role::Owner)
        : office(database.connection(), service::Access({name, Source::Console, {}}, {{role}}),
                 std::make_shared<service::Means>(cheapMeans(std::make_shared<Letters>()))),
          syncs(office), bin(office), history(office) {}
    QList<SyncJob> jobs() { return value(answer(syncs.list())); }
    admin::Office office;
    admin::Syncs syncs;
    admin::Bin bin;
    admin::History history;
};

} // namespace

class SyncsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        admin::EnteredSync entered;
        entered.settings.name = QStringLiteral("School");
        entered.settings.address = QStringLiteral("pupils.csv");
        entered.settings.format = QStringLiteral("csv");
        entered.password = QByteArray("secret");
        m_id = value(answer(m_marta->syncs.add(entered)));
    }
    void cleanup() { value(m_session->script(QStringLiteral("DELETE FROM syncs"))); }

    void it_comes_back_after_a_restart() {
        value(answer(m_marta->syncs.remove(m_id)));
        m_marta = std::make_unique<Desk>(m_database, QStringLiteral("console:marta"));
        QVERIFY(m_marta->jobs().isEmpty());
        const auto last = value(answer(m_marta->history.lastOwn()));
        QVERIFY(last);
        const auto undone = value(answer(m_marta->history.undo(*last)));
        QCOMPARE(undone.restored, 1);
        QCOMPARE(m_marta->jobs().size(), 1);
        QVERIFY(m_marta->jobs().first().hasPassword);
        value(answer(m_marta->history.undo(undone.deed))); // and done again
        QVERIFY(m_marta->jobs().isEmpty());
    }

    void after_which_runs_there_is_a_mail_is_chosen_and_taken_back() {
        const SyncJob job = m_marta->jobs().first();
        QCOMPARE(job.settings.mail, SyncMail::Changes); // what a new one has
        QJsonObject form = admin::formOf(job);
        QCOMPARE(form.value(QLatin1String("mail")).toString(), QStringLiteral("changes"));
        for (const SyncMail choice : {SyncMail::Trouble, SyncMail::Never}) {
            form.insert(QStringLiteral("mail"), QString(syncMailName(choice)));
            const auto entered = value(admin::settingsIn(form, job.settings));
            value(answer(m_marta->syncs.change(m_id, m_marta->jobs().first().revision, entered)));
            QCOMPARE(m_marta->jobs().first().settings.mail, choice);
        }
        const auto last = value(answer(m_marta->history.lastOwn()));
        QVERIFY(last);
        QCOMPARE(value(answer(m_marta->history.undo(*last))).restored, 1);
        QCOMPARE(m_marta->jobs().first().settings.mail, SyncMail::Trouble);
    }

    void it_comes_back_from_the_bin_of_another_console() {
        value(answer(m_marta->syncs.remove(m_id)));
        Desk olga(m_database, QStringLiteral("console:olga"));
        const auto items = value(answer(olga.bin.page({}, 10)));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().entity, QStringLiteral("syncs"));
        QCOMPARE(items.first().name, QStringLiteral("School"));
        QCOMPARE(items.first().actor, QStringLiteral("console:marta"));
        QVERIFY(items.first().goesAt.isValid());
        QCOMPARE(value(answer(olga.bin.bringBack({items.first().entry}))).items, 1);
        QCOMPARE(olga.jobs().size(), 1);
        QCOMPARE(m_marta->jobs().size(), 1);
    }

    void only_who_may_remove_it_brings_it_back_or_ends_it() {
        value(answer(m_marta->syncs.remove(m_id)));
        Desk ben(m_database, QStringLiteral("console:ben"), Role::Administrator);
        const auto item = value(answer(ben.bin.page({}, 10))).first();
        const auto back = answer(ben.bin.bringBack({item.entry}));
        QVERIFY(!back && back.error().fault == Fault::Denied);
        const Done gone = answer(ben.bin.removeForGood({}, item.entity, item.key));
        QVERIFY(!gone && gone.error().fault == Fault::Denied);
        value(answer(m_marta->bin.removeForGood({}, item.entity, item.key)));
        QVERIFY(value(answer(m_marta->bin.page({}, 10))).isEmpty());
    }

private:
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::unique_ptr<Desk> m_marta = std::make_unique<Desk>(m_database, QStringLiteral("console:marta"));
    SyncId m_id;
};

QTEST_GUILESS_MAIN(SyncsTest)
#include "tst_syncs.moc"
