#include "server/http/default_page.h"
#include <QTest>
#include <QXmlStreamReader>

using namespace gatelodge::http;

class DefaultPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_names_the_status_and_the_request() {
        const auto page = defaultErrorPage(404, "abc123def456");
        QCOMPARE(page.status, 404);
        QVERIFY(page.body.contains("<h1>404 Not Found</h1>"));
        QVERIFY(page.body.contains("<code>abc123def456</code>"));
        QVERIFY(!defaultErrorPage(404, {}).body.contains("<code>"));
    }

    void it_is_well_formed_whatever_the_id_is() {
        const auto page = defaultErrorPage(500, "</code><script>alert(1)</script>\r\n");
        QXmlStreamReader reader(page.body);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!page.body.contains("<script"));
    }
};

QTEST_GUILESS_MAIN(DefaultPageTest)
#include "tst_default_page.moc"
