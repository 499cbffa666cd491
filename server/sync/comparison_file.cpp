#include "server/sync/comparison_file.h"
#include "server/domain/csv.h"
#include "server/domain/migration_words.h"
#include <QSaveFile>

namespace gatelodge::sync {

Result<ComparedMigration> writeComparison(store::Session &session, const service::ReadSettings &permit,
                                          const service::Means &means, MigrationId id, bool onlyChosen,
                                          const QString &path, Progress *progress) {
    QSaveFile file(path);
    const auto put = [&file](const QByteArray &text) -> Done {
        return file.write(text) == text.size()
                   ? Done()
                   : failure(Fault::Unavailable, file.errorString(), QStringLiteral("export_file"));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::Unavailable, file.errorString(), QStringLiteral("export_file"));
    GL_DO(put("\xEF\xBB\xBF" + csvLine({QStringLiteral("key"), QStringLiteral("username"), QStringLiteral("what"),
                                       QStringLiteral("there"), QStringLiteral("here"), QStringLiteral("meaning")})));
    GL_TRY(const auto counts, service::compareMigration(
                                  session, permit, means, id, onlyChosen,
                                  [&](const MigrationDifference &one) {
                                      return put(csvLine({one.key, one.username, migrationWhatWords(one),
                                                         migrationSideWords(one, one.there),
                                                         migrationSideWords(one, one.here), migrationMeaning(one)}));
                                  },
                                  progress));
    if (!file.commit())
        return failure(Fault::Unavailable, file.errorString(), QStringLiteral("export_file"));
    return counts;
}

} // namespace gatelodge::sync
