// What is written into a directory: new accounts and passwords.
#include "tests/server/login/drivers/ldap/ldap_house.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using login::PasswordVerdict;
using login::RegistrationVerdict;
using login::Verdict;

namespace {

const QString kReader = QStringLiteral("cn=reader,ou=services,dc=example,dc=org");

QJsonObject asReader() {
    return {{QStringLiteral("search_dn"), kReader},
            {QStringLiteral("search_password"), QStringLiteral("readers-own-password")}};
}

QJsonObject changes(const char *value) { return {{QStringLiteral("password_changes"), QLatin1StringView(value)}}; }

login::NewAccount hypatia() {
    return {QStringLiteral("hypatia"), QStringLiteral("Hypatia"), QStringLiteral("of Alexandria"),
            QStringLiteral("hypatia@example.org"), "conic-sections"};
}

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<Slapd>(); }
    void cleanup() { m_server.reset(); }

    void somebody_new_can_sign_in_at_once() {
        const auto made = create(hypatia());
        QVERIFY2(made.verdict == RegistrationVerdict::Ok && made.user, qPrintable(made.detail));
        QCOMPARE(made.user->username, QStringLiteral("hypatia"));
        QCOMPARE(made.user->emails.value(0).address, QStringLiteral("hypatia@example.org"));
        QVERIFY(!made.user->emails.value(0).verified);
        const auto answer = signIn(creating(), QStringLiteral("hypatia"), "conic-sections");
        QVERIFY2(answer.user, why(answer));
        QCOMPARE(answer.user->identity, made.user->identity);
        QVERIFY(!m_server->entries(QStringLiteral("(uid=hypatia)")).contains("userPassword: conic")); // hashed
    }

    void names_of_any_script_and_sign_become_entries_data() {
        QTest::addColumn<QString>("username");
        QTest::newRow("Arabic") << QStringLiteral("زينب");
        QTest::newRow("signs of names") << QStringLiteral("#a+b,c=\"d\"<e>;f\\");
        QTest::newRow("signs of filters") << QStringLiteral("a*b(c)");
    }
    void names_of_any_script_and_sign_become_entries() {
        QFETCH(QString, username);
        login::NewAccount account = hypatia();
        account.username = username;
        const auto made = create(account);
        QVERIFY2(made.verdict == RegistrationVerdict::Ok, qPrintable(made.detail));
        const auto answer = signIn(creating(), username, "conic-sections");
        QVERIFY2(answer.user && answer.user->username == username, why(answer));
    }

    void what_is_wrong_is_said_of_its_field_data() {
        QTest::addColumn<QString>("field"); // that is complained about
        QTest::addColumn<QString>("value"); // for it
        const auto row = [](const char *name, const char *field, const QString &value) {
            QTest::newRow(name) << QString::fromLatin1(field) << value;
        };
        row("a name that is taken", "username", QStringLiteral("ada"));
        row("the same in capitals", "username", QStringLiteral("ADA"));
        row("a name that two have", "username", QStringLiteral("twin"));
        row("no name", "username", QString());
        row("a name with a line end", "username", QStringLiteral("a\nb"));
        row("no last name", "last", QString());
        row("an address that is taken", "email", QStringLiteral("Countess@example.org"));
        row("an address that the directory does not write", "email", QStringLiteral("هيباتيا@مثال.example"));
        row("a password that is too short for the directory", "password", QStringLiteral("short"));
        row("no password", "password", QString());
    }
    void what_is_wrong_is_said_of_its_field() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        login::NewAccount account = hypatia();
        if (field == QStringLiteral("username"))
            account.username = value;
        else if (field == QStringLiteral("last"))
            account.lastName = value;
        else if (field == QStringLiteral("email"))
            account.email = value;
        else
            account.password = value.toUtf8();
        const QByteArray before = m_server->entries(QStringLiteral("(objectClass=inetOrgPerson)"));
        const auto answer = create(account);
        QCOMPARE(answer.verdict, RegistrationVerdict::BadInput);
        QVERIFY(!answer.user);
        QCOMPARE(answer.complaints.size(), 1);
        QCOMPARE(answer.complaints[0].field, field);
        QVERIFY2(account.password.isEmpty() || !answer.detail.contains(QString::fromUtf8(account.password)),
                 qPrintable(answer.detail));
        QCOMPARE(m_server->entries(QStringLiteral("(objectClass=inetOrgPerson)")), before); // nothing is left
    }

    void a_directory_that_does_not_want_it_refuses() {
        const auto noRight = create(hypatia(), asReader());
        QVERIFY2(noRight.verdict == RegistrationVerdict::Refused, qPrintable(noRight.detail));
        const auto noBase = create(hypatia(), {{QStringLiteral("create_base"), QString()}});
        QVERIFY2(noBase.verdict == RegistrationVerdict::Refused, qPrintable(noBase.detail));
        const auto noClass = create(hypatia(), {{QStringLiteral("create_classes"), QStringLiteral("unheardOf")}});
        QVERIFY2(noClass.verdict == RegistrationVerdict::Refused, qPrintable(noClass.detail));
        QVERIFY(m_server->entries(QStringLiteral("(uid=hypatia)")).isEmpty());
    }

    void nobody_is_made_where_nobody_answers() {
        m_server->stop();
        QCOMPARE(create(hypatia()).verdict, RegistrationVerdict::Failed);
    }

    void a_password_is_changed_by_its_owner_data() {
        QTest::addColumn<QJsonObject>("entered");
        QTest::newRow("found by search") << QJsonObject();
        QTest::newRow("found by an account that may only read") << asReader();
        QTest::newRow("named by the template")
            << QJsonObject{{QStringLiteral("binding"), QStringLiteral("template")},
                           {QStringLiteral("dn_template"), QStringLiteral("uid={username},") + kPeople}};
    }
    void a_password_is_changed_by_its_owner() {
        QFETCH(QJsonObject, entered);
        const QJsonObject settings = with(searching(*m_server), entered);
        const auto keeper = login::ldapDriver()->passwordKeeper(checked(settings), {});
        const auto done = keeper->change(QStringLiteral("ada"), kAdasPassword, "البرنامج الأول");
        QVERIFY2(done.verdict == PasswordVerdict::Ok, qPrintable(done.detail));
        QCOMPARE(signIn(settings, QStringLiteral("ada"), "البرنامج الأول").verdict, Verdict::Ok);
        QCOMPARE(signIn(settings, QStringLiteral("ada"), kAdasPassword).verdict, Verdict::BadPassword);
    }

    void a_change_that_is_not_right_changes_nothing_data() {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QByteArray>("present");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<PasswordVerdict>("verdict");
        const auto row = [](const char *name, const char *username, const QByteArray &present, const QByteArray &wanted,
                            PasswordVerdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(username) << present << wanted << verdict;
        };
        row("a wrong present password", "ada", "guess", "long-enough-for-it", PasswordVerdict::BadPassword);
        row("no present password", "ada", "", "long-enough-for-it", PasswordVerdict::BadPassword);
        row("too short for the directory", "ada", kAdasPassword, "short", PasswordVerdict::NotAccepted);
        row("none, for which the directory would invent one", "ada", kAdasPassword, "", PasswordVerdict::NotAccepted);
        row("one that holds a NUL", "ada", kAdasPassword, QByteArray("long\0enough", 11), PasswordVerdict::NotAccepted);
        row("nobody", "nobody", "guess", "long-enough-for-it", PasswordVerdict::Failed);
    }
    void a_change_that_is_not_right_changes_nothing() {
        QFETCH(QString, username);
        QFETCH(QByteArray, present);
        QFETCH(QByteArray, wanted);
        QFETCH(PasswordVerdict, verdict);
        const auto keeper = login::ldapDriver()->passwordKeeper(checked(searching(*m_server)), {});
        const auto answer = keeper->change(username, present, wanted);
        QVERIFY2(answer.verdict == verdict, qPrintable(answer.detail));
        QVERIFY(!answer.detail.isEmpty());
        QCOMPARE(signIn(searching(*m_server), QStringLiteral("ada"), kAdasPassword).verdict, Verdict::Ok);
    }

    void the_directory_says_why_in_its_own_words() {
        const auto keeper = login::ldapDriver()->passwordKeeper(checked(searching(*m_server)), {});
        const auto answer = keeper->change(QStringLiteral("ada"), kAdasPassword, "short");
        QVERIFY2(answer.message.contains(QStringLiteral("quality")), qPrintable(answer.message));
    }

    void a_forgotten_password_is_set_anew_only_where_the_settings_say_so_data() {
        QTest::addColumn<QJsonObject>("entered");
        QTest::addColumn<bool>("can");
        QTest::addColumn<PasswordVerdict>("verdict");
        QTest::newRow("yes") << changes("reset") << true << PasswordVerdict::Ok;
        QTest::newRow("by itself") << QJsonObject() << false << PasswordVerdict::Cannot;
        QTest::newRow("owners only") << changes("own") << false << PasswordVerdict::Cannot;
        QTest::newRow("no service account")
            << with(changes("reset"), {{QStringLiteral("search_dn"), QString()}}) << false << PasswordVerdict::Cannot;
        QTest::newRow("a service account that may only read")
            << with(asReader(), changes("reset")) << true << PasswordVerdict::Cannot;
    }
    void a_forgotten_password_is_set_anew_only_where_the_settings_say_so() {
        QFETCH(QJsonObject, entered);
        QFETCH(bool, can);
        QFETCH(PasswordVerdict, verdict);
        const auto keeper = login::ldapDriver()->passwordKeeper(checked(with(searching(*m_server), entered)), {});
        QCOMPARE(keeper->canReset(), can);
        const auto answer = keeper->reset(QStringLiteral("ada"), "a-new-one-for-ada");
        QVERIFY2(answer.verdict == verdict, qPrintable(answer.detail));
        const bool isNew =
            signIn(searching(*m_server), QStringLiteral("ada"), "a-new-one-for-ada").verdict == Verdict::Ok;
        QCOMPARE(isNew, verdict == PasswordVerdict::Ok);
    }

    void passwords_stay_where_the_settings_forbid_changes() {
        const auto keeper =
            login::ldapDriver()->passwordKeeper(checked(with(searching(*m_server), changes("none"))), {});
        QCOMPARE(keeper->change(QStringLiteral("ada"), kAdasPassword, "long-enough-for-it").verdict,
                 PasswordVerdict::Cannot);
    }

    void a_server_that_is_away_is_said_to_be() {
        m_server->stop();
        const auto keeper =
            login::ldapDriver()->passwordKeeper(checked(with(searching(*m_server), changes("reset"))), {});
        QCOMPARE(keeper->change(QStringLiteral("ada"), kAdasPassword, "long-enough-for-it").verdict,
                 PasswordVerdict::FailedToConnect);
        QCOMPARE(keeper->reset(QStringLiteral("ada"), "long-enough-for-it").verdict, PasswordVerdict::FailedToConnect);
    }

private:
    QJsonObject creating(const QJsonObject &changes = {}) const {
        return with(with(searching(*m_server), {{QStringLiteral("create_base"), kPeople}}), changes);
    }
    login::RegistrationAnswer create(const login::NewAccount &account, const QJsonObject &changes = {}) const {
        return login::ldapDriver()->registrar(checked(creating(changes)), {})->create(account);
    }

    std::unique_ptr<Slapd> m_server;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
