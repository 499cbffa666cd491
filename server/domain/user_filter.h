// Which people a list shows, and in which order: the sentence above the list as a value.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QJsonObject>
#include <QString>

namespace gatelodge {

// Every order has an index (migration 0022): a million people stand in it at once. People without what it goes by stand
// first: without an address, never seen.
struct UserSorting {
    enum class By { Name, Username, Email, LastSeen, Created, State };
    By by = By::Name;
    bool descending = false;
    bool operator==(const UserSorting &) const = default;
};

struct UserFilter {
    enum class State { Present, Active, Suspended, Pending, Deleted };
    enum class Address { Any, Verified, Unverified, None };
    // Within, Before: a number of days before now; who never came has not come since any day.
    struct Span {
        enum class Kind { Any, Never, Within, Before };
        Kind kind = Kind::Any;
        int days = 0;
        bool operator==(const Span &) const = default;
    };
    State state = State::Present; // Present: everybody who is not deleted
    std::optional<GroupId> group = {};
    QString text = {}; // any substring of name, username or address; at least three characters
    Address address = Address::Any;
    Span seen = {};
    Span created = {};                         // never Never
    std::optional<SiteId> site = {};           // has been there
    std::optional<OrgId> org = {};             // has been at a site of it
    std::optional<AuthorityId> authority = {}; // has a valid login of it
    UserSorting sorting = {};

    bool operator==(const UserFilter &) const = default;
    // Everybody, in whatever order.
    bool isPlain() const {
        UserFilter plain;
        plain.sorting = sorting;
        return *this == plain;
    }
};

// For saved views: only what narrows or sorts stands in it. What a later version has written and this one does not know
// is left out.
QJsonObject toJson(const UserFilter &filter);
UserFilter userFilterFrom(const QJsonObject &json);

} // namespace gatelodge
