// Settings that live in the database: what an administrator changes while the server runs. Each has a name, a default
// and a rule here; deployment settings live in gatelodge.toml instead.
#pragma once
#include "server/store/session.h"
#include <chrono>
#include <QJsonObject>
#include <QJsonValue>

namespace gatelodge::store {

// Not how often may be tried (EL-09): service/limits.h puts what is chosen there together with what the program has.
struct HouseSettings {
    QString name = QStringLiteral("Gatelodge"); // of the club: on pages, in mails, in the window
    bool signUp = true;                         // anybody may create an account by mail
    bool signUpApproval = false;                // once somebody has looked (EL-10)
    bool approveAutomatically = false;          // whatever asks for approval has it
    QString approveDomains;                     // accounts with an address at one of these, too: "a.org b.org"
    int approvalDays = 14;                      // so long a request waits
    int expiryWarningDays = 14;                 // before an account ends, its person is told; 0: never
    std::chrono::seconds idleLimit{8 * 3600};   // of a session that is not to be kept
    std::chrono::seconds sessionLifetime{24 * 3600};
    std::chrono::seconds keptLifetime{30 * 86400};
    std::chrono::seconds agedAfter{12 * 3600}; // a session proved longer ago becomes untrusted (EA-33)
    bool membersSeeOnline = false;             // a page shows members who is here, of those who wish it (EA-27)
    bool queuePaused = false;                  // nothing is pushed anywhere
    Revision revision;
};

Result<HouseSettings> readHouseSettings(Session &session);
// name is one of: name, sign_up, sign_up_approval, approve_automatically, approve_domains, approval_days,
// expiry_warning_days, idle_limit, session_lifetime, kept_lifetime, aged_after, members_see_online, tries_window,
// tries_per_account, tries_per_device, tries_per_address, queue_paused;
// durations in seconds. Invalid names the rule that a value breaks.
// As if nobody had ever chosen it.
Done clearHouseSetting(Session &session, const QString &name);
// Those who compare and then write come one after the other, until their transaction ends.
Done lockHouseSettings(Session &session);
// Name and value of those that somebody has chosen.
Result<QJsonObject> readChosenSettings(Session &session);
Done putHouseSetting(Session &session, const QString &name, const QJsonValue &value);

} // namespace gatelodge::store
