// Logins in the hands of an administrator: entered, changed, put out of use, removed, and what their history tells.
#include "server/service/access.h"
#include "server/service/login_records.h"
#include "server/service/sign_in.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/logins.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/named_directory.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestLoginRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_means.drivers << &m_directory;
        Authority directory;
        directory.name = QStringLiteral("club");
        directory.title = QStringLiteral("Club directory");
        directory.driver = QStringLiteral("named");
        m_club = value(store::insertAuthority(*m_session, directory));
    }
    void init() {
        ++m_number;
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada%1").arg(m_number))
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
    }

    void every_login_tells_what_and_where_it_is_with_its_life() {
        const SavedLogin added = add(name("alice"));
        const auto records = list();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].login.kind, QStringLiteral("password"));
        QVERIFY(records[0].passwordSetAt.isValid());
        const LoginRecord &record = records[1];
        QCOMPARE(record.login.id, added.id);
        QCOMPARE(record.authorityTitle, QStringLiteral("Club directory"));
        QCOMPARE(record.login.state, LoginState::Validated);
        QCOMPARE(record.properties.value(QStringLiteral("username")).toString(), name("alice"));
        QCOMPARE(record.history.size(), 1);
        QVERIFY(!record.history[0].from);
        QCOMPARE(record.history[0].actorName, QStringLiteral("console:marta"));
    }

    void only_what_the_schema_names_is_told_and_secrets_are_not() {
        value(store::insertLogin(*m_session, {m_ada,
                                              m_club,
                                              QStringLiteral("named"),
                                              name("id"),
                                              {{QStringLiteral("username"), QStringLiteral("a")},
                                               {QStringLiteral("token"), QStringLiteral("secret")}}}));
        value(m_session->script(
            QStringLiteral(
                "INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state, expires_at) "
                "SELECT '%1', authority_id, 'token', md5('%2') || md5('x%2'), '{\"scopes\": [], \"name\": "
                "\"backup\"}', 'validated', now() + interval '1 day' FROM authorities WHERE driver = 'token'")
                .arg(toString(m_ada), name("t"))));
        for (const LoginRecord &record : list()) {
            QVERIFY(!record.properties.contains(QStringLiteral("token")));
            if (record.login.kind == QLatin1String("token"))
                QVERIFY(record.login.identity.isEmpty());
        }
    }

    void a_name_that_is_entered_is_looked_up_and_taken_once() {
        add(name("amy"));
        const auto record = list()[1];
        QCOMPARE(record.login.identity, QStringLiteral("id-of-") + name("amy"));
        const auto again = addLogin(*m_session, m_permit, m_means, m_ada, m_club, entry(name("amy")));
        QCOMPARE(again.error().fault, Fault::Duplicate);
        QCOMPARE(again.error().constraint, QStringLiteral("login_is_theirs"));
        const UserId bob = tests::aUser(*m_session).make();
        const auto others = addLogin(*m_session, m_permit, m_means, bob, m_club, entry(name("amy")));
        QCOMPARE(others.error().constraint, QStringLiteral("logins_identity"));
    }

    void what_cannot_be_entered_says_why_data() {
        QTest::addColumn<QString>("username");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nobody") << "zoe" << Fault::NotFound;
        QTest::newRow("no answer") << "away" << Fault::Unavailable;
        QTest::newRow("nothing") << "" << Fault::NotFound;
    }
    void what_cannot_be_entered_says_why() {
        QFETCH(QString, username);
        QFETCH(Fault, fault);
        QCOMPARE(addLogin(*m_session, m_permit, m_means, m_ada, m_club, entry(username)).error().fault, fault);
        QCOMPARE(list().size(), 1);
    }

    void where_names_are_no_proof_none_is_entered() {
        QCOMPARE(
            addLogin(*m_session, m_permit, m_means, m_ada, kLocalAuthority, entry(QStringLiteral("ada"))).error().fault,
            Fault::Refused);
    }

    void properties_are_typed_by_the_drivers_schema() {
        LoginEntry wrong = entry(name("anna"));
        wrong.properties = {{QStringLiteral("validation_server"), QStringLiteral("no address")},
                            {QStringLiteral("digits"), 9}};
        const SavedLogin refused = value(addLogin(*m_session, m_permit, m_means, m_ada, m_club, wrong));
        QCOMPARE(refused.complaints.size(), 2);
        QCOMPARE(list().size(), 1);
        LoginEntry told = entry(name("anna"));
        told.properties = {{QStringLiteral("email"), QStringLiteral("forged@example.org")}};
        QCOMPARE(value(addLogin(*m_session, m_permit, m_means, m_ada, m_club, told)).complaints.size(), 1);
        LoginEntry right = entry(name("anna"));
        right.properties = {{QStringLiteral("validation_server"), QStringLiteral("https://otp.example.org/")},
                            {QStringLiteral("digits"), 8}};
        const LoginId id = value(addLogin(*m_session, m_permit, m_means, m_ada, m_club, right)).id;
        const auto record = find(id);
        QCOMPARE(record.properties.value(QStringLiteral("digits")).toInt(), 8);
        QCOMPARE(record.properties.value(QStringLiteral("email")).toString(),
                 name("anna") + QStringLiteral("@directory.example"));
    }

    void a_login_is_changed_by_who_has_seen_it_as_it_is() {
        const LoginId id = add(name("abe")).id;
        const LoginRecord seen = find(id);
        LoginEntry changed = entry(name("abel"));
        changed.properties = {{QStringLiteral("digits"), 7}};
        changed.expiresAt = QDateTime::currentDateTimeUtc().addDays(3);
        value(changeLogin(*m_session, m_permit, m_means, id, seen.login.revision, changed));
        const LoginRecord now = find(id);
        QCOMPARE(now.login.identity, QStringLiteral("id-of-") + name("abel"));
        QCOMPARE(now.properties.value(QStringLiteral("username")).toString(), name("abel"));
        QVERIFY(now.login.expiresAt.isValid());
        QVERIFY(now.login.revision != seen.login.revision);
        QCOMPARE(changeLogin(*m_session, m_permit, m_means, id, seen.login.revision, changed).error().fault,
                 Fault::Conflict);
    }

    void an_end_in_the_past_is_refused() {
        LoginEntry late = entry(name("ann"));
        late.expiresAt = QDateTime::currentDateTimeUtc().addDays(-1);
        QCOMPARE(addLogin(*m_session, m_permit, m_means, m_ada, m_club, late).error().fault, Fault::Invalid);
    }

    void a_state_keeps_who_when_and_why_and_ends_the_sessions_that_began_with_it() {
        const LoginRecord password = list()[0];
        const auto came = value(signIn(*m_session, m_means, {username(), "correct horse", false, {}}, m_visitor));
        QCOMPARE(came.kind, SignInOutcome::CameIn);
        value(changeLoginState(*m_session, m_permit, password.login.id, password.login.revision,
                               LoginState::Invalidated, QStringLiteral("lost notebook")));
        QVERIFY(value(store::listWebSessions(*m_session, m_ada)).isEmpty());
        QCOMPARE(value(signIn(*m_session, m_means, {username(), "correct horse", false, {}}, m_visitor)).kind,
                 SignInOutcome::NoMatch);
        LoginRecord now = find(password.login.id);
        QCOMPARE(now.history.size(), 2);
        QCOMPARE(now.history[0].reason, QStringLiteral("lost notebook"));
        QCOMPARE(now.history[0].actor, QStringLiteral("console:marta"));
        QCOMPARE(*now.history[0].from, LoginState::Validated);
        value(changeLoginState(*m_session, m_permit, now.login.id, now.login.revision, LoginState::Validated, {}));
        QCOMPARE(value(signIn(*m_session, m_means, {username(), "correct horse", false, {}}, m_visitor)).kind,
                 SignInOutcome::CameIn);
        QVERIFY(find(now.login.id).history[0].reason.isEmpty());
    }

    void one_whose_time_has_passed_is_over_until_somebody_makes_it_valid() {
        const LoginId id = add(name("avi")).id;
        value(m_session->script(
            QStringLiteral("UPDATE logins SET expires_at = now() - interval '1 h' WHERE login_id = %1").arg(id.value)));
        LoginRecord over = find(id);
        QVERIFY(over.isOver);
        value(changeLoginState(*m_session, m_permit, id, over.login.revision, LoginState::Validated, {}));
        over = find(id);
        QVERIFY(!over.isOver);
        QVERIFY(!over.login.expiresAt.isValid());
    }

    void a_removed_login_is_nobodys_any_more_until_it_is_brought_back() {
        const LoginId id = add(name("art")).id;
        value(removeLogin(*m_session, m_permit, id, find(id).login.revision));
        QCOMPARE(list().size(), 1);
        QVERIFY(!value(
            store::findLogin(*m_session, m_club, QStringLiteral("named"), QStringLiteral("id-of-") + name("art"))));
        QVERIFY(!value(store::findUserByLoginName(*m_session, m_club, name("art"))));
        value(bringBackLogin(*m_session, m_permit, id, true));
        QCOMPARE(find(id).login.state, LoginState::Validated);
        value(removeLogin(*m_session, m_permit, id, find(id).login.revision));
        const UserId bob = tests::aUser(*m_session).make();
        value(addLogin(*m_session, m_permit, m_means, bob, m_club, entry(name("art")))); // the name is free again
        QCOMPARE(bringBackLogin(*m_session, m_permit, id, true).error().fault, Fault::Duplicate);
    }

    void a_password_that_was_removed_is_set_anew() {
        const LoginRecord password = list()[0];
        value(removeLogin(*m_session, m_permit, password.login.id, password.login.revision));
        QVERIFY(!value(store::findPassword(*m_session, m_ada)));
        value(store::putPassword(*m_session, m_ada, QString::fromLatin1(tests::cheapHash("battery staple"))));
        QCOMPARE(list().size(), 1);
        QCOMPARE(value(signIn(*m_session, m_means, {username(), "battery staple", false, {}}, m_visitor)).kind,
                 SignInOutcome::CameIn);
    }

    void the_last_owners_last_login_stays() {
        value(m_session->script(QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner')").arg(toString(m_ada))));
        const LoginRecord password = list()[0];
        QCOMPARE(removeLogin(*m_session, m_permit, password.login.id, password.login.revision).error().constraint,
                 QStringLiteral("owner_remains"));
        QCOMPARE(changeLoginState(*m_session, m_permit, password.login.id, password.login.revision,
                                  LoginState::Invalidated, {})
                     .error()
                     .constraint,
                 QStringLiteral("owner_remains"));
        value(m_session->script(QStringLiteral("ALTER TABLE role_grants DISABLE TRIGGER USER; DELETE FROM role_grants; "
                                               "ALTER TABLE role_grants ENABLE TRIGGER USER")));
    }

private:
    QString name(const char *text) const { return QLatin1String(text) + QString::number(m_number); }
    QString username() const { return QStringLiteral("ada%1").arg(m_number); }
    static LoginEntry entry(const QString &username) { return {username, {}, {}}; }
    SavedLogin add(const QString &username) {
        return value(addLogin(*m_session, m_permit, m_means, m_ada, m_club, entry(username)));
    }
    QList<LoginRecord> list() { return value(listLoginRecords(*m_session, m_permit, m_means, m_ada)); }
    LoginRecord find(const LoginId &id) {
        for (const LoginRecord &record : list())
            if (record.login.id == id)
                return record;
        qFatal("no such login");
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    tests::NamedDirectory m_directory;
    Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    Permit<Duty::ManagePeople> m_permit =
        Access::owner({QStringLiteral("console:marta"), Source::Console, {}}).managePeople();
    Visitor m_visitor{QStringLiteral("203.0.113.7"), QStringLiteral("Firefox, Linux"), {}, {}, {}};
    AuthorityId m_club;
    UserId m_ada;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestLoginRecords)
#include "tst_login_records.moc"
