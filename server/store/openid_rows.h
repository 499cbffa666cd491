// Rows of clients and grants into values, for the statements that have both.
#pragma once
#include "server/domain/openid.h"
#include "server/store/row.h"

namespace gatelodge::store {

OpenIdClient openIdClientFrom(const Row &row);
OpenIdGrant openIdGrantFrom(const Row &row);

// As an element of a bytea[] literal.
inline QString bytesLiteral(const QByteArray &bytes) {
    return QStringLiteral("\\x") + QString::fromLatin1(bytes.toHex());
}

} // namespace gatelodge::store
