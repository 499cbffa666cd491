// A directory whose answers are harmed on their way, and entries that say anything at all: whoever signs in gets an
// answer in time, never somebody else's, and nothing falls over. GATELODGE_LONG=1 tries fifty times as often.
#include "server/login/drivers/ldap/entry.h"
#include "tests/server/login/drivers/ldap/ldap_house.h"
#include "tests/support/crowding.h"
#include "tests/support/login/slapd/harming_relay.h"
#include <QElapsedTimer>
#include <QtTest>
#include <QUrl>

using namespace gatelodge;
using namespace gatelodge::login;
using namespace gatelodge::tests;

namespace {

constexpr int kUsualSignIns = 12, kUsualEntries = 4000;
constexpr qint64 kBusyMachine = 15'000; // ms, where two seconds are the limit

} // namespace

class TestBrokenAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoever_signs_in_gets_an_answer_in_time_data() {
        QTest::addColumn<int>("from");
        QTest::newRow("from the first answer on") << 1;
        QTest::newRow("what is searched for") << 2;
    }
    void whoever_signs_in_gets_an_answer_in_time() {
        QFETCH(int, from);
        HarmingRelay relay(quint16(QUrl(m_slapd.url()).port()), 4711);
        const QJsonObject entered = with(searching(m_slapd), {{QStringLiteral("servers"), relay.url()},
                                                              {QStringLiteral("encryption"), QStringLiteral("none")},
                                                              {QStringLiteral("connect_seconds"), 1},
                                                              {QStringLiteral("limit_seconds"), 2}});
        relay.harmFrom(1'000'000);
        QCOMPARE(signIn(entered, QStringLiteral("ada"), kAdasPassword).verdict, Verdict::Ok); // unharmed
        relay.harmFrom(from);
        for (int round = 0; round < harmfulRounds(kUsualSignIns); ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto answer = signIn(entered, QStringLiteral("ada"), kAdasPassword);
            QVERIFY2(timer.elapsed() < kBusyMachine || timer.elapsed() < kBusyMachine * crowding(),
                     qPrintable(QString::number(round)));
            QCOMPARE(answer.user.has_value(), answer.verdict == Verdict::Ok);
        }
        QVERIFY(relay.harmedAnswers() > 0);
    }

    void an_entry_may_say_anything() {
        QRandomGenerator dice(4711);
        const QByteArray names[] = {"uid=ada,ou=people,dc=example,dc=org", "cn=Ada\\, Countess+uid=a,dc=org",
                                    "cn=\\C3\\A9,dc=org", "CN=#0401FF,DC=org", ""};
        for (int round = 0; round < harmfulRounds(kUsualEntries); ++round) {
            const QByteArray name = harmed(names[round % std::size(names)], dice, ",=+\\#<>;\"");
            const QString dn = QString::fromUtf8(name);
            ldap::Entry entry(dn);
            QByteArray octets = harmed(QByteArray("0123456789abcdef"), dice);
            for (const char *attribute : {"uid", "objectGUID", "memberOf", "mail"})
                entry.add(attribute, octets);
            for (const char *attribute : {"dn", "uid", "objectGUID", "memberOf", "nothing"}) {
                const QString known = QLatin1String(attribute), identity = ldap::identityOf(entry, known);
                // What was written down finds the same entry again.
                if (known != QLatin1String("dn") && known != QLatin1String("nothing"))
                    QCOMPARE(ldap::identityOctets(identity, known), octets);
                for (const QString &text : entry.texts(known))
                    QVERIFY(!text.contains(QChar(0)) && !text.trimmed().isEmpty());
            }
            const QString same = ldap::sameDn(dn);
            if (!same.isEmpty())
                QVERIFY2(ldap::sameDn(same) == same || !ldap::isBelow(dn, same), name.toHex().constData());
            ldap::firstValueOf(dn);
        }
    }

private:
    Slapd m_slapd;
};

QTEST_GUILESS_MAIN(TestBrokenAnswers)
#include "tst_broken_answers.moc"
