// The driver against a real slapd: what every driver promises, and who is found with which settings.
#include "tests/server/login/drivers/ldap/ldap_house.h"
#include "tests/support/login/driver_conformance.h"

using namespace gatelodge;
using namespace gatelodge::tests;
using login::Verdict;

class TestLdap : public DriverConformance {
    Q_OBJECT
protected:
    const login::Driver &driver() const override { return *login::ldapDriver(); }
    QJsonObject goodSettings() override { return searching(*m_server); }
    QJsonObject unreachableSettings() override {
        return with(goodSettings(), {{QStringLiteral("servers"), QStringLiteral("ldap://127.0.0.1:1")}});
    }
    std::optional<PeerAccount> account() override {
        return PeerAccount{QStringLiteral("ada"), kAdasPassword, kAda, {QStringLiteral("ADA"), QStringLiteral("Ada")}};
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<Slapd>(); }
    void cleanupTestCase() { m_server.reset(); }

    void a_person_is_described_by_their_entry() {
        const auto answer = signIn(goodSettings(), QStringLiteral("ada"), kAdasPassword);
        QVERIFY2(answer.verdict == Verdict::Ok && answer.user, why(answer));
        QCOMPARE(answer.user->identity, kAda);
        QCOMPARE(answer.user->username, QStringLiteral("ada"));
        QCOMPARE(answer.user->firstName, QStringLiteral("Ada"));
        QCOMPARE(answer.user->lastName, QStringLiteral("Lovelace"));
        QCOMPARE(answer.user->emails.size(), 2);
        QCOMPARE(answer.user->emails[0].address, QStringLiteral("ada@example.org"));
        QVERIFY(!answer.user->emails[0].verified && !answer.user->emails[1].verified);
        QVERIFY(answer.user->groups.isEmpty());
        QVERIFY(!answer.closed);
    }

    void addresses_are_verified_only_where_the_directory_vouches_for_them() {
        const auto answer = signIn(with(goodSettings(), {{QStringLiteral("mail_verified"), true}}),
                                   QStringLiteral("ada"), kAdasPassword);
        QVERIFY2(answer.user, why(answer));
        QVERIFY(answer.user->emails[0].verified && answer.user->emails[1].verified);
    }

    void people_are_found_by_search_and_by_template_data() {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Verdict>("bySearch");
        QTest::addColumn<Verdict>("direct");
        const auto row = [](const char *name, const char *username, const char *password, Verdict search,
                            Verdict direct) {
            QTest::newRow(name) << QString::fromUtf8(username) << QByteArray(password) << search << direct;
        };
        row("the right password", "ada", kAdasPassword, Verdict::Ok, Verdict::Ok);
        row("an Arabic name and password", "فاطمة", "القرويين-في-فاس", Verdict::Ok, Verdict::Ok);
        row("a name full of filter signs", "we(ird)*\\name", "stars-and-brackets", Verdict::Ok, Verdict::Ok);
        row("a name full of signs of names", "#plus+comma,equals=;", "commas-everywhere", Verdict::Ok, Verdict::Ok);
        row("a wrong password", "ada", "enchantress", Verdict::BadPassword, Verdict::BadPassword);
        row("an entry without a password", "silent", "anything", Verdict::BadPassword, Verdict::BadPassword);
        row("nobody", "charles", "anything", Verdict::NoAccount, Verdict::BadPassword); // slapd does not tell
        row("two people of one name", "twin", "same-for-both", Verdict::AuthError, Verdict::Ok);
    }
    void people_are_found_by_search_and_by_template() {
        QFETCH(QString, username);
        QFETCH(QByteArray, password);
        const auto searched = signIn(searching(*m_server), username, password);
        const auto entered = signIn(byTemplate(*m_server), username, password);
        QFETCH(Verdict, bySearch);
        QFETCH(Verdict, direct);
        QVERIFY2(searched.verdict == bySearch, why(searched));
        QVERIFY2(entered.verdict == direct, why(entered));
        if (searched.user && entered.user)
            QCOMPARE(searched.user->identity, entered.user->identity);
        for (const auto &answer : {searched, entered}) {
            QVERIFY(!answer.detail.isEmpty());
            QVERIFY(!answer.detail.contains(QString::fromUtf8(password)));
        }
    }

    void several_matches_are_named() {
        const auto answer = signIn(goodSettings(), QStringLiteral("twin"), "same-for-both");
        QVERIFY2(answer.detail.contains(QStringLiteral("uid=twin,ou=staff")), why(answer));
    }

    void nobody_is_found_below_another_base_or_deeper_than_asked() {
        const auto one = with(goodSettings(), {{QStringLiteral("scope"), QStringLiteral("onelevel")}});
        QCOMPARE(signIn(one, QStringLiteral("twin"), "same-for-both").verdict, Verdict::Ok);
        const auto staff = with(goodSettings(), {{QStringLiteral("base"), QStringLiteral("ou=staff,") + kPeople}});
        QCOMPARE(signIn(staff, QStringLiteral("ada"), kAdasPassword).verdict, Verdict::NoAccount);
    }

    void groups_come_from_an_attribute_or_a_search_data() {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QStringList>("groups");
        const QString volunteers = QStringLiteral("المتطوعون"), board = QStringLiteral("board");
        const QString here = QStringLiteral("ou=groups,dc=example,dc=org");
        const auto setting = [](const char *name) { return QString::fromLatin1(name); };
        QTest::newRow("memberOf") << QJsonObject{{setting("groups"), QStringLiteral("attribute")}}
                                  << QStringList{board, volunteers};
        QTest::newRow("memberOf below a base")
            << QJsonObject{{setting("groups"), QStringLiteral("attribute")},
                           {setting("group_base"), QStringLiteral("ou=corner,dc=example,dc=org")}}
            << QStringList{board};
        QTest::newRow("a search") << QJsonObject{{setting("groups"), QStringLiteral("search")},
                                                 {setting("group_base"), here}}
                                  << QStringList{board, volunteers};
        QTest::newRow("a search by a filter of one's own")
            << QJsonObject{{setting("groups"), QStringLiteral("search")},
                           {setting("group_base"), here},
                           {setting("group_filter"), QStringLiteral("(&(member={dn})(cn=board))")}}
            << QStringList{board};
    }
    void groups_come_from_an_attribute_or_a_search() {
        QFETCH(QJsonObject, changes);
        for (const QJsonObject &mode : {searching(*m_server), byTemplate(*m_server)}) {
            const auto answer = signIn(with(mode, changes), QStringLiteral("ada"), kAdasPassword);
            QVERIFY2(answer.user, why(answer));
            QTEST(answer.user->groups, "groups");
        }
    }

    void a_closed_account_is_closed_for_whoever_proves_it() {
        const QJsonObject closed{{QStringLiteral("closed_attribute"), QStringLiteral("employeeType")},
                                 {QStringLiteral("closed_value"), QStringLiteral("Closed")},
                                 {QStringLiteral("closed_message"), QStringLiteral("Ask the secretary.")}};
        for (const QJsonObject &mode : {searching(*m_server), byTemplate(*m_server)}) {
            const auto right = signIn(with(mode, closed), QStringLiteral("grace"), "nanoseconds-of-wire");
            QVERIFY2(right.verdict == Verdict::Ok && right.closed, why(right));
            QCOMPARE(right.message, QStringLiteral("Ask the secretary."));
            const auto wrong = signIn(with(mode, closed), QStringLiteral("grace"), "guess");
            QVERIFY2(wrong.verdict == Verdict::BadPassword && !wrong.closed && wrong.message.isEmpty(), why(wrong));
            QVERIFY(!signIn(with(mode, closed), QStringLiteral("ada"), kAdasPassword).closed);
        }
    }

    void settings_that_make_no_sense_are_named_data() {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *setting, const QJsonValue &value) {
            QTest::newRow(name) << QJsonObject{{QLatin1StringView(setting), value}} << QString::fromLatin1(setting);
        };
        row("a web address", "servers", QStringLiteral("https://ldap.example.org"));
        row("a host alone", "servers", QStringLiteral("ldap.example.org"));
        row("an address with a query", "servers", QStringLiteral("ldap://localhost/dc=x??sub"));
        row("no certificate", "ca_certificate", QStringLiteral("-----BEGIN NOTHING-----"));
        row("a filter for everybody", "filter", QStringLiteral("(objectClass=*)"));
        row("an attribute that is a filter", "identity_attribute", QStringLiteral("uid=*)(x"));
        row("an account without a password", "search_password", QString());
        row("no base", "base", QString());
    }
    void settings_that_make_no_sense_are_named() {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, named);
        const auto answer = signIn(with(goodSettings(), changes), QStringLiteral("ada"), kAdasPassword);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.startsWith(named), why(answer));
        const auto steps = driver().probe(settings(changes), {});
        QVERIFY(steps.size() == 1 && !steps[0].ok && steps[0].kind == ProbeStep::Settings);
    }

    void a_test_of_the_connection_says_how_far_it_got_data() {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *setting, const char *value, ProbeStep::Kind last,
                            const char *detail) {
            QTest::newRow(name) << QJsonObject{{QLatin1StringView(setting), QLatin1StringView(value)}} << int(last)
                                << QString::fromLatin1(detail);
        };
        row("a wrong service password", "search_password", "wrong", ProbeStep::SignIn, "Invalid credentials (49)");
        row("a base that does not exist", "base", "ou=x,dc=example,dc=org", ProbeStep::Search, "No such object (32)");
        row("a filter that nobody matches", "filter", "(&(uid={username})(cn=nobody))", ProbeStep::Search, "nobody");
        row("a filter that is none", "filter", "(uid={username}", ProbeStep::Search, "Bad search filter");
        row("an identity that nobody has", "identity_attribute", "carLicense", ProbeStep::Search, "carLicense");
    }
    void a_test_of_the_connection_says_how_far_it_got() {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, detail);
        const auto steps = driver().probe(settings(changes), {});
        QVERIFY(!steps.last().ok);
        QTEST(int(steps.last().kind), "last");
        QVERIFY2(steps.last().detail.contains(detail), qPrintable(steps.last().detail));
        for (qsizetype i = 0; i + 1 < steps.size(); ++i)
            QVERIFY(steps[i].ok);
        const auto answer = signIn(with(goodSettings(), changes), QStringLiteral("ada"), kAdasPassword);
        QVERIFY2(answer.verdict == Verdict::AuthError || answer.verdict == Verdict::NoAccount, why(answer));
    }

    void somebody_is_found_by_what_lasts() {
        const auto groups = QJsonObject{{QStringLiteral("groups"), QStringLiteral("attribute")}};
        const auto found = driver().userInfo(settings(groups), {})->find(kAda);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->username, QStringLiteral("ada"));
        QCOMPARE(found->groups.size(), 2);
        for (const char *identity : {"11111111-aaaa-4bbb-8ccc-0000000000ff", "*", "", "x)(uid=*"}) {
            const auto nobody = driver().userInfo(settings(), {})->find(QString::fromLatin1(identity));
            QVERIFY2(!nobody && nobody.error().fault == Fault::NotFound, identity);
        }
        const auto away =
            driver().userInfo(login::Settings(driver().description().settings, unreachableSettings()), {})->find(kAda);
        QVERIFY(!away && away.error().fault == Fault::Unavailable);
    }

    void a_name_can_be_the_identity() {
        const QJsonObject named{{QStringLiteral("identity_attribute"), QStringLiteral("dn")}};
        const auto answer = signIn(with(goodSettings(), named), QStringLiteral("Ada"), kAdasPassword);
        QVERIFY2(answer.user, why(answer));
        QCOMPARE(answer.user->identity, QStringLiteral("uid=ada,ou=people,dc=example,dc=org"));
        const auto found = driver().userInfo(settings(named), {})->find(answer.user->identity);
        QVERIFY(found && found->username == QStringLiteral("ada"));
        const auto none = driver().userInfo(settings(named), {})->find(QStringLiteral("uid=x,dc=example,dc=org"));
        QVERIFY(!none && none.error().fault == Fault::NotFound);
    }

private:
    std::unique_ptr<Slapd> m_server;
};

QTEST_GUILESS_MAIN(TestLdap)
#include "tst_ldap.moc"
