#include "ui/overview/verdict.h"
#include "ui/overview/health_words.h"
#include "ui/queue/queue_words.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

class Verdict {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
public:
    static Want lostDatabase() {
        return {QStringLiteral("database"),
                Tone::Brick,
                Glyph::Cross,
                [] { return tr("The database does not answer."); },
                [] { return tr("What you see may be old. It is tried again by itself."); },
                {MendDeed::TryDatabase,
                 [] { return tr("Try now"); },
                 QStringLiteral("connections.md#when-the-database-goes-away"),
                 {},
                 {}}};
    }
    static Want closed() {
        return {QStringLiteral("server"),
                Tone::Brick,
                Glyph::Cross,
                [] { return tr("Nobody can sign in."); },
                [] { return tr("The server of this program does not run."); },
                {MendDeed::StartServer, [] { return tr("Start serving"); }, QStringLiteral("server"), {}, {}}};
    }
    static Want pausedQueue(int waiting) {
        return {QStringLiteral("paused"),
                Tone::Brass,
                Glyph::Pause,
                [] { return tr("All deliveries are paused."); },
                [waiting] { return tr("%n changes wait.", nullptr, waiting); },
                {MendDeed::ResumeAll, [] { return tr("Resume"); }, QStringLiteral("queue"), {}, {}}};
    }
    static Want failingLane(const QueueLane &lane) {
        return {QStringLiteral("lane/%1").arg(lane.site.value),
                Tone::Brick,
                Glyph::Cross,
                [lane] { return tr("%1 gets no updates.", "a site").arg(lane.siteName); },
                [lane] {
                    const QString waits = lane.waiting ? tr("%n changes wait there.", nullptr, lane.waiting)
                                                       : tr("Nothing waits there yet.");
                    const QString trouble = troubleWords(lane.trouble);
                    return trouble.isEmpty() ? waits : tr("%1 %2", "a fault, how many wait").arg(trouble, waits);
                },
                {MendDeed::TrySite, [] { return tr("Deliver again"); }, QStringLiteral("queue"), lane.site, {}}};
    }
    static Want pausedLane(const QueueLane &lane) {
        return {QStringLiteral("paused/%1").arg(lane.site.value),
                Tone::Brass,
                Glyph::Pause,
                [lane] { return tr("%1 is paused.", "a site").arg(lane.siteName); },
                [lane] { return tr("%n changes wait there.", nullptr, lane.waiting); },
                {MendDeed::ResumeSite, [] { return tr("Resume"); }, QStringLiteral("queue"), lane.site, {}}};
    }
    static Want setAside(const QueueLane &lane) {
        return {QStringLiteral("aside/%1").arg(lane.site.value),
                Tone::Brass,
                Glyph::Warning,
                [lane] { return tr("%1 was given up on for %n people.", "a site", lane.setAside).arg(lane.siteName); },
                [] { return tr("Their changes failed for five days. They can be sent by hand."); },
                {MendDeed::SendFailed, [] { return tr("Deliver again"); }, QStringLiteral("queue"), lane.site, {}}};
    }
    static Want oldChange(const QDateTime &oldest, const QDateTime &now, const SiteId &site) {
        const bool critical = oldest.secsTo(now) >= criticalAfter;
        return {QStringLiteral("oldest"),
                critical ? Tone::Brick : Tone::Brass,
                critical ? Glyph::Cross : Glyph::Clock,
                [oldest, now] { return tr("A change has waited for %1.").arg(ageWords(oldest, now)); },
                [] { return tr("Sites learn of changes within a second when all is well."); },
                {MendDeed::Open, [] { return tr("Send it now…"); }, QStringLiteral("queue"), site, {}}};
    }
    static Want noKey(const Site &site) {
        return {
            QStringLiteral("key/%1").arg(site.id.value),
            Tone::Brass,
            Glyph::Warning,
            [site] { return tr("%1 has no key.", "a site").arg(site.profile.name); },
            [] { return tr("Nobody can enter before it has one."); },
            {MendDeed::MakeKey, [] { return tr("Make key"); }, QStringLiteral("sites"), site.id, site.profile.name}};
    }
    static Want rotation(const Site &site) {
        return {QStringLiteral("rotation/%1").arg(site.id.value),
                Tone::Brass,
                Glyph::Clock,
                [site] { return tr("A new key of %1 waits.", "a site").arg(site.profile.name); },
                [] { return tr("Confirm it once the site has switched."); },
                {MendDeed::ConfirmKey, [] { return tr("Confirm the switch…"); }, QStringLiteral("sites"), site.id, {}}};
    }
    static CalmLine alone() {
        return {[] { return tr("Nobody lives here but you."); },
                false,
                {MendDeed::Open, [] { return tr("Bring your people in"); }, QStringLiteral("imports"), {}, {}}};
    }
    static Want mail(const QString &error, int waiting, bool servedHere) {
        return {QStringLiteral("mail"),
                Tone::Brick,
                Glyph::Cross,
                [] { return tr("Mail does not go out."); },
                [error, waiting] {
                    return tr("%n mails wait. The last answer: %1", "of a mail server", waiting)
                        .arg(keptLeftToRight(error));
                },
                mendMail(servedHere)};
    }
    static Want pending(int people) {
        return {QStringLiteral("pending"),
                Tone::Brass,
                Glyph::Clock,
                [people] { return tr("%n people wait for you.", nullptr, people); },
                [] { return tr("They have asked for something that you approve or decline."); },
                {MendDeed::Open, [] { return tr("Decide…"); }, QStringLiteral("approvals"), {}, {}}};
    }
    static Want health(const HealthItem &item, Mend mend) {
        const bool bad = item.verdict == HealthItem::Verdict::Bad;
        return {item.key,
                bad ? Tone::Brick : Tone::Brass,
                bad ? Glyph::Cross : Glyph::Warning,
                [item] { return healthWords(item); },
                {},
                std::move(mend)};
    }
    static QString verdict(const HouseState &state, int wants) {
        if (!state.connected)
            return tr("The database does not answer");
        if (hasNoServer(state))
            return tr("Closed");
        if (state.server.elsewhere)
            return wants ? tr("%n things want you", nullptr, wants) : tr("All is well");
        if (!state.server.serving)
            return tr("Closed");
        return wants ? tr("Open, and %n things want you", nullptr, wants) : tr("Open, and all is well");
    }
};

void addLanes(std::vector<Want> &wants, const HouseState &state) {
    for (const QueueLane &lane : state.lanes) {
        if (lane.pushes && !lane.paused && lane.failures > 0)
            wants.push_back(Verdict::failingLane(lane));
        if (lane.pushes && lane.paused && !state.facts.queuePaused && lane.waiting > 0)
            wants.push_back(Verdict::pausedLane(lane));
        if (lane.setAside > 0)
            wants.push_back(Verdict::setAside(lane));
    }
}

bool isServedHere(const HouseState &state) { return !state.server.elsewhere; }

// A key that is being changed already is confirmed, and not made once more.
Mend mendAt(const HealthItem &item, const HouseState &state) {
    for (const Site &site : state.sites)
        if (item.fix == HealthItem::Fix::Site && site.id == item.site && !site.oldKeyFingerprint.isEmpty())
            return Verdict::rotation(site).mend;
    return mendOf(item, isServedHere(state));
}

// A server that this program runs itself, or does not, is told of above and at once.
bool isOfServersElsewhere(const HealthItem &item) { return item.key.section(u'/', 0, 0) == QLatin1String("silent"); }

bool hasNoMailServer(const HouseState &state) {
    return std::any_of(state.health.begin(), state.health.end(),
                       [](const HealthItem &item) { return item.key == QLatin1String("mail/none"); });
}

// The queue and the mails are told above, more quickly and with more words. Only where nothing waits at a site that
// says it is gone has nobody told of it yet.
bool isTold(const HealthItem &item, const std::vector<Want> &wants) {
    if (item.key == QLatin1String("mail/none"))
        return false;
    if (!item.key.startsWith(QLatin1String("gone/")))
        return item.part == HealthItem::Part::Queue || item.part == HealthItem::Part::Mail;
    return std::any_of(wants.begin(), wants.end(), [&](const Want &want) {
        return want.mend.site == item.site && want.mend.deed == MendDeed::ResumeSite;
    });
}

void addHealth(std::vector<Want> &wants, const HouseState &state) {
    for (const HealthItem &item : state.health) {
        if (item.wantsSomebody() && !isTold(item, wants) && (state.server.elsewhere || !isOfServersElsewhere(item)))
            wants.push_back(Verdict::health(item, mendAt(item, state)));
    }
}

// Where the change waits that has waited longest; 0: nobody knows.
SiteId slowestSite(const HouseState &state) {
    const QueueLane *slowest = nullptr;
    for (const QueueLane &lane : state.lanes)
        if (lane.oldest.isValid() && (!slowest || lane.oldest < slowest->oldest))
            slowest = &lane;
    return slowest ? slowest->site : SiteId();
}

bool isLate(const HouseState &state, const QDateTime &now) {
    return state.facts.queueOldest.isValid() && state.facts.queueOldest.secsTo(now) >= warnAfter;
}

} // namespace

bool hasNoServer(const HouseState &state) {
    return state.server.elsewhere && std::any_of(state.health.begin(), state.health.end(), isOfServersElsewhere);
}

std::vector<Want> wantsOf(const HouseState &state, const QDateTime &now) {
    std::vector<Want> wants;
    if (!state.connected)
        wants.push_back(Verdict::lostDatabase());
    if (!state.server.serving && !state.server.elsewhere)
        wants.push_back(Verdict::closed());
    if (state.facts.queuePaused)
        wants.push_back(Verdict::pausedQueue(state.facts.queueWaiting));
    addLanes(wants, state);
    // A lane that fails explains its own old changes, and so does a pause.
    const bool explained = !wants.empty();
    if (isLate(state, now) && !explained)
        wants.push_back(Verdict::oldChange(state.facts.queueOldest, now, slowestSite(state)));
    if (!state.facts.mailError.isEmpty() && !hasNoMailServer(state)) // else it is an answer of an earlier one
        wants.push_back(Verdict::mail(state.facts.mailError, state.facts.mailsWaiting, isServedHere(state)));
    for (const Site &site : state.sites)
        if (site.keyFingerprint.isEmpty())
            wants.push_back(Verdict::noKey(site));
        else if (!site.oldKeyFingerprint.isEmpty())
            wants.push_back(Verdict::rotation(site));
    addHealth(wants, state);
    if (state.facts.approvals > 0)
        wants.push_back(Verdict::pending(state.facts.approvals));
    return wants;
}

std::vector<CalmLine> calmLines(const HouseState &state) {
    std::vector<CalmLine> lines;
    if (!state.connected)
        return lines;
    if (state.facts.people == 1)
        lines.push_back(Verdict::alone());
    for (const HealthItem &item : state.health) {
        if (item.wantsSomebody())
            continue;
        const bool known = item.verdict == HealthItem::Verdict::Fine;
        lines.push_back({[item] { return healthWords(item); }, known, known ? Mend() : mendAt(item, state)});
    }
    return lines;
}

QString verdictWords(const HouseState &state, int wants) { return Verdict::verdict(state, wants); }

} // namespace gatelodge::ui
