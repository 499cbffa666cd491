// Times of synchronisations: in words, in a zone, over the days on which clocks are moved.
#include "server/domain/sync_schedule.h"
#include <QtTest>

using namespace gatelodge;

class TestSyncSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_next_time_holds_when_clocks_are_moved_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *what, const char *words, const char *after, const char *next) {
            QTest::newRow(what) << QString::fromLatin1(words) << QString::fromLatin1(after)
                                << QString::fromLatin1(next);
        };
        // Europe/Berlin: 2027-03-28 02:00 becomes 03:00; 2027-10-31 03:00 becomes 02:00.
        row("winter", "every day at 03:00", "2027-01-10T12:00:00Z", "2027-01-11T02:00:00Z");
        row("summer", "every day at 03:00", "2027-07-10T12:00:00Z", "2027-07-11T01:00:00Z");
        row("later today", "every day at 14:00", "2027-01-10T12:00:00Z", "2027-01-10T13:00:00Z");
        row("now is not next", "every day at 14:00", "2027-01-10T13:00:00Z", "2027-01-11T13:00:00Z");
        row("a time that the day lacks", "every day at 02:30", "2027-03-27T12:00:00Z", "2027-03-28T01:30:00Z");
        row("and the day after", "every day at 02:30", "2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z");
        row("the day before clocks go back", "every day at 02:30", "2027-10-30T12:00:00Z", "2027-10-31T00:30:00Z");
        row("not a second time", "every day at 02:30", "2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z");
        row("between the two", "every day at 02:30", "2027-10-31T01:00:00Z", "2027-11-01T01:30:00Z");
        row("midnight", "every day at 00:00", "2027-03-27T22:59:59Z", "2027-03-27T23:00:00Z");
        row("a day of the week", "mondays at 06:30", "2027-01-10T12:00:00Z", "2027-01-11T05:30:00Z");
        row("the same day next week", "mondays at 06:30", "2027-01-11T05:30:00Z", "2027-01-18T05:30:00Z");
        row("two days", "mondays and thursdays at 06:30", "2027-01-11T06:00:00Z", "2027-01-14T05:30:00Z");
        row("minutes", "every 15 minutes", "2027-03-28T00:50:00Z", "2027-03-28T01:05:00Z");
        row("hours", "every 2 hours", "2027-10-31T00:30:00Z", "2027-10-31T02:30:00Z");
    }
    void the_next_time_holds_when_clocks_are_moved() {
        QFETCH(QString, words);
        QFETCH(QString, after);
        QFETCH(QString, next);
        const auto schedule = scheduleFrom(words, "Europe/Berlin");
        QVERIFY(schedule);
        QCOMPARE(nextAfter(*schedule, QDateTime::fromString(after, Qt::ISODate)).toUTC().toString(Qt::ISODate), next);
        QCOMPARE(scheduleWords(*schedule), words);
    }

    void a_day_never_has_two_runs_nor_none_over_ten_years() {
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"}) {
            const auto schedule = scheduleFrom(QStringLiteral("every day at 02:30"), zone);
            QVERIFY(schedule);
            QDateTime at(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
            for (int day = 0; day < 3650; ++day) {
                const QDateTime next = nextAfter(*schedule, at);
                if (day > 0)
                    QVERIFY2(at.secsTo(next) >= 82'800 && at.secsTo(next) <= 90'000,
                             qPrintable(next.toString(Qt::ISODate)));
                at = next;
            }
        }
    }

    void words_that_mean_nothing_are_no_schedule_data() {
        QTest::addColumn<QString>("words");
        for (const char *words : {"", "sometimes", "every 2 minutes", "every 20000 minutes", "every day",
                                  "every day at 25:00", "moonday at 06:30", "at 06:30", "every day at 6"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void words_that_mean_nothing_are_no_schedule() {
        QFETCH(QString, words);
        QVERIFY(!scheduleFrom(words, "UTC"));
    }

    void other_spellings_are_understood_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("means");
        QTest::newRow("case and blanks") << QStringLiteral("  Every  Day at 3:00 ")
                                         << QStringLiteral("every day at 03:00");
        QTest::newRow("daily") << QStringLiteral("daily at 03:00") << QStringLiteral("every day at 03:00");
        QTest::newRow("one day") << QStringLiteral("Monday at 06:30") << QStringLiteral("mondays at 06:30");
        QTest::newRow("list") << QStringLiteral("sunday, monday, tuesday at 06:30")
                              << QStringLiteral("mondays, tuesdays and sundays at 06:30");
        QTest::newRow("weekdays") << QStringLiteral("weekdays at 06:30") << QStringLiteral("weekdays at 06:30");
        QTest::newRow("an hour") << QStringLiteral("every hour") << QStringLiteral("every hour");
        QTest::newRow("by hand") << QStringLiteral("by hand") << QStringLiteral("by hand");
    }
    void other_spellings_are_understood() {
        QFETCH(QString, words);
        QFETCH(QString, means);
        const auto schedule = scheduleFrom(words, "UTC");
        QVERIFY(schedule);
        QCOMPARE(scheduleWords(*schedule), means);
    }

    void a_zone_that_there_is_none_of_is_refused() {
        QVERIFY(!scheduleFrom(QStringLiteral("every day at 03:00"), "Europe/Atlantis"));
    }
};

QTEST_GUILESS_MAIN(TestSyncSchedule)
#include "tst_sync_schedule.moc"
