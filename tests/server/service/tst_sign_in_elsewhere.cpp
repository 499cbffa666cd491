// Signing in with a login at another authority: who is asked, whom it lets in, and what is never linked (KE-03, R4).
#include "server/domain/authority.h"
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
#include <future>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using login::RemoteUser;
using login::Verdict;
using tests::value;

namespace {

RemoteUser remote(const QString &identity, const QString &name, const QString &address = {}, bool verified = true) {
    RemoteUser user{identity, name, QStringLiteral("Grace"), QStringLiteral("Hopper"), {}, {}};
    if (!address.isEmpty())
        user.emails.append({address, verified});
    return user;
}

} // namespace

class TestSignInElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_paper = std::make_unique<tests::PaperDirectory>();
        m_letters = std::make_shared<tests::Letters>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
        m_slip = std::make_unique<tests::PaperProvider>();
        m_means->drivers << m_paper.get() << m_slip.get();
        m_visitor.address = QStringLiteral("192.0.2.7");
        m_club = addAuthority(QStringLiteral("club"));
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withEmail(QStringLiteral("claim@example.org"), false)
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
        m_paper->write(QStringLiteral("grace"), {"secret", remote(QStringLiteral("id-7"), QStringLiteral("grace"))});
    }

    void exactly_one_authority_is_asked_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("asked"); // of the paper authority; empty: it was not
        QTest::newRow("a bare name goes to the first") << "grace"
                                                       << ""
                                                       << "";
        QTest::newRow("the chosen one is asked") << "grace"
                                                 << "club"
                                                 << "grace";
        QTest::newRow("the chosen one, named once more") << "grace@club"
                                                         << "club"
                                                         << "grace";
        QTest::newRow("named after the @") << "grace@club"
                                           << ""
                                           << "grace";
        QTest::newRow("however it is spelt") << " grace@CLUB "
                                             << ""
                                             << "grace";
        QTest::newRow("only the last @ counts") << "grace@home@club"
                                                << ""
                                                << "grace@home";
        QTest::newRow("an address of nowhere is ours") << "grace@example.org"
                                                       << ""
                                                       << "";
        QTest::newRow("nobody at an authority") << "@club"
                                                << ""
                                                << "";
        QTest::newRow("where names are addresses, the whole") << "grace@mail.example"
                                                              << ""
                                                              << "grace@mail.example";
        QTest::newRow("one that is switched off") << "grace@off"
                                                  << ""
                                                  << "";
        QTest::newRow("one that lets nobody in") << "grace@closed"
                                                 << ""
                                                 << "";
        QTest::newRow("one whose driver nobody knows") << "grace@unknown"
                                                       << ""
                                                       << "";
    }
    void exactly_one_authority_is_asked() {
        QFETCH(QString, typed);
        QFETCH(QString, chosen);
        QFETCH(QString, asked);
        addAuthority(QStringLiteral("mail.example"), [](Authority &one) { one.usernameIsEmail = true; });
        value(store::disableAuthority(*m_session, addAuthority(QStringLiteral("off"))));
        addAuthority(QStringLiteral("closed"), [](Authority &one) { one.signIn = false; });
        addAuthority(QStringLiteral("unknown"), [](Authority &one) { one.driver = QStringLiteral("kerberos"); });
        SignInAttempt attempt{typed, "secret", false, {}, {}};
        if (!chosen.isEmpty())
            attempt.authority = m_club;
        value(signIn(*m_session, *m_means, attempt, m_visitor));
        QCOMPARE(m_paper->lastAsked(), asked);
        QCOMPARE(m_paper->timesAsked(), asked.isEmpty() ? 0 : 1);
    }

    void a_site_s_choice_decides_who_may_be_asked() {
        const SiteId site = tests::aSite(*m_session).make();
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::replaceSiteChoice(*m_session, site, {m_club}); }));
        QCOMPARE(kindOf({QStringLiteral("ada"), "correct horse", false, site, {}}), SignInOutcome::NoMatch);
        QCOMPARE(m_paper->lastAsked(), QStringLiteral("ada"));
        QCOMPARE(kindOf({QStringLiteral("ada"), "correct horse", false, {}, {}}), SignInOutcome::CameIn);
    }

    void no_authority_stands_in_for_the_chosen_one() {
        const SiteId site = tests::aSite(*m_session).make();
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::replaceSiteChoice(*m_session, site, {m_club}); }));
        QCOMPARE(kindOf({QStringLiteral("ada"), "correct horse", false, site, AuthorityId(1)}), SignInOutcome::NoMatch);
        QCOMPARE(m_paper->timesAsked(), 0);
    }

    void what_the_authority_answers_is_told_apart_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("logged");
        QTest::newRow("unknown") << int(Verdict::NoAccount) << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("wrong") << int(Verdict::BadPassword) << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("nonsense") << int(Verdict::AuthError) << int(SignInOutcome::Trouble) << "trouble";
        QTest::newRow("away") << int(Verdict::FailedToConnect) << int(SignInOutcome::Away) << "away";
    }
    void what_the_authority_answers_is_told_apart() {
        QFETCH(int, verdict);
        QFETCH(int, kind);
        QFETCH(QString, logged);
        if (kind == SignInOutcome::Trouble || kind == SignInOutcome::Away)
            QTest::ignoreMessage(QtWarningMsg, "authority club: as told");
        m_paper->answerAlways(Verdict(verdict));
        const auto outcome = tryGrace();
        QCOMPARE(int(outcome.kind), kind);
        QCOMPARE(outcome.authority, QStringLiteral("club"));
        QCOMPARE(outcome.message, QStringLiteral("in its own words"));
        QCOMPARE(ask(QStringLiteral("SELECT result || ' ' || authority_id FROM sign_in_log")),
                 logged + u' ' + QString::number(m_club.value));
    }

    void an_account_that_is_closed_there_stays_out_even_with_the_right_password() {
        letEverybodyIn();
        QCOMPARE(tryGrace().kind, SignInOutcome::CameIn);
        m_paper->entry(QStringLiteral("grace")).closed = true;
        const auto outcome = tryGrace();
        QCOMPARE(outcome.kind, SignInOutcome::ClosedThere);
        QCOMPARE(outcome.message, QStringLiteral("gone fishing"));
    }

    void a_stranger_is_not_brought_unless_the_authority_may() {
        QCOMPARE(tryGrace().kind, SignInOutcome::NoAccount);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("1"));
    }

    void a_stranger_is_brought_once_with_what_follows() {
        const GroupId group = value(store::insertGroup(*m_session, {QStringLiteral("members"), {}}));
        value(store::replaceCreationActions(
            *m_session, m_club,
            {{CreationAction::JoinGroup, group}, {CreationAction::GrantRole, {}, QStringLiteral("auditor")}}));
        letEverybodyIn();
        m_paper->entry(QStringLiteral("grace")).user.emails = {{QStringLiteral("grace@example.org"), true},
                                                               {QStringLiteral("GRACE@example.org"), true},
                                                               {QStringLiteral("not an address"), true},
                                                               {QStringLiteral("old@example.org"), false}};
        const auto first = tryGrace();
        QCOMPARE(first.kind, SignInOutcome::CameIn);
        const QString uid = toString(first.session->user);
        const auto told = [&] {
            return ask(
                QStringLiteral(
                    "SELECT concat_ws(' ', username, last_name, "
                    "(SELECT string_agg(address || ':' || (verified_at IS NOT NULL) || ':' || is_primary, ',' ORDER BY "
                    "address) FROM emails WHERE user_uid = uid), "
                    "(SELECT string_agg(kind || ':' || identity || ':' || state, ',') FROM logins WHERE user_uid = "
                    "uid), "
                    "(SELECT count(*) FROM group_members WHERE user_uid = uid), "
                    "(SELECT string_agg(role, ',') FROM role_grants WHERE user_uid = uid)) FROM users WHERE uid = '%1'")
                    .arg(uid));
        };
        const auto all = QStringLiteral("grace Hopper grace@example.org:true:true,old@example.org:false:false "
                                        "paper:id-7:validated 1 auditor");
        QCOMPARE(told(), all);
        value(store::removeMembers(*m_session, group, {first.session->user}));
        const auto second = tryGrace();
        QVERIFY(second.session->user == first.session->user);
        QCOMPARE(told(), QString(all).replace(QStringLiteral(" 1 auditor"), QStringLiteral(" 0 auditor")));
    }

    void a_name_that_is_taken_gets_a_number() {
        letEverybodyIn();
        m_paper->write(QStringLiteral("ada"), {"secret", remote(QStringLiteral("id-8"), QStringLiteral("Ada"))});
        const auto outcome = value(signIn(*m_session, *m_means, at(QStringLiteral("ada")), m_visitor));
        QCOMPARE(value(store::findUser(*m_session, outcome.session->user)).username, QStringLiteral("ada2"));
    }

    void nothing_is_linked_by_an_address_that_either_side_has_not_proved_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("vouched");
        QTest::addColumn<int>("kind");
        QTest::newRow("proved on both sides") << "ADA@example.org" << true << int(SignInOutcome::ToLink);
        QTest::newRow("not there") << "ada@example.org" << false << int(SignInOutcome::CameIn);
        QTest::newRow("not here") << "claim@example.org" << true << int(SignInOutcome::CameIn);
        QTest::newRow("nobody's") << "grace@example.org" << true << int(SignInOutcome::CameIn);
    }
    void nothing_is_linked_by_an_address_that_either_side_has_not_proved() {
        QFETCH(QString, address);
        QFETCH(bool, vouched);
        QFETCH(int, kind);
        letEverybodyIn();
        m_paper->entry(QStringLiteral("grace")).user =
            remote(QStringLiteral("id-7"), QStringLiteral("grace"), address, vouched);
        const auto outcome = tryGrace();
        QCOMPARE(int(outcome.kind), kind);
        QVERIFY(!outcome.session || outcome.session->user != m_ada);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM logins WHERE user_uid = '%1'").arg(toString(m_ada))),
                 QStringLiteral("1"));
    }

    void whoever_proves_the_account_links_the_login_once() {
        const QByteArray link = waitingLink();
        const auto waiting = value(lookAtWaitingLink(*m_session, link));
        QVERIFY(waiting.user == m_ada);
        QCOMPARE(waiting.address, QStringLiteral("ada@example.org"));
        const WebSession ada = signedIn(QStringLiteral("ada"));
        value(finishLink(*m_session, *m_means, link, ada, m_visitor));
        QCOMPARE(finishLink(*m_session, *m_means, link, ada, m_visitor).error().fault, Fault::Expired);
        QCOMPARE(m_letters->count(QStringLiteral("login-added")), 1); // she hears of it
        const Letter letter = m_letters->last(QStringLiteral("login-added"));
        QCOMPARE(letter.recipient, QStringLiteral("ada@example.org"));
        QCOMPARE(letter.values.value(QStringLiteral("way")).toString(), QStringLiteral("club"));
        const auto outcome = tryGrace();
        QVERIFY(outcome.session->user == m_ada);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM session_logins WHERE token_hash = '\\x%1'")
                         .arg(QString::fromLatin1(ada.tokenHash.toHex()))),
                 QStringLiteral("2"));
    }

    void another_account_links_nothing_and_uses_nothing_up() {
        const QByteArray link = waitingLink();
        tests::aUser(*m_session).called(QStringLiteral("eve")).withPassword(tests::cheapHash("correct horse")).make();
        QCOMPARE(finishLink(*m_session, *m_means, link, signedIn(QStringLiteral("eve")), m_visitor).error().fault,
                 Fault::Denied);
        WebSession aged = signedIn(QStringLiteral("ada"));
        aged.level = Level::Untrusted;
        QCOMPARE(finishLink(*m_session, *m_means, link, aged, m_visitor).error().fault, Fault::Denied);
        QVERIFY(lookAtWaitingLink(*m_session, link));
    }

    void a_link_ends_after_an_hour() {
        const QByteArray link = waitingLink();
        m_database->shiftClock(std::chrono::minutes(61));
        QCOMPARE(lookAtWaitingLink(*m_database->session(), link).error().fault, Fault::Expired);
    }

    void who_is_stopped_here_stays_out_however_they_prove_themselves_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("kind");
        QTest::newRow("suspended") << "UPDATE users SET status = 'suspended' WHERE username = 'grace'"
                                   << int(SignInOutcome::NotActive);
        QTest::newRow("deleted") << "UPDATE users SET deleted_at = now() WHERE username = 'grace'"
                                 << int(SignInOutcome::NotActive);
        QTest::newRow("login withdrawn") << "UPDATE logins SET state = 'invalidated' WHERE kind = 'paper'"
                                         << int(SignInOutcome::Withdrawn);
        QTest::newRow("login expired") << "UPDATE logins SET expires_at = now() WHERE kind = 'paper'"
                                       << int(SignInOutcome::Withdrawn);
    }
    void who_is_stopped_here_stays_out_however_they_prove_themselves() {
        QFETCH(QString, sql);
        QFETCH(int, kind);
        letEverybodyIn();
        QCOMPARE(tryGrace().kind, SignInOutcome::CameIn);
        value(m_session->script(sql));
        QCOMPARE(int(tryGrace().kind), kind);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("2"));
    }

    void one_who_comes_twice_at_once_gets_one_account() {
        letEverybodyIn();
        m_paper->entry(QStringLiteral("grace")).user =
            remote(QStringLiteral("id-7"), QStringLiteral("grace"), QStringLiteral("grace@example.org"));
        std::vector<std::future<SignInOutcome::Kind>> tries;
        for (int i = 0; i < 6; ++i)
            tries.push_back(std::async(std::launch::async, [&] {
                const auto session = m_database->session();
                return value(signIn(*session, *m_means, at(QStringLiteral("grace")), m_visitor)).kind;
            }));
        for (auto &one : tries)
            QCOMPARE(one.get(), SignInOutcome::CameIn);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM users WHERE username LIKE 'grace%'")), QStringLiteral("1"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM logins WHERE kind = 'paper'")), QStringLiteral("1"));
    }

    void who_is_brought_between_two_looks_comes_in_and_links_nothing() {
        letEverybodyIn();
        const RemoteUser grace =
            remote(QStringLiteral("id-7"), QStringLiteral("grace"), QStringLiteral("g@example.org"));
        m_paper->entry(QStringLiteral("grace")).user = grace;
        tests::Rival late(m_database->connection());
        std::future<SignInOutcome::Kind> came;
        value(store::inTransaction(*m_session, Actor::system(), [&]() -> Done {
            const UserId uid = tests::aUser(*m_session)
                                   .called(QStringLiteral("grace"))
                                   .withEmail(QStringLiteral("g@example.org"))
                                   .make();
            GL_DO(store::insertLogin(*m_session, {uid, m_club, QStringLiteral("paper"), grace.identity, {}}));
            GL_DO(m_session->script(QStringLiteral("LOCK TABLE emails IN ACCESS EXCLUSIVE MODE")));
            came = late.start([&](store::Session &session) {
                return value(signIn(session, *m_means, at(QStringLiteral("grace")), m_visitor)).kind;
            });
            tests::waitUntilBlocked(*m_database->session());
            return {};
        }));
        QCOMPARE(came.get(), SignInOutcome::CameIn);
    }

    // F4: a directory that is down costs whoever asks first; the others, and our own accounts, go on.
    void while_an_authority_is_away_one_waits_and_the_others_are_told_at_once() {
        m_paper->answerAlways(Verdict::FailedToConnect);
        QCOMPARE(tryGrace().kind, SignInOutcome::Away);
        std::promise<void> asked, back;
        auto isBack = back.get_future().share();
        m_paper->whileAsked([&, isBack] {
            asked.set_value();
            isBack.wait();
        });
        auto first = std::async(std::launch::async, [&] {
            const auto session = m_database->session();
            return value(signIn(*session, *m_means, at(QStringLiteral("grace")), m_visitor)).kind;
        });
        asked.get_future().wait();
        QCOMPARE(tryGrace().kind, SignInOutcome::Away); // would wait for ever
        QCOMPARE(kindOf({QStringLiteral("ada"), "correct horse", false, {}, {}}), SignInOutcome::CameIn);
        m_paper->answerAlways({});
        back.set_value();
        QCOMPARE(first.get(), SignInOutcome::NoAccount);
        m_paper->whileAsked({});
        QCOMPARE(tryGrace().kind, SignInOutcome::NoAccount); // asked again
    }

    void while_a_provider_is_away_one_who_comes_back_waits_and_the_others_are_told_at_once() {
        addAuthority(QStringLiteral("slip"), [](Authority &one) { one.driver = QStringLiteral("slip"); });
        QList<QByteArray> states;
        for (int i = 0; i < 3; ++i)
            states << value(leave(*m_session, *m_means, QStringLiteral("slip"), {}, {}, {}, m_visitor)).state;
        const auto back = [&](store::Session &session, int number) {
            const QUrlQuery query{{QStringLiteral("state"), QString::fromLatin1(states[number])},
                                  {QStringLiteral("code"), QStringLiteral("right")}};
            return value(comeBack(session, *m_means, QStringLiteral("slip"), query, states[number], {}, m_visitor))
                .outcome.kind;
        };
        m_slip->away = true;
        QCOMPARE(back(*m_session, 0), SignInOutcome::Away);
        std::promise<void> asked, answers;
        auto mayAnswer = answers.get_future().share();
        m_slip->whileAsked = [&, mayAnswer] {
            asked.set_value(); // a second one would throw
            mayAnswer.wait();
        };
        auto first = std::async(std::launch::async, [&] { return back(*m_database->session(), 1); });
        asked.get_future().wait();
        QCOMPARE(back(*m_session, 2), SignInOutcome::Away);
        answers.set_value();
        QCOMPARE(first.get(), SignInOutcome::Away);
    }

    void guesses_at_an_account_elsewhere_are_counted_and_a_missing_authority_costs_nobody_a_try() {
        m_paper->answerAlways(Verdict::FailedToConnect);
        for (int i = 0; i <= m_means->limits.perAccount; ++i)
            QCOMPARE(tryGrace().kind, SignInOutcome::Away);
        m_paper->answerAlways({});
        auto guess = at(QStringLiteral("GRACE"));
        guess.password = "guess";
        for (int i = 0; i < m_means->limits.perAccount; ++i)
            QCOMPARE(kindOf(guess), SignInOutcome::NoMatch);
        QCOMPARE(tryGrace().kind, SignInOutcome::Throttled);
        QCOMPARE(kindOf({QStringLiteral("ada"), "correct horse", false, {}, {}}), SignInOutcome::CameIn);
    }

    void a_login_resolves_to_exactly_one_person_or_none_data() {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("found"); // or the fault
        QTest::newRow("identity") << "club"
                                  << "id-7"
                                  << "grace";
        QTest::newRow("name there") << "CLUB"
                                    << "Grace"
                                    << "grace";
        QTest::newRow("an identity that is another's name") << "club"
                                                            << "twin"
                                                            << "ada";
        QTest::newRow("a name of two") << "club"
                                       << "shared"
                                       << "Conflict";
        QTest::newRow("our own") << "local"
                                 << "ada"
                                 << "ada";
        QTest::newRow("withdrawn") << "club"
                                   << "id-9"
                                   << "NotFound";
        QTest::newRow("nobody's") << "club"
                                  << "eve"
                                  << "NotFound";
        QTest::newRow("at no authority") << "moon"
                                         << "grace"
                                         << "NotFound";
    }
    void a_login_resolves_to_exactly_one_person_or_none() {
        QFETCH(QString, authority);
        QFETCH(QString, login);
        QFETCH(QString, found);
        letEverybodyIn();
        tryGrace();
        const auto add = [&](const char *who, const char *identity, const char *name, const char *state) {
            value(m_session->script(
                QStringLiteral(
                    "INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state) "
                    "SELECT uid, %1, 'paper', '%2', '{\"username\": \"%3\"}', '%4' FROM users WHERE username = '%5'")
                    .arg(m_club.value)
                    .arg(QLatin1String(identity), QLatin1String(name), QLatin1String(state), QLatin1String(who))));
        };
        add("ada", "twin", "shared", "validated");
        add("grace", "id-8", "twin", "validated");
        add("grace", "id-10", "shared", "validated");
        add("grace", "id-9", "gone", "invalidated");
        const auto uid = store::lookUpLogin(*m_session, authority, login);
        const QString told = uid                                    ? value(store::findUser(*m_session, *uid)).username
                             : uid.error().fault == Fault::Conflict ? QStringLiteral("Conflict")
                                                                    : QStringLiteral("NotFound");
        QCOMPARE(told, found);
    }

private:
    AuthorityId addAuthority(const QString &name, const std::function<void(Authority &)> &change = {}) {
        Authority authority;
        authority.name = name;
        authority.driver = QStringLiteral("paper");
        if (change)
            change(authority);
        return value(store::insertAuthority(*m_session, authority));
    }
    void letEverybodyIn() {
        Authority club = value(store::findAuthority(*m_session, m_club));
        club.createsAccounts = true;
        value(store::replaceAuthority(*m_session, m_club, club.revision, club));
    }
    SignInAttempt at(const QString &name) const { return {name, "secret", false, {}, m_club}; }
    SignInOutcome tryGrace() { return value(signIn(*m_session, *m_means, at(QStringLiteral("grace")), m_visitor)); }
    SignInOutcome::Kind kindOf(const SignInAttempt &attempt) {
        return value(signIn(*m_session, *m_means, attempt, m_visitor)).kind;
    }
    QByteArray waitingLink() {
        m_paper->entry(QStringLiteral("grace")).user =
            remote(QStringLiteral("id-7"), QStringLiteral("grace"), QStringLiteral("ada@example.org"));
        return tryGrace().link;
    }
    WebSession signedIn(const QString &username) {
        const auto outcome = value(signIn(*m_session, *m_means, {username, "correct horse", false, {}, {}}, m_visitor));
        return value(
            findSession(*m_session, value(store::readHouseSettings(*m_session)), outcome.session->session.text));
    }
    QString ask(const QString &sql) { return tests::ask(*m_session, sql); }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<tests::PaperDirectory> m_paper;
    std::unique_ptr<tests::PaperProvider> m_slip;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<Means> m_means;
    Visitor m_visitor;
    AuthorityId m_club;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestSignInElsewhere)
#include "tst_sign_in_elsewhere.moc"
