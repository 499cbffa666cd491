// The list of people behind the window: whatever is jumped to, the rows are those of one order.
#include "server/admin/office.h"
#include "server/admin/people.h"
#include "server/store/places.h"
#include "server/store/user_list.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::admin;
using tests::value;

Q_DECLARE_METATYPE(gatelodge::UserSorting)

class TestPeopleList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        value(m_database.session()->script(QStringLiteral("INSERT INTO users (username, first_name, last_name) SELECT "
                                                          "'u' || g, 'Ada', 'Person ' || lpad(g::text, 6, '0') "
                                                          "FROM generate_series(0, 9999) g")));
        value(m_database.session()->script(
            QStringLiteral("INSERT INTO groups (name) VALUES ('Nines'); INSERT INTO group_members (group_id, user_uid) "
                           "SELECT g.group_id, "
                           "u.uid FROM groups g, users u WHERE g.name = 'Nines' AND u.username ~ '^u9'")));
        m_nines = value(store::listGroups(*m_database.session())).constLast().id;
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
    void letters_lead_to_the_first_who_begins_so_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<UserSorting>("sorting");
        QTest::addColumn<bool>("narrowed"); // to those with a "u9…"
        QTest::addColumn<QString>("found"); // empty: nobody
        using By = UserSorting::By;
        const auto row = [](const char *name, const char *typed, UserSorting sorting, bool narrowed,
                            const char *found) {
            QTest::newRow(name) << QString::fromUtf8(typed) << sorting << narrowed << QString::fromUtf8(found);
        };
        row("a name", "person 0070", {}, false, "u7000");
        row("in capitals", "PERSON 009", {}, false, "u9000");
        row("the very first", "p", {}, false, "u0");
        row("the last", "person 009999", {}, false, "u9999");
        row("nobody", "quinn", {}, false, "");
        row("names from the last on", "person 0070", {By::Name, true}, false, "u7000");
        row("a username", "u50", {By::Username, false}, false, "u50");
        row("a username, downwards", "u50", {By::Username, true}, false, "u50");
        row("times have no letters", "person", {By::Created, false}, false, "");
        row("in a narrowed list", "person 0095", {}, true, "u9500");
        row("in a narrowed list, downwards", "person 0095", {By::Name, true}, true, "u9500");
        row("by username in a narrowed list", "U97", {By::Username, false}, true, "u97");
        row("nobody in a narrowed list", "person 0001", {}, true, "");
    }
    void letters_lead_to_the_first_who_begins_so() {
        QFETCH(QString, typed);
        QFETCH(UserSorting, sorting);
        QFETCH(bool, narrowed);
        QFETCH(QString, found);
        UserFilter filter;
        filter.sorting = sorting;
        if (narrowed)
            filter.group = m_nines;
        const auto list = value(m_people.open(filter).result());
        const int row = value(m_people.rowStarting(list, typed).result());
        if (found.isEmpty())
            QCOMPARE(row, -1);
        else
            QCOMPARE(value(m_people.page(list, row, 1).result()).value(0).username, found);
    }
    void a_place_that_is_gone_meanwhile_is_an_empty_page() {
        QVERIFY(value(m_people.page(m_list, 20'000, 20).result()).isEmpty());
    }

private:
    tests::TestDatabase m_database;
    Office m_office{m_database.connection(), service::Access::owner(Actor::system()), nullptr};
    People m_people{m_office};
    PeopleList m_list;
    GroupId m_nines;
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_people_list.moc"
