// The update queue as people see it: lanes (one a site), waiting rows, and requests that were sent.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatelodge {

// What a site is told of a person. Everything but an update is a request of its own (PG-13).
enum class Notice {
    None, // nothing: pushes are off, consent is missing, or the site knows already
    Update,
    Suspend,
    Restore,
    Erase,
};

QLatin1StringView noticeName(Notice notice); // as bodies and the delivery log spell it; None is ""
Notice noticeFrom(const QString &name);

// Why the last request to a site came to nothing.
struct LaneTrouble {
    enum class Kind {
        None,
        Status,      // an answer other than 200
        Unreachable, // no such name, or nobody answers there
        Tls,         // certificate or handshake
        TimedOut,
        Broken,     // the connection ended before the answer was complete
        NotAllowed, // the address is not one that may be asked
        Key,        // the site's key is missing or cannot be opened
    };
    Kind kind = Kind::None;
    int status = 0; // of the HTTP answer; 0: none
    QString detail; // technical, in English
};
QLatin1StringView troubleName(LaneTrouble::Kind kind); // as the database spells it; None is ""
LaneTrouble::Kind troubleFrom(const QString &name);

// One site's lane.
struct QueueLane {
    SiteId site;
    QString siteName;
    bool pushes = false; // the switch
    bool paused = false;
    bool owed = false; // everybody is to be queued
    int waiting = 0;   // rows
    int setAside = 0;  // rows that failed for five days (Q7)
    QDateTime oldest;  // of the waiting changes
    int failures = 0;  // in a row
    QDateTime retryAt; // invalid: now
    LaneTrouble trouble;
};

// One person's latest state that one site is owed.
struct QueueRow {
    SiteId site;
    QString siteName;
    UserId user;
    QString userName;
    QDateTime changedAt;
    QDateTime notBefore;
    bool setAside = false;
};

// Where a request stands in the order of the log; opaque, and exact where a QDateTime would lose microseconds.
struct DeliveryPlace {
    QString at;
    DeliveryId id;
};

// One request to one site.
struct Delivery {
    enum class Outcome { Delivered, Refused, Failed };
    DeliveryId id;
    SiteId site;
    QString siteName;
    Notice kind = Notice::Update;
    QList<UserId> people;
    QString firstPerson;
    QDateTime changedAt, wokenAt, claimedAt, requestedAt, answeredAt; // the five stations; wokenAt may be invalid
    int bodyBytes = 0;
    Outcome outcome = Outcome::Failed;
    int status = 0; // of the HTTP answer; 0: none
    QString answer; // the beginning of what came back, or what went wrong
    QString node;
    QString requestHead, answerHead; // secrets masked; "" where it was not noted, or where nothing came
    QString body;                    // the beginning of what was sent; "" also once somebody in it is gone
    QString logged;                  // of its place in the log
    DeliveryPlace place() const { return {logged, id}; }
};

// Which requests of the log.
struct DeliveryWish {
    SiteId site;                // 0: to any
    Notice kind = Notice::None; // None: of any
    std::optional<bool> arrived = {};
};

// What a site would be told of a person if it were sent now.
struct WouldSend {
    enum class Obstacle {
        None,
        NeverThere,   // the person has never been there: the site does not know them
        PushesOff,    // the site is told of nobody
        NoConsent,    // of the person to the site's organisation
        AlreadyKnown, // that the person is suspended or gone
        Paused,       // it would be sent once the site or the house is resumed
    };
    Obstacle obstacle = Obstacle::None;
    Notice kind = Notice::Update;
    QString head;    // as it would stand on the wire, signatures masked
    QByteArray body; // JSON; also where an obstacle stands in its way, to be looked at
};

// How many requests arrived and how many did not, in one slot of time.
struct DeliveryBar {
    QDateTime from;
    int arrived = 0, failed = 0;
};

} // namespace gatelodge

Q_DECLARE_METATYPE(gatelodge::Delivery)
