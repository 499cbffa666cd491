// One call's view of a directory: who somebody is, whether a password is theirs, which groups they are in. Faults mean:
// NotFound nobody (or not there), Denied the password is wrong, Refused it is right but the account is closed,
// Unavailable no server answers, Conflict several people match, Misconfigured the rest; the detail has the server's
// words, never a password.
#pragma once
#include "server/login/answers.h"
#include "server/login/drivers/ldap/pool.h"
#include <functional>

namespace gatelodge::login::ldap {

class Directory {
public:
    // The time that `settings` allow for everything together begins.
    Directory(const DirectorySettings &settings, Pool &pool)
        : m_settings(settings), m_pool(pool), m_until(settings.together) {}

    // As the service account (or anonymously). `username` is as typed.
    Result<Entry> findByUsername(const QString &username);
    Result<Entry> findByIdentity(const QString &identity);
    Result<bool> existsWith(const QString &attribute, const QString &value); // anybody below the base
    // The name by the template, of `username` as typed.
    QString nameByTemplate(const QString &username) const;

    Done checkPassword(const QString &dn, const QByteArray &password);
    // Checks the password and reads the entry as its owner; Denied also where there is no such entry: servers don't
    // tell.
    struct Own {
        Entry entry;
        QStringList groups;
    };
    Result<Own> enterAs(const QString &dn, const QByteArray &password);

    Result<QStringList> groupsOf(const Entry &person); // as the service account

    // Something done once, on a new connection, bound as `dn`; or as the service account where `dn` is empty.
    Result<Reply> doAs(const QString &dn, const QByteArray &password,
                       const std::function<Reply(Connection &, QDeadlineTimer)> &work);

    // Misconfigured: the entry has no identity that lasts.
    Result<RemoteUser> userFrom(const Entry &person, const QStringList &groups) const;
    bool isClosed(const Entry &person) const;

    const DirectorySettings &settings() const { return m_settings; }
    QDeadlineTimer until() const { return m_until; }

private:
    Result<Entry> single(Found found) const;
    Result<QStringList> groupsOver(Connection &connection, const Entry &person, QDeadlineTimer until) const;
    Done bindService(Connection &connection, QDeadlineTimer until);
    // Lends a connection to `work`; once more with a new one, if a waiting one turns out to have ended.
    Done lend(Use use, const std::function<Reply(Connection &, QDeadlineTimer)> &work);

    const DirectorySettings &m_settings;
    Pool &m_pool;
    QDeadlineTimer m_until;
};

// What a failed reply means; `doing` says in the detail what was asked.
Error errorFrom(const Reply &reply, const QString &doing);

// The service account's own bind, on a new connection; nothing to do where there is none.
Done bindAsService(Connection &connection, const DirectorySettings &settings, QDeadlineTimer until);

} // namespace gatelodge::login::ldap
