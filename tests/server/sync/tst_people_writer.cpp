// What is exported and imported again changes nobody, in every format; nothing of it is a formula, and no secret
// leaves.
#include "server/service/access.h"
#include "server/service/exporting.h"
#include "server/service/imports.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include "server/sync/people_writer.h"
#include "server/sync/source.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using tests::aUser;
using tests::value;

Q_DECLARE_METATYPE(gatelodge::ExportFormat)

namespace {

sync::SourceFormat sourceOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv: return sync::SourceFormat::Csv;
    case ExportFormat::JsonLines: return sync::SourceFormat::JsonLines;
    case ExportFormat::Ldif: return sync::SourceFormat::Ldif;
    case ExportFormat::Ims: return sync::SourceFormat::Ims;
    }
    Q_UNREACHABLE();
}

void formats() {
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("json") << ExportFormat::JsonLines;
    QTest::newRow("ldif") << ExportFormat::Ldif;
    QTest::newRow("ims") << ExportFormat::Ims;
}

} // namespace

class TestPeopleWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const char *name : {"Choir", "Board, old", "=Sum", "Ünïcode; more", "'=quoted"})
            m_groups << value(store::insertGroup(*m_session, {QString::fromUtf8(name), {}}));
        const auto odd = [this](const char *username, const char *first, const char *last) {
            return aUser(*m_session)
                .called(QString::fromUtf8(username))
                .named(QString::fromUtf8(first), QString::fromUtf8(last))
                .withEmail(QLatin1String(username) + QStringLiteral("@example.org"))
                .withEmail(QLatin1String(username) + QStringLiteral("@claimed.example"), false)
                .withPassword("$argon2id$secrethash")
                .make();
        };
        const UserId ada = odd("ada", "Ada", "Lovelace");
        value(store::addMembers(*m_session, m_groups[0], {ada}));
        const UserId formula = odd("formula", "=HYPERLINK(\"http://evil\")", "@SUM(A1), \"quoted\"");
        value(store::addMembers(*m_session, m_groups[1], {formula})); // one group, with a comma
        value(store::addMembers(*m_session, m_groups[3], {odd("guard", "'=guarded", "''twice")}));
        const UserId many = odd("many", "Élodie Ängström", "山田");
        for (const GroupId &group : std::as_const(m_groups))
            value(store::addMembers(*m_session, group, {many}));
        value(store::insertEmail(*m_session, many, QStringLiteral("second@example.org"), false, true));
        value(store::insertEmail(*m_session, many, QStringLiteral("third@example.org"), false, true));
        value(store::insertSshKey(*m_session, many,
                                  QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx4 many@laptop")));
        value(store::insertSshKey(*m_session, many,
                                  QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx5 -odd, comment")));
        value(m_session->script(QStringLiteral(
            "UPDATE users SET notes = E'-1 line\\nand, \"another\"', valid_from = '2026-01-01 10:00:00.123+00', "
            "valid_until = '2031-08-31 22:00:00+00', language = 'pt_BR', status = 'suspended', status_message = '+ "
            "message' WHERE username = 'many'")));
        aUser(*m_session).called(QStringLiteral("nameless")).named({}, {}).make();
        value(store::removeUsers(*m_session, {odd("gone", "Gone", "Away")}));
    }

    void what_is_exported_and_imported_again_is_the_same_data() { formats(); }
    void what_is_exported_and_imported_again_is_the_same() {
        QFETCH(ExportFormat, format);
        const QString path = written(format, UserFilter());
        const auto plan = planned(path, format);
        for (const ImportPlanLine &line : value(service::listPlanLines(
                 *m_session, m_owner.managePeople(), plan.id,
                 {ImportVerdict::Added, ImportVerdict::Changed, ImportVerdict::Conflict, ImportVerdict::Unread}, 0,
                 100)))
            qWarning("%s: %s %s %s %s", qPrintable(line.username), qPrintable(importVerdictName(line.verdict)),
                     qPrintable(line.reason), qPrintable(line.field),
                     line.changes.isEmpty() ? "" : qPrintable(line.changes.first().field));
        QCOMPARE(plan.counts[ImportVerdict::Same], 5);
        QCOMPARE(plan.counts.toDo() + plan.counts.left(), 0);
    }

    void no_cell_is_a_formula_and_no_secret_leaves_data() { formats(); }
    void no_cell_is_a_formula_and_no_secret_leaves() {
        QFETCH(ExportFormat, format);
        QFile file(written(format, UserFilter()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("argon2") && !text.contains("claimed.example") && !text.contains("gone"));
        if (format != ExportFormat::Csv)
            return;
        for (const char *formula : {"=HYPERLINK", "@SUM", "=Sum", "-1 line", "+ message"})
            QVERIFY2(!text.contains(QByteArray(",") + formula) && !text.contains(QByteArray("\"") + formula), formula);
        QVERIFY(text.contains("'=HYPERLINK"));
    }

    void a_filter_says_who_leaves() {
        UserFilter filter;
        filter.group = m_groups[0];
        QFile file(written(ExportFormat::JsonLines, filter));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.contains("ada@example.org") && text.contains("second@example.org"));
    }

    void who_waits_can_give_up() {
        Progress progress;
        progress.cancelled = true;
        const auto given = service::exportPeople(
            *m_session, m_owner.managePeople(), UserFilter(), [](const ExportedPerson &) { return Done(); }, progress);
        QVERIFY(isGivenUp(given.error()));
    }

private:
    QString written(ExportFormat format, const UserFilter &filter) {
        QFile file(m_folder.filePath(QStringLiteral("people.%1").arg(++m_number)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("there is no room for a file");
        const auto writer = sync::peopleWriter(format);
        file.write(writer->head());
        Progress progress;
        value(service::exportPeople(
            *m_session, m_owner.managePeople(), filter,
            [&](const ExportedPerson &person) {
                file.write(writer->write(person));
                return Done();
            },
            progress));
        const auto put = [&file](const QByteArray &bytes) {
            file.write(bytes);
            return Done();
        };
        value(sync::putRest(*writer, put));
        return file.fileName();
    }
    service::ImportPlan planned(const QString &path, ExportFormat format) {
        sync::SourceChoices choices;
        choices.format = sourceOf(format);
        const auto source = value(sync::Source::open(path, choices));
        ImportProgress progress;
        ImportOptions options;
        options.source = QStringLiteral("back");
        return value(service::planImport(
            *m_session, m_owner.managePeople(), options, [&] { return source->next(); }, progress));
    }

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    service::OwnerAccess m_owner = service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    QTemporaryDir m_folder;
    QList<GroupId> m_groups;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestPeopleWriter)
#include "tst_people_writer.moc"
