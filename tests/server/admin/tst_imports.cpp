// The console's import over a real database: a file is looked into, its columns are corrected and remembered, the plan
// is read by pages, applied, taken back, and what was left is written into a file.
#include "server/admin/history.h"
#include "server/admin/imports.h"
#include "server/admin/office.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using admin::ImportSource;

namespace {

const QList<ImportVerdict> kEvery(kImportVerdicts.begin(), kImportVerdicts.end());

template <typename T> Result<T> answer(QFuture<Result<T>> future) {
    future.waitForFinished();
    return future.result();
}

// A console at the house of a test.
struct Desk {
    explicit Desk(TestDatabase &database, const QString &name = QStringLiteral("console:marta"),
                  const QList<RoleGrant> &grants = {{Role::Owner}})
        : office(database.connection(), service::Access({name, Source::Console, {}}, grants),
                 std::make_shared<service::Means>(cheapMeans(std::make_shared<Letters>()))),
          imports(office), history(office) {}
    Result<admin::PlannedImport> plan(const ImportSource &source, bool bringBack = false) {
        return answer(imports.plan(source, {bringBack}, std::make_shared<ImportProgress>()));
    }
    Result<admin::AppliedImport> apply(const admin::PlannedImport &plan) {
        return answer(imports.apply(plan, std::make_shared<ImportProgress>()));
    }
    admin::Office office;
    admin::Imports imports;
    admin::History history;
};

} // namespace

class TestImports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_columns_of_a_file_are_shown_with_what_stands_in_them() {
        Desk desk(m_database);
        const auto look = value(answer(desk.imports.look(
            file("members.txt", "Vorname;Nachname;E-Mail;Funktion\nAda;Lovelace;ada@example.org;\n"
                                "Charles;Babbage;cb@example.org;Chair\nGrace;Hopper;g@example.org;Chair\n"))));
        QCOMPARE(look.format, admin::ImportFormat::Table);
        QCOMPARE(look.separator, QChar(u';'));
        QCOMPARE(look.encoding, QStringLiteral("utf-8"));
        QCOMPARE(look.columns.size(), 4);
        QCOMPARE(look.columns[2].field, ImportField::Email);
        QCOMPARE(look.columns[0].samples, QStringList({"Ada", "Charles", "Grace"}));
        QVERIFY(!look.columns[3].field && !look.remembered);
        QCOMPARE(look.columns[3].samples, QStringList("Chair"));
        QVERIFY(!admin::problemIn(look.columns));
    }

    void a_file_that_is_no_list_of_people_says_why_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("constraint");
        const auto row = [](const char *name, QByteArray content, const char *constraint) {
            QTest::newRow(constraint) << QString::fromLatin1(name) << content << QString::fromLatin1(constraint);
        };
        row("book.xlsx", QByteArray("PK\x03\x04\x14\0\0\0", 8), "import_workbook");
        row("portrait.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0", 17), "import_no_text");
        row("empty.csv", {}, "import_empty");
        row("blank.csv", "\n\n\n", "import_no_heading");
        row("", {}, "import_folder");
        row("nowhere/else.csv", {}, "import_unreadable");
    }
    void a_file_that_is_no_list_of_people_says_why() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, constraint);
        Desk desk(m_database);
        ImportSource source{m_folder.filePath(name), {}, {}, {}, {}};
        if (!name.isEmpty() && !name.contains(u'/'))
            source = file(name.toUtf8().constData(), content);
        const auto look = answer(desk.imports.look(source));
        QVERIFY(!look);
        QCOMPARE(look.error().constraint, constraint);
    }

    void a_format_is_known_by_what_stands_there_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("format");
        QTest::newRow("JSON lines") << QByteArray("{\"username\": \"ada\"}\n") << int(admin::ImportFormat::JsonLines);
        QTest::newRow("LDIF") << QByteArray("dn: uid=ada,dc=example\nuid: ada\n") << int(admin::ImportFormat::Ldif);
        QTest::newRow("IMS Enterprise")
            << QByteArray("<?xml version=\"1.0\"?>\n<enterprise><person><userid>ada</userid></person></enterprise>\n")
            << int(admin::ImportFormat::Ims);
        QTest::newRow("a table") << QByteArray("username,email\nada,ada@example.org\n")
                                 << int(admin::ImportFormat::Table);
        QTest::newRow("a table in UTF-16")
            << QByteArray("\xff\xfeu\0s\0e\0r\0n\0a\0m\0e\0\n\0a\0d\0a\0\n\0", 28) << int(admin::ImportFormat::Table);
    }
    void a_format_is_known_by_what_stands_there() {
        QFETCH(QByteArray, content);
        QFETCH(int, format);
        Desk desk(m_database);
        const auto look = value(answer(desk.imports.look(file("export", content))));
        QCOMPARE(int(look.format), format);
        QVERIFY(!admin::problemIn(look.columns));
    }

    void columns_that_name_nobody_or_one_thing_twice_are_a_problem() {
        using Column = admin::ImportColumn;
        const Column name{QStringLiteral("Name"), ImportField::LastName, {}};
        const auto nobody = admin::problemIn({name});
        QVERIFY(nobody && nobody->kind == admin::ImportColumnProblem::NobodyIsNamed);
        const auto twice = admin::problemIn(
            {{QStringLiteral("A"), ImportField::Email, {}}, name, {QStringLiteral("B"), ImportField::LastName, {}}});
        QVERIFY(twice && twice->kind == admin::ImportColumnProblem::Twice);
        QCOMPARE(twice->heading + twice->other, QStringLiteral("NameB"));
        QVERIFY(!admin::problemIn({{QStringLiteral("A"), ImportField::OtherEmails, {}},
                                   {QStringLiteral("B"), ImportField::OtherEmails, {}}}));
    }

    void corrected_columns_are_remembered_for_the_next_file_with_these_headings() {
        Desk desk(m_database), other(m_database, QStringLiteral("console:ines"));
        ImportSource source = file("a.csv", "Rufname,Mail,Verein\nAda,ada@remember.example,x\n");
        source.columns.insert(QStringLiteral("Rufname"), ImportField::FirstName);
        source.columns.insert(QStringLiteral("Verein"), ImportField::Notes);
        const auto plan = value(desk.plan(source));
        value(answer(desk.imports.drop(plan.id)));
        const ImportSource next = file("b.csv", "Verein,Rufname,Mail\nx,Ada,ada@remember.example\n");
        const auto look = value(answer(desk.imports.look(next)));
        QVERIFY(look.remembered);
        QCOMPARE(look.columns[0].field, ImportField::Notes);
        QCOMPARE(look.columns[1].field, ImportField::FirstName);
        QCOMPARE(look.columns[2].field, ImportField::Email);
        QVERIFY(!value(answer(other.imports.look(next))).remembered);
        // Corrected back, nothing is remembered any more.
        ImportSource plain = next;
        plain.columns = {{QStringLiteral("Verein"), std::nullopt},
                         {QStringLiteral("Rufname"), look.columns[1].field},
                         {QStringLiteral("Mail"), ImportField::Email}};
        value(answer(desk.imports.drop(value(desk.plan(plain)).id)));
        const auto again = value(answer(desk.imports.look(next)));
        QCOMPARE(again.columns[1].field, ImportField::FirstName);
        QVERIFY(!again.columns[0].field);
    }

    void a_plan_is_read_by_pages_in_any_order() {
        Desk desk(m_database);
        QByteArray rows("email\n");
        for (int i = 0; i < 1000; ++i)
            rows += i % 10 == 9 ? QByteArray("nobody\n") : "p" + QByteArray::number(i) + "@pages.example\n";
        const auto plan = value(desk.plan(file("pages.csv", rows)));
        QCOMPARE(plan.counts[ImportVerdict::Added], 900);
        QCOMPARE(plan.counts[ImportVerdict::Unread], 100);
        const auto added = value(answer(desk.imports.open(plan.id, {ImportVerdict::Added})));
        QCOMPARE(added->starts.size(), 4);
        const auto last = value(answer(desk.imports.page(added, 768, 256)));
        QCOMPARE(last.size(), 132);
        QCOMPARE(last.last().email, QStringLiteral("p998@pages.example"));
        const auto middle = value(answer(desk.imports.page(added, 300, 2)));
        QCOMPARE(middle.first().line, 2 + 300 + 300 / 9);
        const auto every = value(answer(desk.imports.open(plan.id, kEvery)));
        QCOMPARE(value(answer(desk.imports.page(every, 512, 256))).first().line, 514);
        QVERIFY(value(answer(desk.imports.page(every, 5000, 256))).isEmpty());
        value(answer(desk.imports.drop(plan.id)));
    }

    void an_import_is_applied_listed_and_taken_back() {
        Desk desk(m_database);
        QSignalSpy ended(&desk.history.deeds(), &admin::Deeds::ended);
        const auto plan = value(desk.plan(file("أعضاء.csv", "first_name,email\nمريم,mariam@past.example\n,nobody\n")));
        QVERIFY(ended.isEmpty()); // a plan is no deed
        const auto applied = value(desk.apply(plan));
        QCOMPARE(applied.people, 1);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toString(), applied.deed);
        auto past = value(answer(desk.imports.past())).first();
        QCOMPARE(past.source, QString::fromUtf8("أعضاء.csv"));
        QCOMPARE(past.actor, QStringLiteral("console:marta"));
        QCOMPARE(past.deed, applied.deed);
        QCOMPARE(past.counts[ImportVerdict::Added], 1);
        QCOMPARE(past.counts[ImportVerdict::Unread], 1);
        QVERIFY(!past.undone && past.applied.isValid());
        QVERIFY(!value(answer(desk.history.undo(applied.deed))).deed.isEmpty());
        past = value(answer(desk.imports.past())).first();
        QVERIFY(past.undone);
    }

    void rows_that_are_left_are_written_before_and_after_it_is_applied() {
        Desk desk(m_database);
        const auto plan =
            value(desk.plan(file("left.csv", "email,groups\nok@left.example,\nnobody,\nx@left.example,Quire\n")));
        QCOMPARE(plan.counts.left(), 2);
        const QString target = m_folder.filePath(QStringLiteral("rest.csv"));
        QCOMPARE(value(answer(desk.imports.writeLeft(plan, {}, target))), 2);
        const QByteArray before = contentOf(target);
        QVERIFY2(before.contains("\"nobody\",\"\",\"3\",\"email: “nobody” is no address\""), before);
        const auto applied = value(desk.apply(plan));
        QCOMPARE(value(answer(desk.imports.writeLeft(plan, applied.left, target))), 2);
        QCOMPARE(contentOf(target), before);
    }

    void a_file_that_has_gone_or_changed_since_is_said() {
        Desk desk(m_database);
        const ImportSource source = file("gone.csv", "email\nnobody\n");
        const auto plan = value(desk.plan(source));
        const QString target = m_folder.filePath(QStringLiteral("rest2.csv"));
        file("gone.csv", "email\nnobody else\n");
        QCOMPARE(answer(desk.imports.writeLeft(plan, {}, target)).error().constraint,
                 QStringLiteral("import_file_changed"));
        QVERIFY(QFile::remove(source.path));
        QCOMPARE(answer(desk.imports.writeLeft(plan, {}, target)).error().constraint, QStringLiteral("import_gone"));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(answer(desk.imports.writeLeft(value(desk.plan(file("here.csv", "email\nnobody\n"))), {},
                                               m_folder.filePath(QStringLiteral("no/such.csv"))))
                     .error()
                     .constraint,
                 QStringLiteral("import_target"));
    }

    void two_consoles_do_not_apply_one_plan_twice() {
        Desk marta(m_database), ines(m_database, QStringLiteral("console:ines"));
        const ImportSource source = file("two.csv", "email\ntwice@two.example\n");
        const auto hers = value(marta.plan(source)), theirs = value(ines.plan(source));
        QVERIFY(marta.apply(hers).has_value());
        QCOMPARE(ines.apply(hers).error().constraint, QStringLiteral("imports_applied_once"));
        QCOMPARE(ines.apply(theirs).error().fault, Fault::Conflict);
        const auto again = value(ines.plan(source));
        QCOMPARE(again.counts[ImportVerdict::Same], 1);
    }

    void whoever_gives_up_leaves_nothing() {
        Desk desk(m_database);
        const auto progress = std::make_shared<ImportProgress>();
        progress->cancelled = true;
        const auto plan = answer(desk.imports.plan(file("up.csv", "email\nup@up.example\n"), {}, progress));
        QVERIFY(!plan && isGivenUp(plan.error()));
    }

    void the_helpdesk_is_refused_before_anything_is_read() {
        Desk desk(m_database, QStringLiteral("console:hugo"), {{Role::Helpdesk}});
        QCOMPARE(answer(desk.imports.look(file("hugo.csv", "email\na@b.example\n"))).error().fault, Fault::Denied);
    }

private:
    ImportSource file(const char *name, const QByteArray &content) {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return {file.fileName(), {}, {}, {}, {}};
    }
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
