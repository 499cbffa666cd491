// Deployment settings: what is read from where, what is refused, and with which words (EA-20, K2).
#include "app/settings.h"
#include "app/settings_keys.h"
#include "app/settings_page.h"
#include <QtTest>
#include <sys/stat.h>

using namespace gatelodge;
using namespace gatelodge::app;

namespace {

using Map = QMap<QString, QString>;

QString s(const char *text) { return QString::fromUtf8(text); }

SettingSources empty() {
    SettingSources sources;
    sources.environment = {{s("HOME"), s("/home/mara")}};
    return sources;
}

SettingSources withFlag(const char *name, const QString &value) {
    SettingSources sources = empty();
    sources.flags.insert(s(name), value);
    return sources;
}

QString describe(const QList<Endpoint> &list) {
    QStringList texts;
    for (const Endpoint &endpoint : list)
        texts.append(QStringLiteral("%1 %2").arg(endpoint.host).arg(endpoint.port));
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_written_gives_a_server_on_loopback();
    void root_keeps_its_data_in_var();
    void later_sources_win();
    void the_file_takes_every_kind();
    void a_wrong_setting_is_one_line_that_says_what_is_allowed_data();
    void a_wrong_setting_is_one_line_that_says_what_is_allowed();
    void good_values_are_taken_data();
    void good_values_are_taken();
    void a_wrong_file_is_one_line_data();
    void a_wrong_file_is_one_line();
    void secrets_are_never_repeated();
    void plain_http_stays_on_loopback_data();
    void plain_http_stays_on_loopback();
    void tls_needs_certificate_and_key();
    void a_listener_for_certificates_needs_tls_and_an_address_of_its_own();
    void files_readable_by_others_are_refused_data();
    void files_readable_by_others_are_refused();
    void a_secret_may_lie_in_a_file();
    void a_named_file_must_exist();
    void every_fallback_is_itself_allowed();
    void the_manual_says_what_the_table_says();

private:
    QString write(const QString &name, const QByteArray &content, int mode = 0600) const;
    QTemporaryDir m_folder;
};

QString TestSettings::write(const QString &name, const QByteArray &content, int mode) const {
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        fchmod(file.handle(), mode_t(mode)) != 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestSettings::nothing_written_gives_a_server_on_loopback() {
    const Settings settings = loadSettings(empty()).value();
    QCOMPARE(describe(settings.listen), s("127.0.0.1 8080, ::1 8080"));
    QCOMPARE(settings.publicUrl, QUrl(s("http://localhost:8080")));
    QCOMPARE(settings.dataDir, s("/home/mara/.local/share/gatelodge"));
    QCOMPARE(settings.masterKeyFile, s("/home/mara/.local/share/gatelodge/master.key"));
    QCOMPARE(settings.syncFolder, s("/home/mara/.local/share/gatelodge/sync"));
    QCOMPARE(settings.mailFrom, s("account@localhost"));
    QVERIFY(settings.database.isEmpty() && settings.smtpUrl.isEmpty() && settings.trustedProxies.isEmpty());
    QCOMPARE(settings.smtpTls, SmtpTls::Required);
    QCOMPARE(settings.argon2MemoryKib, 65536);
    QCOMPARE(settings.laneWeb, 4);
    QCOMPARE(settings.worker, DeliveryWorker::On);
}

void TestSettings::root_keeps_its_data_in_var() {
    SettingSources sources = empty();
    sources.environment[s("XDG_DATA_HOME")] = s("/data");
    QCOMPARE(loadSettings(sources)->dataDir, s("/data/gatelodge"));
    sources.environment[s("XDG_DATA_HOME")] = s("relative");
    QCOMPARE(loadSettings(sources)->dataDir, s("/home/mara/.local/share/gatelodge"));
    sources.asRoot = true;
    QCOMPARE(loadSettings(sources)->dataDir, s("/var/lib/gatelodge"));
    QCOMPARE(usualConfigFile(sources), s("/etc/gatelodge/gatelodge.toml"));
}

void TestSettings::later_sources_win() {
    SettingSources sources = empty();
    sources.file = write(s("gatelodge.toml"), "argon2_passes = 4\nlane_web = 5\nlane_slow = 6\n");
    sources.environment[s("GATELODGE_LANE_WEB")] = s("7");
    sources.environment[s("GATELODGE_LANE_SLOW")] = s("8");
    sources.environment[s("GATELODGE_UNRELATED")] = s("whatever");
    sources.flags[s("lane_slow")] = s("9");
    const Settings settings = loadSettings(sources).value();
    QCOMPARE(settings.argon2Passes, 4);
    QCOMPARE(settings.laneWeb, 7);
    QCOMPARE(settings.laneSlow, 9);
}

void TestSettings::the_file_takes_every_kind() {
    SettingSources sources = empty();
    sources.file = write(s("gatelodge.toml"), R"(# comment
listen = ["127.0.0.1:0", "[::1]:81"]
worker = false
log_level = "warning"
trusted_proxies = ["10.0.0.0/8", "2001:db8::1"]
database = "postgresql://gate@db.example/gate"
smtp_url = "smtps://mail.example"
)");
    const Settings settings = loadSettings(sources).value();
    QCOMPARE(describe(settings.listen), s("127.0.0.1 0, ::1 81"));
    QCOMPARE(settings.worker, DeliveryWorker::Off);
    QCOMPARE(settings.logLevel, LogLevel::Warning);
    QCOMPARE(settings.trustedProxies.size(), 2);
    QCOMPARE(settings.trustedProxies[0].bits, 8);
    QCOMPARE(settings.trustedProxies[1].bits, 128);
    QCOMPARE(settings.database, s("postgresql://gate@db.example/gate"));
    QCOMPARE(settings.smtpUrl, QUrl(s("smtps://mail.example")));
}

void TestSettings::a_wrong_setting_is_one_line_that_says_what_is_allowed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto rows = [](const char *name, std::initializer_list<const char *> values) {
        for (const char *value : values)
            QTest::addRow("%s '%s'", name, QByteArray(value).toPercentEncoding(" :/[]@<>").constData())
                << QString::fromLatin1(name) << QString::fromUtf8(value);
    };
    rows("listen", {"", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "::1:8080",
                    "[::1]", "[127.0.0.1]:80", "example.org:80", "127.0.0.1:80,", "127.0.0.256:80", "127.0.0.1:8\n0",
                    "0.0.0.0:8080", "[::]:8080", "192.168.1.5:80", "127.0.0.1:80, 0.0.0.0:80"});
    rows("public_url",
         {"", "example.org", "ftp://example.org", "https://", "https://example.org/path", "https://user@example.org",
          "https://example.org?x", "https://example.org#x", "http://example.org", "http://192.168.1.5:8080",
          "https://example.org:0", "https://example.org:99999", "http://localhost.example.org", "https://a b"});
    rows("database", {"db.example", "mysql://db", "postgresql://db\nx", "host=db"});
    rows("listen_database_url", {"db"});
    rows("data_dir", {"relative/path", "./x", "/a\nb"});
    rows("master_key_file", {"key"});
    rows("sync_folder", {"lists", "/", "/home", "/home/mara/.local/share/gatelodge", "/home/mara/x/../.local"});
    rows("backup_folder", {"backups"});
    rows("backup_keep", {"0", "3651"});
    rows("backup_hour", {"-1", "24"});
    rows("backup_public_key", {"x", "AAAA", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh"});
    rows("backup_passphrase", {"ten words?", "seven grey\nherons"});
    rows("trusted_proxies", {"x", "10.0.0.0/33", "10.0.0.0/", "10/8x", "10.0.0.1;10.0.0.2", "::/129"});
    rows("smtp_url", {"mail.example", "http://mail.example", "smtp://", "smtp://u:p@mail.example", "smtp://mail/x"});
    rows("smtp_starttls", {"", "yes", "Required"});
    rows("smtp_user", {"a\nb"});
    rows("smtp_password", {"a\r\nb"});
    rows("mail_from", {"", "x", "@example.org", "a@", "Club <a@b.example>", "a@b.example\nBcc: c@d.example", "a b@c"});
    rows("log_level", {"", "verbose", "INFO"});
    rows("argon2_memory_kib", {"", "7", "4194305", "-8", "64 MiB", "1e3", "99999999999", "0x10", " 64"});
    rows("argon2_passes", {"0", "65"});
    rows("lane_web", {"0", "65"});
    rows("lane_console", {"0"});
    rows("lane_slow", {"none"});
    rows("lane_queue", {"0", "65537"});
    rows("worker", {"", "yes", "on", "1", "True"});
    rows("tls_certificate", {"cert.pem", "/etc/cert.pem"});
    rows("tls_key", {"key.pem", "/etc/key.pem"});
}

void TestSettings::a_wrong_setting_is_one_line_that_says_what_is_allowed() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    const SettingKey *key = findSettingKey(name);
    QVERIFY(key);
    const auto settings = loadSettings(withFlag(name.toLatin1().constData(), value));
    QVERIFY(!settings);
    QCOMPARE(settings.error().fault, Fault::Misconfigured);
    const QString line = settings.error().detail;
    QVERIFY2(!line.contains(u'\n') && !line.contains(u'\r'), qPrintable(line));
    // A certificate without its key is the key's mistake, and the other way round.
    const bool pair = name.startsWith(s("tls_")) && value.startsWith(u'/');
    QVERIFY2(pair ? line.startsWith(s("tls_")) : line.startsWith(name + s(" = ")), qPrintable(line));
    QVERIFY2(pair || line.contains(key->allowed), qPrintable(line));
    QVERIFY2(pair || line.contains(flagNameOf(*key)), qPrintable(line));
    const QString shown = QString(value).replace(u'\n', u' ').replace(u'\r', u' ');
    QVERIFY2(pair || line.contains(shown) == (key->secrecy == Secrecy::Open) || value.isEmpty(), qPrintable(line));
}

void TestSettings::good_values_are_taken_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto rows = [](const char *name, std::initializer_list<const char *> values) {
        for (const char *value : values)
            QTest::addRow("%s %s", name, value) << QString::fromLatin1(name) << QString::fromUtf8(value);
    };
    rows("listen", {"127.0.0.1:0", "127.8.8.8:65535", "[::1]:443", "localhost:80", "127.0.0.1:1 ,[::1]:2"});
    rows("public_url",
         {"https://example.org", "https://example.org/", "https://example.org:8443", "http://localhost",
          "http://127.0.0.1:9", "http://[::1]:9", "http://gate.localhost:8080", "https://bücher.example"});
    rows("database", {"", "postgresql:///gate", "postgres://u:p@h:5433/d?sslmode=require"});
    rows("trusted_proxies", {"", "127.0.0.1", "10.0.0.0/8, ::1", "2001:db8::/32"});
    rows("backup_folder", {"", "/mnt/backups"});
    rows("backup_public_key", {"", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="});
    rows("backup_passphrase", {"", "seven grey herons"});
    rows("smtp_url", {"", "smtp://mail.example", "smtp://mail.example:587", "smtps://mail.example:465"});
    rows("mail_from", {"account@example.org", "a.b+c@localhost"});
    rows("argon2_memory_kib", {"8", "4194304"});
    rows("worker", {"true", "false"});
}

void TestSettings::good_values_are_taken() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto settings = loadSettings(withFlag(name.toLatin1().constData(), value));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail));
}

void TestSettings::a_wrong_file_is_one_line_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no TOML") << QByteArray("listen = [\n") << s("gatelodge.toml, line ");
    QTest::newRow("unknown name") << QByteArray("listne = \"x\"\n") << s("no setting “listne”");
    QTest::newRow("a table") << QByteArray("[listen]\nhost = \"x\"\n") << s("listen must be a text");
    QTest::newRow("a fraction") << QByteArray("argon2_passes = 1.5\n") << s("argon2_passes must be a text");
    QTest::newRow("a nested list") << QByteArray("listen = [[\"x\"]]\n") << s("listen must be a text");
    QTest::newRow("a wrong value") << QByteArray("argon2_passes = 0\n") << s("argon2_passes = “0” (gatelodge.toml)");
    QTest::newRow("a date") << QByteArray("log_level = 2026-01-01\n") << s("log_level must be a text");
    QTest::newRow("twice") << QByteArray("worker = true\nworker = true\n") << s("line 2");
    QTest::newRow("not UTF-8") << QByteArray("mail_from = \"\xff\xfe\"\n") << s("line 1");
}

void TestSettings::a_wrong_file_is_one_line() {
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    SettingSources sources = empty();
    sources.file = write(s("gatelodge.toml"), content);
    const auto settings = loadSettings(sources);
    QVERIFY(!settings);
    QCOMPARE(settings.error().fault, Fault::Misconfigured);
    QVERIFY2(settings.error().detail.contains(says), qPrintable(settings.error().detail));
    QVERIFY(!settings.error().detail.contains(u'\n'));
}

void TestSettings::secrets_are_never_repeated() {
    for (const SettingKey &key : settingKeys()) {
        if (key.secrecy == Secrecy::Open)
            continue;
        const auto settings = loadSettings(withFlag(key.name.toLatin1().constData(), s("sesame\nsesame")));
        QVERIFY(!settings);
        QVERIFY2(!settings.error().detail.contains(s("sesame")), qPrintable(settings.error().detail));
    }
}

void TestSettings::plain_http_stays_on_loopback_data() {
    QTest::addColumn<QString>("listen");
    QTest::addColumn<bool>("plainAllowed");
    QTest::newRow("127.0.0.1") << s("127.0.0.1:80") << true;
    QTest::newRow("127/8") << s("127.1.2.3:80") << true;
    QTest::newRow("::1") << s("[::1]:80") << true;
    QTest::newRow("localhost") << s("localhost:80") << true;
    QTest::newRow("any v4") << s("0.0.0.0:80") << false;
    QTest::newRow("any v6") << s("[::]:80") << false;
    QTest::newRow("private") << s("10.0.0.1:80") << false;
    QTest::newRow("one of two") << s("127.0.0.1:80, 10.0.0.1:80") << false;
}

void TestSettings::plain_http_stays_on_loopback() {
    QFETCH(QString, listen);
    QFETCH(bool, plainAllowed);
    SettingSources sources = withFlag("listen", listen);
    QCOMPARE(loadSettings(sources).has_value(), plainAllowed);
    sources.flags[s("tls_certificate")] = write(s("cert.pem"), "certificate", 0644);
    sources.flags[s("tls_key")] = write(s("key.pem"), "key");
    const auto encrypted = loadSettings(sources);
    QVERIFY2(encrypted, encrypted ? "" : qPrintable(encrypted.error().detail));
    QCOMPARE(encrypted->publicUrl.scheme(), s("https"));
}

void TestSettings::tls_needs_certificate_and_key() {
    SettingSources sources = withFlag("tls_key", write(s("key.pem"), "key"));
    QVERIFY(loadSettings(sources).error().detail.startsWith(s("tls_certificate")));
    sources = withFlag("tls_certificate", write(s("cert.pem"), "certificate", 0644));
    QVERIFY(loadSettings(sources).error().detail.startsWith(s("tls_key")));
    sources.flags[s("tls_key")] = m_folder.filePath(s("missing.pem"));
    QVERIFY(loadSettings(sources).error().detail.contains(s("cannot be read")));
}

// A certificate is proved by TLS alone (EL-11).
void TestSettings::a_listener_for_certificates_needs_tls_and_an_address_of_its_own() {
    SettingSources sources = withFlag("certificate_listen", s("127.0.0.1:8444"));
    QVERIFY(loadSettings(sources).error().detail.startsWith(s("certificate_listen = “127.0.0.1:8444”")));
    QVERIFY(loadSettings(sources).error().detail.contains(s("together with tls_certificate and tls_key")));
    sources.flags[s("tls_certificate")] = write(s("door.pem"), "certificate");
    sources.flags[s("tls_key")] = write(s("door.key"), "key");
    sources.flags[s("public_url")] = s("https://id.example.org");
    auto settings = loadSettings(sources);
    QVERIFY2(settings.has_value(), settings ? "" : qPrintable(settings.error().detail));
    QCOMPARE(describe(settings->certificateListen), s("127.0.0.1 8444"));
    QCOMPARE(settings->certificateUrl.toString(), s("https://id.example.org:8444"));
    sources.flags[s("certificate_url")] = s("https://cards.example.org");
    QCOMPARE(loadSettings(sources)->certificateUrl.toString(), s("https://cards.example.org"));
    for (const char *wrong : {"https://id.example.org", "http://localhost:8444", "https://cards.example.org/in"}) {
        sources.flags[s("certificate_url")] = s(wrong);
        QVERIFY2(loadSettings(sources).error().detail.startsWith(s("certificate_url = ")), wrong);
    }
    QVERIFY(loadSettings(withFlag("certificate_url", s("https://cards.example.org")))
                .error()
                .detail.contains(s("together with certificate_listen")));
}

void TestSettings::files_readable_by_others_are_refused_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("allowed");
    for (const int mode : {0400, 0600, 0640, 0440, 0700})
        QTest::addRow("%o", mode) << mode << true;
    for (const int mode : {0644, 0604, 0601, 0602, 0660, 0666, 0620, 0777})
        QTest::addRow("%o", mode) << mode << false;
}

void TestSettings::files_readable_by_others_are_refused() {
    QFETCH(int, mode);
    QFETCH(bool, allowed);
    const QString name = s("file");
    QList<SettingSources> uses(4, empty());
    uses[0].file = write(name, "# nothing\n", mode);
    uses[1].environment[s("GATELODGE_SMTP_PASSWORD_FILE")] = uses[0].file;
    uses[2].flags[s("master_key_file")] = uses[0].file;
    uses[3].flags[s("tls_key")] = uses[0].file;
    uses[3].flags[s("tls_certificate")] = write(s("cert.pem"), "certificate", 0644);
    for (const SettingSources &sources : std::as_const(uses)) {
        const auto settings = loadSettings(sources);
        QVERIFY2(settings.has_value() == allowed, settings ? "taken" : qPrintable(settings.error().detail));
        if (!allowed)
            QVERIFY2(settings.error().detail.contains(uses[0].file) && settings.error().detail.contains(s("chmod 600")),
                     qPrintable(settings.error().detail));
    }
}

void TestSettings::a_secret_may_lie_in_a_file() {
    SettingSources sources = empty();
    sources.environment[s("GATELODGE_SMTP_PASSWORD_FILE")] = write(s("password"), "sesame\n");
    QCOMPARE(loadSettings(sources)->smtpPassword, s("sesame"));
    sources.environment[s("GATELODGE_SMTP_PASSWORD")] = s("other");
    QVERIFY(loadSettings(sources).error().detail.contains(s("both set")));
    sources.environment.remove(s("GATELODGE_SMTP_PASSWORD"));
    sources.environment[s("GATELODGE_SMTP_PASSWORD_FILE")] = m_folder.filePath(s("missing"));
    QVERIFY(loadSettings(sources).error().detail.contains(s("cannot be read")));
    sources = empty();
    sources.environment[s("GATELODGE_LOG_LEVEL_FILE")] = write(s("level"), "debug"); // no secret: no such variable
    QCOMPARE(loadSettings(sources)->logLevel, LogLevel::Info);
}

void TestSettings::a_named_file_must_exist() {
    SettingSources sources = empty();
    sources.file = m_folder.filePath(s("missing.toml"));
    QVERIFY(loadSettings(sources));
    sources.fileIs = ConfigFile::MustExist;
    QVERIFY(loadSettings(sources).error().detail.contains(s("missing.toml cannot be read")));
}

void TestSettings::every_fallback_is_itself_allowed() {
    QSet<QString> names;
    for (const SettingKey &key : settingKeys()) {
        names.insert(key.name);
        QVERIFY2(!key.allowed.isEmpty() && !key.purpose.isEmpty(), qPrintable(key.name));
        QVERIFY2(key.fallback.isEmpty() != key.fallbackMeaning.isEmpty(), qPrintable(key.name));
        if (!key.fallback.isEmpty())
            QVERIFY2(loadSettings(withFlag(key.name.toLatin1().constData(), key.fallback)), qPrintable(key.name));
    }
    QCOMPARE(names.size(), settingKeys().size());
}

// GATELODGE_UPDATE=1 writes the page.
void TestSettings::the_manual_says_what_the_table_says() {
    QFile page(s(GATELODGE_SOURCE_DIR "/resources/help/configuration.md"));
    const QString right = settingsPage();
    if (qEnvironmentVariableIntValue("GATELODGE_UPDATE") == 1) {
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(right.toUtf8());
        return;
    }
    QVERIFY(page.open(QIODevice::ReadOnly));
    if (QString::fromUtf8(page.readAll()) != right)
        QFAIL(qPrintable(s("run again with GATELODGE_UPDATE=1; the right content is:\n") + right));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
