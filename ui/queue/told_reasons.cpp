#include "ui/queue/told_reasons.h"
#include "ui/queue/queue_words.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

constexpr qint64 clocksApart = 1000; // ms, between the row of the change and the one that waits for the site

struct Told {
    const char *entity, *action, *column, *words; // null: whatever became of the row
};
constexpr Told told[] = {
    {"users", "update", "first_name", QT_TRANSLATE_NOOP("ToldReasons", "New name")},
    {"users", "update", "last_name", QT_TRANSLATE_NOOP("ToldReasons", "New name")},
    {"users", "update", "username", QT_TRANSLATE_NOOP("ToldReasons", "New username")},
    {"emails", "insert", nullptr, QT_TRANSLATE_NOOP("ToldReasons", "New address")},
    {"emails", "update", "address", QT_TRANSLATE_NOOP("ToldReasons", "New address")},
    {"emails", "update", "is_primary", QT_TRANSLATE_NOOP("ToldReasons", "New address")},
    {"ssh_keys", nullptr, nullptr, QT_TRANSLATE_NOOP("ToldReasons", "New SSH keys")},
    {"group_members", nullptr, nullptr, QT_TRANSLATE_NOOP("ToldReasons", "Other groups")},
};

const char *wordsFor(const Change &change) {
    for (const Told &one : told)
        if (change.entity == QLatin1StringView(one.entity) &&
            (!one.action || change.action == QLatin1StringView(one.action)) &&
            (!one.column || change.after.contains(QLatin1StringView(one.column))))
            return one.words;
    return nullptr;
}

} // namespace

void ToldReasons::learn(const Change &change) {
    const char *words = isNull(change.subject) ? nullptr : wordsFor(change);
    if (!words)
        return;
    if (m_reasons.size() >= peopleKept && !m_reasons.contains(change.subject))
        m_reasons.clear(); // a bulk deed: its reasons are those that count
    QList<Reason> &of = m_reasons[change.subject];
    const auto later = [](const Reason &one, const QDateTime &at) { return one.at > at; };
    of.insert(std::lower_bound(of.begin(), of.end(), change.at, later), {change.at, words});
    of.resize(qMin(of.size(), changesKept));
}

// A site is told the latest state: the last thing that had changed when the request went out speaks for all.
const char *ToldReasons::reasonOf(const UserId &person, const Delivery &delivery) const {
    for (const Reason &reason : m_reasons.value(person))
        if (reason.at >= delivery.changedAt.addMSecs(-clocksApart) && reason.at <= delivery.requestedAt)
            return reason.words;
    return nullptr;
}

// Of many people a reason is named that holds for all of them.
QString ToldReasons::wordsOf(const Delivery &delivery) const {
    if (delivery.kind != Notice::Update || delivery.people.isEmpty() || !delivery.changedAt.isValid())
        return noticeWords(delivery.kind);
    const QLatin1StringView words(reasonOf(delivery.people.first(), delivery));
    const auto saysTheSame = [&](const UserId &person) {
        return QLatin1StringView(reasonOf(person, delivery)) == words;
    };
    const bool holds = !words.isEmpty() && std::all_of(delivery.people.begin(), delivery.people.end(), saysTheSame);
    return holds ? QCoreApplication::translate("ToldReasons", words.data()) : noticeWords(delivery.kind);
}

} // namespace gatelodge::ui
