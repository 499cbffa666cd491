// A Django website moves in while its sites stay as they are (resources/help/import.md): what the manual says, and then
// what a site and a person see of it.
#include "tests/e2e/free_port.h"
#include "tests/e2e/program.h"
#include "tests/e2e/visitor.h"
#include "tests/server/sync/django_website.h"
#include "tests/support/rival.h"
#include <QJsonObject>

using namespace gatelodge::tests;

namespace {

constexpr char kPublicUrl[] = "http://localhost:8080";
constexpr char kPassword[] = "analytical engine";

} // namespace

class ImportWebsiteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_example_of_the_manual_says_what_stands_there() {
        QVERIFY(QFile::copy(m_website.dump(), m_dir.filePath(QStringLiteral("website.sql"))));
        const Said said = command(block(QStringLiteral("sh website")));
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        QCOMPARE(said.out, block(QStringLiteral("text website")));
        QVERIFY(hashOfAda().startsWith(QLatin1String("pbkdf2_sha256$")));
    }

    void a_dry_run_afterwards_finds_nothing_to_do() {
        const Said said = command(block(QStringLiteral("sh website")) + QStringLiteral(" --dry-run --json"));
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        const QJsonObject answer = said.json().object();
        QCOMPARE(answer.value(QLatin1String("same")).toInt(), 3);
        const QJsonObject places = answer.value(QLatin1String("places")).toObject();
        QCOMPARE(places.value(QLatin1String("site")).toObject().value(QLatin1String("same")).toInt(), 3);
        QVERIFY(!answer.contains(QLatin1String("import")));
    }

    // The site has its key from before, and nobody told it anything.
    void a_person_enters_a_site_that_has_noticed_nothing() {
        const quint16 port = freePort();
        Serving house(m_dir, port,
                      {QStringLiteral("--database"), url(), QStringLiteral("--public-url"), QLatin1String(kPublicUrl)});
        QVERIFY2(!house.readyLine().isEmpty(), qPrintable(house.errors()));
        Visitor ada(kPublicUrl);
        const QByteArray door = "/account/auth/12/?d=there-and-back";
        const auto asked = ada.get(port, door);
        QCOMPARE(asked.status, 303);
        const QByteArray form = QUrl(asked.location).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QCOMPARE(ada.signIn(port, QStringLiteral("ada"), QLatin1String(kPassword), form).status, 303);
        const auto answered = ada.get(port, door);
        QVERIFY2(answered.location.startsWith(QLatin1String("https://wiki.example.org/auth_receive?")),
                 qPrintable(answered.location));
        const QString key =
            ask(QStringLiteral("SELECT cryptkey FROM public.account_communityauthsite WHERE id = 12"), m_website);
        const Said said = run(m_dir, {QStringLiteral("token"), QStringLiteral("decrypt"), QStringLiteral("--key"), key,
                                      QStringLiteral("--protocol"), QStringLiteral("3"), QStringLiteral("--json"),
                                      answered.location});
        QVERIFY2(said.exitCode == 0, qPrintable(said.err));
        const QJsonObject answer = said.json().object();
        QCOMPARE(answer.value(QLatin1String("username")).toString(), QStringLiteral("ada"));
        QCOMPARE(answer.value(QLatin1String("secondary")).toString(),
                 QStringLiteral("ada@example.net, countess@example.net"));
        QCOMPARE(answer.value(QLatin1String("data")).toString(), QStringLiteral("there-and-back"));
        QVERIFY2(hashOfAda().startsWith(QLatin1String("$argon2id$")), qPrintable(hashOfAda()));
        QVERIFY(house.end(SIGTERM));
    }

    // Whoever lists the processes reads along.
    void a_password_is_taken_from_a_file_of_ones_own_only() {
        QString address = m_website.url();
        const auto import = [this](const QStringList &words) {
            return run(m_dir, QStringList{QStringLiteral("import"), QStringLiteral("django")} + words +
                                  QStringList{QStringLiteral("--dry-run"), QStringLiteral("--create-groups"),
                                              QStringLiteral("--database"), url()});
        };
        const Said typed = import({QString(address).replace(u'@', QStringLiteral(":secret@"))});
        QCOMPARE(typed.exitCode, 2);
        QVERIFY2(typed.err.contains(QLatin1String("--password-file")) && !typed.err.contains(QLatin1String("secret")),
                 qPrintable(typed.err));
        QFile file(m_dir.filePath(QStringLiteral("reader.password")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("secret\n") > 0);
        file.close();
        for (const auto &[others, exitCode] :
             {std::pair(QFile::Permissions(QFile::ReadOther), 2), std::pair(QFile::Permissions(), 0)}) {
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others));
            const Said said = import({address, QStringLiteral("--password-file"), file.fileName()});
            QVERIFY2(said.exitCode == exitCode, qPrintable(said.err));
            QCOMPARE(said.err.contains(QLatin1String("0604")), exitCode != 0);
        }
    }

    void what_cannot_be_imported_is_said_in_one_line_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing there") << QStringLiteral("nowhere.sql") << 2;
        QTest::newRow("no dump") << QStringLiteral(GATELODGE_SOURCE_DIR "/README.md") << 2;
        QTest::newRow("nobody answers") << QStringLiteral("postgresql://reader@localhost:1/website") << 4;
    }
    void what_cannot_be_imported_is_said_in_one_line() {
        QFETCH(QString, where);
        const Said said = run(
            m_dir, {QStringLiteral("import"), QStringLiteral("django"), where, QStringLiteral("--database"), url()});
        QTEST(said.exitCode, "exitCode");
        QVERIFY2(said.complaints().size() == 1, qPrintable(said.err));
    }

private:
    QString url() const {
        const auto &to = m_database.connection();
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
    }
    template <typename Database> static QString ask(const QString &sql, const Database &database) {
        return gatelodge::tests::ask(*database.session(), sql);
    }
    QString hashOfAda() const {
        return ask(QStringLiteral("SELECT credential FROM logins JOIN users ON uid = user_uid WHERE username = 'ada'"),
                   m_database);
    }
    QString block(const QString &kind) const {
        QFile page(QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/import.md"));
        if (!page.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(page.errorString()));
        const QRegularExpression fence(QStringLiteral("\n```%1\n(.*?)```\n").arg(kind),
                                       QRegularExpression::DotMatchesEverythingOption);
        return fence.match(QString::fromUtf8(page.readAll())).captured(1);
    }
    // As typed in the folder with the dump.
    Said command(const QString &line) const {
        QStringList words = line.simplified().split(u' ').mid(1);
        words.replaceInStrings(QStringLiteral("website.sql"), m_dir.filePath(QStringLiteral("website.sql")));
        return run(m_dir, words << QStringLiteral("--database") << url());
    }

    DjangoWebsite m_website;
    TestDatabase m_database;
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QDir m_dir{m_folder.path()};
};

QTEST_GUILESS_MAIN(ImportWebsiteTest)
#include "tst_import_website.moc"
