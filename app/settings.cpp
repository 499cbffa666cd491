#include "app/settings.h"
#include "app/settings_keys.h"
#include "app/settings_values.h"
#include <algorithm>
#include <QDir>
#include <QFileInfo>

namespace gatelodge::app {
namespace {

constexpr qsizetype longestShown = 80;

QString shown(const SettingKey &key, const QString &value) {
    if (key.secrecy == Secrecy::Secret)
        return QStringLiteral("(not shown)");
    QString text = value.left(longestShown);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return u'“' + text + (value.size() > longestShown ? QStringLiteral("…”") : QStringLiteral("”"));
}

class Loading {
public:
    explicit Loading(const SettingSources &sources) : m_sources(sources) {}
    Result<Settings> load();

private:
    QString valueOf(const SettingKey &key) const;
    tl::unexpected<Error> wrong(const char *name) const;
    template <typename Value, typename Read> Done take(Value &into, const char *name, Read read);
    Done takeWhole(int &into, const char *name);
    template <typename Value> Done takeChoice(Value &into, const char *name);
    Done readReach();
    Done readPlaces();
    Done readSyncFolder();
    Done readBackups();
    Done readMail();
    Done readWork();
    Done checkTls() const;
    Done readCertificateListener();
    void chooseOrigin();
    Done checkPrivate(const char *name, const QString &path) const;

    const SettingSources &m_sources;
    QMap<QString, WrittenSetting> m_written;
    Settings m_settings;
};

Result<Settings> Loading::load() {
    GL_TRY(m_written, collectSettings(m_sources));
    GL_DO(readPlaces());
    GL_DO(readReach());
    GL_DO(readSyncFolder());
    GL_DO(readBackups());
    GL_DO(readMail());
    GL_DO(readWork());
    return m_settings;
}

QString Loading::valueOf(const SettingKey &key) const {
    const auto written = m_written.constFind(key.name);
    return written == m_written.constEnd() ? key.fallback : written->value;
}

tl::unexpected<Error> Loading::wrong(const char *name) const {
    const SettingKey &key = *findSettingKey(QLatin1StringView(name));
    const auto written = m_written.constFind(key.name);
    const QString where = written == m_written.constEnd() ? QStringLiteral("default") : written->where;
    return failure(Fault::Misconfigured, QStringLiteral("%1 = %2 (%3) is not allowed: it must be %4")
                                             .arg(key.name, shown(key, valueOf(key)), where, key.allowed));
}

template <typename Value, typename Read> Done Loading::take(Value &into, const char *name, Read read) {
    const auto value = read(valueOf(*findSettingKey(QLatin1StringView(name))));
    if (!value)
        return wrong(name);
    into = *value;
    return {};
}

Done Loading::takeWhole(int &into, const char *name) {
    const SettingKey &key = *findSettingKey(QLatin1StringView(name));
    return take(into, name, [&](const QString &text) { return readWhole(text, key.least, key.most); });
}

// The choices stand in the table in the order of the enumeration.
template <typename Value> Done Loading::takeChoice(Value &into, const char *name) {
    const SettingKey &key = *findSettingKey(QLatin1StringView(name));
    return take(into, name, [&](const QString &text) -> std::optional<Value> {
        const auto index = key.choices.indexOf(text);
        return index < 0 ? std::nullopt : std::optional(Value(int(index)));
    });
}

Done Loading::readPlaces() {
    GL_DO(take(m_settings.dataDir, "data_dir", readPath));
    if (m_settings.dataDir.isEmpty())
        m_settings.dataDir = usualDataFolder(m_sources);
    GL_DO(take(m_settings.masterKeyFile, "master_key_file", readPath));
    if (m_settings.masterKeyFile.isEmpty())
        m_settings.masterKeyFile = m_settings.dataDir + QStringLiteral("/master.key");
    // It is made at the first start; whether it is the right one is for the vault to say.
    if (QFileInfo::exists(m_settings.masterKeyFile))
        GL_DO(checkPrivate("master_key_file", m_settings.masterKeyFile));
    GL_DO(take(m_settings.database, "database", readDatabaseUrl));
    return take(m_settings.listenDatabaseUrl, "listen_database_url", readDatabaseUrl);
}

Done Loading::readSyncFolder() {
    GL_DO(take(m_settings.syncFolder, "sync_folder", readPath));
    if (m_settings.syncFolder.isEmpty())
        m_settings.syncFolder = m_settings.dataDir + QStringLiteral("/sync");
    const QString inside = QDir::cleanPath(m_settings.syncFolder) + u'/';
    for (const QString &secret : {m_settings.dataDir, m_settings.masterKeyFile, m_settings.tlsKey, m_sources.file}) {
        if (inside == QLatin1StringView("//") || QDir::cleanPath(secret).append(u'/').startsWith(inside))
            return wrong("sync_folder");
    }
    return {};
}

Done Loading::readBackups() {
    constexpr qsizetype kKeyBytes = 32, kLeastPassphrase = 12;
    GL_DO(take(m_settings.backupFolder, "backup_folder", readPath));
    GL_DO(takeWhole(m_settings.backupKeep, "backup_keep"));
    GL_DO(takeWhole(m_settings.backupHour, "backup_hour"));
    GL_DO(take(m_settings.backupPassphrase, "backup_passphrase", readLine));
    GL_DO(take(m_settings.backupPublicKey, "backup_public_key", readLine));
    const auto key =
        QByteArray::fromBase64Encoding(m_settings.backupPublicKey.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool sound = key && (*key).size() == kKeyBytes && m_settings.backupPassphrase.isEmpty();
    if (!m_settings.backupPublicKey.isEmpty() && !sound)
        return wrong("backup_public_key");
    const qsizetype length = m_settings.backupPassphrase.toUtf8().size();
    return length == 0 || length >= kLeastPassphrase ? Done() : Done(wrong("backup_passphrase"));
}

Done Loading::readReach() {
    GL_DO(take(m_settings.listen, "listen", readEndpoints));
    GL_DO(take(m_settings.tlsCertificate, "tls_certificate", readPath));
    GL_DO(take(m_settings.tlsKey, "tls_key", readPath));
    GL_DO(checkTls());
    GL_DO(take(m_settings.trustedProxies, "trusted_proxies", readNetworks));
    if (m_written.contains(QStringLiteral("public_url"))) {
        GL_DO(take(m_settings.publicUrl, "public_url", readOrigin));
    } else {
        chooseOrigin();
    }
    return readCertificateListener();
}

// A certificate is proved by TLS and by nothing else: without a server's own certificate there is no such listener.
Done Loading::readCertificateListener() {
    const auto listOrNone = [](const QString &text) {
        return text.trimmed().isEmpty() ? QList<Endpoint>() : readEndpoints(text);
    };
    const auto originOrNone = [](const QString &text) { return text.isEmpty() ? QUrl() : readOrigin(text); };
    GL_DO(take(m_settings.certificateListen, "certificate_listen", listOrNone));
    GL_DO(take(m_settings.certificateUrl, "certificate_url", originOrNone));
    if (m_settings.certificateListen.isEmpty())
        return m_settings.certificateUrl.isEmpty() ? Done() : Done(wrong("certificate_url"));
    if (m_settings.tlsCertificate.isEmpty())
        return wrong("certificate_listen");
    if (m_settings.certificateUrl.isEmpty()) {
        m_settings.certificateUrl = m_settings.publicUrl;
        m_settings.certificateUrl.setScheme(QStringLiteral("https"));
        m_settings.certificateUrl.setPort(m_settings.certificateListen.first().port);
    }
    const bool sound = m_settings.certificateUrl.scheme() == QLatin1StringView("https") &&
                       m_settings.certificateUrl != m_settings.publicUrl;
    return sound ? Done() : Done(wrong("certificate_url"));
}

Done Loading::checkTls() const {
    if (m_settings.tlsCertificate.isEmpty() != m_settings.tlsKey.isEmpty())
        return wrong(m_settings.tlsKey.isEmpty() ? "tls_key" : "tls_certificate");
    if (!m_settings.tlsKey.isEmpty()) {
        if (!QFileInfo(m_settings.tlsCertificate).isReadable())
            return failure(Fault::Misconfigured,
                           QStringLiteral("tls_certificate: %1 cannot be read").arg(m_settings.tlsCertificate));
        return checkPrivate("tls_key", m_settings.tlsKey);
    }
    const bool loopbackOnly = std::all_of(m_settings.listen.begin(), m_settings.listen.end(),
                                          [](const Endpoint &endpoint) { return isLoopback(endpoint.host); });
    if (!loopbackOnly)
        return wrong("listen"); // EA-20
    return {};
}

void Loading::chooseOrigin() {
    const quint16 port = m_settings.listen.first().port;
    const bool encrypted = !m_settings.tlsKey.isEmpty();
    m_settings.publicUrl.setScheme(encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    m_settings.publicUrl.setHost(QStringLiteral("localhost"));
    if (port != (encrypted ? 443 : 80) && port != 0)
        m_settings.publicUrl.setPort(port);
}

Done Loading::checkPrivate(const char *name, const QString &path) const {
    const auto content = readPrivateFile(path);
    if (!content)
        return failure(Fault::Misconfigured, QLatin1StringView(name) + QStringLiteral(": ") + content.error().detail);
    return {};
}

Done Loading::readMail() {
    GL_DO(take(m_settings.smtpUrl, "smtp_url", readSmtpUrl));
    GL_DO(takeChoice(m_settings.smtpTls, "smtp_starttls"));
    GL_DO(take(m_settings.smtpUser, "smtp_user", readLine));
    GL_DO(take(m_settings.smtpPassword, "smtp_password", readLine));
    if (m_written.contains(QStringLiteral("mail_from")))
        return take(m_settings.mailFrom, "mail_from", readMailAddress);
    m_settings.mailFrom = QStringLiteral("account@") + m_settings.publicUrl.host();
    return {};
}

Done Loading::readWork() {
    GL_DO(takeChoice(m_settings.logLevel, "log_level"));
    GL_DO(takeWhole(m_settings.argon2MemoryKib, "argon2_memory_kib"));
    GL_DO(takeWhole(m_settings.argon2Passes, "argon2_passes"));
    GL_DO(takeWhole(m_settings.laneWeb, "lane_web"));
    GL_DO(takeWhole(m_settings.laneConsole, "lane_console"));
    GL_DO(takeWhole(m_settings.laneSlow, "lane_slow"));
    GL_DO(takeWhole(m_settings.laneQueue, "lane_queue"));
    return take(m_settings.worker, "worker", [](const QString &text) -> std::optional<DeliveryWorker> {
        const auto on = readFlag(text);
        return on ? std::optional(*on ? DeliveryWorker::On : DeliveryWorker::Off) : std::nullopt;
    });
}

} // namespace

Result<Settings> loadSettings(const SettingSources &sources) { return Loading(sources).load(); }

} // namespace gatelodge::app
