// The list of people behind the window: whatever is jumped to, the rows are those of one order.
#include "server/admin/office.h"
#include "server/admin/people.h"
#include "server/store/user_list.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::admin;
using tests::value;

class TestPeopleList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        value(m_database.session()->script(QStringLiteral("INSERT INTO users (username, first_name, last_name) SELECT "
                                                          "'u' || g, 'Ada', 'Person ' || lpad(g::text, 6, '0') "
                                                          "FROM generate_series(0, 9999) g")));
        m_list = value(m_people.open({}).result());
    }
    void a_page_begins_where_it_was_asked_for_data() {
        QTest::addColumn<int>("first");
        for (const int first : {0, 256, 4095, 4096, 4097, 8191, 8192, 9990})
            QTest::newRow(QByteArray::number(first)) << first;
    }
    void a_page_begins_where_it_was_asked_for() {
        QFETCH(int, first);
        QCOMPARE(lengthOf(m_list), 10'000);
        const auto lines = value(m_people.page(m_list, first, 20).result());
        QCOMPARE(lines.size(), std::min(20, 10'000 - first));
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].lastName, QStringLiteral("Person %1").arg(first + i, 6, 10, QLatin1Char('0')));
    }
    void a_place_that_is_gone_meanwhile_is_an_empty_page() {
        QVERIFY(value(m_people.page(m_list, 20'000, 20).result()).isEmpty());
    }

private:
    tests::TestDatabase m_database;
    Office m_office{m_database.connection(), service::Access::owner(Actor::system()), nullptr};
    People m_people{m_office};
    PeopleList m_list;
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_people_list.moc"
