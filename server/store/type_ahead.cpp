#include "server/store/type_ahead.h"
#include "server/store/folded_pattern.h"
#include "server/store/user_order.h"
#include <algorithm>

namespace gatelodge::store {
namespace {

constexpr qsizetype kLookedAt = 20; // behind the letters, as in user_order.name_starting

struct Letters {
    const char *starting, *between;
};

Letters lettersOf(UserSorting::By by) {
    switch (by) {
    case UserSorting::By::Username: return {"user_order.username_starting", "user_order.username_between"};
    case UserSorting::By::Email: return {"user_order.email_starting", "user_order.email_between"};
    default: return {"user_order.name_starting", "user_order.name_between"};
    }
}

// The order of the database may tell cases apart.
QStringList spellingsOf(const QString &typed) {
    QStringList spellings{typed, typed.toLower(), typed.toUpper(), typed.left(1).toUpper() + typed.mid(1).toLower()};
    spellings.removeDuplicates();
    return spellings;
}

ListKey keyFrom(const Row &row, UserSorting::By by) {
    ListKey key{{row.text("key1")}, row.user("uid")};
    if (by == UserSorting::By::Name)
        key.keys << row.text("key2");
    return key;
}

Result<qint64> countBefore(Session &session, UserSorting sorting, const QList<ListKey> &anchors, const ListKey &key) {
    QStringList first, second;
    QList<UserId> uids;
    for (const ListKey &anchor : anchors) {
        first << anchor.keys.value(0);
        second << anchor.keys.value(1, QLatin1String(""));
        uids << anchor.uid;
    }
    return session
        .one("user_order.places_before", first, second, uids, key.keys.value(0), key.keys.value(1, QLatin1String("")),
             key.uid, sorting.descending)
        .map([](const Row &row) { return row.bigNumber("number"); });
}

Result<qint64> countBetween(Session &session, UserSorting::By by, const ListKey &from, const ListKey &to) {
    const char *statement = lettersOf(by).between;
    const auto counted = by == UserSorting::By::Name
                             ? session.one(statement, from.keys.value(0), from.keys.value(1), from.uid,
                                           to.keys.value(0), to.keys.value(1), to.uid)
                             : session.one(statement, from.keys.value(0), from.uid, to.keys.value(0), to.uid);
    return counted.map([](const Row &row) { return row.bigNumber("number"); });
}

// A narrowed list, read upwards whichever way it goes.
struct Upwards {
    Session &session;
    UserSorting sorting;
    const QList<UserId> &ids;

    qsizetype row(qsizetype place) const { return sorting.descending ? ids.size() - 1 - place : place; }
    Result<std::optional<Row>> look(qsizetype place, const QString &letters) const {
        return session.maybe("user_order.reaches", ids.at(row(place)), orderName(sorting.by), letters,
                             u'^' + foldedPattern(letters));
    }
    // The first that is as far as the letters.
    Result<qsizetype> reach(const QString &letters) const {
        qsizetype from = 0, to = ids.size();
        while (from < to) {
            const qsizetype middle = from + (to - from) / 2;
            GL_TRY(const auto one, look(middle, letters));
            if (one && one->flag("reached"))
                to = middle;
            else
                from = middle + 1;
        }
        return from;
    }
    Result<std::optional<qsizetype>> begin(const QString &letters) const {
        GL_TRY(const qsizetype first, reach(letters));
        for (qsizetype place = first; place < std::min(first + kLookedAt, ids.size()); ++place) {
            GL_TRY(const auto one, look(place, letters));
            if (one && one->flag("begins"))
                return std::optional(place);
        }
        return std::optional<qsizetype>();
    }
};

} // namespace

bool goesByLetters(UserSorting::By by) {
    return by == UserSorting::By::Name || by == UserSorting::By::Username || by == UserSorting::By::Email;
}

Result<std::optional<qint64>> findRowStarting(Session &session, UserSorting sorting, const QList<ListKey> &anchors,
                                              const QString &typed) {
    GL_TRY(const auto found,
           session.maybe(lettersOf(sorting.by).starting, spellingsOf(typed), u'^' + foldedPattern(typed)));
    if (!found || anchors.isEmpty())
        return std::optional<qint64>();
    const ListKey key = keyFrom(*found, sorting.by);
    GL_TRY(const qint64 before, countBefore(session, sorting, anchors, key));
    const qint64 number = qMax<qint64>(before - 1, 0);
    const ListKey &anchor = anchors.at(number);
    GL_TRY(const qint64 people, sorting.descending ? countBetween(session, sorting.by, key, anchor)
                                                   : countBetween(session, sorting.by, anchor, key));
    return std::optional(number * kAnchorStride + qMax<qint64>(people - 1, 0));
}

Result<std::optional<qint64>> findRowStarting(Session &session, UserSorting sorting, const QList<UserId> &ids,
                                              const QString &typed) {
    const Upwards list{session, sorting, ids};
    std::optional<qsizetype> first;
    for (const QString &letters : spellingsOf(typed)) {
        GL_TRY(const auto place, list.begin(letters));
        if (place && (!first || *place < *first))
            first = place;
    }
    return first ? std::optional(qint64(list.row(*first))) : std::nullopt;
}

} // namespace gatelodge::store
