#include "server/store/row.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using store::arrayLiteral;
using store::parseArray;
using store::toParam;

class TestRow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_array_is_read_as_PostgreSQL_writes_it_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("empty") << "ARRAY[]::text[]" << QStringList();
        QTest::newRow("plain") << "ARRAY['a','b']" << QStringList{"a", "b"};
        QTest::newRow("empty text") << "ARRAY['']" << QStringList{""};
        QTest::newRow("NULL") << "ARRAY[NULL,'x']::text[]" << QStringList{QString(), "x"};
        QTest::newRow("the word null") << "ARRAY['NULL','null']" << QStringList{"NULL", "null"};
        QTest::newRow("separators") << "ARRAY['a,b','{c}','d e']" << QStringList{"a,b", "{c}", "d e"};
        QTest::newRow("quotes") << R"(ARRAY['say "hi"','back\slash'])" << QStringList{"say \"hi\"", "back\\slash"};
        QTest::newRow("letters of the world") << "ARRAY['Zoë','日本']" << QStringList{"Zoë", "日本"};
        QTest::newRow("line breaks") << "ARRAY[E'a\\nb']" << QStringList{"a\nb"};
    }
    void an_array_is_read_as_PostgreSQL_writes_it() {
        QFETCH(QString, sql);
        QFETCH(QStringList, items);
        const QStringList read = parseArray(tests::ask(*m_session, QStringLiteral("SELECT (%1)::text").arg(sql)));
        QCOMPARE(read, items);
        for (qsizetype i = 0; i < items.size(); ++i)
            QCOMPARE(read[i].isNull(), items[i].isNull());
    }

    void an_array_is_written_as_PostgreSQL_reads_it() {
        const QStringList hard{"", "a,b", "{}", "\"", "\\", "NULL", "it's", "a\nb", "Zoë"};
        QString literal = arrayLiteral(hard);
        literal.replace(u'\'', QStringLiteral("''"));
        QCOMPARE(parseArray(tests::ask(*m_session, QStringLiteral("SELECT '%1'::text[]::text").arg(literal))), hard);
    }

    void only_an_absent_value_becomes_null() {
        QVERIFY(!toParam(QString()).isNull());
        QVERIFY(!toParam(QByteArray()).isNull());
        QVERIFY(toParam(std::optional<QString>()).isNull());
        QVERIFY(toParam(std::optional<UserId>()).isNull());
        QVERIFY(toParam(QDateTime()).isNull());
        QCOMPARE(toParam(std::optional<QString>(QStringLiteral("x"))).toString(), QStringLiteral("x"));
        QCOMPARE(toParam(QList<int>{1, -2}).toString(), QStringLiteral("{\"1\",\"-2\"}"));
    }

    void values_come_back_as_they_went() {
        const UserId uid = tests::aUser(*m_session).make();
        const QString hard = QStringLiteral("O'Brien \\ \"x\" $1 ? :name %s é 日本");
        UserProfile profile = profileOf(uid);
        profile.firstName = hard;
        profile.validUntil = QDateTime(QDate(2031, 2, 3), QTime(4, 5, 6, 789), QTimeZone::utc());
        QVERIFY(store::replaceUserProfile(*m_session, uid, tests::value(store::findUser(*m_session, uid)).revision,
                                          profile));
        const User found = tests::value(store::findUser(*m_session, uid));
        QCOMPARE(found.firstName, hard);
        QCOMPARE(found.validUntil, profile.validUntil);
        QVERIFY(!found.validFrom.isValid());
    }

    void a_text_with_nul_is_invalid_and_cuts_nothing_off() {
        const auto found = store::findUserByUsername(*m_session, QStringLiteral("ada") + QChar(0) + u'x');
        QVERIFY(!found);
        QCOMPARE(found.error().fault, Fault::Invalid);
    }

private:
    UserProfile profileOf(const UserId &uid) {
        const User user = tests::value(store::findUser(*m_session, uid));
        return {user.username, user.firstName, user.lastName, user.language, user.notes, {}, {}};
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestRow)
#include "tst_row.moc"
