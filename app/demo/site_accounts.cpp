#include "app/demo/site_accounts.h"
#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace gatelodge::app {

namespace {

QJsonObject toJson(const SiteAccount &account) {
    return {{QStringLiteral("username"), account.username},
            {QStringLiteral("first"), account.firstName},
            {QStringLiteral("last"), account.lastName},
            {QStringLiteral("email"), account.email},
            {QStringLiteral("secondary"), QJsonArray::fromStringList(account.secondary)},
            {QStringLiteral("keys"), account.sshKeys},
            {QStringLiteral("since"), account.since.toString(Qt::ISODate)},
            {QStringLiteral("seen"), account.lastSeen.toString(Qt::ISODate)},
            {QStringLiteral("locked"), account.locked},
            {QStringLiteral("entries"), QJsonArray::fromStringList(account.entries)}};
}

QStringList textsOf(const QJsonValue &value) {
    QStringList texts;
    for (const auto &item : value.toArray())
        texts << item.toString();
    return texts;
}

SiteAccount fromJson(const QJsonObject &json) {
    const auto text = [&json](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    SiteAccount account;
    account.username = text("username");
    account.firstName = text("first");
    account.lastName = text("last");
    account.email = text("email");
    account.secondary = textsOf(json.value(QLatin1StringView("secondary")));
    account.sshKeys = text("keys");
    account.since = QDateTime::fromString(text("since"), Qt::ISODate);
    account.lastSeen = QDateTime::fromString(text("seen"), Qt::ISODate);
    account.locked = json.value(QLatin1StringView("locked")).toBool();
    account.entries = textsOf(json.value(QLatin1StringView("entries")));
    return account;
}

} // namespace

QString SiteAccount::displayName() const {
    const QString name = (firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? username : name;
}

Result<bool> SiteAccounts::load() {
    QFile file(m_file);
    if (!file.exists())
        return false;
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(m_file, error.errorString()));
    m_accounts.clear();
    for (const auto &item : document.array()) {
        const SiteAccount account = fromJson(item.toObject());
        m_accounts.insert(account.username, account);
    }
    return true;
}

const SiteAccount *SiteAccounts::find(const QString &username) const {
    const auto found = m_accounts.constFind(username);
    return found == m_accounts.constEnd() ? nullptr : &*found;
}

QList<SiteAccount> SiteAccounts::list() const {
    QList<SiteAccount> all = m_accounts.values();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(), [&collator](const SiteAccount &a, const SiteAccount &b) {
        const int order = collator.compare(a.displayName(), b.displayName());
        return order ? order < 0 : a.username < b.username;
    });
    return all;
}

Done SiteAccounts::put(const SiteAccount &account) { return putAll({account}); }

Done SiteAccounts::putAll(const QList<SiteAccount> &accounts) {
    for (const SiteAccount &account : accounts)
        m_accounts.insert(account.username, account);
    return save();
}

Done SiteAccounts::remove(const QString &username) {
    m_accounts.remove(username);
    return save();
}

Done SiteAccounts::save() const {
    QJsonArray array;
    for (const SiteAccount &account : m_accounts)
        array.append(toJson(account));
    QSaveFile file(m_file);
    const bool saved = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                       file.write(QJsonDocument(array).toJson()) >= 0 && file.commit();
    if (!saved)
        return failure(Fault::Unavailable, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    return {};
}

} // namespace gatelodge::app
