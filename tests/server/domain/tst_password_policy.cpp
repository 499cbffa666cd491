// The rules of a password's rules (EL-09, EA-25): defaults by NIST SP 800-63B-4, bounds, and the object they are kept
// in.
#include "server/domain/password_policy.h"
#include <QJsonArray>
#include <QtTest>

using namespace gatelodge;

class TestPasswordPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_but_length_and_guessing_is_asked_by_default() {
        const PasswordPolicy policy;
        QVERIFY(checkPolicy(policy));
        QCOMPARE(policy.leastLengthFor(false), 15);
        QCOMPARE(policy.leastLengthFor(true), 8);
        QCOMPARE(policy.leastScore, 3);
        QCOMPARE(policy.leastClasses + policy.leastAgeDays + policy.history + policy.ageingDays, 0);
        QVERIFY(passwordPolicyFrom({}) == policy);
    }

    void a_policy_comes_back_as_it_was_written() {
        PasswordPolicy policy;
        policy.leastLength = 20;
        policy.leastLengthWithSecondFactor = 10;
        policy.leastScore = 0;
        policy.leastClasses = 2;
        policy.classes = CharacterClass::Small | CharacterClass::Digit;
        policy.leastAgeDays = 2;
        policy.history = 5;
        policy.ageingDays = 90;
        policy.warningDays = 7;
        QVERIFY(passwordPolicyFrom(toJson(policy)) == policy);
    }

    void what_cannot_be_is_named_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("value");
        QTest::newRow("shorter than NIST allows") << "least_length" << 7;
        QTest::newRow("longer than people type") << "least_length" << 65;
        QTest::newRow("longer with a second factor") << "least_length_with_second_factor" << 16;
        QTest::newRow("no such score") << "least_score" << 5;
        QTest::newRow("more classes than there are") << "least_classes" << 6;
        QTest::newRow("negative age") << "least_age_days" << -1;
        QTest::newRow("as old as it gets") << "least_age_days" << 90;
        QTest::newRow("endless history") << "history" << 25;
        QTest::newRow("negative ageing") << "ageing_days" << -1;
        QTest::newRow("a year of warning") << "warning_days" << 366;
    }
    void what_cannot_be_is_named() {
        QFETCH(QString, name);
        QFETCH(int, value);
        const QHash<QString, int PasswordPolicy::*> members{
            {"least_length", &PasswordPolicy::leastLength},
            {"least_length_with_second_factor", &PasswordPolicy::leastLengthWithSecondFactor},
            {"least_score", &PasswordPolicy::leastScore},
            {"least_classes", &PasswordPolicy::leastClasses},
            {"least_age_days", &PasswordPolicy::leastAgeDays},
            {"history", &PasswordPolicy::history},
            {"ageing_days", &PasswordPolicy::ageingDays},
            {"warning_days", &PasswordPolicy::warningDays}};
        PasswordPolicy policy;
        policy.ageingDays = 90;
        policy.*members.value(name) = value;
        const Done checked = checkPolicy(policy);
        QVERIFY(!checked);
        QCOMPARE(checked.error().fault, Fault::Invalid);
        QVERIFY2(checked.error().detail.startsWith(name + QStringLiteral(": ")), qPrintable(checked.error().detail));
    }

    void no_object_asks_for_what_cannot_be_done_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nonsense") << QByteArray(R"({"least_length": "long", "history": 1e9, "classes": 7})");
        QTest::newRow("contradictions") << QByteArray(
            R"({"least_length": 8, "least_length_with_second_factor": 60, "ageing_days": 1, "least_age_days": 300})");
        QTest::newRow("more classes than are counted")
            << QByteArray(R"({"least_classes": 4, "classes": ["small", "runes"]})");
        QTest::newRow("fractions") << QByteArray(R"({"least_length": 12.5, "history": -3})");
    }
    void no_object_asks_for_what_cannot_be_done() {
        QFETCH(QByteArray, json);
        const auto object = QJsonDocument::fromJson(json).object();
        QVERIFY(!object.isEmpty());
        const Done checked = checkPolicy(passwordPolicyFrom(object));
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail));
    }

    void characters_are_of_kinds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kinds");
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("small") << "abcß" << int(CharacterClass::Small);
        QTest::newRow("capital") << "ABCÉ" << int(CharacterClass::Capital);
        QTest::newRow("digits") << "123٣" << int(CharacterClass::Digit);
        QTest::newRow("signs") << "!? €" << int(CharacterClass::Sign);
        QTest::newRow("emoji") << "🙂" << int(CharacterClass::Sign);
        QTest::newRow("letters") << "密码" << int(CharacterClass::Letter);
        QTest::newRow("all") << "aB3!密" << int(PasswordPolicy::allClasses());
    }
    void characters_are_of_kinds() {
        QFETCH(QString, text);
        QFETCH(int, kinds);
        QCOMPARE(int(classesIn(text)), kinds);
    }

    void reasons_have_names() {
        for (const ChangeReason reason :
             {ChangeReason::Given, ChangeReason::Asked, ChangeReason::SecondFactorGone, ChangeReason::Expired})
            QVERIFY(changeReasonFrom(changeReasonName(reason)) == reason);
        QVERIFY(!changeReasonFrom(QString()) && !changeReasonFrom(QStringLiteral("whim")));
    }
};

QTEST_GUILESS_MAIN(TestPasswordPolicy)
#include "tst_password_policy.moc"
