// Cookies and the proof that forms carry (F7, F8).
#include "server/http/csrf.h"
#include <QTest>
#include <QUrl>

using namespace gatelodge;
using namespace gatelodge::http;

class CsrfTest : public QObject {
    Q_OBJECT

    const CsrfGuard guard{QUrl(QStringLiteral("https://id.example.org/")), "key"};

    static Request post(const QByteArray &cookie, const QByteArray &token, const QByteArray &origin) {
        Request request;
        request.method = "POST";
        request.headers = {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}};
        if (!cookie.isEmpty())
            request.headers.append({"cookie", cookie});
        if (!origin.isEmpty())
            request.headers.append({"origin", origin});
        request.body = "name=x&csrf=" + token;
        return request;
    }
    CsrfToken tokenFor(const QByteArray &cookie) const { return guard.issue(post(cookie, {}, {})); }

private Q_SLOTS:
    void cookies_carry_the_flags_of_their_origin() {
        QCOMPARE(Cookies(true).set("id", "v"), QByteArray("__Host-id=v; Path=/; Secure; HttpOnly; SameSite=Lax"));
        QCOMPARE(Cookies(false).set("id", "v", std::chrono::hours(1)),
                 QByteArray("id=v; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax"));
        QCOMPARE(Cookies(false).expire("id"), QByteArray("id=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    }

    void an_anonymous_form_gets_a_cookie_and_passes() {
        const CsrfToken token = tokenFor({});
        QVERIFY(token.setCookie.startsWith("__Host-gatelodge-form=") && token.setCookie.contains("; Secure"));
        const QByteArray cookie = token.setCookie.left(token.setCookie.indexOf(';'));
        QVERIFY(guard.check(post(cookie, token.value, "https://id.example.org")));
        const CsrfToken again = tokenFor(cookie);
        QVERIFY(again.setCookie.isEmpty());
        QCOMPARE(again.value, token.value);
        QVERIFY(tokenFor({}).value != token.value);
    }

    void a_session_is_bound_to_its_own_token() {
        const CsrfToken token = tokenFor("__Host-gatelodge=one");
        QVERIFY(token.setCookie.isEmpty());
        QVERIFY(guard.check(post("__Host-gatelodge=one", token.value, "https://id.example.org")));
        QVERIFY(!guard.check(post("__Host-gatelodge=two", token.value, "https://id.example.org")));
        QVERIFY(!guard.check(post("__Host-gatelodge-form=one", token.value, "https://id.example.org")));
        QVERIFY(!guard.check(post("gatelodge=one", token.value, "https://id.example.org")));
    }

    void a_form_shown_before_a_session_began_still_passes() {
        const CsrfToken token = tokenFor("__Host-gatelodge-form=f");
        QVERIFY(
            guard.check(post("__Host-gatelodge=new; __Host-gatelodge-form=f", token.value, "https://id.example.org")));
    }

    void a_token_of_another_key_is_worth_nothing() {
        const CsrfGuard other(QUrl(QStringLiteral("https://id.example.org/")));
        const CsrfToken token = other.issue(post("__Host-gatelodge=one", {}, {}));
        QVERIFY(other.check(post("__Host-gatelodge=one", token.value, "https://id.example.org")));
        QVERIFY(!guard.check(post("__Host-gatelodge=one", token.value, "https://id.example.org")));
    }

    void only_the_own_origin_passes_data() {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("referer");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, const char *origin, const char *referer, bool passes) {
            QTest::newRow(name) << QByteArray(origin) << QByteArray(referer) << passes;
        };
        row("own", "https://id.example.org", "", true);
        row("null", "null", "https://id.example.org/", false);
        row("neither", "", "", false);
        row("other", "https://evil.example", "https://id.example.org/", false);
        row("http", "http://id.example.org", "", false);
        row("port", "https://id.example.org:444", "", false);
        row("begins alike", "https://id.example.org.evil.example", "", false);
        row("referer", "", "https://id.example.org/account/?x", true);
        row("referer with default port", "", "https://ID.example.org:443/", true);
        row("other referer", "", "https://evil.example/https://id.example.org/", false);
        row("referer with user", "", "https://id.example.org@evil.example/", false);
        row("no referer URL", "", "id.example.org", false);
    }
    void only_the_own_origin_passes() {
        QFETCH(QByteArray, referer);
        QFETCH(QByteArray, origin);
        Request request = post("__Host-gatelodge=one", tokenFor("__Host-gatelodge=one").value, origin);
        if (!referer.isEmpty())
            request.headers.append({"referer", referer});
        QTEST(guard.check(request).has_value(), "passes");
    }

    void a_script_shows_its_token_in_a_header() {
        Request request = post("__Host-gatelodge=one", {}, "https://id.example.org");
        request.headers.append({"x-csrf-token", tokenFor("__Host-gatelodge=one").value});
        request.headers[0].second = "application/json";
        request.body = "{}";
        QVERIFY(guard.check(request));
    }

    void a_token_in_a_body_that_is_no_form_does_not_count() {
        Request request =
            post("__Host-gatelodge=one", tokenFor("__Host-gatelodge=one").value, "https://id.example.org");
        request.headers[0].second = "text/plain";
        QVERIFY(!guard.check(request));
    }

    void an_origin_is_written_in_one_way_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("path") << QStringLiteral("https://A.example/x?y#z") << QByteArray("https://a.example");
        QTest::newRow("port") << QStringLiteral("http://localhost:8080/") << QByteArray("http://localhost:8080");
        QTest::newRow("default port") << QStringLiteral("http://a:80") << QByteArray("http://a");
        QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080/") << QByteArray("http://[::1]:8080");
        QTest::newRow("no host") << QStringLiteral("mailto:a") << QByteArray();
    }
    void an_origin_is_written_in_one_way() {
        QFETCH(QString, url);
        QTEST(originOf(QUrl(url)), "origin");
    }
};

QTEST_GUILESS_MAIN(CsrfTest)
#include "tst_csrf.moc"
