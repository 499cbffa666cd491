#include "app/settings_page.h"
#include "app/settings_keys.h"

namespace gatelodge::app {
namespace {

constexpr auto introduction = R"(# Configuration

These are the settings that must be known before there is a database. Everything else is set in the console.

They are read from the file `gatelodge.toml`, then from the environment, then from the command line; what comes later
wins. In the file a setting is written as `name = "value"`, lists as `["one", "two"]`, numbers and `true` or `false`
without quotes. In the environment and on the command line, items of a list are separated by commas.

The file is `/etc/gatelodge/gatelodge.toml` for root, otherwise `$XDG_CONFIG_HOME/gatelodge/gatelodge.toml`
(`~/.config/gatelodge/gatelodge.toml`). It and every file with a key or secret must not be readable by others:
`chmod 600`. For a secret, the environment variable with `_FILE` at its end may name a file that holds it.

A wrong setting stops the program (exit code 2) with one line that says which, where it was written, and what is allowed.
)";

QString fallbackOf(const SettingKey &key) {
    return key.fallback.isEmpty() ? key.fallbackMeaning : QString(u'`' + key.fallback + u'`');
}

QString environmentOf(const SettingKey &key) {
    const QString name = u'`' + environmentNameOf(key) + u'`';
    if (key.secrecy == Secrecy::Open)
        return name;
    return name + QStringLiteral(" or `") + environmentNameOf(key) + QStringLiteral("_FILE`");
}

QString sectionOf(const SettingKey &key) {
    QString text = QStringLiteral("\n## %1\n%2\n").arg(key.name, key.purpose);
    if (key.secrecy == Secrecy::Secret)
        text += QStringLiteral("It is a secret and is never shown.\n");
    text += QStringLiteral("\n- allowed: %1\n").arg(key.allowed);
    text += QStringLiteral("- default: %1\n").arg(fallbackOf(key));
    text += QStringLiteral("- environment: %1; flag: `%2`\n").arg(environmentOf(key), flagNameOf(key));
    return text;
}

} // namespace

QString settingsPage() {
    QString page = QString::fromUtf8(introduction);
    for (const SettingKey &key : settingKeys())
        page += sectionOf(key);
    return page;
}

} // namespace gatelodge::app
