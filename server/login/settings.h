// An authority's settings, checked against its driver's schema before any driver reads them. Defaults are filled in;
// secrets are in the clear here, and nowhere else.
#pragma once
#include "server/domain/setting_field.h"
#include <QStringList>

namespace gatelodge::login {

class Settings {
public:
    Settings() = default;
    Settings(const QList<SettingField> &schema, const QJsonObject &stored);

    // Of a name that the schema has; another one is a defect of the driver.
    QString text(QLatin1StringView name) const;
    QByteArray secret(QLatin1StringView name) const { return text(name).toUtf8(); }
    int number(QLatin1StringView name) const;
    bool isOn(QLatin1StringView name) const;
    QStringList lines(QLatin1StringView name) const; // trimmed, without empty ones

private:
    QJsonValue value(QLatin1StringView name) const;
    QJsonObject m_values;
};

// Everything that is wrong with what was entered, in the schema's order; unknown names last.
QList<SettingComplaint> complaintsAbout(const QList<SettingField> &schema, const QJsonObject &entered);
// "host is missing; colour is not a setting of ldap": one line for logs and commands.
QString complaintLine(const QString &driver, const QList<SettingComplaint> &complaints);

} // namespace gatelodge::login
