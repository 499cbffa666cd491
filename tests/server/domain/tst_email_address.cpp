#include "server/domain/email_address.h"
#include <QtTest>

using gatelodge::EmailAddress;
using gatelodge::Fault;

class EmailAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_good_address_keeps_its_spelling_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << "ada@example.org"
                               << "ada@example.org";
        QTest::newRow("capitals") << "Ada.Lovelace@Example.ORG"
                                  << "Ada.Lovelace@Example.ORG";
        QTest::newRow("plus") << "ada+club@example.org"
                              << "ada+club@example.org";
        QTest::newRow("blanks around") << "  ada@example.org\n"
                                       << "ada@example.org";
        QTest::newRow("signs") << "!#$%&'*+-/=?^_`{|}~@example.org"
                               << "!#$%&'*+-/=?^_`{|}~@example.org";
        QTest::newRow("international domain") << "ada@bücher.example"
                                              << "ada@bücher.example";
        QTest::newRow("international local part") << "zoë@example.org"
                                                  << "zoë@example.org";
        QTest::newRow("composed") << QString::fromUtf8("zoe\xcc\x88@example.org") << "zoë@example.org";
        QTest::newRow("arabic") << QStringLiteral("علي@مثال.example") << QStringLiteral("علي@مثال.example");
        QTest::newRow("localhost") << "root@localhost"
                                   << "root@localhost";
        QTest::newRow("digits in domain") << "a@1.2.example"
                                          << "a@1.2.example";
        const QString longest =
            QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.' + QString(61, u'd');
        QTest::newRow("254 octets") << longest << longest;
    }
    void a_good_address_keeps_its_spelling() {
        QFETCH(QString, typed);
        const auto address = EmailAddress::parse(typed);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
        QTEST(address->text(), "kept");
    }

    void a_bad_address_is_refused_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << "";
        QTest::newRow("no at") << "ada.example.org";
        QTest::newRow("two ats") << "ada@home@example.org";
        QTest::newRow("nothing before") << "@example.org";
        QTest::newRow("nothing behind") << "ada@";
        QTest::newRow("no dot") << "ada@example";
        QTest::newRow("dot first") << ".ada@example.org";
        QTest::newRow("dot last") << "ada.@example.org";
        QTest::newRow("two dots") << "a..b@example.org";
        QTest::newRow("blank inside") << "a b@example.org";
        QTest::newRow("quoted") << "\"a b\"@example.org";
        QTest::newRow("comma") << "a,b@example.org";
        QTest::newRow("header injection") << "ada@example.org\r\nBcc: x@example.org";
        QTest::newRow("newline before at") << "ada\n@example.org";
        QTest::newRow("angle") << "<ada@example.org>";
        QTest::newRow("address literal") << "ada@[127.0.0.1]";
        QTest::newRow("address as domain") << "ada@127.0.0.1";
        QTest::newRow("hyphen first") << "ada@-example.org";
        QTest::newRow("hyphen last") << "ada@example-.org";
        QTest::newRow("underscore") << "ada@exa_mple.org";
        QTest::newRow("empty label") << "ada@example..org";
        QTest::newRow("trailing dot") << "ada@example.org.";
        QTest::newRow("long label") << QStringLiteral("ada@") + QString(64, u'x') + QStringLiteral(".org");
        QTest::newRow("long local part") << QString(65, u'a') + QStringLiteral("@example.org");
        QTest::newRow("255 octets") << QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.' +
                                           QString(62, u'd');
        QTest::newRow("right to left override") << QStringLiteral("ada\u202e@example.org");
        QTest::newRow("zero width space") << QStringLiteral("ada\u200b@example.org");
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0b@example.org");
        QTest::newRow("nul") << QString(QStringLiteral("ada") + QChar(0) + QStringLiteral("@example.org"));
    }
    void a_bad_address_is_refused() {
        QFETCH(QString, typed);
        const auto address = EmailAddress::parse(typed);
        QVERIFY(!address);
        QCOMPARE(address.error().fault, Fault::Invalid);
    }

    void spellings_of_one_address_compare_equal() {
        const auto a = *EmailAddress::parse(QStringLiteral("Zoë@Example.org"));
        const auto b = *EmailAddress::parse(QStringLiteral("ZOË@example.ORG"));
        QCOMPARE(a.comparisonKey(), b.comparisonKey());
        QVERIFY(a == b);
        QCOMPARE(qHash(a), qHash(b));
        QVERIFY(!(a == *EmailAddress::parse(QStringLiteral("zoe@example.org"))));
        QVERIFY(!(a == *EmailAddress::parse(QStringLiteral("zoë+club@example.org"))));
    }

    void the_domain_has_an_ascii_form_for_mail_servers() {
        const auto address = *EmailAddress::parse(QStringLiteral("Ada@Bücher.example"));
        QCOMPARE(address.withAsciiDomain(), QStringLiteral("Ada@xn--bcher-kva.example"));
        QCOMPARE(address.localPart(), QStringLiteral("Ada"));
        QCOMPARE(address.domain(), QStringLiteral("Bücher.example"));
    }
};

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "tst_email_address.moc"
