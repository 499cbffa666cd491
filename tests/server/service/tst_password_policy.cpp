// The policy in use (EL-09, EA-25): who writes it, whom it binds, what is kept of earlier passwords, and who must
// choose another one at the next sign-in.
#include "server/service/access.h"
#include "server/service/new_password.h"
#include "server/service/own_accounts.h"
#include "server/service/people.h"
#include "server/service/own_password.h"
#include "server/service/registration.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

namespace {
const QByteArray kFirst = "seven grey herons over water", kSecond = "quiet lanterns on the slipway",
                 kThird = "brass compass under the stairs", kFourth = "a kettle for the night watch";
constexpr std::chrono::seconds kDay{86'400};
} // namespace

class TestPasswordPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_name = QStringLiteral("ada%1").arg(++m_number);
        m_ada = tests::aUser(*m_session)
                    .called(m_name)
                    .withEmail(m_name + QStringLiteral("@example.org"))
                    .withPassword(tests::cheapHash(kFirst))
                    .make();
        m_letters = std::make_shared<tests::Letters>();
        m_means.letters = m_letters;
        value(m_session->script(QStringLiteral("DELETE FROM attempts")));
        ask([](PasswordPolicy &) {});
    }

    void a_policy_is_written_with_the_revision_that_was_seen_and_stands_in_the_audit() {
        const auto seen = value(readPasswordPolicy(*m_session, kLocalAuthority));
        QVERIFY(seen.policy == PasswordPolicy());
        PasswordPolicy policy;
        policy.history = 3;
        value(writePasswordPolicy(*m_session, m_owner.manageSettings(), kLocalAuthority, seen.revision, policy));
        QVERIFY(value(readPasswordPolicy(*m_session, kLocalAuthority)).policy == policy);
        QCOMPARE(writePasswordPolicy(*m_session, m_owner.manageSettings(), kLocalAuthority, seen.revision, policy)
                     .error()
                     .fault,
                 Fault::Conflict);
        const auto change =
            value(store::listChangesOfRecord(*m_session, QStringLiteral("authorities"), "1", 1)).first();
        QCOMPARE(change.actor, m_owner.actor().name);
        QCOMPARE(change.after.keys(), QStringList{QStringLiteral("password_policy")});
        policy.history = 99;
        QCOMPARE(writePasswordPolicy(*m_session, m_owner.manageSettings(), kLocalAuthority, seen.revision, policy)
                     .error()
                     .fault,
                 Fault::Invalid);
    }

    void a_setting_of_the_house_becomes_the_policy() { // the length was one until 0010
        PasswordPolicy policy;
        policy.leastLength = 12;
        QVERIFY(passwordPolicyFrom({{QStringLiteral("least_length"), 12}}) == policy);
        QCOMPARE(
            tests::ask(*m_session, QStringLiteral("SELECT policy_number('{\"least_length\": 12}', 'least_length', 1) "
                                                  "+ policy_number('{\"history\": \"many\"}', 'history', 30)")),
            QStringLiteral("42"));
    }

    void every_way_to_a_password_asks_the_policy() {
        ask([](PasswordPolicy &policy) { policy.leastClasses = 3; });
        const QByteArray plain = kSecond, mixed = "Quiet lanterns on the 2nd slipway";
        QCOMPARE(change(kFirst, plain).complaints.fewClasses, true);
        QCOMPARE(reset(plain).complaints.fewClasses, true);
        QVERIFY(setByOffice(plain).error().detail.startsWith(QLatin1String("password: 3 kinds")));
        NewUser fresh;
        fresh.username = m_name + QStringLiteral("x");
        QCOMPARE(createUserWithPassword(*m_session, m_owner.managePeople(), m_means, fresh, plain).error().fault,
                 Fault::Invalid);
        value(startSignUp(*m_session, m_means, m_name + QStringLiteral("@new.example"), {}));
        const auto signUp = value(finishSignUp(*m_session, m_means, m_letters->token(QStringLiteral("sign-up")),
                                               {{}, QStringLiteral("Grace"), QStringLiteral("Hopper"), plain}, {}));
        QVERIFY(signUp.problems.password.fewClasses && !signUp.session);
        QVERIFY(change(kFirst, mixed).complaints.none());
        QVERIFY(setByOffice(mixed));
    }

    void the_driver_of_our_own_accounts_asks_it_too() {
        OwnAccounts accounts(*m_session, m_means);
        const auto refused = value(accounts.setPassword(m_name, "passwordpassword"));
        QCOMPARE(refused.verdict, login::PasswordVerdict::NotAccepted);
        QCOMPARE(value(accounts.setPassword(m_name, kSecond)).verdict, login::PasswordVerdict::Ok);
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 1);
        login::NewAccount fresh{m_name + QStringLiteral("y"), {}, {}, {}, "short"};
        const auto bad = value(accounts.create(fresh));
        QCOMPARE(bad.verdict, login::RegistrationVerdict::BadInput);
        QCOMPARE(bad.complaints.first().field, QStringLiteral("password"));
        fresh.password = kSecond;
        QCOMPARE(value(accounts.create(fresh)).verdict, login::RegistrationVerdict::Ok);
    }

    void a_second_factor_makes_a_shorter_one_do() {
        const QByteArray brief = "zq8 vint orb";
        QVERIFY(change(kFirst, brief).complaints.tooShort);
        value(m_session->script(QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, state) "
                                               "VALUES ('%1', 1, 'totp', '%1', 'validated')")
                                    .arg(toString(m_ada))));
        QVERIFY(change(kFirst, brief).complaints.none());
    }

    void the_last_passwords_are_refused_by_page_and_link_data() {
        QTest::addColumn<int>("depth");
        QTest::addColumn<QByteArray>("wanted"); // after first, second, third
        QTest::addColumn<bool>("refused");
        QTest::newRow("no history") << 0 << kThird << false;
        QTest::newRow("one: the present one") << 1 << kThird << true;
        QTest::newRow("one: the one before") << 1 << kSecond << false;
        QTest::newRow("two: the one before") << 2 << kSecond << true;
        QTest::newRow("two: the first") << 2 << kFirst << false;
        QTest::newRow("three: the first") << 3 << kFirst << true;
        QTest::newRow("many: a new one") << 24 << kFourth << false;
    }
    void the_last_passwords_are_refused_by_page_and_link() {
        QFETCH(int, depth);
        QFETCH(QByteArray, wanted);
        QFETCH(bool, refused);
        ask([depth](PasswordPolicy &policy) { policy.history = depth; });
        QVERIFY(change(kFirst, kSecond).complaints.none());
        QVERIFY(reset(kThird).complaints.none());
        const auto byPage = change(kThird, wanted);
        QCOMPARE(byPage.complaints.usedBefore, refused);
        if (refused)
            QVERIFY(reset(wanted).complaints.usedBefore);
        QVERIFY(setByOffice(wanted)); // an administrator does not learn what somebody used before
    }

    void whoever_does_not_know_the_present_one_learns_nothing_of_those_before() {
        ask([](PasswordPolicy &policy) { policy.history = 5; });
        QVERIFY(change(kFirst, kSecond).complaints.none());
        const auto guessed = change("not the one", kFirst);
        QVERIFY(guessed.wrongPresent && guessed.complaints.none());
    }

    void the_history_is_as_deep_as_the_policy_and_never_in_the_audit() {
        const auto kept = [this] {
            return tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM password_history JOIN logins USING "
                                                         "(login_id) WHERE user_uid = '%1'")
                                              .arg(toString(m_ada)))
                .toInt();
        };
        QVERIFY(setByOffice(kSecond));
        QCOMPARE(kept(), 0); // nobody asked for one
        ask([](PasswordPolicy &policy) { policy.history = 3; });
        for (const QByteArray &next : {kThird, kFourth, kFirst, kSecond})
            QVERIFY(setByOffice(next));
        QCOMPARE(kept(), 2); // and the present one
        const auto present = value(store::findPassword(*m_session, m_ada));
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::upgradePassword(*m_session, *present, "$argon2id$better"); }));
        QCOMPARE(kept(), 2); // a better hash is no new password
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM audit_payload p, password_history h WHERE "
                                                       "position(h.credential IN p::text) > 0")),
                 QStringLiteral("0"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM audit WHERE entity = 'password_history'")),
                 QStringLiteral("0"));
        ask([](PasswordPolicy &policy) { policy.history = 2; });
        QCOMPARE(kept(), 1);
        ask([](PasswordPolicy &) {});
        QCOMPARE(kept(), 0);
    }

    void whoever_writes_the_row_moves_its_age_but_a_better_hash_does_not() {
        const auto changed = [this] { return value(store::findPasswordFacts(*m_session, m_ada))->changedAt; };
        const QDateTime before = changed();
        later(kDay, [&] {
            value(m_session->script(
                QStringLiteral("UPDATE logins SET credential = 'better' WHERE user_uid = '%1'").arg(toString(m_ada))));
            QCOMPARE(changed(), before);
            value(m_session->script(
                QStringLiteral(
                    "UPDATE logins SET credential = 'another', revision = revision + 1 WHERE user_uid = '%1'")
                    .arg(toString(m_ada))));
            QVERIFY(before.secsTo(changed()) >= kDay.count());
        });
    }

    void a_young_password_is_changed_by_its_owner_later_but_reset_or_replaced_at_once() {
        ask([](PasswordPolicy &policy) { policy.leastAgeDays = 2; });
        QVERIFY(change(kFirst, kSecond).complaints.tooSoon);
        later(kDay, [&] { QVERIFY(change(kFirst, kSecond).complaints.tooSoon); });
        later(kDay * 2, [&] { QVERIFY(change(kFirst, kSecond).complaints.none()); });
        QVERIFY(reset(kThird).complaints.none());
        QVERIFY(setByOffice(kFourth));
        value(demandPasswordChange(*m_session, m_owner.managePeople(), {m_ada}));
        QVERIFY(change(kFourth, kFirst).complaints.none()); // what must be may be
    }

    void nothing_is_due_by_default() {
        later(kDay * 3650, [&] {
            const auto due = value(passwordDue(*m_session, m_ada));
            QVERIFY(!due.now && !due.soon && !due.expiresAt.isValid());
        });
        QVERIFY(!value(passwordDue(*m_session, tests::aUser(*m_session).make())).now); // no password at all
    }

    void an_ageing_password_is_warned_of_and_then_due_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("soon");
        QTest::addColumn<bool>("now");
        QTest::newRow("fresh") << 0 << false << false;
        QTest::newRow("the day before the warning") << 79 << false << false;
        QTest::newRow("the warning") << 80 << true << false;
        QTest::newRow("the last day") << 89 << true << false;
        QTest::newRow("expired") << 90 << false << true;
        QTest::newRow("long ago") << 900 << false << true;
    }
    void an_ageing_password_is_warned_of_and_then_due() {
        QFETCH(int, days);
        QFETCH(bool, soon);
        QFETCH(bool, now);
        ask([](PasswordPolicy &policy) {
            policy.ageingDays = 90;
            policy.warningDays = 10;
        });
        later(kDay * days, [&] {
            const auto due = value(passwordDue(*m_session, m_ada));
            QCOMPARE(due.soon, soon);
            QCOMPARE(due.now == std::optional(ChangeReason::Expired), now);
            QCOMPARE(due.now.has_value(), now);
        });
    }

    void a_given_password_is_good_for_one_sign_in_and_then_the_owner_chooses() {
        value(setPassword(*m_session, m_owner.managePeople(), m_means, m_ada, kSecond, GivenPassword::ForOneSignIn));
        QCOMPARE(m_letters->last(QStringLiteral("password-changed")).recipient,
                 m_name + QStringLiteral("@example.org"));
        QVERIFY(value(passwordDue(*m_session, m_ada)).now == ChangeReason::Given);
        const QByteArray token = wayOut(ChangeReason::Given);
        const auto opened = value(lookAtReset(*m_session, m_means, token));
        QVERIFY(opened.user == m_ada && opened.due == ChangeReason::Given);
        // The same again would be no change, history or not; and the link is not used up by trying.
        QVERIFY(value(finishReset(*m_session, m_means, token, kSecond, m_visitor)).complaints.usedBefore);
        const auto done = value(finishReset(*m_session, m_means, token, kThird, m_visitor));
        QVERIFY(done.complaints.none() && done.session);
        QVERIFY(!value(passwordDue(*m_session, m_ada)).now);
        QCOMPARE(finishReset(*m_session, m_means, token, kFourth, m_visitor).error().fault, Fault::Expired);
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 2);
    }

    void a_due_change_keeps_the_devices_that_a_mailed_link_forgets_data() {
        QTest::addColumn<bool>("mailed");
        QTest::addColumn<QString>("devices");
        QTest::newRow("due") << false << "2"; // and the one that came in by it
        QTest::newRow("mailed") << true << "1";
    }
    void a_due_change_keeps_the_devices_that_a_mailed_link_forgets() {
        QFETCH(bool, mailed);
        QFETCH(QString, devices);
        value(openSession(*m_session, m_ada, true, m_visitor));
        const auto done =
            mailed ? reset(kSecond)
                   : value(finishReset(*m_session, m_means, wayOut(ChangeReason::Asked), kSecond, m_visitor));
        QVERIFY(done.session.has_value());
        QCOMPARE(
            tests::ask(*m_session,
                       QStringLiteral("SELECT count(*) FROM known_devices WHERE user_uid = '%1'").arg(toString(m_ada))),
            devices);
    }

    void an_administrator_may_ask_many_for_a_change() {
        const UserId none = tests::aUser(*m_session).make();
        const UserId bob = tests::aUser(*m_session).withPassword(tests::cheapHash(kFirst)).make();
        QCOMPARE(value(demandPasswordChange(*m_session, m_owner.managePeople(), {m_ada, none, bob})), 2);
        QCOMPARE(value(demandPasswordChange(*m_session, m_owner.managePeople(), {m_ada, bob})), 0); // asked already
        for (const UserId &uid : {m_ada, bob})
            QVERIFY(value(passwordDue(*m_session, uid)).now == ChangeReason::Asked);
        const auto change = value(store::listChangesOf(*m_session, bob, 1)).first();
        QCOMPARE(change.after.value(QLatin1String("must_change")).toString(), QStringLiteral("asked"));
        // The password itself is good, and opens nothing yet.
        QVERIFY(!value(signIn(*m_session, m_means, {m_name, kFirst, false, {}}, m_visitor)).session);
        QVERIFY(value(finishReset(*m_session, m_means, wayOut(ChangeReason::Asked), kSecond, m_visitor)).session);
        QVERIFY(value(signIn(*m_session, m_means, {m_name, kSecond, false, {}}, m_visitor)).session);
    }

    void the_mail_says_how_it_was_changed_in_the_persons_language_data() {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("words");
        QTest::newRow("page") << 0 << "on your account page";
        QTest::newRow("link") << 1 << "with a mailed link";
        QTest::newRow("office") << 2 << "by an administrator";
    }
    void the_mail_says_how_it_was_changed_in_the_persons_language() {
        QFETCH(int, way);
        QFETCH(QString, words);
        if (way == 0)
            QVERIFY(change(kFirst, kSecond).complaints.none());
        else if (way == 1)
            QVERIFY(reset(kSecond).complaints.none());
        else
            QVERIFY(setByOffice(kSecond));
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 1);
        const Letter letter = m_letters->last(QStringLiteral("password-changed"));
        QCOMPARE(letter.values.value(QStringLiteral("method")).toString(), words);
        QCOMPARE(letter.values.value(QStringLiteral("account")).toString(), m_name);
    }

private:
    void ask(const std::function<void(PasswordPolicy &)> &wish) {
        PasswordPolicy policy;
        wish(policy);
        const auto seen = value(readPasswordPolicy(*m_session, kLocalAuthority));
        value(writePasswordPolicy(*m_session, m_owner.manageSettings(), kLocalAuthority, seen.revision, policy));
    }
    // Runs work on a session whose database is so much older.
    void later(std::chrono::seconds ahead, const std::function<void()> &work) {
        m_database.shiftClock(ahead);
        auto then = m_database.session();
        std::swap(then, m_session);
        work();
        std::swap(then, m_session);
        m_database.shiftClock(std::chrono::seconds(0));
    }
    NewPasswordOutcome change(const QByteArray &present, const QByteArray &wanted) {
        const auto fresh = value(openSession(*m_session, m_ada, true, m_visitor));
        const auto web = value(findSession(*m_session, {}, fresh.session.text));
        return value(changePassword(*m_session, m_means, web, present, wanted, m_visitor));
    }
    NewPasswordOutcome reset(const QByteArray &wanted) {
        value(m_session->script(QStringLiteral("DELETE FROM mails")));
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        return value(
            finishReset(*m_session, m_means, m_letters->token(QStringLiteral("reset-password")), wanted, m_visitor));
    }
    Done setByOffice(const QByteArray &wanted) {
        return setPassword(*m_session, m_owner.managePeople(), m_means, m_ada, wanted);
    }
    QByteArray wayOut(ChangeReason why) {
        const QString way = value(wayToDueChange(*m_session, m_means, m_ada, why, m_visitor));
        if (!way.startsWith(QLatin1String("/account/reset/password/?token=")))
            qFatal("%s", qPrintable(way));
        return way.section(u'=', 1).toLatin1();
    }

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    UserId m_ada;
    QString m_name;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestPasswordPolicy)
#include "tst_password_policy.moc"
