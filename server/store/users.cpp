#include "server/store/users.h"
#include "server/domain/username.h"
#include "server/store/touched.h"
#include <QSet>

namespace gatelodge::store {

namespace {

User userFrom(const Row &row) {
    User user;
    user.uid = row.user("uid");
    user.username = row.text("username");
    user.firstName = row.text("first_name");
    user.lastName = row.text("last_name");
    user.status = statusFrom(row.text("status"));
    user.statusMessage = row.text("status_message");
    user.validFrom = row.time("valid_from");
    user.validUntil = row.time("valid_until");
    user.language = row.text("language");
    user.notes = row.text("notes");
    user.usernameFixed = row.flag("username_fixed");
    user.createdAt = row.time("created_at");
    user.deletedAt = row.time("deleted_at");
    user.revision = row.revision();
    return user;
}

// john, john2, john3, …, cut so that the number fits.
QString numbered(const QString &wish, int n) {
    if (n == 1)
        return wish;
    const QString tail = QString::number(n);
    return wish.left(Username::kMostCharacters - tail.size()) + tail;
}

} // namespace

Result<User> findUser(Session &session, const UserId &uid) { return session.one("user.find", uid).map(userFrom); }

Result<UserId> findUserByUsername(Session &session, const QString &username) {
    return session.one("user.find_by_username", username).map([](const Row &row) { return row.user("uid"); });
}

Result<UserId> findUserByEmail(Session &session, const QString &address) {
    return session.one("user.find_by_email", address).map([](const Row &row) { return row.user("uid"); });
}

Result<AnswerFacts> findAnswerFacts(Session &session, const UserId &uid) {
    return session.one("user.answer", uid).map([](const Row &row) {
        return AnswerFacts{row.user("uid"),   row.text("username"),  row.text("first_name"),  row.text("last_name"),
                           row.text("email"), row.list("secondary"), row.time("valid_until"), row.revision()};
    });
}

Done lockUserShared(Session &session, const UserId &uid) {
    GL_DO(session.one("user.lock_shared", uid));
    return {};
}

Result<UserId> insertUser(Session &session, const QString &username, const NewUser &user, UserStatus status) {
    return session.one("user.insert", username, user.firstName, user.lastName, statusName(status), user.language)
        .map([](const Row &row) { return row.user("uid"); });
}

Done setHomeAuthority(Session &session, const UserId &uid, const AuthorityId &home) {
    return expectTouched(session.run("user.set_home", uid, home), Fault::NotFound, "user");
}

Result<QString> freeUsername(Session &session, const QString &wish) {
    for (int first = 1, count = 8;; first += count, count *= 4) {
        QStringList candidates;
        for (int n = first; n < first + count; ++n)
            candidates << numbered(wish, n);
        GL_TRY(const auto rows, session.rows("user.taken_of", candidates));
        QSet<QString> taken;
        for (const Row &row : rows)
            taken << row.text("username");
        for (const QString &candidate : std::as_const(candidates)) {
            if (!taken.contains(candidate))
                return candidate;
        }
    }
}

Done replaceUserProfile(Session &session, const UserId &uid, Revision seen, const UserProfile &profile) {
    return expectTouched(session.run("user.replace_profile", uid, seen, profile.username, profile.firstName,
                                     profile.lastName, profile.language, profile.notes, profile.validFrom,
                                     profile.validUntil),
                         Fault::Conflict, "user");
}

Done replaceUserNames(Session &session, const UserId &uid, const QString &first, const QString &last,
                      const QString &language) {
    return expectTouched(session.run("user.replace_names", uid, first, last, language), Fault::NotFound, "user");
}

Done grantRole(Session &session, const UserId &uid, const QString &role) {
    GL_DO(session.run("role.grant", uid, role));
    return {};
}

Result<int> setUserStatus(Session &session, const QList<UserId> &uids, UserStatus status, const QString &message) {
    return session.run("user.set_status", uids, statusName(status), message);
}

Result<int> removeUsers(Session &session, const QList<UserId> &uids) { return session.run("user.remove", uids); }
Result<int> bringBackUsers(Session &session, const QList<UserId> &uids) { return session.run("user.bring_back", uids); }

Result<QHash<UserId, QString>> captionsOf(Session &session, const QList<UserId> &uids) {
    GL_TRY(const auto rows, session.rows("user.captions", uids));
    QHash<UserId, QString> captions;
    for (const Row &row : rows)
        captions.insert(row.user("uid"), row.text("caption"));
    return captions;
}

Result<UserCounts> countUsers(Session &session) {
    return session.one("user.count_by_state").map([](const Row &row) {
        return UserCounts{row.number("present"), row.number("active"), row.number("suspended"), row.number("pending"),
                          row.number("deleted")};
    });
}

} // namespace gatelodge::store
