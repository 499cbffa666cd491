// The house's picture (resources/help/architecture.md) against its code: arrows, sizes, names, and the requirement
// table.
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

const QString kRoot = QStringLiteral(GATELODGE_SOURCE_DIR "/");

struct Room {
    const char *folder;
    QList<const char *> mayInclude; // folders; its own is understood
};

// Longest folder first: the first that fits decides.
const QList<Room> &rooms() {
    static const QList<Room> table{
        {"server/domain/", {}},
        {"server/text/", {"server/domain/"}},
        {"server/store/", {"server/domain/"}},
        {"server/jose/", {"server/domain/"}},
        {"server/login/drivers/oidc/", {"server/domain/", "server/login/", "server/jose/"}},
        {"server/login/", {"server/domain/"}},
        {"server/service/", {"server/domain/", "server/store/", "server/login/", "server/text/"}},
        {"server/backup/", {"server/domain/", "server/store/", "server/service/"}},
        {"server/openid/", {"server/domain/", "server/jose/", "server/store/", "server/service/"}},
        {"server/http/", {"server/domain/"}},
        {"server/quick/", {"server/domain/", "server/store/", "server/service/", "server/http/"}},
        {"server/protocol/oidc/",
         {"server/domain/", "server/jose/", "server/store/", "server/service/", "server/openid/", "server/http/",
          "server/quick/", "server/text/"}},
        {"server/protocol/community/",
         {"server/domain/", "server/store/", "server/service/", "server/http/", "server/quick/"}},
        {"server/protocol/web/",
         {"server/domain/", "server/store/", "server/service/", "server/http/", "server/text/"}},
        {"server/protocol/ops/", {"server/domain/", "server/store/", "server/service/", "server/http/"}},
        {"server/mail/", {"server/domain/", "server/store/", "server/service/", "server/text/"}},
        {"server/delivery/", {"server/domain/", "server/store/", "server/service/", "server/openid/"}},
        {"server/sync/", {"server/domain/", "server/service/"}},
        {"server/admin/",
         {"server/domain/", "server/store/", "server/service/", "server/openid/", "server/delivery/", "server/text/",
          "server/mail/", "server/sync/"}},
        {"ui/", {"server/domain/", "server/admin/"}},
        {"app/", {"server/", "ui/"}},
    };
    return table;
}

QStringList sourceFiles() {
    QStringList files;
    for (const char *top : {"app", "server", "ui"}) {
        QDirIterator walk(kRoot + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << walk.next().mid(kRoot.size());
    }
    files.sort();
    return files;
}

QString contentOf(const QString &file) {
    QFile opened(kRoot + file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return QString::fromUtf8(opened.readAll());
}

const Room *roomOf(const QString &file) {
    for (const Room &room : rooms()) {
        if (file.startsWith(QLatin1String(room.folder)))
            return &room;
    }
    return nullptr;
}

bool isAllowed(const Room &room, const QString &included) {
    if (included.startsWith(QLatin1String(room.folder)))
        return true;
    for (const char *folder : room.mayInclude) {
        if (included.startsWith(QLatin1String(folder)))
            return true;
    }
    return false;
}

// "PG-01 … PG-21" and the like, as the requirements name them.
QStringList requirementIds() {
    QStringList ids;
    const auto range = [&ids](const char *prefix, int first, int last, const QList<int> &without = {}) {
        for (int n = first; n <= last; ++n) {
            if (!without.contains(n))
                ids << QLatin1String(prefix) + QStringLiteral("-%1").arg(n, 2, 10, QLatin1Char('0'));
        }
    };
    for (int n = 1; n <= 5; ++n)
        ids << QStringLiteral("R%1").arg(n);
    range("PG", 1, 21);
    range("KE", 1, 9);
    range("EL", 1, 11);
    range("EA", 1, 38, {2, 6, 12, 37}); // never given, or excluded
    return ids;
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_include_follows_an_arrow() {
        static const QRegularExpression include(QStringLiteral("^#include \"((?:app|server|ui|tests)/[^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        QStringList strangers;
        for (const QString &file : sourceFiles()) {
            const Room *room = roomOf(file);
            QVERIFY2(room, qPrintable(file + QStringLiteral(" stands in no room")));
            auto matches = include.globalMatch(contentOf(file));
            while (matches.hasNext()) {
                const QString included = matches.next().captured(1);
                if (!isAllowed(*room, included))
                    strangers << file + QStringLiteral(" includes ") + included;
            }
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void every_setting_has_an_effect() {
        static const QRegularExpression field(QStringLiteral("^    [A-Za-z<>]+ (\\w+)( = [^;]+)?;"),
                                              QRegularExpression::MultilineOption);
        const QString header = contentOf(QStringLiteral("app/settings.h"));
        auto matches = field.globalMatch(header.mid(header.indexOf(QLatin1String("struct Settings {"))));
        QString users;
        for (const QString &file : sourceFiles()) {
            if (file.startsWith(QLatin1String("app/")) && !file.startsWith(QLatin1String("app/settings")))
                users += contentOf(file);
        }
        QStringList idle;
        int fields = 0;
        for (; matches.hasNext(); ++fields) {
            const QString name = matches.next().captured(1);
            if (!QRegularExpression(QStringLiteral("ettings(\\.|->)%1\\b").arg(name)).match(users).hasMatch())
                idle << name;
        }
        QVERIFY(fields > 15);
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
    }

    void only_the_front_door_includes_qhttpserver() {
        QStringList strangers;
        for (const QString &file : sourceFiles()) {
            if (!file.startsWith(QLatin1String("server/http/")) &&
                contentOf(file).contains(QLatin1String("#include <QHttpServer")))
                strangers << file;
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void only_the_store_speaks_to_the_sql_driver() {
        static const QRegularExpression driver(QStringLiteral("#include <(QSql|libpq)"));
        QStringList strangers;
        for (const QString &file : sourceFiles()) {
            // A login driver's peer may be somebody else's database.
            const bool peer = file.startsWith(QLatin1String("server/login/drivers/django/"));
            if (!peer && !file.startsWith(QLatin1String("server/store/")) && contentOf(file).contains(driver))
                strangers << file;
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void only_the_window_brings_the_web_engine() {
        QStringList strangers;
        for (const QString &file : sourceFiles()) {
            if (!file.startsWith(QLatin1String("ui/preview/web/")) &&
                contentOf(file).contains(QLatin1String("#include <QWebEngine")))
                strangers << file;
        }
        for (const char *top : {"app", "server"}) { // the headless program and what it is made of
            QDirIterator walk(kRoot + QLatin1String(top), {QStringLiteral("CMakeLists.txt")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString file = walk.next().mid(kRoot.size());
                if (file != QLatin1String("app/console/CMakeLists.txt") &&
                    contentOf(file).contains(QLatin1String("web_view")))
                    strangers << file;
            }
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void no_file_is_longer_than_400_lines() {
        QStringList longOnes;
        for (const QString &file : sourceFiles()) {
            const qsizetype lines = contentOf(file).count(u'\n');
            if (lines > 400)
                longOnes << QStringLiteral("%1: %2").arg(file).arg(lines);
        }
        QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u'\n')));
    }

    void names_say_what_things_are() {
        static const QRegularExpression vague(
            QStringLiteral("\\b(?:class|struct) (\\w*(?:Manager|Helper|Util|Utils))\\b"));
        static const QRegularExpression snake(QStringLiteral("^[a-z0-9_]+\\.(?:h|cpp)$"));
        QStringList strangers;
        for (const QString &file : sourceFiles()) {
            if (!snake.match(file.section(u'/', -1)).hasMatch())
                strangers << file;
            if (const auto match = vague.match(contentOf(file)); match.hasMatch())
                strangers << file + QStringLiteral(": ") + match.captured(1);
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void every_header_says_what_it_is_for() {
        QStringList silent;
        for (const QString &file : sourceFiles()) {
            if (file.endsWith(QLatin1String(".h")) && !contentOf(file).startsWith(QLatin1String("//")))
                silent << file;
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    void the_requirement_table_names_every_id() {
        const QString table = contentOf(QStringLiteral("resources/help/requirements.md"));
        QStringList missing;
        for (const QString &id : requirementIds()) {
            if (!table.contains(QStringLiteral("| ") + id + QStringLiteral(" |")))
                missing << id;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void every_test_that_a_table_names_exists_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("requirements") << QStringLiteral("resources/help/requirements.md") << 20;
        QTest::newRow("OpenID Connect") << QStringLiteral("resources/help/openid-conformance.md") << 60;
    }
    void every_test_that_a_table_names_exists() {
        QFETCH(QString, table);
        QFETCH(int, atLeast);
        // A file, and behind it in brackets the functions of it, where one is meant.
        static const QRegularExpression named(QStringLiteral("`(tests/[^`]+)`(?: \\(((?:`[a-z_0-9]+`(?:, )?)+)\\))?"));
        QStringList missing;
        auto matches = named.globalMatch(contentOf(table));
        int count = 0;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString file = match.captured(1);
            ++count;
            if (!QFile::exists(kRoot + file))
                missing << file;
            const QString functions = match.captured(2).remove(u'`');
            for (const QString &function : functions.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
                if (!contentOf(file).contains(QStringLiteral("void ") + function + u'('))
                    missing << file + QStringLiteral(": ") + function;
            }
        }
        QVERIFY(count > atLeast);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
