#include "server/admin/outward.h"
#include "server/admin/office.h"
#include "server/service/erasure.h"
#include "server/service/exporting.h"
#include "server/service/merging.h"
#include "server/service/rollover.h"
#include "server/sync/people_writer.h"
#include <QSaveFile>

namespace gatelodge::admin {

using store::Session;

QFuture<Result<QJsonObject>> Outward::record(const UserId &uid) {
    return m_office.look<Duty::ManagePeople>([=](Session &session) { return store::readRecord(session, uid); });
}

QFuture<Result<QList<KnowingSite>>> Outward::knowingSites(const UserId &uid) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) { return store::listKnowingSites(session, uid); });
}

QFuture<Done> Outward::erase(const UserId &uid, const QString &typed) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::eraseUser(session, permit, uid, typed); });
}

QFuture<Result<int>> Outward::exportPeople(const BulkPeople &people, ExportFormat format, const QString &path,
                                           const SharedProgress &progress) {
    return m_office.askSlowly<Duty::ReadPeople>([=](Session &session, const auto &permit) -> Result<int> {
        QSaveFile file(path);
        const auto writer = sync::peopleWriter(format);
        const auto put = [&file](const QByteArray &text) -> Done {
            return file.write(text) == text.size()
                       ? Done()
                       : failure({Fault::Invalid, file.errorString(), QStringLiteral("export_file")});
        };
        if (!file.open(QIODevice::WriteOnly))
            return failure({Fault::Invalid, file.errorString(), QStringLiteral("export_file")});
        GL_DO(put(writer->head()));
        GL_TRY(const int number,
               service::exportPeople(
                   session, permit, people, [&](const ExportedPerson &person) { return put(writer->write(person)); },
                   *progress));
        GL_DO(sync::putRest(*writer, put));
        if (!file.commit())
            return failure({Fault::Invalid, file.errorString(), QStringLiteral("export_file")});
        return number;
    });
}

QFuture<Result<RolloverCounts>> Outward::rehearse(const Rollover &rollover, const BulkPeople &people,
                                                  const SharedProgress &progress) {
    return m_office.lookSlowly<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::rollOver(session, permit, rollover, people, service::Rehearsal::Only, *progress);
    });
}

QFuture<Result<RolloverCounts>> Outward::rollOver(const Rollover &rollover, const BulkPeople &people,
                                                  const SharedProgress &progress) {
    return m_office.askSlowly<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::rollOver(session, permit, rollover, people, service::Rehearsal::No, *progress);
    });
}

QFuture<Result<QList<Duplicate>>> Outward::duplicates() {
    return m_office.lookSlowly<Duty::ReadPeople>(
        [](Session &session, const auto &permit) { return service::listDuplicates(session, permit); });
}

QFuture<Result<MergeCounts>> Outward::rehearseMerge(const UserId &kept, const UserId &gone) {
    return m_office.look<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::mergePeople(session, permit, kept, gone, service::Rehearsal::Only);
    });
}

QFuture<Result<MergeCounts>> Outward::merge(const UserId &kept, const UserId &gone) {
    return m_office.ask<Duty::ManagePeople>([=](Session &session, const auto &permit) {
        return service::mergePeople(session, permit, kept, gone, service::Rehearsal::No);
    });
}

} // namespace gatelodge::admin
