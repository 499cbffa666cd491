#include "server/admin/bin.h"
#include "server/admin/office.h"
#include "server/service/bin.h"

namespace gatelodge::admin {

using store::Session;

QFuture<Result<QList<BinItem>>> Bin::page(const std::optional<BinPlace> &after, int rows) {
    return m_office.ask<Duty::ReadAudit>(
        [=](Session &session, const auto &permit) { return service::listBin(session, permit, after, rows); });
}

QFuture<Result<BroughtBack>> Bin::bringBack(const QList<qint64> &entries) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return service::bringBack(session, permit, entries); });
}

QFuture<Done> Bin::removeForGood(const UserId &subject, const QString &entity, const QString &key) {
    return m_office.ask<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::removeForGood(session, permit, subject, entity, key);
    });
}

QFuture<Result<int>> Bin::days() { return m_office.ask<Duty::ReadAudit>(service::readBinDays); }

QFuture<Done> Bin::setDays(int days) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::setBinDays(session, permit, days); });
}

} // namespace gatelodge::admin
