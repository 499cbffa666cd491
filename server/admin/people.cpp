#include "server/admin/people.h"
#include "server/admin/office.h"
#include "server/service/addresses.h"
#include "server/service/bulk.h"
#include "server/service/errands.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/disclosures.h"
#include "server/store/doors.h"
#include "server/store/find_people.h"
#include "server/store/syncs.h"
#include "server/store/transaction.h"
#include "server/store/type_ahead.h"
#include "server/store/user_list.h"
#include "server/store/users.h"
#include <mutex>

namespace gatelodge::admin {

using store::Session;

// Either the plain list, whose pages are read from anchors, or the ids of a narrowed one. Opening it and its first
// pages ask for no anchors; they are read once, behind the first page's back, so that they are there for the first
// jump.
struct PeopleListing {
    UserSorting sorting;
    qint64 length = 0;
    std::optional<QList<UserId>> ids;

    // Nothing where the list has become shorter meanwhile.
    Result<std::optional<store::ListKey>> anchor(Session &session, qsizetype number) const {
        GL_TRY(const auto all, anchors(session));
        return number < all.size() ? std::optional(all.at(number)) : std::nullopt;
    }
    Result<QList<store::ListKey>> anchors(Session &session) const {
        const std::lock_guard lock(m_mutex);
        if (m_anchors.isEmpty()) {
            GL_TRY(m_anchors, store::listAnchors(session, sorting));
        }
        return m_anchors;
    }

private:
    mutable std::mutex m_mutex;
    mutable QList<store::ListKey> m_anchors;
};

namespace {

constexpr int kMostFound = 10'000; // rows of a search
constexpr int kHistory = 200;

bool goesByLastSeen(const UserFilter &filter) {
    return filter.sorting.by == UserSorting::By::LastSeen || filter.seen.kind != UserFilter::Span::Kind::Any;
}

Result<std::optional<QList<UserId>>> idsOf(Session &session, const UserFilter &filter) {
    if (filter.isPlain())
        return std::optional<QList<UserId>>();
    std::optional<QList<UserId>> found;
    if (!filter.text.isEmpty()) {
        GL_TRY(found, store::searchUsers(session, filter.text.trimmed(), kMostFound));
    }
    UserFilter others = filter;
    others.text.clear();
    if (found && others == UserFilter())
        return found;
    return store::listNarrowed(session, others, found).map([](const QList<UserId> &ids) { return std::optional(ids); });
}

Result<PeopleList> openList(Session &session, const UserFilter &filter) {
    auto list = std::make_shared<PeopleListing>();
    list->sorting = filter.sorting;
    if (goesByLastSeen(filter))
        GL_DO(store::gatherLastSeen(session));
    GL_TRY(list->ids, idsOf(session, filter));
    if (list->ids) {
        list->length = list->ids->size();
    } else {
        GL_TRY(list->length, store::countPresentUsers(session));
    }
    return PeopleList(list);
}

Result<QList<UserLine>> pageOf(Session &session, const PeopleList &list, qint64 first, int count) {
    if (list->ids)
        return store::listUserLines(session, list->ids->mid(first, count));
    if (first >= store::kAnchorStride) {
        GL_TRY(const auto anchor, list->anchor(session, first / store::kAnchorStride));
        if (anchor)
            return store::listUsersFrom(session, *anchor, int(first % store::kAnchorStride), count, list->sorting);
    }
    return store::listUsersFrom(session, {}, int(first), count, list->sorting);
}

Result<int> rowStartingIn(Session &session, const PeopleList &list, const QString &typed) {
    if (!list || typed.isEmpty() || !store::goesByLetters(list->sorting.by))
        return -1;
    std::optional<qint64> row;
    if (list->ids) {
        GL_TRY(row, store::findRowStarting(session, list->sorting, *list->ids, typed));
    } else {
        GL_TRY(const auto anchors, list->anchors(session));
        GL_TRY(row, store::findRowStarting(session, list->sorting, anchors, typed));
    }
    return row && *row < list->length ? int(*row) : -1;
}

Result<PersonDetails> detailsOf(Session &session, const UserId &uid) {
    PersonDetails details;
    GL_TRY(details.user, store::findUser(session, uid));
    GL_TRY(details.emails, store::listEmails(session, uid));
    GL_TRY(details.logins, store::listLogins(session, uid));
    GL_TRY(details.sshKeys, store::listSshKeys(session, uid));
    GL_TRY(details.groups, store::listGroupsOfUser(session, uid));
    GL_TRY(details.visits, store::listVisits(session, uid));
    GL_TRY(details.consents, store::listConsents(session, uid));
    GL_TRY(details.told, store::listDisclosures(session, uid));
    GL_TRY(details.sessions, store::listShownSessions(session, uid));
    GL_TRY(details.history, store::listChangesOf(session, uid, kHistory));
    GL_DO(store::fillInCaptions(session, details.history));
    GL_TRY(details.held, store::readHeld(session, uid));
    return details;
}

} // namespace

qint64 lengthOf(const PeopleList &list) { return list ? list->length : 0; }

QFuture<Result<PeopleList>> People::open(const UserFilter &filter) {
    return m_office.ask<Duty::ReadPeople>([filter](Session &session) { return openList(session, filter); });
}

QFuture<Result<QList<UserLine>>> People::page(const PeopleList &list, qint64 first, int count) {
    auto page = m_office.ask<Duty::ReadPeople>([=](Session &session) { return pageOf(session, list, first, count); });
    if (first == 0 && list && !list->ids && list->length > store::kAnchorStride) {
        m_office.ask<Duty::ReadPeople>([list](Session &session) -> Done {
            GL_DO(list->anchor(session, 0));
            return {};
        });
    }
    return page;
}

QFuture<Result<int>> People::rowStarting(const PeopleList &list, const QString &typed) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) { return rowStartingIn(session, list, typed); });
}

QFuture<Result<QList<UserLine>>> People::lines(const QList<UserId> &uids) {
    return m_office.ask<Duty::ReadPeople>([uids](Session &session) { return store::listUserLines(session, uids); });
}

QFuture<Result<QList<UserLine>>> People::find(const QString &typed, int most) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) { return store::findPeople(session, typed, most); });
}

QFuture<Result<PersonDetails>> People::details(const UserId &uid) {
    return m_office.ask<Duty::ReadPeople>(
        [uid](Session &session) { return store::inSnapshot(session, [&] { return detailsOf(session, uid); }); });
}

QFuture<Result<PeopleCounts>> People::counts() {
    return m_office.ask<Duty::ReadPeople>([](Session &session) -> Result<PeopleCounts> {
        GL_TRY(const auto counts, store::countUsers(session));
        return PeopleCounts{counts.present, counts.active, counts.suspended, counts.pending, counts.deleted};
    });
}

QFuture<Result<UserId>> People::create(const NewUser &fresh) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::createUser(session, permit, fresh); });
}

QFuture<Done> People::changeProfile(const UserId &uid, Revision seen, const UserProfile &profile) {
    return m_office.ask<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::changeProfile(session, permit, uid, seen, profile);
    });
}

QFuture<Result<int>> People::setStatus(const QList<UserId> &uids, UserStatus status, const QString &message) {
    return m_office.ask<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::setStatus(session, permit, uids, status, message);
    });
}

QFuture<Result<int>> People::remove(const QList<UserId> &uids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::removeUsers(session, permit, uids); });
}

QFuture<Result<int>> People::bringBack(const QList<UserId> &uids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::bringBackUsers(session, permit, uids); });
}

QFuture<Result<EmailId>> People::addEmail(const UserId &uid, const QString &address, bool vouched) {
    return m_office.ask<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::addEmail(session, permit, uid, address, vouched);
    });
}

QFuture<Done> People::vouchForEmail(const UserId &uid, const EmailId &id) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::vouchForEmail(session, permit, uid, id); });
}

QFuture<Done> People::makePrimary(const UserId &uid, const EmailId &id) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::makePrimary(session, permit, uid, id); });
}

QFuture<Done> People::removeEmail(const UserId &uid, const EmailId &id) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::removeEmail(session, permit, uid, id); });
}

QFuture<Done> People::addSshKey(const UserId &uid, const QString &line) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::addSshKey(session, permit, uid, line); });
}

QFuture<Done> People::removeSshKey(const UserId &uid, const SshKeyId &id) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::removeSshKey(session, permit, uid, id); });
}

QFuture<Done> People::setPassword(const UserId &uid, const QByteArray &password) {
    return m_office.ask<Duty::ManagePeople>([=, this](Session &session, const auto &permit) {
        return service::setPassword(session, permit, m_office.means(), uid, password);
    });
}

QFuture<Done> People::mailVerification(const UserId &uid, const EmailId &id) {
    return m_office.ask<Duty::HelpPeople>([=, this](Session &session, const auto &permit) {
        if (m_office.isElsewhere())
            return service::leaveErrand(session, permit, {ErrandKind::Verification, uid, id});
        return service::mailVerificationAgain(session, permit, m_office.means(), uid, id);
    });
}

QFuture<Done> People::mailResetLink(const UserId &uid) {
    return m_office.ask<Duty::HelpPeople>([=, this](Session &session, const auto &permit) {
        if (m_office.isElsewhere())
            return service::leaveErrand(session, permit, {ErrandKind::ResetLink, uid});
        return service::mailResetLink(session, permit, m_office.means(), uid);
    });
}

QFuture<Done> People::setLoginState(const LoginId &id, Revision seen, LoginState state) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::setLoginState(session, permit, id, seen, state); });
}

QFuture<Done> People::endSession(const UserId &uid, const SessionId &id) {
    return m_office.ask<Duty::HelpPeople>(
        [=](Session &session, const auto &permit) { return service::endSession(session, permit, uid, id); });
}

QFuture<Result<int>> People::endAllSessions(const UserId &uid) {
    return m_office.ask<Duty::HelpPeople>(
        [=](Session &session, const auto &permit) { return service::endAllSessions(session, permit, uid); });
}

QFuture<Result<int>> People::addToGroup(const GroupId &group, const QList<UserId> &uids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::addToGroup(session, permit, group, uids); });
}

QFuture<Result<int>> People::removeFromGroup(const GroupId &group, const QList<UserId> &uids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::removeFromGroup(session, permit, group, uids); });
}

QFuture<Result<BulkOutcome>> People::doInBulk(const BulkDeed &deed, const BulkPeople &people,
                                              const SharedProgress &progress) {
    if (isHelp(deed.kind))
        return m_office.askSlowly<Duty::HelpPeople>([=, this](Session &session, const auto &permit) {
            const auto from = m_office.isElsewhere() ? service::LettersFrom::Server : service::LettersFrom::Here;
            return service::helpInBulk(session, permit, m_office.means(), from, deed, people, *progress);
        });
    return m_office.askSlowly<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::manageInBulk(session, permit, deed, people, *progress);
    });
}

} // namespace gatelodge::admin
