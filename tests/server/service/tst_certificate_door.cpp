// What a browser has shown at the listener, on its way into the house (EL-11, F12, R4): taken once, by who left, in two
// minutes; and what becomes of it, like any remote identity.
#include "server/store/sign_in_log.h"
#include "tests/server/service/certificate_house.h"
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class CertificateHandOverTest : public QObject, protected tests::CertificateHouse {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void what_was_shown_is_taken_once_and_by_who_left() {
        const auto left = value(leave(*m_session, m_means, QStringLiteral("cards"), {}, {}, {}, m_visitor));
        const auto other = value(leave(*m_session, m_means, QStringLiteral("cards"), {}, {}, {}, m_visitor));
        const Authority cards = value(store::findAuthority(*m_session, m_cards));
        HouseCertificates door(*m_session, m_means, cards);
        const auto codeIn = [](const QUrl &url) { return QUrlQuery(url).queryItemValue(QStringLiteral("code")); };
        const QUrl back = value(handOver(*m_session, m_means, QStringLiteral("cards"), left.state, {"a", "b"}));
        QVERIFY(back.toString().startsWith(QStringLiteral("https://id.example.org/account/login/back/cards/?")));
        QCOMPARE(door.takeShown(codeIn(back), QString::fromLatin1(other.state)).error().fault, Fault::Expired);
        QCOMPARE(value(door.takeShown(codeIn(back), QString::fromLatin1(left.state))), (QList<QByteArray>{"a", "b"}));
        QCOMPARE(door.takeShown(codeIn(back), QString::fromLatin1(left.state)).error().fault, Fault::Expired);
        QCOMPARE(handOver(*m_session, m_means, QStringLiteral("cards"), QByteArray(43, 'x'), {}).error().fault,
                 Fault::Expired);
    }

    void what_was_shown_waits_two_minutes() {
        const auto left = value(leave(*m_session, m_means, QStringLiteral("cards"), {}, {}, {}, m_visitor));
        const QUrl back = value(handOver(*m_session, m_means, QStringLiteral("cards"), left.state, {"a"}));
        passTime(std::chrono::seconds(121));
        const Authority cards = value(store::findAuthority(*m_session, m_cards));
        HouseCertificates door(*m_session, m_means, cards);
        const auto code = QUrlQuery(back).queryItemValue(QStringLiteral("code"));
        QCOMPARE(door.takeShown(code, QString::fromLatin1(left.state)).error().fault, Fault::Expired);
    }

    // F12: both have the cookie and the address, as two tabs restored at once would.
    void of_two_uses_at_once_exactly_one_comes_in() {
        const QByteArray shown = certificateIn(value(issue()).file);
        for (int round = 0; round < 50; ++round) {
            const auto left = value(leave(*m_session, m_means, QStringLiteral("cards"), {}, {}, {}, m_visitor));
            const QUrlQuery back(value(handOver(*m_session, m_means, QStringLiteral("cards"), left.state, {shown})));
            std::atomic<int> in{0}, out{0};
            const auto come = [&] {
                const auto session = m_database->session();
                const auto home = comeBack(*session, m_means, QStringLiteral("cards"), back, left.state, {}, m_visitor);
                if (home)
                    ++(home->outcome.kind == SignInOutcome::CameIn ? in : out);
            };
            std::thread one(come), two(come);
            one.join();
            two.join();
            QCOMPARE(in.load(), 1);
            QCOMPARE(out.load(), 1);
        }
    }

    void a_foreign_authority_s_person_is_linked_like_any_remote_identity() {
        tests::ClientAuthority club(QStringLiteral("Club CA"));
        Authority trusted = authority(QStringLiteral("club"));
        trusted.settings = {{QStringLiteral("source"), QStringLiteral("trusted")},
                            {QStringLiteral("authorities"), QString::fromLatin1(club.pem())},
                            {QStringLiteral("emails_proved"), true}};
        add(trusted);
        const auto signInAt = [&](const tests::ClientWish &wish) {
            const auto left = value(leave(*m_session, m_means, QStringLiteral("club"), {}, {}, {}, m_visitor));
            const QUrlQuery back(
                value(handOver(*m_session, m_means, QStringLiteral("club"), left.state, {club.issue(wish).der()})));
            return value(comeBack(*m_session, m_means, QStringLiteral("club"), back, left.state, {}, m_visitor))
                .outcome;
        };
        QCOMPARE(signInAt({}).flaw, CertificateFlaw::NotLinked);
        const auto toLink = signInAt({.alternative = QStringLiteral("email:mara@lake.example")});
        QCOMPARE(toLink.kind, SignInOutcome::ToLink); // R4: the account has yet to be proved
        const auto waiting = value(lookAtWaitingLink(*m_session, toLink.link));
        QVERIFY(waiting.user == m_mara);
        QVERIFY(!waiting.identity.contains(QStringLiteral("grace")));
    }

    void the_sign_in_log_tells_each_outcome() {
        const QByteArray good = certificateIn(value(issue()).file);
        tests::ClientAuthority strangers(QStringLiteral("Strangers CA"));
        signIn({});
        signIn({strangers.issue().der()});
        signIn({good});
        value(setState(LoginState::Invalidated));
        signIn({good});
        QList<SignInResult> results;
        QList<CertificateFlaw> flaws;
        const auto lines = value(store::listSignIns(*m_session, {}));
        for (const SignInLine &line : lines) {
            QVERIFY(line.authority == m_cards);
            results << line.result;
            flaws << line.flaw;
        }
        QCOMPARE(flaws, (QList{CertificateFlaw::None, CertificateFlaw::None, CertificateFlaw::Foreign,
                               CertificateFlaw::NotShown})); // why, where a certificate was refused
        QCOMPARE(results,
                 (QList{SignInResult::Withdrawn, SignInResult::CameIn, SignInResult::NoMatch, SignInResult::NoMatch}));
    }
};

QTEST_GUILESS_MAIN(CertificateHandOverTest)
#include "tst_certificate_door.moc"
