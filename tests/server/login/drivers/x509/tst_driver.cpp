// The certificate driver: what every driver promises, and whom it believes (EL-11). Certificates are made by openssl.
#include "tests/server/login/drivers/x509/paper_door.h"
#include "tests/support/login/client_authority.h"
#include "tests/support/login/driver_conformance.h"

namespace gatelodge::login {
const Driver *x509Driver();
}

using namespace gatelodge;
using login::AuthAnswer;
using login::Verdict;
using tests::ClientAuthority;
using tests::ClientCertificate;
using tests::ClientWish;

Q_DECLARE_METATYPE(CertificateFlaw)
Q_DECLARE_METATYPE(ClientWish)

class X509DriverTest : public tests::DriverConformance {
    Q_OBJECT
protected:
    const login::Driver &driver() const override { return *login::x509Driver(); }
    QJsonObject goodSettings() override {
        return {{QStringLiteral("source"), QStringLiteral("trusted")},
                {QStringLiteral("authorities"), QString::fromLatin1(m_club.pem())}};
    }
    QJsonObject unreachableSettings() override {
        return {{QStringLiteral("source"), QStringLiteral("trusted")},
                {QStringLiteral("authorities"), QStringLiteral("x")}};
    }
    login::Means means() override {
        login::Means lent;
        lent.http = [this](const login::HttpAsk &) {
            return m_listens ? login::HttpTold{true, 303, {}, {}}
                             : login::HttpTold{false, 0, {}, QStringLiteral("refused")};
        };
        lent.now = [this] { return m_now; };
        lent.certificates = &m_door;
        return lent;
    }

private:
    AuthAnswer answerTo(const QList<QByteArray> &shown, const QJsonObject &changes = {}) {
        m_door.shown = shown;
        const login::Settings entered = settings(changes);
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(entered, lent);
        QUrlQuery query{{QStringLiteral("code"), QStringLiteral("right")},
                        {QStringLiteral("state"), QStringLiteral("s")}};
        return signIn->finish({query, QUrl(QStringLiteral("https://id.example.org/back")), {}, QStringLiteral("s")});
    }
    QString identityOf(const ClientCertificate &certificate, const QString &person) {
        const AuthAnswer answer = answerTo({certificate.der()}, {{QStringLiteral("person"), person}});
        return answer.user ? answer.user->identity : QString();
    }

    ClientAuthority m_club{QStringLiteral("Club CA")};
    ClientAuthority m_strangers{QStringLiteral("Strangers CA")};
    ClientAuthority m_over{QStringLiteral("Old CA"), {.until = QStringLiteral("20210101000000Z")}};
    ClientAuthority m_branch{QStringLiteral("Branch CA"), m_club};
    QTemporaryDir m_folder;
    tests::PaperDoor m_door;
    qint64 m_now = 1'800'000'000; // 2027
    bool m_listens = true;

private Q_SLOTS:
    void init() {
        m_now = 1'800'000'000;
        m_listens = true;
        m_door = {};
    }

    void a_browser_is_sent_to_the_listener_with_our_state_and_nothing_else() {
        const login::Settings entered = settings();
        const login::Means lent = means();
        const auto begun = driver()
                               .redirectSignIn(entered, lent)
                               ->begin(QUrl(QStringLiteral("https://id.example.org/b/")), QStringLiteral("abc"), {});
        QVERIFY(begun);
        QCOMPARE(begun->url.toString(),
                 QStringLiteral("https://cards.example.org/account/login/certificate/cards/?state=abc"));
        QVERIFY(begun->memory.isEmpty());
    }

    void without_a_listener_nobody_leaves() {
        m_door.url = QUrl();
        const login::Settings entered = settings();
        const login::Means lent = means();
        const auto begun = driver().redirectSignIn(entered, lent)->begin({}, QStringLiteral("abc"), {});
        QCOMPARE(begun.error().fault, Fault::Unavailable);
    }

    void whom_it_believes_data() {
        QTest::addColumn<QList<QByteArray>>("shown");
        QTest::addColumn<CertificateFlaw>("flaw"); // None: in
        const QByteArray good = m_club.issue().der(), below = m_branch.issue().der();
        QTest::newRow("of the trusted authority") << QList{good} << CertificateFlaw::None;
        QTest::newRow("with its root beside it") << QList{good, m_club.der()} << CertificateFlaw::None;
        QTest::newRow("through an intermediate") << QList{below, m_branch.der()} << CertificateFlaw::None;
        QTest::newRow("for any purpose") << QList{m_club.issue({.usage = {}}).der()} << CertificateFlaw::None;
        QTest::newRow("nothing") << QList<QByteArray>() << CertificateFlaw::NotShown;
        QTest::newRow("the intermediate is missing") << QList{below} << CertificateFlaw::Foreign;
        QTest::newRow("of strangers") << QList{m_strangers.issue().der()} << CertificateFlaw::Foreign;
        QTest::newRow("of strangers who send their root")
            << QList{m_strangers.issue().der(), m_strangers.der()} << CertificateFlaw::Foreign;
        QTest::newRow("of strangers of the same name")
            << QList{ClientAuthority(QStringLiteral("Club CA")).issue().der()} << CertificateFlaw::Foreign;
        QTest::newRow("self-signed") << QList{tests::selfSigned(m_folder, QStringLiteral("grace")).der()}
                                     << CertificateFlaw::Foreign;
        QTest::newRow("no certificate") << QList<QByteArray>{"abc"} << CertificateFlaw::Foreign;
        QTest::newRow("something behind it") << QList<QByteArray>{good + "x"} << CertificateFlaw::Foreign;
        QTest::newRow("a hundred of them") << QList<QByteArray>(100, good) << CertificateFlaw::Foreign;
        QTest::newRow("issued by a person") << QList{m_strangers.issue().der(), good} << CertificateFlaw::Foreign;
        QTest::newRow("expired") << QList{m_club.issue({.until = QStringLiteral("20210101000000Z")}).der()}
                                 << CertificateFlaw::Expired;
        QTest::newRow("not yet") << QList{m_club.issue({.from = QStringLiteral("20400101000000Z")}).der()}
                                 << CertificateFlaw::NotYet;
        QTest::newRow("for a server") << QList{m_club.issue({.usage = QStringLiteral("serverAuth")}).der()}
                                      << CertificateFlaw::WrongPurpose;
        QTest::newRow("for mail") << QList{m_club.issue({.usage = QStringLiteral("emailProtection")}).der()}
                                  << CertificateFlaw::WrongPurpose;
        QTest::newRow("a weak key") << QList{m_club.issue({.key = QStringLiteral("rsa:1024")}).der()}
                                    << CertificateFlaw::Weak;
        QTest::newRow("two names") << QList{m_club.issue({.subject = QStringLiteral("/CN=ada")}).der()}
                                   << CertificateFlaw::Nameless;
    }
    void whom_it_believes() {
        QFETCH(QList<QByteArray>, shown);
        QFETCH(CertificateFlaw, flaw);
        const AuthAnswer answer = answerTo(shown);
        QVERIFY2(answer.flaw == flaw, qPrintable(answer.detail));
        QCOMPARE(answer.verdict, flaw == CertificateFlaw::None ? Verdict::Ok : Verdict::NoAccount);
        QCOMPARE(answer.user.has_value(), flaw == CertificateFlaw::None);
    }

    void an_authority_whose_time_is_over_vouches_for_nobody_and_says_so() {
        const QJsonObject old{{QStringLiteral("authorities"), QString::fromLatin1(m_over.pem())}};
        const AuthAnswer answer = answerTo({m_over.issue().der()}, old);
        QCOMPARE(answer.flaw, CertificateFlaw::AuthorityExpired);
        QCOMPARE(answer.verdict, Verdict::AuthError); // ours to mend
        const auto steps = driver().probe(settings(old), means());
        QVERIFY(!steps.last().ok);
        QVERIFY2(steps.last().detail.contains(QStringLiteral("Old CA is not valid now, but only from 2020-01-01 until "
                                                             "2021-01-01")),
                 qPrintable(steps.last().detail));
    }

    void the_day_decides_by_the_database_s_clock() {
        const QByteArray shown = m_club.issue({.until = QStringLiteral("20280101000000Z")}).der();
        QCOMPARE(answerTo({shown}).verdict, Verdict::Ok);
        m_now = 1'830'298'000; // 2028-01-01 00:06:40
        QCOMPARE(answerTo({shown}).flaw, CertificateFlaw::Expired);
    }

    void an_intermediate_alone_can_be_trusted() {
        const QJsonObject branch{{QStringLiteral("authorities"), QString::fromLatin1(m_branch.pem())}};
        QCOMPARE(answerTo({m_branch.issue().der()}, branch).verdict, Verdict::Ok);
        QCOMPARE(answerTo({m_club.issue().der()}, branch).flaw, CertificateFlaw::Foreign);
    }

    void a_revocation_list_keeps_out_whom_it_names_and_nobody_else() {
        ClientAuthority club(QStringLiteral("Lists CA"));
        ClientAuthority branch(QStringLiteral("Lists branch"), club);
        const ClientCertificate lost = club.issue(), kept = club.issue();
        club.revoke(lost);
        const QString authorities = QString::fromLatin1(club.pem());
        const QString current = QString::fromLatin1(club.revocations());
        const QJsonObject listed{{QStringLiteral("authorities"), authorities},
                                 {QStringLiteral("revocations"), current}};
        QCOMPARE(answerTo({lost.der()}, listed).flaw, CertificateFlaw::Revoked);
        QCOMPARE(answerTo({kept.der()}, listed).verdict, Verdict::Ok);
        QCOMPARE(answerTo({lost.der()}, {{QStringLiteral("authorities"), authorities}}).verdict, Verdict::Ok);
        // An authority that has no list here is none that is looked up.
        QCOMPARE(answerTo({branch.issue().der(), branch.der()}, listed).verdict, Verdict::Ok);
        const QString old =
            QString::fromLatin1(club.revocations(QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z")));
        QJsonObject outdated{{QStringLiteral("authorities"), authorities}, {QStringLiteral("revocations"), old}};
        QCOMPARE(answerTo({kept.der()}, outdated).flaw, CertificateFlaw::Unchecked);
        QVERIFY(driver()
                    .probe(settings(outdated), means())
                    .last()
                    .detail.contains(QStringLiteral("out of date since 2021")));
        outdated[QStringLiteral("revocations_current")] = false;
        QCOMPARE(answerTo({kept.der()}, outdated).verdict, Verdict::Ok);
        QCOMPARE(answerTo({lost.der()}, outdated).flaw, CertificateFlaw::Revoked);
    }

    void a_list_that_somebody_else_signed_is_no_list() {
        ClientAuthority club(QStringLiteral("Twin CA")), twin(QStringLiteral("Twin CA"));
        const QJsonObject forged{{QStringLiteral("authorities"), QString::fromLatin1(club.pem())},
                                 {QStringLiteral("revocations"), QString::fromLatin1(twin.revocations())}};
        QCOMPARE(answerTo({club.issue().der()}, forged).flaw, CertificateFlaw::Unchecked);
    }

    void a_list_that_is_fetched_counts_like_one_that_is_pasted() {
        ClientAuthority club(QStringLiteral("Published CA"));
        const ClientCertificate lost = club.issue(), kept = club.issue();
        club.revoke(lost);
        const QString address = QStringLiteral("http://crl.example.org/people.crl");
        QJsonObject published{{QStringLiteral("authorities"), QString::fromLatin1(club.pem())},
                              {QStringLiteral("revocation_addresses"), address + QStringLiteral("\n")}};
        QCOMPARE(answerTo({kept.der()}, published).flaw, CertificateFlaw::Unchecked); // it has never come
        published[QStringLiteral("revocations_current")] = false;
        QCOMPARE(answerTo({kept.der()}, published).verdict, Verdict::Ok);
        published.remove(QStringLiteral("revocations_current"));
        const auto read = driver().readList(settings(published), club.revocations(), m_now);
        QVERIFY(read);
        m_door.fetched.insert(address, read->content);
        QCOMPARE(answerTo({kept.der()}, published).verdict, Verdict::Ok);
        QCOMPARE(answerTo({lost.der()}, published).flaw, CertificateFlaw::Revoked);
        const auto asks = driver().listsToFetch(settings(published));
        QCOMPARE(asks.size(), 1);
        QCOMPARE(asks.first().url.toString(), address);
        QVERIFY(!asks.first().internalAllowed);
    }

    void what_came_is_a_list_only_if_the_authority_signed_it_and_it_holds_data() {
        QTest::addColumn<QByteArray>("came");
        QTest::addColumn<QString>("says"); // empty: it is one
        ClientAuthority twin(QStringLiteral("Club CA"));
        const QByteArray good = m_club.revocations();
        const QByteArray der = QByteArray::fromBase64(good.split('\n').mid(1, good.count('\n') - 2).join());
        QTest::newRow("as text") << good << QString();
        QTest::newRow("as it is usual") << der << QString();
        QTest::newRow("something behind it") << der + "x"
                                             << "what came is no revocation list";
        QTest::newRow("half of it") << der.left(der.size() / 2) << "what came is no revocation list";
        QTest::newRow("a page") << QByteArray("<html>Not found</html>") << "what came is no revocation list";
        QTest::newRow("nothing") << QByteArray() << "what came is no revocation list";
        QTest::newRow("signed by somebody of the same name")
            << twin.revocations() << "no trusted authority has signed the list";
        QTest::newRow("over") << m_club.revocations(QStringLiteral("20200101000000Z"),
                                                    QStringLiteral("20210101000000Z"))
                              << "the list is out of date since 2021-01-01T00:00:00Z";
        QTest::newRow("of tomorrow") << m_club.revocations(QStringLiteral("20400101000000Z"))
                                     << "the list is dated in the future";
    }
    void what_came_is_a_list_only_if_the_authority_signed_it_and_it_holds() {
        QFETCH(QByteArray, came);
        QFETCH(QString, says);
        const auto read = driver().readList(settings(), came, m_now);
        QCOMPARE(read ? QString() : read.error().detail, says);
    }

    void the_part_that_names_the_person_is_the_identity_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<ClientWish>("same"); // as the first one, in another certificate
        QTest::addColumn<ClientWish>("other");
        const QString mail = QStringLiteral("email:grace@club.example");
        QTest::newRow("common name") << QStringLiteral("common_name") << ClientWish{.alternative = mail}
                                     << ClientWish{.name = QStringLiteral("ada")};
        QTest::newRow("email") << QStringLiteral("email")
                               << ClientWish{.name = QStringLiteral("gh"),
                                             .alternative = QStringLiteral("email:Grace@club.example")}
                               << ClientWish{.alternative = QStringLiteral("email:grace@elsewhere.example")};
        QTest::newRow("principal name")
            << QStringLiteral("principal")
            << ClientWish{.name = QStringLiteral("gh"),
                          .alternative = QStringLiteral("otherName:1.3.6.1.4.1.311.20.2.3;UTF8:Grace@club.local")}
            << ClientWish{.alternative = QStringLiteral("otherName:1.3.6.1.4.1.311.20.2.3;UTF8:g@club.local")};
        QTest::newRow("subject") << QStringLiteral("subject") << ClientWish{}
                                 << ClientWish{.subject = QStringLiteral("/O=Club")};
    }
    void the_part_that_names_the_person_is_the_identity() {
        QFETCH(QString, person);
        QFETCH(ClientWish, same);
        QFETCH(ClientWish, other);
        const ClientWish first{.alternative =
                                   QStringLiteral("email:grace@club.example,otherName:1.3.6.1.4.1.311.20.2.3;"
                                                  "UTF8:grace@CLUB.local")};
        const QString identity = identityOf(m_club.issue(first), person);
        static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}$")); // no name is to be read in it (EL-05)
        QVERIFY(digest.match(identity).hasMatch());
        QCOMPARE(identityOf(m_club.issue(same), person), identity);
        QVERIFY(identityOf(m_club.issue(other), person) != identity);
    }

    void this_very_certificate_is_nobody_else_s() {
        const ClientCertificate one = m_club.issue(), two = m_club.issue();
        const QString person = QStringLiteral("certificate");
        QCOMPARE(identityOf(one, person),
                 QString::fromLatin1(QCryptographicHash::hash(one.der(), QCryptographicHash::Sha256).toHex()));
        QVERIFY(identityOf(one, person) != identityOf(two, person));
    }

    void a_name_that_is_missing_or_stands_twice_is_none_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("alternative");
        QTest::newRow("no email") << QStringLiteral("email") << QString();
        QTest::newRow("two emails") << QStringLiteral("email") << QStringLiteral("email:a@b.example,email:c@d.example");
        QTest::newRow("no principal name") << QStringLiteral("principal") << QStringLiteral("email:a@b.example");
        QTest::newRow("another other name")
            << QStringLiteral("principal") << QStringLiteral("otherName:1.2.3.4;UTF8:a@b");
    }
    void a_name_that_is_missing_or_stands_twice_is_none() {
        QFETCH(QString, person);
        QFETCH(QString, alternative);
        const ClientCertificate certificate = m_club.issue({.alternative = alternative});
        QCOMPARE(answerTo({certificate.der()}, {{QStringLiteral("person"), person}}).flaw, CertificateFlaw::Nameless);
    }

    void an_address_counts_as_proved_only_where_the_authority_checks_it() {
        const QByteArray shown = m_club.issue({.alternative = QStringLiteral("email:grace@club.example")}).der();
        QVERIFY(!answerTo({shown}).user->emails.first().verified);
        QVERIFY(answerTo({shown}, {{QStringLiteral("emails_proved"), true}}).user->emails.first().verified);
    }

    void the_house_believes_its_own_authority_and_what_it_remembers_having_issued() {
        const QJsonObject own{{QStringLiteral("source"), QStringLiteral("own")}};
        const ClientCertificate issued = m_club.issue();
        QCOMPARE(answerTo({issued.der()}, own).flaw, CertificateFlaw::Foreign); // there is no authority yet
        m_door.own = {m_club.der()};
        QCOMPARE(answerTo({issued.der()}, own).verdict, Verdict::Ok);
        QCOMPARE(answerTo({m_strangers.issue().der()}, own).flaw, CertificateFlaw::Foreign);
        m_door.issued = {QStringLiteral("another")};
        QCOMPARE(answerTo({issued.der()}, own).flaw, CertificateFlaw::NotLinked);
    }

    void what_the_settings_say_wrongly_is_named_data() {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("says");
        const auto authorities = QStringLiteral("authorities"), revocations = QStringLiteral("revocations");
        const QString club = QString::fromLatin1(m_club.pem());
        QTest::newRow("nothing") << QJsonObject{{authorities, QString()}} << "authorities: no PEM certificate is in it";
        QTest::newRow("a person's") << QJsonObject{{authorities, QString::fromLatin1(m_club.issue().pem())}}
                                    << "authorities: one of them is no certificate authority's";
        QTest::newRow("half of it") << QJsonObject{{authorities, club + club.left(200)}}
                                    << "authorities: something in it is no PEM certificate";
        QTest::newRow("no list") << QJsonObject{{revocations, QStringLiteral("abc")}}
                                 << "revocations: no PEM revocation list is in it";
        const auto addresses = QStringLiteral("revocation_addresses");
        for (const char *wrong : {"crl.example.org", "ftp://crl.example.org/", "http://a:b@crl.example.org/"})
            QTest::newRow(wrong) << QJsonObject{{addresses, QString::fromLatin1(wrong)}}
                                 << "revocation_addresses: up to eight web addresses are meant, one a line";
        QTest::newRow("not a list") << QJsonObject{{revocations, club}}
                                    << "revocations: no PEM revocation list is in it";
    }
    void what_the_settings_say_wrongly_is_named() {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, says);
        const auto steps = driver().probe(settings(changes), means());
        QCOMPARE(steps.size(), 1);
        QVERIFY(!steps.first().ok);
        QCOMPARE(steps.first().detail, says);
        const login::Settings entered = settings(changes);
        const login::Means lent = means();
        const auto begun = driver().redirectSignIn(entered, lent)->begin({}, QStringLiteral("s"), {});
        QCOMPARE(begun.error().fault, Fault::Misconfigured);
    }

    void a_test_of_the_connection_tells_the_authority_its_last_day_and_the_listener() {
        auto steps = driver().probe(settings(), means());
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.first().detail, QStringLiteral("CN = Club CA is valid until 2049-01-01"));
        QCOMPARE(steps.last().kind, ProbeStep::Reach);
        QVERIFY(steps.last().detail.startsWith(QStringLiteral("https://cards.example.org/")));
        m_listens = false;
        steps = driver().probe(settings(), means());
        QVERIFY(!steps.last().ok);
        QVERIFY(steps.last().detail.endsWith(QStringLiteral("refused")));
        m_door.url = QUrl();
        QVERIFY(driver()
                    .probe(settings(), means())
                    .last()
                    .detail.contains(QStringLiteral("certificate_listen is not set")));
    }
};

QTEST_GUILESS_MAIN(X509DriverTest)
#include "tst_driver.moc"
