// The assistant of the first start, in the longest languages and in the one from right to left, in a window of the
// usual size: every choice and every field has room for its words.
#include "app/console/window_house.h"
#include "tests/ui/clipped.h"
#include "tests/ui/window_test.h"
#include "ui/first_run/choice_card.h"
#include "ui/first_run/first_run_page.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"

using namespace gatelodge;
using namespace gatelodge::app;
using ui::ProfileKind;

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

class FirstRunLanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { readTranslations(); }
    void every_step_has_room_for_its_words_data();
    void every_step_has_room_for_its_words();
    void cleanup();

private:
    QTranslator m_translator;
};

namespace {

// The assistant asks nothing before its last step, so that no house is made here.
QStringList cutIn(ui::MainWindow &window, const ui::FirstRunPage &page) {
    QStringList cut = tests::clippedIn(window);
    for (const ProfileKind kind : {ProfileKind::Demo, ProfileKind::Private, ProfileKind::Remote}) {
        const ui::ChoiceCard &card = page.card(kind);
        if (card.isVisible() && card.heightForWidth(card.width()) > card.height())
            cut << QStringLiteral("the card “%1” is %2 high and needs %3")
                       .arg(card.text())
                       .arg(card.height())
                       .arg(card.heightForWidth(card.width()));
    }
    if (window.size() != QSize(1280, 800))
        cut << QStringLiteral("the window is %1 × %2").arg(window.width()).arg(window.height());
    return cut;
}

} // namespace

void FirstRunLanguagesTest::every_step_has_room_for_its_words_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("Arabic") << QStringLiteral("ar");
}

void FirstRunLanguagesTest::every_step_has_room_for_its_words() {
    QFETCH(QString, code);
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(code));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    const QTemporaryDir folder(QStringLiteral("/tmp/gatelodge-first-XXXXXX"));
    ui::MainWindow window({{QStringLiteral("en"), QStringLiteral("English")}}, QStringLiteral("en"),
                          [](const QString &) {});
    SettingSources sources;
    sources.environment = {{QStringLiteral("HOME"), folder.path()}};
    WindowHouse house(window, sources, Actor{QStringLiteral("console:tester"), Source::Console, {}});
    window.setHost(house);
    window.resize(1280, 800);
    window.show();
    house.openUsual();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *page = qobject_cast<ui::FirstRunPage *>(window.centralWidget());
    QVERIFY(page);
    QStringList found;
    const auto look = [&](const QString &step) {
        // Layouts follow what was pressed.
        (void)QTest::qWaitFor([&] { return cutIn(window, *page).isEmpty(); }, 20'000);
        ui::shoot(window, code + QStringLiteral("-first-run-") + step);
        for (const QString &cut : cutIn(window, *page))
            found << step + QStringLiteral(": ") + cut;
    };
    look(QStringLiteral("choices"));
    for (const ProfileKind kind : {ProfileKind::Private, ProfileKind::Remote}) {
        page->card(kind).click();
        page->next().click();
        look(kind == ProfileKind::Private ? QStringLiteral("private") : QStringLiteral("remote"));
        page->back().click();
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void FirstRunLanguagesTest::cleanup() {
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QSettings().clear();
}

GATELODGE_WINDOW_TEST(FirstRunLanguagesTest)
#include "tst_first_run_languages.moc"
