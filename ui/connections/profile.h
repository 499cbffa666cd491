// Connections: where the window's house is, and how it is reached. This folder knows the profiles a person keeps, the
// page on which they are edited, tried and opened, and the words for what a trial brought. It opens nothing itself: the
// program around the window does (host.h).
//
// A profile is one such connection. Its settings are what its form shows (profileSchema); passwords are never among
// them.
#pragma once
#include "server/domain/setting_field.h"
#include <QJsonObject>

namespace gatelodge::ui {

enum class ProfileKind {
    Demo,    // the sample club, in a folder of its own
    Private, // a PostgreSQL of the program's own, in a folder
    Remote,  // somebody's PostgreSQL, elsewhere
};

struct Profile {
    QString id; // empty: not saved yet
    QString name;
    ProfileKind kind = ProfileKind::Private;
    // data_dir; host, port, database, role, ca_file, password_kept (bool); serves (bool), listen, public_url,
    // tls_certificate, tls_key, master_key_file
    QJsonObject settings;

    QString text(const char *setting) const { return settings.value(QLatin1StringView(setting)).toString(); }
    bool serves() const { return settings.value(QLatin1StringView("serves")).toBool(kind != ProfileKind::Remote); }
    bool keepsPassword() const { return settings.value(QLatin1StringView("password_kept")).toBool(); }
    bool operator==(const Profile &) const = default;
};

// The form of a profile: its name first, then what its kind needs. A password is a secret among them.
QList<SettingField> profileSchema(ProfileKind kind);
// What is missing or out of bounds.
QList<SettingComplaint> complaintsAbout(ProfileKind kind, const QJsonObject &entered);

QString kindName(ProfileKind kind);         // "Private database"
QString whereWords(const Profile &profile); // its folder, or role, host and database

} // namespace gatelodge::ui
