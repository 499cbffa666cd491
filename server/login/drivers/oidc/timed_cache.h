// A small store of what providers publish: bounded, shared by all threads, its values immutable.
#pragma once
#include <algorithm>
#include <memory>
#include <mutex>
#include <QHash>
#include <QString>

namespace gatelodge::login::oidc {

template <typename Value> class TimedCache {
public:
    struct Entry {
        std::shared_ptr<const Value> value;
        qint64 keptAt = 0; // seconds since 1970
        qint64 triedAt = 0;
    };

    explicit TimedCache(qsizetype most) : m_most(most) {}

    // Null value: nothing that is younger than `seconds`. A clock that went back makes nothing younger.
    Entry find(const QString &key, qint64 now, qint64 seconds) const {
        const std::lock_guard guard(m_lock);
        const Entry entry = m_entries.value(key);
        return now >= entry.keptAt && now - entry.keptAt < seconds ? entry : Entry();
    }

    // Of many threads that ask within `seconds` one is told yes.
    bool mayTryAgain(const QString &key, qint64 now, qint64 seconds) {
        const std::lock_guard guard(m_lock);
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return true;
        if (now >= found->triedAt && now - found->triedAt < seconds)
            return false;
        found->triedAt = now;
        return true;
    }

    std::shared_ptr<const Value> keep(const QString &key, Value value, qint64 now) {
        auto kept = std::make_shared<const Value>(std::move(value));
        const std::lock_guard guard(m_lock);
        if (m_entries.size() >= m_most && !m_entries.contains(key)) {
            m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(),
                                             [](const Entry &a, const Entry &b) { return a.keptAt < b.keptAt; }));
        }
        m_entries.insert(key, {kept, now, now});
        return kept;
    }

    qsizetype size() const {
        const std::lock_guard guard(m_lock);
        return m_entries.size();
    }

private:
    const qsizetype m_most;
    mutable std::mutex m_lock;
    QHash<QString, Entry> m_entries;
};

} // namespace gatelodge::login::oidc
