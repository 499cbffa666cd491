// Times in lists and in details are told in one way: of twelve hours or of twenty-four, as the locale has it.
#include "tests/ui/window_test.h"
#include "ui/common/time_words.h"

using namespace gatelodge::ui;

class TimeWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_usual = QLocale(); }
    void cleanup() { QLocale::setDefault(m_usual); }
    void the_second_stands_in_the_locales_own_way_data();
    void the_second_stands_in_the_locales_own_way();

private:
    QLocale m_usual;
};

void TimeWordsTest::the_second_stands_in_the_locales_own_way_data() {
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"ar_EG", "en_US", "en_GB", "de_DE", "fr_FR", "ja_JP", "es_ES", "pt_BR", "fi_FI"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TimeWordsTest::the_second_stands_in_the_locales_own_way() {
    QFETCH(QString, locale);
    const QLocale used(locale);
    QLocale::setDefault(used);
    const QDateTime evening(QDate(2026, 11, 23), QTime(20, 41, 57));
    const QString clock = clockWords(evening), details = exactTime(evening);
    const QString seconds = used.toString(57);
    QVERIFY2(clock.contains(seconds), qPrintable(clock));
    QString minutes = clock;
    minutes.remove(minutes.indexOf(seconds) - 1, seconds.size() + 1); // with what stands before them
    QVERIFY2(details.contains(minutes), qPrintable(clock + QStringLiteral(" | ") + details));
    QVERIFY(clockWidth() > 0);
}

GATELODGE_WINDOW_TEST(TimeWordsTest)
#include "tst_time_words.moc"
