// IMS Enterprise 1.1: people with their groups; and documents that want more than to be read (F14).
#include "server/sync/source.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::sync;

namespace {

QByteArray person(const char *inside, const char *attributes = "") {
    return QByteArray("<person ") + attributes + "><sourcedid><source>school</source><id>17</id></sourcedid>" + inside +
           "</person>";
}
QByteArray enterprise(const QByteArray &inside, const char *before = "") {
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + before + "<enterprise>\n" + inside +
           "\n</enterprise>\n";
}

} // namespace

class TestIms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_person_is_read_with_name_address_number_and_status() {
        const auto row = rowOf(enterprise(person(
            "<userid>ada</userid><name><fn>Ada King</fn><n><family>Lovelace</family><given>Ada</given></n></name>"
            "<email>ada@example.org</email>",
            "recstatus=\"2\"")));
        QCOMPARE(row.username, QStringLiteral("ada"));
        QCOMPARE(row.firstName, QStringLiteral("Ada"));
        QCOMPARE(row.lastName, QStringLiteral("Lovelace"));
        QCOMPARE(row.email, QStringLiteral("ada@example.org"));
        QCOMPARE(row.key, QStringLiteral("school:17"));
        QVERIFY(!row.gone);
        QCOMPARE(row.line, 3);
    }

    void somebody_who_is_gone_is_said_to_be() {
        QVERIFY(rowOf(enterprise(person("<userid>ada</userid>", "recstatus=\"3\""))).gone);
    }

    void a_whole_name_is_taken_apart_where_there_are_no_parts() {
        const auto row = rowOf(enterprise(person("<userid>ada</userid><name><fn>Ada  Byron King</fn></name>")));
        QCOMPARE(row.firstName, QStringLiteral("Ada Byron"));
        QCOMPARE(row.lastName, QStringLiteral("King"));
    }

    void memberships_that_stand_behind_are_the_groups() {
        const char *group =
            "<group><sourcedid><source>school</source><id>%1</id></sourcedid><description><short>%2</short>"
            "</description></group>";
        const char *membership =
            "<membership><sourcedid><source>school</source><id>%1</id></sourcedid>"
            "<member><sourcedid><source>school</source><id>17</id></sourcedid><idtype>1</idtype>"
            "<role roletype=\"01\" recstatus=\"%2\"><status>%3</status></role></member></membership>";
        const auto text = [](const char *pattern, auto... values) {
            return QString::fromLatin1(pattern).arg(QString::fromLatin1(values)...).toUtf8();
        };
        const auto row =
            rowOf(enterprise(person("<userid>ada</userid>") + text(group, "7", "Algebra, first year") +
                             text(group, "8", "Poetry") + text(group, "9", "Chess") + text(membership, "7", "1", "1") +
                             text(membership, "8", "3", "1") + text(membership, "9", "1", "0")));
        QCOMPARE(row.groups, QStringList{QStringLiteral("Algebra, first year")});
    }

    void people_in_one_line_have_lines_of_their_own() {
        const auto source = opened(enterprise(person("<userid>ada</userid>") + person("<userid>bob</userid>")));
        QVERIFY2(source, qPrintable(source ? QString() : source.error().detail));
        const int first = std::get<ImportRow>(**(*source)->next()).line;
        QCOMPARE(std::get<ImportRow>(**(*source)->next()).line, first + 1);
    }

    void a_document_that_is_none_is_refused_in_plain_words_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QString::fromLatin1(says);
        };
        const QByteArray laughs = [] {
            QByteArray type = "<!DOCTYPE enterprise [<!ENTITY l0 \"lol\">";
            for (int i = 1; i < 10; ++i) {
                QByteArray ten;
                for (int j = 0; j < 10; ++j)
                    ten += "&l" + QByteArray::number(i - 1) + ';';
                type += "<!ENTITY l" + QByteArray::number(i) + " \"" + ten + "\">";
            }
            return type + "]>";
        }();
        row("a billion laughs", enterprise(person("<userid>&l9;</userid>"), laughs.constData()), "entities");
        row("a file of this computer",
            enterprise(person("<userid>&x;</userid>"),
                       "<!DOCTYPE enterprise [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
            "entities");
        row("a parameter that is a file",
            enterprise(person(""), "<!DOCTYPE enterprise [<!ENTITY % x SYSTEM \"http://127.0.0.1/\"> %x;]>"),
            "entities");
        row("an entity out of nowhere", enterprise(person("<userid>&nobody;</userid>")), "line 3");
        row("deeper than anything", enterprise(person(QByteArray(100'000, 'x').replace("x", "<a>").constData())),
            "too deep");
        row("one element too deep", enterprise(person(QByteArray("<a>").repeated(31).constData())), "too deep");
        row("more than 50 MB", enterprise("") + QByteArray(50'000'000, ' '), "50 MB");
        row("an attribute of five megabytes",
            enterprise(person("", ("a=\"" + QByteArray(5'000'000, 'x') + '"').constData())), "megabyte");
        row("a text of five megabytes", enterprise(person(QByteArray(5'000'000, 'x').constData())), "megabyte");
        row("cut off", enterprise(person("<userid>ada</userid>")).chopped(20), "ends in the middle");
        row("another document", "<html><person/></html>", "not an \"enterprise\"");
        row("nobody in it", enterprise("<group/>"), "no person");
        row("no XML", "username,email\nada,ada@example.org\n", "line 1");
        row("nothing", "", "ends in the middle");
    }
    void a_document_that_is_none_is_refused_in_plain_words() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto source = opened(bytes);
        QVERIFY(!source);
        QCOMPARE(source.error().fault, Fault::Invalid);
        QVERIFY2(source.error().detail.contains(says), qPrintable(source.error().detail));
    }

    void a_name_of_a_type_alone_harms_nobody() {
        const auto row = rowOf(enterprise(person("<userid>ada</userid>"),
                                          "<!DOCTYPE enterprise SYSTEM \"http://127.0.0.1:1/ims_epv1p1.dtd\">"));
        QCOMPARE(row.username, QStringLiteral("ada"));
    }

    void a_person_of_five_megabytes_costs_one_record() {
        const QByteArray much = ("<a>" + QByteArray(100, 'x') + "</a>").repeated(50'000);
        const auto source =
            opened(enterprise(person(("<userid>ada</userid><extension>" + much + "</extension>").constData()) +
                              person("<userid>bob</userid>")));
        QVERIFY2(source, qPrintable(source ? QString() : source.error().detail));
        const auto first = (*source)->next();
        QVERIFY(first && *first && std::holds_alternative<ImportProblem>(**first));
        const auto second = (*source)->next();
        QCOMPARE(std::get<ImportRow>(**second).username, QStringLiteral("bob"));
    }

private:
    Result<std::unique_ptr<Source>> opened(const QByteArray &bytes) {
        const QString path = m_folder.filePath(QStringLiteral("people.xml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        SourceChoices choices;
        choices.format = SourceFormat::Ims;
        return Source::open(path, choices);
    }
    ImportRow rowOf(const QByteArray &bytes) {
        const auto source = opened(bytes);
        if (!source)
            qFatal("%s", qPrintable(source.error().detail));
        const auto line = (*source)->next();
        if (!line || !*line || !std::holds_alternative<ImportRow>(**line))
            qFatal("no row");
        return std::get<ImportRow>(**line);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestIms)
#include "tst_ims.moc"
