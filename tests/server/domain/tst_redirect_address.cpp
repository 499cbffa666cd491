#include "server/domain/redirect_address.h"
#include <QtTest>

using namespace gatelodge;
using enum RedirectDifference;

class RedirectAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_may_be_registered_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("rule"); // empty: it may
        const auto row = [](const char *name, const char *address, const char *rule) {
            QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(rule);
        };
        row("https", "https://shop.example.org/back", "");
        row("with a query", "https://shop.example.org/?oidc=back", "");
        row("with a port", "https://shop.example.org:8443/back", "");
        row("this computer", "http://127.0.0.1:8091/back", "");
        row("this computer, version 6", "http://[::1]/back", "");
        row("this computer by name", "http://localhost:3000/back", "");
        row("an app's own scheme", "org.example.app:/back", "");
        row("nothing", "", "absolute");
        row("relative", "/back", "absolute");
        row("without a scheme", "shop.example.org/back", "absolute");
        row("plain http", "http://shop.example.org/back", "https");
        row("nearly this computer", "http://127.0.0.1.example.org/back", "https");
        row("a fragment", "https://shop.example.org/back#x", "#");
        row("an empty fragment", "https://shop.example.org/back#", "#");
        row("a wildcard host", "https://*.example.org/back", "*");
        row("a wildcard path", "https://shop.example.org/*", "*");
        row("a username", "https://ada@shop.example.org/back", "username");
        row("an empty username", "https://@shop.example.org/back", "username");
        row("a scheme without a dot", "myapp:/back", "dot");
        row("javascript", "javascript:alert(1)", "dot");
        row("data", "data:text/html,x", "dot");
        row("a space", "https://shop.example.org/a b", "ASCII");
        row("a line's end", "https://shop.example.org/back\n", "ASCII");
        row("a backslash", "https://shop.example.org\\@evil.example/", "ASCII");
        row("other letters", "https://shop.example.org/zurück", "ASCII");
        row("no host", "https:///back", "absolute");
        QTest::newRow("as long as may be") << (QStringLiteral("https://a.org/") + QString(1986, u'x')) << QString();
        QTest::newRow("too long") << (QStringLiteral("https://a.org/") + QString(1987, u'x')) << QStringLiteral("2000");
    }
    void what_may_be_registered() {
        QFETCH(QString, address);
        QFETCH(QString, rule);
        const Done done = checkRedirectAddress(QStringLiteral("redirectAddresses"), address);
        QCOMPARE(done.has_value(), rule.isEmpty());
        if (done)
            return;
        QCOMPARE(done.error().fault, Fault::Invalid);
        QVERIFY2(done.error().detail.startsWith(QStringLiteral("redirectAddresses: ")),
                 qPrintable(done.error().detail));
        QVERIFY2(done.error().detail.contains(rule), qPrintable(done.error().detail));
    }

    void one_is_meant_byte_for_byte_data() {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("meant");
        const auto row = [](const char *name, const char *registered, const char *asked, bool meant) {
            QTest::newRow(name) << QString::fromUtf8(registered) << QString::fromUtf8(asked) << meant;
        };
        row("the same", "https://a.org/b", "https://a.org/b", true);
        row("a slash more", "https://a.org/b", "https://a.org/b/", false);
        row("capitals in the host", "https://a.org/b", "https://A.org/b", false);
        row("its own port", "https://a.org/b", "https://a.org:443/b", false);
        row("an escaped letter", "https://a.org/b", "https://a.org/%62", false);
        row("way up", "https://a.org/b", "https://a.org/c/../b", false);
        row("a query more", "https://a.org/b", "https://a.org/b?x=1", false);
        row("a port of this computer", "http://127.0.0.1/b", "http://127.0.0.1:51004/b", true);
        row("another port of this computer", "http://127.0.0.1:1/b", "http://127.0.0.1:51004/b", true);
        row("a port of this computer, version 6", "http://[::1]/b", "http://[::1]:51004/b", true);
        row("another path of this computer", "http://127.0.0.1/b", "http://127.0.0.1:51004/c", false);
        row("no port at all", "http://127.0.0.1/b", "http://127.0.0.1:70000/b", false);
        row("a port by name", "http://localhost:1/b", "http://localhost:2/b", false);
        row("https of this computer", "https://127.0.0.1:1/b", "https://127.0.0.1:2/b", false);
        row("somebody else behind the port", "http://127.0.0.1/b", "http://127.0.0.1:80@evil.example/b", false);
        row("somebody else behind the host", "http://127.0.0.1/b", "http://127.0.0.1.evil.example/b", false);
        row("a line more", "http://127.0.0.1/b", "http://127.0.0.1:1/b\n", false);
    }
    void one_is_meant_byte_for_byte() {
        QFETCH(QString, registered);
        QFETCH(QString, asked);
        QFETCH(bool, meant);
        QCOMPARE(isRegisteredRedirect({QStringLiteral("https://other.example/"), registered}, asked), meant);
    }

    void a_near_miss_says_what_differs_data() {
        using Differences = QList<RedirectDifference>;
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("near"); // empty: none
        QTest::addColumn<Differences>("differences");
        const QString back = QStringLiteral("https://shop.example.org/auth/back");
        const auto row = [](const char *name, const char *asked, const QString &near, const Differences &differences) {
            QTest::newRow(name) << QString::fromUtf8(asked) << near << differences;
        };
        row("registered", "https://shop.example.org/auth/back", {}, {});
        row("slash", "https://shop.example.org/auth/back/", back, {FinalSlash});
        row("scheme", "http://shop.example.org/auth/back", back, {Scheme});
        row("www", "https://www.shop.example.org/auth/back", back, {Www});
        row("host", "https://store.example.org/auth/back", back, {Host});
        row("port", "https://shop.example.org:8443/auth/back", back, {Port});
        row("a port that goes without saying", "https://shop.example.org:443/auth/back", back, {Capitals});
        row("capitals in the host", "https://Shop.example.org/auth/back", back, {Capitals});
        row("capitals in the path", "https://shop.example.org/Auth/back", back, {Capitals});
        row("query", "https://shop.example.org/auth/back?x=1", back, {Query});
        row("fragment", "https://shop.example.org/auth/back#x", back, {Fragment});
        row("path", "https://shop.example.org/auth/return", back, {Path});
        row("scheme and slash", "http://shop.example.org/auth/back/", back, {Scheme, FinalSlash});
        row("the nearer of two", "org.example.app:/Back", QStringLiteral("org.example.app:/back"), {Capitals});
        row("another site", "https://evil.example/take", {}, {});
        row("nonsense", "%%%", {}, {});
    }
    void a_near_miss_says_what_differs() {
        QFETCH(QString, asked);
        QFETCH(QString, near);
        QFETCH(QList<RedirectDifference>, differences);
        const QStringList registered{QStringLiteral("https://shop.example.org/auth/back"),
                                     QStringLiteral("org.example.app:/back")};
        const auto found = nearestRedirect(registered, asked);
        QCOMPARE(found ? found->registered : QString(), near);
        if (!found)
            return;
        QCOMPARE(found->differences, differences);
        QVERIFY(nearMissInWords(*found).startsWith(QStringLiteral("nearly ") + near + QStringLiteral(": ")));
    }
};

QTEST_GUILESS_MAIN(RedirectAddressTest)
#include "tst_redirect_address.moc"
