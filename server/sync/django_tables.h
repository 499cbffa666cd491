// The tables of a Django website with community sign-on (PG-01 …): its people (auth_user, with account_secondaryemail,
// core_userprofile, auth_user_groups and auth_group), its organisations and sites (account_communityauthorg and
// …site), who consented (…consent) and who has been where (…lastlogin). Of a plain Django website there are auth_user
// and its groups only. Read from a PostgreSQL that answers, in one transaction that is read only and sees one moment,
// or from a plain-text dump; a piece at a time in either case.
#pragma once
#include "server/domain/tables.h"
#include <memory>
#include <QDateTime>

namespace gatelodge::sync {

struct DjangoPerson {
    qint64 id = 0; // of auth_user; whoever comes later has a higher one
    QString username, firstName, lastName, email;
    QStringList otherEmails; // the confirmed ones
    bool active = false;
    bool staff = false, superuser = false;
    QString password;            // as stored; empty: none that anybody could type ("!…")
    QDateTime joined, lastLogin; // UTC; lastLogin invalid: never
    QStringList groups;
    QString sshKeys; // lines
};

struct DjangoOrg {
    qint64 id = 0;
    QString name;
    bool consentRequired = false;
};

struct DjangoSite {
    qint64 id = 0, org = 0;
    QString name, redirectUrl, key /* base64 */, apiUrl, cooloffMessage;
    int version = 2, cooloffHours = 0;
    bool pushChanges = false, pushSshKeys = false;
    QStringList groups; // one of them is needed; empty: none is
};

struct DjangoConsent {
    qint64 person = 0, org = 0;
    QDateTime at;
};

struct DjangoVisit {
    qint64 person = 0, site = 0, count = 1;
    QDateTime last;
};

template <typename T> using Rows = std::function<Result<std::optional<T>>()>; // nothing at the end

class DjangoTables {
public:
    // Where: postgresql://user@host:port/name?sslmode=…, or the path of a dump. The password of a database is in
    // PGPASSFILE, or given here. Misconfigured: it cannot be read, or is no such thing; Invalid: there is no auth_user
    // in it, or it ends in the middle; Denied, Unavailable: see store/tables_elsewhere.h. `told` hears how far a dump
    // is read (KiB of KiB), and may end it.
    static Result<std::unique_ptr<DjangoTables>> open(const QString &where, const QString &password = {},
                                                      const std::function<Done(qint64 done, qint64 total)> &told = {});
    static bool isDatabase(const QString &where);

    // Each from the beginning, as often as is asked, all of the same moment; in the order of ids or, of consents and
    // visits, of people. They end with this. Invalid: a table does not fit together, and the detail says which.
    Result<Rows<DjangoPerson>> people();
    Result<QList<DjangoOrg>> orgs();
    Result<QList<DjangoSite>> sites();
    Result<Rows<DjangoConsent>> consents();
    Result<Rows<DjangoVisit>> visits();

private:
    explicit DjangoTables(std::unique_ptr<Tables> tables) : m_tables(std::move(tables)) {}
    Result<QHash<qint64, QString>> groupNames();
    std::unique_ptr<Tables> m_tables;
};

} // namespace gatelodge::sync
