// What somebody has asked for and an administrator decides (EL-10): an account after sign-up, another login, a new
// password, or to be erased (K6). Each is decided once, in time, or ends by itself.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace gatelodge {

using ApprovalId = Id<struct ApprovalTag, qint64>;

enum class ApprovalKind { Account, Login, Recovery, Erasure };
enum class ApprovalState {
    Waiting,
    Approved,
    Declined,
    Expired,   // nobody decided in time
    Withdrawn, // by whoever asked, or because the person is gone
};

inline constexpr int kUsualApprovalDays = 14;
inline constexpr int kMostApprovalNote = 200; // characters

// A login that was proved, and is added once somebody agrees.
struct AskedLogin {
    QString kind;
    QString identity; // canonical, by the driver
    QJsonObject properties;

    QString name() const { return properties.value(QLatin1String("username")).toString(); } // as people call it
};

struct Approval {
    ApprovalId id;
    ApprovalKind kind = ApprovalKind::Account;
    ApprovalState state = ApprovalState::Waiting;
    UserId user;
    QString username, firstName, lastName;
    QString address;  // proved; empty: the person has none
    QString language; // of the mail that tells the decision
    QString client;   // device and address it was asked from
    AuthorityId authority;
    QString authorityName; // its caption
    bool local = true;     // our own authority
    AskedLogin login;      // Login only
    QDateTime askedAt, expiresAt, decidedAt;
    QString decidedBy;     // the actor's stored name; "system": approved by itself
    QString decidedByName; // caption, where that is a person
    QString note;          // to whom has asked, in the words of who decided
    Revision revision;

    QString caption() const {
        const QString name = (firstName + u' ' + lastName).trimmed();
        return name.isEmpty() ? username : name;
    }
};

struct ApprovalDecision {
    bool approve = false;
    QString note; // plain text to whom has asked; may be empty
};

// What came of deciding several at once.
struct DecidedApprovals {
    QList<ApprovalId> decided;
    QList<ApprovalId> late; // somebody else was faster, or time was
    QList<ApprovalId>
        impossible; // the login is somebody else's by now, there is no address, or the person has more power
};

// Who may come in by signing up.
enum class SignUpWay { Off, ByMail, ByApproval };

struct ArrivalRules {
    SignUpWay signUp = SignUpWay::ByMail;
    bool automatic = false; // everything that asks for approval is approved by itself
    QStringList domains;    // accounts with a proved address there are approved by themselves: "example.org"
    int approvalDays = kUsualApprovalDays;
    int warningDays = 14; // before an account ends its person is told; 0: never
    bool operator==(const ArrivalRules &) const = default;
};

} // namespace gatelodge
