// Every page of the window in the language of tests, with its first record open: what is not translated, what is put
// together of pieces, what has no room.
#include "server/admin/languages.h"
#include "tests/support/pseudo/pseudo.h"
#include "tests/ui/language/whole_window.h"
#include "ui/pieces/filter_sentence.h"
#include <QRegularExpression>

using namespace gatelodge;
using namespace gatelodge::ui;

class PseudoWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_page_is_translated_whole_and_roomy_data();
    void every_page_is_translated_whole_and_roomy();
    void another_language_reaches_every_open_page_data();
    void another_language_reaches_every_open_page();
    void cleanupTestCase();

private:
    QTranslator m_translator;
    tests::Values m_values;
    std::unique_ptr<tests::WholeWindow> m_whole;
};

namespace {

// A filter is one sentence whose places are buttons: its words are read together.
bool isPartOfSentence(const QWidget &widget) {
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const FilterSentence *>(at))
            return true;
    }
    return false;
}

QList<tests::VisibleText> sentencesIn(const QWidget &window) {
    QList<tests::VisibleText> sentences;
    for (const auto *sentence : window.findChildren<FilterSentence *>()) {
        QString words;
        for (const auto *piece : sentence->findChildren<QLabel *>())
            words += piece->text() + u' ';
        if (sentence->isVisible())
            sentences.append({sentence, words});
    }
    return sentences;
}

} // namespace

void PseudoWindowTest::initTestCase() {
    tests::speakPseudo();
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + tests::pseudoCode));
    QCoreApplication::installTranslator(&m_translator);
    // The club of tests/ui/riverside.h and the house it stands in.
    for (const char *value :
         {"Riverside Club Members wiki Photo archive Race committee calendar Regatta forms", "Members’ wiki",
          "Alice Moreau Bruno Castellani Daniel Osei Marta Lindqvist",
          "riverside marina harbour login example photos races", "https http auth account push community",
          "private database", "Gatelodge", "console", "local", "Python PHP JavaScript",
          "mail.example.org account@example.org"}) // what a mail server's address looks like
        m_values.add(QString::fromUtf8(value));
    const QLocale locale;
    for (int number = 1; number <= 12; ++number)
        m_values.add(locale.monthName(number) + u' ' + locale.monthName(number, QLocale::ShortFormat) + u' ' +
                     locale.standaloneDayName(qMin(number, 7)) + u' ' +
                     locale.standaloneDayName(qMin(number, 7), QLocale::ShortFormat));
    m_values.add(locale.amText() + u' ' + locale.pmText() + u' ' +
                 locale.createSeparatedList({QStringLiteral("1"), QStringLiteral("2")}));
    for (const admin::SpokenLanguage &language : admin::spokenLanguages())
        m_values.add(language.name);

    m_whole = std::make_unique<tests::WholeWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_whole->window()));
}

void PseudoWindowTest::every_page_is_translated_whole_and_roomy_data() {
    QTest::addColumn<QString>("subject");
    for (const QString &subject : m_whole->subjects())
        QTest::addRow("%s", qPrintable(subject)) << subject;
}

void PseudoWindowTest::every_page_is_translated_whole_and_roomy() {
    QFETCH(QString, subject);
    MainWindow &window = m_whole->window();
    QVERIFY(m_whole->open(subject));
    QVERIFY(m_whole->openFirstRecord());
    shoot(window, QStringLiteral("pseudo-") + subject);
    QStringList found;
    const auto texts = tests::visibleTexts(window) + sentencesIn(window);
    for (const auto &[widget, text] : texts) {
        if (isPartOfSentence(*widget) && qobject_cast<const QLabel *>(widget))
            continue;
        static const QRegularExpression fingerprint(QStringLiteral("^[0-9a-f]{4}( [0-9a-f]{4})+$"));
        if (fingerprint.match(text).hasMatch())
            continue;
        const QString where = QLatin1StringView(widget->metaObject()->className());
        if (const QStringList unknown = m_values.unknownIn(text); !unknown.isEmpty())
            found << where + QStringLiteral(" says “%1”, not translated: %2").arg(text, unknown.join(u' '));
        if (qobject_cast<const QLabel *>(widget) && tests::isPutTogether(text))
            found << where + QStringLiteral(" is put together: ") + text;
    }
    found += tests::clippedIn(window);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void PseudoWindowTest::another_language_reaches_every_open_page_data() {
    QTest::addColumn<QString>("code");
    for (const admin::SpokenLanguage &language : admin::spokenLanguages()) {
        if (language.code != tests::pseudoCode && language.code != QLatin1StringView("en"))
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
    }
}

// The pages are open in the language of tests; none of its brackets may be seen after the switch.
void PseudoWindowTest::another_language_reaches_every_open_page() {
    QFETCH(QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QLocale::setDefault(QLocale(code));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::installTranslator(&translator);
    QStringList found;
    for (const QString &subject : m_whole->subjects()) {
        QVERIFY(m_whole->open(subject));
        shoot(m_whole->window(), code + u'-' + subject);
        for (const auto &[widget, text] : tests::visibleTexts(m_whole->window())) {
            // The language of tests is in the lists of languages, under its name.
            if (QString(text).remove(admin::spokenLanguages().last().name).contains(QChar(0x27E6)))
                found << subject + u' ' + QLatin1StringView(widget->metaObject()->className()) +
                             QStringLiteral(" still says “%1”").arg(text);
        }
    }
    QCOMPARE(m_whole->window().layoutDirection(), QLocale().textDirection());
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::installTranslator(&m_translator);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void PseudoWindowTest::cleanupTestCase() {
    m_whole.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

GATELODGE_WINDOW_TEST(PseudoWindowTest)
#include "tst_pseudo_window.moc"
