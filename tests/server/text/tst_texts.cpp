#include "server/text/languages.h"
#include "server/text/texts.h"
#include <QTest>
#include <QTimeZone>
#include <thread>

using gatelodge::text::Texts;

class TextsTest : public QObject {
    Q_OBJECT

    static QDateTime berlin(int day, int hour, int minute) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin"));
    }

private Q_SLOTS:
    void the_compiled_languages_are_there_with_english_first() {
        QCOMPARE(Texts::languages().first(), QStringLiteral("en"));
        QVERIFY(Texts::languages().contains(QStringLiteral("fr")));
    }

    void every_language_names_itself() {
        QCOMPARE(Texts::nameOf(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(Texts::nameOf(QStringLiteral("fr")), QStringLiteral("Français"));
    }

    void an_unknown_language_is_english() {
        const auto texts = Texts::forLanguage(QStringLiteral("../x"));
        QCOMPARE(texts->code(), QStringLiteral("en"));
        QVERIFY(!texts->rightToLeft());
        QVERIFY(Texts(QStringLiteral("ar")).rightToLeft());
    }

    void the_best_language_is_negotiated_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &header, const char *code) {
            QTest::newRow(name) << header << QString::fromLatin1(code);
        };
        row("nothing sent", "", "en");
        row("exactly one", "fr", "fr");
        row("a regional form", "fr-CA", "fr");
        row("case does not matter", "FR-ca;Q=0.9", "fr");
        row("the first of equals", "fr, en", "fr");
        row("the heavier one", "en;q=0.3, fr;q=0.8", "fr");
        row("what is not offered is passed over", "tlh, fr;q=0.2", "fr");
        row("weight nought excludes", "fr;q=0", "en");
        row("any", "*", "en");
        row("any after the known one", "fr;q=0.5, *;q=0.1", "fr");
        row("weights out of range count as nought", "fr;q=7", "en");
        row("rubbish", ";;,q=,=,\xff\x00", "en");
        row("very long", "fr;q=0.1," + QByteArray(100000, 'x'), "fr");
    }
    void the_best_language_is_negotiated() {
        QFETCH(QByteArray, header);
        QTEST(Texts::negotiate(header), "code");
    }

    void tags_and_regions_find_their_language_data() {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *tag, const char *code) {
            QTest::newRow(tag) << QString::fromLatin1(tag) << QString::fromLatin1(code);
        };
        row("pt-BR", "pt_BR");
        row("PT_br", "pt_BR");
        row("pt", "pt_BR");
        row("pt-PT", "pt_BR");
        row("fr-CA", "fr_CA");
        row("fr-BE", "fr");
        row("fr", "fr");
        row("it", "");
        row("", "");
    }
    void tags_and_regions_find_their_language() {
        QFETCH(QString, tag);
        const QStringList offered{QStringLiteral("en"), QStringLiteral("fr_CA"), QStringLiteral("fr"),
                                  QStringLiteral("pt_BR")};
        QTEST(gatelodge::text::offeredFor(tag, offered), "code");
        QCOMPARE(gatelodge::text::tagOf(QStringLiteral("pt_BR")), QStringLiteral("pt-BR"));
    }
    void a_browser_asks_for_regions_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("code");
        QTest::newRow("its own") << QByteArray("pt-BR,pt;q=0.9,en;q=0.8") << "pt_BR";
        QTest::newRow("another one") << QByteArray("pt-PT, en;q=0.8") << "pt_BR";
        QTest::newRow("none") << QByteArray("pt;q=0.4, en;q=0.3") << "pt_BR";
        QTest::newRow("English first") << QByteArray("en-US, pt-BR;q=0.9") << "en";
    }
    void a_browser_asks_for_regions() {
        QFETCH(QByteArray, header);
        QTEST(gatelodge::text::bestLanguage(header, {QStringLiteral("en"), QStringLiteral("pt_BR")}), "code");
    }

    // Forms as CLDR has them: the words of "%n days" differ where the language's rule says so.
    void every_language_uses_the_forms_of_its_own_rule_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<QList<int>>>("alike"); // numbers of one form each
        const auto row = [](const char *language, const QList<QList<int>> &alike) {
            if (Texts::languages().contains(QLatin1StringView(language)))
                QTest::newRow(language) << QString::fromLatin1(language) << alike;
        };
        row("en", {{1}, {0, 2, 5, 100}});
        row("fr", {{0, 1}, {2, 5, 100}});
        row("de", {{1}, {0, 2, 5, 100}});
        row("es", {{1}, {0, 2, 5, 100}});
        row("pt_BR", {{0, 1}, {2, 5, 100}});
        row("ja", {{0, 1, 2, 5, 11, 100}});
        row("ar", {{1}, {2}, {3, 7, 10, 103}, {11, 50, 99, 111}, {100, 101, 102, 200}});
    }
    void every_language_uses_the_forms_of_its_own_rule() {
        QFETCH(QString, language);
        QFETCH(QList<QList<int>>, alike);
        const auto texts = Texts::forLanguage(language);
        const auto wordsOf = [&](int number) {
            auto words = texts->say("text", QT_TRANSLATE_N_NOOP("text", "%n days"), number);
            return words.remove(texts->locale().toString(number)).simplified();
        };
        QSet<QString> forms;
        for (const auto &numbers : alike) {
            for (const int number : numbers)
                QCOMPARE(wordsOf(number), wordsOf(numbers.first()));
            forms.insert(wordsOf(numbers.first()));
        }
        QVERIFY(forms.size() + 1 >= alike.size()); // in Arabic 11 and 100 may read alike without vowels
    }

    void numbers_choose_the_plural_form_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("one, English") << "en" << 1 << "1 day";
        QTest::newRow("several, English") << "en" << 2 << "2 days";
        QTest::newRow("none, English") << "en" << 0 << "0 days";
        QTest::newRow("none, French") << "fr" << 0 << "0 jour";
        QTest::newRow("several, French") << "fr" << 2 << "2 jours";
        QTest::newRow("thousands are grouped") << "en" << 12000 << "12,000 days";
    }
    void numbers_choose_the_plural_form() {
        QFETCH(QString, language);
        QFETCH(int, days);
        const auto texts = Texts::forLanguage(language);
        QTEST(texts->say("text", QT_TRANSLATE_N_NOOP("text", "%n days"), days), "words");
    }

    void a_text_without_translation_is_said_as_it_stands() {
        QCOMPARE(Texts::forLanguage(QStringLiteral("fr"))->say("nowhere", "Untold — %1"),
                 QStringLiteral("Untold — %1"));
    }

    void moments_are_relative_first_and_then_absolute_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("words");
        QTest::newRow("two days") << "en" << berlin(24, 18, 20) << "in 2 days and 4 hours, at 18:20 (Berlin time)";
        QTest::newRow("French") << "fr" << berlin(24, 18, 20) << "dans 2 jours et 4 heures, à 18:20 (heure de Berlin)";
        QTest::newRow("minutes") << "en" << berlin(22, 14, 28) << "in 8 minutes, at 14:28 (Berlin time)";
        QTest::newRow("this minute") << "en" << berlin(22, 14, 20) << "in less than a minute, at 14:20 (Berlin time)";
        QTest::newRow("gone by") << "en" << berlin(22, 13, 10) << "1 hour and 10 minutes ago, at 13:10 (Berlin time)";
        QTest::newRow("a week") << "en" << berlin(29, 14, 20) << "in 7 days, on 29 November 2026, 14:20 (Berlin time)";
        QTest::newRow("long ago") << "en" << berlin(2, 14, 20)
                                  << "20 days ago, on 2 November 2026, 14:20 (Berlin time)";
    }
    void moments_are_relative_first_and_then_absolute() {
        QFETCH(QString, language);
        QFETCH(QDateTime, when);
        QTEST(Texts::forLanguage(language)->moment(when, berlin(22, 14, 20)), "words");
    }

    void dates_are_written_day_first_without_the_weekday() {
        const auto when = berlin(24, 18, 20);
        const auto english = Texts::forLanguage(QStringLiteral("en"));
        const auto french = Texts::forLanguage(QStringLiteral("fr"));
        QCOMPARE(english->dateTime(when), QStringLiteral("24 November 2026, 18:20"));
        QCOMPARE(french->date(when), QStringLiteral("24 novembre 2026"));
        QCOMPARE(english->weekday(when), QStringLiteral("Tuesday"));
        QCOMPARE(Texts(QStringLiteral("de")).date(when), QStringLiteral("24. November 2026"));
    }

    void zones_are_named_after_a_city_or_their_distance() {
        const auto english = Texts::forLanguage(QStringLiteral("en"));
        const QDate date(2026, 11, 24);
        QCOMPARE(english->zone(QDateTime(date, QTime(), QTimeZone::utc())), QStringLiteral("UTC"));
        QCOMPARE(english->zone(QDateTime::fromString(QStringLiteral("2026-11-21T00:00:00+02:00"), Qt::ISODate)),
                 QStringLiteral("UTC+02:00"));
        QCOMPARE(english->zone(QDateTime(date, QTime(), QTimeZone("America/New_York"))),
                 QStringLiteral("New York time"));
    }

    void several_things_are_joined_as_the_language_does() {
        const auto french = Texts::forLanguage(QStringLiteral("fr"));
        QCOMPARE(french->list({}), QString());
        QCOMPARE(french->list({QStringLiteral("A")}), QStringLiteral("A"));
        QCOMPARE(french->list({QStringLiteral("%2"), QStringLiteral("B"), QStringLiteral("C")}),
                 QStringLiteral("%2, B et C"));
    }

    void many_threads_share_one_instance() {
        std::vector<std::thread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&right] {
                for (int n = 2; n < 300; ++n) {
                    const auto texts = Texts::forLanguage(n % 2 ? QStringLiteral("fr") : QStringLiteral("en"));
                    const auto words = texts->duration(qint64(n) * 86400);
                    right += words == QString::number(n) + (n % 2 ? QStringLiteral(" jours") : QStringLiteral(" days"));
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 8 * 298);
        QCOMPARE(Texts::forLanguage(QStringLiteral("fr")), Texts::forLanguage(QStringLiteral("fr")));
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
