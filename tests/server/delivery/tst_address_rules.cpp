// F10: where outgoing requests may go.
#include "server/delivery/address_rules.h"
#include "server/delivery/resolve.h"
#include "server/delivery/target.h"
#include <QtTest>

using namespace gatelodge::delivery;

class TestAddressRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_range_has_its_reach_data();
    void every_range_has_its_reach();
    void one_inward_address_refuses_the_name();
    void a_name_without_addresses_is_unavailable();
    void numeric_spellings_end_in_the_same_check_data();
    void numeric_spellings_end_in_the_same_check();
    void hostile_urls_are_refused_data();
    void hostile_urls_are_refused();
    void a_url_is_taken_apart();
};

namespace {

void rows(AddressReach reach, const char *name, std::initializer_list<const char *> addresses) {
    for (const char *address : addresses)
        QTest::addRow("%s %s", name, address) << QByteArray(address) << int(reach);
}

QList<IpAddress> list(std::initializer_list<const char *> texts) {
    QList<IpAddress> addresses;
    for (const char *text : texts)
        addresses.append(parseAddress(text).value());
    return addresses;
}

} // namespace

void TestAddressRules::every_range_has_its_reach_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reach");
    rows(AddressReach::Public, "public",
         {"1.1.1.1",        "8.8.8.8",         "9.255.255.255",   "11.0.0.0",        "100.63.255.255",
          "100.128.0.0",    "126.255.255.255", "128.0.0.0",       "169.253.255.255", "169.255.0.0",
          "172.15.255.255", "172.32.0.0",      "192.0.1.0",       "192.167.255.255", "192.169.0.0",
          "198.17.255.255", "198.20.0.0",      "223.255.255.255", "2600::1",         "2a00:1450::1",
          "2001:200::1",    "2003::1"});
    rows(AddressReach::Internal, "loopback", {"127.0.0.1", "127.255.255.254", "::1"});
    rows(AddressReach::Internal, "private",
         {"10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255", "fc00::1",
          "fdff:ffff::1", "fec0::1"});
    rows(AddressReach::Internal, "link-local",
         {"169.254.0.0", "169.254.169.254", "169.254.255.255", "fe80::1", "febf::1"});
    rows(AddressReach::Internal, "shared", {"100.64.0.0", "100.127.255.255"});
    rows(AddressReach::Internal, "mapped",
         {"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:8.8.8.8", "::ffff:7f00:1"});
    rows(AddressReach::Internal, "compatible", {"::127.0.0.1", "::10.0.0.1", "::2"});
    rows(AddressReach::Internal, "translated",
         {"64:ff9b::127.0.0.1", "64:ff9b::8.8.8.8", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::1", "2001::1",
          "2001:0:7f00:1::"});
    rows(AddressReach::Internal, "special",
         {"192.0.0.1", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7",
          "240.0.0.1", "255.255.255.254", "2001:db8::1", "2001:2::1", "2001:10::1", "2001:20::1", "3fff::1", "100::1",
          "5f00::1", "4000::1", "e000::1"});
    rows(AddressReach::Nowhere, "nowhere",
         {"0.0.0.0", "0.1.2.3", "224.0.0.1", "239.255.255.255", "255.255.255.255", "::", "::ffff:0.0.0.0",
          "::ffff:224.0.0.1", "ff02::1", "ff0e::1"});
}

void TestAddressRules::every_range_has_its_reach() {
    QFETCH(QByteArray, text);
    QFETCH(int, reach);
    const auto address = parseAddress(text);
    QVERIFY(address);
    QCOMPARE(int(reachOf(*address)), reach);
}

void TestAddressRules::one_inward_address_refuses_the_name() {
    const auto both = list({"8.8.8.8", "127.0.0.1"});
    QVERIFY(allowedAddresses(list({"8.8.8.8"}), false));
    QCOMPARE(allowedAddresses(both, false).error().fault, gatelodge::Fault::Refused);
    QVERIFY(allowedAddresses(both, true));
    QCOMPARE(allowedAddresses(list({"8.8.8.8", "0.0.0.0"}), true).error().fault, gatelodge::Fault::Refused);
}

void TestAddressRules::a_name_without_addresses_is_unavailable() {
    QCOMPARE(allowedAddresses(QList<IpAddress>(), true).error().fault, gatelodge::Fault::Unavailable);
}

void TestAddressRules::numeric_spellings_end_in_the_same_check_data() {
    QTest::addColumn<QByteArray>("url");
    for (const char *host : {"127.1", "0x7f.0.0.1", "0177.0.0.1", "2130706433", "0x7f000001", "127.0.0.1", "[::1]",
                             "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "LOCALHOST", "10.1", "0", "0xa9fea9fe"})
        QTest::newRow(host) << QByteArray("http://") + host + "/";
}

void TestAddressRules::numeric_spellings_end_in_the_same_check() {
    QFETCH(QByteArray, url);
    const auto target = parseTarget(url);
    if (!target)
        return; // refused earlier still
    const auto numeric = parseAddress(target->host);
    const auto found = numeric ? gatelodge::Result<QList<IpAddress>>(QList{*numeric}) : resolveBySystem(target->host);
    QVERIFY(!allowedAddresses(found, false));
}

void TestAddressRules::hostile_urls_are_refused_data() {
    QTest::addColumn<QByteArray>("url");
    for (const char *url : {"",
                            "example.org\\@127.0.0.1",
                            "ftp://example.org/",
                            "file:///etc/passwd",
                            "gopher://example.org/",
                            "javascript:alert(1)",
                            "http://",
                            "http:///path",
                            "http:/example.org/",
                            "http:example.org",
                            "http://user@example.org/",
                            "http://user:pw@example.org/",
                            "http://:pw@example.org/",
                            "https://example.org:0/",
                            "https://example.org:65536/",
                            "https://example.org:-1/",
                            "https://exa mple.org/",
                            "https://example.org/\r\nX: y",
                            "https://example.org/\n",
                            "http://[fe80::1%25eth0]/",
                            "http://[::1",
                            "dict://example.org:11211/",
                            "smtp://example.org/",
                            "//example.org/",
                            "/path",
                            "http://@/"})
        QTest::newRow(url) << QByteArray(url);
    QTest::newRow("too long") << "https://example.org/" + QByteArray(5000, 'a');
    QTest::newRow("NUL") << QByteArray("https://example.org/\0x", 22);
}

void TestAddressRules::hostile_urls_are_refused() {
    QFETCH(QByteArray, url);
    const auto target = parseTarget(url);
    QVERIFY2(!target, target ? target->url.constData() : "");
    QCOMPARE(target.error().fault, gatelodge::Fault::Refused);
}

void TestAddressRules::a_url_is_taken_apart() {
    const auto target = parseTarget("https://Example.org:8443/a/b?c=d#e");
    QVERIFY(target);
    QVERIFY(target->tls);
    QCOMPARE(target->host, "example.org");
    QCOMPARE(target->port, 8443);
    QCOMPARE(parseTarget("http://[2001:db8::1]/")->host, "2001:db8::1");
    QCOMPARE(parseTarget("https://example.org")->port, 443);
}

QTEST_GUILESS_MAIN(TestAddressRules)
#include "tst_address_rules.moc"
