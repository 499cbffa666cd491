#include "server/login/drivers/ldap/entry.h"
#include "server/login/drivers/ldap/escape.h"
#include <QtTest>

using namespace gatelodge::login;

class TestEscape : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_typed_is_only_text_in_a_filter_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("a plain name") << QByteArray("ada.l-2") << QByteArray("ada.l-2");
        QTest::newRow("RFC 4515: parentheses") << QByteArray("Parens R Us (for all your parenthetical needs)")
                                               << QByteArray("Parens R Us \\28for all your parenthetical needs\\29");
        QTest::newRow("RFC 4515: asterisk") << QByteArray("*") << QByteArray("\\2a");
        QTest::newRow("RFC 4515: backslash") << QByteArray("C:\\MyFile") << QByteArray("C:\\5cMyFile");
        QTest::newRow("RFC 4515: NULs") << QByteArray("\0\0\0\4", 4) << QByteArray("\\00\\00\\00\\04");
        QTest::newRow("an injection") << QByteArray("ada)(|(uid=*") << QByteArray("ada\\29\\28|\\28uid=\\2a");
        QTest::newRow("line ends") << QByteArray("a\r\nb\x7f") << QByteArray("a\\0d\\0ab\\7f");
        QTest::newRow("Arabic stays UTF-8") << QByteArray("فاطمة") << QByteArray("فاطمة");
        QTest::newRow("an escape that was typed") << QByteArray("\\2a") << QByteArray("\\5c2a");
    }
    void what_was_typed_is_only_text_in_a_filter() {
        QFETCH(QByteArray, typed);
        QTEST(ldap::escapedForFilter(typed), "escaped");
    }

    void what_was_typed_is_one_value_of_a_name_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("a plain name") << QByteArray("ada") << QByteArray("ada");
        QTest::newRow("RFC 4514: quotes and comma")
            << QByteArray("James \"Jim\" Smith, III") << QByteArray("James \\\"Jim\\\" Smith\\, III");
        QTest::newRow("RFC 4514: carriage return") << QByteArray("Before\rAfter") << QByteArray("Before\\0dAfter");
        QTest::newRow("RFC 4514: a leading hash") << QByteArray("#04024869") << QByteArray("\\#04024869");
        QTest::newRow("spaces at the edges") << QByteArray(" a b ") << QByteArray("\\ a b\\ ");
        QTest::newRow("one space") << QByteArray(" ") << QByteArray("\\ ");
        QTest::newRow("another entry") << QByteArray("ada,dc=example") << QByteArray("ada\\,dc\\=example");
        QTest::newRow("two values") << QByteArray("ada+cn=x") << QByteArray("ada\\+cn\\=x");
        QTest::newRow("the rest") << QByteArray("<>;\\") << QByteArray("\\<\\>\\;\\\\");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\00b");
        QTest::newRow("Arabic stays UTF-8") << QByteArray("فاطمة") << QByteArray("فاطمة");
    }
    void what_was_typed_is_one_value_of_a_name() {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, escaped);
        QCOMPARE(ldap::escapedForDn(typed), escaped);
        if (!typed.contains('\0')) // libldap reads the same value back
            QCOMPARE(ldap::firstValueOf(QString::fromUtf8("uid=" + escaped + ",dc=x")), QString::fromUtf8(typed));
    }

    void only_names_that_people_can_have_are_asked_for_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("plausible");
        QTest::newRow("plain") << QStringLiteral("ada") << true;
        QTest::newRow("Arabic") << QStringLiteral("فاطمة") << true;
        QTest::newRow("256 characters") << QString(256, u'a') << true;
        QTest::newRow("257 characters") << QString(257, u'a') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("spaces") << QStringLiteral("  ") << false;
        QTest::newRow("a line end") << QStringLiteral("a\nb") << false;
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) << false;
        QTest::newRow("half a character") << QString(QChar(0xd800)) << false;
    }
    void only_names_that_people_can_have_are_asked_for() {
        QFETCH(QString, name);
        QTEST(ldap::isPlausibleName(name), "plausible");
    }

    void a_password_that_could_be_read_as_none_is_never_sent() {
        QVERIFY(!ldap::isPlausiblePassword({}));
        QVERIFY(!ldap::isPlausiblePassword(QByteArray(1, '\0')));
        QVERIFY(!ldap::isPlausiblePassword(QByteArray("\0secret", 7)));
        QVERIFY(!ldap::isPlausiblePassword(QByteArray(1025, 'x')));
        QVERIFY(ldap::isPlausiblePassword(QByteArray(1024, 'x')));
        QVERIFY(ldap::isPlausiblePassword(" "));
    }

    void an_identity_is_written_so_that_it_can_be_asked_for_again_data() {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("identity");
        QTest::newRow("entryUUID") << QStringLiteral("entryUUID") << QByteArray("597ae2f6-16a6-1027-98f4-d28b5365dc14")
                                   << QStringLiteral("597ae2f6-16a6-1027-98f4-d28b5365dc14");
        QTest::newRow("objectGUID") << QStringLiteral("objectguid")
                                    << QByteArray::fromHex("33221100554477668899aabbccddeeff")
                                    << QStringLiteral("00112233-4455-6677-8899-aabbccddeeff");
        QTest::newRow("octets") << QStringLiteral("objectSid") << QByteArray::fromHex("01ff00")
                                << QStringLiteral("hex:01ff00");
        QTest::newRow("text that looks like octets")
            << QStringLiteral("uid") << QByteArray("hex:beef") << QStringLiteral("hex:6865783a62656566");
        QTest::newRow("Arabic") << QStringLiteral("uid") << QByteArray("فاطمة") << QStringLiteral("فاطمة");
    }
    void an_identity_is_written_so_that_it_can_be_asked_for_again() {
        QFETCH(QString, attribute);
        QFETCH(QByteArray, octets);
        QFETCH(QString, identity);
        ldap::Entry entry(QStringLiteral("uid=x,dc=example"));
        entry.add(attribute.toLatin1().toUpper(), octets);
        QCOMPARE(ldap::identityOf(entry, attribute), identity);
        QCOMPARE(ldap::identityOctets(identity, attribute), octets);
    }

    void an_entry_without_its_identity_has_none() {
        QCOMPARE(ldap::identityOf(ldap::Entry(QStringLiteral("uid=x")), QStringLiteral("entryUUID")), QString());
    }

    void names_are_compared_as_names_data() {
        QTest::addColumn<QString>("inner");
        QTest::addColumn<QString>("outer");
        QTest::addColumn<bool>("below");
        QTest::newRow("below") << QStringLiteral("cn=a,ou=Groups, dc=X") << QStringLiteral("ou=groups,dc=x") << true;
        QTest::newRow("itself") << QStringLiteral("OU=groups,dc=x") << QStringLiteral("ou=groups,dc=x") << true;
        QTest::newRow("a look-alike") << QStringLiteral("cn=a\\,ou=groups,dc=x") << QStringLiteral("ou=groups,dc=x")
                                      << false;
        QTest::newRow("elsewhere") << QStringLiteral("cn=a,ou=corner,dc=x") << QStringLiteral("ou=groups,dc=x")
                                   << false;
        QTest::newRow("no name") << QStringLiteral("board") << QStringLiteral("ou=groups,dc=x") << false;
        QTest::newRow("no base") << QStringLiteral("cn=a,dc=x") << QStringLiteral("groups") << false;
    }
    void names_are_compared_as_names() {
        QFETCH(QString, inner);
        QFETCH(QString, outer);
        QTEST(ldap::isBelow(inner, outer), "below");
    }
};

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
