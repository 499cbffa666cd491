// Saved views of whoever the transaction's actor is; to be run in a transaction that names one.
#pragma once
#include "server/domain/saved_view.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<QList<SavedView>> listSavedViews(Session &session, const QString &list); // the oldest first
// The same name again is the same view with another question. Refused: there are fifty.
Result<int> saveView(Session &session, const QString &list, const QString &name, const QJsonObject &question);
Done renameView(Session &session, int id, const QString &name); // NotFound; Duplicate
Done forgetView(Session &session, int id);                      // NotFound

} // namespace gatelodge::store
