#include "server/login/drivers/django/accounts.h"
#include <QTimeZone>

namespace gatelodge::login::django {

namespace {

constexpr qsizetype kLongestName = 150; // of auth_user.username
const QByteArray kAccounts = "SELECT id, username, first_name, last_name, email, is_active, password, is_staff, "
                             "is_superuser, extract(epoch FROM date_joined)::bigint FROM auth_user ";

// A hash that Django calls unusable is none.
LeavingAccount accountFrom(const QStringList &row) {
    LeavingAccount account;
    account.user.identity = row[0];
    account.user.username = row[1];
    account.user.firstName = row[2];
    account.user.lastName = row[3];
    if (!row[4].isEmpty())
        account.user.emails << RemoteEmail{row[4], true};
    account.active = row[5] == QLatin1String("t");
    if (!row[6].startsWith(u'!'))
        account.storedPassword = row[6];
    account.joined = QDateTime::fromSecsSinceEpoch(row[9].toLongLong(), QTimeZone::utc());
    for (const auto &[column, power] : {std::pair(7, "staff"), std::pair(8, "superuser")}) {
        if (row[column] == QLatin1String("t"))
            account.powers << QLatin1String(power);
    }
    return account;
}

bool mayBeName(const QString &name) {
    if (name.isEmpty() || name.size() > kLongestName)
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
}

class Accounts : public Handover {
public:
    explicit Accounts(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    Done look() {
        GL_TRY(const Rows rows, m_database->ask("SELECT to_regclass('auth_user') IS NOT NULL, "
                                                "to_regclass('account_secondaryemail') IS NOT NULL"));
        if (rows.value(0).value(0) != QLatin1String("t"))
            return failure(Fault::Misconfigured, QStringLiteral("there is no auth_user in this database"));
        m_hasOthers = rows[0][1] == QLatin1String("t");
        return {};
    }

    Result<QList<LeavingAccount>> after(const QString &identity, int most) override {
        GL_TRY(const Rows rows,
               m_database->ask(kAccounts + "WHERE id > $1::bigint ORDER BY id LIMIT $2::int",
                               {identity.isEmpty() ? QStringLiteral("0") : identity, QString::number(most)}));
        return whole(rows);
    }

    Result<QList<LeavingAccount>> find(const QStringList &identities) override {
        GL_TRY(const Rows rows,
               m_database->ask(kAccounts + "WHERE id = ANY ($1::bigint[]) ORDER BY id", {numbers(identities)}));
        return whole(rows);
    }

    Result<QList<LeavingAccount>> hold(const QStringList &identities) override {
        GL_DO(m_database->ask("BEGIN"));
        m_holds = true;
        auto rows =
            m_database->ask(kAccounts + "WHERE id = ANY ($1::bigint[]) ORDER BY id FOR SHARE", {numbers(identities)});
        if (!rows && rows.error().fault == Fault::Denied)
            return failure(Fault::Denied, QStringLiteral("rows of auth_user cannot be held: GRANT UPDATE (last_login) "
                                                         "ON auth_user TO the account (%1)")
                                              .arg(rows.error().detail));
        return rows ? whole(*rows) : failure(rows.error());
    }

    Done stillHolds() override {
        return m_database->ask("SELECT 1").map([](const Rows &) {});
    }

    void letGo() override {
        if (std::exchange(m_holds, false))
            m_database->ask("ROLLBACK"); // nothing was written; a lost connection holds nothing either
    }

private:
    // With what other tables say of the same accounts.
    Result<QList<LeavingAccount>> whole(const Rows &rows) {
        QList<LeavingAccount> accounts;
        QHash<QString, qsizetype> places;
        for (const QStringList &row : rows) {
            places.insert(row[0], accounts.size());
            accounts << accountFrom(row);
        }
        const QString ids = numbers(places.keys());
        GL_TRY(
            const Rows groups,
            m_database->ask("SELECT m.user_id, g.name FROM auth_user_groups m JOIN auth_group g ON g.id = m.group_id "
                            "WHERE m.user_id = ANY ($1::bigint[]) ORDER BY m.user_id, g.name",
                            {ids}));
        for (const QStringList &row : groups)
            accounts[places.value(row[0])].user.groups << row[1];
        if (m_hasOthers) {
            GL_TRY(const Rows others,
                   m_database->ask("SELECT user_id, email FROM account_secondaryemail "
                                   "WHERE user_id = ANY ($1::bigint[]) AND confirmed ORDER BY user_id, email",
                                   {ids}));
            for (const QStringList &row : others)
                accounts[places.value(row[0])].user.emails << RemoteEmail{row[1], true};
        }
        return accounts;
    }

    std::unique_ptr<Database> m_database;
    bool m_hasOthers = false, m_holds = false;
};

} // namespace

Result<std::optional<LeavingAccount>> accountNamed(Database &database, const QString &username) {
    if (!mayBeName(username))
        return std::optional<LeavingAccount>();
    const bool byId = username.startsWith(u'#');
    GL_TRY(const Rows rows,
           byId ? database.ask(kAccounts + "WHERE id = ANY ($1::bigint[])", {numbers({username.mid(1)})})
                : database.ask(kAccounts +
                                   "WHERE username = $1 OR username = lower($1) ORDER BY username = $1 DESC LIMIT 1",
                               {username}));
    return rows.isEmpty() ? std::optional<LeavingAccount>() : std::optional(accountFrom(rows.first()));
}

Result<QString> someHash(Database &database) {
    GL_TRY(const Rows rows,
           database.ask("SELECT password FROM auth_user WHERE password !~ '^(!|$)' ORDER BY id DESC LIMIT 1"));
    return rows.value(0).value(0);
}

Result<std::unique_ptr<Handover>> makeHandover(const Place &place) {
    GL_TRY(auto database, Database::open(place));
    auto accounts = std::make_unique<Accounts>(std::move(database));
    GL_DO(accounts->look());
    return accounts;
}

} // namespace gatelodge::login::django
