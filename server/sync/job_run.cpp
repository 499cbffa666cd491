#include "server/sync/job_run.h"
#include "server/domain/group_list.h"
#include "server/sync/acknowledgement.h"

namespace gatelodge::sync {

using service::SyncTurn;
using store::Session;

namespace {

std::optional<SourceFormat> formatNamed(const QString &name) {
    static const QHash<QString, SourceFormat> formats{{QStringLiteral("csv"), SourceFormat::Csv},
                                                      {QStringLiteral("json"), SourceFormat::JsonLines},
                                                      {QStringLiteral("ldif"), SourceFormat::Ldif},
                                                      {QStringLiteral("ims"), SourceFormat::Ims}};
    const auto found = formats.constFind(name);
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

// What its people and administrators here may not change (migration 0034).
QStringList heldBy(const Source &source) {
    QStringList held;
    for (const SourceColumn &column : source.columns()) {
        if (column.field && isHeld(*column.field))
            held << importFieldName(*column.field);
    }
    return held;
}

// What the headings of a file are is not told to whoever named it: it may be none that was meant.
Error withoutHeadings(const Error &error) {
    if (error.constraint != QLatin1String("import_headings"))
        return error;
    return {error.fault, QStringLiteral("the columns of the document are not clear"), error.constraint};
}

// A document that somebody wants to be read whatever was seen. Of a directory the guard's yes is for what it has been
// asked for.
SeenDocument seenBefore(const SyncTurn &turn) {
    const bool same = turn.job().settings.origin == SyncOrigin::Ldap && !turn.run().allowed.isEmpty();
    return !turn.wasAsked() || same ? turn.run().seen : SeenDocument();
}

Result<SyncRun> run(Session &session, const SyncTurn &turn, const QString &folder) {
    const SyncJob &job = turn.job();
    const auto retrieved = retrieve(job.settings, turn.password(), seenBefore(turn), {turn.means().http, folder});
    if (!retrieved)
        return endFailed(session, turn, retrieved.error());
    if (!retrieved->copy)
        return endUnchanged(session, turn);
    auto choices = choicesOf(job.settings);
    if (!choices)
        return endFailed(session, turn, choices.error());
    choices->partial = retrieved->partial;
    auto source = Source::open(retrieved->copy->fileName(), *choices);
    if (!source)
        return endFailed(session, turn, withoutHeadings(source.error()));
    return finishTurn(session, turn, {retrieved->seen, heldBy(**source), retrieved->bytes, retrieved->partial},
                      linesOf(**source));
}

// A record that has a cell for groups lists all that the person is in, even if it lists none.
QStringList groupsOf(const ImportRow &row, const Source &source) {
    const auto &columns = source.columns();
    const QStringList &cells = source.record().cells;
    ToldGroups told{row.groups, {}, false};
    for (qsizetype place = 0; place < qMin(columns.size(), cells.size()); ++place) {
        if (columns[place].field != ImportField::Groups)
            continue;
        told.all = told.all || !cells[place].isNull();
        told.left = source.record().left;
    }
    return listOf(told);
}

} // namespace

ImportLines linesOf(Source &source) {
    return [&source]() -> Result<std::optional<ImportLine>> {
        GL_TRY(auto line, source.next());
        auto *row = line ? std::get_if<ImportRow>(&*line) : nullptr;
        if (row && row->key.isNull())
            row->key = !row->username.isNull() ? row->username
                       : !row->email.isNull()  ? row->email.toLower()
                                               : row->otherEmails.value(0).toLower();
        if (row)
            row->groups = groupsOf(*row, source);
        return line;
    };
}

Result<SourceChoices> choicesOf(const SyncSettings &settings) {
    SourceChoices choices;
    const auto format =
        settings.origin == SyncOrigin::Ldap ? std::optional(SourceFormat::Ldif) : formatNamed(settings.format);
    if (!format)
        return failure(Fault::Invalid, QStringLiteral("format: csv, json, ldif or ims"));
    choices.format = *format;
    if (!settings.encoding.isEmpty()) {
        choices.encoding = encodingNamed(settings.encoding);
        if (!choices.encoding)
            return failure(Fault::Invalid, QStringLiteral("encoding: utf-8, utf-16le, utf-16be or latin1"));
    }
    if (settings.separator == QLatin1String("tab") || settings.separator.size() == 1)
        choices.separator = settings.separator.size() == 1 ? settings.separator.at(0) : QChar(u'\t');
    else if (!settings.separator.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("separator: one character, or tab"));
    for (auto column = settings.columns.begin(); column != settings.columns.end(); ++column) {
        const auto field = importFieldNamed(*column);
        if (!field && !column->isEmpty())
            return failure(Fault::Invalid, QStringLiteral("columns: %1 is no field").arg(*column));
        choices.columns.insert(column.key(), field);
    }
    return choices;
}

Result<std::optional<SyncRun>> runNextJob(Session &session, const service::Means &means, const QString &folder,
                                          const QString &node, const std::optional<service::AskedSync> &asked) {
    GL_TRY(const auto turn, service::takeTurn(session, means, node, asked));
    if (!turn)
        return std::optional<SyncRun>();
    GL_TRY(const SyncRun ended, run(session, *turn, folder));
    GL_DO(acknowledge(session, *turn, ended, folder));
    return std::optional(ended);
}

Result<service::SyncTrial> tryJob(Session &session, const service::ManagePeople &permit, const service::Means &means,
                                  const QString &folder, const SyncJob &job) {
    GL_TRY(const QByteArray password, service::passwordOf(session, means, job.id));
    GL_TRY(const auto retrieved, retrieve(job.settings, password, {}, {means.http, folder}));
    GL_TRY(const auto choices, choicesOf(job.settings));
    GL_TRY(const auto source, Source::open(retrieved.copy->fileName(), choices));
    return service::trySync(session, permit, job, linesOf(*source));
}

} // namespace gatelodge::sync
