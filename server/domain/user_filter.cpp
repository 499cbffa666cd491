#include "server/domain/user_filter.h"
#include "server/domain/kept_words.h"

namespace gatelodge {
namespace {

using kept::put;
using kept::take;

constexpr int kMostDays = 36'500;
// In the order of the enumerations; these names are kept in databases.
constexpr const char *kStates[] = {"present", "active", "suspended", "pending", "deleted"};
constexpr const char *kAddresses[] = {"any", "verified", "unverified", "none"};
constexpr const char *kKinds[] = {"any", "never", "within", "before"};
constexpr const char *kOrders[] = {"name", "username", "email", "seen", "created", "state"};

void put(QJsonObject &json, const char *key, const UserFilter::Span &span) {
    QJsonObject inner;
    put(inner, "kind", span.kind, kKinds);
    if (span.days)
        inner.insert(QLatin1String("days"), span.days);
    if (!inner.isEmpty())
        json.insert(QLatin1String(key), inner);
}

void take(const QJsonObject &json, const char *key, UserFilter::Span &span) {
    const QJsonObject inner = json.value(QLatin1String(key)).toObject();
    take(inner, "kind", span.kind, kKinds);
    span.days = qBound(0, inner.value(QLatin1String("days")).toInt(), kMostDays);
}

} // namespace

QJsonObject toJson(const UserFilter &filter) {
    QJsonObject json;
    put(json, "state", filter.state, kStates);
    put(json, "address", filter.address, kAddresses);
    put(json, "seen", filter.seen);
    put(json, "created", filter.created);
    put(json, "group", filter.group);
    put(json, "site", filter.site);
    put(json, "org", filter.org);
    put(json, "authority", filter.authority);
    if (!filter.text.isEmpty())
        json.insert(QLatin1String("text"), filter.text);
    put(json, "sort", filter.sorting.by, kOrders);
    if (filter.sorting.descending)
        json.insert(QLatin1String("descending"), true);
    return json;
}

UserFilter userFilterFrom(const QJsonObject &json) {
    UserFilter filter;
    take(json, "state", filter.state, kStates);
    take(json, "address", filter.address, kAddresses);
    take(json, "seen", filter.seen);
    take(json, "created", filter.created);
    take(json, "group", filter.group);
    take(json, "site", filter.site);
    take(json, "org", filter.org);
    take(json, "authority", filter.authority);
    filter.text = json.value(QLatin1String("text")).toString();
    take(json, "sort", filter.sorting.by, kOrders);
    filter.sorting.descending = json.value(QLatin1String("descending")).toBool();
    return filter;
}

} // namespace gatelodge
