#include "server/service/blocked.h"
#include "server/service/attempts.h"
#include "server/service/limits.h"
#include "server/store/blocked.h"
#include <algorithm>
#include <QHash>

namespace gatelodge::service {

namespace {

using Counts = QHash<QByteArray, store::FullCount>;

// Each count has one meaning, so one that is found is taken out.
class Finder {
public:
    Finder(const QList<store::FullCount> &counts, QByteArray key) : m_key(std::move(key)) {
        for (const store::FullCount &count : counts)
            m_counts.insert(count.bucket, count);
    }
    const QByteArray &key() const { return m_key; }
    void look(const QByteArray &bucket, int limit, const Blocked &about) {
        const auto count = m_counts.take(bucket);
        if (count.tries < limit)
            return;
        Blocked found = about;
        found.tries = {count.tries, limit, QDateTime::currentDateTimeUtc().addSecs(count.left.count())};
        m_list << found;
    }
    QList<Blocked> done() {
        std::sort(m_list.begin(), m_list.end(),
                  [](const Blocked &a, const Blocked &b) { return a.tries.until > b.tries.until; });
        return m_list;
    }

private:
    Counts m_counts;
    QByteArray m_key;
    QList<Blocked> m_list;
};

Done lookAtPeople(store::Session &session, const AttemptLimits &limits, Finder &finder) {
    GL_TRY(const auto suspects, store::listSuspects(session, limits.window));
    for (const store::Suspect &suspect : suspects) {
        const QByteArray who = toString(suspect.user).toLatin1();
        Blocked about;
        about.user = suspect.user;
        about.userName = suspect.userName;
        about.username = suspect.username;
        finder.look(accountBucket(finder.key(), who), limits.perAccount, about);
        about.ownDevice = true;
        for (const QByteArray &device : suspect.devices)
            finder.look(accountBucket(finder.key(), who, device), limits.perKnownDevice, about);
    }
    return {};
}

Done lookAtAddresses(store::Session &session, const AttemptLimits &limits, Finder &finder) {
    GL_TRY(const auto addresses, store::listTriedAddresses(session, limits.window));
    for (const QString &address : addresses) {
        Blocked about;
        about.address = address;
        finder.look(addressBucket(finder.key(), address), limits.perAddress, about);
    }
    return {};
}

Result<QList<Blocked>> listWithoutKey(store::Session &session, const AttemptLimits &limits) {
    GL_TRY(const auto people, store::listBlockedPeople(session, limits.window));
    QList<Blocked> list;
    for (const store::BlockedPerson &one : people) {
        Blocked found;
        found.user = one.user;
        found.userName = one.userName;
        found.username = one.username;
        found.tries = {one.tries, limits.perAccount, QDateTime::currentDateTimeUtc().addSecs(one.left.count())};
        list << found;
    }
    return list;
}

} // namespace

bool seesAllBlocked(const Means &means) { return means.vault->hasPrivateKey(); }

Result<QList<Blocked>> listBlocked(store::Session &session, const Permit<Duty::ReadPeople> &, const Means &means) {
    GL_TRY(const AttemptLimits limits, limitsNow(session, means));
    if (!seesAllBlocked(means))
        return listWithoutKey(session, limits);
    const int least = std::min({limits.perAccount, limits.perKnownDevice, limits.perAddress});
    GL_TRY(const auto counts, store::listFullCounts(session, least, limits.window));
    if (counts.isEmpty())
        return QList<Blocked>(); // as nearly always: nobody is looked for
    Finder finder(counts, means.keyFor("attempts"));
    GL_DO(lookAtPeople(session, limits, finder));
    GL_DO(lookAtAddresses(session, limits, finder));
    return finder.done();
}

} // namespace gatelodge::service
