#include "server/service/personal_letter.h"
#include "server/store/belongings.h"
#include "server/store/users.h"

namespace gatelodge::service {

Result<QString> mainAddressOf(store::Session &session, const UserId &uid) {
    GL_TRY(const auto emails, store::listEmails(session, uid)); // the main one first
    return emails.isEmpty() || !emails.first().primary ? QString() : emails.first().address;
}

Letter letterTo(const User &user, const QString &address, const QString &templateId, QVariantMap values,
                const QString &otherwise) {
    values.insert(QStringLiteral("account"), user.username);
    values.insert(QStringLiteral("name"), user.firstName);
    return {address, templateId, user.language.isEmpty() ? otherwise : user.language, std::move(values)};
}

Result<std::optional<Letter>> letterToMain(store::Session &session, const UserId &uid, const QString &templateId,
                                           QVariantMap values, const QString &otherwise) {
    GL_TRY(const QString address, mainAddressOf(session, uid));
    if (address.isEmpty())
        return std::optional<Letter>();
    GL_TRY(const User user, store::findUser(session, uid));
    return std::optional(letterTo(user, address, templateId, std::move(values), otherwise));
}

Done postIfAny(store::Session &session, const Means &means, const std::optional<Letter> &letter) {
    return letter ? means.letters->post(session, *letter) : Done();
}

} // namespace gatelodge::service
