// The table of deployment settings: one row each, from which reading, checking, messages and the manual page are made.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::app {

enum class SettingKind {
    Text,
    Flag,      // true or false
    Whole,     // least to most
    Choice,    // one of choices
    Endpoints, // host:port, …
    Networks,  // address or address/bits, …
    Origin,    // http(s)://host[:port]
    SmtpUrl,
    DatabaseUrl,
    MailAddress,
    Path, // absolute
};

enum class Secrecy {
    Open,
    Secret, // never shown; GATELODGE_<NAME>_FILE may name a file that holds it
};

struct SettingKey {
    QString name; // in the file; --some-name as flag; GATELODGE_SOME_NAME in the environment
    SettingKind kind = SettingKind::Text;
    QString fallback;        // as it would be written; empty: none
    QString fallbackMeaning; // where the fallback is computed or empty: what holds then
    QString allowed;         // for people: in messages and in the manual
    QString purpose;
    Secrecy secrecy = Secrecy::Open;
    qint64 least = 0;
    qint64 most = 0;
    QStringList choices = {};
};

const QList<SettingKey> &settingKeys();
// Null if there is none of that name.
const SettingKey *findSettingKey(const QString &name);
QString environmentNameOf(const SettingKey &key); // "GATELODGE_TLS_KEY"
QString flagNameOf(const SettingKey &key);        // "--tls-key"

} // namespace gatelodge::app
