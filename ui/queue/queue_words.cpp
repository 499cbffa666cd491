#include "ui/queue/queue_words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

qint64 microsecondsBetween(const QDateTime &from, const QDateTime &to) { return from.msecsTo(to) * 1000; }

class QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
public:
    static QString duration(qint64 us) {
        const QLocale locale;
        const double ms = double(us) / 1000;
        if (ms < 10)
            return tr("%1 ms").arg(locale.toString(ms, 'f', 1));
        if (ms < 1000)
            return tr("%1 ms").arg(locale.toString(qRound(ms)));
        const double s = ms / 1000;
        if (s < 90)
            return tr("%1 s").arg(locale.toString(s, 'f', s < 10 ? 1 : 0));
        if (s < 90 * 60)
            return tr("%1 min").arg(locale.toString(qRound(s / 60)));
        if (s < 48 * 3600)
            return tr("%1 h").arg(locale.toString(qRound(s / 3600)));
        return tr("%n days", nullptr, int(s / 86400));
    }
    static Chip chip(LaneState state) {
        switch (state) {
        //: The state of one site’s queue: changes reach it as they come
        case LaneState::Flowing: return {tr("Flowing"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        case LaneState::Failing: return {tr("Failing"), Tone::Brick, Glyph::Cross};
        case LaneState::Paused: return {tr("Paused"), Tone::Slate, Glyph::Pause};
        //: The state of one site’s queue: it has changes to come that it has not been told of
        case LaneState::Owed: return {tr("Owed"), Tone::Brass, Glyph::Clock};
        case LaneState::Off: return {tr("Pushes off"), Tone::Slate, Glyph::Ring, Chip::Weight::Quiet};
        }
        Q_UNREACHABLE();
    }
    static QString waits(const QueueLane &lane, const QDateTime &now) {
        if (lane.owed)
            return tr("everybody is to be told");
        if (lane.waiting == 0)
            //: Changes that were given up on and wait for a person
            return lane.setAside ? tr("%n set aside", nullptr, lane.setAside) : tr("nothing waits");
        return tr("%1, %2", "how many wait; since when")
            .arg(tr("%n waiting", nullptr, lane.waiting), ageWords(lane.oldest, now));
    }
    static QString next(const QueueLane &lane, const QDateTime &now) {
        if (lane.paused)
            return tr("when you resume");
        if (lane.failures == 0)
            return tr("as they come");
        if (!lane.retryAt.isValid() || lane.retryAt <= now)
            return tr("now, after %n failures", nullptr, lane.failures);
        return tr("in %1, after %2", "a duration; how many failures")
            .arg(durationWords(microsecondsBetween(now, lane.retryAt)), tr("%n failures", nullptr, lane.failures));
    }
    static QString status(int status) {
        if (status == 401 || status == 403)
            return tr("The site refused the push (HTTP %1): it may have another key.").arg(status);
        if (status == 404)
            return tr("There is nothing at the site’s push address (HTTP 404).");
        if (status == 410)
            return tr("The site says that it is gone (HTTP 410).");
        if (status == 429)
            return tr("The site asks for a pause (HTTP 429).");
        if (status >= 300 && status < 400)
            return tr("The site sends on to another address (HTTP %1): enter that one.").arg(status);
        if (status >= 500)
            return tr("The site has trouble of its own (HTTP %1).").arg(status);
        return tr("The site answered HTTP %1 instead of 200.").arg(status);
    }
    static QString trouble(const LaneTrouble &trouble) {
        switch (trouble.kind) {
        case LaneTrouble::Kind::None: return {};
        case LaneTrouble::Kind::Status: return status(trouble.status);
        case LaneTrouble::Kind::Unreachable: return tr("The site cannot be reached.");
        case LaneTrouble::Kind::Tls: return tr("The site’s certificate does not hold.");
        case LaneTrouble::Kind::TimedOut: return tr("The site did not answer in time.");
        case LaneTrouble::Kind::Broken: return tr("The site broke off before its answer was complete.");
        case LaneTrouble::Kind::NotAllowed:
            return tr("The push address is not allowed; one in a private network needs the switch for it.");
        case LaneTrouble::Kind::Key:
            return tr("The site’s key or webhook secret is missing or cannot be used: make a new one.");
        }
        Q_UNREACHABLE();
    }
    static QString notice(Notice notice) {
        switch (notice) {
        case Notice::None: return tr("Nothing to tell");
        case Notice::Update: return tr("New state");
        case Notice::Suspend: return tr("Suspended");
        case Notice::Restore: return tr("Let in again");
        case Notice::Erase: return tr("Erased");
        }
        Q_UNREACHABLE();
    }
    static QString people(const Delivery &d) {
        const int more = int(d.people.size()) - 1;
        return more > 0 ? tr("%1 and %n more", "people in one request", more).arg(d.firstPerson) : d.firstPerson;
    }
    static QString outcome(const Delivery &d) {
        if (d.status == 0)
            return tr("no answer");
        return d.outcome == Delivery::Outcome::Delivered ? tr("answered %1", "HTTP status").arg(d.status)
                                                         : tr("refused with %1", "HTTP status").arg(d.status);
    }
    static QString channel(const QString &channel) {
        if (channel == QLatin1String("gatelodge_audit"))
            return tr("Something was changed");
        if (channel == QLatin1String("gatelodge_queue"))
            return tr("There is something to send");
        if (channel == QLatin1String("gatelodge_mail"))
            return tr("There is a mail to send");
        if (channel == QLatin1String("gatelodge_sessions"))
            return tr("Somebody is signed out");
        return tr("Another signal");
    }
    static QList<Station> stations(const Delivery &d) {
        const QString node = d.node.isEmpty() ? tr("a worker has the row") : tr("by node %1").arg(d.node);
        return {{tr("Trigger"), tr("row written"), d.changedAt},
                {tr("NOTIFY"), d.wokenAt.isValid() ? tr("worker woken") : tr("found without it"), d.wokenAt},
                //: A station of a change on its way: a worker takes the row for itself
                {tr("Claim"), node, d.claimedAt},
                {tr("Request"), tr("POST, %n bytes", nullptr, d.bodyBytes), d.requestedAt},
                {tr("Answer"), outcome(d), d.answeredAt}};
    }
};

} // namespace

QString durationWords(qint64 microseconds) { return QueueWords::duration(qMax<qint64>(0, microseconds)); }

QString ageWords(const QDateTime &since, const QDateTime &now) {
    return since.isValid() ? durationWords(microsecondsBetween(since, now)) : QString();
}

LaneState laneState(const QueueLane &lane) {
    if (lane.paused)
        return LaneState::Paused;
    if (!lane.pushes)
        return LaneState::Off;
    if (lane.failures > 0)
        return LaneState::Failing;
    return lane.owed ? LaneState::Owed : LaneState::Flowing;
}

Chip chipOf(LaneState state) { return QueueWords::chip(state); }
QString laneWaits(const QueueLane &lane, const QDateTime &now) { return QueueWords::waits(lane, now); }
QString laneNext(const QueueLane &lane, const QDateTime &now) { return QueueWords::next(lane, now); }
QString troubleWords(const LaneTrouble &trouble) { return QueueWords::trouble(trouble); }
QString noticeWords(Notice notice) { return QueueWords::notice(notice); }
QString peopleWords(const Delivery &delivery) { return QueueWords::people(delivery); }
QString outcomeWords(const Delivery &delivery) { return QueueWords::outcome(delivery); }

qint64 latencyOf(const Delivery &d) {
    return d.changedAt.isValid() ? microsecondsBetween(d.changedAt, d.answeredAt) : -1;
}

QString channelWords(const QString &channel) { return QueueWords::channel(channel); }
QList<Station> stationsOf(const Delivery &delivery) { return QueueWords::stations(delivery); }

} // namespace gatelodge::ui
