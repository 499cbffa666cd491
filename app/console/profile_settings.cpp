#include "app/console/profile_settings.h"
#include "app/settings_keys.h"
#include "app/settings_values.h"
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace gatelodge::app {

namespace {

using ui::Profile;
using ui::ProfileKind;

// libpq 15 does not know sslrootcert=system yet.
const QString kTrustedHere = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");

bool isThisComputer(const QString &host) { return host.startsWith(u'/') || isLoopback(host); }

QString urlOf(const Profile &profile, const QString &password) {
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(profile.text("role"), QUrl::DecodedMode);
    if (!password.isEmpty())
        url.setPassword(password, QUrl::DecodedMode);
    url.setPath(u'/' + profile.text("database"), QUrl::DecodedMode);
    const QString host = profile.text("host");
    const int port = profile.settings.value(QLatin1StringView("port")).toInt(5432);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        query.addQueryItem(QStringLiteral("host"), host);
        query.addQueryItem(QStringLiteral("port"), QString::number(port));
    } else {
        url.setHost(host);
        url.setPort(port);
    }
    if (!isThisComputer(host)) {
        const QString authority = profile.text("ca_file");
        query.addQueryItem(QStringLiteral("sslmode"), QStringLiteral("verify-full"));
        query.addQueryItem(QStringLiteral("sslrootcert"), authority.isEmpty() ? kTrustedHere : authority);
    } else if (const QString authority = profile.text("ca_file"); !authority.isEmpty()) {
        query.addQueryItem(QStringLiteral("sslmode"), QStringLiteral("verify-full"));
        query.addQueryItem(QStringLiteral("sslrootcert"), authority);
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QMap<QString, QString> flagsOf(const Profile &profile, const QString &password) {
    QMap<QString, QString> flags;
    for (const char *name : {"data_dir", "listen", "public_url", "tls_certificate", "tls_key", "master_key_file"}) {
        if (const QString value = profile.text(name); !value.isEmpty())
            flags.insert(QLatin1StringView(name), value);
    }
    flags.insert(QStringLiteral("database"),
                 profile.kind == ProfileKind::Remote ? urlOf(profile, password) : QString());
    return flags;
}

Result<Settings> settingsOf(const Profile &profile, const QString &password, SettingSources sources) {
    const QString own = profile.text("data_dir") + QStringLiteral("/gatelodge.toml");
    if (profile.kind != ProfileKind::Remote && QFileInfo::exists(own))
        sources.file = own;
    sources.flags.insert(flagsOf(profile, password));
    if (profile.kind == ProfileKind::Remote && !sources.flags.contains(QStringLiteral("data_dir")))
        sources.flags.insert(QStringLiteral("data_dir"), usualDataFolder(sources) + QStringLiteral("-elsewhere"));
    return loadSettings(sources);
}

Result<store::Connection> connectionOf(const Profile &profile, const QString &password) {
    return store::Connection::parse(urlOf(profile, password));
}

QList<ui::DeploymentSetting> deploymentOf(const SettingSources &sources, const QMap<QString, QString> &own) {
    using Source = ui::DeploymentSetting::Source;
    const auto written = collectSettings(sources);
    QList<ui::DeploymentSetting> settings;
    for (const SettingKey &key : settingKeys()) {
        ui::DeploymentSetting one;
        one.name = key.name;
        one.value = key.fallback;
        one.isSecret = key.secrecy == Secrecy::Secret;
        if (const auto chosen = own.constFind(key.name); chosen != own.constEnd()) {
            one.value = *chosen;
            one.source = Source::Connection;
        } else if (written && written->contains(key.name)) {
            one.value = written->value(key.name).value;
            one.source = Source::Elsewhere;
            one.where = written->value(key.name).where;
        }
        if (one.isSecret && !one.value.isEmpty())
            one.value = QStringLiteral("…");
        settings << one;
    }
    return settings;
}

QString freshFolder(const SettingSources &sources, ProfileKind kind, const QList<Profile> &known) {
    const QString base = usualDataFolder(sources) + (kind == ProfileKind::Demo ? QStringLiteral("-demo") : QString());
    QString folder = base;
    const auto taken = [&known](const QString &path) {
        for (const Profile &profile : known)
            if (profile.text("data_dir") == path)
                return true;
        return false;
    };
    for (int number = 2; taken(folder); ++number)
        folder = QStringLiteral("%1-%2").arg(base).arg(number);
    return folder;
}

} // namespace gatelodge::app
