// "Walk a sign-in": the way of a sign-in gone once over real HTTP as a chosen person, and every hop of it kept.
#pragma once
#include "server/domain/entry.h"
#include <QDateTime>
#include <QList>
#include <QString>
#include <utility>

namespace gatelodge {

// How far a walk goes: to the answer that the site would get, or on to the site with it. There it is a visit like any
// other, so it is asked for.
enum class WalkUntil { Answer, Site };

struct WalkHop {
    enum Kind {
        Arrival,  // the site sends a visitor whom nobody knows yet
        SignIn,   // the page that visitor is sent to
        Session,  // no request: the walk gets a session, as if a password had been right
        Entering, // the request of Arrival once more, with the session
        Gate,     // the page of the gate that is closed
        AtSite,   // what the site itself makes of the answer
    };
    Kind kind = Arrival;
    QString url;
    int status = 0;                             // 0: there was no answer, see trouble
    QString location;                           // where the answer sends on; empty: nowhere
    QList<std::pair<QString, QString>> headers; // of the answer, in order; the values of cookies are left out
    qint64 microseconds = 0;                    // from asking to the last byte of the answer
    QString trouble;                            // in English, for whoever runs the server
};

// What the site reads in the answer, by the protocol's own names.
struct AnswerField {
    QString name, value;
};

struct Walk {
    enum End {
        LetIn,       // the person stands at the site with an answer that opens
        NotSignedIn, // no login of theirs counts there, or the account is not active
        Stopped,     // at a gate
        Trouble,     // the last hop says what is wrong, or else `trouble` does
    };
    QDateTime at;
    EntryExplanation before; // what was to be expected
    QList<WalkHop> hops;
    QString protocol;          // "community, version 3"
    QList<AnswerField> answer; // LetIn
    End end = Trouble;
    QString trouble; // in English, for whoever runs the server; empty: nothing beyond the hops
};

} // namespace gatelodge
