#include "app/settings_keys.h"
#include <algorithm>

namespace gatelodge::app {
namespace {

SettingKey text(const char *name, SettingKind kind, const char *fallback, const char *meaning, const char *allowed,
                const char *purpose, Secrecy secrecy = Secrecy::Open) {
    return {.name = QString::fromLatin1(name),
            .kind = kind,
            .fallback = QString::fromLatin1(fallback),
            .fallbackMeaning = QString::fromUtf8(meaning),
            .allowed = QString::fromUtf8(allowed),
            .purpose = QString::fromUtf8(purpose),
            .secrecy = secrecy};
}

SettingKey whole(const char *name, qint64 fallback, qint64 least, qint64 most, const char *purpose) {
    SettingKey key = text(name, SettingKind::Whole, "", "", "", purpose);
    key.fallback = QString::number(fallback);
    key.allowed = QStringLiteral("a whole number from %1 to %2").arg(least).arg(most);
    key.least = least;
    key.most = most;
    return key;
}

SettingKey choice(const char *name, const QStringList &choices, const char *fallback, const char *purpose) {
    SettingKey key = text(name, SettingKind::Choice, fallback, "", "", purpose);
    key.allowed = QStringLiteral("one of ") + choices.join(QStringLiteral(", "));
    key.choices = choices;
    return key;
}

SettingKey flag(const char *name, const char *fallback, const char *purpose) {
    return text(name, SettingKind::Flag, fallback, "", "true or false", purpose);
}

QList<SettingKey> reachedBy() {
    return {
        text("listen", SettingKind::Endpoints, "127.0.0.1:8080, [::1]:8080", "",
             "a list of address:port; addresses are IPv4, [IPv6] or localhost, ports 0 to 65535; without "
             "tls_certificate only loopback addresses",
             "Where the server listens. Plain HTTP is for loopback only; port 0 lets the system choose."),
        text("public_url", SettingKind::Origin, "", "http://localhost and the first listening port; https with TLS",
             "https://host or https://host:port without a path; http only for localhost and loopback addresses",
             "The address people see. Links in mails, the issuer's name and cookie flags come from it alone."),
        text("tls_certificate", SettingKind::Path, "", "no TLS", "an absolute path; together with tls_key",
             "PEM file with the certificate and its chain."),
        text("tls_key", SettingKind::Path, "", "no TLS",
             "an absolute path to a file that others cannot read; together with tls_certificate",
             "PEM file with the private key of the certificate."),
        text("certificate_listen", SettingKind::Endpoints, "", "nobody is asked for a certificate",
             "a list of address:port other than listen; together with tls_certificate and tls_key",
             "A second listener, for people who sign in with a certificate: only here are browsers asked for one."),
        text(
            "certificate_url", SettingKind::Origin, "",
            "https, the host of public_url and the first port of certificate_listen",
            "https://host or https://host:port without a path, other than public_url; together with certificate_listen",
            "The address at which browsers reach that listener. TLS must end here and at no proxy before it."),
        text("trusted_proxies", SettingKind::Networks, "", "none: the connection's own address counts",
             "a list of addresses or address/bits", "Proxies whose X-Forwarded-For is believed."),
    };
}

QList<SettingKey> keptIn() {
    return {
        text("database", SettingKind::DatabaseUrl, "", "a private PostgreSQL in data_dir",
             "a URL that begins with postgresql:// or postgres://", "The database.", Secrecy::Secret),
        text("listen_database_url", SettingKind::DatabaseUrl, "", "the same as database",
             "a URL that begins with postgresql:// or postgres://",
             "A way to the same database past a pooler, for LISTEN and for work that holds a lock: synchronisations, "
             "moving people in, upgrades. Where the pooler hands connections on between transactions everything goes "
             "this way.",
             Secrecy::Secret),
        text("data_dir", SettingKind::Path, "",
             "/var/lib/gatelodge for root, otherwise $XDG_DATA_HOME/gatelodge or ~/.local/share/gatelodge",
             "an absolute path", "Folder of the private database and keys, and of trial restores while they last."),
        text("master_key_file", SettingKind::Path, "", "master.key in data_dir",
             "an absolute path; the file must not be readable by others",
             "The private key that opens stored secrets. Keep a copy elsewhere."),
        text("sync_folder", SettingKind::Path, "", "sync in data_dir",
             "an absolute path; neither data_dir nor a key nor gatelodge.toml may lie in it",
             "Synchronisation reads and writes files in this folder and nowhere else."),
    };
}

QList<SettingKey> backedUpBy() {
    return {
        text("backup_folder", SettingKind::Path, "", "no backup is made by itself", "an absolute path",
             "Folder for backups. The server makes one there each day, and one before an upgrade."),
        whole("backup_keep", 14, 1, 3650, "How many backups of this house stay in that folder."),
        whole("backup_hour", 3, 0, 23, "Hour of the day, by the server's clock, from which the daily backup is made."),
        text("backup_public_key", SettingKind::Text, "",
             "the house's own key: the file master_key_file opens its backups",
             "a public key as `gatelodged backup --new-key FILE` prints it; not together with backup_passphrase",
             "Whose private key opens the backups."),
        text("backup_passphrase", SettingKind::Text, "", "none: a key opens the backups",
             "12 characters or more in one line", "Opens the backups instead of a key.", Secrecy::Secret),
    };
}

QList<SettingKey> mailedBy() {
    return {
        text("smtp_url", SettingKind::SmtpUrl, "", "the mail server that the house keeps as a setting of its own",
             "smtp://host, smtp://host:port, smtps://host or smtps://host:port",
             "The mail server. It goes before the one that is entered under Server and settings, sender included."),
        choice("smtp_starttls", {QStringLiteral("required"), QStringLiteral("if_offered")}, "required",
               "Whether smtp:// goes on without TLS; if_offered is for a server on the same machine."),
        text("smtp_user", SettingKind::Text, "", "no sign-in", "any text in one line", "Account at the mail server."),
        text("smtp_password", SettingKind::Text, "", "none", "any text in one line", "Its password.", Secrecy::Secret),
        text("mail_from", SettingKind::MailAddress, "", "account@ and the host of public_url",
             "a mail address such as account@example.org", "Sender of all mails."),
    };
}

QList<SettingKey> workedBy() {
    return {
        choice("log_level",
               {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")},
               "info", "The least serious messages that are logged."),
        whole("argon2_memory_kib", 65536, 8, 4194304, "Memory of one password hash, in KiB."),
        whole("argon2_passes", 3, 1, 64, "Passes of one password hash."),
        whole("lane_web", 4, 1, 64, "Database connections for people's pages and site protocols."),
        whole("lane_console", 3, 1, 64, "Database connections for the window."),
        whole("lane_slow", 2, 1, 64, "Threads for password hashes and other sign-ins that take long."),
        whole("lane_queue", 1000, 1, 65536,
              "Requests that may wait for a lane before the answer is 503; a tenth for lane_slow."),
        flag("worker", "true", "Whether this node delivers updates, mails and scheduled jobs."),
    };
}

} // namespace

const QList<SettingKey> &settingKeys() {
    static const QList<SettingKey> keys = reachedBy() + keptIn() + backedUpBy() + mailedBy() + workedBy();
    return keys;
}

const SettingKey *findSettingKey(const QString &name) {
    const auto &keys = settingKeys();
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const SettingKey &k) { return k.name == name; });
    return key == keys.end() ? nullptr : &*key;
}

QString environmentNameOf(const SettingKey &key) { return QStringLiteral("GATELODGE_") + key.name.toUpper(); }

QString flagNameOf(const SettingKey &key) { return QStringLiteral("--") + QString(key.name).replace(u'_', u'-'); }

} // namespace gatelodge::app
