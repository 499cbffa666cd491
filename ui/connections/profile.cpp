#include "ui/connections/profile.h"
#include "ui/theme/words.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct Profiles {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::Profiles)
};

SettingField field(const char *name, SettingField::Kind kind, const char *label, const char *help) {
    return {.name = QLatin1StringView(name), .kind = kind, .label = label, .help = help};
}

SettingField needed(SettingField one, const QString &example = {}) {
    one.required = true;
    one.example = example;
    return one;
}

SettingField folder() {
    return needed(field("data_dir", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Folder"),
                        QT_TRANSLATE_NOOP("drivers", "Database, keys and backups lie here. It is made if it is not "
                                                     "there. Keep a copy of master.key elsewhere.")));
}

QList<SettingField> database() {
    SettingField port = field("port", SettingField::Number, QT_TRANSLATE_NOOP("drivers", "Port"), "");
    port.initial = 5432;
    port.least = 1;
    port.most = 65535;
    return {
        needed(field("host", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Computer"),
                     QT_TRANSLATE_NOOP("drivers", "Its name or address, or the folder of a socket. Beyond this "
                                                  "computer nothing travels without TLS and a verified name.")),
               QStringLiteral("db.example.org")),
        port,
        needed(field("database", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Database"), ""),
               QStringLiteral("gatelodge")),
        needed(field("role", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Role"),
                     QT_TRANSLATE_NOOP("drivers", "A database role of your own. Whoever runs the server makes it with "
                                                  "“gatelodged role console”.")),
               QStringLiteral("gatelodge_console_ada")),
        field("password", SettingField::Secret, QT_TRANSLATE_NOOP("drivers", "Password"),
              QT_TRANSLATE_NOOP("drivers", "It is kept in the desktop’s keyring or not at all, never in a file.")),
        field("ca_file", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Authority’s certificate (PEM file)"),
              QT_TRANSLATE_NOOP("drivers", "Who vouches for the server’s name. Empty: the authorities that this "
                                           "computer trusts.")),
    };
}

QList<SettingField> serving(ProfileKind kind) {
    SettingField serves = field("serves", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "Serve, too"),
                                QT_TRANSLATE_NOOP("drivers", "The built-in server runs while the window is open. Off: "
                                                             "the window manages only, and somebody else serves."));
    serves.initial = kind != ProfileKind::Remote;
    SettingField listen = field("listen", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Address and port"),
                                QT_TRANSLATE_NOOP("drivers", "Where the server listens. Beyond this computer it needs "
                                                             "a certificate."));
    listen.example = QStringLiteral("127.0.0.1:8080");
    SettingField url = field("public_url", SettingField::Url, QT_TRANSLATE_NOOP("drivers", "Address that people see"),
                             QT_TRANSLATE_NOOP("drivers", "Links in mails begin with it. Empty: localhost and the "
                                                          "port."));
    url.example = QStringLiteral("https://login.example.org");
    QList<SettingField> fields{serves, listen, url,
                               field("tls_certificate", SettingField::Text,
                                     QT_TRANSLATE_NOOP("drivers", "The server’s certificate (PEM file)"), ""),
                               field("tls_key", SettingField::Text,
                                     QT_TRANSLATE_NOOP("drivers", "Its private key (PEM file)"),
                                     QT_TRANSLATE_NOOP("drivers", "Others must not be able to read it."))};
    if (kind == ProfileKind::Remote)
        fields << field("master_key_file", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "The house’s key file"),
                        QT_TRANSLATE_NOOP("drivers", "A server needs it to open stored secrets: a copy of the other "
                                                     "servers’ master.key."));
    return fields;
}

} // namespace

QList<SettingField> profileSchema(ProfileKind kind) {
    QList<SettingField> schema{needed(field("name", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Name"),
                                            QT_TRANSLATE_NOOP("drivers", "What it is called in the menu.")))};
    switch (kind) {
    case ProfileKind::Demo: return schema << folder() << serving(kind).mid(1, 1);
    case ProfileKind::Private: return schema << folder() << serving(kind);
    case ProfileKind::Remote: return schema << database() << serving(kind);
    }
    Q_UNREACHABLE();
}

QList<SettingComplaint> complaintsAbout(ProfileKind kind, const QJsonObject &entered) {
    QList<SettingComplaint> found;
    for (const SettingField &one : profileSchema(kind)) {
        const QJsonValue value = entered.value(one.name);
        if (value.isUndefined() && one.required)
            found.append({SettingComplaint::Missing, one.name});
        else if (one.kind == SettingField::Number && !value.isUndefined() && !value.isDouble())
            found.append({SettingComplaint::WrongType, one.name});
        else if (one.kind == SettingField::Number && value.isDouble() &&
                 (value.toInteger() < one.least || value.toInteger() > one.most))
            found.append({SettingComplaint::OutOfRange, one.name});
    }
    return found;
}

QString kindName(ProfileKind kind) {
    switch (kind) {
    case ProfileKind::Demo: return Profiles::tr("Demo");
    case ProfileKind::Private: return Profiles::tr("Private database");
    case ProfileKind::Remote: return Profiles::tr("Somebody’s PostgreSQL");
    }
    Q_UNREACHABLE();
}

QString whereWords(const Profile &profile) {
    if (profile.kind != ProfileKind::Remote)
        return keptLeftToRight(profile.text("data_dir"));
    return Profiles::tr("%1 at %2", "database role at a computer")
        .arg(keptLeftToRight(profile.text("role")), keptLeftToRight(profile.text("host")));
}

} // namespace gatelodge::ui
