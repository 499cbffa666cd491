// Whatever is wrong with a request, at every endpoint: an answer as the RFC has it, a line in the log that names the
// site and the cause, nothing of it in a page, and no word of the house's inside.
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

namespace {

// At one endpoint, a request in which nothing is wrong.
struct Good {
    QByteArray method, path, headers;
    Fields fields;
    bool isKnown = true; // the site is, before anything else is looked at
};
using Make = std::function<Good()>;

QByteArray requestOf(const Good &good, const QByteArray &fields) {
    const bool posts = good.method == "POST";
    QByteArray request = good.method + ' ' + good.path + (posts || fields.isEmpty() ? "" : "?" + fields) +
                         " HTTP/1.1\r\nHost: localhost\r\n" + good.headers;
    if (posts)
        request += "Content-Length: " + QByteArray::number(fields.size()) + "\r\n";
    return request + "\r\n" + (posts ? fields : QByteArray());
}

const QByteArrayList kHostile{"\"><script>evil()</script>",
                              "'; DROP TABLE users; --",
                              QByteArray("a\0b", 3),
                              "\xff\xfe\xc0\x80",
                              "\r\nSet-Cookie: evil=1",
                              "{{7*7}}${evil}",
                              "\xe2\x80\xae\xe2\x81\xa6"
                              "evil",
                              QByteArray(3000, 'x'),
                              "-1",
                              "[]"};

} // namespace
Q_DECLARE_METATYPE(Make)

class BadInputTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TokenHouse> m_house;
    std::unique_ptr<Log> m_log;
    Server m_shop;
    QByteArray m_cookie;

    void addEndpoints() {
        QTest::addColumn<Make>("make");
        const auto row = [](const char *name, const Make &make) { QTest::addRow("%s", name) << make; };
        const auto asked = [this] { return asks(m_shop.peer); };
        const auto page = [this](const char *method) {
            return QByteArray(method) == "GET" ? "Cookie: gatelodge=" + m_cookie + "\r\n" : kForm;
        };
        const auto proved = [this] { return m_shop.basic() + kForm; };
        row("authorize", [=] { return Good{"GET", "/oidc/authorize", page("GET"), asked()}; });
        row("authorize by form", [=] { return Good{"POST", "/oidc/authorize", page("POST"), asked()}; });
        row("token", [=, this] {
            return Good{"POST", "/oidc/token", proved(), TokenHouse::redeeming(m_house->code(m_shop).text)};
        });
        row("refresh", [=] {
            return Good{"POST",
                        "/oidc/token",
                        proved(),
                        {{"grant_type", "refresh_token"}, {"refresh_token", QByteArray(43, 'r')}}};
        });
        row("user info", [=, this] {
            return Good{"POST",
                        "/oidc/userinfo",
                        kForm,
                        {{"access_token", m_house->redeem(m_shop, m_house->code(m_shop)).bytes("access_token")}},
                        false};
        });
        row("revoke", [=] { return Good{"POST", "/oidc/revoke", proved(), {{"token", QByteArray(43, 't')}}}; });
        row("introspect", [=] { return Good{"POST", "/oidc/introspect", proved(), {{"token", QByteArray(43, 't')}}}; });
        row("pushed request", [=] { return Good{"POST", "/oidc/par", proved(), asked()}; });
        row("device", [=] { return Good{"POST", "/oidc/device_authorization", proved(), {{"scope", "openid"}}}; });
        row("device page", [=] { return Good{"GET", "/device", page("GET"), {{"user_code", "BCDF-GHJK"}}, false}; });
        row("sign-out", [=, this] {
            return Good{"GET", "/oidc/logout", {}, {{"client_id", m_shop.id()}, {"id_token_hint", "x.y.z"}}};
        });
        row("sign-out by form", [=, this] {
            return Good{"POST", "/oidc/logout", kForm, {{"client_id", m_shop.id()}, {"id_token_hint", "x.y.z"}}};
        });
        row("kept request", [=] {
            return Good{"GET", "/oidc/authorize/" + QByteArray(43, 'k'), page("GET"), {}, false};
        });
        row("keys", [] { return Good{"GET", "/oidc/jwks.json", {}, {}, false}; });
        row("discovery", [] { return Good{"GET", "/.well-known/openid-configuration", {}, {}, false}; });
        row("discovery of OAuth", [] { return Good{"GET", "/.well-known/oauth-authorization-server", {}, {}, false}; });
    }
    // Of an answer to whoever has sent something hostile.
    void check(const Answer &answer, const QByteArray &sent) {
        const QByteArray shown =
            sent.left(60).toPercentEncoding() + ": " + QByteArray::number(answer.status) + ' ' + answer.body.left(300);
        QVERIFY2(answer.status >= 200 && answer.status < 500, shown);
        QVERIFY2(!answer.body.contains("<script>evil") && !answer.headers.contains("evil") &&
                     !answer.headers.value("set-cookie").contains("evil"),
                 shown);
        for (const char *inside : {"SQLSTATE", "QPSQL", "openid_grants", "gatelodge::", GATELODGE_SOURCE_DIR, ".cpp",
                                   "invalid byte sequence"})
            QVERIFY2(!answer.body.contains(inside), shown);
        const bool isJson = answer.headers.value("content-type").startsWith("application/json");
        if (isJson && answer.status >= 400) {
            const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
            QVERIFY2(!told["error"].toString().isEmpty(), shown);
            QVERIFY2(!told["error_description"].toString().contains(QLatin1String("evil")), shown);
        }
    }
    // A refusal says whose it is and why, for those who can mend it.
    void checkLog(const Good &good, const QByteArray &name, const Answer &answer) {
        if (!good.isKnown || (answer.status != 400 && answer.status != 401))
            return;
        const QString site = QStringLiteral("(%1): ").arg(m_shop.peer.site.value);
        QVERIFY2(!Log::lines().isEmpty(), "no line in the log");
        for (const QString &line : Log::lines())
            QVERIFY2(!line.contains(u'\n') && line.size() < 2000, qPrintable(line));
        const bool isReadable = !Log::has(QStringLiteral("The body is malformed"));      // else it is nobody's
        if (isReadable && good.headers.contains("Authorization") && name != "client_id") // it has proved whose it is
            QVERIFY2(Log::has(site), name + ": " + Log::lines().join(u'\n').toUtf8());
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<TokenHouse>(
            [](service::Means &means, app::Settings &) { means.limits.perAccount = 100'000; });
        m_shop = m_house->server(ClientProof::Basic, [](OpenIdProfile &profile) { profile.mayUseDevices = true; });
        m_cookie = m_house->signedIn(m_house->freshPerson());
    }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void hostile_words_in_every_parameter_do_no_harm_data() { addEndpoints(); }
    void hostile_words_in_every_parameter_do_no_harm() {
        QFETCH(Make, make);
        Good good = make();
        if (good.fields.isEmpty())
            good.fields.insert("anything", "x");
        Client client = m_house->client();
        for (const QByteArray &name : good.fields.keys()) {
            for (const QByteArray &hostile : kHostile) {
                Log::clear();
                Fields fields = good.fields;
                fields[name] = hostile;
                const Answer answer = client.ask(requestOf(good, encoded(fields)));
                check(answer, name + '=' + hostile);
                checkLog(good, name, answer);
                const Answer odd =
                    client.ask(requestOf(good, encoded(good.fields) + '&' + hostile.toPercentEncoding() + "=x"));
                check(odd, hostile + "=x");
            }
        }
    }

    void a_parameter_twice_is_refused_data() { addEndpoints(); }
    void a_parameter_twice_is_refused() {
        QFETCH(Make, make);
        const Good good = make();
        if (good.fields.isEmpty() || good.path == "/device")
            return; // nothing is read there, or by the rules of our own pages
        Client client = m_house->client();
        for (const QByteArray &name : good.fields.keys()) {
            Log::clear();
            const Answer answer = client.ask(requestOf(good, encoded(good.fields) + '&' + name + "=x"));
            const QByteArray shown =
                name + ": " + QByteArray::number(answer.status) + ' ' + answer.location() + answer.body.left(200);
            const bool back = answer.status == 302 && answerIn(answer.location()).value("error") == "invalid_request";
            QVERIFY2(back || answer.status == 400 || answer.status == 401, shown);
            QVERIFY2(!answerIn(answer.location()).contains("code"), shown);
            if (good.isKnown)
                QVERIFY2(!Log::lines().isEmpty(), shown);
        }
    }

    void what_is_huge_is_refused_data() { addEndpoints(); }
    void what_is_huge_is_refused() {
        QFETCH(Make, make);
        const Good good = make();
        Client client = m_house->client();
        const QByteArray fields = encoded(good.fields) + "&huge=" + QByteArray(200'000, 'h');
        const Answer answer = client.ask(requestOf(good, fields));
        QVERIFY2((answer.status >= 400 && answer.status < 500) || answer.status == 0,
                 QByteArray::number(answer.status));
        QVERIFY(!answer.body.contains("hhhhhhhhhh"));
    }

    void what_cannot_be_read_is_refused_data() { addEndpoints(); }
    void what_cannot_be_read_is_refused() {
        QFETCH(Make, make);
        const Good good = make();
        Client client = m_house->client();
        for (const char *broken : {"%zz", "a=%", "=", "&&&=&", "a=%f", "%00=1", "{\"client_id\":\"x\"}", "<xml/>"}) {
            const Answer answer = client.ask(requestOf(good, broken));
            check(answer, broken);
            QVERIFY2(!answerIn(answer.location()).contains("code"), broken);
        }
        if (good.method != "POST")
            return;
        Good other = good;
        other.headers.replace("application/x-www-form-urlencoded", "application/json");
        check(client.ask(requestOf(
                  other, "{\"grant_type\":\"authorization_code\",\"token\":\"x\",\"evil\":\"<script>evil\"}")),
              "JSON");
        other.headers.replace("application/json", "text/<script>evil()</script>");
        check(client.ask(requestOf(other, encoded(good.fields))), "a kind that nobody knows");
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
