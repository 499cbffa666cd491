// Strong ids: a user id can never be passed where a site id is meant. A person is a random UUID, never reused (R1);
// what stands in URLs and lists is an integer given by the database.
#pragma once
#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>
#include <compare>

namespace gatelodge {

template <typename Tag, typename Value> struct Id {
    Value value{};
    Id() = default;
    explicit Id(Value v) : value(v) {}
    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UserId = Id<struct UserTag, QUuid>;
using EmailId = Id<struct EmailTag, qint64>;
using LoginId = Id<struct LoginTag, qint64>;
using SshKeyId = Id<struct SshKeyTag, qint64>;
using AuthorityId = Id<struct AuthorityTag, int>;
using SiteId = Id<struct SiteTag, int>;
using OrgId = Id<struct OrgTag, int>;
using GroupId = Id<struct GroupTag, int>;
using MailId = Id<struct MailTag, qint64>;
using DeliveryId = Id<struct DeliveryTag, QUuid>;

inline QString toString(const UserId &id) { return id.value.toString(QUuid::WithoutBraces); }
inline UserId userIdFrom(const QString &text) { return UserId(QUuid::fromString(text)); }
inline bool isNull(const UserId &id) { return id.value.isNull(); }

// Counts the changes of one record. An edit carries the one it saw; if it has moved, the edit is a Conflict.
struct Revision {
    qint64 value = 0;
    auto operator<=>(const Revision &) const = default;
};

} // namespace gatelodge

Q_DECLARE_METATYPE(gatelodge::UserId)
