// The second start, and what a desktop is told of the program.
#include "app/console/single_instance.h"
#include "tests/ui/window_test.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <thread>

using namespace gatelodge::app;

namespace {

constexpr auto kDesktop = GATELODGE_SOURCE_DIR "/app/packaging/desktop/org.gatelodge.Gatelodge";

// Its exit code; what it said goes into the log of a failure.
int run(const QString &program, const QStringList &arguments, QString &said) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    said = QString::fromUtf8(process.readAll());
    return process.exitCode();
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_runFolder; // in place of the person's own
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runFolder.path().toLocal8Bit()); }
    void a_second_start_hands_over_and_the_first_hears_it() {
        const HandedOver wanted{{{QStringLiteral("data_dir"), QStringLiteral("/srv/a b")}}, true};
        QVERIFY(!SingleInstance::handOver(wanted)); // nobody is there
        SingleInstance first;
        QVERIFY(first.listen());
        QList<HandedOver> heard;
        connect(&first, &SingleInstance::asked, this, [&heard](const HandedOver &what) { heard << what; });
        std::atomic<int> taken{-1};
        std::thread second([&taken, wanted] { taken = SingleInstance::handOver(wanted) ? 1 : 0; });
        const bool ended = QTest::qWaitFor([&taken] { return taken >= 0; }, 10'000);
        second.join();
        QVERIFY(ended);
        QCOMPARE(taken.load(), 1);
        QCOMPARE(heard, QList<HandedOver>{wanted});
    }
    void after_a_crash_the_place_is_free_again() {
        SingleInstance first;
        QVERIFY(first.listen());
        QVERIFY(SingleInstance().listen());
    }
    void the_desktop_entry_is_valid() {
        QString said;
        const int code = run(QStringLiteral("desktop-file-validate"),
                             {QString::fromLatin1(kDesktop) + QStringLiteral(".desktop")}, said);
        QVERIFY2(code == 0 && said.isEmpty(), qPrintable(said));
    }
    void a_desktop_reads_about_it_in_every_language() {
        const auto read = [](const char *ending) {
            QFile file(QString::fromLatin1(kDesktop) + QLatin1StringView(ending));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString entry = read(".desktop"), metainfo = read(".metainfo.xml");
        const QStringList files =
            QDir(QStringLiteral(GATELODGE_SOURCE_DIR "/translations")).entryList({QStringLiteral("gatelodge_*.ts")});
        QVERIFY(files.size() > 6);
        for (const QString &file : files) {
            const QString language = file.section(u'_', 1).section(u'.', 0, 0);
            if (language == QLatin1String("en"))
                continue;
            const QString key = u'[' + language + QStringLiteral("]=");
            QVERIFY2(entry.count(key) == 4,
                     qPrintable(language)); // what it is, in two lengths; words to find it by; the demo
            const QString tag = QStringLiteral("xml:lang=\"%1\"").arg(QString(language).replace(u'_', u'-'));
            QVERIFY2(metainfo.count(tag) == 5, qPrintable(language));
        }
    }
    void the_icon_is_drawn_in_every_size() {
        for (const int side : {16, 24, 32, 48, 64, 128, 256, 512}) {
            const QImage icon(QStringLiteral(GATELODGE_BINARY_DIR "/icons/%1.png").arg(side));
            QCOMPARE(icon.size(), QSize(side, side));
            QCOMPARE(qAlpha(icon.pixel(0, 0)), 0);                                     // around the plate
            QCOMPARE(qAlpha(icon.pixel(side / 2, side / 2)), 255);                     // the gate
            QVERIFY(icon.pixel(side / 2, side / 2) != icon.pixel(side / 2, side / 8)); // on its plate
        }
    }
    void the_metainfo_names_the_latest_version() {
        QFile metainfo(QString::fromLatin1(kDesktop) + QStringLiteral(".metainfo.xml")),
            changes(QStringLiteral(GATELODGE_SOURCE_DIR "/CHANGELOG.md"));
        QVERIFY(metainfo.open(QIODevice::ReadOnly) && changes.open(QIODevice::ReadOnly));
        static const QRegularExpression version(QStringLiteral("\n## ([0-9.]+) ")),
            release(QStringLiteral("<release version=\"([0-9.]+)\""));
        const QString latest = version.match(QString::fromUtf8(changes.readAll())).captured(1);
        QVERIFY(!latest.isEmpty());
        QCOMPARE(release.match(QString::fromUtf8(metainfo.readAll())).captured(1), latest); // the first is the latest
    }
    void the_metainfo_is_valid() {
        QString said;
        run(QStringLiteral("appstreamcli"),
            {QStringLiteral("validate"), QStringLiteral("--no-net"),
             QString::fromLatin1(kDesktop) + QStringLiteral(".metainfo.xml")},
            said);
        static const QRegularExpression complaint(QStringLiteral("^[EW]: (?!.*url-homepage-missing).*$"),
                                                  QRegularExpression::MultilineOption); // it has no homepage
        QVERIFY2(said.contains(QStringLiteral("alidation")) && !complaint.match(said).hasMatch(), qPrintable(said));
    }
};

GATELODGE_WINDOW_TEST(SingleInstanceTest)
#include "tst_single_instance.moc"
