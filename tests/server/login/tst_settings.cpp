// Settings that describe themselves: what is wrong is named, defaults are filled in, and nothing else gets through.
#include "server/login/settings.h"
#include <QJsonDocument>
#include <QtTest>

using namespace gatelodge;
using login::Settings;

namespace {

// Written with single quotes, for the reader.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

} // namespace

class TestDriverSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatever_is_wrong_is_named_data() {
        QTest::addColumn<QByteArray>("entered");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing wrong") << json("{'host': 'a', 'port': 1, 'tls': true, 'scope': 'one'}") << "";
        QTest::newRow("missing") << QByteArray("{}") << "host is missing";
        QTest::newRow("blank") << json("{'host': '  '}") << "host is missing";
        QTest::newRow("null is nothing") << json("{'host': 'a', 'port': null}") << "";
        QTest::newRow("unknown") << json("{'host': 'a', 'hots': 'b'}") << "hots is not a setting of ldap";
        QTest::newRow("number as text") << json("{'host': 'a', 'port': '1'}") << "port has the wrong type";
        QTest::newRow("half a port") << json("{'host': 'a', 'port': 1.5}") << "port has the wrong type";
        QTest::newRow("too many") << json("{'host': 'a', 'port': 65536}") << "port is out of range";
        QTest::newRow("too few") << json("{'host': 'a', 'port': 0}") << "port is out of range";
        QTest::newRow("a switch as number") << json("{'host': 'a', 'tls': 1}") << "tls has the wrong type";
        QTest::newRow("no choice") << json("{'host': 'a', 'scope': 'both'}") << "scope is not one of the choices";
        QTest::newRow("an address") << json("{'host': 'a', 'page': 'https://x.org/y'}") << "";
        QTest::newRow("not an address") << json("{'host': 'a', 'page': 'ftp://x.org/'}")
                                        << "page is not an http or https address";
        QTest::newRow("no host") << json("{'host': 'a', 'page': 'https://'}") << "page is not an http or https address";
        QTest::newRow("two lines") << json("{'host': 'a\\nb'}") << "host holds a control character";
        QTest::newRow("lines may") << json("{'host': 'a', 'certificates': 'a\\nb'}") << "";
        QTest::newRow("NUL never") << json("{'host': 'a', 'certificates': 'a\\u0000b'}")
                                   << "certificates holds a control character";
        QTest::newRow("endless") << json("{'host': '" + QByteArray(1001, 'x') + "'}") << "host is too long";
        QTest::newRow("several") << json("{'port': 0, 'b': 1, 'a': 1}")
                                 << "host is missing; port is out of range; a is not a setting of ldap; b is not a "
                                    "setting of ldap";
    }
    void whatever_is_wrong_is_named() {
        QFETCH(QByteArray, entered);
        QFETCH(QString, line);
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(entered, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(login::complaintLine(QStringLiteral("ldap"), login::complaintsAbout(schema(), object)), line);
    }

    void what_is_not_stored_has_its_initial_value() {
        const Settings settings(schema(), {{QStringLiteral("host"), QStringLiteral(" a ")}});
        QCOMPARE(settings.text(QLatin1StringView("host")), QStringLiteral("a"));
        QCOMPARE(settings.number(QLatin1StringView("port")), 636);
        QCOMPARE(settings.isOn(QLatin1StringView("tls")), true);
        QCOMPARE(settings.text(QLatin1StringView("scope")), QStringLiteral("all"));
        QVERIFY(settings.lines(QLatin1StringView("certificates")).isEmpty());
    }

    void lines_are_trimmed_and_without_empty_ones() {
        const Settings settings(schema(), {{QStringLiteral("certificates"), QStringLiteral(" a \r\n\n b\n")}});
        QCOMPARE(settings.lines(QLatin1StringView("certificates")),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

private:
    static QList<SettingField> schema() {
        SettingField host{QStringLiteral("host"), SettingField::Text, "Host"};
        host.required = true;
        SettingField port{QStringLiteral("port"), SettingField::Number, "Port"};
        port.initial = 636;
        port.least = 1;
        port.most = 65535;
        SettingField tls{QStringLiteral("tls"), SettingField::Switch, "TLS"};
        tls.initial = true;
        SettingField scope{QStringLiteral("scope"), SettingField::Choice, "Scope"};
        scope.choices = {{QStringLiteral("one"), "one"}, {QStringLiteral("all"), "all"}};
        scope.initial = QStringLiteral("all");
        return {host,
                port,
                tls,
                scope,
                {QStringLiteral("page"), SettingField::Url, "Page"},
                {QStringLiteral("certificates"), SettingField::Lines, "Certificates"}};
    }
};

QTEST_GUILESS_MAIN(TestDriverSettings)
#include "tst_settings.moc"
