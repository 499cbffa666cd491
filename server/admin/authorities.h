// Authorities for the console (EA-07, EA-18, EA-30). Secrets among the settings are told as set ({"sealed": ""}) and
// never read.
#pragma once
#include "server/domain/authority.h"
#include "server/domain/bulk_deed.h"
#include "server/domain/change.h"
#include "server/domain/password_policy.h"
#include "server/domain/result.h"
#include <QFuture>
#include <QHash>

namespace gatelodge::admin {

class Office;

struct AuthorityList {
    QList<Authority> authorities;   // in order
    QHash<AuthorityId, int> logins; // valid ones; without those that have none
    bool signUp = true;             // anybody may create an account, at the registration authority
};

struct AuthorityDetails {
    QList<CreationAction> actions;
    QList<Change> history; // newest first
};

struct ReadPolicy {
    PasswordPolicy policy;
    Revision revision; // of the authority
};

struct PasswordOpinion {
    bool tooShort = false, tooLong = false, common = false, weak = false, fewClasses = false;
    int score = 0; // 0 to 4
    bool isGood() const { return !(tooShort || tooLong || common || weak || fewClasses); }
};

struct HouseLimits {
    QJsonObject chosen;   // without those that nobody has chosen
    QJsonObject defaults; // of all of them
};

class Authorities {
public:
    explicit Authorities(Office &office) : m_office(office) {}

    QList<DriverDescription> drivers() const; // all there are; of the program, not of the database
    QFuture<Result<AuthorityList>> list();
    QFuture<Result<AuthorityDetails>> details(const AuthorityId &id);

    // What is entered for a secret: a text is a new one, null takes it away, anything else keeps what is stored.
    QFuture<Result<SavedAuthority>> create(const Authority &entered);
    QFuture<Result<SavedAuthority>> change(const AuthorityId &id, Revision seen, const Authority &entered);
    QFuture<Done> disable(const AuthorityId &id); // Refused (owner_remains): no owner could sign in any more
    QFuture<Done> enable(const AuthorityId &id);
    QFuture<Done> remove(const AuthorityId &id); // Refused (authorities_unused) where people have logins
    QFuture<Done> bringBack(const AuthorityId &id);
    QFuture<Result<BulkOutcome>> changeAll(const QList<AuthorityId> &ids, const AuthorityDeed &deed);
    QFuture<Done> move(const AuthorityId &id, int place);                   // 1 is the first
    QFuture<Done> chooseRegistration(const std::optional<AuthorityId> &id); // nothing: nobody can sign up
    QFuture<Done> chooseActions(const AuthorityId &id, const QList<CreationAction> &actions);

    // The rules for passwords kept here (EL-09, EA-25). Conflict: the authority was changed meanwhile. Invalid names
    // the rule that is out of its bounds.
    QFuture<Result<ReadPolicy>> passwordPolicy(const AuthorityId &id);
    QFuture<Done> changePasswordPolicy(const AuthorityId &id, Revision seen, const PasswordPolicy &policy);
    // What these rules, stored or not, would say of a password of somebody new. It is looked at and forgotten: neither
    // stored nor logged.
    QFuture<Result<PasswordOpinion>> tryPassword(const PasswordPolicy &policy, const QByteArray &password);

    // What holds for everybody who signs in: see service/limits.h, also for the names.
    QFuture<Result<HouseLimits>> limits();
    QFuture<Done> changeLimits(const QJsonObject &seen, const QJsonObject &chosen);

    // "Test connection" with what is in the form; may take as long as the driver's time limit.
    QFuture<Result<ProbedAuthority>> probe(const Authority &entered);

    // Empty: the site takes all of them, in their own order.
    QFuture<Result<QList<AuthorityId>>> siteChoice(const SiteId &site);
    QFuture<Done> chooseForSite(const SiteId &site, const QList<AuthorityId> &chosen);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
