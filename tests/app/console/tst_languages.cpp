// The window's language while it runs: our texts and Qt's, numbers, dates, and the side on which lines begin.
#include "app/console/languages.h"
#include "tests/ui/window_test.h"
#include <QLabel>

using namespace gatelodge::app;

class LanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { WindowLanguage().choose(QStringLiteral("en")); }

    void what_was_chosen_is_remembered_data() {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("French") << "fr"
                                << "fr";
        QTest::newRow("a region of it") << "fr_CA"
                                        << "fr";
        QTest::newRow("nonsense") << "../x"
                                  << "en";
    }
    void what_was_chosen_is_remembered() {
        QFETCH(QString, kept);
        QSettings().setValue(QStringLiteral("look/language"), kept);
        QTEST(WindowLanguage().current(), "spoken");
    }

    void numbers_in_sentences_are_written_as_the_language_does() {
        WindowLanguage language;
        language.choose(QStringLiteral("fr"));
        QVERIFY(QCoreApplication::translate("text", "%n days", nullptr, 12000).contains(QLocale().toString(12000)));
        QCOMPARE(QCoreApplication::translate("text", "%n days", nullptr, 1), QStringLiteral("1 jour"));
    }

    void the_texts_of_qt_follow_too() {
        WindowLanguage language;
        language.choose(QStringLiteral("fr"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));
        language.choose(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void an_open_window_turns_to_the_side_of_its_language() {
        WindowLanguage language;
        QWidget window;
        QLabel label(&window);
        window.show();
        for (const auto &[code, side] :
             {std::pair(QStringLiteral("ar"), Qt::RightToLeft), std::pair(QStringLiteral("fr"), Qt::LeftToRight)}) {
            language.choose(code);
            QTRY_COMPARE(label.layoutDirection(), side);
        }
    }

    void the_desktop_says_how_its_own_language_writes_dates_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale>("desktop");
        QTest::addColumn<QString>("locale");
        QTest::newRow("the same language elsewhere") << "de" << QLocale(QStringLiteral("de_CH")) << "de_CH";
        QTest::newRow("Latin digits of the Maghreb") << "ar" << QLocale(QStringLiteral("ar_MA")) << "ar_MA";
        QTest::newRow("another language") << "de" << QLocale(QStringLiteral("fr_CH")) << "de_DE";
        QTest::newRow("a language of one region") << "pt_BR" << QLocale(QStringLiteral("pt_PT")) << "pt_BR";
        QTest::newRow("English is written day first") << "en" << QLocale(QStringLiteral("en_US")) << "en_GB";
    }
    void the_desktop_says_how_its_own_language_writes_dates() {
        QFETCH(QString, code);
        QFETCH(QLocale, desktop);
        QTEST(WindowLanguage::localeFor(code, desktop).name(), "locale");
    }
};

GATELODGE_WINDOW_TEST(LanguagesTest)
#include "tst_languages.moc"
