#include "server/domain/site_filter.h"
#include "server/domain/kept_words.h"

namespace gatelodge {
namespace {

constexpr const char *kStates[] = {"any",    "troubled", "behind",   "fine",      "failing",
                                   "paused", "no_key",   "rotating", "pushes_off"};
constexpr const char *kProtocols[] = {"any", "v2", "v3", "v4"};
constexpr const char *kVisitors[] = {"any", "everybody", "some_groups"};

} // namespace

QJsonObject toJson(const SiteFilter &filter) {
    QJsonObject json;
    kept::put(json, "state", filter.state, kStates);
    kept::put(json, "org", filter.org);
    kept::put(json, "protocol", filter.protocol, kProtocols);
    kept::put(json, "visitors", filter.visitors, kVisitors);
    kept::put(json, "group", filter.group);
    if (!filter.text.isEmpty())
        json.insert(QLatin1String("text"), filter.text);
    return json;
}

SiteFilter siteFilterFrom(const QJsonObject &json) {
    SiteFilter filter;
    kept::take(json, "state", filter.state, kStates);
    kept::take(json, "org", filter.org);
    kept::take(json, "protocol", filter.protocol, kProtocols);
    kept::take(json, "visitors", filter.visitors, kVisitors);
    kept::take(json, "group", filter.group);
    filter.text = json.value(QLatin1String("text")).toString();
    return filter;
}

} // namespace gatelodge
