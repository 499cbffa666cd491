// Sign-up and forgotten passwords at a real directory: the account is made there, its password is set there, and either
// both ends have it or neither (EA-03, EA-04, EA-19, EA-31).
#include "server/service/access.h"
#include "server/service/approvals.h"
#include "server/service/authorities.h"
#include "server/service/errands.h"
#include "server/service/own_password.h"
#include "server/service/registration.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/logins.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/slapd/club.h"
#include "tests/support/login/slapd/slapd.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

namespace {
const QString kAda = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001"); // in people.ldif
constexpr const char *kPassword = "conic sections of Apollonius";
} // namespace

class TestArrivalsElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_directory = std::make_unique<tests::Slapd>();
        m_letters = std::make_shared<tests::Letters>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
        m_means->drivers << login::ldapDriver();
        m_club = addClub();
    }
    void cleanup() { m_directory.reset(); }

    void who_signs_up_gets_an_account_there_a_login_and_a_home() {
        signUpAtClub();
        const auto done = value(finish(ask("hypatia@example.org"), form(QStringLiteral("hypatia"))));
        QVERIFY(done.problems.none() && done.session);
        QVERIFY(m_directory->entries(QStringLiteral("(uid=hypatia)")).contains("mail: hypatia@example.org"));
        QVERIFY(!value(store::findPassword(*m_session, done.session->user)));
        const auto logins = value(store::listLoginsElsewhere(*m_session, done.session->user));
        QCOMPARE(int(logins.size()), 1);
        QCOMPARE(logins.first().name, QStringLiteral("hypatia"));
        QCOMPARE(query(QStringLiteral("SELECT home_authority FROM users WHERE username = 'hypatia'")),
                 QString::number(m_club.value));
        QVERIFY(signInThere("hypatia", kPassword).session);
    }

    void a_name_must_be_free_at_both_ends() {
        signUpAtClub();
        tests::aUser(*m_session).called(QStringLiteral("hypatia")).make();
        const QByteArray token = ask("new@example.org");
        for (const char *taken : {"hypatia", "ada"}) { // here, and there
            const auto tried = value(finish(token, form(QString::fromLatin1(taken))));
            QVERIFY2(tried.problems.usernameTaken && !tried.session, taken);
        }
        QVERIFY(m_directory->entries(QStringLiteral("(uid=hypatia)")).isEmpty());
        QVERIFY(value(finish(token, form(QStringLiteral("theon")))).session); // the link was not used up
    }

    void a_derived_name_passes_by_those_that_are_taken_there() {
        signUpAtClub();
        SignUpForm ada{{}, QStringLiteral("Ada"), QStringLiteral("Lovelace"), kPassword};
        value(m_session->script(QStringLiteral("INSERT INTO users (username) VALUES ('ada.lovelace2')")));
        const auto first = value(finish(ask("one@example.org"), ada));
        QCOMPARE(value(store::findUser(*m_session, first.session->user)).username, QStringLiteral("ada.lovelace"));
        value(m_session->script(
            QStringLiteral("UPDATE users SET username = 'renamed.here' WHERE username = 'ada.lovelace'")));
        const auto second = value(finish(ask("two@example.org"), ada)); // free here again, and not there
        QCOMPARE(value(store::findUser(*m_session, second.session->user)).username, QStringLiteral("ada.lovelace3"));
    }

    void what_the_directory_refuses_is_said_in_its_words_and_nothing_is_done() {
        signUpAtClub();
        const QByteArray token = ask("countess@example.org"); // an address that ada has there
        const auto tried = value(finish(token, form(QStringLiteral("hypatia"))));
        QVERIFY(tried.problems.refusedThere);
        QCOMPARE(tried.problems.authority, QStringLiteral("club"));
        QVERIFY(m_directory->entries(QStringLiteral("(uid=hypatia)")).isEmpty());
        QCOMPARE(query(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("0"));
        QVERIFY(addressOfSignUp(*m_session, token));
    }

    void a_directory_that_is_away_makes_nobody_and_uses_up_nothing() {
        signUpAtClub();
        const QByteArray token = ask("new@example.org");
        m_directory->stop();
        QCOMPARE(finish(token, form(QStringLiteral("hypatia"))).error().fault, Fault::Unavailable);
        QCOMPARE(query(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("0"));
        m_directory->start();
        QVERIFY(value(finish(token, form(QStringLiteral("hypatia")))).session);
    }

    void what_cannot_be_kept_here_is_taken_back_there() {
        signUpAtClub();
        const QByteArray token = ask("new@example.org");
        // The database fails after the directory has said yes.
        value(m_session->script(
            QStringLiteral("ALTER TABLE users ADD CONSTRAINT never_elsewhere CHECK (home_authority = 1)")));
        QVERIFY(!finish(token, form(QStringLiteral("hypatia"))));
        QVERIFY(m_directory->entries(QStringLiteral("(uid=hypatia)")).isEmpty());
        value(m_session->script(QStringLiteral("ALTER TABLE users DROP CONSTRAINT never_elsewhere")));
        QVERIFY(value(finish(token, form(QStringLiteral("hypatia")))).session);
    }

    void groups_are_joined_and_roles_are_not_given_to_who_signs_up() {
        signUpAtClub();
        const GroupId members = value(store::insertGroup(*m_session, {QStringLiteral("Members"), {}}));
        value(store::inTransaction(*m_session, Actor::system(), [&] {
            return store::replaceCreationActions(*m_session, m_club,
                                                 {{CreationAction::JoinGroup, members},
                                                  {CreationAction::GrantRole, {}, QStringLiteral("administrator")}});
        }));
        const auto done = value(finish(ask("new@example.org"), form(QStringLiteral("hypatia"))));
        QCOMPARE(int(value(store::listGroupsOfUser(*m_session, done.session->user)).size()), 1);
        QCOMPARE(query(QStringLiteral("SELECT count(*) FROM role_grants")), QStringLiteral("0"));
    }

    void an_account_there_waits_here_for_approval() {
        signUpAtClub();
        ArrivalRules rules;
        rules.signUp = SignUpWay::ByApproval;
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules));
        const auto done = value(finish(ask("new@example.org"), form(QStringLiteral("hypatia"))));
        QVERIFY(done.waits && !done.session);
        QCOMPARE(signInThere("hypatia", kPassword).kind, SignInOutcome::NotActive);
        const auto waiting = value(store::listApprovals(*m_session, 10));
        QVERIFY(!waiting.first().local && waiting.first().authorityName == QLatin1String("club"));
        value(decideApprovals(*m_session, m_owner.managePeople(), *m_means, {waiting.first().id}, {true, {}}));
        QVERIFY(signInThere("hypatia", kPassword).session);
    }

    void who_is_not_let_in_leaves_no_entry_there_data() {
        QTest::addColumn<bool>("declined");
        QTest::newRow("declined") << true;
        QTest::newRow("ended by itself") << false;
    }
    void who_is_not_let_in_leaves_no_entry_there() {
        QFETCH(bool, declined);
        const ApprovalId id = askForEntry("hypatia");
        if (declined) {
            decline(id);
        } else {
            value(m_session->script(QStringLiteral(
                "UPDATE approvals SET asked_at = now() - interval '9 d', expires_at = now() - interval '1 d'")));
            QCOMPARE(value(expireApprovals(*m_session, *m_means)), 1);
        }
        QVERIFY(!entriesOf("hypatia").isEmpty()); // the decision asks no directory
        QCOMPARE(value(doErrands(*m_session, *m_means)), 1);
        QVERIFY(entriesOf("hypatia").isEmpty());
        QVERIFY(!entriesOf("ada").isEmpty());
        QCOMPARE(errands(), 0);
    }

    void a_directory_that_is_away_keeps_nobody_from_declining() {
        const ApprovalId id = askForEntry("hypatia");
        m_directory->stop();
        decline(id);
        value(doErrands(*m_session, *m_means));
        QCOMPARE(errands(), 1);
        m_directory->start();
        value(doErrands(*m_session, *m_means)); // its time has not come
        QVERIFY(!entriesOf("hypatia").isEmpty());
        value(m_session->script(QStringLiteral("UPDATE errands SET taken_until = now()")));
        value(doErrands(*m_session, *m_means));
        QVERIFY(entriesOf("hypatia").isEmpty());
        QCOMPARE(errands(), 0);
    }

    void only_what_sign_up_has_made_is_removed_data() {
        QTest::addColumn<QString>("before");
        QTest::newRow("it is somebody else's by now")
            << "UPDATE made_elsewhere SET identity = '99999999-aaaa-4bbb-8ccc-000000000001'";
        QTest::newRow("it has another name by now") << "UPDATE made_elsewhere SET account = 'theon'";
        QTest::newRow("nobody has noted it as ours") << "DELETE FROM made_elsewhere";
    }
    void only_what_sign_up_has_made_is_removed() {
        QFETCH(QString, before);
        const ApprovalId id = askForEntry("hypatia");
        value(m_session->script(before));
        decline(id);
        value(doErrands(*m_session, *m_means));
        QVERIFY(!entriesOf("hypatia").isEmpty());
        QCOMPARE(errands(), 0);
    }

    void who_is_erased_while_they_wait_leaves_no_entry_there() {
        askForEntry("hypatia");
        value(m_session->script(QStringLiteral("UPDATE users SET deleted_at = now()")));
        QVERIFY(!entriesOf("hypatia").isEmpty()); // it can be taken back until then
        value(m_session->script(QStringLiteral("SELECT erase_person(uid) FROM users")));
        QCOMPARE(value(doErrands(*m_session, *m_means)), 1);
        QVERIFY(entriesOf("hypatia").isEmpty());
        QCOMPARE(errands(), 0);
    }

    void who_is_let_in_keeps_the_entry_whatever_comes_later() {
        const ApprovalId id = askForEntry("hypatia");
        value(decideApprovals(*m_session, m_owner.managePeople(), *m_means, {id}, {true, {}}));
        QCOMPARE(query(QStringLiteral("SELECT count(*) FROM made_elsewhere")), QStringLiteral("0"));
        value(m_session->script(QStringLiteral("UPDATE users SET deleted_at = now(); "
                                               "SELECT erase_person(uid) FROM users")));
        value(doErrands(*m_session, *m_means));
        QVERIFY(!entriesOf("hypatia").isEmpty());
    }

    void a_forgotten_password_is_set_there() {
        const UserId uid = bringAda();
        value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        const QByteArray token = m_letters->token(QStringLiteral("reset-password"));
        const OpenedReset opened = value(lookAtReset(*m_session, *m_means, token));
        QCOMPARE(opened.home.kind, PasswordHome::Settable);
        const auto before = comeInThere("ada", "enchantress-of-numbers");
        const auto done = value(finishReset(*m_session, *m_means, token, kPassword, m_visitor));
        QVERIFY(done.session && done.session->user == uid);
        QVERIFY(!findSession(*m_session, {}, before.session.text)); // every other one has ended
        QVERIFY(!value(store::findPassword(*m_session, uid)));      // and none of ours was made
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 1);
        QCOMPARE(signInThere("ada", "enchantress-of-numbers").kind, SignInOutcome::NoMatch);
        QVERIFY(signInThere("ada", kPassword).session);
        QCOMPARE(finishReset(*m_session, *m_means, token, "yet another passphrase", m_visitor).error().fault,
                 Fault::Expired);
    }

    void its_owner_changes_it_there_from_the_account_page() {
        const UserId uid = bringAda();
        const auto here = comeInThere("ada", "enchantress-of-numbers"),
                   other = comeInThere("ada", "enchantress-of-numbers");
        const WebSession web = value(findSession(*m_session, {}, here.session.text));
        const auto change = [&](const char *present, const char *wanted) {
            return changePassword(*m_session, *m_means, web, present, wanted, m_visitor);
        };
        QCOMPARE(value(changeablePasswordOf(*m_session, *m_means, web))->username, QStringLiteral("ada"));
        QVERIFY(value(change("wrong", kPassword)).wrongPresent);
        QVERIFY(value(change("enchantress-of-numbers", "short")).complaints.tooShort);
        m_directory->stop();
        QCOMPARE(change("enchantress-of-numbers", kPassword).error().fault, Fault::Unavailable);
        m_directory->start();
        QVERIFY(findSession(*m_session, {}, other.session.text)); // nothing was done so far
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 0);
        const auto done = value(change("enchantress-of-numbers", kPassword));
        QVERIFY(!done.wrongPresent && !done.refusedThere && done.complaints.none());
        QVERIFY(findSession(*m_session, {}, here.session.text));
        QVERIFY(!findSession(*m_session, {}, other.session.text));
        QVERIFY(!value(store::findPassword(*m_session, uid))); // and none of ours was made
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 1);
        QVERIFY(signInThere("ada", kPassword).session);
    }

    void nobody_changes_it_there_where_that_is_not_wished() {
        bringAda();
        const auto here = comeInThere("ada", "enchantress-of-numbers");
        const WebSession web = value(findSession(*m_session, {}, here.session.text));
        Authority club = value(store::findAuthority(*m_session, m_club));
        club.settings.insert(QStringLiteral("password_changes"), QStringLiteral("none"));
        value(store::replaceAuthority(*m_session, m_club, club.revision, club));
        QVERIFY(!value(changeablePasswordOf(*m_session, *m_means, web)));
    }

    void what_the_directory_does_not_take_leaves_the_link_good() {
        bringAda();
        value(m_session->script(QStringLiteral("UPDATE authorities SET password_policy = '{\"least_length\": 8, "
                                               "\"least_score\": 0}' WHERE authority_id = %1")
                                    .arg(m_club.value)));
        value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        const QByteArray token = m_letters->token(QStringLiteral("reset-password"));
        QVERIFY(value(finishReset(*m_session, *m_means, token, "short", m_visitor))
                    .complaints.tooShort); // the authority's own rules
        m_directory->stop();
        QCOMPARE(finishReset(*m_session, *m_means, token, kPassword, m_visitor).error().fault, Fault::Unavailable);
        m_directory->start();
        QVERIFY(value(finishReset(*m_session, *m_means, token, kPassword, m_visitor)).session);
    }

    void whoever_has_the_name_by_now_is_not_whom_it_was() {
        const UserId uid = bringAda();
        value(m_session->script(
            QStringLiteral("UPDATE logins SET identity = '99999999-aaaa-4bbb-8ccc-000000000001' WHERE user_uid = '%1'")
                .arg(toString(uid))));
        value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        const auto tried = value(finishReset(*m_session, *m_means, m_letters->token(QStringLiteral("reset-password")),
                                             kPassword, m_visitor));
        QVERIFY(tried.refusedThere && !tried.session);
        QVERIFY(signInThere("ada", "enchantress-of-numbers").kind != SignInOutcome::NoMatch); // it is as it was
    }

    void an_authority_that_sets_none_has_a_page_or_is_told_of_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<PasswordHome::Kind>("kind");
        QTest::newRow("a page") << "https://club.example/forgotten" << PasswordHome::AtItsPage;
        QTest::newRow("nothing") << "" << PasswordHome::Nowhere;
    }
    void an_authority_that_sets_none_has_a_page_or_is_told_of() {
        QFETCH(QString, url);
        QFETCH(PasswordHome::Kind, kind);
        const UserId uid = bringAda();
        Authority club = value(store::findAuthority(*m_session, m_club));
        club.forgottenUrl = url;
        club.settings.insert(QStringLiteral("password_changes"), QStringLiteral("none"));
        value(store::replaceAuthority(*m_session, m_club, club.revision, club));
        QCOMPARE(value(passwordHomeOf(*m_session, *m_means, uid)).kind, kind);
        value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        if (kind == PasswordHome::Nowhere) {
            QCOMPARE(m_letters->count(QStringLiteral("reset-password")), 0);
            QCOMPARE(
                m_letters->last(QStringLiteral("forgotten-login")).values.value(QStringLiteral("ways")).toStringList(),
                QStringList(QStringLiteral("club, as ada")));
            return;
        }
        const QByteArray token = m_letters->token(QStringLiteral("reset-password"));
        QCOMPARE(value(lookAtReset(*m_session, *m_means, token)).home.authority.forgottenUrl, url);
        QCOMPARE(finishReset(*m_session, *m_means, token, kPassword, m_visitor).error().fault, Fault::Refused);
    }

    void a_password_of_ours_is_set_here_whatever_else_there_is() {
        const UserId uid = bringAda();
        value(store::inTransaction(*m_session, Actor::system(), [&] {
            return store::putPassword(*m_session, uid, QString::fromLatin1(tests::cheapHash("correct horse")));
        }));
        value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        value(finishReset(*m_session, *m_means, m_letters->token(QStringLiteral("reset-password")), kPassword,
                          m_visitor));
        QVERIFY(signInThere("ada", "enchantress-of-numbers").session); // as before
    }

    void a_forgotten_login_is_told_with_all_its_ways() {
        const UserId uid = bringAda();
        value(store::inTransaction(*m_session, Actor::system(), [&] {
            return store::putPassword(*m_session, uid, QString::fromLatin1(tests::cheapHash("correct horse")));
        }));
        value(mailForgottenLogin(*m_session, *m_means, QStringLiteral(" Ada@Example.org "), m_visitor));
        const Letter letter = m_letters->last(QStringLiteral("forgotten-login"));
        QCOMPARE(letter.values.value(QStringLiteral("account")).toString(), QStringLiteral("ada"));
        QCOMPARE(letter.values.value(QStringLiteral("ways")).toStringList(),
                 QStringList({QStringLiteral("the password of Gatelodge"), QStringLiteral("club, as ada")}));
        for (int more = 0; more < 9; ++more)
            value(mailForgottenLogin(*m_session, *m_means, QStringLiteral("ada@example.org"), m_visitor));
        QCOMPARE(m_letters->count(QStringLiteral("forgotten-login")), m_means->limits.mailsPerAddress);
        value(mailForgottenLogin(*m_session, *m_means, QStringLiteral("nobody@example.org"), m_visitor));
        value(mailForgottenLogin(*m_session, *m_means, QStringLiteral("no address"), m_visitor));
        QCOMPARE(m_letters->count(QStringLiteral("forgotten-login")), m_means->limits.mailsPerAddress);
    }

    void a_stranger_reads_what_the_authority_has_to_say() {
        Authority club = value(store::findAuthority(*m_session, m_club));
        club.createsAccounts = false;
        club.newcomerMessage = QStringLiteral("Your account will be ready tomorrow.");
        value(store::replaceAuthority(*m_session, m_club, club.revision, club));
        const auto outcome = signInThere("ada", "enchantress-of-numbers");
        QCOMPARE(outcome.kind, SignInOutcome::NoAccount);
        QCOMPARE(outcome.message, QStringLiteral("Your account will be ready tomorrow."));
    }

    void a_driver_s_own_words_win() {
        SignInOutcome outcome;
        outcome.kind = SignInOutcome::NoAccount;
        outcome.message = QStringLiteral("of the authority");
        login::AuthAnswer answer = login::answered(login::Verdict::Ok);
        QCOMPARE(withOwnWords(outcome, answer).message, QStringLiteral("of the authority"));
        answer.message = QStringLiteral("of the driver");
        QCOMPARE(withOwnWords(outcome, answer).message, QStringLiteral("of the driver"));
        outcome.kind = SignInOutcome::CameIn;
        QCOMPARE(withOwnWords(outcome, answer).message, QStringLiteral("of the authority"));
    }

private:
    AuthorityId addClub() {
        Authority club = tests::clubWith(m_directory->settingsBySearch());
        club.createsAccounts = true;
        club.settings.insert(QStringLiteral("create_base"), QStringLiteral("ou=people,dc=example,dc=org"));
        club.settings.insert(QStringLiteral("password_changes"), QStringLiteral("reset"));
        const auto saved = value(createAuthority(*m_session, m_owner.manageSettings(), *m_means, club));
        if (!saved.complaints.isEmpty())
            qFatal("settings: %s", qPrintable(saved.complaints.first().name));
        return saved.id;
    }
    void signUpAtClub() { value(chooseRegistration(*m_session, m_owner.manageSettings(), *m_means, m_club)); }
    // Whoever signs up there by this name waits for approval.
    ApprovalId askForEntry(const char *username) {
        signUpAtClub();
        ArrivalRules rules;
        rules.signUp = SignUpWay::ByApproval;
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules));
        value(finish(ask("new@example.org"), form(QString::fromLatin1(username))));
        return value(store::listApprovals(*m_session, 10)).first().id;
    }
    void decline(const ApprovalId &id) {
        QCOMPARE(value(decideApprovals(*m_session, m_owner.managePeople(), *m_means, {id}, {false, {}})).decided.size(),
                 1);
    }
    QByteArray entriesOf(const char *username) {
        return m_directory->entries(QStringLiteral("(uid=%1)").arg(QString::fromLatin1(username)));
    }
    int errands() { return query(QStringLiteral("SELECT count(*) FROM errands")).toInt(); }
    // Ada of the directory, with an account here and no password of ours.
    UserId bringAda() {
        const UserId uid = comeInThere("ada", "enchantress-of-numbers").user;
        value(m_session->script(QStringLiteral("UPDATE emails SET verified_at = now(), is_primary = true WHERE "
                                               "user_uid = '%1' AND address = 'ada@example.org'")
                                    .arg(toString(uid))));
        return uid;
    }
    SignInOutcome signInThere(const QByteArray &name, const QByteArray &password) {
        return value(signIn(*m_session, *m_means, {QString::fromUtf8(name), password, false, {}, m_club}, m_visitor));
    }
    FreshSession comeInThere(const QByteArray &name, const QByteArray &password) {
        const SignInOutcome outcome = signInThere(name, password);
        if (!outcome.session)
            qFatal("%s does not come in", name.constData());
        return *outcome.session;
    }
    static SignUpForm form(const QString &username) {
        return {username, QStringLiteral("Hypatia"), QStringLiteral("of Alexandria"), kPassword};
    }
    QByteArray ask(const QByteArray &address) {
        value(startSignUp(*m_session, *m_means, QString::fromLatin1(address), m_visitor));
        return m_letters->token(QStringLiteral("sign-up"));
    }
    QString query(const QString &sql) { return tests::ask(*m_session, sql); }
    Result<SignUpOutcome> finish(const QByteArray &token, const SignUpForm &filled) {
        return finishSignUp(*m_session, *m_means, token, filled, m_visitor);
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<tests::Slapd> m_directory;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<Means> m_means;
    AuthorityId m_club;
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestArrivalsElsewhere)
#include "tst_arrivals_elsewhere.moc"
