// App: where the programs are put together. These are the deployment settings: what must be known before there is a
// database (addresses, keys, places). Everything else is a row of the database's setting table.
//
// Settings are read once at start; a wrong one stops the program (exit 2) with one line that names the setting, what
// was written, where, and what is allowed. Secrets are never repeated. This part knows nothing of the servers it
// configures.
#pragma once
#include "app/settings_sources.h"
#include "server/domain/result.h"
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

namespace gatelodge::app {

struct Endpoint {
    QString host;     // "127.0.0.1", "::1", "localhost"
    quint16 port = 0; // 0: the system chooses
};

struct Network {
    QHostAddress address;
    int bits = 0;
};

enum class LogLevel { Debug, Info, Warning, Error };
enum class SmtpTls { Required, IfOffered };
enum class DeliveryWorker { Off, On };

struct Settings {
    QList<Endpoint> listen;
    QUrl publicUrl;         // scheme, host, port; no path
    QString tlsCertificate; // both or none
    QString tlsKey;
    QList<Endpoint> certificateListen; // empty: no browser is asked for a certificate
    QUrl certificateUrl;               // https, as publicUrl; empty with certificateListen
    QList<Network> trustedProxies;
    QString database;          // empty: the private cluster in dataDir
    QString listenDatabaseUrl; // empty: as database
    QString dataDir;
    QString masterKeyFile;
    QString syncFolder; // no synchronisation reads or writes files elsewhere
    QString backupFolder; // empty: none is made by itself
    int backupKeep = 0;
    int backupHour = 0;
    QString backupPublicKey;  // base64 of 32 bytes; empty: the house's own key, or the passphrase
    QString backupPassphrase; // empty: a key
    QUrl smtpUrl;       // empty: no mail
    SmtpTls smtpTls = SmtpTls::Required;
    QString smtpUser;
    QString smtpPassword;
    QString mailFrom;
    LogLevel logLevel = LogLevel::Info;
    int argon2MemoryKib = 0;
    int argon2Passes = 0;
    int laneWeb = 0;
    int laneConsole = 0;
    int laneSlow = 0;
    int laneQueue = 0;
    DeliveryWorker worker = DeliveryWorker::On;
};

// Misconfigured, with one line for people, if anything is wrong: also plain HTTP beyond loopback (EA-20), TLS
// certificate without key, and key files that others can read (K2).
Result<Settings> loadSettings(const SettingSources &sources);

} // namespace gatelodge::app
