#include "server/service/migrating_rows.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"
#include "server/service/password_hash.h"

namespace gatelodge::service {

using login::LeavingAccount;

namespace {

constexpr qsizetype kLongestName = 200;
constexpr int kMostAddresses = 50;
constexpr int kPage = 2000; // accounts that are read at a time

ImportProblem problem(int line, ImportFlaw flaw, ImportField field, const QString &value) {
    return {line, flaw, field, value.left(200)};
}

} // namespace

ImportLine rowOf(const login::LeavingAccount &account, int line) {
    const login::RemoteUser &user = account.user;
    ImportRow row;
    row.line = line;
    row.key = user.identity;
    row.username = user.username.toLower();
    if (!Username::parse(row.username))
        return problem(line, ImportFlaw::BadUsername, ImportField::Username, user.username);
    row.firstName = user.firstName.simplified();
    row.lastName = user.lastName.simplified();
    if (row.firstName.size() > kLongestName || row.lastName.size() > kLongestName)
        return problem(line, ImportFlaw::TooLong, ImportField::FirstName, row.firstName + u' ' + row.lastName);
    if (user.emails.size() > kMostAddresses)
        return problem(line, ImportFlaw::TooManyAddresses, ImportField::OtherEmails,
                       QString::number(user.emails.size()));
    for (const login::RemoteEmail &email : user.emails) {
        const auto address = EmailAddress::parse(email.address);
        if (!address)
            return problem(line, ImportFlaw::BadAddress, ImportField::Email, email.address);
        if (row.email.isNull())
            row.email = address->text();
        else if (address->text().compare(row.email, Qt::CaseInsensitive) != 0 &&
                 !row.otherEmails.contains(address->text(), Qt::CaseInsensitive))
            row.otherEmails << address->text();
    }
    row.groups = user.groups;
    row.joined = account.joined;
    if (!account.active) // who is active there may still be suspended here
        row.status = QStringLiteral("suspended");
    return row;
}

ImportLines everybodyOf(login::Handover &older) {
    struct Page {
        QList<LeavingAccount> accounts;
        qsizetype at = 0;
        QString behind;
        int line = 0;
    };
    return [&older, page = Page()]() mutable -> Result<std::optional<ImportLine>> {
        if (page.at == page.accounts.size()) {
            GL_TRY(page.accounts, older.after(page.behind, kPage));
            page.at = 0;
        }
        if (page.accounts.isEmpty()) // the last of all
            return std::optional<ImportLine>();
        const LeavingAccount &account = page.accounts[page.at++];
        page.behind = account.user.identity;
        return std::optional(rowOf(account, ++page.line));
    };
}

ImportOptions optionsOf(const PeopleMigration &migration) {
    ImportOptions options{migration.caption};
    options.createGroups = true;
    options.bringBack = migration.bringBack;
    options.migration = migration.id;
    return options;
}

Result<BatchPlan> planBatch(store::Session &session, const ManagePeople &permit, const PeopleMigration &migration,
                            const QList<LeavingAccount> &accounts) {
    ImportProgress progress;
    const auto lines = [&accounts, at = qsizetype(0)]() mutable -> Result<std::optional<ImportLine>> {
        if (at == accounts.size())
            return std::optional<ImportLine>();
        ++at;
        return std::optional(rowOf(accounts[at - 1], int(at)));
    };
    BatchPlan batch;
    GL_TRY(batch.plan, planImport(session, permit, optionsOf(migration), lines, progress));
    GL_TRY(const auto troubled,
           listPlanLines(session, permit, batch.plan.id, {ImportVerdict::Conflict, ImportVerdict::Unread}, 0,
                         int(accounts.size())));
    for (const ImportPlanLine &line : troubled)
        batch.kept.insert(accounts[line.line - 1].user.identity, line);
    return batch;
}

SortedBatch sortedBatch(const QMap<QString, QString> &taken, const QList<LeavingAccount> &accounts,
                        const QHash<QString, ImportPlanLine> &kept) {
    QHash<QString, const LeavingAccount *> there;
    for (const LeavingAccount &account : accounts)
        there.insert(account.user.identity, &account);
    SortedBatch sorted;
    for (auto person = taken.begin(); person != taken.end(); ++person) {
        const LeavingAccount *account = there.value(person.key());
        if (!account) {
            sorted.problems.add(person.key(), QStringLiteral("gone_there"));
        } else if (account->user.username.toLower() != person.value()) {
            sorted.problems.add(person.key(), QStringLiteral("renamed"), account->user.username);
        } else if (const auto line = kept.constFind(person.key()); line != kept.constEnd()) {
            sorted.problems.add(person.key(), line->reason, line->about);
        } else if (account->storedPassword.isEmpty()) {
            sorted.problems.add(person.key(), QStringLiteral("no_password"));
        } else if (!isKnownPasswordHash(account->storedPassword.toUtf8())) {
            sorted.problems.add(person.key(), QStringLiteral("plain_password"));
        } else {
            sorted.people.keys << person.key();
            sorted.people.hashes << account->storedPassword;
        }
    }
    return sorted;
}

} // namespace gatelodge::service
