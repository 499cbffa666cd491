// Whatever is wrong with a request, at every endpoint: an answer as the RFC has it, a line in the log that names the
// site and the cause, nothing of it in a page, and no word of the house's inside.
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

namespace {

// Who reads the answer, and by which rules.
enum Reader {
    Browser,  // RFC 6749 §4.1.2.1: back to the site, unless nobody knows whose it is
    Program,  // §5.2: JSON
    Holder,   // RFC 6750 §3: of a token, by a challenge
    Person,   // a page of ours, whatever is asked
    Leaver,   // the same; 400 for what cannot be read
    Anybody,  // a document: what is asked changes nothing
    Stranger, // a page that says no, whatever is asked
};

// At one endpoint, a request in which nothing is wrong.
struct Good {
    QByteArray method, path, headers;
    Fields fields;
    Reader reader = Program;
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
        row("authorize", [=] { return Good{"GET", "/oidc/authorize", page("GET"), asked(), Browser}; });
        row("authorize by form", [=] { return Good{"POST", "/oidc/authorize", page("POST"), asked(), Browser}; });
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
                        Holder};
        });
        row("revoke", [=] { return Good{"POST", "/oidc/revoke", proved(), {{"token", QByteArray(43, 't')}}}; });
        row("introspect", [=] { return Good{"POST", "/oidc/introspect", proved(), {{"token", QByteArray(43, 't')}}}; });
        row("pushed request", [=] { return Good{"POST", "/oidc/par", proved(), asked()}; });
        row("device", [=] { return Good{"POST", "/oidc/device_authorization", proved(), {{"scope", "openid"}}}; });
        row("device page", [=] {
            return Good{"GET", "/device", page("GET"), {{"user_code", "BCDF-GHJK"}}, Person, false};
        });
        row("sign-out", [=, this] {
            return Good{"GET", "/oidc/logout", {}, {{"client_id", m_shop.id()}, {"id_token_hint", "x.y.z"}}, Leaver};
        });
        row("sign-out by form", [=, this] {
            return Good{
                "POST", "/oidc/logout", kForm, {{"client_id", m_shop.id()}, {"id_token_hint", "x.y.z"}}, Leaver};
        });
        row("kept request",
            [=] { return Good{"GET", "/oidc/authorize/" + QByteArray(43, 'k'), page("GET"), {}, Stranger, false}; });
        row("keys", [] { return Good{"GET", "/oidc/jwks.json", {}, {}, Anybody, false}; });
        row("discovery", [] { return Good{"GET", "/.well-known/openid-configuration", {}, {}, Anybody, false}; });
        row("discovery of OAuth",
            [] { return Good{"GET", "/.well-known/oauth-authorization-server", {}, {}, Anybody, false}; });
    }
    // What every answer to something hostile keeps to. name: of the parameter that was hostile; empty: of all. sent: as
    // it went over the wire.
    void check(const Good &good, const QByteArray &name, const Answer &answer, const QByteArray &sent) {
        const QByteArray shown = name + '=' + sent.left(60) + ": " + QByteArray::number(answer.status) + ' ' +
                                 answer.location() + ' ' + answer.headers.value("www-authenticate") +
                                 answer.body.left(300);
        QVERIFY2(!answer.body.contains("<script>evil") && !answer.headers.contains("evil") &&
                     !answer.headers.value("set-cookie").contains("evil"),
                 shown);
        for (const char *inside : {"SQLSTATE", "QPSQL", "openid_grants", "gatelodge::", GATELODGE_SOURCE_DIR, ".cpp",
                                   "invalid byte sequence"})
            QVERIFY2(!answer.body.contains(inside), shown);
        switch (good.reader) {
        case Browser: checkBack(good, name, answer, shown); break;
        case Program: checkJson(answer, shown); break;
        case Holder: checkChallenge(answer, shown); break;
        case Person: QVERIFY2(answer.status == 200 || answer.status == 303, shown); break;
        case Leaver:
            QVERIFY2(http::Form::parse(sent) ? answer.status == 200 || answer.status == 303 : answer.status == 400,
                     shown);
            break;
        case Anybody: QVERIFY2(answer.status == 200, shown); break;
        case Stranger: QVERIFY2(answer.status == 400, shown); break;
        }
    }
    // Only who cannot be told whose it is reads a page; everybody else goes back, with state.
    void checkBack(const Good &good, const QByteArray &name, const Answer &answer, const QByteArray &shown) {
        if (name.isEmpty() || name == "client_id" || name == "redirect_uri") {
            QVERIFY2(answer.status == 400 && answer.location().isEmpty(), shown);
            return;
        }
        if (answer.status == 303) { // to a page of ours, or to itself with the cookie
            QVERIFY2(answer.location().startsWith('/'), shown);
            return;
        }
        static const QByteArrayList known{"invalid_request",
                                          "unsupported_response_type",
                                          "invalid_scope",
                                          "login_required",
                                          "request_not_supported",
                                          "request_uri_not_supported",
                                          "registration_not_supported"};
        QVERIFY2(answer.status == 302 && answer.location().startsWith(kBack.toUtf8() + '?'), shown);
        const auto told = answerIn(answer.location());
        QVERIFY2(told.contains("code") || known.contains(told.value("error")), shown);
        QVERIFY2(name == "state" || told.value("state") == good.fields.value("state"), shown);
    }
    void checkJson(const Answer &answer, const QByteArray &shown) {
        if (answer.status == 200 || answer.status == 201)
            return;
        static const QByteArrayList known{"invalid_request",          "invalid_client",         "invalid_grant",
                                          "unauthorized_client",      "unsupported_grant_type", "invalid_scope",
                                          "unsupported_response_type"};
        QVERIFY2(answer.headers.value("content-type").startsWith("application/json"), shown);
        const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
        const QByteArray error = told["error"].toString().toLatin1();
        QVERIFY2(known.contains(error), shown);
        QCOMPARE(answer.status, error == "invalid_client" ? 401 : 400);
        QCOMPARE(answer.headers.contains("www-authenticate"), error == "invalid_client");
        QVERIFY2(!told["error_description"].toString().contains(QLatin1String("evil")), shown);
    }
    void checkChallenge(const Answer &answer, const QByteArray &shown) {
        if (answer.status == 200)
            return;
        const QByteArray challenge = answer.headers.value("www-authenticate");
        if (answer.status == 400)
            QVERIFY2(challenge.contains("error=\"invalid_request\""), shown);
        else
            QVERIFY2(answer.status == 401 &&
                         (challenge.contains("error=\"invalid_token\"") || challenge == "Bearer realm=\"userinfo\""),
                     shown);
    }
    // A refusal says whose it is and why, for those who can mend it.
    void checkLog(const Good &good, const QByteArray &name, const Answer &answer) {
        if (!good.isKnown || (answer.status != 400 && answer.status != 401))
            return;
        const QString site = QStringLiteral("(%1): ").arg(m_shop.peer.site.value);
        QVERIFY2(!Log::lines().isEmpty(), "no line in the log");
        for (const QString &line : Log::lines())
            QVERIFY2(!line.contains(u'\n') && line.size() < 2000, qPrintable(line));
        if (good.headers.contains("Authorization") && name != "client_id") // it has proved whose it is, body or not
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
                check(good, name, answer, hostile.toPercentEncoding());
                checkLog(good, name, answer);
                const Answer odd =
                    client.ask(requestOf(good, encoded(good.fields) + '&' + hostile.toPercentEncoding() + "=x"));
                check(good, "anything", odd, hostile.toPercentEncoding());
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
            const auto told = answerIn(answer.location());
            const bool isBack = good.reader == Browser && name != "client_id" && name != "redirect_uri";
            const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
            if (isBack)
                QVERIFY2(answer.status == 302 && told.value("error") == "invalid_request" &&
                             (name == "state" || told.value("state") == good.fields.value("state")),
                         shown);
            else
                QVERIFY2(answer.status == 400, shown);
            if (good.reader == Program || good.reader == Holder)
                QVERIFY2(json["error"].toString() == QLatin1String("invalid_request"), shown);
            QVERIFY2(!answerIn(answer.location()).contains("code"), shown);
            if (good.isKnown)
                QVERIFY2(!Log::lines().isEmpty(), shown);
        }
    }

    // By the front door, before anything of it is read: an address that is too long, a head, a body. Of such a body
    // only its length is sent, so that the refusal is never overtaken by the end of the connection. A program's form
    // that the door lets in is too long all the same, and hears so in JSON.
    void what_is_huge_is_refused_data() { addEndpoints(); }
    void what_is_huge_is_refused() {
        QFETCH(Make, make);
        const Good good = make();
        const QByteArray fields = encoded(good.fields), huge(9'000, 'h');
        const bool posts = good.method == "POST";
        const auto refused = [&](const QByteArray &request, int status) {
            const Answer answer = m_house->client().ask(request);
            QCOMPARE(answer.status, status);
            QVERIFY(answer.location().isEmpty());
            QVERIFY(!answer.body.contains("hhhhhhhhhh"));
        };
        Good headed = good;
        headed.headers += "X-Huge: " + huge + huge + "\r\n";
        refused(requestOf(headed, fields), 431);
        Good addressed = good;
        addressed.path += (posts ? "?huge=" : "?" + fields + "&huge=") + huge;
        refused(requestOf(addressed, posts ? fields : QByteArray()), 414);
        if (!posts)
            return;
        const QByteArray length = good.reader == Program ? "300000" : "66000";
        refused("POST " + good.path + " HTTP/1.1\r\nHost: localhost\r\n" + good.headers + "Content-Length: " + length +
                    "\r\n\r\n",
                413);
        if (good.reader != Program)
            return;
        const Answer answer = m_house->client().ask(requestOf(good, fields + "&huge=" + QByteArray(66'000, 'h')));
        QCOMPARE(answer.status, 400);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object()["error"].toString(), QStringLiteral("invalid_request"));
        QVERIFY(!answer.body.contains("hhhhhhhhhh"));
    }

    void what_cannot_be_read_is_refused_data() { addEndpoints(); }
    void what_cannot_be_read_is_refused() {
        QFETCH(Make, make);
        const Good good = make();
        Client client = m_house->client();
        for (const char *broken : {"%zz", "a=%", "=", "&&&=&", "a=%f", "%00=1", "{\"client_id\":\"x\"}", "<xml/>"}) {
            const Answer answer = client.ask(requestOf(good, broken));
            check(good, {}, answer, broken);
            QVERIFY2(!answerIn(answer.location()).contains("code"), broken);
        }
        if (good.method != "POST")
            return;
        Good other = good;
        other.headers.replace("application/x-www-form-urlencoded", "application/json");
        const QByteArray json = "{\"grant_type\":\"authorization_code\",\"token\":\"x\",\"evil\":\"<script>evil\"}";
        check(other, {}, client.ask(requestOf(other, json)), "JSON");
        other.headers.replace("application/json", "text/<script>evil()</script>");
        check(other, "anything", client.ask(requestOf(other, encoded(good.fields))), "a kind that nobody knows");
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
