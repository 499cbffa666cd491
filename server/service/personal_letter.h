// A letter to a person about their own account: in their language, with the slots "account" and "name" filled.
#pragma once
#include "server/domain/user.h"
#include "server/service/means.h"

namespace gatelodge::service {

// Null: none of the person's addresses is verified.
Result<QString> mainAddressOf(store::Session &session, const UserId &uid);

// otherwise: the language for somebody who has chosen none.
Letter letterTo(const User &user, const QString &address, const QString &templateId, QVariantMap values = {},
                const QString &otherwise = {});
// To the main address; nothing where there is none, and so nobody to tell.
Result<std::optional<Letter>> letterToMain(store::Session &session, const UserId &uid, const QString &templateId,
                                           QVariantMap values = {}, const QString &otherwise = {});
Done postIfAny(store::Session &session, const Means &means, const std::optional<Letter> &letter);

} // namespace gatelodge::service
