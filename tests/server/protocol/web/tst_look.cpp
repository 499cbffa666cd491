#include "server/protocol/web/content_policy.h"
#include "server/protocol/web/look.h"
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::web;

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_a_colour_is_an_accent_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("lower case") << "#b3123b" << true;
        QTest::newRow("upper case") << "#B3123B" << true;
        QTest::newRow("short") << "#b31" << false;
        QTest::newRow("name") << "red" << false;
        QTest::newRow("newline after it") << "#b3123b\n" << false;
        QTest::newRow("rule after it") << "#b3123b;} body{display:none" << false;
        QTest::newRow("other digits") << QStringLiteral("#b3123\u0661") << false;
        QTest::newRow("nothing") << "" << false;
    }
    void only_a_colour_is_an_accent() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto accent = Accent::parse(text);
        QCOMPARE(accent.has_value(), valid);
        if (valid)
            QCOMPARE(accent->css(), QByteArray("#b3123b"));
        else
            QCOMPARE(accent.error().fault, Fault::Invalid);
    }

    void a_site_sheet_is_made_of_validated_values() {
        SiteSheet sheet{SiteId(7), Revision{3}, *Accent::parse(QStringLiteral("#b3123b"))};
        sheet.logo = logoAddress(sheet.site, sheet.revision);
        QCOMPARE(sheetAddress(sheet), QStringLiteral("/account/look/7.css?v=3"));
        QVERIFY(sheetText(sheet).startsWith(":root { --accent: #b3123b; --logo: url(\"/account/look/7.png?v=3\"); "
                                            "--mark-ink: transparent; --mark-paper: #fff; }\n@supports not "));
        sheet.logo.clear();
        sheet.accent.reset();
        QCOMPARE(sheetText(sheet), QByteArray(":root { }\n"));
        sheet.site.reset();
        QCOMPARE(sheetAddress(sheet), QStringLiteral("/account/look/house.css?v=3"));
    }

    void initials_are_the_first_letters_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Members’ Wiki") << "MW";
        QTest::newRow("the first two") << QStringLiteral("Riverside Sailing Club") << "RS";
        QTest::newRow("one word") << QStringLiteral("results") << "R";
        QTest::newRow("marks") << QStringLiteral("<b> & “c”") << "BC";
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("beyond the first plane") << QStringLiteral("𝒜lpha") << QStringLiteral("𝒜");
    }
    void initials_are_the_first_letters() {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void the_policy_lets_a_form_end_at_the_site_only_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("formAction");
        QTest::newRow("none") << "" << QByteArray("form-action 'self'");
        QTest::newRow("https") << "https://wiki.example/back?x=1"
                               << QByteArray("form-action 'self' https://wiki.example");
        QTest::newRow("port") << "http://127.0.0.1:8123/x" << QByteArray("form-action 'self' http://127.0.0.1:8123");
        QTest::newRow("version 6") << "http://[::1]:9/x" << QByteArray("form-action 'self' http://[::1]:9");
        QTest::newRow("user name is left out")
            << "https://a:b@wiki.example/" << QByteArray("form-action 'self' https://wiki.example");
        QTest::newRow("other letters") << QStringLiteral("https://bücher.example/")
                                       << QByteArray("form-action 'self' https://xn--bcher-kva.example");
        QTest::newRow("script") << "javascript:alert(1)" << QByteArray("form-action 'self'");
        QTest::newRow("data") << "data:text/html,x" << QByteArray("form-action 'self'");
        QTest::newRow("directive in the host") << "https://a.example; script-src *" << QByteArray("form-action 'self'");
    }
    void the_policy_lets_a_form_end_at_the_site_only() {
        QFETCH(QString, address);
        QFETCH(QByteArray, formAction);
        const auto policy = contentPolicy(QUrl(address));
        QVERIFY2(policy.endsWith(formAction), policy);
        QCOMPARE(policy.count(';'), 6);
    }

    void a_page_carries_all_its_headers() {
        const auto response = pageResponse("x", 404);
        QCOMPARE(response.status, 404);
        QStringList names;
        for (const auto &[name, value] : response.headers)
            names.append(QString::fromLatin1(name + ": " + value));
        QVERIFY(names.contains(QStringLiteral("Referrer-Policy: same-origin")));
        QVERIFY(names.contains(QStringLiteral("X-Content-Type-Options: nosniff")));
        QVERIFY(names.contains(QStringLiteral("Cache-Control: no-store")));
        QVERIFY(names.contains(QStringLiteral("Content-Type: text/html; charset=utf-8")));
    }
};

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
