#include "server/backup/contents.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::backup {

namespace {

constexpr qsizetype kMostNamed = 5; // differences in one line

QStringList differences(const QList<store::TableContents> &said, const QList<store::TableContents> &found) {
    QHash<QString, store::TableContents> rest;
    for (const store::TableContents &one : found)
        rest.insert(one.table, one);
    QStringList lines;
    for (const store::TableContents &one : said) {
        const auto there = rest.take(one.table);
        if (there.table.isEmpty())
            lines << QStringLiteral("table %1 is missing").arg(one.table);
        else if (there.rows != one.rows)
            lines << QStringLiteral("%1 has %2 rows instead of %3").arg(one.table).arg(there.rows).arg(one.rows);
        else if (there != one)
            lines << QStringLiteral("%1 has other rows").arg(one.table);
    }
    for (const store::TableContents &one : std::as_const(rest))
        lines << QStringLiteral("table %1 is too many").arg(one.table);
    return lines;
}

Result<QList<store::TableContents>> measureAll(store::Session &session, const QStringList &tables, Progress &progress) {
    QList<store::TableContents> found;
    for (const QString &table : tables) {
        GL_TRY(const auto one, store::measureTable(session, table));
        found << one;
        GL_DO(progress.goOn(1));
    }
    return found;
}

} // namespace

qint64 Contents::rows() const {
    qint64 sum = 0;
    for (const store::TableContents &table : tables)
        sum += table.rows;
    return sum;
}

Result<Contents> takeContents(store::Session &session, const store::DumpSnapshot &snapshot, Progress &progress) {
    Contents contents;
    contents.madeAt = QDateTime::currentDateTimeUtc();
    contents.program = QStringLiteral(GATELODGE_VERSION);
    contents.postgres = snapshot.version;
    contents.postgresMajor = snapshot.major;
    GL_TRY(const store::Row version, session.one("migration.version"));
    contents.schema = version.number("number");
    GL_TRY(const auto key, session.maybe("vault_key.find"));
    if (key)
        contents.vaultKeyId = key->text("key_id");
    GL_TRY(contents.roles, store::listGrantedRoles(session));
    GL_TRY(contents.memberships, store::listMemberships(session, contents.roles));
    GL_TRY(contents.databaseBytes, store::databaseBytes(session));
    GL_TRY(contents.sequences, store::listSequences(session));
    GL_TRY(const QStringList tables, store::listTables(session));
    progress.total = progress.done + int(tables.size()) * 4; // counted, written, restored, compared
    GL_TRY(contents.tables, measureAll(session, tables, progress));
    return contents;
}

Done compareContents(store::Session &session, const Contents &said, Progress &progress) {
    GL_DO(store::beginSnapshot(session));
    const auto found = [&]() -> Result<QStringList> {
        GL_TRY(const QStringList tables, store::listTables(session));
        GL_TRY(const auto measured, measureAll(session, tables, progress));
        QStringList lines = differences(said.tables, measured);
        GL_TRY(const auto sequences, store::listSequences(session));
        for (auto one = said.sequences.begin(); one != said.sequences.end(); ++one) {
            if (sequences.value(one.key(), -1) < one.value())
                lines << QStringLiteral("%1 counts from a number that was given already").arg(one.key());
        }
        return lines;
    }();
    store::endSnapshot(session);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return {};
    return failure(Fault::Refused,
                   QStringLiteral("what was restored is not what the backup says of itself: %1%2")
                       .arg(found->first(std::min(kMostNamed, found->size())).join(QStringLiteral(", ")),
                            found->size() > kMostNamed ? QStringLiteral(", …") : QString()));
}

QByteArray toBytes(const Contents &contents) {
    QJsonArray tables;
    for (const store::TableContents &one : contents.tables)
        tables.append(QJsonObject{{QStringLiteral("name"), one.table},
                                  {QStringLiteral("rows"), one.rows},
                                  {QStringLiteral("digest"), one.digest}});
    QJsonArray memberships;
    for (const store::Membership &one : contents.memberships)
        memberships.append(QJsonArray{one.role, one.member});
    QJsonObject sequences;
    for (auto one = contents.sequences.begin(); one != contents.sequences.end(); ++one)
        sequences.insert(one.key(), one.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("made_at"), contents.madeAt.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("gatelodge"), contents.program},
                                     {QStringLiteral("postgresql"), contents.postgres},
                                     {QStringLiteral("postgresql_major"), contents.postgresMajor},
                                     {QStringLiteral("schema"), contents.schema},
                                     {QStringLiteral("vault_key"), contents.vaultKeyId},
                                     {QStringLiteral("roles"), QJsonArray::fromStringList(contents.roles)},
                                     {QStringLiteral("memberships"), memberships},
                                     {QStringLiteral("database_bytes"), contents.databaseBytes},
                                     {QStringLiteral("tables"), tables},
                                     {QStringLiteral("sequences"), sequences}})
        .toJson(QJsonDocument::Compact);
}

Result<Contents> contentsFrom(const QByteArray &bytes) {
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    Contents contents;
    contents.madeAt = QDateTime::fromString(all[QLatin1String("made_at")].toString(), Qt::ISODateWithMs);
    contents.program = all[QLatin1String("gatelodge")].toString();
    contents.postgres = all[QLatin1String("postgresql")].toString();
    contents.postgresMajor = all[QLatin1String("postgresql_major")].toInt();
    contents.schema = all[QLatin1String("schema")].toInt();
    contents.vaultKeyId = all[QLatin1String("vault_key")].toString();
    for (const QJsonValue &one : all[QLatin1String("roles")].toArray())
        contents.roles << one.toString();
    for (const QJsonValue &one : all[QLatin1String("memberships")].toArray())
        contents.memberships << store::Membership{one[0].toString(), one[1].toString()};
    contents.databaseBytes = all[QLatin1String("database_bytes")].toInteger();
    for (const QJsonValue &one : all[QLatin1String("tables")].toArray())
        contents.tables << store::TableContents{one[QLatin1String("name")].toString(),
                                                one[QLatin1String("rows")].toInteger(),
                                                one[QLatin1String("digest")].toString()};
    const QJsonObject sequences = all[QLatin1String("sequences")].toObject();
    for (auto one = sequences.begin(); one != sequences.end(); ++one)
        contents.sequences.insert(one.key(), one->toInteger());
    if (contents.schema < 1 || contents.tables.isEmpty() || !contents.madeAt.isValid())
        return failure(Fault::Invalid, QStringLiteral("the backup does not say what is in it"));
    return contents;
}

} // namespace gatelodge::backup
