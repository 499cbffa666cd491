#include "app/console/profile_store.h"
#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace gatelodge::app {

namespace {

using ui::Profile;
using ui::ProfileKind;

const QString kProfiles = QStringLiteral("connections/profiles");
const QString kLast = QStringLiteral("connections/last");

constexpr std::pair<ProfileKind, const char *> kKinds[] = {
    {ProfileKind::Demo, "demo"}, {ProfileKind::Private, "private"}, {ProfileKind::Remote, "remote"}};

QString kindText(ProfileKind kind) {
    for (const auto &[one, text] : kKinds)
        if (one == kind)
            return QLatin1StringView(text);
    return {};
}

std::optional<ProfileKind> kindIn(const QString &text) {
    for (const auto &[one, name] : kKinds)
        if (text == QLatin1StringView(name))
            return one;
    return std::nullopt;
}

} // namespace

QList<Profile> ProfileStore::list() const {
    const QByteArray text = QSettings().value(kProfiles).toString().toUtf8();
    QList<Profile> profiles;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject one = value.toObject();
        const auto kind = kindIn(one.value(QLatin1StringView("kind")).toString());
        if (kind) // else a later version's
            profiles.append({one.value(QLatin1StringView("id")).toString(),
                             one.value(QLatin1StringView("name")).toString(), *kind,
                             one.value(QLatin1StringView("settings")).toObject()});
    }
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString &id) const {
    for (const Profile &profile : list())
        if (profile.id == id)
            return profile;
    return std::nullopt;
}

QString ProfileStore::put(Profile profile) {
    QList<Profile> profiles = list();
    profile.settings.remove(QStringLiteral("password"));
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto known =
        std::find_if(profiles.begin(), profiles.end(), [&profile](const Profile &one) { return one.id == profile.id; });
    if (known == profiles.end())
        profiles.append(profile);
    else
        *known = profile;
    write(profiles);
    return profile.id;
}

void ProfileStore::remove(const QString &id) {
    QList<Profile> profiles = list();
    profiles.removeIf([&id](const Profile &one) { return one.id == id; });
    write(profiles);
}

QString ProfileStore::last() const { return QSettings().value(kLast).toString(); }
void ProfileStore::setLast(const QString &id) { QSettings().setValue(kLast, id); }

void ProfileStore::write(const QList<Profile> &profiles) {
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(QJsonObject{{QStringLiteral("id"), profile.id},
                                 {QStringLiteral("name"), profile.name},
                                 {QStringLiteral("kind"), kindText(profile.kind)},
                                 {QStringLiteral("settings"), profile.settings}});
    QSettings().setValue(kProfiles, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace gatelodge::app
