#include "app/demo/sample_past.h"
#include "server/service/consent.h"
#include "server/store/demo_history.h"
#include "server/store/places.h"
#include "server/store/queue_view.h"
#include <array>
#include <cstring>
#include <QRandomGenerator>
#include <QTime>

namespace gatelodge::app {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

bool SeededPerson::is(const char *username) const { return std::strcmp(sample->username, username) == 0; }

namespace {

constexpr int kDaysOfLog = 7;

struct Past {
    QRandomGenerator random{20260712};
    QList<store::PastEvent> joined;
    QList<store::PastVisits> visits;
    QHash<UserId, minutes> consented; // when, longest ago
    QList<store::PastSignIn> signIns;

    int between(int least, int most) { return random.bounded(least, most + 1); }
    bool chance(int percent) { return random.bounded(100) < percent; }
    template <typename List> auto oneOf(const List &list) { return list.at(size_t(random.bounded(int(list.size())))); }
};

minutes joinedAgo(Past &past, const SeededPerson &person) {
    if (person.is(kNewMember))
        return hours(3);
    if (person.sample->standing == Standing::NeverSeen || person.sample->standing == Standing::Pending)
        return days(past.between(1, 12)) + minutes(past.between(0, 1400));
    return days(past.between(20, 900)) + minutes(past.between(0, 1400));
}

bool visitsSites(const SeededPerson &person) {
    const Standing standing = person.sample->standing;
    return !person.is(kNewMember) &&
           (standing == Standing::Active || standing == Standing::Suspended || standing == Standing::Leaving);
}

void addVisits(Past &past, const UserId &user, const SiteId &site, minutes joined) {
    const int span = int(joined.count());
    const int first = past.between(span / 3, span - 60);
    // Most people came lately, a few long ago: the smallest of three draws.
    const int last = std::min({past.between(5, first), past.between(5, first), past.between(5, 60 * 24 * 20)});
    past.visits.append({user, site, minutes(first), minutes(std::min(last, first)), past.between(1, 60)});
}

void visitSites(Past &past, const SampleHouses &houses, const SeededPerson &person, minutes joined) {
    const bool known = person.is(kOwner) || person.is(kMember);
    const SampleSites &sites = houses.sites;
    const bool consents = !person.is(kUndecided);
    if (consents && (known || past.chance(75)))
        addVisits(past, person.uid, sites.wiki, joined);
    if (!consents || known || past.chance(65))
        addVisits(past, person.uid, sites.calendar, joined);
    if (past.chance(40))
        addVisits(past, person.uid, sites.photos, joined);
    if (consents && std::strchr(person.sample->groups, 'r'))
        addVisits(past, person.uid, sites.forms, joined);
}

void consentBeforeVisits(Past &past, const SampleSites &sites) {
    for (const auto &visit : std::as_const(past.visits))
        if (visit.site == sites.wiki || visit.site == sites.forms)
            past.consented[visit.user] = std::max(past.consented.value(visit.user), visit.first + minutes(1));
}

// Few at night, most in the evening.
constexpr std::array<int, 24> kByHour{1, 1, 0, 0, 0, 1, 3, 6, 9, 10, 9, 8, 9, 8, 7, 7, 8, 10, 13, 16, 18, 14, 8, 3};

int drawHour(Past &past) {
    int drawn = past.between(0, 168); // up to the table's sum, less one
    for (int hour = 0; hour < 24; ++hour)
        if ((drawn -= kByHour[size_t(hour)]) < 0)
            return hour;
    return 20;
}

store::PastSignIn draft(Past &past, seconds ago) {
    static const std::array<const char *, 6> devices{"Firefox on Linux",  "Chrome on Android", "Safari on iPhone",
                                                     "Chrome on Windows", "Safari on macOS",   "Firefox on Windows"};
    static const std::array<const char *, 4> networks{"192.0.2.%1", "198.51.100.%1", "203.0.113.%1", "2001:db8:5::%1"};
    store::PastSignIn entry;
    entry.ago = ago;
    entry.result = QStringLiteral("came_in");
    entry.address = QString::fromLatin1(past.oneOf(networks)).arg(past.between(2, 250));
    entry.device = QString::fromLatin1(past.oneOf(devices));
    return entry;
}

void drawSignIn(Past &past, const SampleSites &sites, seconds ago) {
    auto entry = draft(past, ago);
    const auto visit = past.visits.at(past.random.bounded(int(past.visits.size())));
    entry.user = visit.user;
    entry.site = visit.site;
    const int kind = past.between(1, 100);
    if (kind > 93) {
        entry.result = QStringLiteral("no_match");
        entry.user.reset();
    } else if (kind > 88) {
        const bool forms = past.chance(30);
        entry.site = forms ? sites.forms : sites.wiki;
        entry.result = QStringLiteral("stopped");
        entry.gate = forms             ? QStringLiteral("groups")
                     : past.chance(50) ? QStringLiteral("consent")
                                       : QStringLiteral("cooloff");
    } else if (kind > 84) {
        entry.result = QStringLiteral("signed_out");
        entry.site = {};
    }
    past.signIns.append(entry);
}

// Somebody guessing from one address, until it is time to wait.
void addGuesses(Past &past) {
    auto entry = draft(past, hours(50));
    entry.device = QStringLiteral("curl");
    for (int i = 0; i < 34; ++i) {
        entry.ago -= seconds(past.between(2, 9));
        entry.result = i < 22 ? QStringLiteral("no_match") : QStringLiteral("throttled");
        past.signIns.append(entry);
    }
}

void drawWeek(Past &past, const SampleSites &sites) {
    const int today = QTime::currentTime().msecsSinceStartOfDay() / 1000;
    for (int day = 0; day < kDaysOfLog; ++day) {
        for (int i = past.between(38, 64); i > 0; --i) {
            const int second = drawHour(past) * 3600 + past.between(0, 3599);
            const int ago = today - second + day * 86400;
            if (ago > 60 && ago < kDaysOfLog * 86400)
                drawSignIn(past, sites, seconds(ago));
        }
    }
    addGuesses(past);
}

Done keepConsents(store::Session &session, const Past &past, const OrgId &org) {
    GL_TRY(const Org found, store::findOrg(session, org));
    QList<store::PastEvent> events;
    for (auto it = past.consented.cbegin(); it != past.consented.cend(); ++it)
        events.append({it.key(), it.value()});
    return store::recordPastConsents(session, org, service::textVersionOf(found.profile), events);
}

// A few changes that a paused site waits for, so that the queue has something to show.
Done oweToPausedSite(store::Session &session, const Past &past, const SiteId &site) {
    int owed = 0;
    for (const auto &visit : past.visits)
        if (visit.site == site && owed++ < 4)
            GL_DO(store::redeliver(session, site, visit.user));
    return {};
}

} // namespace

Done inventPast(store::Session &session, const SampleHouses &houses, const QList<SeededPerson> &people) {
    Past past;
    QList<UserId> everybody;
    for (const SeededPerson &person : people) {
        const minutes joined = joinedAgo(past, person);
        past.joined.append({person.uid, joined});
        everybody << person.uid;
        if (visitsSites(person))
            visitSites(past, houses, person, joined);
    }
    consentBeforeVisits(past, houses.sites);
    drawWeek(past, houses.sites);
    GL_DO(store::agePeople(session, past.joined));
    GL_DO(keepConsents(session, past, houses.races));
    GL_DO(store::forgetChanges(session, everybody));
    GL_DO(store::recordPastVisits(session, past.visits));
    GL_DO(store::appendPastSignIns(session, past.signIns));
    return oweToPausedSite(session, past, houses.sites.forms);
}

} // namespace gatelodge::app
