// Rows of clients and grants into values, for the statements that have both.
#pragma once
#include "server/domain/openid.h"
#include "server/store/row.h"

namespace gatelodge::store {

OpenIdClient openIdClientFrom(const Row &row);
OpenIdGrant openIdGrantFrom(const Row &row);

} // namespace gatelodge::store
