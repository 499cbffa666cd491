// Which people a list shows, and in which order: the sentence above the list as a value.
#pragma once
#include "server/domain/ids.h"
#include <QString>
#include <optional>

namespace gatelodge {

struct UserFilter {
    enum class State { Present, Active, Suspended, Pending, Unverified, NeverSignedIn, Deleted };
    enum class Order { Name, Username, Created };
    State state = State::Present;    // Present: everybody who is not deleted
    std::optional<GroupId> group;
    QString text;                    // any substring of name, username or address; at least three characters
    Order order = Order::Name;
    bool descending = false;

    bool isPlain() const { return state == State::Present && !group && text.isEmpty(); }
    bool operator==(const UserFilter &) const = default;
};

} // namespace gatelodge
