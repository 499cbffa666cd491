// The manual in the window: every subject and every marked part has its place in it, every link leads somewhere, and
// the facts on the About page are those of the packages.
#include "tests/ui/window_test.h"
#include "ui/about/about_text.h"
#include "ui/help/help_book.h"
#include "ui/help/help_window.h"
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

QString contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

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
        QVERIFY(!window.text().toPlainText().contains(QLatin1String("](")));
        window.text().backward();
        QCOMPARE(window.place(), QStringLiteral("connections.md"));
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
    void a_search_wants_all_words_and_says_when_nothing_is_there() {
        QVERIFY(searchHelp(QStringLiteral("keyring password")).size() >= 1);
        QVERIFY(searchHelp(QStringLiteral("keyring zzzz")).isEmpty());
        QVERIFY(searchHelp(QStringLiteral("  ")).isEmpty());
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
