// Whom we believe when somebody says who they are: an authority is a driver with settings (EA-18). "local" is our own.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/setting_field.h"
#include <QFlags>
#include <QJsonObject>

namespace gatelodge {

// The service contracts that a driver can fulfil (EA-16, EA-17, EA-29, EA-35).
enum class Contract {
    PasswordSignIn = 1, // name and password, checked by the authority
    RedirectSignIn = 2, // the authority asks the person itself and sends them back
    Registration = 4,   // makes accounts there
    Passwords = 8,      // changes passwords there
    UserInfo = 16,      // says who somebody is, without a password
    Certificate = 32,   // the client's certificate proves it
    Token = 64,         // a bearer token of a script's proves it
    Handover = 128,     // gives its accounts away, with their passwords' hashes: people can be converted (EL-08)
};
Q_DECLARE_FLAGS(Contracts, Contract)

// A form filled in beforehand: "Google", "Active Directory".
struct DriverPreset {
    QString id;
    const char *label = ""; // QT_TRANSLATE_NOOP("drivers", …)
    QJsonObject settings;
};

struct DriverDescription {
    QString id; // also the folder's name and the logins' kind, unless loginKind says otherwise
    QString loginKind;
    const char *label = ""; // QT_TRANSLATE_NOOP("drivers", …)
    const char *help = "";
    Contracts contracts;
    QList<SettingField> settings;
    QList<DriverPreset> presets = {};
    bool secretIdentity = false; // not displayed in lists or logs (EL-05)
    QList<SettingField> loginProperties =
        {};                    // what a login there carries (KE-09); what is missing here is shown nowhere
    bool loginsByName = false; // an administrator may enter one: Driver::loginNamed() knows whose it is
};

struct Authority {
    AuthorityId id;
    QString name;     // what stands after the @ and in logs: [a-z0-9.-]
    QString title;    // what people read: "Members' directory"; empty: the name
    QString helpText; // at the sign-in form; may be empty
    QString driver;
    QJsonObject settings; // by the driver's schema; secrets are sealed in it, and empty where a console reads them
    int position = 0;     // the first that can check a password is the default
    bool enabled = true;
    bool signIn = true;                           // authentication allowed
    bool createsAccounts = false;                 // somebody unknown who proves a login there gets an account (KE-03)
    bool registration = false;                    // who signs up gets the account here; one at most (EA-07)
    bool usernameIsEmail = false;                 // EA-28
    QString forgottenUrl, changeUrl, registerUrl; // pages of the authority's own
    bool loginsNeedApproval = false;              // a login there is added once an administrator has agreed (EL-10)
    bool recoveryNeedsApproval = false;           // and a forgotten password is set anew only then
    QString newcomerMessage; // to somebody proved who gets no account (EA-31); the driver's own words win
    Revision revision;

    const QString &caption() const { return title.isEmpty() ? name : title; }
};

// What happens to somebody new whom an authority brings, once, when the account is made (KE-03).
struct CreationAction {
    enum Kind { JoinGroup, GrantRole } kind = JoinGroup;
    GroupId group;          // JoinGroup
    QString role = {};      // GrantRole; never owner
    QString groupName = {}; // as read; not written
};

// One step of "Test connection", with the peer's real answer.
struct ProbeStep {
    enum Kind { Settings, Reach, Encrypt, SignIn, Search, Discover, Helper } kind = Settings;
    bool ok = false;
    QString detail; // as the peer or the system said it
};

// With complaints nothing was tried.
struct ProbedAuthority {
    QList<SettingComplaint> complaints;
    QList<ProbeStep> steps;
};

// With complaints nothing was stored.
struct SavedAuthority {
    AuthorityId id;
    QList<SettingComplaint> complaints;
};

} // namespace gatelodge

// Outside: an operator| of the house would hide Qt's own in all of it.
Q_DECLARE_OPERATORS_FOR_FLAGS(gatelodge::Contracts)
