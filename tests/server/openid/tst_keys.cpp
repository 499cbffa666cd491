// The house's signing keys: who signs follows from the times, one node makes them, and nobody sees the private halves.
#include "server/jose/jws.h"
#include "server/openid/keys.h"
#include "server/store/clock.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QJsonDocument>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::openid;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::value;

namespace {

constexpr auto kDay = 24h;
const QList<SigningAlgorithm> kAll{SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa};

// A house with its vault, at whatever time.
struct Keys {
    tests::TestDatabase database;
    service::Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
    std::unique_ptr<store::Session> session = database.session();

    void go(std::chrono::seconds ahead) { // as TestDatabase::shiftClock does for later sessions
        value(session->script(u"SET gatelodge.clock_shift = '%1 s'"_s.arg(ahead.count())));
    }
    int tend() { return value(tendOpenIdKeys(*session, means)); }
    QString replace(SigningAlgorithm algorithm, bool lost) {
        const auto permit = service::Access::owner(Actor::system()).manageSettings();
        return value(replaceOpenIdKey(*session, permit, means.vault->sealingKey(), algorithm, lost));
    }
    std::shared_ptr<const KeyRing> ring() { return value(KeyRings(means.vault).current(*session)); }
    QString signing(SigningAlgorithm algorithm = SigningAlgorithm::Es256) {
        const auto held = ring();
        return value(held->signing(algorithm, value(store::readClock(*session))))->id();
    }
    // Those of one algorithm, the oldest first.
    QStringList published(SigningAlgorithm algorithm = SigningAlgorithm::Es256) {
        QStringList kids;
        const QJsonArray keys = QJsonDocument::fromJson(ring()->jwks())["keys"_L1].toArray();
        for (const QJsonValue &key : keys) {
            if (key["alg"_L1].toString() == algorithmName(algorithm))
                kids << key["kid"_L1].toString();
        }
        return kids;
    }
    QString ask(const QString &sql) { return tests::ask(*session, sql); }
};

} // namespace

class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_first_keys_sign_at_once() {
        Keys house;
        QCOMPARE(house.tend(), 3);
        for (const SigningAlgorithm algorithm : kAll) {
            QCOMPARE(house.published(algorithm).size(), 1);
            QCOMPARE(house.signing(algorithm), house.published(algorithm).first());
        }
        QCOMPARE(house.tend(), 0);
    }

    void what_the_key_signs_the_published_one_verifies() {
        Keys house;
        house.tend();
        const auto ring = house.ring();
        for (const SigningAlgorithm algorithm : kAll) {
            const auto *key = value(ring->signing(algorithm, value(store::readClock(*house.session))));
            const auto jws = value(jose::parseJws(value(key->sign({{u"a"_s, 1}}, "JWT"))));
            const auto *known = ring->published(jws.keyId);
            QVERIFY(known && known->verifies(jws.algorithm, jws.signedPart, jws.signature));
        }
    }

    void a_successor_is_met_a_day_before_it_signs_data() {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QByteArray>("published"); // of the first, second and third key
        QTest::addColumn<int>("signs");            // which of them
        const int d = 24;
        QTest::newRow("the first day") << 1 << QByteArray("1") << 0;
        QTest::newRow("after 88 days") << 88 * d << QByteArray("1") << 0;
        QTest::newRow("a day before its end") << 89 * d << QByteArray("12") << 0;
        QTest::newRow("an hour before its end") << 90 * d - 1 << QByteArray("12") << 0;
        QTest::newRow("an hour after it") << 90 * d + 1 << QByteArray("12") << 1;
        QTest::newRow("while its last tokens live") << 91 * d << QByteArray("12") << 1;
        QTest::newRow("after them") << 91 * d + 2 << QByteArray("2") << 1;
        QTest::newRow("once more") << 179 * d + 1 << QByteArray("23") << 1;
        QTest::newRow("and on") << 180 * d + 2 << QByteArray("23") << 2;
    }
    void a_successor_is_met_a_day_before_it_signs() {
        QFETCH(int, hours);
        QFETCH(QByteArray, published);
        QFETCH(int, signs);
        if (!m_rotating)
            m_rotating = std::make_unique<Keys>();
        Keys &house = *m_rotating;
        // The chores are done each day, whatever the row.
        for (; m_hours < hours; m_hours = std::min(hours, m_hours + 24)) {
            house.go(std::chrono::hours(m_hours));
            house.tend();
        }
        house.go(std::chrono::hours(hours));
        house.tend();
        for (const QString &kid : house.published()) {
            if (!m_met.contains(kid))
                m_met << kid;
        }
        QStringList expected;
        for (const char which : published)
            expected << m_met.value(which - '1');
        QCOMPARE(house.published(), expected);
        QCOMPARE(house.signing(), m_met.value(signs));
    }

    // Nobody was there to make a successor: the old key goes on until the new one has been published for a day.
    void after_a_long_sleep_the_old_key_goes_on_for_a_day() {
        Keys house;
        house.tend();
        const QString old = house.signing();
        house.go(200 * kDay);
        QCOMPARE(house.signing(), old);
        QCOMPARE(house.tend(), 3);
        QCOMPARE(house.signing(), old);
        house.go(201 * kDay + 1min);
        QVERIFY(house.signing() != old);
        QVERIFY(house.published().contains(old));
    }

    void nodes_that_start_at_once_make_one_set() {
        Keys house;
        const service::Means means = house.means;
        tests::Rival one(house.database.connection()), other(house.database.connection());
        value(house.session->script(u"BEGIN"_s));
        value(store::holdOpenIdKeys(*house.session));
        auto first = one.start([&means](store::Session &session) { return tendOpenIdKeys(session, means); });
        auto second = other.start([&means](store::Session &session) { return tendOpenIdKeys(session, means); });
        const auto watch = house.database.session();
        tests::waitUntilBlocked(*watch, 2);
        value(house.session->script(u"COMMIT"_s));
        QCOMPARE(value(first.get()) + value(second.get()), 3);
        QCOMPARE(house.ask(u"SELECT count(*) FROM openid_keys"_s), u"3"_s);
    }

    void a_lost_key_is_published_no_longer() {
        Keys house;
        house.tend();
        const QString old = house.signing(), others = house.signing(SigningAlgorithm::Rs256);
        const QString made = house.replace(SigningAlgorithm::Es256, true);
        QCOMPARE(house.published(), QStringList{made});
        QCOMPARE(house.signing(), made);
        QVERIFY(!house.ring()->published(old));
        QCOMPARE(house.signing(SigningAlgorithm::Rs256), others);
        QCOMPARE(house.tend(), 0);
    }

    void a_key_that_is_only_replaced_stays_until_its_tokens_end() {
        Keys house;
        house.tend();
        const QString old = house.signing();
        const QString made = house.replace(SigningAlgorithm::Es256, false);
        QCOMPARE(house.published(), (QStringList{old, made}));
        house.go(24h);
        QCOMPARE(house.signing(), made);
        QVERIFY(house.published().contains(old));
        house.go(25h + 12min);
        QCOMPARE(house.published(), QStringList{made});
    }

    // A site's server keeps the keys for ten minutes as they were served, another node for ten seconds as it read them.
    void a_key_that_is_only_replaced_signs_until_everybody_can_have_met_the_new_one_data() {
        QTest::addColumn<int>("before"); // days that the house has served, minutes that the replaced one still signs
        QTest::newRow("nothing waits") << 1;
        QTest::newRow("the next one waits") << 89;
        QTest::newRow("the next one's turn would come in two minutes") << 90;
    }
    void a_key_that_is_only_replaced_signs_until_everybody_can_have_met_the_new_one() {
        QFETCH(int, before);
        Keys house;
        house.tend();
        const QString old = house.signing();
        const auto replacedAt = before * kDay - 2min;
        house.go(std::min<std::chrono::seconds>(replacedAt, 89 * kDay));
        house.tend();
        house.go(replacedAt);
        const QString made = house.replace(SigningAlgorithm::Es256, false);
        QCOMPARE(house.published(), (QStringList{old, made}));
        QCOMPARE(house.signing(), old);
        house.go(replacedAt + 10min + 30s);
        QCOMPARE(house.signing(), old);
        house.go(replacedAt + 11min + 30s);
        QCOMPARE(house.signing(), made);
        QVERIFY(house.published().contains(old));
    }

    void who_replaces_twice_gets_the_second_one() {
        Keys house;
        house.tend();
        const QString old = house.signing(), first = house.replace(SigningAlgorithm::Es256, false);
        house.go(5min);
        const QString second = house.replace(SigningAlgorithm::Es256, false);
        QCOMPARE(house.published(), (QStringList{old, second}));
        house.go(12min); // the first one's turn, if it were left
        QCOMPARE(house.signing(), old);
        house.go(17min);
        QCOMPARE(house.signing(), second);
        QVERIFY(!house.published().contains(first));
    }

    // A node that read the keys before signs with it for seconds yet, and somebody has to believe that.
    void a_turn_that_is_taken_away_in_its_last_moment_is_published_all_the_same() {
        Keys house;
        house.tend();
        const QString old = house.signing(), first = house.replace(SigningAlgorithm::Es256, false);
        house.go(11min - 5s);
        const QString second = house.replace(SigningAlgorithm::Es256, false);
        house.go(11min + 5s);
        QCOMPARE(house.signing(), old);
        QVERIFY(house.published().contains(first));
        house.go(26h);
        QVERIFY(!house.published().contains(first));
        QCOMPARE(house.signing(), second);
    }

    void a_key_that_replaces_none_signs_at_once() {
        Keys house;
        const QString made = house.replace(SigningAlgorithm::Es256, false);
        QCOMPARE(house.signing(), made);
    }

    // Whoever took what signs now had the next one before them as well.
    void what_waits_for_its_turn_is_lost_with_it_data() {
        QTest::addColumn<bool>("lost");
        QTest::newRow("lost") << true;
        QTest::newRow("replaced") << false;
    }
    void what_waits_for_its_turn_is_lost_with_it() {
        QFETCH(bool, lost);
        Keys house;
        house.tend();
        const QString old = house.signing();
        house.go(89 * kDay);
        QCOMPARE(house.tend(), 3);
        const QString waiting = house.published().last();
        const QString made = house.replace(SigningAlgorithm::Es256, lost);
        QCOMPARE(house.published(), lost ? QStringList{made} : (QStringList{old, made}));
        house.go(91 * kDay);
        QCOMPARE(house.signing(), made);
        QVERIFY(!house.published().contains(waiting));
        QCOMPARE(house.tend(), 0);
    }

    void another_vault_opens_none_and_says_so() {
        Keys house;
        house.tend();
        house.means.vault = std::make_shared<const service::Vault>(service::Vault::generate());
        const auto ring = house.ring();
        const auto key = ring->signing(SigningAlgorithm::Es256, value(store::readClock(*house.session)));
        QVERIFY(!key);
        QCOMPARE(key.error().fault, Fault::Misconfigured);
        QVERIFY2(key.error().detail.contains(house.means.vault->sealingKey().keyId()), qPrintable(key.error().detail));
        QCOMPARE(house.published().size(), 1); // what was signed before can be verified still
    }

    void without_keys_nothing_signs() {
        Keys house;
        const auto ring = house.ring();
        const auto key = ring->signing(SigningAlgorithm::EdDsa, QDateTime::currentDateTimeUtc());
        QVERIFY(!key && key.error().fault == Fault::Misconfigured);
        QVERIFY2(key.error().detail.contains(u"EdDSA"_s), qPrintable(key.error().detail));
        QCOMPARE(ring->jwks(), QByteArray(R"({"keys":[]})"));
    }

    // Whoever writes the database but has no vault's key can put there what they have sealed, and what others had.
    void a_sealed_key_in_anothers_place_is_none() {
        Keys house;
        house.tend();
        house.replace(SigningAlgorithm::Es256, false);
        house.go(12min); // the new one signs
        value(house.session->script(u"UPDATE openid_keys SET sealed = (SELECT sealed FROM openid_keys WHERE alg = "
                                    u"'ES256' ORDER BY signs_from LIMIT 1)"
                                    " WHERE alg = 'ES256'"_s));
        const auto key = house.ring()->signing(SigningAlgorithm::Es256, value(store::readClock(*house.session)));
        QVERIFY(!key);
        QVERIFY2(key.error().detail.contains(u"another one"_s), qPrintable(key.error().detail));
    }

    void nothing_private_is_published_or_shown() {
        Keys house;
        house.tend();
        const QJsonArray keys = QJsonDocument::fromJson(house.ring()->jwks())["keys"_L1].toArray();
        QCOMPARE(keys.size(), 3);
        for (const QJsonValue &key : keys) {
            for (const auto part : {"d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "k"_L1})
                QVERIFY(!key.toObject().contains(part));
        }
        for (const store::OpenIdKey &key : value(store::listShownKeys(*house.session))) {
            QVERIFY(key.sealed.isEmpty());
            QVERIFY(!key.publicKey.contains("d"_L1));
        }
        const auto refused =
            house.session->script(u"UPDATE openid_keys SET public_key = public_key || '{\"d\": \"AQAB\"}'"_s);
        QVERIFY(!refused);
    }

    void a_console_reads_no_sealed_key_and_replaces_it_all_the_same() {
        Keys house;
        house.tend();
        value(house.session->script(u"SET ROLE gatelodge_admin"_s));
        QCOMPARE(value(store::listShownKeys(*house.session)).size(), 3);
        QVERIFY(!store::listPublishedKeys(*house.session));
        QVERIFY(!house.session->script(u"SELECT sealed FROM openid_keys"_s));
        const QString made = house.replace(SigningAlgorithm::Rs256, true);
        value(house.session->script(u"RESET ROLE"_s));
        QCOMPARE(house.signing(SigningAlgorithm::Rs256), made);
    }

    void what_ended_is_shown_for_a_month_and_then_gone() {
        Keys house;
        house.tend();
        house.replace(SigningAlgorithm::Es256, true);
        QCOMPARE(value(store::listShownKeys(*house.session)).size(), 4);
        house.go(31 * kDay);
        house.tend();
        QCOMPARE(house.ask(u"SELECT count(*) FROM openid_keys"_s), u"3"_s);
    }

    void the_database_is_asked_now_and_then() {
        Keys house;
        const KeyRings rings(house.means.vault);
        QVERIFY(!rings.atHand());
        house.tend();
        const auto before = value(rings.current(*house.session));
        const QString made = house.replace(SigningAlgorithm::Es256, false);
        QCOMPARE(value(rings.current(*house.session)), before);
        QCOMPARE(rings.atHand(), before);
        QVERIFY(!before->published(made));
        // Somebody names the new key: it is looked for, though not for everybody who names one in the same second.
        QTRY_VERIFY(value(rings.newer(*house.session))->published(made));
        QVERIFY(rings.atHand()->published(made));
    }

    // A reading that failed leaves the ring as old as it was: nobody signs or verifies with it as if it were new.
    void keys_that_could_not_be_read_are_as_old_as_they_were() {
        Keys house;
        house.tend();
        const KeyRings rings(house.means.vault);
        value(rings.current(*house.session));
        value(house.session->script(u"ALTER TABLE openid_keys RENAME TO openid_keys_away"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!rings.newer(*house.session), 20'000);
        QVERIFY(!rings.newer(*house.session));
        value(house.session->script(u"ALTER TABLE openid_keys_away RENAME TO openid_keys"_s));
        QVERIFY(rings.newer(*house.session));
    }

private:
    std::unique_ptr<Keys> m_rotating;
    QStringList m_met; // by the time they were
    int m_hours = 0;
};

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
