// Settings of login drivers between three places: as entered in a form, as stored with their secrets sealed, and as a
// driver reads them (EA-32, K1).
#pragma once
#include "server/domain/authority.h"
#include "server/login/settings.h"
#include "server/service/vault.h"

namespace gatelodge::service {

struct SealedSettings {
    QJsonObject settings; // to be stored
    QList<SettingComplaint> complaints;
};
// A secret that is entered as a text is sealed; null takes it away; anything else keeps the stored one.
SealedSettings sealedSettings(const SealingKey &key, const DriverDescription &driver, const QJsonObject &entered,
                              const QJsonObject &stored);

// Misconfigured, one line: which authority, which setting, and what is wrong with it.
Result<login::Settings> openedSettings(const Vault &vault, const DriverDescription &driver, const Authority &authority);

// For people to see: {"sealed": ""} says that a secret is set.
QJsonObject withoutSecrets(QJsonObject stored);

} // namespace gatelodge::service
