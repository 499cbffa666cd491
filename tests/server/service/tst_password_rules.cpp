// What a new password must be (EL-09, EA-25): every rule is named by itself, and guessing is bounded in time.
#include "server/service/password_hash.h"
#include "server/service/password_rules.h"
#include "server/service/password_strength.h"
#include "tests/support/letters.h"
#include <QElapsedTimer>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;

namespace {

const QStringList kAda{QStringLiteral("Ada"), QStringLiteral("Lovelace"), QStringLiteral("ada.lovelace"),
                       QStringLiteral("ada@engine.example"), QStringLiteral("ada")};

QStringList broken(const PasswordComplaints &found) {
    QStringList names;
    const std::pair<bool, const char *> all[] = {
        {found.tooShort, "short"}, {found.tooLong, "long"},       {found.ownWords, "own"},    {found.common, "common"},
        {found.weak, "weak"},      {found.fewClasses, "classes"}, {found.usedBefore, "used"}, {found.tooSoon, "soon"}};
    for (const auto &[is, name] : all) {
        if (is)
            names << QLatin1StringView(name);
    }
    return names;
}

} // namespace

class TestPasswordRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void by_default_length_and_guessing_decide_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("complaints");
        QTest::newRow("four words") << QByteArray("quiet otters build bridges") << "";
        QTest::newRow("no capital, digit or sign") << QByteArray("sevengreyheronsoverwater") << "";
        QTest::newRow("one more than enough") << QByteArray("zq8 vint orb kx!") << "";
        QTest::newRow("exactly enough") << QByteArray("zq8 vint orb kx") << "";
        QTest::newRow("one less") << QByteArray("zq8 vint orb k") << "short";
        QTest::newRow("fifteen accents, thirty bytes") << QByteArray("éàüéñöçêîôûëïâù") << "";
        QTest::newRow("fourteen, two of them composed") << QByteArray("zq8 vint orb \x65\xcc\x81") << "short";
        QTest::newRow("sixty-four") << QByteArray("the harbour master keeps a ledger of every lantern on the quays.")
                                    << "";
        QTest::newRow("everybody's") << QByteArray("password") << "short common weak";
        QTest::newRow("everybody's, in leet") << QByteArray("p4ssw0rd") << "short common weak";
        QTest::newRow("everybody's, long enough") << QByteArray("passwordpassword") << "common weak";
        QTest::newRow("everybody's, with a capital") << QByteArray("Passwordpassword") << "common weak";
        QTest::newRow("one word") << QByteArray("internationalization") << "common weak";
        QTest::newRow("keyboard") << QByteArray("qwertyuiopasdfghjkl") << "weak";
        QTest::newRow("counting") << QByteArray("1234567890123456") << "weak";
        QTest::newRow("one letter") << QByteArray(40, 'a') << "common weak";
        QTest::newRow("alphabet") << QByteArray("abcdefghijklmnopqrst") << "weak";
        QTest::newRow("her name twice") << QByteArray("adalovelaceadalovelace") << "weak";
        QTest::newRow("her name and a little") << QByteArray("Lovelace1234") << "short own weak";
        QTest::newRow("her address") << QByteArray("ada@engine.example") << "own weak";
        QTest::newRow("a NUL hides nothing") << QByteArray("password\0quiet otters build", 27) << "";
        QTest::newRow("a NUL adds nothing") << QByteArray("a\0aaaaaaaaaaaaaaaa", 18) << "weak";
        QTest::newRow("nothing") << QByteArray() << "short weak";
        QTest::newRow("longer than anything hashed")
            << QByteArray("quiet otters build bridges ").repeated(200) << "long";
    }
    void by_default_length_and_guessing_decide() {
        QFETCH(QByteArray, password);
        QFETCH(QString, complaints);
        const auto found = complainAbout(password, {}, 15, kAda);
        QCOMPARE(broken(found).join(u' '), complaints);
        QCOMPARE(found.none(), complaints.isEmpty());
    }

    void somebody_elses_name_is_a_word_like_others() {
        QVERIFY(complainAbout("ada@engine.example", {}, 15, {}).none());
    }

    void a_low_score_may_be_enough_but_common_ones_never_are_data() {
        QTest::addColumn<int>("least");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("complaints");
        QTest::newRow("0, keyboard") << 0 << QByteArray("qwertyuiopasdfghjkl") << "";
        QTest::newRow("0, common") << 0 << QByteArray("passwordpassword") << "common";
        QTest::newRow("2, keyboard") << 2 << QByteArray("qwertyuiopasdfghjkl") << "";
        QTest::newRow("4, three words") << 4 << QByteArray("quiet otters build") << "";
        QTest::newRow("4, two words") << 4 << QByteArray("correcthorsehorse") << "weak";
    }
    void a_low_score_may_be_enough_but_common_ones_never_are() {
        QFETCH(int, least);
        QFETCH(QByteArray, password);
        QFETCH(QString, complaints);
        PasswordPolicy policy;
        policy.leastScore = least;
        QCOMPARE(broken(complainAbout(password, policy, 15, {})).join(u' '), complaints);
    }

    void x_of_y_kinds_of_characters_data() {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("counted");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("enough");
        const int latin = CharacterClass::Small | CharacterClass::Capital | CharacterClass::Digit;
        QTest::newRow("none asked") << 0 << latin << QByteArray("sevengreyherons") << true;
        QTest::newRow("two of three, one there") << 2 << latin << QByteArray("sevengreyherons") << false;
        QTest::newRow("two of three, a sign is not counted") << 2 << latin << QByteArray("seven grey herons") << false;
        QTest::newRow("two of three, two there") << 2 << latin << QByteArray("Sevengreyherons") << true;
        QTest::newRow("three of three, two there") << 3 << latin << QByteArray("Sevengreyherons") << false;
        QTest::newRow("three of three") << 3 << latin << QByteArray("7greyHerons") << true;
        QTest::newRow("all five") << 5 << int(PasswordPolicy::allClasses()) << QByteArray("7 grey Herons 密码") << true;
    }
    void x_of_y_kinds_of_characters() {
        QFETCH(int, least);
        QFETCH(int, counted);
        QFETCH(QByteArray, password);
        QFETCH(bool, enough);
        PasswordPolicy policy;
        policy.leastClasses = least;
        policy.classes = CharacterClasses::fromInt(counted);
        QCOMPARE(complainAbout(password, policy, 8, {}).fewClasses, !enough);
    }

    void earlier_passwords_are_known_by_their_hashes_whatever_their_shape() {
        const PasswordHasher hasher({1, 8});
        const QStringList hashes{
            QString::fromLatin1(tests::cheapHash("the first one of all")),
            QStringLiteral(
                "$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3"
                "nh/"), // "password", as a Unix system kept it
            QStringLiteral("damaged")};
        QVERIFY(isOneOf(hashes, "the first one of all", hasher));
        QVERIFY(isOneOf(hashes, "password", hasher));
        QVERIFY(!isOneOf(hashes, "The first one of all", hasher));
        QVERIFY(!isOneOf({}, "the first one of all", hasher));
    }

    void scores_are_powers_of_ten_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("score");
        QTest::newRow("first on every list") << QByteArray("password") << 0;
        QTest::newRow("nearly so") << QByteArray("zxcvbnm1987") << 1;
        QTest::newRow("a row of keys") << QByteArray("qwertyuiopasdfghjkl") << 2;
        QTest::newRow("two words") << QByteArray("correct horse") << 3;
        QTest::newRow("four words") << QByteArray("correct horse battery staple") << 4;
    }
    void scores_are_powers_of_ten() {
        QFETCH(QByteArray, password);
        QFETCH(int, score);
        QCOMPARE(strengthOf(password, {}).score, score);
    }

    // The library's own bound and ours: the worst that can be typed costs about as much as a hundred characters do.
    // Both sides are measured here, interleaved.
    void a_long_password_costs_no_more_than_a_hundred_characters() {
        const auto cost = [](const QByteArray &password) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 5; ++i)
                strengthOf(password, kAda);
            return timer.nsecsElapsed();
        };
        qint64 hundred = 0, longest = 0;
        for (int round = 0; round < 5; ++round) {
            hundred += cost(QByteArray(100, 'a')); // repeats cost most
            longest += cost(QByteArray(4096, 'a'));
        }
        QVERIFY2(longest < hundred * 4, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(hundred).arg(longest)));
    }

    void many_long_words_of_ones_own_are_bounded() {
        QStringList words;
        for (int i = 0; i < 5000; ++i)
            words << QString(254, u'a') + QString::number(i);
        QElapsedTimer timer;
        timer.start();
        const auto strength = strengthOf(QByteArray(4096, 'a'), words);
        QCOMPARE(strength.score, 0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_password_rules.moc"
