// Role × action: what a role may do, it may do by the service and by the database, each asked alone; what it may not,
// either refuses.
#include "server/admin/office.h"
#include "tests/server/admin/duty_table.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

class TestDuties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_function_of_a_facade_has_a_row() {
        QStringList declared, rows;
        const QRegularExpression type(QStringLiteral("^class (\\w+)")),
            function(QStringLiteral("^ *QFuture<.*> (\\w+)\\("));
        const QDir folder(QStringLiteral(GATELODGE_SOURCE_DIR "/server/admin"));
        const QStringList headers = folder.entryList({QStringLiteral("*.h")});
        for (const QString &header : headers) {
            QFile file(folder.filePath(header));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString facade;
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                if (const auto found = type.match(line); found.hasMatch())
                    facade = found.captured(1);
                if (const auto found = function.match(line); found.hasMatch())
                    declared << facade + QStringLiteral("::") + found.captured(1);
            }
        }
        for (const Deed &deed : allDeeds())
            rows << QString::fromLatin1(deed.name);
        declared.sort();
        rows.sort();
        QVERIFY(declared.size() > 80);
        QCOMPARE(rows, declared);
    }

    void the_service_allows_what_the_role_may_data() { table(); }
    void the_service_allows_what_the_role_may() {
        QFETCH(int, deed);
        QFETCH(Role, role);
        DutyScene &scene = sceneOf(role);
        const Deed &asked = allDeeds().at(deed);
        admin::Office office(scene.database.connection(),
                             service::Access({toString(scene.actor), Source::Console, {}}, scene.grants),
                             scene.means(false), 1);
        Facades facades(office);
        const auto error = asked.act(facades, scene);
        QVERIFY2(isDenied(error) != may(role, asked.duty), qPrintable(error ? error->detail : QStringLiteral("done")));
    }

    void the_database_allows_what_the_role_may_data() {
        m_scenes.clear();
        table();
    }
    void the_database_allows_what_the_role_may() {
        QFETCH(int, deed);
        QFETCH(Role, role);
        const Deed &asked = allDeeds().at(deed);
        const bool allowed = may(role, asked.duty);
        if (!allowed && (asked.database == Database::NotAsked || asked.database == Database::ReadsMore))
            return;
        auto error = askDatabase(asked, sceneOf(role));
        if (error && !isDenied(error)) { // perhaps because of what earlier rows have done
            DutyScene fresh(role);
            error = askDatabase(asked, fresh);
        }
        const QByteArray words = error ? error->detail.toUtf8() : QByteArray("done");
        if (allowed && asked.database == Database::Same)
            QVERIFY2(!error, words.constData());
        else if (allowed)
            QVERIFY2(!isDenied(error), words.constData());
        else if (asked.database == Database::AnyFault)
            QVERIFY2(error, words.constData());
        else
            QVERIFY2(isDenied(error), words.constData());
    }

private:
    static bool isDenied(const std::optional<Error> &error) { return error && error->fault == Fault::Denied; }

    void table() {
        QTest::addColumn<int>("deed");
        QTest::addColumn<Role>("role");
        for (int deed = 0; deed < allDeeds().size(); ++deed) {
            for (const Role role : kRoles)
                QTest::addRow("%s, %s", allDeeds().at(deed).name, roleName(role).data()) << deed << role;
        }
    }

    // As an owner for the service, so that nothing but the database is asked.
    static std::optional<Error> askDatabase(const Deed &deed, DutyScene &scene) {
        admin::Office office(scene.console(), service::Access::owner({toString(scene.actor), Source::Console, {}}),
                             scene.means(true), 1);
        Facades facades(office);
        return deed.act(facades, scene);
    }

    DutyScene &sceneOf(Role role) {
        auto &scene = m_scenes[role];
        if (!scene)
            scene = std::make_unique<DutyScene>(role);
        return *scene;
    }
    std::map<Role, std::unique_ptr<DutyScene>> m_scenes;
};

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
