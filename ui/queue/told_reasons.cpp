#include "ui/queue/told_reasons.h"
#include "ui/queue/queue_words.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

constexpr qint64 clocksApart = 1000; // ms, between the row of the change and the one that waits for the site

struct Told {
    const char *entity, *column, *words; // column null: whatever became of the row
};
constexpr Told told[] = {
    {"users", "first_name", QT_TRANSLATE_NOOP("ToldReasons", "New name")},
    {"users", "last_name", QT_TRANSLATE_NOOP("ToldReasons", "New name")},
    {"users", "username", QT_TRANSLATE_NOOP("ToldReasons", "New username")},
    {"emails", nullptr, QT_TRANSLATE_NOOP("ToldReasons", "New address")},
    {"ssh_keys", nullptr, QT_TRANSLATE_NOOP("ToldReasons", "New SSH keys")},
    {"group_members", nullptr, QT_TRANSLATE_NOOP("ToldReasons", "Other groups")},
};

const char *wordsFor(const Change &change) {
    for (const Told &one : told)
        if (change.entity == QLatin1StringView(one.entity) &&
            (!one.column ||
             (change.action == QLatin1String("update") && change.after.contains(QLatin1StringView(one.column)))))
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
QString ToldReasons::wordsOf(const Delivery &delivery) const {
    if (delivery.kind != Notice::Update || delivery.people.isEmpty() || !delivery.changedAt.isValid())
        return noticeWords(delivery.kind);
    for (const Reason &reason : m_reasons.value(delivery.people.first()))
        if (reason.at >= delivery.changedAt.addMSecs(-clocksApart) && reason.at <= delivery.requestedAt)
            return QCoreApplication::translate("ToldReasons", reason.words);
    return noticeWords(delivery.kind);
}

} // namespace gatelodge::ui
