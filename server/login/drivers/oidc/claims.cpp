#include "server/login/drivers/oidc/claims.h"
#include "server/domain/email_address.h"
#include "server/login/drivers/oidc/conversation.h"
#include <cmath>
#include <QJsonArray>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostGroups = 1000, kMostEmails = 20;

QString textIn(const QJsonObject &claims, const QString &name) { return harmless(claims[name].toString()); }

QStringList groupsIn(const QJsonValue &value) {
    QStringList groups;
    const QJsonArray list = value.isString() ? QJsonArray{value} : value.toArray();
    for (const QJsonValue entry : list) {
        const QString group = harmless(entry.toString());
        if (!group.isEmpty() && groups.size() < kMostGroups)
            groups << group;
    }
    return groups;
}

// "ada@example.org" as a user name is Microsoft's; the part before the @ is the name in it.
QString usernameIn(const QJsonObject &claims, const ClaimNames &names) {
    const QString username = textIn(claims, names.username);
    return (username.isEmpty() ? textIn(claims, names.email) : username).section(u'@', 0, 0);
}

std::optional<RemoteEmail> emailFrom(const QString &text, bool verified) {
    const auto address = EmailAddress::parse(text);
    return address ? std::optional(RemoteEmail{address->text(), verified}) : std::nullopt;
}

// GitHub's address for those who hide theirs: verified, and nobody reads what comes there.
bool isReadByNobody(const RemoteEmail &email) { return email.address.endsWith("@users.noreply.github.com"_L1); }

} // namespace

bool lacksSomething(const QJsonObject &claims, const ClaimNames &names) {
    const bool named =
        claims.contains(names.name) || (claims.contains(names.firstName) && claims.contains(names.lastName));
    return !named || !claims.contains(names.username) || !claims.contains(names.email) ||
           !claims.contains("email_verified"_L1);
}

QJsonObject completed(QJsonObject claims, const QJsonObject &userInfo) {
    if (!claims.contains("email"_L1))
        claims.remove("email_verified"_L1);
    const bool undecided = !claims.contains("email_verified"_L1);
    for (auto claim = userInfo.begin(); claim != userInfo.end(); ++claim) {
        if (claim.key() != "email_verified"_L1 && !claims.contains(claim.key()))
            claims.insert(claim.key(), claim.value());
    }
    if (undecided && claims["email"_L1].isString() && claims["email"_L1] == userInfo["email"_L1])
        claims["email_verified"_L1] = userInfo["email_verified"_L1];
    return claims;
}

RemoteUser userFrom(const QJsonObject &claims, const ClaimNames &names) {
    RemoteUser user;
    user.username = usernameIn(claims, names);
    user.firstName = textIn(claims, names.firstName);
    user.lastName = textIn(claims, names.lastName);
    if (user.firstName.isEmpty() && user.lastName.isEmpty()) {
        const QString name = textIn(claims, names.name);
        const auto blank = name.lastIndexOf(u' ');
        user.firstName = blank < 0 ? name : name.first(blank);
        user.lastName = blank < 0 ? QString() : name.sliced(blank + 1);
    }
    // The claim speaks of `email` and of no other; and only the word itself counts, not a text or a number like it.
    const bool verified = names.email == "email"_L1 && claims["email_verified"_L1] == QJsonValue(true);
    if (const auto email = emailFrom(claims[names.email].toString(), verified))
        user.emails << *email;
    user.groups = groupsIn(claims[names.groups]);
    return user;
}

Done checkIdentity(const QString &identity) {
    const bool plain =
        std::none_of(identity.cbegin(), identity.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (identity.isEmpty() || identity.size() > 255 || !plain)
        return failure(Fault::Denied, u"the provider does not say in a usable way who it is (sub)"_s);
    return {};
}

QString identityIn(const QJsonObject &claims, const QString &name) {
    const QJsonValue value = claims[name];
    // Beyond 2^53 JSON numbers are no longer exact, and two people would become one.
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool exact = number == std::floor(number) && std::abs(number) < 9007199254740992.0;
        return exact ? QString::number(qint64(number)) : QString();
    }
    return value.toString();
}

QList<RemoteEmail> emailsFrom(const QJsonArray &list) {
    QList<RemoteEmail> emails;
    for (const QJsonValue entry : list) {
        const bool primary = entry["primary"_L1] == QJsonValue(true);
        const bool verified = entry["verified"_L1] == QJsonValue(true);
        const auto email = emailFrom(entry["email"_L1].toString(), verified);
        if (!email || isReadByNobody(*email) || (!primary && !verified) || emails.size() == kMostEmails)
            continue;
        emails.insert(primary ? 0 : emails.size(), *email);
    }
    return emails;
}

} // namespace gatelodge::login::oidc
