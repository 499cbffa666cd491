// Which sites a list shows: the sentence above the list as a value.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QJsonObject>
#include <QString>

namespace gatelodge {

struct SiteFilter {
    // Troubled: somebody has to look. Behind: it has not yet been told of everything. Rotating: an old key still
    // counts.
    enum class State { Any, Troubled, Behind, Fine, Failing, Paused, NoKey, Rotating, PushesOff };
    enum class Protocol { Any, V2, V3, V4 };
    enum class Visitors { Any, Everybody, SomeGroups };
    State state = State::Any;
    std::optional<OrgId> org = {};
    Protocol protocol = Protocol::Any;
    Visitors visitors = Visitors::Any;
    std::optional<GroupId> group = {}; // one of those that it lets in by name
    QString text = {};                 // of a saved view: what stood in the field for seeking

    bool operator==(const SiteFilter &) const = default;
    bool isPlain() const { return *this == SiteFilter(); }
};

// For saved views, as those of people are (domain/user_filter.h).
QJsonObject toJson(const SiteFilter &filter);
SiteFilter siteFilterFrom(const QJsonObject &json);

} // namespace gatelodge
