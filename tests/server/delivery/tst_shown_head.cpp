// What people may see of a request: enough to understand it, and nothing to act with.
#include "server/delivery/push_request.h"
#include "server/delivery/shown_head.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::delivery;

class TestShownHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signatures_and_secrets_in_addresses_are_masked() {
        OutboundRequest request;
        request.url = "https://site.example/push/?token=abcdef";
        request.headers = {{"Content-Type", "application/json"}, {"X-pgauth-sig", QByteArray(88, 'Q')}};
        const QString shown = shownRequest(request);
        QCOMPARE(shown, QStringLiteral("POST https://site.example/push/?…\n"
                                       "Content-Type: application/json\n"
                                       "X-pgauth-sig: QQQQQQ… (88)"));
    }
    void an_answers_cookies_and_credentials_are_masked_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("shown");
        QTest::newRow("harmless") << QByteArray("Server: nginx") << "Server: nginx";
        QTest::newRow("cookie") << QByteArray("Set-Cookie: id=0123456789012345678901; Secure")
                                << "Set-Cookie: id=012… (33)";
        QTest::newRow("short cookie") << QByteArray("set-cookie: a=1") << "set-cookie: …";
        QTest::newRow("challenge") << QByteArray("WWW-Authenticate: Basic realm=\"x\"") << "WWW-Authenticate: …";
    }
    void an_answers_cookies_and_credentials_are_masked() {
        QFETCH(QByteArray, line);
        QFETCH(QString, shown);
        const QString head = shownAnswer("HTTP/1.1 200 OK\r\n" + line + "\r\n\r\n");
        QCOMPARE(head, QStringLiteral("HTTP/1.1 200 OK\n") + shown);
    }
    void a_body_is_cut_between_characters() {
        QByteArray body(kShownBytes - 1, 'a');
        body += "ééé";
        QCOMPARE(shownBody(body), QString(kShownBytes - 1, u'a'));
        QCOMPARE(shownBody("{\"name\":\"Zoë\"}"), QStringLiteral("{\"name\":\"Zoë\"}"));
    }
    // What is promised before is what goes out.
    void a_preview_names_the_headers_that_are_sent() {
        store::ClaimedSite site;
        site.site = SiteId(3);
        site.apiUrl = QStringLiteral("https://site.example/push/");
        Push push;
        push.kind = Notice::Update;
        store::OwedPerson person;
        push.people << person;
        push.objects << QByteArray("{}");
        const OutboundRequest request =
            pushRequest(site, push, DeliveryId(QUuid::createUuid()), QDateTime::currentDateTimeUtc(),
                        service::SecretBytes(QByteArrayView(QByteArray(64, 'k'))));
        const auto names = [](const QString &head) {
            QStringList found;
            for (const QString &line : head.split(u'\n'))
                found << line.section(u':', 0, 0);
            return found;
        };
        QCOMPARE(names(shownPushTo(request.url, PushForm::Classic)), names(shownRequest(request)));
        for (const OutboundHeader &header : request.headers) {
            if (header.name.toLower().contains("sig"))
                QVERIFY(!shownRequest(request).contains(QString::fromLatin1(header.value)));
        }
    }
};

QTEST_APPLESS_MAIN(TestShownHead)
#include "tst_shown_head.moc"
