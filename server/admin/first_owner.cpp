#include "server/admin/first_owner.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"
#include "server/service/new_password.h"

namespace gatelodge::admin {

QList<Error> flawsOf(const NewUser &owner, const QByteArray &password) {
    QList<Error> flaws;
    if (const auto email = EmailAddress::parse(owner.email); !email)
        flaws << email.error();
    if (const auto username = Username::parse(owner.username); !username)
        flaws << username.error();
    const service::PasswordDemands demands;
    const QStringList own{owner.firstName, owner.lastName, owner.username, owner.email,
                          owner.email.section(u'@', 0, 0)}; // as service/new_password.h asks of an account
    const auto found = service::complainAbout(password, demands.policy, demands.leastLength, own);
    if (!found.none())
        flaws << service::refusalOf(found, demands);
    return flaws;
}

} // namespace gatelodge::admin
