// --dry-run on the command line: whatever changes people, or what brings them, says first what it would do. The verbs
// are those that the program itself has, so that none is forgotten; each is tried, and nothing of the database is
// another afterwards, while the same line without --dry-run does change it.
#include "app/cli/command.h"
#include "server/service/imports.h"
#include "server/service/migrations.h"
#include "tests/server/sync/django_website.h"
#include "tests/support/builders.h"
#include "tests/support/login/older_site.h"
#include "tests/support/login/slapd/slapd.h"
#include <fcntl.h>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

void build(CLI::App &program, app::Invocation &invocation) {
    app::addUserCommands(program, invocation);
    app::addOutwardCommands(program, invocation);
    app::addMoveCommands(program, invocation);
    app::addImportCommands(program, invocation);
    app::addSyncCommands(program, invocation);
    app::addMigrationCommands(program, invocation);
}

// Those that only look.
const QStringList kReading{QStringLiteral("sync list"),        QStringLiteral("sync show"),
                           QStringLiteral("sync log"),         QStringLiteral("sync acknowledgement"),
                           QStringLiteral("migration status"), QStringLiteral("migration people"),
                           QStringLiteral("migration compare"), QStringLiteral("import list")};

// "sync run" and so on, as the program has them; whether each knows --dry-run.
QMap<QString, bool> verbs() {
    CLI::App program;
    app::Invocation invocation;
    build(program, invocation);
    QMap<QString, bool> found;
    const auto note = [&found](const QString &name, const CLI::App *verb) {
        found.insert(name, verb->get_option_no_throw("--dry-run") != nullptr);
    };
    for (const char *group : {"import", "sync", "migration"}) {
        for (const CLI::App *verb : program.get_subcommand(group)->get_subcommands({}))
            note(QLatin1String(group) + u' ' + QString::fromStdString(verb->get_name()), verb);
    }
    for (const char *verb : {"erase", "merge"})
        note(QStringLiteral("user ") + QLatin1String(verb), program.get_subcommand("user")->get_subcommand(verb));
    note(QStringLiteral("rollover"), program.get_subcommand("rollover"));
    return found;
}

// Whatever a program writes to this descriptor while it lives goes nowhere.
class Silence {
public:
    explicit Silence(int descriptor) : m_descriptor(descriptor), m_before(::dup(descriptor)) {
        std::fflush(nullptr);
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(nowhere, descriptor);
        ::close(nowhere);
    }
    ~Silence() {
        std::fflush(nullptr);
        ::dup2(m_before, m_descriptor);
        ::close(m_before);
    }

private:
    int m_descriptor, m_before;
};

// A house with two people and a group, and the command line before it.
class Desk {
public:
    Desk() {
        m_house.script("INSERT INTO groups (name) VALUES ('Choir')");
        aUser(session()).called(QStringLiteral("meg")).withEmail(QStringLiteral("meg@x.org")).make();
        aUser(session()).called(QStringLiteral("meg2")).make();
        m_house.script("INSERT INTO group_members (group_id, user_uid) SELECT group_id, uid FROM groups, users "
                       "WHERE username = 'meg'");
        if (!QDir(m_folder.path()).mkdir(QStringLiteral("sync")))
            qFatal("no folder");
    }
    int run(const QStringList &words) const {
        const store::Connection &at = m_house.database.connection();
        app::Invocation invocation;
        invocation.settingFlags = {{QStringLiteral("data_dir"), m_folder.path()},
                                   {QStringLiteral("database"), urlOf(at)}};
        CLI::App program;
        build(program, invocation);
        std::vector<std::string> reversed;
        for (const QString &word : words)
            reversed.insert(reversed.begin(), word.toStdString());
        try {
            program.parse(std::move(reversed));
        } catch (const CLI::ParseError &error) {
            return 2;
        }
        const Silence out(STDOUT_FILENO), ticks(STDERR_FILENO);
        return invocation.run(invocation);
    }
    int run(const QString &line) const { return run(line.split(u' ')); }
    QString write(const char *name, const QByteArray &text) const {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", name);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    void sql(const char *text) const { m_house.script(text); }
    QString asked(const char *text) const { return ask(session(), QString::fromUtf8(text)); }
    store::Session &session() const { return *m_house.session; }

    // What every table holds, by its name.
    QMap<QString, QString> image() const {
        QMap<QString, QString> tables;
        const QString names = asked("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'gatelodge'");
        for (const QString &name : names.split(u' '))
            tables.insert(name, ask(session(), QStringLiteral("SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY "
                                                              "t::text), '')) FROM gatelodge.\"%1\" t")
                                                   .arg(name)));
        return tables;
    }
    static QString urlOf(const store::Connection &to) {
        return QStringLiteral("postgresql://%1@localhost/%2?host=%3&port=%4")
            .arg(to.user, to.database, QString::fromLatin1(to.host.toUtf8().toPercentEncoding()),
                 QString::number(to.port));
    }

private:
    struct House {
        void script(const char *text) const { value(session->script(QString::fromUtf8(text))); }
        TestDatabase database;
        std::unique_ptr<store::Session> session = database.session();
    };
    House m_house;
    QTemporaryDir m_folder;
};

QString differences(const QMap<QString, QString> &before, const QMap<QString, QString> &after) {
    QStringList names;
    for (auto table = before.begin(); table != before.end(); ++table) {
        if (after.value(table.key()) != *table)
            names << table.key();
    }
    return names.join(u' ');
}

// What is done before, and the words of the command; by its verb.
using Scene = std::function<QStringList(const Desk &)>;

} // namespace

class TestDryRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_older.populate(1, 6); }

    void whatever_changes_something_can_be_tried() {
        const auto found = verbs();
        QStringList without;
        for (auto verb = found.begin(); verb != found.end(); ++verb) {
            if (!*verb && !kReading.contains(verb.key()))
                without << verb.key();
        }
        QCOMPARE(without.join(QStringLiteral(", ")), QString());
        for (const QString &verb : kReading)
            QVERIFY2(found.contains(verb), qPrintable(verb));
    }

    void a_dry_run_changes_nothing_data() {
        QTest::addColumn<QString>("verb");
        const auto found = verbs();
        for (auto verb = found.begin(); verb != found.end(); ++verb) {
            if (!kReading.contains(verb.key()))
                QTest::newRow(qPrintable(verb.key())) << verb.key();
        }
    }
    void a_dry_run_changes_nothing() {
        QFETCH(QString, verb);
        QVERIFY2(m_scenes.contains(verb), "say below how it is called");
        const Desk desk;
        const QStringList words = verb.split(u' ') + m_scenes[verb](desk);
        QCOMPARE(desk.run(QStringLiteral("sync list")), 0); // the house is open, as far as that writes anything
        const auto before = desk.image();
        QCOMPARE(desk.run(words + QStringList{QStringLiteral("--dry-run")}), 0);
        QCOMPARE(differences(before, desk.image()), QString());
        QCOMPARE(desk.run(words), 0);
        QVERIFY(!differences(before, desk.image()).isEmpty());
    }

private:
    QStringList begun(const Desk &desk, const QStringList &words = {}) const {
        if (desk.run(QStringList{QStringLiteral("migration"), QStringLiteral("start"), QStringLiteral("website"),
                                 QStringLiteral("--from"), Desk::urlOf(m_older.connection())}) != 0)
            qFatal("no migration");
        return words;
    }
    PeopleMigration migrationOf(const Desk &desk) const {
        return value(service::findOpenMigration(desk.session(), m_access.manageSettings()));
    }
    // A job whose six people are known.
    QStringList school(const Desk &desk) const {
        QByteArray six = "number,username\n";
        for (int i = 1; i <= 6; ++i)
            six += QByteArray::number(i) + ",u" + QByteArray::number(i) + '\n';
        desk.write("sync/people.csv", six);
        if (desk.run(QStringLiteral("sync add School --file people.csv --snapshot --map number=key")) != 0 ||
            desk.run(QStringLiteral("sync run School")) != 0)
            qFatal("no job");
        return {QStringLiteral("School")};
    }
    // The next document has one of them, and the guard asks.
    QStringList askingSchool(const Desk &desk) const {
        const QStringList words = school(desk);
        desk.write("sync/people.csv", "number,username\n1,u1\n");
        if (desk.run(QStringLiteral("sync run School")) != 1)
            qFatal("the guard asks nothing");
        return words;
    }
    // One that was stopped behind its first batch, by somebody who has got out of the way since.
    QStringList stoppedImport(const Desk &desk) const {
        ImportProgress progress;
        const auto lines = [number = 0]() mutable -> Result<std::optional<ImportLine>> {
            if (number == 6)
                return std::optional<ImportLine>();
            ImportRow row;
            row.line = ++number;
            row.username = QStringLiteral("many%1").arg(number);
            return std::optional<ImportLine>(row);
        };
        const auto permit = m_access.managePeople();
        const auto plan =
            value(service::planImport(desk.session(), permit, {QStringLiteral("members.csv"), false}, lines, progress));
        desk.sql("INSERT INTO users (username) VALUES ('many5')");
        if (service::applyImportInBatches(desk.session(), permit, plan.id, 3, progress))
            qFatal("it was not stopped");
        desk.sql("UPDATE users SET username = 'another' WHERE username = 'many5'");
        return {QString::number(plan.id.value)};
    }
    static QStringList file(const Desk &desk, const char *name, const QByteArray &text) {
        return {desk.write(name, text)};
    }

    service::OwnerAccess m_access = service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    DjangoWebsite m_website;
    OlderSite m_older;
    Slapd m_slapd;
    const QMap<QString, Scene> m_scenes{
        {QStringLiteral("import csv"), [](const Desk &desk) { return file(desk, "m.csv", "username\nmary\n"); }},
        {QStringLiteral("import json"),
         [](const Desk &desk) { return file(desk, "m.jsonl", "{\"username\": \"mary\"}\n"); }},
        {QStringLiteral("import ldif"),
         [](const Desk &desk) {
             return file(desk, "m.ldif", "dn: uid=mary,dc=x\nobjectClass: inetOrgPerson\nuid: mary\n");
         }},
        {QStringLiteral("import ims"),
         [](const Desk &desk) {
             return file(desk, "m.xml",
                         "<?xml version=\"1.0\"?><enterprise><person><sourcedid><source>s</source><id>1</id>"
                         "</sourcedid><userid>mary</userid><name><fn>Mary</fn></name></person></enterprise>\n");
         }},
        {QStringLiteral("import ldap"),
         [this](const Desk &desk) {
             return QStringList{m_slapd.url(),
                                QStringLiteral("--base"),
                                QStringLiteral("ou=people,dc=example,dc=org"),
                                QStringLiteral("--filter"),
                                QStringLiteral("(uid=grace)"),
                                QStringLiteral("--bind"),
                                QStringLiteral("cn=gatelodge,ou=services,dc=example,dc=org"),
                                QStringLiteral("--password-file"),
                                desk.write("reader", "services-own-password\n"),
                                QStringLiteral("--map"),
                                QStringLiteral("userPassword=")};
         }},
        {QStringLiteral("import django"),
         [this](const Desk &) {
             return QStringList{m_website.url(), QStringLiteral("--create-groups")};
         }},
        {QStringLiteral("import resume"), [this](const Desk &desk) { return stoppedImport(desk); }},
        {QStringLiteral("import undo"),
         [](const Desk &desk) {
             desk.run(
                 QStringList{QStringLiteral("import"), QStringLiteral("csv"), desk.write("m.csv", "username\nmary\n")});
             return QStringList{desk.asked("SELECT max(import_id)::text FROM imports")};
         }},
        {QStringLiteral("sync add"),
         [](const Desk &) {
             return QStringList{QStringLiteral("School"), QStringLiteral("--file"), QStringLiteral("people.csv")};
         }},
        {QStringLiteral("sync run"),
         [this](const Desk &desk) {
             const QStringList words = school(desk);
             desk.write("sync/people.csv", "number,username\n1,u1\n2,u2\n3,u3\n4,u4\n5,u5\n6,u6\n7,u7\n");
             return words;
         }},
        {QStringLiteral("sync pause"), [this](const Desk &desk) { return school(desk); }},
        {QStringLiteral("sync resume"),
         [this](const Desk &desk) {
             const QStringList words = school(desk);
             desk.run(QStringLiteral("sync pause School"));
             return words;
         }},
        {QStringLiteral("sync allow"), [this](const Desk &desk) { return askingSchool(desk); }},
        {QStringLiteral("sync drop"), [this](const Desk &desk) { return askingSchool(desk); }},
        {QStringLiteral("sync remove"), [this](const Desk &desk) { return school(desk); }},
        {QStringLiteral("sync restore"),
         [this](const Desk &desk) {
             const QStringList words = school(desk);
             desk.run(QStringLiteral("sync remove School"));
             return words;
         }},
        {QStringLiteral("migration start"),
         [this](const Desk &) {
             return QStringList{QStringLiteral("website"), QStringLiteral("--from"), Desk::urlOf(m_older.connection())};
         }},
        {QStringLiteral("migration refresh"),
         [this](const Desk &desk) {
             begun(desk);
             m_older.populate(10, 11);
             return QStringList();
         }},
        {QStringLiteral("migration pilot"),
         [this](const Desk &desk) {
             return begun(desk, {QStringLiteral("--random"), QStringLiteral("2")});
         }},
        {QStringLiteral("migration convert"), [this](const Desk &desk) { return begun(desk); }},
        {QStringLiteral("migration pause"),
         [this](const Desk &desk) {
             begun(desk);
             value(service::convertPeople(desk.session(), m_access.manageSettings(), migrationOf(desk).id, false));
             return QStringList();
         }},
        {QStringLiteral("migration resume"),
         [this](const Desk &desk) {
             begun(desk);
             const auto permit = m_access.manageSettings();
             value(service::convertPeople(desk.session(), permit, migrationOf(desk).id, false));
             value(service::pauseMigration(desk.session(), permit, migrationOf(desk).id));
             return QStringList();
         }},
        {QStringLiteral("migration undo"),
         [this](const Desk &desk) {
             begun(desk);
             desk.run(QStringLiteral("migration convert"));
             return QStringList();
         }},
        {QStringLiteral("migration give-up"), [this](const Desk &desk) { return begun(desk); }},
        {QStringLiteral("migration finish"),
         [this](const Desk &desk) {
             begun(desk);
             desk.run(QStringLiteral("migration convert"));
             return QStringList();
         }},
        {QStringLiteral("user erase"),
         [](const Desk &) {
             return QStringList{QStringLiteral("meg"), QStringLiteral("--confirm"), QStringLiteral("meg")};
         }},
        {QStringLiteral("user merge"),
         [](const Desk &) {
             return QStringList{QStringLiteral("meg"), QStringLiteral("meg2")};
         }},
        {QStringLiteral("rollover"),
         [](const Desk &) {
             return QStringList{QStringLiteral("--group"), QStringLiteral("Choir"), QStringLiteral("--until"),
                                QStringLiteral("2031-08-31")};
         }},
    };
};

QTEST_GUILESS_MAIN(TestDryRuns)
#include "tst_dry_runs.moc"
