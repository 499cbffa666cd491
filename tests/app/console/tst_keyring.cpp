// Passwords of connections in a real keyring: this program starts itself again inside a session bus of its own, once
// with GNOME's keyring and once without any.
#include "app/console/keyring.h"
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace gatelodge::app;
using Outcome = Keyring::Outcome;

namespace {

constexpr int kPatience = 60'000; // ms

const char *wordFor(Outcome outcome) {
    switch (outcome) {
    case Outcome::Done: return "done";
    case Outcome::NothingThere: return "nothing";
    case Outcome::NoKeyring: return "none";
    case Outcome::Refused: return "refused";
    }
    Q_UNREACHABLE();
}

// Writes, reads, removes, reads; one word each.
int runInside(QGuiApplication &app) {
    Keyring keyring;
    QTextStream out(stdout);
    const QString id = QStringLiteral("7c0e"), secret = QStringLiteral("nine-quiet-herons");
    keyring.write(id, secret, [&](Outcome written) {
        out << wordFor(written) << ' ' << Qt::flush;
        keyring.read(id, [&](Outcome found, const QString &password) {
            out << wordFor(found) << (password == secret ? " same " : " other ") << Qt::flush;
            keyring.remove(id, [&](Outcome removed) {
                out << wordFor(removed) << ' ' << Qt::flush;
                keyring.read(id, [&](Outcome after, const QString &) {
                    out << wordFor(after) << (keyring.isThere() ? " there" : " absent") << Qt::endl;
                    app.quit();
                });
            });
        });
    });
    return QGuiApplication::exec();
}

// Asks, and goes before the answer comes; another one asks after it.
int runAbandoned(QGuiApplication &app) {
    const QString id = QStringLiteral("7c0e");
    auto gone = std::make_unique<Keyring>();
    gone->read(id, [](Outcome, const QString &) {});
    QCoreApplication::processEvents(); // the question is on its way
    gone.reset();
    Keyring keyring;
    keyring.read(id, [&app](Outcome found, const QString &) {
        QTextStream(stdout) << wordFor(found) << Qt::endl;
        app.quit();
    });
    return QGuiApplication::exec();
}

} // namespace

class KeyringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_keyring_keeps_and_forgets() {
        const QString said = run(QStringLiteral("printf x | gnome-keyring-daemon --unlock --components=secrets "
                                                ">/dev/null && exec \"$0\" --inside"));
        QCOMPARE(said, QStringLiteral("done done same done nothing there"));
    }
    void without_one_nothing_is_kept_and_it_says_so() {
        const QString said = run(QStringLiteral("exec \"$0\" --inside"));
        QCOMPARE(said, QStringLiteral("none none other none none absent"));
        QProcess search;
        search.start(QStringLiteral("grep"),
                     {QStringLiteral("-r"), QStringLiteral("nine-quiet-herons"), m_home.path()});
        QVERIFY(search.waitForFinished());
        QCOMPARE(search.exitCode(), 1); // nowhere below the home folder
    }

    void an_answer_to_who_has_gone_harms_nobody() {
        QCOMPARE(run(QStringLiteral("exec \"$0\" --abandoned")), QStringLiteral("none"));
        QCOMPARE(run(QStringLiteral("printf x | gnome-keyring-daemon --unlock --components=secrets "
                                    ">/dev/null && exec \"$0\" --abandoned")),
                 QStringLiteral("nothing"));
    }

private:
    // In a home folder of its own and on a bus of its own, which knows no services unless the script starts one.
    QString run(const QString &script) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "GNOME_KEYRING_CONTROL"})
            environment.remove(QLatin1StringView(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1StringView(name), m_home.filePath(QLatin1StringView(name)));
        QFile bus(m_home.filePath(QStringLiteral("bus.conf")));
        if (bus.open(QIODevice::WriteOnly))
            bus.write(
                "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
                "<allow own='*'/></policy></busconfig>");
        bus.close();
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--config-file=") + bus.fileName(), QStringLiteral("--"), QStringLiteral("sh"),
                       QStringLiteral("-c"), script, QCoreApplication::applicationFilePath()});
        if (!process.waitForFinished(kPatience))
            process.kill();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv); // the keyring's answers come through GLib's loop, as in the window
    if (argc > 1 && qstrcmp(argv[1], "--inside") == 0)
        return runInside(app);
    if (argc > 1 && qstrcmp(argv[1], "--abandoned") == 0)
        return runAbandoned(app);
    KeyringTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyring.moc"
