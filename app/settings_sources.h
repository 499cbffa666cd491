// Where settings are written: gatelodge.toml < environment < flags. This part knows names and files, not meanings.
#pragma once
#include "server/domain/result.h"
#include <QMap>
#include <QString>

namespace gatelodge::app {

enum class ConfigFile {
    MayBeMissing, // the usual place
    MustExist,    // somebody named it
};

struct SettingSources {
    QString file; // gatelodge.toml; empty: none
    ConfigFile fileIs = ConfigFile::MayBeMissing;
    QMap<QString, QString> environment; // all of it: GATELODGE_*, and HOME and XDG_* for places
    QMap<QString, QString> flags;       // by the name of the setting
    bool asRoot = false;                // changes the usual places

    // The running process, without flags.
    static SettingSources ofProcess();
};

struct WrittenSetting {
    QString value; // lists joined by ", "
    QString where; // "gatelodge.toml", "GATELODGE_LISTEN", "--listen"
};

// By name; what is written later in the order above wins. Misconfigured (one line): an unknown name in file or flags, a
// file that is no TOML, a value that is no text, number, truth or list of texts, a secret given both ways, and a file
// that others can read (K2). Unknown GATELODGE_* variables are left to other programs.
Result<QMap<QString, WrittenSetting>> collectSettings(const SettingSources &sources);

// The whole file, if it belongs to this user or root, grants others nothing and its group no writing (K2).
Result<QByteArray> readPrivateFile(const QString &path);

// /etc/gatelodge/gatelodge.toml for root, else below $XDG_CONFIG_HOME.
QString usualConfigFile(const SettingSources &sources);
QString usualDataFolder(const SettingSources &sources);

} // namespace gatelodge::app
