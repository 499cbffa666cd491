// Ctrl+K over things that are known by heart: how words fit, in two languages, and what is remembered.
#include "tests/ui/window_test.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/english_words.h"
#include "ui/shell/findables.h"
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLabel>
#include <QListView>
#include <QPaintEvent>

using namespace gatelodge::ui;

namespace {

// A language of three words; it knows the probe of english_words, as any real one does.
class Frenchish : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override {
        const QString text = QString::fromUtf8(source);
        if (text == QLatin1StringView("Overview"))
            return QStringLiteral("Vue d’ensemble");
        if (text == QLatin1StringView("Add a site"))
            return QStringLiteral("Ajouter un site relié");
        return {};
    }
};

QStringList titlesOf(FindableSource &source, const QString &typed) {
    QStringList titles;
    source.find(typed, [&titles](const QList<PaletteItem> &items) {
        titles.clear();
        for (const PaletteItem &item : items)
            titles << item.title;
    });
    return titles;
}

QStringList shown(const CommandPalette &palette) {
    QStringList lines;
    for (int row = 0; row < palette.answers()->model()->rowCount(); ++row)
        lines << palette.answers()->model()->index(row, 0).data().toString();
    return lines;
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void words_fit_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("fit");
        const auto row = [](const char *typed, const char *title, Question::Fit fit) {
            QTest::addRow("%s | %s", typed, title) << QString::fromUtf8(typed) << QString::fromUtf8(title) << int(fit);
        };
        row("add", "Add a site", Question::Beginning);
        row("site add", "Add a site", Question::Words);
        row("ADD SITE", "Add a site", Question::Words);
        row("ite", "Add a site", Question::Inside);
        row("dubois helene", "Hélène Dubois", Question::Words);
        row("hélène", "Helene", Question::Beginning);
        row("sondergard", "Søndergård", Question::Beginning);
        row("nguyen", "Nguyễn", Question::Beginning);
        row("lukasz", "Łukasz", Question::Beginning);
        row("プ", "フ", Question::None); // a mark makes another letter there
        row("site remove", "Add a site", Question::None);
        row("create", "Add a site", Question::Others);
        row("create site", "Add a site", Question::Others);
        row("", "Add a site", Question::None);
    }
    void words_fit() {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QTEST(int(Question(typed).fit(folded(title), folded(QStringLiteral("create new website")))), "fit");
    }

    void what_was_typed_is_marked_in_the_title() {
        const auto marked = [](const char *typed, const char *title) {
            const QString text = QString::fromUtf8(title);
            const auto marks = Question(QString::fromUtf8(typed)).marks(text);
            QString shown;
            for (qsizetype i = 0; i < text.size(); ++i)
                shown += marks[i] ? text[i] : QChar(u'.');
            return shown;
        };
        QCOMPARE(marked("dub hél", "Helene Dubois"), QStringLiteral("Hel....Dub..."));
        QCOMPARE(marked("an", "Joan Anders"), QStringLiteral(".....An....")); // the beginning of a word first
    }

    void things_are_found_in_the_language_of_the_window_and_in_english() {
        FindableSource source(QStringLiteral("Do"));
        source.add({QStringLiteral("a"), [] { return QCoreApplication::translate("x", "Add a site"); }, {}, {}, {}});
        Frenchish french;
        QCoreApplication::installTranslator(&french);
        source.prepare();
        QCOMPARE(titlesOf(source, QStringLiteral("relie ajouter")),
                 QStringList(QStringLiteral("Ajouter un site relié")));
        QCOMPARE(titlesOf(source, QStringLiteral("add")), QStringList(QStringLiteral("Ajouter un site relié")));
        QCoreApplication::removeTranslator(&french);
        source.prepare();
        QCOMPARE(titlesOf(source, QStringLiteral("add")), QStringList(QStringLiteral("Add a site")));
        QCOMPARE(titlesOf(source, QStringLiteral("ajouter")), QStringList());
    }

    void asking_for_english_tells_nobody_of_a_new_language() {
        class Ear : public QWidget {
        public:
            int heard = 0;
            void changeEvent(QEvent *event) override { heard += event->type() == QEvent::LanguageChange; }
        } ear;
        Frenchish french;
        QCoreApplication::installTranslator(&french);
        QCoreApplication::processEvents();
        ear.heard = 0;
        QCOMPARE(inEnglish([] { return QCoreApplication::translate("x", "Add a site"); }),
                 QStringLiteral("Add a site"));
        QCoreApplication::processEvents();
        QCOMPARE(ear.heard, 0);
        QCOMPARE(QCoreApplication::translate("x", "Add a site"), QStringLiteral("Ajouter un site relié"));
        QCoreApplication::removeTranslator(&french);
    }

    void the_best_fit_stands_first_and_what_is_not_offered_is_not_there() {
        FindableSource source(QStringLiteral("Do"), 2);
        const auto add = [&source](const char *title, std::function<bool()> offered = {}) {
            source.add({QString::fromUtf8(title), QString::fromUtf8(title), {}, {}, {}, {}, {}, std::move(offered)});
        };
        add("Unpause");
        add("A pause");
        add("Pause all");
        add("Pause", [] { return false; });
        QCOMPARE(titlesOf(source, QStringLiteral("pause")),
                 QStringList({QStringLiteral("Pause all"), QStringLiteral("A pause")}));
    }

    void what_arrives_later_answers_the_question_that_stands() {
        ReadSource::Put put;
        ReadSource source(QStringLiteral("Sites"),
                          [&put](QObject *, ReadSource::Put given) { put = std::move(given); });
        source.prepare();
        QStringList titles;
        source.find(QStringLiteral("wiki"), [&titles](const QList<PaletteItem> &items) {
            for (const PaletteItem &item : items)
                titles << item.title;
        });
        QCOMPARE(titles, QStringList());
        put({{QStringLiteral("site:1"), QStringLiteral("Members’ wiki"), {}, {}, {}}});
        QCOMPARE(titles, QStringList(QStringLiteral("Members’ wiki")));
    }

    void recent_things_stand_first_and_outlast_a_restart() {
        int ran = 0;
        const auto open = [&ran](QWidget &window) {
            auto palette = std::make_unique<CommandPalette>(&window);
            palette->setMemory(QStringLiteral("here"));
            auto source = std::make_unique<FindableSource>(QStringLiteral("Do"));
            for (const char *title : {"Alpha one", "Alpha two", "Beta"})
                source->add(
                    {QStringLiteral("do:") + QString::fromUtf8(title), QString::fromUtf8(title), {}, {}, [&ran] {
                         ++ran;
                     }});
            palette->addProvider(std::move(source));
            window.show();
            palette->open();
            return palette;
        };
        QWidget window;
        window.resize(800, 600);
        auto palette = open(window);
        QCOMPARE(shown(*palette), QStringList());
        QTest::keyClicks(palette->field(), QStringLiteral("two"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(ran, 1);
        palette.reset();
        QVERIFY(!QSettings().allKeys().isEmpty());

        palette = open(window);
        QCOMPARE(shown(*palette), QStringList({QStringLiteral("Recent"), QStringLiteral("Alpha two")}));
        QTest::keyClicks(palette->field(), QStringLiteral("alpha"));
        QCOMPARE(shown(*palette), QStringList({QStringLiteral("Recent"), QStringLiteral("Alpha two"),
                                               QStringLiteral("Do"), QStringLiteral("Alpha one")}));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(ran, 2);
    }

    void what_fits_by_other_words_stands_below_and_says_which() {
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&window);
        auto places = std::make_unique<FindableSource>(QStringLiteral("Go to"));
        places->add(
            {QStringLiteral("go:rules"), QStringLiteral("Rules"), {}, {}, [] {}, QStringLiteral("who matches")});
        palette.addProvider(std::move(places));
        auto people = std::make_unique<FindableSource>(QStringLiteral("People"));
        people->add({QStringLiteral("person:1"), QStringLiteral("Marta"), {}, {}, [] {}});
        palette.addProvider(std::move(people));
        palette.open();
        QTest::keyClicks(palette.field(), QStringLiteral("ma"));
        QCOMPARE(shown(palette), QStringList({QStringLiteral("People"), QStringLiteral("Marta"),
                                              QStringLiteral("Go to"), QStringLiteral("Rules")}));
        QCOMPARE(palette.answers()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Rules, matches"));
    }

    void what_was_typed_is_strong_also_from_right_to_left() {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(800, 600);
        CommandPalette palette(&window);
        auto people = std::make_unique<FindableSource>(QStringLiteral("People"));
        people->add({QStringLiteral("person:1"), QString::fromUtf8("علياء منصور"), {}, {}, [] {}});
        palette.addProvider(std::move(people));
        window.show();
        palette.open();
        const auto look = [&](const char *typed) {
            palette.field()->setText(QString::fromUtf8(typed));
            QListView *list = palette.answers();
            list->setCurrentIndex({});
            return list->viewport()->grab(list->visualRect(list->model()->index(1, 0))).toImage();
        };
        const QImage first = look("علياء"), second = look("منصور");
        QCOMPARE(first.size(), second.size());
        QVERIFY(first != second); // other letters of the same name are strong
        shoot(window, QStringLiteral("palette-marks-rtl"));
    }

    void no_shadow_stays_where_the_answers_were() {
        class Ear : public QObject {
        public:
            QRegion painted;
            bool eventFilter(QObject *, QEvent *event) override {
                if (event->type() == QEvent::Paint)
                    painted += static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        } ear;
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&window);
        auto source = std::make_unique<FindableSource>(QStringLiteral("Do"));
        for (const char *title : {"Alpha one", "Alpha two", "Alpha three", "Beta"})
            source->add({QString::fromUtf8(title), QString::fromUtf8(title), {}, {}, [] {}});
        palette.addProvider(std::move(source));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        palette.open();
        const QWidget *card = palette.field()->parentWidget();
        palette.field()->setText(QStringLiteral("alpha"));
        QCoreApplication::processEvents();
        const QRect before = card->geometry();
        palette.installEventFilter(&ear);
        palette.field()->setText(QStringLiteral("alpha two"));
        QTRY_VERIFY_WITH_TIMEOUT(card->geometry().bottom() < before.bottom(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(ear.painted.contains(QPoint(before.center().x(), before.bottom() + 6)), 20'000);
    }

    void the_foot_is_never_cut_off() {
        QWidget window;
        window.resize(520, 600);
        CommandPalette palette(&window);
        window.show();
        palette.open();
        QTRY_VERIFY_WITH_TIMEOUT(palette.isVisible(), 20'000);
        QCoreApplication::processEvents();
        const QWidget *card = palette.field()->parentWidget();
        int seen = 0;
        for (const QLabel *hint : card->findChildren<QLabel *>()) {
            if (!hint->isVisible())
                continue;
            ++seen;
            QVERIFY2(hint->width() >= hint->sizeHint().width(), qPrintable(hint->text()));
            QVERIFY2(card->rect().contains(hint->geometry()), qPrintable(hint->text()));
        }
        QCOMPARE(seen, 4);
    }

    void another_house_remembers_other_things() {
        QWidget window;
        CommandPalette palette(&window);
        palette.setMemory(QStringLiteral("here"));
        auto source = std::make_unique<FindableSource>(QStringLiteral("Do"));
        source->add({QStringLiteral("do:it"), QStringLiteral("It"), {}, {}, [] {}});
        palette.addProvider(std::move(source));
        palette.open();
        QTest::keyClicks(palette.field(), QStringLiteral("it"));
        QTest::keyClick(palette.field(), Qt::Key_Return);
        palette.setMemory(QStringLiteral("there"));
        palette.open();
        QCOMPARE(shown(palette), QStringList());
        palette.setMemory(QStringLiteral("here"));
        palette.open();
        QCOMPARE(shown(palette).size(), 2);
    }
};

GATELODGE_WINDOW_TEST(PaletteTest)
#include "tst_palette.moc"
