#include "tests/support/login/driver_conformance.h"

namespace gatelodge::tests {

using login::Verdict;

void DriverConformance::it_describes_itself() {
    const DriverDescription &self = driver().description();
    static const QRegularExpression idForm(QStringLiteral("^[a-z][a-z0-9]{1,15}$"));
    QVERIFY2(idForm.match(self.id).hasMatch(), qPrintable(self.id));
    QVERIFY(idForm.match(self.loginKind).hasMatch());
    QVERIFY(*self.label != 0);
    QVERIFY(self.contracts.toInt() != 0);
}

void DriverConformance::every_setting_describes_itself() {
    static const QRegularExpression nameForm(QStringLiteral("^[a-z][a-z0-9_]{1,40}$"));
    QStringList names;
    for (const SettingField &field : driver().description().settings) {
        QVERIFY2(nameForm.match(field.name).hasMatch(), qPrintable(field.name));
        QVERIFY2(*field.label != 0, qPrintable(field.name));
        QVERIFY2(!names.contains(field.name), qPrintable(field.name));
        QVERIFY2((field.kind == SettingField::Choice) == !field.choices.isEmpty(), qPrintable(field.name));
        QVERIFY2(field.kind != SettingField::Number || field.least < field.most, qPrintable(field.name));
        QVERIFY2(field.kind != SettingField::Secret || field.initial.isNull(), qPrintable(field.name));
        const auto complaints = login::complaintsAbout({field}, {{field.name, field.initial}});
        QVERIFY2(complaints.isEmpty() || complaints.first().kind == SettingComplaint::Missing, qPrintable(field.name));
        names << field.name;
    }
}

void DriverConformance::its_presets_and_the_good_settings_fit_its_schema() {
    const DriverDescription &self = driver().description();
    const auto line = [&](const QJsonObject &entered) {
        return login::complaintLine(self.id, login::complaintsAbout(self.settings, entered));
    };
    QCOMPARE(line(goodSettings()), QString());
    for (const DriverPreset &preset : self.presets) {
        for (const SettingComplaint &complaint : login::complaintsAbout(self.settings, preset.settings))
            QVERIFY2(complaint.kind == SettingComplaint::Missing, qPrintable(preset.id + u' ' + complaint.name));
    }
}

void DriverConformance::a_setting_it_does_not_know_is_named() {
    QJsonObject entered = goodSettings();
    entered[QStringLiteral("favourite_colour")] = QStringLiteral("green");
    const auto complaints = login::complaintsAbout(driver().description().settings, entered);
    QCOMPARE(login::complaintLine(driver().description().id, complaints),
             QStringLiteral("favourite_colour is not a setting of ") + driver().description().id);
}

void DriverConformance::it_makes_what_it_promises_and_nothing_else() {
    const login::Settings good = settings();
    const login::Means lent = means();
    const Contracts promised = driver().description().contracts;
    QCOMPARE(bool(driver().passwordSignIn(good, lent)), promised.testFlag(Contract::PasswordSignIn));
    QCOMPARE(bool(driver().redirectSignIn(good, lent)), promised.testFlag(Contract::RedirectSignIn));
    QCOMPARE(bool(driver().registrar(good, lent)), promised.testFlag(Contract::Registration));
    QCOMPARE(bool(driver().passwordKeeper(good, lent)), promised.testFlag(Contract::Passwords));
    QCOMPARE(bool(driver().userInfo(good, lent)), promised.testFlag(Contract::UserInfo));
}

void DriverConformance::a_good_connection_is_tested_step_by_step() {
    const QList<ProbeStep> steps = driver().probe(settings(), means());
    QVERIFY(!steps.isEmpty());
    for (const ProbeStep &step : steps)
        QVERIFY2(step.ok, qPrintable(step.detail));
}

void DriverConformance::a_peer_that_is_away_is_an_answer_in_time() {
    const QJsonObject away = unreachableSettings();
    if (away.isEmpty()) {
        QVERIFY2(!driver().description().contracts.testFlag(Contract::RedirectSignIn), "every web server can be away");
        return;
    }
    const login::Settings nowhere(driver().description().settings, away);
    const login::Means lent = means();
    QElapsedTimer timer;
    timer.start();
    const QList<ProbeStep> steps = driver().probe(nowhere, lent);
    QVERIFY(!steps.isEmpty() && !steps.last().ok && !steps.last().detail.isEmpty());
    if (const auto signIn = driver().passwordSignIn(nowhere, lent)) {
        const auto answer = signIn->authenticate({QStringLiteral("ada"), "secret"});
        QCOMPARE(answer.verdict, Verdict::FailedToConnect);
        QVERIFY(!answer.detail.isEmpty());
    }
    if (const auto redirect = driver().redirectSignIn(nowhere, lent))
        QVERIFY(!redirect->begin(QUrl(QStringLiteral("http://localhost/back")), QStringLiteral("s"), {}));
    QVERIFY2(timer.elapsed() < 2 * unreachableLimit().count(), qPrintable(QString::number(timer.elapsed())));
}

void DriverConformance::the_right_password_gives_the_same_identity_however_the_name_is_spelt() {
    const auto known = account();
    QCOMPARE(known.has_value(), driver().description().contracts.testFlag(Contract::PasswordSignIn));
    if (!known)
        return;
    const login::Means lent = means();
    const auto signIn = driver().passwordSignIn(settings(), lent);
    for (const QString &name : QStringList{known->username} + known->otherSpellings) {
        const login::AuthAnswer answer = signIn->authenticate({name, known->password});
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(name + u' ' + answer.detail));
        QVERIFY(answer.user);
        QCOMPARE(answer.user->identity, known->identity);
    }
}

void DriverConformance::what_proves_nothing_is_refused_data() {
    QTest::addColumn<QString>("username"); // empty: the known one
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("a wrong password") << QString() << QByteArray("not it");
    QTest::newRow("no password") << QString() << QByteArray();
    QTest::newRow("a password of one NUL") << QString() << QByteArray(1, '\0');
    QTest::newRow("a name nobody has") << QStringLiteral("nobody-at-all") << QByteArray("secret");
    QTest::newRow("no name") << QStringLiteral(" ") << QByteArray("secret");
    QTest::newRow("a wildcard") << QStringLiteral("*") << QByteArray("secret");
    QTest::newRow("a filter") << QStringLiteral("ada)(|(uid=*") << QByteArray("secret");
    QTest::newRow("a distinguished name") << QStringLiteral("ada,dc=example") << QByteArray("secret");
    QTest::newRow("a control character") << QStringLiteral("ada\n") + QChar(0) << QByteArray("secret");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd") << QByteArray("secret");
    QTest::newRow("a long name") << QString(5000, u'a') << QByteArray("secret");
    QTest::newRow("a long password") << QString() << QByteArray(100'000, 'x');
}

void DriverConformance::what_proves_nothing_is_refused() {
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    const auto known = account();
    if (!known)
        return;
    const login::Means lent = means();
    const auto signIn = driver().passwordSignIn(settings(), lent);
    const auto answer = signIn->authenticate({username.isEmpty() ? known->username : username, password});
    QVERIFY2(answer.verdict == Verdict::NoAccount || answer.verdict == Verdict::BadPassword, qPrintable(answer.detail));
    QVERIFY(!answer.user);
    QVERIFY(!answer.detail.contains(QString::fromUtf8(password)) || password.size() < 2);
}

} // namespace gatelodge::tests
