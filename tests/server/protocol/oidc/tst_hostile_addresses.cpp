// Nobody is sent anywhere but to an address that is registered (F9, RFC 9700 §4.1).
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class HostileAddressesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;
    Peer m_wiki;
    QByteArray m_cookie;

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer();
        m_cookie = m_house->signedIn(m_house->freshPerson());
    }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    // F9: whatever is asked, a browser is sent to an address that is registered, or nowhere.
    void three_hundred_hostile_addresses_lead_nowhere() {
        const QByteArrayList places{"https://evil.example/back",
                                    "//evil.example/back",
                                    "/\\evil.example/back",
                                    "https:evil.example",
                                    "https:/evil.example/back",
                                    "https:\\\\evil.example/back",
                                    "javascript:alert(1)//wiki.example.org/back",
                                    "data:text/html,x",
                                    "https://wiki.example.org@evil.example/back",
                                    "https://wiki.example.org:x@evil.example/back",
                                    "https://wiki.example.org.evil.example/back",
                                    "https://evil.example/wiki.example.org/back",
                                    "https://evil.example#https://wiki.example.org/back",
                                    "https://evil.example?https://wiki.example.org/back",
                                    "https://wiki.example.org/back/../../evil",
                                    "https://wiki.example.org/back/..",
                                    "https://wiki.example.org/back%2f..%2fevil",
                                    "https://wiki.example.org/%62ack",
                                    "https://wiki.example.org/back%00",
                                    "https://wiki.example.org/back%0d%0aLocation:%20https://evil.example",
                                    "https://wiki.example.org/back\r\nLocation: https://evil.example",
                                    "https://wiki.example.org/back\t",
                                    " https://wiki.example.org/back",
                                    "https://wiki.example.org/back ",
                                    "HTTPS://wiki.example.org/back",
                                    "https://wiki.example.org/back?",
                                    "https://wiki.example.org/back#",
                                    "https://wiki.example.org/back;x",
                                    "https://wiki.example.org//back",
                                    "https://wiki.example.org/./back",
                                    "https://wiki.example.org./back",
                                    "https://wiki.example.org:443/back",
                                    "https://wiki.example.org:0443/back",
                                    "https://user@wiki.example.org/back",
                                    "https://wiki\xef\xbc\x8e"
                                    "example.org/back",
                                    "https://wiki.example.org\xe3\x80\x82"
                                    "evil.example/back",
                                    "https://w\xd1\x96ki.example.org/back",
                                    "https://xn--wki-5cd.example.org/back",
                                    "https://[::1]/back",
                                    "https://127.0.0.1/back",
                                    "http://127.0.0.1/back",
                                    "http://localhost/back",
                                    "http://localhost/account/",
                                    "https://wiki.example.org\\@evil.example/back",
                                    "https://evil.example\\.wiki.example.org/back",
                                    "https://evil.example%2f@wiki.example.org/back",
                                    "https://evil.example%00.wiki.example.org/back",
                                    "https://wiki.example.org/back,https://evil.example",
                                    "https://wiki.example.org/back https://evil.example",
                                    "[\"https://wiki.example.org/back\"]",
                                    "*",
                                    "https://*/back",
                                    "https://*.example.org/back",
                                    "null",
                                    "urn:ietf:wg:oauth:2.0:oob",
                                    "file:///etc/passwd",
                                    "ftp://wiki.example.org/back",
                                    "ws://wiki.example.org/back",
                                    "blob:https://wiki.example.org/back"};
        int tried = 0;
        Client client = m_house->client();
        const auto check = [&](const Answer &answer, const QByteArray &what) {
            ++tried;
            if (answer.status != 400 || !answer.location().isEmpty() || answer.body.contains("evil"))
                QFAIL(what + ": " + QByteArray::number(answer.status) + ' ' + answer.location());
        };
        const QByteArrayList more{"", "&response_type=token", "&prompt=none", "&request=x", "&response_mode=fragment"};
        for (const QByteArray &place : places) {
            for (const QByteArray &beside : more) { // an error sends nobody there either
                Fields fields = asks(m_wiki, {{"redirect_uri", place}});
                if (beside.startsWith("&response_type"))
                    fields.remove("response_type");
                check(client.get("/oidc/authorize?" + encoded(fields) + beside, m_cookie), place);
            }
            check(client.get("/oidc/authorize?" + encoded(asks(m_wiki, {{"redirect_uri", place}}))), place);
            check(client.post("/oidc/authorize", encoded(asks(m_wiki, {{"redirect_uri", place}}))), place);
        }
        QVERIFY2(tried >= 300, qPrintable(QString::number(tried)));
    }

    void no_other_parameter_leads_elsewhere() {
        Client client = m_house->client();
        for (const char *name :
             {"next", "redirect", "url", "return_to", "target", "post_logout_redirect_uri", "r", "d", "su"}) {
            for (const char *place : {"https://evil.example/", "//evil.example", "/\\evil.example"}) {
                const QByteArray beside = '&' + QByteArray(name) + '=' + QByteArray(place).toPercentEncoding();
                QVERIFY(client.get(authorizePath(m_wiki) + beside, m_cookie)
                            .location()
                            .startsWith("https://wiki.example.org/back?code="));
                QVERIFY(client.get(authorizePath(m_wiki) + beside).location().startsWith("/account/login/?next="));
            }
        }
    }
};

QTEST_GUILESS_MAIN(HostileAddressesTest)
#include "tst_hostile_addresses.moc"
