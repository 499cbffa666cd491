// What PAM's outcomes become (EA-01): Linux-PAM's own pam_debug gives each of them.
#include "tests/server/login/drivers/pam/pam_place.h"

namespace gatelodge::tests {

using login::AuthAnswer;
using login::Verdict;

class TestVerdicts : public QObject {
    Q_OBJECT

    AuthAnswer askAt(const QByteArray &service) {
        const auto driver = m_place.driver();
        const login::Settings settings(
            driver->description().settings,
            {{QStringLiteral("service"), QString::fromUtf8(service)}, {QStringLiteral("limit_seconds"), 60}});
        return driver->passwordSignIn(settings, {})->authenticate({QStringLiteral("daemon"), "secret word"});
    }
    AuthAnswer askOf(const QByteArray &lines) {
        m_place.addService("tried", lines);
        return askAt("tried");
    }
    PamPlace m_place;

private Q_SLOTS:
    void an_outcome_of_pam_has_one_meaning_data() {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("closed");
        const auto row = [](const char *outcome, Verdict verdict, bool closed = false) {
            QTest::newRow(outcome) << QByteArray(outcome) << int(verdict) << closed;
        };
        row("auth=success acct=success", Verdict::Ok);
        row("auth=user_unknown", Verdict::NoAccount);
        row("auth=auth_err", Verdict::BadPassword);
        row("auth=maxtries", Verdict::BadPassword);
        row("auth=success acct=user_unknown", Verdict::NoAccount);
        row("auth=success acct=acct_expired", Verdict::Ok, true);
        row("auth=success acct=perm_denied", Verdict::Ok, true);
        row("auth=success acct=auth_err", Verdict::Ok, true);
        row("auth=success acct=new_authtok_reqd", Verdict::Ok, true);
        row("auth=success acct=authtok_expired", Verdict::Ok, true);
        row("auth=acct_expired", Verdict::AuthError, true);
        row("auth=perm_denied", Verdict::AuthError, true);
        row("auth=authinfo_unavail", Verdict::FailedToConnect);
        row("auth=success acct=authinfo_unavail", Verdict::FailedToConnect);
        row("auth=system_err", Verdict::AuthError);
        row("auth=service_err", Verdict::AuthError);
        row("auth=cred_insufficient", Verdict::AuthError);
        row("auth=module_unknown", Verdict::AuthError);
        row("auth=conv_err", Verdict::AuthError);
        row("auth=abort", Verdict::AuthError);
        row("auth=success acct=system_err", Verdict::AuthError);
    }
    void an_outcome_of_pam_has_one_meaning() {
        QFETCH(QByteArray, outcome);
        QFETCH(int, verdict);
        QFETCH(bool, closed);
        const AuthAnswer answer =
            askOf("auth required pam_debug.so " + outcome + "\naccount required pam_debug.so " + outcome);
        QVERIFY2(int(answer.verdict) == verdict, qPrintable(answer.detail));
        QCOMPARE(answer.closed, closed);
        QCOMPARE(answer.user.has_value(), answer.verdict == Verdict::Ok);
        QVERIFY(!answer.detail.isEmpty());
        QVERIFY(!closed || !answer.message.isEmpty());
    }

    void a_closed_account_brings_pams_own_words() {
        const AuthAnswer silent = askOf("auth required pam_permit.so\naccount required pam_deny.so");
        QVERIFY(silent.closed);
        QCOMPARE(silent.message, QStringLiteral("Authentication failure"));
        const AuthAnswer told = askOf("auth required pam_permit.so\naccount optional pam_echo.so Back in autumn: %u\n"
                                      "account required pam_deny.so");
        QVERIFY(told.closed);
        QCOMPARE(told.message, QStringLiteral("Back in autumn: daemon"));
    }

    void a_service_that_is_not_set_up_is_an_error_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("a module that is not there") << QByteArray("auth required pam_of_nobody.so");
        QTest::newRow("a file that PAM cannot read") << QByteArray("@include nothing-of-this-name");
        QTest::newRow("words that PAM doesn't know") << QByteArray("what is this");
    }
    void a_service_that_is_not_set_up_is_an_error() {
        QFETCH(QByteArray, lines);
        const AuthAnswer answer = askOf(lines);
        QVERIFY2(answer.verdict == Verdict::AuthError, qPrintable(answer.detail));
        QVERIFY(!answer.user && !answer.detail.isEmpty());
    }

    void only_what_is_asked_without_an_echo_gets_the_password_data() {
        QTest::addColumn<QByteArray>("asking");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("said");
        QTest::newRow("without") << QByteArray("ask=hidden") << int(Verdict::Ok) << QStringLiteral("heard 11");
        QTest::newRow("with") << QByteArray("ask=visibly") << int(Verdict::AuthError)
                              << QStringLiteral("more than a password");
        QTest::newRow("once more") << QByteArray("ask=hidden ask=hidden") << int(Verdict::Ok)
                                   << QStringLiteral("heard 11\nheard 11");
        QTest::newRow("for ever") << QByteArray("ask=for_ever") << int(Verdict::AuthError) << QStringLiteral("heard");
    }
    void only_what_is_asked_without_an_echo_gets_the_password() {
        QFETCH(QByteArray, asking);
        QFETCH(int, verdict);
        QFETCH(QString, said);
        const AuthAnswer answer = askOf(m_place.witness(asking));
        QVERIFY2(int(answer.verdict) == verdict, qPrintable(answer.detail));
        QVERIFY2((answer.message + answer.detail).contains(said), qPrintable(answer.message + answer.detail));
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestVerdicts)
#include "tst_verdicts.moc"
