// Admin: the façade of the console. Every question and every edit is a QFuture<Result<…>>; nothing here blocks the
// window, and nothing above this room knows that there is a database. Values cross threads; sessions stay in the lane.
//
// People: lists of any length by pages, one person with all that belongs to her, and what may be done.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/change.h"
#include "server/domain/disclosure.h"
#include "server/domain/email.h"
#include "server/domain/group.h"
#include "server/domain/login.h"
#include "server/domain/org.h"
#include "server/domain/progress.h"
#include "server/domain/result.h"
#include "server/domain/session.h"
#include "server/domain/ssh_key.h"
#include "server/domain/sync_job.h"
#include "server/domain/user.h"
#include "server/domain/user_filter.h"
#include "server/domain/visit.h"
#include <memory>
#include <QFuture>

namespace gatelodge::admin {

class Office;

// A list that was opened: how long it is, and how its pages are found. Immutable; shared by who shows it.
struct PeopleListing;
using PeopleList = std::shared_ptr<const PeopleListing>;
qint64 lengthOf(const PeopleList &list);

struct PersonDetails {
    User user;
    QList<Email> emails;
    QList<Login> logins;
    QList<SshKey> sshKeys;
    QList<Group> groups;
    QList<Visit> visits;
    QList<Consent> consents;
    QList<Disclosure> told; // what sites were told, the latest first
    QList<WebSession> sessions;
    QList<Change> history; // newest first, at most 200
    HeldFields held;       // what a synchronisation keeps
};

struct PeopleCounts {
    int present = 0, active = 0, suspended = 0, pending = 0, deleted = 0;
};

class People {
public:
    explicit People(Office &office) : m_office(office) {}

    QFuture<Result<PeopleList>> open(const UserFilter &filter);
    // rows [first, first + count) of the list; fewer at its end or where people have gone meanwhile.
    QFuture<Result<QList<UserLine>>> page(const PeopleList &list, qint64 first, int count);
    // The row of the first who begins so (see store/type_ahead.h); -1: nobody, or the list has no order of letters.
    QFuture<Result<int>> rowStarting(const PeopleList &list, const QString &typed);
    QFuture<Result<QList<UserLine>>> lines(const QList<UserId> &uids); // in this order
    // A handful of people while somebody types: see store/find_people.h.
    QFuture<Result<QList<UserLine>>> find(const QString &typed, int most);
    QFuture<Result<PersonDetails>> details(const UserId &uid);
    QFuture<Result<PeopleCounts>> counts();

    // See service/people.h for faults; every one of these comes back by the change feed too.
    QFuture<Result<UserId>> create(const NewUser &fresh);
    QFuture<Done> changeProfile(const UserId &uid, Revision seen, const UserProfile &profile);
    QFuture<Result<int>> setStatus(const QList<UserId> &uids, UserStatus status, const QString &message);
    QFuture<Result<int>> remove(const QList<UserId> &uids);
    QFuture<Result<int>> bringBack(const QList<UserId> &uids);
    QFuture<Result<EmailId>> addEmail(const UserId &uid, const QString &address, bool vouched);
    QFuture<Done> vouchForEmail(const UserId &uid, const EmailId &id);
    QFuture<Done> makePrimary(const UserId &uid, const EmailId &id);
    QFuture<Done> removeEmail(const UserId &uid, const EmailId &id);
    QFuture<Done> addSshKey(const UserId &uid, const QString &line);
    QFuture<Done> removeSshKey(const UserId &uid, const SshKeyId &id);
    QFuture<Done> setPassword(const UserId &uid, const QByteArray &password);
    QFuture<Done> mailResetLink(const UserId &uid);
    QFuture<Done> mailVerification(const UserId &uid, const EmailId &id); // NotFound: confirmed meanwhile, or gone
    QFuture<Done> setLoginState(const LoginId &id, Revision seen, LoginState state);
    QFuture<Done> endSession(const UserId &uid, const SessionId &id);
    QFuture<Result<int>> endAllSessions(const UserId &uid);
    QFuture<Result<int>> addToGroup(const GroupId &group, const QList<UserId> &uids);
    QFuture<Result<int>> removeFromGroup(const GroupId &group, const QList<UserId> &uids);
    // Slow where there are many: see service/bulk.h.
    QFuture<Result<BulkOutcome>> doInBulk(const BulkDeed &deed, const BulkPeople &people,
                                          const SharedProgress &progress);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
