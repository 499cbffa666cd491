// Who is at the other end, with and without proxies (PG-17).
#include "server/http/client_address.h"
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::http;

class ClientAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_trusted_proxies_are_believed_data() {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const char *peer, const char *forwarded, const char *client) {
            QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(forwarded) << QString::fromLatin1(client);
        };
        row("no proxy", "192.0.2.7", "", "192.0.2.7");
        row("a stranger's claim", "192.0.2.7", "198.51.100.1", "192.0.2.7");
        row("proxy", "10.1.2.3", "198.51.100.1", "198.51.100.1");
        row("proxy says nothing", "10.1.2.3", "", "10.1.2.3");
        row("forged before the proxy", "10.1.2.3", "127.0.0.1, 198.51.100.1", "198.51.100.1");
        row("two proxies", "10.1.2.3", "203.0.113.5, 198.51.100.1, 10.9.9.9", "198.51.100.1");
        row("only proxies", "10.1.2.3", "10.0.0.1, 10.9.9.9", "10.0.0.1");
        row("no address", "10.1.2.3", "198.51.100.1, unknown", "10.1.2.3");
        row("no address further on", "10.1.2.3", "x, 10.9.9.9", "10.9.9.9");
        row("with port", "10.1.2.3", "198.51.100.1:4711", "198.51.100.1");
        row("IPv6", "2001:db8::1", "2001:db9::2", "2001:db9::2");
        row("IPv6 with port", "2001:db8::1", "[2001:db9::2]:99", "2001:db9::2");
        row("open bracket", "2001:db8::1", "[2001:db9::2", "2001:db8::1");
        row("mapped peer", "::ffff:10.1.2.3", "198.51.100.1", "198.51.100.1");
        row("mapped client", "10.1.2.3", "::ffff:198.51.100.1", "198.51.100.1");
        row("empty entry", "10.1.2.3", "198.51.100.1,", "10.1.2.3");
    }
    void only_trusted_proxies_are_believed() {
        QFETCH(QString, peer);
        QFETCH(QByteArray, forwarded);
        const auto proxies = TrustedProxies::parse({QStringLiteral("10.0.0.0/8"), QStringLiteral("2001:db8::/32")});
        const Caller caller = proxies->callerBehind(QHostAddress(peer), false, forwarded, "https");
        QTEST(caller.client.toString(), "client");
        QCOMPARE(caller.secure, proxies->trust(normalAddress(QHostAddress(peer))));
    }

    void a_proxy_says_whether_the_browser_spoke_tls() {
        const auto proxies = TrustedProxies::parse({QStringLiteral("10.0.0.1")});
        const auto secure = [&](const char *peer, bool tls, const char *proto) {
            return proxies->callerBehind(QHostAddress(QLatin1StringView(peer)), tls, {}, proto).secure;
        };
        QVERIFY(secure("10.0.0.1", false, "HTTPS"));
        QVERIFY(secure("10.0.0.1", false, "http, https"));
        QVERIFY(!secure("10.0.0.1", false, "https, http"));
        QVERIFY(!secure("10.0.0.1", false, ""));
        QVERIFY(secure("10.0.0.1", true, ""));
        QVERIFY(!secure("192.0.2.1", false, "https"));
        QVERIFY(secure("192.0.2.1", true, "http"));
    }

    void a_network_that_is_none_is_named() {
        const auto proxies = TrustedProxies::parse({QStringLiteral("10.0.0.0/8"), QStringLiteral("10.0.0.0/99")});
        QVERIFY(!proxies);
        QCOMPARE(proxies.error().fault, Fault::Misconfigured);
        QVERIFY(proxies.error().detail.contains(QLatin1StringView("10.0.0.0/99")));
        QVERIFY(!TrustedProxies::parse({QStringLiteral("proxy.example")}));
        QVERIFY(TrustedProxies::parse({})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientAddressTest)
#include "tst_client_address.moc"
