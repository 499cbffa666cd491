// The driver's settings as they are used, and which names are let through to PAM.
#pragma once
#include "server/domain/result.h"
#include "server/login/drivers/pam/driver.h"
#include <chrono>
#include <QRegularExpression>

namespace gatelodge::login::pam {

QList<SettingField> settingFields();

struct Asking {
    QString service, account;
    QRegularExpression names; // anchored
    bool lowerCase = true;
    std::chrono::seconds limit{10};
};

// Misconfigured: the detail names the setting.
Result<Asking> readAsking(const Settings &settings, const Places &places);

// As PAM gets it; nothing: it is nobody's name here, and PAM is not asked (F13).
std::optional<QByteArray> nameForPam(const QString &typed, const Asking &asking);
bool canBePassword(const QByteArray &password);

} // namespace gatelodge::login::pam
