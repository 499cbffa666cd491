// Files of people as they come: encodings, separators, headings, and what is wrong with a row.
#include "server/sync/column_words.h"
#include "server/sync/source.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::sync;

namespace {

QByteArray utf16(const QString &text, bool little, bool mark) {
    QByteArray bytes;
    const auto add = [&](ushort unit) {
        const char low = char(unit & 0xFF), high = char(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (mark)
        add(0xFEFF);
    for (const QChar c : text)
        add(c.unicode());
    return bytes;
}

} // namespace

class TestSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_table_is_read_in_any_encoding_and_with_any_separator_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto text = [](QChar separator, const char *end) {
            QString table =
                QStringLiteral("Vorname|Nachname|E-Mail%1Zoë|Łukasz|zoe@example.org%1").arg(QLatin1String(end));
            return table.replace(u'|', separator);
        };
        QTest::newRow("UTF-8") << text(u',', "\n").toUtf8() << QStringLiteral("utf-8");
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text(u';', "\r\n").toUtf8() << QStringLiteral("utf-8");
        QTest::newRow("UTF-16 of Windows") << utf16(text(u'\t', "\r\n"), true, true) << QStringLiteral("utf-16le");
        QTest::newRow("UTF-16 without its mark") << utf16(text(u';', "\n"), true, false) << QStringLiteral("utf-16le");
        QTest::newRow("UTF-16, great end first") << utf16(text(u',', "\r"), false, true) << QStringLiteral("utf-16be");
        QTest::newRow("announced separator") << "sep=;\r\n" + text(u';', "\r\n").toUtf8() << QStringLiteral("utf-8");
        QTest::newRow("Latin 1 of Windows")
            << QByteArray("Vorname;Nachname;E-Mail\nZo\xEB;\x80\x8A;zoe@example.org\n") << QStringLiteral("latin1");
    }
    void a_table_is_read_in_any_encoding_and_with_any_separator() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto source = opened(bytes);
        QCOMPARE(QString(encodingName(source->encoding())), encoding);
        const auto row = rowOf(*source);
        QCOMPARE(row.firstName, QStringLiteral("Zoë"));
        QCOMPARE(row.lastName, encoding == QLatin1String("latin1") ? QStringLiteral("€Š") : QStringLiteral("Łukasz"));
        QCOMPARE(row.email, QStringLiteral("zoe@example.org"));
        QVERIFY(ended(*source));
    }

    void headings_are_known_in_every_language_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *heading, const char *field) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(field);
        };
        row("First name", "first_name");
        row("first_name", "first_name");
        row("givenName", "first_name");
        row("Prénom", "first_name");
        row("Vorname", "first_name");
        row("NOMBRE", "first_name");
        row("Sobrenome", "last_name");
        row("姓", "last_name");
        row("Nom d’utilisateur", "username");
        row("E-Mail-Adresse", "email");
        row("メールアドレス", "email");
        row("البريد الإلكتروني", "email");
        row("Gültig bis", "valid_until");
        row("Contraseña", "password");
        row("Schuhgröße", "");
        row("#line", "");
    }
    void headings_are_known_in_every_language() {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        const auto found = fieldCalled(heading);
        QCOMPARE(found ? QString(importFieldName(*found)) : QString(), field);
    }

    void every_field_is_read() {
        const auto source = opened(
            "username,First name,Last name,Email,Other emails,Groups,Language,Notes,Status,Status message,Valid from,"
            "Valid until,Password hash,SSH keys\n"
            "Ada,\" Ada  King\",Lovelace,ada@example.org,\"ada@x.org; ADA@x.org\",\"Choir, Board\",pt-BR,"
            "\"two\nlines\",true,why,2026-01-02,2027-08-31T12:00:00Z,$argon2id$v=19$m=8$x,\n");
        const auto row = rowOf(*source);
        QCOMPARE(row.line, 2);
        QCOMPARE(row.username, QStringLiteral("ada"));
        QCOMPARE(row.firstName, QStringLiteral("Ada King"));
        QCOMPARE(row.otherEmails, QStringList{QStringLiteral("ada@x.org")});
        QCOMPARE(row.groups, (QStringList{QStringLiteral("Choir"), QStringLiteral("Board")}));
        QCOMPARE(row.language, QStringLiteral("pt_BR"));
        QCOMPARE(row.notes, QStringLiteral("two\nlines"));
        QCOMPARE(row.status, QStringLiteral("active"));
        QCOMPARE(row.validFrom, QDate(2026, 1, 2).startOfDay().toUTC());
        QCOMPARE(row.validUntil, QDateTime(QDate(2027, 8, 31), QTime(12, 0), QTimeZone::utc()));
        QCOMPARE(row.password, QStringLiteral("$argon2id$v=19$m=8$x"));
        QVERIFY(row.wish.isNull());
    }

    void json_lines_say_the_same() {
        const auto source = opened(
            "{\"username\":\"ada\",\"emails\":[\"a@x.org\",\"b@x.org\"],\"groups\":[\"Choir, "
            "tenors\"],\"is_active\":false}\n"
            "# line 1: written by an import\n\n{\"username\":\"bob\",\"first_name\":null,\"shoe\":{\"size\":9}}\n",
            SourceFormat::JsonLines);
        const auto ada = rowOf(*source);
        QCOMPARE(ada.otherEmails, (QStringList{QStringLiteral("a@x.org"), QStringLiteral("b@x.org")}));
        QCOMPARE(ada.groups, QStringList{QStringLiteral("Choir, tenors")});
        QCOMPARE(ada.status, QStringLiteral("suspended"));
        const auto bob = std::get<ImportProblem>(**source->next());
        QCOMPARE(bob.flaw, ImportFlaw::BrokenObject);
        QCOMPARE(bob.line, 4);
    }

    void entries_of_a_directory_say_the_same() {
        const QByteArray directory(
            "version: 1\n\n# the top\ndn: dc=example,dc=org\nobjectClass: organization\no: Club\n\n"
            "dn: uid=zoe,ou=people,dc=example,dc=org\nobjectClass: top\nobjectClass: inetOrgPerson\nuid: zoe\n"
            "givenName:: Wm/Dqw==\nsn;lang-fr: Lov\n elace\nmail: zoe@example.org\nmail: z@example.org\n"
            "memberOf: cn=Choir\\, tenors,ou=groups,dc=example,dc=org\nuserPassword: {CRYPT}$6$salt$hash\n\n\n"
            "dn: uid=eve,ou=people\nuid: eve\njpegPhoto:< file:///etc/passwd\n\n"
            "dn: uid=bob,ou=people\nchangetype: delete\n\n"
            "dn: uid=ada,ou=people\nuid: ada\n");
        const auto source = opened(directory, SourceFormat::Ldif);
        const auto zoe = rowOf(*source);
        QCOMPARE(zoe.line, 8);
        QCOMPARE(zoe.firstName, QStringLiteral("Zoë"));
        QCOMPARE(zoe.lastName, QStringLiteral("Lovelace"));
        QCOMPARE(zoe.email, QStringLiteral("zoe@example.org"));
        QCOMPARE(zoe.otherEmails, QStringList{QStringLiteral("z@example.org")});
        QCOMPARE(zoe.groups, QStringList{QStringLiteral("Choir, tenors")});
        QCOMPARE(zoe.password, QStringLiteral("$6$salt$hash"));
        for (const int line : {21, 25}) {
            const auto next = source->next();
            QVERIFY(next && *next && std::holds_alternative<ImportProblem>(**next));
            QCOMPARE(std::get<ImportProblem>(**next).line, line);
        }
        QCOMPARE(rowOf(*source).username, QStringLiteral("ada"));
        QVERIFY(ended(*source));
    }

    void what_cannot_be_read_says_where_and_why_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("flaw");
        const auto row = [](const char *cells, const char *flaw) {
            QTest::newRow(flaw) << QByteArray(cells) << QString::fromLatin1(flaw);
        };
        row("ada,not an address,,,", "bad_address");
        row("ada,a@x.org; b@x.org,,,", "too_many_addresses");
        row("Ada Lovelace,,,,", "bad_username");
        row(",,Ada,,", "no_name");
        row("ada,,,2027-02-30,", "bad_date");
        row("ada,,,,secret", "plain_password");
        row("ada,,A\x01"
            "B,,",
            "broken_text");
        row("ada,,,,,,7", "too_many_cells");
        row("ada,,\"A\"da,,", "broken_record");
        QTest::newRow("too_long") << "ada,," + QByteArray(10'000, 'x') + ",," << QStringLiteral("too_long");
    }
    void what_cannot_be_read_says_where_and_why() {
        QFETCH(QByteArray, row);
        QFETCH(QString, flaw);
        const auto source = opened("username,email,first name,valid until,password\n\n" + row + "\nbob,,,,\n");
        const auto line = source->next();
        QVERIFY(line && *line);
        const auto *problem = std::get_if<ImportProblem>(&**line);
        QVERIFY(problem);
        QCOMPARE(QString(importFlawName(problem->flaw)), flaw);
        QCOMPARE(problem->line, 3);
        QVERIFY(problem->value.size() <= 200 && !problem->value.contains(QLatin1String("secret")));
        QCOMPARE(rowOf(*source).username, QStringLiteral("bob"));
    }

    void a_quotation_mark_that_never_ends_costs_a_megabyte_at_most_and_leaves_nobody_out() {
        QByteArray table("username,notes\nada,\"never ends\n");
        for (int i = 0; table.size() < 3 << 20; ++i)
            table += "u" + QByteArray::number(i) + ",x\n";
        const auto source = opened(table);
        qsizetype taken = 0;
        int problems = 0;
        auto line = source->next().value();
        for (; line && std::holds_alternative<ImportProblem>(*line); line = source->next().value()) {
            QCOMPARE(std::get<ImportProblem>(*line).line, ++problems + 1);
            taken += source->record().text.size() + 1;
        }
        QVERIFY(problems > 1 && taken <= kMostRecordBytes + 100);
        QVERIFY(line.has_value());
        QCOMPARE(std::get<ImportRow>(*line).username, QStringLiteral("u%1").arg(problems - 1));
    }

    void two_columns_for_one_thing_are_chosen_between() {
        const QByteArray table("Email,Mail,Login\na@x.org,b@x.org,ada\n");
        const auto refused = Source::open(file(table), {});
        QVERIFY(!refused && refused.error().fault == Fault::Invalid);
        SourceChoices choices;
        choices.columns.insert(QStringLiteral("Email"), std::nullopt);
        const auto source = Source::open(file(table), choices);
        QVERIFY(source);
        QCOMPARE(rowOf(**source).email, QStringLiteral("b@x.org"));
        choices.columns.insert(QStringLiteral("Nope"), std::nullopt);
        QVERIFY(!Source::open(file(table), choices));
    }

    void a_file_without_anybody_is_refused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("\n\n  \n");
        QTest::newRow("no names") << QByteArray("Shoe,Hat\n1,2\n");
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\0\0\x01\x02",
                                              8);
    }
    void a_file_without_anybody_is_refused() {
        QFETCH(QByteArray, bytes);
        const auto source = Source::open(file(bytes), {});
        QVERIFY(!source && source.error().fault == Fault::Invalid);
        QVERIFY(!Source::open(m_folder.filePath(QStringLiteral("nowhere")), {}));
    }

    // Whatever stands in a file: rows, problems or one refusal; never a row in doubt, and an end.
    void noise_is_read_to_its_end() {
        QRandomGenerator random(20260901);
        const QList<QByteArray> pieces{"ada",
                                       "\"",
                                       "\"\"",
                                       ",",
                                       ";",
                                       "\t",
                                       "\n",
                                       "\r\n",
                                       "\r",
                                       "a@x.org",
                                       "\xFF\xFE",
                                       "\0x",
                                       "{\"username\":\"a\"}",
                                       "{",
                                       "}",
                                       "[1,2]",
                                       "'=1",
                                       "\xC3",
                                       "\xE2\x82\xAC",
                                       "username"};
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = round % 2 ? QByteArray("username,email,notes\n") : QByteArray();
            for (int i = random.bounded(200); i > 0; --i)
                bytes += pieces[random.bounded(int(pieces.size()))];
            for (const SourceFormat format : {SourceFormat::Csv, SourceFormat::JsonLines, SourceFormat::Ldif}) {
                SourceChoices choices;
                choices.format = format;
                const auto source = Source::open(file(bytes), choices);
                int line = 0;
                while (source) {
                    const auto next = (*source)->next();
                    QVERIFY(next);
                    if (!*next)
                        break;
                    const auto *row = std::get_if<ImportRow>(&**next);
                    const int at = row ? row->line : std::get<ImportProblem>(**next).line;
                    QVERIFY2(at > line, bytes.toPercentEncoding().constData());
                    line = at;
                    QVERIFY(!row || !row->username.isNull() || !row->wish.isNull());
                }
            }
        }
    }

private:
    QString file(const QByteArray &bytes) {
        const QString path = m_folder.filePath(QStringLiteral("people"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    std::unique_ptr<Source> opened(const QByteArray &bytes, SourceFormat format = SourceFormat::Csv) {
        SourceChoices choices;
        choices.format = format;
        auto source = Source::open(file(bytes), choices);
        if (!source)
            qFatal("%s", qPrintable(source.error().detail));
        return std::move(*source);
    }
    static ImportRow rowOf(Source &source) {
        const auto line = source.next();
        if (!line || !*line || !std::holds_alternative<ImportRow>(**line))
            qFatal("no row");
        return std::get<ImportRow>(**line);
    }
    static bool ended(Source &source) {
        const auto line = source.next();
        return line && !*line;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
