// Pasted lists of people to invite: every line is either read or says why it was not, and none is lost.
#include "server/domain/invitation_list.h"
#include <QtTest>

using namespace gatelodge;

class TestInvitationList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_line_is_read_as_people_write_it_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("read"); // address, first name, last name
        const auto row = [](const char *name, const char *line, const char *address, const char *first,
                            const char *last) {
            QTest::newRow(name) << QString::fromUtf8(line)
                                << QStringList{QString::fromUtf8(address), QString::fromUtf8(first),
                                               QString::fromUtf8(last)};
        };
        row("address", "ada@example.org", "ada@example.org", "", "");
        row("address between blanks", "  ada@example.org\t ", "ada@example.org", "", "");
        row("address after a byte order mark",
            "\xef\xbb\xbf"
            "ada@example.org",
            "ada@example.org", "", "");
        row("plus address", "ada+club@example.org", "ada+club@example.org", "", "");
        row("mailto", "mailto:ada@example.org", "ada@example.org", "", "");
        row("name and address", "Ada Lovelace <ada@example.org>", "ada@example.org", "Ada", "Lovelace");
        row("three names", "Ada King Lovelace <ada@example.org>", "ada@example.org", "Ada King", "Lovelace");
        row("one name", "Ada <ada@example.org>", "ada@example.org", "Ada", "");
        row("quoted name", "\"Lovelace, Ada\" <ada@example.org>", "ada@example.org", "Ada", "Lovelace");
        row("escaped quotes", "\"Ada \\\"the first\\\" Lovelace\" <ada@example.org>", "ada@example.org",
            "Ada \"the first\"", "Lovelace");
        row("a comma at its end", "Ada Lovelace <ada@example.org>,", "ada@example.org", "Ada", "Lovelace");
        row("brackets alone", "<ada@example.org>", "ada@example.org", "", "");
        row("Arabic name", "فاطمة الزهراء <fatima@example.org>", "fatima@example.org", "فاطمة", "الزهراء");
        row("Arabic name between direction marks", "\u202bفاطمة الزهراء\u202c <\u200efatima@example.org\u200e>",
            "fatima@example.org", "فاطمة", "الزهراء");
        row("address in other letters", "Ζωή <ζωή@παράδειγμα.example>", "ζωή@παράδειγμα.example", "Ζωή", "");
        row("commas", "Ada,Lovelace,ada@example.org", "ada@example.org", "Ada", "Lovelace");
        row("commas with blanks", "Ada , Lovelace , ada@example.org", "ada@example.org", "Ada", "Lovelace");
        row("address first", "ada@example.org,Ada,Lovelace", "ada@example.org", "Ada", "Lovelace");
        row("semicolons", "Ada;Lovelace;ada@example.org", "ada@example.org", "Ada", "Lovelace");
        row("tabs", "Ada\tLovelace\tada@example.org", "ada@example.org", "Ada", "Lovelace");
        row("a comma inside of tabs", "Ada\tLovelace, Countess\tada@example.org", "ada@example.org", "Ada",
            "Lovelace, Countess");
        row("quoted fields", "\"Ada\",\"Love\"\"lace\",\"ada@example.org\"", "ada@example.org", "Ada", "Love\"lace");
        row("a comma in a quoted field", "\"Ada, dear\",Lovelace,ada@example.org", "ada@example.org", "Ada, dear",
            "Lovelace");
        row("whole name in one field", "Ada Lovelace,ada@example.org", "ada@example.org", "Ada", "Lovelace");
        row("empty fields", ",,ada@example.org,", "ada@example.org", "", "");
    }
    void a_line_is_read_as_people_write_it() {
        QFETCH(QString, line);
        QFETCH(QStringList, read);
        const auto list = readInviteList(line, InviteAddress::Needed);
        QCOMPARE(list.size(), 1);
        QCOMPARE(int(list.first().fault), int(InviteLineFault::None));
        const Invitee &invitee = list.first().invitee;
        QCOMPARE(QStringList({invitee.address, invitee.firstName, invitee.lastName}), read);
    }

    void a_line_that_cannot_be_read_says_why_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("fault");
        using Fault = InviteLineFault;
        const auto row = [](const char *name, const QString &line, Fault fault) {
            QTest::newRow(name) << line << int(fault);
        };
        row("a name", QStringLiteral("Ada Lovelace"), Fault::NoAddress);
        row("a heading", QStringLiteral("First name,Last name,Email"), Fault::NoAddress);
        row("no domain", QStringLiteral("ada@"), Fault::BadAddress);
        row("domain without a dot", QStringLiteral("Ada <ada@example>"), Fault::BadAddress);
        row("blank in it", QStringLiteral("ada lovelace@example.org"), Fault::BadAddress);
        row("empty brackets", QStringLiteral("Ada <>"), Fault::BadAddress);
        row("two addresses", QStringLiteral("ada@example.org, bob@example.org"), Fault::SeveralAddresses);
        row("two with names", QStringLiteral("Ada <ada@example.org>, Bob <bob@example.org>"), Fault::SeveralAddresses);
        row("two without a comma", QStringLiteral("ada@example.org bob@example.org"), Fault::SeveralAddresses);
        row("open quote", QStringLiteral("\"Ada,Lovelace,ada@example.org"), Fault::OpenQuote);
        row("four fields", QStringLiteral("Ada,King,Lovelace,ada@example.org"), Fault::TooManyFields);
        row("endless name", QString(201, u'x') + QStringLiteral(" <ada@example.org>"), Fault::NameTooLong);
        row("endless address", QString(300, u'x') + QStringLiteral("@example.org"), Fault::BadAddress);
    }
    void a_line_that_cannot_be_read_says_why() {
        QFETCH(QString, line);
        QFETCH(int, fault);
        const auto list = readInviteList(QStringLiteral("ok@example.org\n") + line, InviteAddress::Needed);
        QCOMPARE(list.size(), 2);
        QCOMPARE(int(list[1].fault), fault);
        QCOMPARE(list[1].number, 2);
        QCOMPARE(list[1].text, line);
    }

    void lines_are_counted_as_an_editor_counts_them_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("line feeds") << QStringLiteral("a@x.example\n\nb@x.example\n");
        QTest::newRow("from Windows") << QStringLiteral("a@x.example\r\n\r\nb@x.example\r\n");
        QTest::newRow("carriage returns") << QStringLiteral("a@x.example\r\rb@x.example");
        QTest::newRow("separators") << QStringLiteral("a@x.example\u2028\u2029b@x.example");
    }
    void lines_are_counted_as_an_editor_counts_them() {
        QFETCH(QString, text);
        const auto list = readInviteList(text, InviteAddress::Needed);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].number, 1);
        QCOMPARE(list[1].number, 3);
        QCOMPARE(list[1].invitee.address, QStringLiteral("b@x.example"));
    }

    void an_address_that_stands_twice_names_the_earlier_line() {
        const auto list = readInviteList(QStringLiteral("Ada <ada@x.example>\n\nADA@x.example"), InviteAddress::Needed);
        QCOMPARE(int(list[1].fault), int(InviteLineFault::Repeated));
        QCOMPARE(list[1].sameAs, 1);
    }

    void for_paper_a_name_is_enough() {
        const auto list = readInviteList(
            QStringLiteral("Ada Lovelace\nAda,Lovelace\nAda Lovelace\nada@x.example\nada@"), InviteAddress::Optional);
        QCOMPARE(list.size(), 5);
        for (int i = 0; i < 3; ++i) // the same name is not the same person
            QCOMPARE(list[i].invitee.name(), QStringLiteral("Ada Lovelace"));
        QCOMPARE(list[3].invitee.address, QStringLiteral("ada@x.example"));
        QCOMPARE(int(list[4].fault), int(InviteLineFault::BadAddress));
    }

    void a_thousand_lines_come_back_in_order_and_none_is_lost() {
        QString text;
        for (int i = 1; i <= 1000; ++i)
            text += i % 10 == 0 ? QStringLiteral("nobody %1\n").arg(i)
                                : QStringLiteral("First%1,Last%1,p%1@x.example\n").arg(i);
        const auto list = readInviteList(text, InviteAddress::Needed);
        QCOMPARE(list.size(), 1000);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(list[i].number, i + 1);
            QCOMPARE(list[i].fault == InviteLineFault::None, (i + 1) % 10 != 0);
        }
        const auto endless = readInviteList(QStringLiteral("a@x.example\n") +
                                                QString(6000, u'x').replace(QStringLiteral("x"), QStringLiteral("y\n")),
                                            InviteAddress::Optional);
        QCOMPARE(endless.size(), 6001);
        QCOMPARE(int(endless.last().fault), int(InviteLineFault::TooManyLines));
        QCOMPARE(int(endless[kMostInviteLines - 1].fault), int(InviteLineFault::None));
    }
};

QTEST_GUILESS_MAIN(TestInvitationList)
#include "tst_invitation_list.moc"
