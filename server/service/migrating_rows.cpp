#include "server/service/migrating_rows.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"

namespace gatelodge::service {

namespace {

constexpr qsizetype kLongestName = 200;
constexpr int kMostAddresses = 50;

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

} // namespace gatelodge::service
