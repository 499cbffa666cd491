// What has to be approved: accounts, logins, new passwords; decided once, told by mail, and nobody is let in before
// (EL-10).
#include "server/service/access.h"
#include "server/service/approval_letters.h"
#include "server/service/approvals.h"
#include "server/service/recovery.h"
#include "server/service/registration.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/logins.h"
#include "server/store/queue.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/paper_directory.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestApprovals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_letters = std::make_shared<tests::Letters>();
        m_paper = std::make_unique<tests::PaperDirectory>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
        m_means->drivers << m_paper.get();
        ArrivalRules rules;
        rules.signUp = SignUpWay::ByApproval;
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules));
    }

    void a_new_account_waits_and_nobody_is_told_of_it() {
        const SiteId site = tests::aSite(*m_session).make();
        const UserId uid = signUp("grace@example.org");
        QCOMPARE(value(store::findUser(*m_session, uid)).status, UserStatus::Pending);
        const auto tried = value(signIn(*m_session, *m_means, grace(), m_visitor));
        QCOMPARE(tried.kind, SignInOutcome::NotActive);
        QCOMPARE(tried.user, std::optional(uid));
        QCOMPARE(ask(QStringLiteral("SELECT may_be_told('%1', %2)").arg(toString(uid)).arg(site.value)),
                 QStringLiteral("f"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM visits")), QStringLiteral("0"));
        const Approval waiting = theOnly();
        QCOMPARE(waiting.caption(), QStringLiteral("Grace Hopper"));
        QCOMPARE(waiting.address, QStringLiteral("grace@example.org"));
        QCOMPARE(waiting.client, QStringLiteral("Firefox, Linux (192.0.2.1)"));
    }

    void an_approved_account_signs_in_and_is_told_with_the_note() {
        const UserId uid = signUp("grace@example.org");
        const auto decided = decide({theOnly().id}, true, QStringLiteral("Welcome aboard."));
        QCOMPARE(int(decided.decided.size()), 1);
        QCOMPARE(value(store::findUser(*m_session, uid)).status, UserStatus::Active);
        QVERIFY(value(signIn(*m_session, *m_means, grace(), m_visitor)).session);
        const Letter letter = m_letters->last(QStringLiteral("account-approved"));
        QCOMPARE(letter.recipient, QStringLiteral("grace@example.org"));
        QCOMPARE(letter.values.value(QStringLiteral("note")).toString(), QStringLiteral("Welcome aboard."));
        QCOMPARE(letter.values.value(QStringLiteral("link")).toString(),
                 QStringLiteral("https://id.example.org/account/login/"));
        QCOMPARE(theOnly().decidedBy, QStringLiteral("console:root"));
    }

    void a_declined_account_is_gone_and_its_address_is_free_again() {
        const UserId uid = signUp("grace@example.org");
        decide({theOnly().id}, false, QStringLiteral("We do not know you."));
        QVERIFY(value(store::findUser(*m_session, uid)).deletedAt.isValid());
        QVERIFY(value(store::findUser(*m_session, uid)).lastName.isEmpty());
        QVERIFY(value(store::listEmails(*m_session, uid)).isEmpty());
        QCOMPARE(value(signIn(*m_session, *m_means, grace(), m_visitor)).kind, SignInOutcome::NoMatch);
        const Letter letter = m_letters->last(QStringLiteral("request-declined"));
        QCOMPARE(letter.recipient, QStringLiteral("grace@example.org"));
        QCOMPARE(letter.values.value(QStringLiteral("note")).toString(), QStringLiteral("We do not know you."));
        QVERIFY(signUp("grace@example.org") != uid);
    }

    void some_are_approved_by_themselves_data() {
        QTest::addColumn<bool>("all");
        QTest::addColumn<QStringList>("domains");
        QTest::addColumn<bool>("waits");
        QTest::newRow("nobody") << false << QStringList() << true;
        QTest::newRow("everybody") << true << QStringList() << false;
        QTest::newRow("the domain") << false << QStringList{QStringLiteral("@Example.ORG")} << false;
        QTest::newRow("one of several") << false
                                        << QStringList{QStringLiteral("club.example"), QStringLiteral("example.org")}
                                        << false;
        QTest::newRow("another domain") << false << QStringList{QStringLiteral("club.example")} << true;
        QTest::newRow("a domain under it") << false << QStringList{QStringLiteral("mail.example.org")} << true;
        QTest::newRow("a longer one") << false << QStringList{QStringLiteral("notexample.org")} << true;
    }
    void some_are_approved_by_themselves() {
        QFETCH(bool, all);
        QFETCH(QStringList, domains);
        QFETCH(bool, waits);
        ArrivalRules rules;
        rules.signUp = SignUpWay::ByApproval;
        rules.automatic = all;
        rules.domains = domains;
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules));
        const UserId uid = signUp("grace@example.org");
        QCOMPARE(value(store::findUser(*m_session, uid)).status, waits ? UserStatus::Pending : UserStatus::Active);
        QCOMPARE(theOnly().state, waits ? ApprovalState::Waiting : ApprovalState::Approved);
        QCOMPARE(theOnly().decidedBy, waits ? QString() : QStringLiteral("system"));
    }

    void the_rules_are_checked_and_come_back_as_they_were_written_data() {
        QTest::addColumn<ArrivalRules>("rules");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("closed") << ArrivalRules{SignUpWay::Off, false, {}, 14, 14} << "";
        QTest::newRow("by mail") << ArrivalRules{SignUpWay::ByMail, false, {}, 1, 0} << "";
        QTest::newRow("by approval")
            << ArrivalRules{SignUpWay::ByApproval, true, {QStringLiteral("a.org"), QStringLiteral("b.org")}, 90, 90}
            << "";
        QTest::newRow("no day") << ArrivalRules{SignUpWay::ByMail, false, {}, 0, 14} << "approvalDays";
        QTest::newRow("too many days") << ArrivalRules{SignUpWay::ByMail, false, {}, 91, 14} << "approvalDays";
        QTest::newRow("a year before") << ArrivalRules{SignUpWay::ByMail, false, {}, 14, 365} << "warningDays";
        QTest::newRow("no domain") << ArrivalRules{SignUpWay::ByMail, false, {QStringLiteral("a b")}, 14, 14}
                                   << "domains";
    }
    void the_rules_are_checked_and_come_back_as_they_were_written() {
        QFETCH(ArrivalRules, rules);
        QFETCH(QString, complaint);
        const Done written =
            changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules);
        QCOMPARE(bool(written), complaint.isEmpty());
        if (written)
            QCOMPARE(value(readArrivalRules(*m_session)), rules);
        else
            QVERIFY(written.error().detail.startsWith(complaint));
    }

    void a_rule_is_set_over_the_one_that_was_seen_and_over_no_other() {
        const ArrivalRules seen = value(readArrivalRules(*m_session));
        ArrivalRules theirs = seen, ours = seen;
        theirs.domains = {QStringLiteral("lake.example")};
        theirs.warningDays = 3;
        ours.approvalDays = 30;
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), seen, theirs));
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), seen, ours)); // another one is no quarrel
        theirs.approvalDays = 30;
        QCOMPARE(value(readArrivalRules(*m_session)), theirs);
        ours.signUp = SignUpWay::Off;
        ours.warningDays = 5;
        const Done refused = changeArrivalRules(*m_session, m_owner.manageSettings(), seen, ours);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Conflict);
        QCOMPARE(refused.error().detail, QStringLiteral("warningDays"));
        QCOMPARE(value(readArrivalRules(*m_session)), theirs); // not half of it
        ours.domains = {QStringLiteral("@Lake.example")};
        ours.warningDays = 3; // they meant the same
        value(changeArrivalRules(*m_session, m_owner.manageSettings(), seen, ours));
        theirs.signUp = SignUpWay::Off;
        QCOMPARE(value(readArrivalRules(*m_session)), theirs);
    }

    // In the same moment: the later of the two sees what the earlier has set.
    void two_who_set_one_rule_at_once_do_not_overwrite_one_another() {
        const ArrivalRules seen = value(readArrivalRules(*m_session));
        tests::Rival first(m_database->connection()), second(m_database->connection()), third(m_database->connection());
        const auto setting = [&](int days) {
            return [this, seen, days](store::Session &session) {
                ArrivalRules wanted = seen;
                wanted.approvalDays = days;
                return changeArrivalRules(session, m_owner.manageSettings(), seen, wanted);
            };
        };
        value(third.script(QStringLiteral("BEGIN; LOCK gatelodge.settings IN EXCLUSIVE MODE")));
        auto one = first.start(setting(30)), other = second.start(setting(31));
        tests::waitUntilBlocked(*m_session, 2);
        value(third.script(QStringLiteral("ROLLBACK")));
        const Done a = one.get(), b = other.get();
        QVERIFY(bool(a) != bool(b));
        QCOMPARE((a ? b : a).error().fault, Fault::Conflict);
        QCOMPARE(value(readArrivalRules(*m_session)).approvalDays, a ? 30 : 31);
    }

    void exactly_one_of_two_administrators_decides() {
        tests::Rival first(m_database->connection()), second(m_database->connection());
        int approvals = 0;
        for (int schedule = 0; schedule < 200; ++schedule) {
            const QByteArray address = "g" + QByteArray::number(schedule) + "@example.org";
            const UserId uid = tests::aUser(*m_session).withEmail(QString::fromLatin1(address)).make();
            value(m_session->script(
                QStringLiteral("UPDATE users SET status = 'pending' WHERE uid = '%1'").arg(toString(uid))));
            const ApprovalId id = request({ApprovalKind::Account, uid, AuthorityId(1)});
            const auto by = [&](const char *name, bool approve) {
                return [this, name, approve, id](store::Session &session) {
                    const OwnerAccess who = Access::owner({QString::fromLatin1(name), Source::Console, {}});
                    return decideApprovals(session, who.managePeople(), *m_means, {id}, {approve, {}});
                };
            };
            auto a = schedule % 2 ? first.start(by("console:a", true)) : second.start(by("console:b", false));
            auto b = schedule % 2 ? second.start(by("console:b", false)) : first.start(by("console:a", true));
            const auto one = value(a.get()), other = value(b.get());
            QCOMPARE(int(one.decided.size() + other.decided.size()), 1);
            QCOMPARE(int(one.late.size() + other.late.size()), 1);
            const Approval decided = value(store::findApproval(*m_session, id));
            const bool approved = decided.state == ApprovalState::Approved;
            approvals += approved;
            QCOMPARE(decided.decidedBy, approved ? QStringLiteral("console:a") : QStringLiteral("console:b"));
            const User user = value(store::findUser(*m_session, uid));
            QCOMPARE(user.status == UserStatus::Active && !user.deletedAt.isValid(), approved);
        }
        QCOMPARE(m_letters->count(QStringLiteral("account-approved")), approvals);
        QCOMPARE(m_letters->count(QStringLiteral("request-declined")), 200 - approvals);
    }

    void the_database_itself_refuses_late_decisions_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("constraint");
        QTest::newRow("decided") << "UPDATE approvals SET state = 'approved'"
                                 << "approvals_decided_once";
        QTest::newRow("withdrawn") << "UPDATE approvals SET state = 'withdrawn'"
                                   << "approvals_decided_once";
        QTest::newRow("too old")
            << "UPDATE approvals SET asked_at = now() - interval '2 days', expires_at = now() - interval '1 s'"
            << "approvals_in_time";
    }
    void the_database_itself_refuses_late_decisions() {
        QFETCH(QString, before);
        QFETCH(QString, constraint);
        const UserId uid = tests::aUser(*m_session).make();
        request({ApprovalKind::Recovery, uid, AuthorityId(1)});
        value(m_session->script(before));
        const Done late = m_session->script(QStringLiteral("UPDATE approvals SET state = 'declined'"));
        QVERIFY(!late);
        QCOMPARE(late.error().constraint, constraint);
    }

    void what_is_about_somebody_deleted_is_withdrawn() {
        const UserId uid = tests::aUser(*m_session).make();
        const ApprovalId id = request({ApprovalKind::Recovery, uid, AuthorityId(1)});
        value(removeUsers(*m_session, m_owner.managePeople(), {uid}));
        QCOMPARE(value(store::findApproval(*m_session, id)).state, ApprovalState::Withdrawn);
        QCOMPARE(decide({id}, true).late, QList<ApprovalId>{id});
    }

    void who_is_let_in_by_hand_waits_no_more() {
        const UserId uid = signUp("grace@example.org");
        value(setStatus(*m_session, m_owner.managePeople(), {uid}, UserStatus::Active, {}));
        QCOMPARE(theOnly().state, ApprovalState::Approved);
        QCOMPARE(theOnly().decidedBy, QStringLiteral("console:root"));
    }

    void nobody_decided_in_time() {
        const UserId uid = signUp("grace@example.org");
        QCOMPARE(value(expireApprovals(*m_session, *m_means)), 0);
        value(m_session->script(QStringLiteral(
            "UPDATE approvals SET asked_at = now() - interval '15 days', expires_at = now() - interval '1 day'")));
        QCOMPARE(theOnly().state, ApprovalState::Expired); // already, before anybody swept
        QCOMPARE(decide({theOnly().id}, true).late.size(), 1);
        QCOMPARE(value(expireApprovals(*m_session, *m_means)), 1);
        QCOMPARE(value(expireApprovals(*m_session, *m_means)), 0);
        QVERIFY(value(store::findUser(*m_session, uid)).deletedAt.isValid());
        QCOMPARE(m_letters->last(QStringLiteral("request-expired")).recipient, QStringLiteral("grace@example.org"));
    }

    void a_login_is_added_once_it_is_approved() {
        const UserId ada = tests::aUser(*m_session).withEmail(QStringLiteral("ada@example.org")).make();
        const AuthorityId club = addClub();
        store::NewApproval asked{ApprovalKind::Login, ada, club,
                                 AskedLogin{QStringLiteral("paper"), QStringLiteral("id-7"), {}}};
        const ApprovalId id = request(asked);
        QVERIFY(!value(store::findLogin(*m_session, club, QStringLiteral("paper"), QStringLiteral("id-7"))));
        QCOMPARE(int(decide({id}, true).decided.size()), 1);
        const auto found = value(store::findLogin(*m_session, club, QStringLiteral("paper"), QStringLiteral("id-7")));
        QVERIFY(found && found->valid && found->user == ada);
        QCOMPARE(m_letters->last(QStringLiteral("request-approved")).values.value(QStringLiteral("what")).toString(),
                 QStringLiteral("to sign in with club"));
    }

    void a_login_that_somebody_else_has_by_then_cannot_be_approved() {
        const UserId ada = tests::aUser(*m_session).make(), bob = tests::aUser(*m_session).make();
        const AuthorityId club = addClub();
        const ApprovalId id =
            request({ApprovalKind::Login, ada, club, AskedLogin{QStringLiteral("paper"), QStringLiteral("id-7"), {}}});
        value(store::insertLogin(*m_session, {bob, club, QStringLiteral("paper"), QStringLiteral("id-7"), {}}));
        QCOMPARE(decide({id}, true).impossible, QList<ApprovalId>{id});
        QCOMPARE(value(store::findApproval(*m_session, id)).state, ApprovalState::Waiting);
        QCOMPARE(int(decide({id}, false).decided.size()), 1);
    }

    void a_proved_login_waits_where_its_authority_says_so() {
        const AuthorityId club = addClub(true);
        m_paper->write(QStringLiteral("ada"),
                       {"secret", {QStringLiteral("id-7"), QStringLiteral("ada"), {}, {}, {}, {}}});
        const UserId ada =
            tests::aUser(*m_session).called(QStringLiteral("ada")).withPassword(tests::cheapHash(kPassword)).make();
        const auto fresh = value(signIn(*m_session, *m_means,
                                        {QStringLiteral("ada"), kPassword, false, {}, AuthorityId(1)}, m_visitor))
                               .session;
        const auto web = value(findSession(*m_session, {}, fresh->session.text));
        const SignInAttempt attempt{QStringLiteral("ada"), "secret", false, {}, club};
        for (int twice = 0; twice < 2; ++twice)
            QCOMPARE(value(joinByPassword(*m_session, *m_means, web, attempt, m_visitor)).joined,
                     std::optional(Joined::Waits));
        QCOMPARE(theOnly().login.identity, QStringLiteral("id-7"));
        QCOMPARE(value(signIn(*m_session, *m_means, attempt, m_visitor)).kind, SignInOutcome::NoAccount);
        QCOMPARE(int(value(store::listWaitingLogins(*m_session, ada)).size()), 1);
        decide({theOnly().id}, true);
        QVERIFY(value(signIn(*m_session, *m_means, attempt, m_visitor)).session);
    }

    void a_person_takes_a_request_back() {
        const UserId ada = tests::aUser(*m_session).make(), bob = tests::aUser(*m_session).make();
        const ApprovalId id = request(
            {ApprovalKind::Login, ada, addClub(), AskedLogin{QStringLiteral("paper"), QStringLiteral("id-7"), {}}});
        value(withdrawLoginRequest(*m_session, bob, id, m_visitor));
        QCOMPARE(theOnly().state, ApprovalState::Waiting);
        value(withdrawLoginRequest(*m_session, ada, id, m_visitor));
        QCOMPARE(theOnly().state, ApprovalState::Withdrawn);
    }

    void a_new_password_waits_where_its_authority_says_so() {
        demandApprovalOfRecovery();
        tests::aUser(*m_session)
            .called(QStringLiteral("ada"))
            .withEmail(QStringLiteral("ada@example.org"))
            .withPassword(tests::cheapHash(kPassword))
            .make();
        for (int twice = 0; twice < 2; ++twice)
            value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        QCOMPARE(m_letters->count(QStringLiteral("reset-password")), 0);
        QCOMPARE(m_letters->last(QStringLiteral("recovery-waits")).recipient, QStringLiteral("ada@example.org"));
        decide({theOnly().id}, true, QStringLiteral("You rang."));
        const Letter letter = m_letters->last(QStringLiteral("reset-password"));
        QCOMPARE(letter.values.value(QStringLiteral("note")).toString(), QStringLiteral("You rang."));
        QVERIFY(value(finishReset(*m_session, *m_means, m_letters->token(QStringLiteral("reset-password")),
                                  "a fine new passphrase", m_visitor))
                    .session);
    }

    void a_declined_new_password_changes_nothing() {
        demandApprovalOfRecovery();
        const UserId ada = tests::aUser(*m_session)
                               .called(QStringLiteral("ada"))
                               .withEmail(QStringLiteral("ada@example.org"))
                               .withPassword(tests::cheapHash(kPassword))
                               .make();
        value(mailResetLinks(*m_session, *m_means, QStringLiteral("ada"), m_visitor));
        decide({theOnly().id}, false);
        QCOMPARE(m_letters->count(QStringLiteral("reset-password")), 0);
        QCOMPARE(m_letters->last(QStringLiteral("request-declined")).values.value(QStringLiteral("what")).toString(),
                 QStringLiteral("a new password"));
        QVERIFY(!value(store::findUser(*m_session, ada)).deletedAt.isValid());
    }

    void those_who_decide_hear_of_it_once_a_day() {
        const UserId owner = tests::aUser(*m_session).withEmail(QStringLiteral("owner@example.org")).make();
        const UserId admin = tests::aUser(*m_session).withEmail(QStringLiteral("admin@example.org")).make();
        const UserId desk = tests::aUser(*m_session).withEmail(QStringLiteral("desk@example.org")).make();
        value(store::grantRole(*m_session, owner, QStringLiteral("owner")));
        value(store::grantRole(*m_session, admin, QStringLiteral("administrator")));
        value(store::grantRole(*m_session, desk, QStringLiteral("helpdesk")));
        QCOMPARE(value(tellDeciders(*m_session, *m_means)), 0);
        signUp("one@example.org");
        signUp("two@example.org");
        QCOMPARE(value(tellDeciders(*m_session, *m_means)), 2);
        QCOMPARE(m_letters->last(QStringLiteral("approvals-wait")).values.value(QStringLiteral("accounts")).toString(),
                 QStringLiteral("2"));
        signUp("three@example.org");
        QCOMPARE(value(tellDeciders(*m_session, *m_means)), 0);
        value(m_session->script(QStringLiteral("UPDATE approval_digests SET sent_at = sent_at - interval '25 hours'")));
        QCOMPARE(value(tellDeciders(*m_session, *m_means)), 2);
        value(m_session->script(QStringLiteral("UPDATE approval_digests SET sent_at = now() - interval '25 hours'; "
                                               "UPDATE approvals SET asked_at = now() - interval '26 hours'")));
        QCOMPARE(value(tellDeciders(*m_session, *m_means)), 0); // of these they have heard
    }

    void a_note_has_its_length() {
        const QList<ApprovalId> none;
        QVERIFY(decideApprovals(*m_session, m_owner.managePeople(), *m_means, none, {true, QString(200, u'x')}));
        QCOMPARE(decideApprovals(*m_session, m_owner.managePeople(), *m_means, none, {true, QString(201, u'x')})
                     .error()
                     .fault,
                 Fault::Invalid);
    }

    void an_erased_person_leaves_no_trace_in_requests_and_invitations() {
        const UserId uid = signUp("canary@example.org");
        decide({theOnly().id}, true, QStringLiteral("canary note"));
        value(m_session->script(
            QStringLiteral("INSERT INTO invitations (token_hash, way, address, first_name, last_name, note, "
                           "expires_at, accepted_at, accepted_by) "
                           "SELECT sha256('1'), 'mail', 'canary@example.org', 'Canary', 'Bird', 'canary word', now() + "
                           "interval '1 day', now(), uid "
                           "FROM users WHERE uid = '%1'; "
                           "INSERT INTO invitations (token_hash, way, address, first_name, expires_at) VALUES "
                           "(sha256('2'), 'mail', 'Canary@example.org', 'Canary', now() + interval '1 day')")
                .arg(toString(uid))));
        value(m_session->script(QStringLiteral("UPDATE users SET deleted_at = now() WHERE uid = '%1'; "
                                               "UPDATE users SET erased_at = now() WHERE uid = '%1'")
                                    .arg(toString(uid))));
        for (const char *table : {"approvals", "invitations"}) {
            QCOMPARE(ask(QStringLiteral(
                             "SELECT count(*) FROM %1 t WHERE t::text ILIKE '%canary%' OR t::text ILIKE '%grace%'")
                             .arg(QLatin1String(table))),
                     QStringLiteral("0"));
            QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM audit_payload p JOIN audit a USING (seq) WHERE a.entity "
                                        "= '%1' AND p::text ILIKE '%canary%'")
                             .arg(QLatin1String(table))),
                     QStringLiteral("0"));
        }
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM invitations")), QStringLiteral("1"));
        QVERIFY(ask(QStringLiteral("SELECT count(*) FROM audit WHERE entity = 'invitations'")).toInt() >=
                3); // the entries stay
    }

private:
    static constexpr const char *kPassword = "a long passphrase";

    UserId signUp(const QByteArray &address) {
        value(startSignUp(*m_session, *m_means, QString::fromLatin1(address), m_visitor));
        const auto done =
            value(finishSignUp(*m_session, *m_means, m_letters->token(QStringLiteral("sign-up")),
                               {{}, QStringLiteral("Grace"), QStringLiteral("Hopper"), kPassword}, m_visitor));
        return done.session ? done.session->user : *done.waits;
    }
    ApprovalId request(const store::NewApproval &fresh) {
        return *value(store::inTransaction(*m_session, Actor::system(),
                                           [&] { return store::insertApproval(*m_session, fresh); }));
    }
    static SignInAttempt grace() { return {QStringLiteral("grace@example.org"), kPassword, false, {}}; }
    DecidedApprovals decide(const QList<ApprovalId> &ids, bool approve, const QString &note = {}) {
        return value(decideApprovals(*m_session, m_owner.managePeople(), *m_means, ids, {approve, note}));
    }
    Approval theOnly() {
        const auto all = value(store::listApprovals(*m_session, 10));
        if (all.size() != 1)
            qFatal("%d requests", int(all.size()));
        return all.first();
    }
    AuthorityId addClub(bool loginsNeedApproval = false) {
        Authority club;
        club.name = QStringLiteral("club");
        club.driver = QStringLiteral("paper");
        club.loginsNeedApproval = loginsNeedApproval;
        return value(store::insertAuthority(*m_session, club));
    }
    void demandApprovalOfRecovery() {
        Authority local = value(store::findAuthority(*m_session, AuthorityId(1)));
        local.recoveryNeedsApproval = true;
        value(store::replaceAuthority(*m_session, local.id, local.revision, local));
    }
    QString ask(const QString &sql) { return tests::ask(*m_session, sql); }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<tests::PaperDirectory> m_paper;
    std::unique_ptr<Means> m_means;
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
