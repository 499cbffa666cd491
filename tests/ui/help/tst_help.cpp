// The manual in the window: every subject and every marked part has its place in it, every link leads somewhere, and
// the facts on the About page are those of the packages.
#include "tests/support/gui_watchdog.h"
#include "tests/ui/window_test.h"
#include "ui/about/about_text.h"
#include "ui/help/help_book.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_window.h"
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

QString contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Something is drawn on the ground, which is of one colour.
bool hasInk(const QImage &picture) {
    const QColor ground = picture.pixelColor(picture.width() - 1, 0);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qAbs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                return true;
    return false;
}

// A language of a few words.
class Germanish : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override {
        const QString text = QString::fromUtf8(source);
        if (text == QLatin1String("Overview"))
            return QStringLiteral("Übersicht"); // as every language has
        if (text == QLatin1String("The pages of this manual are in English."))
            return QStringLiteral("Die Seiten sind auf Englisch.");
        if (qstrcmp(context, "HelpPages") != 0)
            return {};
        if (text == QLatin1String("Mail"))
            return QStringLiteral("Schlüssel des Hauses");
        return text.startsWith(QLatin1String("Every mail")) ? QStringLiteral("Wo der Briefkasten hängt") : QString();
    }
};

} // namespace

class HelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_subject_has_its_place() {
        const QString table = contentOf(QStringLiteral(GATELODGE_SOURCE_DIR "/ui/house_subjects.cpp"));
        static const QRegularExpression subject(QStringLiteral("\\{\"([a-z_]+)\", \"[a-z-]+\", Duty::"));
        auto matches = subject.globalMatch(table);
        int seen = 0;
        for (; matches.hasNext(); ++seen) {
            const QString id = matches.next().captured(1);
            QVERIFY2(hasHelp(helpPlaceOf(id)), qPrintable(id));
        }
        QVERIFY(seen >= 13);
        QVERIFY(hasHelp(helpPlaceOf(QStringLiteral("connections"))));
        QVERIFY(hasHelp(helpPlaceOf(QStringLiteral("first_run"))));
    }
    void every_place_that_the_window_names_exists() {
        static const QRegularExpression named(QStringLiteral("\"([a-z-]+\\.md(#[a-z-]+)?)\""));
        QDirIterator walk(QStringLiteral(GATELODGE_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            auto matches = named.globalMatch(contentOf(walk.next()));
            while (matches.hasNext()) {
                const QString place = matches.next().captured(1);
                QVERIFY2(hasHelp(place), qPrintable(walk.fileName() + QStringLiteral(": ") + place));
            }
        }
    }
    void every_finding_of_the_health_list_has_its_place() {
        static const QRegularExpression named(QStringLiteral("\"(health\\.md#[a-z-]+)\""));
        auto matches =
            named.globalMatch(contentOf(QStringLiteral(GATELODGE_SOURCE_DIR "/server/service/health_judgement.cpp")));
        int seen = 0;
        for (; matches.hasNext(); ++seen) {
            const QString place = matches.next().captured(1);
            QVERIFY2(hasHelp(place), qPrintable(place));
        }
        QVERIFY(seen >= 7);
    }
    void every_link_of_the_manual_leads_somewhere() {
        static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+\\.md(#[^)]*)?)\\)"));
        for (const HelpChapter &chapter : helpChapters()) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.id));
            auto matches = link.globalMatch(helpText(chapter.id));
            while (matches.hasNext()) {
                const QString place = matches.next().captured(1);
                QVERIFY2(hasHelp(place), qPrintable(chapter.id + QStringLiteral(": ") + place));
            }
        }
    }
    void f1_finds_the_nearest_place() {
        QWidget page, *section = new QWidget(&page), *field = new QWidget(section);
        QCOMPARE(helpPlaceAt(field), QString());
        setHelpPlace(&page, "connections.md");
        QCOMPARE(helpPlaceAt(field), QStringLiteral("connections.md"));
        setHelpPlace(section, "connections.md#passwords");
        QCOMPARE(helpPlaceAt(field), QStringLiteral("connections.md#passwords"));
    }
    void every_pane_that_names_a_place_names_one_that_is_there() {
        static const QRegularExpression named(QStringLiteral("\"([a-z-]+\\.md(?:#[a-z0-9-]+)?)\""));
        int places = 0;
        QDirIterator files(QStringLiteral(GATELODGE_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : lines) {
                if (!line.contains(QLatin1String("setHelpPlace(")))
                    continue;
                auto found = named.globalMatch(line);
                while (found.hasNext()) {
                    const QString place = found.next().captured(1);
                    QVERIFY2(hasHelp(place), qPrintable(file.fileName() + QStringLiteral(": ") + place));
                    ++places;
                }
            }
        }
        QVERIFY(places > 15);
    }
    void the_viewer_reads_searches_and_goes_back() {
        HelpWindow window;
        window.open(QStringLiteral("connections.md"));
        QVERIFY(window.text().toPlainText().contains(QLatin1String("A connection says where a house is")));
        window.open(QStringLiteral("roles.md"));
        QVERIFY(window.contents().selectedItems().value(0)->text().startsWith(QStringLiteral("Roles")));
        QVERIFY(!window.text().toPlainText().contains(QLatin1String("](")));
        window.text().backward();
        QCOMPARE(window.place(), QStringLiteral("connections.md"));
        QCOMPARE(window.contents().selectedItems().value(0)->text(), QStringLiteral("Connections"));
        window.text().forward();
        QCOMPARE(window.place(), QStringLiteral("roles.md"));
        const int chapters = window.contents().count();
        QTest::keyClicks(&window.search(), QStringLiteral("keyring answers"));
        QVERIFY(window.contents().count() >= 1 && window.contents().count() < chapters);
        QTest::keyClick(&window.search(), Qt::Key_Return);
        QCOMPARE(window.place(), QStringLiteral("connections.md#passwords"));
        window.search().clear();
        QCOMPARE(window.contents().count(), chapters);
        shootSchemes(window, QStringLiteral("help"));
        window.open(QStringLiteral("about.md"));
        shoot(window, QStringLiteral("about-light"));
    }
    // Against what its words cost alone, read and laid out once: this machine's measure.
    void a_long_page_is_laid_out_once_data() {
        QTest::addColumn<QString>("page");
        for (const char *page : {"openid-conformance.md", "requirements.md", "changes.md"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void a_long_page_is_laid_out_once() {
        QFETCH(QString, page);
        HelpWindow window;
        window.open(QStringLiteral("mail.md"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        double plain = 1e9, opened = 1e9;
        for (int round = 0; round < 5; ++round) {
            double begin = tests::GuiWatchdog::processorMilliseconds();
            QTextDocument words;
            words.setTextWidth(window.text().viewport()->width());
            words.setMarkdown(helpText(page));
            QVERIFY(words.size().height() > window.height());
            plain = std::min(plain, tests::GuiWatchdog::processorMilliseconds() - begin);
            begin = tests::GuiWatchdog::processorMilliseconds();
            window.open(page);
            QCoreApplication::processEvents();
            opened = std::min(opened, tests::GuiWatchdog::processorMilliseconds() - begin);
            QVERIFY(window.text().toPlainText().size() > 5000);
            window.open(QStringLiteral("mail.md"));
            QCoreApplication::processEvents();
        }
        qInfo("%s: %.1f ms, its words alone %.1f ms", qPrintable(page), opened, plain);
        QVERIFY2(opened < 4 * plain, qPrintable(QStringLiteral("%1 ms against %2 ms").arg(opened).arg(plain)));
    }
    void a_page_is_found_again_as_it_was_left() {
        HelpWindow window;
        window.open(QStringLiteral("openid-conformance.md"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        HelpText &text = window.text();
        QScrollBar &bar = *text.verticalScrollBar();
        const auto titleSize = [&text] {
            return text.document()->begin().begin().fragment().charFormat().fontPointSize();
        };
        const qreal dressed = titleSize();
        QVERIFY(dressed > text.font().pointSizeF());
        const auto height = [&] { return qCeil(text.document()->size().height()) - text.viewport()->height(); };
        QTRY_COMPARE_WITH_TIMEOUT(bar.maximum(), height(), 20'000); // the rest of it comes bit by bit
        QVERIFY(bar.maximum() > 3 * window.height());
        const int there = bar.maximum() - 100;
        bar.setValue(there);
        window.open(QStringLiteral("mail.md"));
        QCOMPARE(bar.value(), 0);
        text.backward();
        QCOMPARE(bar.value(), there);
        QCOMPARE(titleSize(), dressed);
        text.reload(); // as with other colours
        QCOMPARE(bar.value(), there);
        text.forward();
        QCOMPARE(bar.value(), 0);
        QCOMPARE(titleSize(), dressed);
        window.open(QStringLiteral("mail.md#nothing-of-the-kind")); // on the same page
        QCOMPARE(titleSize(), dressed);
    }
    void places_within_a_page_are_gone_back_to_and_kept() {
        HelpWindow window;
        const QString page = QStringLiteral("openid-conformance.md");
        window.open(page);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        HelpText &text = window.text();
        QScrollBar &bar = *text.verticalScrollBar();
        const auto height = [&] { return qCeil(text.document()->size().height()) - text.viewport()->height(); };
        QTRY_COMPARE_WITH_TIMEOUT(bar.maximum(), height(), 20'000); // the rest of it comes bit by bit
        QString lastHeading;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() > 0)
                lastHeading = headingAnchor(block.text());
        // Left for another page once, it is not led there from within.
        bar.setValue(300);
        window.open(QStringLiteral("mail.md"));
        text.backward();
        QCOMPARE(bar.value(), 300);
        bar.setValue(100);
        Q_EMIT text.anchorClicked(QUrl(u'#' + lastHeading));
        QTRY_VERIFY_WITH_TIMEOUT(bar.value() > 300, 20'000);
        const int atHeading = bar.value();
        text.backward();
        QCOMPARE(bar.value(), 100);
        text.forward();
        QTRY_COMPARE_WITH_TIMEOUT(bar.value(), atHeading, 20'000);
        // Other colours lead nobody back to the heading.
        window.open(QStringLiteral("mail.md"));
        window.open(page + u'#' + lastHeading);
        QTRY_VERIFY_WITH_TIMEOUT(bar.value() > 300, 20'000);
        bar.setValue(100);
        text.reload();
        bool later = false;
        QTimer::singleShot(0, &window, [&later] { later = true; });
        QTRY_VERIFY_WITH_TIMEOUT(later, 20'000);
        QCOMPARE(bar.value(), 100);
    }
    void no_line_of_the_contents_ends_above_an_empty_one_data() {
        QTest::addColumn<qreal>("text");
        QTest::addColumn<int>("height"); // of the window, in em
        for (const qreal text : {1.0, 1.1, 1.3, 1.5, 2.0}) {
            for (const int height : {60, 44, 16}) // the last two have a scroll bar
                QTest::addRow("text %.1f, %d em", text, height) << text << height;
        }
    }
    void no_line_of_the_contents_ends_above_an_empty_one() {
        QFETCH(qreal, text);
        QFETCH(int, height);
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPointSizeF(text * usual.pointSizeF());
        QApplication::setFont(larger);
        HelpWindow window;
        window.open(QStringLiteral("authorities.md"));
        window.resize(em(60), em(height));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        shoot(window, QStringLiteral("help-contents-%1-%2").arg(text).arg(height));
        QStringList odd;
        const auto look = [&] {
            QCoreApplication::processEvents();
            QListWidget &list = window.contents();
            const QImage seen = list.viewport()->grab().toImage();
            for (int i = 0; i < list.count(); ++i) {
                const QRect rect = list.visualItemRect(list.item(i));
                const int lines = rect.height() / list.fontMetrics().height();
                const QRect last = rect.adjusted(8, (2 * lines - 1) * rect.height() / (2 * lines), -8, -2);
                const int next = i + 1 < list.count() ? list.visualItemRect(list.item(i + 1)).top() : rect.bottom() + 1;
                const bool keepsMore = next - rect.bottom() - 1 > 2 * list.spacing();
                if (keepsMore || (seen.rect().contains(last) && !hasInk(seen.copy(last))))
                    odd << QStringLiteral("“%1” ends above an empty line").arg(list.item(i)->text());
            }
        };
        look();
        window.search().setText(QStringLiteral("sites"));
        look();
        window.search().clear();
        look();
        QApplication::setFont(usual);
        QVERIFY2(odd.isEmpty(), qPrintable(u'\n' + odd.join(u'\n')));
    }
    void a_search_wants_all_words_and_says_when_nothing_is_there() {
        QVERIFY(searchHelp(QStringLiteral("keyring password")).size() >= 1);
        QVERIFY(searchHelp(QStringLiteral("keyring zzzz")).isEmpty());
        QVERIFY(searchHelp(QStringLiteral("  ")).isEmpty());
    }
    void every_page_has_its_title_and_its_summary_for_translators() {
        for (const HelpChapter &chapter : helpChapters()) {
            const HelpPage *page = helpPage(chapter.id);
            QVERIFY2(page, qPrintable(chapter.id));
            const QString own = helpText(chapter.id).section(u'\n', 0, 0).mid(2).trimmed();
            QCOMPARE(QString::fromUtf8(page->title), own);
            QVERIFY2(!chapter.summary.isEmpty() && !chapter.summary.endsWith(u'.'), qPrintable(chapter.id));
        }
        QCOMPARE(helpChapters().size(), qsizetype(helpPages().size()));
    }
    void pages_are_found_and_listed_in_the_language_of_the_window_and_in_english() {
        Germanish german;
        HelpWindow window;
        window.open(QStringLiteral("mail.md"));
        const QString note = QStringLiteral("The pages of this manual are in English.");
        const auto says = [&window](const QString &text) {
            for (const QLabel *label : window.findChildren<QLabel *>())
                if (label->isVisible() && label->text() == text)
                    return true;
            return false;
        };
        QVERIFY(!says(note));
        QCoreApplication::installTranslator(&german);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Die Seiten sind auf Englisch.")), 20'000);
        QCOMPARE(window.contents().selectedItems().value(0)->text(), QStringLiteral("Schlüssel des Hauses"));
        const auto titles = [&window](const char *typed) {
            window.search().setText(QString::fromUtf8(typed));
            QStringList found;
            for (int i = 0; i < window.contents().count(); ++i)
                found << window.contents().item(i)->text();
            return found;
        };
        QCOMPARE(titles("schlussel haus"), QStringList(QStringLiteral("Schlüssel des Hauses")));
        QCOMPARE(titles("briefkasten"), QStringList(QStringLiteral("Schlüssel des Hauses"))); // by what it tells
        QCOMPARE(window.contents().item(0)->toolTip(), QStringLiteral("Wo der Briefkasten hängt"));
        QVERIFY(titles("Mail lists every mail").contains(QStringLiteral("Schlüssel des Hauses"))); // in English, too
        shoot(window, QStringLiteral("help-in-another-language"));
        QCoreApplication::removeTranslator(&german);
        QTRY_VERIFY_WITH_TIMEOUT(!says(QStringLiteral("Die Seiten sind auf Englisch.")) && !says(note), 20'000);
    }
    void what_is_new_and_the_licence_are_inside() {
        QVERIFY(helpText(QStringLiteral("changes.md")).contains(QLatin1String("0.1.0")));
        QVERIFY(helpText(QStringLiteral("licence.md")).contains(QLatin1String("TERMS AND CONDITIONS")));
    }
    void licences_are_those_of_the_packages_data() {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("licence");
        for (const UsedLibrary &library : usedLibraries())
            QTest::newRow(library.name) << QString::fromLatin1(library.package) << QString::fromLatin1(library.licence);
    }
    void licences_are_those_of_the_packages() {
        QFETCH(QString, package);
        QFETCH(QString, licence);
        const QString file = QStringLiteral("/usr/share/doc/%1/copyright").arg(package);
        if (!QFileInfo::exists(file))
            QSKIP("this Debian has another version of the package");
        QString fact = contentOf(file).simplified();
        QVERIFY2(fact.contains(licence, Qt::CaseInsensitive), qPrintable(file));
        QVERIFY(aboutText().contains(licence));
    }
};

GATELODGE_WINDOW_TEST(HelpTest)
#include "tst_help.moc"
