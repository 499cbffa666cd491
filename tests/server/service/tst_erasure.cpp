// Who goes for good leaves a username and nothing else (K6): every column of every table is searched for their words.
#include "server/service/access.h"
#include "server/service/approvals.h"
#include "server/service/erasure.h"
#include "server/service/houses.h"
#include "server/service/roles.h"
#include "server/store/bin.h"
#include "server/store/settings.h"
#include "server/store/syncs.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::aUser;
using tests::value;

class TestErasure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_letters = std::make_shared<tests::Letters>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
        m_ada = aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .named(QStringLiteral("Zephyrine"), QStringLiteral("Quackenbush"))
                    .withEmail(QStringLiteral("zephyrine@quack.example"))
                    .withPassword("$argon2id$zephyrsecret")
                    .make();
        m_site = tests::aSite(*m_session).requiringConsent().pushingTo(QStringLiteral("http://127.0.0.1:9/api")).make();
    }
    void cleanup() { QSqlDatabase::removeDatabase(QStringLiteral("search")); }

    void no_column_of_any_table_holds_a_word_of_who_was_erased() {
        liveALittle();
        QVERIFY(!found(QStringLiteral("zephyr")).isEmpty()); // the search finds what is there
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral(" ada ")));
        for (const char *word :
             {"zephyr", "quack", "Sextant", "192.0.2.77", "AAAAC3NzaC1lZDI1NTE5AAAAIGx4", "Peregrine"})
            QVERIFY2(found(QLatin1String(word)).isEmpty(),
                     qPrintable(QLatin1String(word) + QStringLiteral(" stands in ") +
                                found(QLatin1String(word)).join(QStringLiteral(", "))));
        const User left = value(store::findUser(*m_session, m_ada));
        QCOMPARE(left.username, QStringLiteral("ada"));
        QCOMPARE(
            ask(QStringLiteral("SELECT count(*) FROM audit_payload p JOIN audit a USING (seq) WHERE subject = '%1'")),
            QStringLiteral("0"));
        QVERIFY(ask(QStringLiteral("SELECT count(*) FROM audit WHERE subject = '%1'")).toInt() > 3);
    }

    void visits_and_consents_stay_until_the_site_has_been_told() {
        liveALittle();
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")));
        value(service::forgetErasedVisits(*m_session));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM visits WHERE user_uid = '%1'")), QStringLiteral("1"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM consents WHERE user_uid = '%1'")), QStringLiteral("1"));
        value(m_session->script(QStringLiteral("UPDATE visits SET told = 'erased'")));
        QCOMPARE(value(service::forgetErasedVisits(*m_session)), 1);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM visits WHERE user_uid = '%1'")), QStringLiteral("0"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM consents WHERE user_uid = '%1'")), QStringLiteral("0"));
    }

    void neither_uid_nor_username_comes_back() {
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")));
        NewUser fresh;
        fresh.username = QStringLiteral("ada");
        QCOMPARE(createUser(*m_session, people(), fresh).error().fault, Fault::Duplicate);
        QCOMPARE(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")).error().fault, Fault::NotFound);
        QVERIFY(!m_session->script(QStringLiteral("DELETE FROM users WHERE username = 'ada'")));
        QVERIFY(!m_session->script(
            QStringLiteral("INSERT INTO users (uid, username) VALUES ('%1', 'other')").arg(toString(m_ada))));
    }

    void what_was_typed_has_to_be_the_username() {
        QCOMPARE(eraseUser(*m_session, people(), m_ada, QStringLiteral("Zephyrine")).error().fault, Fault::Invalid);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName, QStringLiteral("Zephyrine"));
    }

    void the_last_owner_stays_and_nobody_erases_who_has_more_power() {
        value(grantOwner(*m_session, roles(), m_ada));
        QCOMPARE(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")).error().constraint,
                 QStringLiteral("owner_remains"));
        const auto administrator =
            value(Access({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}})
                      .permit<Duty::ManagePeople>());
        QCOMPARE(eraseUser(*m_session, administrator, m_ada, QStringLiteral("ada")).error().fault, Fault::Denied);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName, QStringLiteral("Zephyrine"));
    }

    void who_asks_waits_until_somebody_agrees() {
        QCOMPARE(value(askForErasure(*m_session, m_ada, m_visitor)), AskedErasure::Waits);
        QCOMPARE(value(askForErasure(*m_session, m_ada, m_visitor)), AskedErasure::Waits); // once more is the same
        QVERIFY(value(store::erasureAskedAt(*m_session, m_ada)));
        const auto waiting = value(store::listApprovals(*m_session, 10));
        QCOMPARE(int(waiting.size()), 1);
        QCOMPARE(waiting.first().kind, ApprovalKind::Erasure);
        QCOMPARE(waiting.first().address, QStringLiteral("zephyrine@quack.example"));
        value(decideApprovals(*m_session, people(), *m_means, {waiting.first().id}, {true, {}}));
        QVERIFY(found(QStringLiteral("zephyr")).isEmpty());
        QVERIFY(value(store::findUser(*m_session, m_ada)).deletedAt.isValid());
    }

    void who_changes_their_mind_stays() {
        value(askForErasure(*m_session, m_ada, m_visitor));
        value(service::withdrawErasure(*m_session, m_ada, m_visitor));
        QVERIFY(!value(store::erasureAskedAt(*m_session, m_ada)));
        value(service::withdrawErasure(*m_session, m_ada, m_visitor)); // pressed twice
    }

    void who_is_declined_hears_why_and_stays() {
        value(askForErasure(*m_session, m_ada, m_visitor));
        const auto id = value(store::listApprovals(*m_session, 10)).first().id;
        value(decideApprovals(*m_session, people(), *m_means, {id}, {false, QStringLiteral("Pay your dues first.")}));
        QCOMPARE(m_letters->last(QStringLiteral("request-declined")).values.value(QStringLiteral("note")).toString(),
                 QStringLiteral("Pay your dues first."));
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName, QStringLiteral("Zephyrine"));
    }

    void where_nobody_decides_the_bin_keeps_them_for_its_days_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("gone");
        QTest::newRow("the bin is emptied by itself") << 30 << true;
        QTest::newRow("it is emptied by hand only") << 0 << false;
    }
    void where_nobody_decides_the_bin_keeps_them_for_its_days() {
        QFETCH(int, days);
        QFETCH(bool, gone);
        value(store::putHouseSetting(*m_session, QStringLiteral("bin_days"), days));
        ArrivalRules rules;
        rules.automatic = true;
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules));
        QCOMPARE(value(askForErasure(*m_session, m_ada, m_visitor)), gone ? AskedErasure::Gone : AskedErasure::Waits);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).deletedAt.isValid(), gone);
        QVERIFY(!found(QStringLiteral("zephyr")).isEmpty()); // it can be taken back until then
    }

    void a_record_has_everything_that_is_kept_and_no_secret() {
        liveALittle();
        const QJsonObject record = value(store::readRecord(*m_session, m_ada));
        const QByteArray text = QJsonDocument(record).toJson();
        for (const char *word : {"Zephyrine", "zephyrine@quack.example", "Sextant", "192.0.2.77", "ada@laptop",
                                 "Peregrine", "first_visit", "given"})
            QVERIFY2(text.contains(word), word);
        for (const char *secret : {"zephyrsecret", "argon2", "aabbccdd", "token_hash"})
            QVERIFY2(!text.contains(secret), secret);
        QCOMPARE(record.value(QLatin1String("sites")).toArray().size(), 1);
        QCOMPARE(record.value(QLatin1String("sent")).toArray().size(), 1);
        QCOMPARE(store::readRecord(*m_session, UserId(QUuid::createUuid())).error().fault, Fault::NotFound);
    }

    void a_claim_shows_nobody_the_letters_of_whose_address_it_is() {
        aUser(*m_session).called(QStringLiteral("eve")).withEmail(QStringLiteral("eve@example.org")).make();
        run("INSERT INTO emails (user_uid, address) VALUES ($ADA, 'eve@example.org');"
            "INSERT INTO mails (recipient, template, subject, sealed, created_at) VALUES "
            "('eve@example.org', 'reset-password', 's', 'x', now()), "
            "('zephyrine@quack.example', 'before-hers', 's', 'x', now() - interval '9 years'), "
            "('Zephyrine@quack.example', 'new-device', 's', 'x', now())");
        const QJsonArray letters =
            value(store::readRecord(*m_session, m_ada)).value(QLatin1String("letters")).toArray();
        QCOMPARE(int(letters.size()), 1);
        QCOMPARE(letters.first().toObject().value(QLatin1String("what")).toString(), QStringLiteral("new-device"));
    }

    void what_is_somebody_elses_by_now_stays_theirs_data() {
        QTest::addColumn<bool>("proved");
        QTest::newRow("they have proved it") << true;
        QTest::newRow("they claim what the erased one never proved") << false;
    }
    void what_is_somebody_elses_by_now_stays_theirs() {
        QFETCH(bool, proved);
        aUser(*m_session).called(QStringLiteral("eve")).withEmail(QStringLiteral("eve@example.org"), proved).make();
        if (proved) { // it was hers before
            value(removeEmail(*m_session, people(), m_ada,
                              value(addEmail(*m_session, people(), m_ada, QStringLiteral("old@quack.example"), true))));
            run("UPDATE emails SET address = 'old@quack.example' WHERE address = 'eve@example.org'");
        } else {
            run("INSERT INTO emails (user_uid, address) VALUES ($ADA, 'eve@example.org')");
        }
        run("INSERT INTO mails (recipient, template, subject, sealed) "
            "SELECT address, 't', 's', 'x' FROM emails e JOIN users u ON uid = user_uid WHERE username = 'eve';"
            "INSERT INTO tokens (token_hash, purpose, user_uid, payload, expires_at) "
            "SELECT sha256('t'), 'verify_email', uid, jsonb_build_object('address', address), now() + interval '1 h' "
            "FROM emails e JOIN users u ON uid = user_uid WHERE username = 'eve'");
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM mails")), QStringLiteral("1"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM tokens")), QStringLiteral("1"));
    }

    void who_was_merged_into_somebody_goes_with_them() {
        const auto merge = [this](const char *kept, const char *gone) {
            run(qPrintable(QStringLiteral("SELECT merge_people((SELECT uid FROM users WHERE username = '%1'), "
                                          "(SELECT uid FROM users WHERE username = '%2'))")
                               .arg(QLatin1String(kept), QLatin1String(gone))));
        };
        for (const char *name : {"older", "oldest", "back"})
            aUser(*m_session)
                .called(QLatin1String(name))
                .named(QStringLiteral("Zephyrine"), QStringLiteral("Quackenbush"))
                .withEmail(QLatin1String(name) + QStringLiteral("@quack.example"))
                .withPassword("$argon2id$zephyrsecret")
                .make();
        merge("older", "oldest");
        merge("ada", "older");
        merge("ada", "back");
        run("UPDATE users SET deleted_at = NULL, first_name = 'Bea', last_name = '' WHERE username = 'back'");
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")));
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(username, ' ' ORDER BY username) FROM users WHERE erased_at IS "
                                    "NOT NULL")),
                 QStringLiteral("ada older oldest"));
        QCOMPARE(ask(QStringLiteral("SELECT first_name FROM users WHERE username = 'back'")), QStringLiteral("Bea"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM audit_payload p JOIN audit a USING (seq) JOIN users u ON "
                                    "u.uid = a.subject WHERE username IN ('older', 'oldest')")),
                 QStringLiteral("0"));
    }

    void no_log_of_a_run_keeps_a_word_of_who_was_erased() {
        comeFromSchool();
        run("INSERT INTO sync_entries (run_id, line, verdict, source_key, username, name, email, reason) SELECT "
            "run_id, "
            "l.* FROM sync_runs CROSS JOIN (VALUES "
            "(1, 'conflict', 'x', '', 'Zephyrine Quackenbush', 'Zephyrine@quack.example', 'address_taken'), "
            "(2, 'conflict', 'y', 'ada', 'Zephyrine Quackenbush', '', 'two_rows'), "
            "(3, 'conflict', 'quack-7', '', 'Zephyrine Quackenbush', '', 'two_rows'), "
            "(4, 'conflict', 'z', 'eve', 'Eve', 'eve@example.org', 'two_rows')) l");
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")));
        for (const char *word : {"zephyr", "quack"})
            QVERIFY2(found(QLatin1String(word)).isEmpty(), qPrintable(found(QLatin1String(word)).join(u' ')));
        QCOMPARE(ask(QStringLiteral("SELECT name FROM sync_entries WHERE name <> ''")), QStringLiteral("Eve"));
    }

    void who_came_by_an_import_leaves_no_word_of_what_they_came_with() {
        run("INSERT INTO imports (source) VALUES ('x'); INSERT INTO import_rows (import_id, line, username, email, "
            "other_emails, first_name) SELECT import_id, 1, 'vesper', 'vesper@lynd.example', '{older@lynd.example}', "
            "'Vesper' FROM imports; SELECT plan_import(import_id) FROM imports;"
            "SELECT apply_import(import_id, 1, 1) FROM imports");
        const UserId vesper = userIdFrom(ask(QStringLiteral("SELECT uid FROM users WHERE username = 'vesper'")));
        const EmailId older{
            ask(QStringLiteral("SELECT email_id FROM emails WHERE address = 'older@lynd.example'")).toLongLong()};
        value(removeEmail(*m_session, people(), vesper, older));
        // As if its deletion had been forgotten: only what they came with knows the address.
        run("DELETE FROM audit_payload USING audit a WHERE a.seq = audit_payload.seq AND a.entity = 'emails';"
            "INSERT INTO mails (recipient, template, subject, sealed) VALUES ('Older@lynd.example', 't', 's', 'x')");
        QVERIFY(found(QStringLiteral("lynd")).contains(QStringLiteral("audit_payload.parts")));
        value(eraseUser(*m_session, people(), vesper, QStringLiteral("vesper")));
        QVERIFY2(found(QStringLiteral("lynd")).isEmpty(), qPrintable(found(QStringLiteral("lynd")).join(u' ')));
    }

    void a_source_that_still_has_them_brings_nobody_back_data() {
        QTest::addColumn<QString>("row");
        QTest::newRow("by the username") << QStringLiteral("'ada', 'other'");
        QTest::newRow("by the source's key alone") << QStringLiteral("NULL, 'quack-7'");
        QTest::newRow("under another username") << QStringLiteral("'zephyrine', 'quack-7'");
    }
    void a_source_that_still_has_them_brings_nobody_back() {
        QFETCH(QString, row);
        comeFromSchool();
        value(eraseUser(*m_session, people(), m_ada, QStringLiteral("ada")));
        run("INSERT INTO imports (source, sync_id) SELECT 'school', sync_id FROM syncs");
        run(qPrintable(
            QStringLiteral("INSERT INTO import_rows (import_id, line, username, source_key, wish, email, first_name) "
                           "SELECT import_id, 1, %1, 'zephyrine', 'zephyrine@quack.example', 'Zephyrine' FROM imports;"
                           "SELECT match_sync(import_id), plan_import(import_id) FROM imports")
                .arg(row)));
        const ImportId import{ask(QStringLiteral("SELECT import_id FROM imports")).toLongLong()};
        value(store::judgeSync(*m_session, import));
        QCOMPARE(ask(QStringLiteral("SELECT verdict || reason FROM import_plan")), QStringLiteral("conflicterased"));
        value(store::writeEntries(*m_session,
                                  SyncRunId{ask(QStringLiteral("SELECT run_id FROM sync_runs")).toLongLong()}, import));
        QCOMPARE(ask(QStringLiteral("SELECT concat(source_key, name, email, about, reason) FROM sync_entries")),
                 QStringLiteral("erased"));
    }

private:
    void comeFromSchool() {
        run("INSERT INTO syncs (name, source, address, format) VALUES ('school', 'file', '/x', 'csv');"
            "INSERT INTO sync_people (sync_id, source_key, user_uid) SELECT sync_id, 'quack-7', $ADA FROM syncs;"
            "INSERT INTO sync_runs (sync_id, cause) SELECT sync_id, 'asked' FROM syncs");
    }
    void run(const char *sql) {
        value(
            m_session->script(QString::fromUtf8(sql).replace(QLatin1String("$ADA"), u'\'' + toString(m_ada) + u'\'')));
    }
    // One row about her in every table that can have one.
    void liveALittle() {
        value(addSshKey(*m_session, people(), m_ada,
                        QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx4 ada@laptop")));
        const EmailId second = value(addEmail(*m_session, people(), m_ada, QStringLiteral("old@quack.example"), true));
        value(removeEmail(*m_session, people(), m_ada, second));
        value(service::grantRole(*m_session, roles(), m_ada, {Role::Auditor, {}}));
        const auto sql = [this](const char *text) {
            value(m_session->script(QString::fromLatin1(text)
                                        .replace(QLatin1String("$ADA"), u'\'' + toString(m_ada) + u'\'')
                                        .replace(QLatin1String("$SITE"), QString::number(m_site.value))));
        };
        sql("INSERT INTO visits (user_uid, site_id, revision) VALUES ($ADA, $SITE, 1);"
            "INSERT INTO consents (user_uid, org_id, given, text_version) SELECT $ADA, org_id, true, 'v1' FROM sites "
            "WHERE site_id = $SITE;"
            "INSERT INTO sign_in_log (result, user_uid, site_id, address, device) VALUES ('came_in', $ADA, $SITE, "
            "'192.0.2.77', 'Sextant');"
            "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, address, device) SELECT "
            "sha256('s'), $ADA, login_id, "
            "'normal', now() + interval '1 day', '192.0.2.77', 'Sextant' FROM logins WHERE user_uid = $ADA;"
            "INSERT INTO mails (recipient, template, subject, sealed) VALUES ('zephyrine@quack.example', 'sign-up', "
            "'Dear Zephyrine', 'x'),"
            " ('OLD@quack.example', 'sign-up', 'Dear Zephyrine', 'x')");
        sql("INSERT INTO tokens (token_hash, purpose, user_uid, payload, expires_at) VALUES "
            "(sha256('a'), 'reset', $ADA, jsonb_build_object('address', 'zephyrine@quack.example'), now() + interval "
            "'1 h'),"
            "(sha256('b'), 'signup', NULL, jsonb_build_object('address', 'old@quack.example'), now() + interval '1 h');"
            "INSERT INTO known_devices (device_hash, user_uid) VALUES (sha256('d'), $ADA);"
            "INSERT INTO attempts (bucket, user_uid) VALUES (sha256('e'), $ADA);"
            "INSERT INTO invitations (token_hash, way, address, first_name, last_name, note, expires_at, accepted_at, "
            "accepted_by) VALUES "
            "(sha256('i'), 'mail', 'zephyrine@quack.example', 'Zephyrine', 'Quackenbush', 'Dear Peregrine', now() + "
            "interval '1 day', now(), $ADA);"
            "INSERT INTO approvals (kind, user_uid, authority_id, first_name, last_name, address, client, expires_at) "
            "VALUES "
            "('recovery', $ADA, 1, 'Zephyrine', 'Quackenbush', 'zephyrine@quack.example', 'Sextant (192.0.2.77)', "
            "now() + interval '1 day');"
            "INSERT INTO delivery_log (delivery_id, site_id, kind, people, claimed_at, requested_at, answered_at, "
            "body_bytes, outcome, body, answer) "
            "VALUES (gen_random_uuid(), $SITE, 'update', ARRAY[$ADA::uuid], now(), now(), now(), 9, 'delivered', "
            "'Zephyrine', 'hello Zephyrine');"
            "INSERT INTO saved_views (owner, list, name, question) VALUES ($ADA, 'users', 'Quackenbushes', "
            "jsonb_build_object('text', 'quack'));");
        sql("SELECT set_config('gatelodge.reason', 'Zephyrine has lost it', false);"
            "UPDATE logins SET state = 'invalidated' WHERE user_uid = $ADA; UPDATE logins SET state = 'validated' "
            "WHERE user_uid = $ADA;"
            "SELECT set_config('gatelodge.reason', '', false);"
            "UPDATE users SET notes = 'Peregrine is her falcon', status_message = 'Zephyrine' WHERE uid = $ADA;"
            "INSERT INTO imports (source) VALUES ('x'); INSERT INTO import_rows (import_id, line, username, email, "
            "first_name) "
            "SELECT import_id, 1, 'ada', 'zephyrine@quack.example', 'Zephyrine' FROM imports; SELECT "
            "plan_import(import_id) FROM imports");
    }

    // The columns that hold the text, whatever they are.
    QStringList found(const QString &text) {
        QSqlQuery columns(direct());
        columns.exec(QStringLiteral("SELECT c.relname, a.attname, a.atttypid = 'bytea'::regtype FROM pg_class c JOIN "
                                    "pg_attribute a ON a.attrelid = c.oid "
                                    "WHERE c.relnamespace = 'gatelodge'::regnamespace AND c.relkind = 'r' AND a.attnum "
                                    "> 0 AND NOT a.attisdropped"));
        QStringList places;
        while (columns.next()) {
            const QString table = columns.value(0).toString(), column = columns.value(1).toString();
            QSqlQuery look(direct());
            look.exec(QStringLiteral("SELECT count(*) FROM gatelodge.\"%1\" WHERE strpos(lower(%2), lower('%3')) > 0")
                          .arg(table,
                               columns.value(2).toBool() ? QStringLiteral("encode(\"%1\", 'escape')").arg(column)
                                                         : QStringLiteral("\"%1\"::text").arg(column),
                               text));
            if (!look.next() || look.value(0).toInt() > 0)
                places << table + u'.' + column;
        }
        return places;
    }
    QString ask(const QString &text) {
        QSqlQuery query(direct());
        query.exec(QStringLiteral("SET search_path = gatelodge"));
        query.exec(text.contains(u'%') ? text.arg(toString(m_ada)) : text);
        return query.next() ? query.value(0).toString() : QString();
    }
    QSqlDatabase direct() {
        auto open = QSqlDatabase::database(QStringLiteral("search"), false);
        if (open.isOpen())
            return open;
        open = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("search"));
        open.setHostName(m_database->connection().host);
        open.setDatabaseName(m_database->connection().database);
        open.setUserName(m_database->connection().user);
        if (!open.open())
            qFatal("the database does not open");
        return open;
    }
    Permit<Duty::ManagePeople> people() const { return m_owner.managePeople(); }
    Permit<Duty::ManageRoles> roles() const { return m_owner.manageRoles(); }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<Means> m_means;
    OwnerAccess m_owner = Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox on Linux"), {}, "r", QStringLiteral("en")};
    UserId m_ada;
    SiteId m_site;
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
