#include "server/domain/username.h"
#include <QSet>
#include <QtTest>

using gatelodge::EmailAddress;
using gatelodge::Fault;
using gatelodge::Username;

class UsernameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_the_allowed_characters_make_a_username_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("plain") << "ada" << true;
        QTest::newRow("all kinds") << "ada.love-lace.1815" << true;
        QTest::newRow("one") << "a" << true;
        QTest::newRow("thirty") << QString(30, u'a') << true;
        QTest::newRow("thirty-one") << QString(31, u'a') << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("capital") << "Ada" << false;
        QTest::newRow("underscore") << "a_b" << false;
        QTest::newRow("blank") << "a b" << false;
        QTest::newRow("newline last") << "ada\n" << false;
        QTest::newRow("accent") << "zoë" << false;
        QTest::newRow("at") << "ada@local" << false;
        QTest::newRow("arabic digit") << QStringLiteral("a٣") << false;
    }
    void only_the_allowed_characters_make_a_username() {
        QFETCH(QString, text);
        const auto username = Username::parse(text);
        QTEST(bool(username), "allowed");
        if (username)
            QCOMPARE(username->text(), text);
        else
            QCOMPARE(username.error().fault, Fault::Invalid);
    }

    void a_display_name_becomes_a_username_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("username");
        QTest::newRow("two words") << "Ada Lovelace"
                                   << "ada.lovelace";
        QTest::newRow("accents") << "Zoë Ångström"
                                 << "zoe.angstrom";
        QTest::newRow("letters of their own") << "Søren Æðelstan Weiß"
                                              << "soren.aedelstan.weiss";
        QTest::newRow("polish") << "Łukasz Żółw"
                                << "lukasz.zolw";
        QTest::newRow("turkish") << "Işıl İnan"
                                 << "isil.inan";
        QTest::newRow("particles") << "  J.  de   la Cruz "
                                   << "j.de.la.cruz";
        QTest::newRow("hyphen") << "Jean-Luc"
                                << "jean-luc";
        QTest::newRow("another script") << "Ада"
                                        << "user";
        QTest::newRow("empty") << ""
                               << "user";
        QTest::newRow("cut, no dot at the end") << QString(29, u'a') + QStringLiteral(" b") << QString(29, u'a');
        QTest::newRow("ligature") << QStringLiteral("ﬁona") << "fiona";
    }
    void a_display_name_becomes_a_username() {
        QFETCH(QString, name);
        const Username username = Username::fromDisplayName(name);
        QTEST(username.text(), "username");
        QVERIFY(Username::parse(username.text()));
    }

    void an_address_becomes_a_username_without_its_plus_part() {
        const auto address = *EmailAddress::parse(QStringLiteral("Ada_Lovelace+club@example.org"));
        QCOMPARE(Username::fromAddress(address).text(), QStringLiteral("ada.lovelace"));
        const auto plusOnly = *EmailAddress::parse(QStringLiteral("+x@example.org"));
        QCOMPARE(Username::fromAddress(plusOnly).text(), QStringLiteral("user"));
    }

    void a_taken_name_gets_the_first_free_number() {
        QSet<Username> taken;
        const Username john = *Username::parse(QStringLiteral("john"));
        const auto isTaken = [&taken](const Username &name) { return taken.contains(name); };
        QStringList given;
        for (int i = 0; i < 11; ++i) {
            const Username unique = john.madeUnique(isTaken);
            taken.insert(unique);
            given.append(unique.text());
        }
        QCOMPARE(given.mid(0, 3),
                 (QStringList{QStringLiteral("john"), QStringLiteral("john2"), QStringLiteral("john3")}));
        QCOMPARE(given.last(), QStringLiteral("john11"));
    }

    void a_number_fits_even_behind_the_longest_name() {
        const Username longest = *Username::parse(QString(30, u'a'));
        const Username unique = longest.madeUnique([&](const Username &name) { return name == longest; });
        QCOMPARE(unique.text(), QString(29, u'a') + u'2');
    }
};

QTEST_GUILESS_MAIN(UsernameTest)
#include "tst_username.moc"
