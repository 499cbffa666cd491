#include "server/store/saved_views.h"
#include "server/store/listing.h"
#include <QJsonDocument>

namespace gatelodge::store {
namespace {

Done foundOr(const Result<Row> &row) {
    if (!row)
        return failure(row.error());
    if (!row->flag("done"))
        return failure(Fault::NotFound, QStringLiteral("saved view"));
    return {};
}

} // namespace

Result<QList<SavedView>> listSavedViews(Session &session, const QString &list) {
    return listed(session.rows("saved_view.list", list), [](const Row &row) {
        return SavedView{row.number("view_id"), row.text("name"), row.json("question")};
    });
}

Result<int> saveView(Session &session, const QString &list, const QString &name, const QJsonObject &question) {
    return session
        .one("saved_view.save", list, name, QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact)))
        .map([](const Row &row) { return row.number("view_id"); });
}

Done renameView(Session &session, int id, const QString &name) {
    return foundOr(session.one("saved_view.rename", id, name));
}

Done forgetView(Session &session, int id) { return foundOr(session.one("saved_view.forget", id)); }

} // namespace gatelodge::store
