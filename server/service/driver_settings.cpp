#include "server/service/driver_settings.h"

namespace gatelodge::service {

namespace {

const QString kSealed = QStringLiteral("sealed");
const QString kKept = QStringLiteral("kept"); // stands for a secret that is not looked at

bool isSealed(const QJsonValue &value) {
    return value.isObject() && !value.toObject().value(kSealed).toString().isEmpty();
}

// Neither a secret nor something that a complaint would be made about.
bool saysNothing(const QJsonValue &entered) {
    return entered.isUndefined() || entered.isObject() || (entered.isString() && entered.toString().isEmpty());
}

QJsonObject sealed(const SealingKey &key, const QString &secret) {
    return {{kSealed, QString::fromLatin1(key.seal(kDriverSetting, secret.toUtf8()).toBase64())}};
}

Error misconfigured(const Authority &authority, const QString &why) {
    return {Fault::Misconfigured, QStringLiteral("authority %1: %2").arg(authority.name, why), {}};
}

Result<QString> opened(const Vault &vault, const QJsonValue &stored) {
    if (!isSealed(stored))
        return failure(Fault::Misconfigured, QStringLiteral("it is not sealed"));
    const QByteArray bytes = QByteArray::fromBase64(stored.toObject().value(kSealed).toString().toLatin1());
    return vault.open(kDriverSetting, bytes).map([](const SecretBytes &secret) {
        return QString::fromUtf8(secret.view());
    });
}

} // namespace

SealedSettings sealedSettings(const SealingKey &key, const DriverDescription &driver, const QJsonObject &entered,
                              const QJsonObject &stored) {
    QJsonObject checked = entered, toStore = entered;
    for (const SettingField &field : driver.settings) {
        if (field.kind != SettingField::Secret)
            continue;
        const QJsonValue given = entered.value(field.name);
        if (saysNothing(given) && isSealed(stored.value(field.name))) {
            checked[field.name] = kKept;
            toStore[field.name] = stored.value(field.name);
        } else if (saysNothing(given) || given.isNull()) {
            checked.remove(field.name);
            toStore.remove(field.name);
        } else if (given.isString()) {
            toStore[field.name] = sealed(key, given.toString());
        }
    }
    return {toStore, login::complaintsAbout(driver.settings, checked)};
}

Result<login::Settings> openedSettings(const Vault &vault, const DriverDescription &driver,
                                       const Authority &authority) {
    QJsonObject open = authority.settings;
    for (const SettingField &field : driver.settings) {
        if (field.kind != SettingField::Secret || !open.contains(field.name))
            continue;
        auto secret = opened(vault, open.value(field.name));
        if (!secret)
            return failure(misconfigured(authority, field.name + QStringLiteral(": ") + secret.error().detail));
        open[field.name] = *secret;
    }
    if (const auto complaints = login::complaintsAbout(driver.settings, open); !complaints.isEmpty())
        return failure(misconfigured(authority, login::complaintLine(driver.id, complaints)));
    return login::Settings(driver.settings, open);
}

QJsonObject withoutSecrets(QJsonObject stored) {
    for (auto setting = stored.begin(); setting != stored.end(); ++setting) {
        if (setting.value().isObject())
            setting.value() = QJsonObject{{kSealed, QString()}};
    }
    return stored;
}

} // namespace gatelodge::service
