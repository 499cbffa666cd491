// What somebody types while looking for a person, and whom it finds.
#include "server/store/find_people.h"
#include "server/store/statements.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestFindPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const auto person = [this](const char *first, const char *last, const char *username) {
            const QString handle = QString::fromUtf8(username);
            return tests::aUser(*m_session)
                .named(QString::fromUtf8(first), QString::fromUtf8(last))
                .called(handle)
                .withEmail(handle + QStringLiteral("@riverside.example"))
                .make();
        };
        person("Marta", "Lindqvist", "marta");
        person("Hélène", "Dubois", "hdubois");
        person("Helene", "Fischer", "hfischer");
        person("Łukasz", "Søndergård", "lukasz");
        person("Archibald", "Heimart", "archie");
        person("O'Brien", "50% (really)", "odd");
        person("太郎", "山田", "taro");
        value(store::removeUsers(*m_session, {person("Marta", "Gone", "gone")}));
    }

    void words_find_people_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("usernames");
        const auto row = [](const char *typed, const QStringList &found) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << found;
        };
        row("marta", {"marta"});
        row("MARTA", {"marta"});
        row("lindqvist marta", {"marta"}); // in any order
        row("lindqvist riverside", {});    // neither in the names nor in one address
        row("helene", {"hdubois", "hfischer"});
        row("hélène", {"hdubois", "hfischer"});
        row("lukasz sondergard", {"lukasz"});
        row("mart", {"marta", "archie"}); // who is called so stands first
        row("taro@river", {"taro"});
        row("ma", {"marta"}); // two letters: the beginning of a name
        row("a", {});
        row("山田", {"taro"});
        row("50% (r", {"odd"});
        row("o'brien", {"odd"});
        row("(a+)+$", {}); // nothing of it is an expression
        row("[a-z]", {});
        row("\\m", {});
        row("marta marta marta marta lindqvist", {"marta"});
        row("    ", {});
    }
    void words_find_people() {
        QFETCH(QString, typed);
        QStringList found;
        for (const UserLine &line : value(store::findPeople(*m_session, typed, 8)))
            found << line.username;
        QTEST(found, "usernames");
    }

    void at_most_as_many_as_asked_for() {
        QCOMPARE(value(store::findPeople(*m_session, QStringLiteral("riverside"), 3)).size(), 3);
    }

    // One word is one condition: as three it would be taken for rare, and all that have it fetched from the index.
    void a_word_that_many_have_is_not_fetched_from_all_of_them() {
        const auto session = m_database.session();
        value(session->script(QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name) SELECT 'p' "
                                             "|| i, 'Name' || i % 50, CASE WHEN "
                                             "i % 10 = 0 THEN 'Sten' || i % 90 || 'berg' ELSE 'Family' || i % 900 END "
                                             "FROM generate_series(1, 20000) i; "
                                             "ANALYZE gatelodge.user_search, gatelodge.users, gatelodge.emails; SET "
                                             "plan_cache_mode = force_custom_plan; "
                                             "PREPARE q AS ") +
                              store::statementText("finder.people")));
        const auto fetched = [&](const char *words) { // by one look into an index
            const QString plan = tests::ask(
                *session, QStringLiteral("EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE q (%1, '^berg', '\\nberg', 8)")
                              .arg(QLatin1StringView(words)));
            static const QRegularExpression look(
                QStringLiteral("\"Node Type\": \"Bitmap Index Scan\"[^{}]*\"Actual Rows\": (\\d+)"));
            int most = 0;
            for (auto rows = look.globalMatch(plan); rows.hasNext();)
                most = std::max(most, rows.next().captured(1).toInt());
            return most;
        };
        QVERIFY(fetched("'berg', NULL, NULL") <= 300);
        QCOMPARE(value(store::findPeople(*session, QStringLiteral("berg"), 8)).size(), 8);
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestFindPeople)
#include "tst_find_people.moc"
