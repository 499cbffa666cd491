// `site webhooks` as an operator's shell runs it: the form that a site is told of changes in, secrets that are printed
// once and follow each other, what is refused, and the words for people and for machines.
#include "app/cli/webhook_commands.h"
#include "server/store/places.h"
#include "server/store/webhooks.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

struct Said {
    int exitCode = -1;
    QString out;
    QString operator[](const char *name) const {
        return QJsonDocument::fromJson(out.toUtf8()).object().value(QLatin1StringView(name)).toString();
    }
};

// What a command writes goes to the program's own output, so that is what is taken.
template <typename Work> Said heard(const Work &work) {
    QTemporaryFile file;
    if (!file.open())
        qFatal("no file");
    std::fflush(stdout);
    const int before = ::dup(STDOUT_FILENO);
    ::dup2(file.handle(), STDOUT_FILENO);
    Said said;
    said.exitCode = work();
    std::fflush(stdout);
    ::dup2(before, STDOUT_FILENO);
    ::close(before);
    file.seek(0);
    said.out = QString::fromUtf8(file.readAll());
    return said;
}

} // namespace

class TestWebhookCommands : public QObject {
    Q_OBJECT

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    QTemporaryDir m_folder;
    SiteId m_site;

    // The words after `site webhooks`; 2 is what a wrong usage ends with.
    Said run(const QStringList &words, bool json = true) {
        const store::Connection &at = m_database.connection();
        app::Invocation invocation;
        invocation.json = json;
        invocation.settingFlags = {{QStringLiteral("data_dir"), m_folder.path()},
                                   {QStringLiteral("database"),
                                    QStringLiteral("postgresql://%1@localhost/%2?host=%3&port=%4")
                                        .arg(at.user, at.database,
                                             QString::fromLatin1(at.host.toUtf8().toPercentEncoding()),
                                             QString::number(at.port))}};
        return heard([&] {
            CLI::App program;
            app::addWebhookCommands(program, invocation);
            std::vector<std::string> reversed{"webhooks"};
            for (const QString &word : words)
                reversed.insert(reversed.begin(), word.toStdString());
            try {
                program.parse(std::move(reversed));
            } catch (const CLI::ParseError &) {
                return 2;
            }
            return invocation.run(invocation);
        });
    }
    Said show() { return run({QStringLiteral("show"), site()}); }
    Said secret(const QStringList &more = {}) { return run(QStringList{QStringLiteral("secret"), site()} + more); }
    QString site() const { return QString::number(m_site.value); }
    PushForm form() { return value(store::findSite(*m_session, m_site)).profile.pushForm; }
    QList<WebhookSecret> held() { return value(store::listWebhookSecrets(*m_session, m_site)); }

private Q_SLOTS:
    void init() {
        m_site = aSite(*m_session)
                     .with([](SiteProfile &site) { site.apiUrl = QStringLiteral("https://wiki.example.org/hooks"); })
                     .make();
    }

    void a_form_is_chosen_and_shown() {
        const Said before = show();
        QVERIFY2(before.exitCode == 0, qPrintable(before.out));
        QCOMPARE(before["form"], QStringLiteral("classic"));
        const Said set = run({QStringLiteral("set"), site(), QStringLiteral("--form"), QStringLiteral("webhooks")});
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set["form"], QStringLiteral("webhooks"));
        QCOMPARE(set["address"], QStringLiteral("https://wiki.example.org/hooks"));
        QCOMPARE(form(), PushForm::Webhooks);
        const Said plain = run({QStringLiteral("show"), site()}, false);
        QVERIFY2(plain.out.contains(QStringLiteral("form: webhooks\n")), qPrintable(plain.out));
    }

    void a_secret_is_printed_once_and_leaves_a_day_to_the_one_before_it() {
        const Said first = secret();
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first["secret"].startsWith(QStringLiteral("whsec_")));
        QCOMPARE(QByteArray::fromBase64(first["secret"].mid(6).toLatin1()).size(), 32);
        QVERIFY(!show().out.contains(first["secret"]));
        QVERIFY(show()["secrets"].startsWith(first["id"] + u':' + first["secret"].left(10)));
        const Said second = secret();
        QCOMPARE(held().size(), 2);
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(held().first().endsAt);
        QVERIFY2(left > 23 * 3600 && left <= 24 * 3600, qPrintable(QString::number(left)));
        QVERIFY(show()["secrets"].contains(QStringLiteral("(until ")));
        QCOMPARE(secret().exitCode, 1); // two hold already
        QCOMPARE(secret({QStringLiteral("--end"), first["id"]}).exitCode, 0);
        QCOMPARE(held().size(), 1);
        QCOMPARE(QString::number(held().first().id.value), second["id"]);
        // Who may have lost one lets it end at once.
        const Said third = secret({QStringLiteral("--overlap-hours"), QStringLiteral("0")});
        QCOMPARE(held().size(), 1);
        QCOMPARE(QString::number(held().first().id.value), third["id"]);
    }

    void what_is_wrong_is_refused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("no such site") << words("show 99999") << 1;
        QTest::newRow("a secret for no such site") << words("secret 99999") << 1;
        QTest::newRow("another form") << words("set 1 --form telegram") << 2;
        QTest::newRow("no form") << words("set 1") << 2;
        QTest::newRow("no site") << words("secret") << 2;
        QTest::newRow("an overlap before now") << words("secret 1 --overlap-hours -1") << 2;
        QTest::newRow("the end of none") << words("secret SITE --end 99999") << 1;
    }
    void what_is_wrong_is_refused() {
        QFETCH(QStringList, words);
        words.replaceInStrings(QStringLiteral("SITE"), site());
        const Said said = run(words);
        QFETCH(int, code);
        QVERIFY2(said.exitCode == code, qPrintable(said.out));
        QVERIFY(held().isEmpty());
        QCOMPARE(form(), PushForm::Classic);
    }
};

QTEST_GUILESS_MAIN(TestWebhookCommands)
#include "tst_webhook_commands.moc"
