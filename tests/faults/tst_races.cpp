// F12: what two people do at once in real sessions, each race in many schedules: the database decides, and exactly one
// wins. A schedule is who begins, and how long after the other; GATELODGE_LONG=1 runs 200 of each race.
#include "server/service/access.h"
#include "server/service/account.h"
#include "server/service/addresses.h"
#include "server/service/authorities.h"
#include "server/service/consent.h"
#include "server/service/invitations.h"
#include "server/service/recognition.h"
#include "server/service/recovery.h"
#include "server/service/redirect_sign_in.h"
#include "server/service/sign_in.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/paper_directory.h"
#include "tests/support/login/paper_provider.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using store::inTransaction;
using store::Session;
using tests::value;

namespace {

// Won, or lost as losing looks to whoever asked.
enum class End { Won, Lost };
using Step = std::function<Result<End>(Session &)>;

Result<End> wonOr(const Done &done, Fault losing) {
    if (done)
        return End::Won;
    return done.error().fault == losing ? Result<End>(End::Lost) : Result<End>(failure(done.error()));
}

// Both run together, one of them a little later. A spinning wait: the moment matters, and a sleep is too coarse.
struct Schedule {
    bool firstBegins = true;
    int microseconds = 0;
};
Schedule scheduleOf(int number) {
    static const int gaps[] = {0, 50, 150, 400, 900, 1800};
    return {number % 2 == 0, gaps[(number / 2) % 6] + int(QRandomGenerator::global()->bounded(60))};
}

} // namespace

class TestRaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_session = m_database.session();
        m_letters = std::make_shared<tests::Letters>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
        m_means->drivers << &m_paper << &m_slip;
        m_means->limits = {std::chrono::seconds(600), 1 << 20, 1 << 20, 1 << 20, 1 << 20, 1 << 20};
        m_club = addAuthority("club", "paper");
        m_provider = addAuthority("slip", "slip");
        m_org = tests::anOrg(*m_session, QStringLiteral("Races"), true);
        m_one = std::make_unique<tests::Rival>(m_database.connection());
        m_other = std::make_unique<tests::Rival>(m_database.connection());
    }
    void cleanupTestCase() {
        m_one.reset();
        m_other.reset();
        m_session.reset();
    }

    void two_addresses_become_the_main_one() {
        run([this] {
            const UserId uid = person();
            const EmailId here = value(store::insertEmail(*m_session, uid, mail("here"), false, true));
            const EmailId there = value(store::insertEmail(*m_session, uid, mail("there"), false, true));
            const auto choose = [this, uid](const EmailId &id) -> Step {
                return [=, this](Session &s) { return wonOr(makeMainAddress(s, uid, id, m_visitor), Fault::Internal); };
            };
            play(choose(here), choose(there), 2); // both are right one after the other: the last one counts
            QCOMPARE(count("emails WHERE is_primary AND user_uid = '%1'", uid), 1);
        });
    }

    void a_mailed_link_is_used_twice() {
        run([this] {
            const UserId uid = person();
            value(mailResetLink(*m_session, m_owner.managePeople(), *m_means, uid));
            const QByteArray link = m_letters->token(QStringLiteral("reset-password"));
            const auto use = [this, link](const QByteArray &password) -> Step {
                return [=, this](Session &s) -> Result<End> {
                    const auto done = finishReset(s, *m_means, link, password, m_visitor);
                    return wonOr(done ? Done() : Done(failure(done.error())), Fault::Expired);
                };
            };
            play(use("four blue kites over the harbour"), use("nine red lanterns by the weir"), 1);
            QCOMPARE(count("sessions WHERE user_uid = '%1'", uid), 1);
        });
    }

    void a_sign_up_link_is_used_twice() {
        run([this] {
            const QString address = mail("signup");
            value(startSignUp(*m_session, *m_means, address, m_visitor));
            const QByteArray link = m_letters->token(QStringLiteral("sign-up"));
            const auto use = [this, link](const QString &username) -> Step {
                return [=, this](Session &s) -> Result<End> {
                    const auto done = finishSignUp(s, *m_means, link, form(username), m_visitor);
                    return wonOr(done ? Done() : Done(failure(done.error())), Fault::Expired);
                };
            };
            play(use(name("left")), use(name("right")), 1);
            QCOMPARE(count("emails WHERE address = '" + address + "'"), 1);
        });
    }

    void an_invitation_is_accepted_twice() {
        run([this] {
            const QString address = mail("guest");
            const auto lines = readInviteList(address, InviteAddress::Needed);
            value(invite(*m_session, m_owner.managePeople(), *m_means, lines, InvitationTerms()));
            const QByteArray link = m_letters->token(QStringLiteral("invitation"));
            const auto use = [this, link](const QString &username) -> Step {
                return [=, this](Session &s) -> Result<End> {
                    const auto done = acceptAsNewcomer(s, *m_means, link, form(username), {}, m_visitor);
                    if (done && !done->session) // the account was there a moment before
                        return done->hasAccount ? Result<End>(End::Lost) : failure(Fault::Internal);
                    return wonOr(done ? Done() : Done(failure(done.error())), Fault::Expired);
                };
            };
            play(use(name("left")), use(name("right")), 1);
            QCOMPARE(count("emails WHERE address = '" + address + "'"), 1);
        });
    }

    void somebody_comes_back_twice_with_one_state() {
        run([this] {
            m_slip.person = remote(name("back"));
            const auto away = value(leave(*m_session, *m_means, QStringLiteral("slip"), {}, {}, {}, m_visitor));
            const auto back = [this, away]() -> Step {
                return [=, this](Session &s) -> Result<End> {
                    const QUrlQuery query{{QStringLiteral("code"), QStringLiteral("right")},
                                          {QStringLiteral("state"), QString::fromLatin1(away.state)}};
                    GL_TRY(const auto home,
                           comeBack(s, *m_means, QStringLiteral("slip"), query, away.state, {}, m_visitor));
                    return home.outcome.kind == SignInOutcome::CameIn ? End::Won : End::Lost;
                };
            };
            play(back(), back(), 1);
            QCOMPARE(count("sessions JOIN logins USING (login_id) WHERE identity = '" + m_slip.person.identity + "'"),
                     1);
        });
    }

    void a_waiting_login_is_linked_twice() {
        run([this] {
            const UserId uid = person();
            const auto remoteUser = remote(name("link"));
            const Authority club = value(store::findAuthority(*m_session, m_club));
            const QByteArray link =
                value(keepToJoin(*m_session, club, QStringLiteral("paper"), remoteUser, uid, m_visitor));
            const auto finish = [this, link](const WebSession &web) -> Step {
                return [=, this](Session &s) -> Result<End> {
                    const auto done = finishLink(s, *m_means, link, web, m_visitor);
                    return wonOr(done ? Done() : Done(failure(done.error())), Fault::Expired);
                };
            };
            play(finish(visit(uid)), finish(visit(uid)), 1);
            QCOMPARE(count("logins WHERE identity = '" + remoteUser.identity + "'"), 1);
        });
    }

    void one_identity_is_linked_to_two_people() {
        run([this] {
            const UserId uids[] = {person(), person()};
            const auto remoteUser = remote(name("two"));
            const Authority club = value(store::findAuthority(*m_session, m_club));
            const auto link = [&](const UserId &uid) -> Step {
                const QByteArray waiting =
                    value(keepToJoin(*m_session, club, QStringLiteral("paper"), remoteUser, uid, m_visitor));
                return [=, this, web = visit(uid)](Session &s) -> Result<End> {
                    const auto done = finishLink(s, *m_means, waiting, web, m_visitor);
                    if (done)
                        return *done == Joined::Now ? End::Won : End::Lost;
                    return wonOr(failure(done.error()), Fault::Duplicate);
                };
            };
            play(link(uids[0]), link(uids[1]), 1);
            QCOMPARE(count("logins WHERE identity = '" + remoteUser.identity + "'"), 1);
        });
    }

    void one_identity_comes_for_the_first_time_in_two_browsers() {
        run([this] {
            const auto remoteUser = remote(name("first"));
            Authority club = value(store::findAuthority(*m_session, m_club));
            const auto come = [=, this]() -> Step {
                return [=, this](Session &s) -> Result<End> {
                    GL_TRY(const auto outcome,
                           recognise(s, *m_means, club, QStringLiteral("paper"), remoteUser, {}, m_visitor));
                    return outcome.kind == SignInOutcome::CameIn ? End::Won : End::Lost;
                };
            };
            play(come(), come(), 2); // both come in, to one account
            QCOMPARE(count("logins WHERE identity = '" + remoteUser.identity + "'"), 1);
            QCOMPARE(count("users WHERE username LIKE '" + remoteUser.username + "%'"), 1);
        });
    }

    void both_ways_in_are_taken_away() {
        run([this] {
            const UserId uid = person();
            const auto added = inTransaction(*m_session, Actor::system(), [&] {
                return store::insertLogin(*m_session, {uid, m_club, QStringLiteral("paper"), name("way"), {}});
            });
            const LoginId password = value(store::findPassword(*m_session, uid))->login;
            const auto take = [=, this](const LoginId &id) -> Step {
                return [=, this](Session &s) {
                    return wonOr(inTransaction(s, Actor::system(), [&] { return store::withdrawOwnLogin(s, id, uid); }),
                                 Fault::Refused);
                };
            };
            play(take(password), take(value(added).login), 1);
            QCOMPARE(count("logins WHERE state = 'validated' AND user_uid = '%1'", uid), 1);
        });
    }

    void the_last_two_owners_go_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("both suspended") << "suspend"
                                        << "suspend";
        QTest::newRow("one suspended, one's role revoked") << "suspend"
                                                           << "revoke";
        QTest::newRow("both roles revoked") << "revoke"
                                            << "revoke";
        QTest::newRow("one deleted, one without a login") << "delete"
                                                          << "invalidate";
        QTest::newRow("one suspended, the other's authority disabled") << "suspend"
                                                                       << "authority";
    }
    void the_last_two_owners_go() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        run([&] {
            const UserId uids[] = {person(), owner(second == QLatin1String("authority"))};
            value(m_session->script(QStringLiteral("INSERT INTO role_grants (user_uid, role) VALUES ('%1', 'owner'), "
                                                   "('%2', 'owner')")
                                        .arg(toString(uids[0]), toString(uids[1]))));
            play(removal(first, uids[0]), removal(second, uids[1]), 1);
            QCOMPARE(
                tests::ask(*m_session,
                           QStringLiteral("SELECT count(DISTINCT u.uid) FROM users u JOIN role_grants g ON g.user_uid "
                                          "= u.uid JOIN logins l ON "
                                          "l.user_uid = u.uid JOIN authorities a USING (authority_id) WHERE g.role = "
                                          "'owner' AND u.status = "
                                          "'active' AND u.deleted_at IS NULL AND l.state = 'validated' AND a.enabled")),
                QStringLiteral("1"));
            value(m_session->script(
                QStringLiteral("ALTER TABLE role_grants DISABLE TRIGGER USER; DELETE FROM role_grants; "
                               "ALTER TABLE role_grants ENABLE TRIGGER USER; UPDATE authorities SET "
                               "enabled = true")));
        });
    }

    void consent_is_given_and_withdrawn() {
        run([this] {
            const UserId uid = person();
            play([=, this](Session &s) { return wonOr(giveConsent(s, uid, m_org, m_visitor), Fault::Internal); },
                 [=, this](Session &s) { return wonOr(withdrawConsent(s, uid, m_org, m_visitor), Fault::Internal); },
                 2);
            QCOMPARE(value(store::listConsents(*m_session, uid)).size(), 1);
        });
    }

    void one_username_is_made_twice() {
        run([this] {
            const QString username = name("twice");
            const auto make = [=, this]() -> Step {
                return [=, this](Session &s) -> Result<End> {
                    NewUser fresh;
                    fresh.username = username;
                    fresh.firstName = QStringLiteral("Twice");
                    const auto made = createUser(s, m_owner.managePeople(), fresh);
                    return wonOr(made ? Done() : Done(failure(made.error())), Fault::Duplicate);
                };
            };
            play(make(), make(), 1);
            QCOMPARE(count("users WHERE username = '" + username + "'"), 1);
        });
    }

    void one_address_is_confirmed_by_two_people() {
        run([this] {
            const UserId uids[] = {person(), person()};
            const QString address = mail("both");
            QList<QByteArray> links;
            for (const UserId &uid : uids) {
                value(addAddress(*m_session, *m_means, uid, address, m_visitor));
                links << m_letters->token(QStringLiteral("verify-address"));
            }
            const auto confirm = [this](const QByteArray &link) -> Step {
                return [=, this](Session &s) -> Result<End> {
                    const auto done = verifyAddress(s, link, m_visitor);
                    return wonOr(done ? Done() : Done(failure(done.error())), Fault::Expired);
                };
            };
            play(confirm(links[0]), confirm(links[1]), 1);
            QCOMPARE(count("emails WHERE verified_at IS NOT NULL AND address = '" + address + "'"), 1);
        });
    }

private:
    // Every schedule on fresh people; the first that goes wrong ends it.
    void run(const std::function<void()> &race) {
        const int schedules = qEnvironmentVariableIsSet("GATELODGE_LONG") ? 200 : 20;
        for (m_schedule = 0; m_schedule < schedules && !QTest::currentTestFailed(); ++m_schedule)
            race();
        QCOMPARE(tests::ask(*m_session,
                            QStringLiteral("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
                         .toInt() > 3,
                 false);
    }
    // wins: how many of the two must win.
    void play(const Step &first, const Step &second, int wins) {
        const Schedule schedule = scheduleOf(m_schedule);
        std::atomic<int> ready{0};
        const auto at = [&ready](const Step &step, int microseconds) {
            return [&ready, step, microseconds](Session &session) {
                ++ready;
                while (ready < 2) {
                }
                QElapsedTimer since;
                since.start();
                while (since.nsecsElapsed() < qint64(microseconds) * 1000) {
                }
                return step(session);
            };
        };
        auto one = m_one->start(at(first, schedule.firstBegins ? 0 : schedule.microseconds));
        auto other = m_other->start(at(second, schedule.firstBegins ? schedule.microseconds : 0));
        const Result<End> ends[] = {one.get(), other.get()};
        int won = 0;
        for (const auto &end : ends) {
            QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
            won += *end == End::Won;
        }
        QCOMPARE(won, wins);
    }

    Step removal(const QString &how, const UserId &uid) {
        if (how == QLatin1String("suspend"))
            return [=, this](Session &s) -> Result<End> {
                const auto done = setStatus(s, m_owner.managePeople(), {uid}, UserStatus::Suspended, {});
                return wonOr(done ? Done() : Done(failure(done.error())), Fault::Refused);
            };
        if (how == QLatin1String("delete"))
            return [=, this](Session &s) -> Result<End> {
                const auto done = removeUsers(s, m_owner.managePeople(), {uid});
                return wonOr(done ? Done() : Done(failure(done.error())), Fault::Refused);
            };
        if (how == QLatin1String("authority"))
            return [=, this](Session &s) {
                return wonOr(disableAuthority(s, m_owner.manageSettings(), m_club), Fault::Refused);
            };
        const QString sql = how == QLatin1String("revoke")
                                ? QStringLiteral("DELETE FROM role_grants WHERE user_uid = '%1'")
                                : QStringLiteral("UPDATE logins SET state = 'invalidated' WHERE user_uid = '%1'");
        return [text = sql.arg(toString(uid))](Session &s) {
            return wonOr(inTransaction(s, Actor::system(), [&] { return s.script(text); }), Fault::Refused);
        };
    }

    AuthorityId addAuthority(const char *called, const char *driver) {
        Authority authority;
        authority.name = QString::fromLatin1(called);
        authority.driver = QString::fromLatin1(driver);
        authority.createsAccounts = true;
        return value(store::insertAuthority(*m_session, authority));
    }
    QString name(const char *kind) { return QStringLiteral("%1%2").arg(QLatin1String(kind)).arg(++m_number); }
    QString mail(const char *kind) { return name(kind) + QStringLiteral("@example.org"); }
    login::RemoteUser remote(const QString &called) {
        return {QStringLiteral("id-") + called, called, QStringLiteral("Grace"), QStringLiteral("Hopper"), {}, {}};
    }
    UserId person() {
        const QString called = name("person");
        return tests::aUser(*m_session)
            .called(called)
            .withEmail(called + QStringLiteral("@example.org"))
            .withPassword(tests::cheapHash("correct horse"))
            .make();
    }
    UserId owner(bool elsewhere) {
        if (!elsewhere)
            return person();
        const QString called = name("club");
        const UserId uid = tests::aUser(*m_session).called(called).make();
        value(inTransaction(*m_session, Actor::system(), [&] {
            return store::insertLogin(*m_session, {uid, m_club, QStringLiteral("paper"), called, {}});
        }));
        return uid;
    }
    SignUpForm form(const QString &username) {
        return {username, QStringLiteral("Grace"), QStringLiteral("Hopper"), "quiet lanterns over the slipway"};
    }
    WebSession visit(const UserId &uid) {
        const auto fresh = value(openSession(*m_session, uid, false, m_visitor));
        return value(findSession(*m_session, {}, fresh.session.text));
    }
    int count(const QString &what) {
        return tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM ") + what).toInt();
    }
    int count(const char *what, const UserId &uid) { return count(QString::fromLatin1(what).arg(toString(uid))); }

    tests::TestDatabase m_database;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<Means> m_means;
    tests::PaperDirectory m_paper;
    tests::PaperProvider m_slip;
    std::unique_ptr<tests::Rival> m_one, m_other;
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:tester"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    AuthorityId m_club, m_provider;
    OrgId m_org;
    int m_schedule = 0, m_number = 0;
};

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
