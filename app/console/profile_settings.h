// A connection's profile as the settings of the house that it opens.
#pragma once
#include "app/settings.h"
#include "server/store/connection.h"
#include "ui/connections/host.h"

namespace gatelodge::app {

// What the profile says itself, by the settings' names; what it leaves open is for gatelodge.toml and the environment.
// Beyond this computer the line is TLS with a verified name (sslmode=verify-full), whatever the profile says.
QMap<QString, QString> flagsOf(const ui::Profile &profile, const QString &password);
// Misconfigured as loadSettings has it. sources: of the process; a gatelodge.toml in the house's own folder counts
// before the usual one.
Result<Settings> settingsOf(const ui::Profile &profile, const QString &password, SettingSources sources);
// Remote only.
Result<store::Connection> connectionOf(const ui::Profile &profile, const QString &password);

// Every deployment setting with where it was written; own are the connection's, which come last.
QList<ui::DeploymentSetting> deploymentOf(const SettingSources &sources, const QMap<QString, QString> &own);

// Neither taken by a profile nor holding anything else.
QString freshFolder(const SettingSources &sources, ui::ProfileKind kind, const QList<ui::Profile> &known);

} // namespace gatelodge::app
