#include "server/domain/user.h"

namespace gatelodge {

namespace {

QString fullName(const QString &first, const QString &last, const QString &otherwise) {
    const QString name = (first + u' ' + last).trimmed();
    return name.isEmpty() ? otherwise : name;
}

} // namespace

QLatin1StringView statusName(UserStatus status) {
    switch (status) {
    case UserStatus::Pending: return QLatin1StringView("pending");
    case UserStatus::Active: return QLatin1StringView("active");
    case UserStatus::Suspended: return QLatin1StringView("suspended");
    }
    Q_UNREACHABLE();
}

UserStatus statusFrom(const QString &name) {
    if (name == QLatin1String("active"))
        return UserStatus::Active;
    return name == QLatin1String("pending") ? UserStatus::Pending : UserStatus::Suspended;
}

bool User::isValidAt(const QDateTime &now) const {
    return !(validFrom.isValid() && validFrom > now) && !(validUntil.isValid() && validUntil <= now);
}

QString User::displayName() const { return fullName(firstName, lastName, username); }
QString UserLine::displayName() const { return fullName(firstName, lastName, username); }

} // namespace gatelodge
