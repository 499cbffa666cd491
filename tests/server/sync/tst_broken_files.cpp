// Files that something has happened to on their way, many of each format and always the same ones: each is read to its
// end or refused, and costs neither time nor memory.
#include "server/sync/django_source.h"
#include "server/sync/source.h"
#include "tests/support/crowding.h"
#include "tests/support/harmed.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/resource.h>

using namespace gatelodge;
using namespace gatelodge::sync;

namespace {

constexpr int kUsualRounds = 400;
constexpr qint64 kLongest = 5000;        // ms, for one that should take one
constexpr long kMostGrowth = 64 * 1024L; // KiB, over all of them

long peakKib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

QByteArray table(char separator) {
    QByteArray text = "username,first_name,email,other_emails,groups,notes,valid_until,password,ssh_keys\n";
    for (int i = 0; i < 20; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "user" + n + ",\"Zo\xC3\xAB \"\"" + n + "\"\"\",user" + n + "@example.org,\"a" + n + "@x.org;b" + n +
                "@x.org\",Choir,\"two\nlines\",2027-08-31,$argon2id$v=19$m=8$x,\n";
    }
    return text.replace(',', separator);
}
QByteArray json() {
    QByteArray text;
    for (int i = 0; i < 20; ++i)
        text += "{\"username\": \"user" + QByteArray::number(i) +
                "\", \"first_name\": \"Zo\\u00eb\", \"groups\": [\"Choir\", \"Board\"], \"is_active\": true}\n";
    return text;
}
QByteArray ldif() {
    QByteArray text = "version: 1\n\n";
    for (int i = 0; i < 20; ++i)
        text += "dn: uid=user" + QByteArray::number(i) + ",dc=example\nobjectClass: person\nuid: user" +
                QByteArray::number(i) +
                "\ncn:: Wm/Dqw==\nmail: a@example.org\nmemberOf: cn=Choir,\n ou=groups,dc=example\n\n";
    return text;
}
QByteArray ims() {
    QByteArray text = "<?xml version=\"1.0\"?>\n<enterprise>\n";
    for (int i = 0; i < 20; ++i)
        text += "<person recstatus=\"1\"><sourcedid><id>" + QByteArray::number(i) + "</id></sourcedid><userid>user" +
                QByteArray::number(i) + "</userid><name><fn>Zo\xC3\xAB &amp; Co</fn></name></person>\n";
    text += "<group><sourcedid><id>7</id></sourcedid></group><membership><sourcedid><id>7</id></sourcedid><member>"
            "<sourcedid><id>1</id></sourcedid></member></membership>";
    return text + "</enterprise>\n";
}

// As pg_dump writes it, of a Django website with community sign-on.
QByteArray dump() {
    QByteArray text = "-- PostgreSQL database dump\n\nSET client_encoding = 'UTF8';\n\n"
                      "COPY public.auth_user (id, password, last_login, is_superuser, username, first_name, last_name, "
                      "email, is_staff, is_active, date_joined) FROM stdin;\n";
    QByteArray keys, addresses, members, consents, visits;
    for (int i = 1; i <= 20; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += n + "\tpbkdf2_sha256$1000$salt$aGFzaA==\t\\N\tf\tuser" + n +
                "\tZo\xC3\xAB\tBab\\tbage \\\\ Sons\tuser" + n + "@example.org\tf\tt\t2019-05-01 12:30:00.25+02\n";
        keys += n + "\tssh-ed25519 AAAA user@desk\\nssh-ed25519 BBBB user@lap\n";
        addresses += n + "\tsecond" + n + "@example.org\tt\t" + n + "\n";
        members += n + "\t" + n + "\t1\n";
        consents += n + "\t2019-05-01 12:30:00+00\t4\t" + n + "\n";
        visits += n + "\t12\t2020-01-02 03:04:05+00\t7\n";
    }
    const auto table = [&text](const char *head, const QByteArray &rows) {
        text += "\\.\n\nCOPY public." + QByteArray(head) + " FROM stdin;\n" + rows;
    };
    table("auth_group (id, name)", "1\tChoir\n");
    table("auth_user_groups (id, user_id, group_id)", members);
    table("core_userprofile (user_id, sshkey)", keys);
    table("account_secondaryemail (id, email, confirmed, user_id)", addresses);
    table("account_communityauthorg (id, orgname, require_consent)", "4\tBoats\tt\n");
    table("account_communityauthsite (id, name, redirecturl, cryptkey, org_id, version, apiurl, push_changes, "
          "push_ssh, cooloff_hours, cooloff_message)",
          "12\tWiki\thttps://wiki.example.org/\tAAECAwQFBgc=\t4\t2\t\tf\tf\t24\tWait <b>a day</b>\n");
    table("account_communityauthsite_require_groups (id, communityauthsite_id, group_id)", "1\t12\t1\n");
    table("account_communityauthconsent (id, consentgiven, org_id, user_id)", consents);
    table("account_communityauthlastlogin (user_id, site_id, lastlogin, logincount)", visits);
    return text + "\\.\n\n-- PostgreSQL database dump complete\n";
}

} // namespace

class TestBrokenFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_is_read_to_its_end_or_refused_data() {
        QTest::addColumn<SourceFormat>("format");
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("commas") << SourceFormat::Csv << table(',');
        QTest::newRow("tabs") << SourceFormat::Csv << table('\t');
        QTest::newRow("JSON lines") << SourceFormat::JsonLines << json();
        QTest::newRow("LDIF") << SourceFormat::Ldif << ldif();
        QTest::newRow("IMS Enterprise") << SourceFormat::Ims << ims();
    }
    void each_is_read_to_its_end_or_refused() {
        QFETCH(SourceFormat, format);
        QFETCH(QByteArray, whole);
        QCOMPARE(rowsOf(whole, format), 20);
        staysWhole(whole, [&](const QByteArray &bytes) { return rowsOf(bytes, format); });
    }

    void a_dump_of_a_website_is_read_to_its_end_or_refused() {
        QCOMPARE(rowsOfDump(dump()), 20 + 1 + 1 + 20 + 20); // people, what they belong to, and what they did
        staysWhole(dump(), [this](const QByteArray &bytes) { return rowsOfDump(bytes); });
    }

    void a_name_of_ten_thousand_characters_is_a_problem_of_one_row() {
        const auto source =
            opened("username,first_name\nada," + QByteArray(10'000, 'x') + "\nbob,Bob\n", SourceFormat::Csv);
        const auto first = (*source)->next();
        const auto &problem = std::get<ImportProblem>(**first);
        QVERIFY(problem.flaw == ImportFlaw::TooLong && problem.field == ImportField::FirstName && problem.line == 2);
        QCOMPARE(problem.value.size(), 200);
        QCOMPARE(std::get<ImportRow>(**(*source)->next()).username, QStringLiteral("bob"));
    }

private:
    template <typename Reader> void staysWhole(const QByteArray &whole, const Reader &rowsIn) {
        const long before = peakKib();
        QRandomGenerator dice(4711);
        for (int round = 0; round < tests::harmfulRounds(kUsualRounds); ++round) {
            QElapsedTimer timer;
            timer.start();
            const QByteArray bytes = tests::harmed(whole, dice);
            QVERIFY2(rowsIn(bytes) <= 2 * bytes.size(), "a reader that never ends");
            QVERIFY2(timer.elapsed() < kLongest || timer.elapsed() < kLongest * tests::crowding(),
                     qPrintable(QStringLiteral("round %1").arg(round)));
        }
        QVERIFY2(peakKib() - before < kMostGrowth, "too much memory");
    }
    QString written(const QByteArray &bytes, const char *name) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    // Of everything that such a website gives; 0 where it is refused.
    int rowsOfDump(const QByteArray &bytes) {
        const auto website = DjangoSource::open(written(bytes, "website.sql"));
        if (!website)
            return 0;
        int rows = 0;
        const auto count = [&](const auto &next) {
            while (rows <= 2 * bytes.size()) {
                const auto row = next();
                if (!row || !*row)
                    break;
                ++rows;
            }
        };
        count([&] { return (*website)->next(); });
        const auto places = (*website)->places();
        if (!places)
            return rows;
        rows += int(places->orgs.size() + places->sites.size());
        count(places->consents);
        count(places->visits);
        return rows;
    }
    Result<std::unique_ptr<Source>> opened(const QByteArray &bytes, SourceFormat format) {
        const QString path = written(bytes, "people");
        SourceChoices choices;
        choices.format = format;
        return Source::open(path, choices);
    }
    // How many lines it has given before its end or an error.
    int rowsOf(const QByteArray &bytes, SourceFormat format) {
        const auto source = opened(bytes, format);
        if (!source)
            return 0;
        int rows = 0;
        while (rows <= 2 * bytes.size()) {
            const auto line = (*source)->next();
            if (!line || !*line)
                break;
            ++rows;
        }
        return rows;
    }
    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(gatelodge::sync::SourceFormat)
QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_broken_files.moc"
