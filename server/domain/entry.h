// "Why can't this person enter this site?": everything that somebody meets on the way there, in that order, and whether
// it lets them through. The gates among it are those that the hop itself asks (gate.h).
#pragma once
#include "server/domain/authority.h"
#include "server/domain/gate.h"
#include "server/domain/group.h"
#include "server/domain/login.h"
#include "server/domain/password_policy.h"
#include "server/domain/session.h"
#include "server/domain/sign_in.h"
#include "server/domain/site.h"

namespace gatelodge {

struct EntryStep {
    enum Stop {
        SiteStands,  // it is not deleted
        SiteKey,     // it has a key, without which no answer can be sealed
        WayIn,       // a login of the person's that counts at this site's door
        Tries,       // not too many wrong passwords lately
        NewPassword, // the present one need not be changed first
        AtGate,      // Gate
    };
    enum State { Open, Detour, Closed }; // Detour: the person passes after doing what they are asked
    Stop stop = SiteStands;
    State state = Open;
    std::optional<Gate> gate = {}; // AtGate
};

// A login of the person's, and why it is none with which they come to this site.
struct EntryWay {
    enum Trouble {
        None,
        NotValid,     // draft, invalidated
        Over,         // its time has passed
        SwitchedOff,  // its authority lets nobody sign in
        NotTaken,     // the site takes other authorities
        NotForPeople, // a script's token, a second factor
    };
    Login login;
    QString authorityTitle;
    Trouble trouble = None;
};

// A session that is open now: with it they come without signing in.
struct EntrySession {
    SessionId session;
    QString device;
    QDateTime since;
    Level level = Level::None;
    std::optional<Gate> stopped; // the first gate that is closed to it
};

struct EntryExplanation {
    User person;
    Site site;
    Level level = Level::Normal; // that a sign-in gives
    QList<EntryStep> steps;      // in the order in which they are met
    QList<EntryWay> ways;
    QList<EntrySession> sessions;
    Tries tries;
    bool triesKnown = true; // a console without the vault's key knows only of those that are used up
    std::optional<ChangeReason> newPassword;
    bool mainAddress = false;            // a confirmed one
    QStringList unconfirmed;             // addresses
    QList<Group> groupsLetIn;            // empty: the site asks for none, or they are gone
    QList<AuthorityId> authoritiesLetIn; // that count at the site's door

    // The first step that is not passed; a detour counts where nothing is closed.
    const EntryStep *firstStop() const {
        const EntryStep *detour = nullptr;
        for (const EntryStep &step : steps) {
            if (step.state == EntryStep::Closed)
                return &step;
            if (step.state == EntryStep::Detour && !detour)
                detour = &step;
        }
        return detour;
    }
};

} // namespace gatelodge
