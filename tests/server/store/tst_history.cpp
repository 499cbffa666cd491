// The trail as pages: a line a deed, in both orders, of everything and of what some records met with.
#include "server/store/history.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

Q_DECLARE_METATYPE(gatelodge::HistoryOrder)

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Thirty deeds: each third one about ada alone, each about bob and ada together, or a group of five entries.
    void initTestCase() {
        m_ada = tests::aUser(*m_session).make();
        m_bob = tests::aUser(*m_session).make();
        for (int deed = 0; deed < 30; ++deed) {
            const auto people = deed % 3 == 0 ? QList<UserId>{m_ada} : QList<UserId>{m_bob, m_ada};
            value(store::inTransaction(*m_session, {QStringLiteral("marta"), Source::Console, {}}, [&]() -> Done {
                for (int part = 0; part < 4; ++part) // the same deed meets them more than once
                    for (const UserId &uid : people)
                        GL_DO(m_session->script(QStringLiteral("UPDATE users SET first_name = '%1.%2' WHERE uid = '%3'")
                                                    .arg(deed)
                                                    .arg(part)
                                                    .arg(toString(uid))));
                return {};
            }));
        }
    }

    void pages_leave_no_deed_out_and_repeat_none_data() {
        QTest::addColumn<HistoryOrder>("order");
        QTest::addColumn<int>("about"); // 0: everything; 1: ada; 2: bob; 3: both
        for (const auto order : {HistoryOrder::NewestFirst, HistoryOrder::OldestFirst})
            for (int about = 0; about < 4; ++about)
                QTest::addRow("%s, about %d", order == HistoryOrder::NewestFirst ? "newest first" : "oldest first",
                              about)
                    << order << about;
    }
    void pages_leave_no_deed_out_and_repeat_none() {
        QFETCH(HistoryOrder, order);
        QFETCH(int, about);
        store::HistoryPage page;
        page.order = order;
        page.rows = 3;
        page.filter.actor = QStringLiteral("marta");
        page.onlyAbout = about > 0;
        if (about & 1)
            page.people << m_ada;
        if (about & 2)
            page.people << m_bob;
        QStringList deeds;
        QList<qint64> numbers;
        for (;;) {
            const auto lines = value(store::listHistory(*m_session, page));
            for (const HistoryLine &line : lines) {
                deeds << line.first.deed;
                numbers << line.first.change.seq;
            }
            if (lines.size() < page.rows)
                break;
            page.last = lines.last().first.change.seq;
        }
        QCOMPARE(deeds.size(), about == 2 ? 20 : 30);
        QCOMPARE(QSet<QString>(deeds.begin(), deeds.end()).size(), deeds.size());
        auto sorted = numbers;
        std::sort(sorted.begin(), sorted.end());
        if (order == HistoryOrder::NewestFirst)
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(numbers, sorted);
    }

    void what_belongs_to_a_record_is_told_with_it_in_both_orders() {
        const SiteId site = tests::aSite(*m_session).make();
        const GroupId group = value(store::insertGroup(*m_session, {QStringLiteral("Members"), {}}));
        Site now = value(store::findSite(*m_session, site));
        now.profile.groups << group;
        value(store::replaceSite(*m_session, site, now.revision, now.profile));
        store::HistoryPage page;
        page.onlyAbout = true;
        page.records = store::withBelongings({QStringLiteral("sites"), QString::number(site.value)});
        const auto newest = value(store::listHistory(*m_session, page));
        page.order = HistoryOrder::OldestFirst;
        const auto oldest = value(store::listHistory(*m_session, page));
        QCOMPARE(newest.size(), 2);
        QCOMPARE(oldest.size(), 2);
        QCOMPARE(oldest.first().first.change.action, QStringLiteral("insert"));
        QCOMPARE(oldest.first().first.change.seq, newest.last().first.change.seq);
        QCOMPARE(newest.first().first.change.entity, QStringLiteral("site_groups"));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    UserId m_ada, m_bob;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
