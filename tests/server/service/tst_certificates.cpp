// Certificates that the house issues (EL-11): made once, opened by openssl as by any browser, revoked for good, ended
// by their date. Nothing that could sign in is kept.
#include "server/service/access.h"
#include "server/service/authorities.h"
#include "server/store/certificates.h"
#include "server/store/logins.h"
#include "tests/server/service/certificate_house.h"
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class CertificatesTest : public QObject, protected tests::CertificateHouse {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void openssl_opens_the_file_and_finds_key_certificate_and_authority() {
        const auto issued = value(issue());
        const QByteArray all = read(issued.file, {QStringLiteral("-nodes")});
        QCOMPARE(all.count("BEGIN PRIVATE KEY"), 1);
        QCOMPARE(all.count("BEGIN CERTIFICATE"), 2);
        const QByteArray info =
            tests::openssl(m_folder->path(), {QStringLiteral("asn1parse"), QStringLiteral("-inform"),
                                              QStringLiteral("DER"), QStringLiteral("-in"), written(issued.file),
                                              QStringLiteral("-strparse"), QStringLiteral("26")});
        QVERIFY(!info.contains("RC2") && !info.contains("DES"));
        QVERIFY(all.contains("Laptop"));
        QCOMPARE(issued.fileName, QStringLiteral("laptop.p12"));
    }

    void the_certificate_is_for_signing_in_and_ends_on_the_login_s_day() {
        const auto issued = value(issue(QStringLiteral("Laptop"), kPassword, 3));
        const QSslCertificate certificate(certificateIn(issued.file), QSsl::Der);
        QVERIFY(certificate.toText().contains(QStringLiteral("TLS Web Client Authentication")));
        QVERIFY(certificate.toText().contains(QStringLiteral("CA:FALSE")));
        const Login login = onlyLogin();
        QCOMPARE(certificate.expiryDate().toSecsSinceEpoch(), login.expiresAt.toSecsSinceEpoch());
        const qint64 days = login.createdAt.daysTo(login.expiresAt);
        QVERIFY2(days >= 89 && days <= 93, qPrintable(QString::number(days)));
    }

    void it_signs_its_owner_in() {
        const auto issued = value(issue());
        const SignInOutcome outcome = signIn({certificateIn(issued.file)});
        QCOMPARE(outcome.kind, SignInOutcome::CameIn);
        QVERIFY(outcome.session->user == m_mara);
        QVERIFY(onlyLogin().lastUsedAt.isValid());
    }

    void a_lost_device_never_comes_in_again_whoever_tries_to_bring_it_back() {
        const auto issued = value(issue());
        const QByteArray shown = certificateIn(issued.file);
        QCOMPARE(signIn({shown}).kind, SignInOutcome::CameIn);
        value(store::inTransaction(*m_session, Actor::person(m_mara, {}),
                                   [&] { return store::withdrawOwnLogin(*m_session, issued.login, m_mara); }));
        const SignInOutcome outcome = signIn({shown});
        QCOMPARE(outcome.kind, SignInOutcome::Withdrawn);
        QCOMPARE(outcome.flaw, CertificateFlaw::Revoked);
        const Done back = setState(LoginState::Validated); // an administrator
        QVERIFY(!back);
        QCOMPARE(back.error().constraint, QStringLiteral("certificate_stays_revoked"));
        QVERIFY(!value(store::inTransaction(*m_session, Actor::person(m_mara, {}), [&] {
            return store::bringBackOwnLogin(*m_session, issued.login, m_mara);
        })));
    }

    void the_last_way_in_is_not_revoked() {
        const auto issued = value(issue());
        value(m_session->script(QStringLiteral("UPDATE logins SET state = 'invalidated' WHERE kind = 'password'")));
        const Done gone = store::inTransaction(*m_session, Actor::person(m_mara, {}), [&] {
            return store::withdrawOwnLogin(*m_session, issued.login, m_mara);
        });
        QCOMPARE(gone.error().constraint, QStringLiteral("last_way_in"));
    }

    void what_has_ended_by_its_date_opens_nothing_and_is_told_as_expired() {
        const auto issued = value(issue(QStringLiteral("Laptop"), kPassword, 1));
        const QByteArray shown = certificateIn(issued.file);
        passTime(std::chrono::hours(24 * 32));
        QCOMPARE(signIn({shown}).flaw, CertificateFlaw::Expired);
        value(expireCertificates(*m_session));
        QCOMPARE(onlyLogin().state, LoginState::Expired);
        QVERIFY(!setState(LoginState::Validated));
        value(expireCertificates(*m_session)); // again: nothing is due
    }

    void the_last_owner_s_login_ends_without_stopping_the_others() {
        value(m_session->script(
            QStringLiteral("INSERT INTO role_grants (user_uid, role) SELECT uid, 'owner' FROM users WHERE "
                           "username = 'mara'")));
        value(issue(QStringLiteral("Laptop"), kPassword, 1));
        value(m_session->script(QStringLiteral("UPDATE logins SET state = 'invalidated' WHERE kind = 'password'")));
        const UserId mara =
            std::exchange(m_mara, tests::aUser(*m_session).called(QStringLiteral("grace")).withPassword("x").make());
        value(issue(QStringLiteral("Phone"), kPassword, 1));
        passTime(std::chrono::hours(24 * 32));
        value(expireCertificates(*m_session));
        QCOMPARE(onlyLogin().state, LoginState::Expired);
        m_mara = mara;
        QCOMPARE(onlyLogin().state, LoginState::Validated); // by its state only
    }

    void what_is_asked_for_wrongly_is_named_data() {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("named");
        QTest::newRow("no device") << QStringLiteral("  ") << kPassword << 12 << "device";
        QTest::newRow("a long device") << QString(101, u'a') << kPassword << 12 << "device";
        QTest::newRow("no password") << QStringLiteral("Laptop") << QByteArray() << 12 << "password";
        QTest::newRow("a short password") << QStringLiteral("Laptop") << QByteArray("1234567") << 12 << "password";
        QTest::newRow("accents") << QStringLiteral("Laptop") << QByteArray("sept étoiles") << 12 << "password";
        QTest::newRow("a NUL") << QStringLiteral("Laptop") << QByteArray("eight\0eight", 11) << 12 << "password";
        QTest::newRow("no months") << QStringLiteral("Laptop") << kPassword << 0 << "months";
        QTest::newRow("too many months") << QStringLiteral("Laptop") << kPassword << 13 << "months";
    }
    void what_is_asked_for_wrongly_is_named() {
        QFETCH(QString, device);
        QFETCH(QByteArray, password);
        QFETCH(int, months);
        QFETCH(QString, named);
        const auto issued = issue(device, password, months);
        QCOMPARE(issued.error().fault, Fault::Invalid);
        QVERIFY(issued.error().detail.startsWith(named));
    }

    void only_the_house_s_own_authorities_issue_and_only_where_a_listener_asks() {
        Authority trusted = authority(QStringLiteral("state"));
        trusted.settings = {{QStringLiteral("source"), QStringLiteral("trusted")},
                            {QStringLiteral("authorities"), QStringLiteral("x")}};
        add(trusted);
        Authority closed = authority(QStringLiteral("closed"));
        closed.enabled = false;
        add(closed);
        Authority slow = authority(QStringLiteral("slow"));
        slow.loginsNeedApproval = true;
        add(slow);
        const auto issuing = value(issuingAuthorities(*m_session, m_means));
        QCOMPARE(issuing.size(), 1);
        QCOMPARE(issuing.first().name, QStringLiteral("cards"));
        m_means.certificateUrl.clear();
        QVERIFY(value(issuingAuthorities(*m_session, m_means)).isEmpty());
        QCOMPARE(issue().error().fault, Fault::NotFound);
    }

    void one_authority_is_made_for_all_and_a_new_one_before_it_ends() {
        value(issue());
        value(issue(QStringLiteral("Phone")));
        auto authorities = value(store::listCertificateAuthorities(*m_session, m_cards));
        QCOMPARE(authorities.size(), 1);
        m_database->shiftClock(std::chrono::hours(24 * 365 * 10)); // its last year: too short for twelve months
        m_session = m_database->session();
        const auto issued = value(issue(QStringLiteral("Tablet")));
        authorities = value(store::listCertificateAuthorities(*m_session, m_cards));
        QCOMPARE(authorities.size(), 2);
        QVERIFY(authorities.first().validUntil > authorities.last().validUntil);
        QCOMPARE(signIn({certificateIn(issued.file)}).kind, SignInOutcome::CameIn);
    }

    void those_who_issue_the_first_one_at_once_make_one_authority() {
        std::vector<std::thread> crowd;
        std::atomic<int> made{0};
        for (int i = 0; i < 8; ++i) {
            const UserId uid =
                tests::aUser(*m_session).called(QStringLiteral("person%1").arg(i)).withPassword("x").make();
            crowd.emplace_back([this, uid, &made] {
                const auto session = m_database->session();
                const auto issued =
                    issueCertificate(*session, m_means, uid,
                                     {QStringLiteral("cards"), QStringLiteral("Laptop"), kPassword, 12}, m_visitor);
                made += issued ? 1 : 0;
            });
        }
        for (std::thread &thread : crowd)
            thread.join();
        QCOMPARE(made.load(), 8);
        QCOMPARE(value(store::listCertificateAuthorities(*m_session, m_cards)).size(), 1);
    }

    void ten_at_once_are_enough_for_one_person() {
        for (int i = 0; i < kMostCertificates; ++i)
            value(store::inTransaction(*m_session, Actor::system(), [&] {
                const QString identity = QString::number(i).rightJustified(64, u'0');
                return store::insertCertificate(*m_session, {m_mara, m_cards, identity, QStringLiteral("Laptop"),
                                                             QDateTime::currentDateTimeUtc().addDays(9)});
            }));
        QCOMPARE(issue().error().fault, Fault::Refused);
    }

    void making_them_without_an_end_has_an_end() {
        Fault fault = Fault::Internal;
        for (int i = 0; i < 12 && fault == Fault::Internal; ++i) {
            const auto issued = issue();
            if (!issued)
                fault = issued.error().fault;
            else
                value(setState(LoginState::Invalidated));
        }
        QCOMPARE(fault, Fault::Throttled);
    }

    void a_test_of_the_connection_tells_the_house_s_own_authority_and_the_listener() {
        const auto permit = Access::owner(Actor::system()).manageSettings();
        QUrl asked;
        m_means.http = [&asked](const login::HttpAsk &ask) {
            asked = ask.url;
            return login::HttpTold{true, 303, {}, {}};
        };
        const Authority cards = value(store::findAuthority(*m_session, m_cards));
        auto tried = value(probeAuthority(*m_session, permit, m_means, cards));
        QCOMPARE(tried.steps.size(), 2);
        QVERIFY(tried.steps.first().detail.contains(QStringLiteral("when it issues the first certificate")));
        QCOMPARE(asked, QUrl(QStringLiteral("https://cards.example.org:8443/account/login/certificate/cards/")));
        const auto issued = value(issue());
        QVERIFY(issued.login.value > 0);
        tried = value(probeAuthority(*m_session, permit, m_means, cards));
        QVERIFY2(tried.steps.first().detail.contains(QStringLiteral("is valid until")),
                 qPrintable(tried.steps.first().detail));
        m_means.certificateUrl.clear();
        tried = value(probeAuthority(*m_session, permit, m_means, cards));
        QVERIFY(!tried.steps.last().ok);
    }

    void the_authority_s_key_is_sealed_for_this_and_nothing_else() {
        value(issue());
        const auto stored = value(store::listCertificateAuthorities(*m_session, m_cards)).first();
        QVERIFY(m_means.vault->open(kCertificateAuthority, stored.sealedKey));
        QCOMPARE(m_means.vault->open(kSiteKey, stored.sealedKey).error().fault, Fault::Refused);
        QVERIFY(!stored.sealedKey.contains(
            value(m_means.vault->open(kCertificateAuthority, stored.sealedKey)).view().toByteArray().left(16)));
    }

    void its_owner_hears_of_it() {
        value(issue());
        QCOMPARE(m_letters->count(QStringLiteral("login-added")), 1);
        QVERIFY(m_letters->last(QStringLiteral("login-added"))
                    .values.value(QStringLiteral("way"))
                    .toString()
                    .contains(QStringLiteral("Laptop")));
    }

    void nobody_is_shown_the_identity() {
        value(issue());
        const Login login = onlyLogin();
        QVERIFY(login.identity.isEmpty());
        QCOMPARE(login.device, QStringLiteral("Laptop"));
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
