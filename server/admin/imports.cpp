#include "server/service/imports.h"
#include "server/admin/import_forms.h"
#include "server/admin/office.h"
#include "server/domain/import_words.h"
#include "server/service/import_lists.h"
#include "server/store/saved_views.h"
#include "server/store/transaction.h"
#include "server/sync/column_words.h"
#include "server/sync/complaints.h"
#include "server/sync/directory.h"
#include "server/sync/django_source.h"
#include "server/sync/recognise.h"
#include "server/sync/row_maker.h"
#include <QCryptographicHash>
#include <QFileInfo>

namespace gatelodge::admin {

using service::ManagePeople;
using store::inTransaction;
using store::Session;
using Columns = QHash<QString, std::optional<ImportField>>;

// Sentences are shared: of a million rows most say the same.
struct ImportLeftRows {
    QList<sync::Complaint> rows;
};

namespace {

constexpr int kSampledRecords = 20, kSamples = 3, kPastShown = 20, kLinesAtOnce = 500;
constexpr int kMostRemembered = 4000; // letters in the database
constexpr int kMostKept = 50;         // files whose columns are remembered
const QList<ImportVerdict> kLeft{ImportVerdict::Conflict, ImportVerdict::Unread};
const QString kColumnsView = QStringLiteral("import_columns");

sync::SourceFormat formatOf(ImportFormat format) {
    switch (format) {
    case ImportFormat::Table: return sync::SourceFormat::Csv;
    case ImportFormat::JsonLines: return sync::SourceFormat::JsonLines;
    case ImportFormat::Ldif: return sync::SourceFormat::Ldif;
    case ImportFormat::Ims: return sync::SourceFormat::Ims;
    case ImportFormat::Website: break; // has no columns
    }
    Q_UNREACHABLE();
}

ImportFormat formatFrom(sync::SourceFormat format) {
    for (const ImportFormat ours : {ImportFormat::JsonLines, ImportFormat::Ldif, ImportFormat::Ims})
        if (formatOf(ours) == format)
            return ours;
    return ImportFormat::Table;
}

Error named(Error error, const char *name) {
    if (error.constraint.isEmpty())
        error.constraint = QString::fromLatin1(name);
    return error;
}

// What the file's readers say, told from what the database says.
template <typename T> Result<T> readingFile(Result<T> read, const char *whenInvalid) {
    if (read)
        return read;
    return failure(named(read.error(), read.error().fault == Fault::Invalid ? whenInvalid : "import_unreadable"));
}

Result<sync::SourceChoices> choicesOf(const ImportSource &source) {
    sync::SourceChoices choices;
    if (source.format) {
        choices.format = formatOf(*source.format);
    } else {
        GL_TRY(choices.format, sync::recognise(source.path));
    }
    if (!source.encoding.isEmpty())
        choices.encoding = sync::encodingNamed(source.encoding);
    choices.separator = source.separator;
    choices.columns = source.columns;
    return choices;
}

// One name for files with these headings, in whatever order.
QString nameOf(QStringList headings) {
    headings.sort();
    const QByteArray text = headings.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QStringList headingsOf(const QList<sync::SourceColumn> &columns) {
    QStringList headings;
    for (const sync::SourceColumn &column : columns)
        headings << column.heading;
    return headings;
}

Result<Columns> recall(Session &session, const ManagePeople &permit, const QStringList &headings) {
    GL_TRY(const auto views,
           inTransaction(session, permit.actor(), [&] { return store::listSavedViews(session, kColumnsView); }));
    Columns columns;
    for (const SavedView &view : views) {
        if (view.name != nameOf(headings))
            continue;
        for (auto column = view.question.begin(); column != view.question.end(); ++column)
            if (headings.contains(column.key()))
                columns.insert(column.key(), importFieldNamed(column.value().toString()));
    }
    return columns;
}

// The oldest goes where there are too many, and what is too long is not kept: it is a comfort, and no record.
Done remember(Session &session, const ManagePeople &permit, const QList<sync::SourceColumn> &columns) {
    QJsonObject corrected;
    for (const sync::SourceColumn &column : columns)
        if (column.field != sync::fieldCalled(column.heading))
            corrected.insert(column.heading, column.field ? QString(importFieldName(*column.field)) : QString());
    const QString name = nameOf(headingsOf(columns));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const auto views, store::listSavedViews(session, kColumnsView));
        const auto same = std::find_if(views.begin(), views.end(), [&](const SavedView &v) { return v.name == name; });
        if (corrected.isEmpty())
            return same == views.end() ? Done() : store::forgetView(session, same->id);
        if (QJsonDocument(corrected).toJson(QJsonDocument::Compact).size() > kMostRemembered / 2)
            return {};
        if (same == views.end() && views.size() >= kMostKept)
            GL_DO(store::forgetView(session, views.first().id));
        GL_DO(store::saveView(session, kColumnsView, name, corrected));
        return {};
    });
}

void addSamples(ImportLook &look, const QList<QStringList> &records) {
    for (qsizetype place = 0; place < look.columns.size(); ++place) {
        for (const QStringList &cells : records) {
            const QString cell = cells.value(place).simplified();
            QStringList &samples = look.columns[place].samples;
            if (!cell.isEmpty() && samples.size() < kSamples && !samples.contains(cell))
                samples << cell.left(200);
        }
    }
}

Result<ImportLook> lookInto(Session &session, const ManagePeople &permit, const ImportSource &source) {
    GL_TRY(auto choices, choicesOf(source));
    GL_TRY(const auto seen,
           readingFile(sync::Source::look(source.path, choices, kSampledRecords), "import_no_heading"));
    ImportLook look;
    look.format = formatFrom(choices.format);
    look.encoding = sync::encodingName(seen.encoding);
    look.separator = seen.separator;
    Columns remembered;
    if (source.columns.isEmpty()) {
        GL_TRY(remembered, recall(session, permit, headingsOf(seen.columns)));
    }
    look.remembered = !remembered.isEmpty();
    for (const sync::SourceColumn &column : seen.columns)
        look.columns << ImportColumn{column.heading, remembered.value(column.heading, column.field), {}};
    addSamples(look, seen.records);
    return look;
}

ImportOptions optionsOf(const ImportSource &source, const ImportWishes &wishes) {
    ImportOptions options;
    options.source = source.called.isEmpty() ? QFileInfo(source.path).fileName() : source.called;
    options.bringBack = wishes.bringBack;
    options.createGroups = wishes.createGroups;
    return options;
}

// It is read as a whole, and nothing of it is corrected.
Result<PlannedImport> planWebsite(Session &session, const ManagePeople &permit, const service::SealingKey &sealing,
                                  const ImportSource &source, const ImportWishes &wishes, ImportProgress &progress) {
    const auto website = sync::DjangoSource::open(source.path, source.password, [&progress](qint64 done, qint64 total) {
        progress.total = int(total);
        return progress.goOn(int(done) - progress.done);
    });
    if (!website)
        return failure(isGivenUp(website.error()) ? website.error() : named(website.error(), "import_website"));
    progress.done = progress.total = 0;
    GL_TRY(auto places, (*website)->places());
    GL_TRY(const auto plan, service::planImport(
                                session, permit, optionsOf(source, wishes), [&website] { return (*website)->next(); },
                                progress, service::MovingIn{std::move(places), sealing}));
    PlannedImport planned;
    planned.id = plan.id;
    planned.counts = plan.counts;
    planned.source = source;
    planned.places = plan.places;
    return planned;
}

Result<PlannedImport> planOf(Session &session, const ManagePeople &permit, const ImportSource &source,
                             const ImportWishes &wishes, ImportProgress &progress) {
    const QFileInfo file(source.path);
    PlannedImport planned;
    planned.source = source;
    planned.size = file.size();
    planned.modified = file.lastModified();
    GL_TRY(const auto choices, choicesOf(source));
    planned.source.format = formatFrom(choices.format); // the same when it is read again
    GL_TRY(const auto reader, readingFile(sync::Source::open(source.path, choices), "import_columns"));
    GL_DO(remember(session, permit, reader->columns()));
    progress.total = int(reader->size() / 1024);
    const auto next = [&reader, &progress] {
        progress.done = int(reader->position() / 1024);
        return readingFile(reader->next(), "import_unreadable");
    };
    GL_TRY(const auto plan, service::planImport(session, permit, optionsOf(source, wishes), next, progress));
    planned.id = plan.id;
    planned.counts = plan.counts;
    return planned;
}

Result<SharedLeftRows> leftOf(Session &session, const ManagePeople &permit, const PlannedImport &plan) {
    auto left = std::make_shared<ImportLeftRows>();
    QSet<QString> sentences;
    while (left->rows.size() < plan.counts.left()) {
        const int after = left->rows.isEmpty() ? 0 : left->rows.last().line;
        GL_TRY(const auto lines, service::listPlanLines(session, permit, plan.id, kLeft, after, kLinesAtOnce));
        if (lines.isEmpty())
            break;
        for (const ImportPlanLine &line : lines)
            left->rows << sync::Complaint{line.line, *sentences.insert(importLeftWords(line))};
    }
    return SharedLeftRows(left);
}

Result<int> writeLeftRows(Session &session, const ManagePeople &permit, const PlannedImport &plan, SharedLeftRows left,
                          const QString &target) {
    const QFileInfo file(plan.source.path);
    if (!file.exists())
        return failure(Fault::NotFound, plan.source.path, QStringLiteral("import_gone"));
    if (file.size() != plan.size || file.lastModified() != plan.modified)
        return failure(Fault::Conflict, plan.source.path, QStringLiteral("import_file_changed"));
    if (!left) {
        GL_TRY(left, leftOf(session, permit, plan));
    }
    GL_TRY(const auto choices, choicesOf(plan.source));
    const auto next = [&left, place = qsizetype(0)]() mutable -> Result<std::optional<sync::Complaint>> {
        return place < left->rows.size() ? std::optional(left->rows.at(place++)) : std::nullopt;
    };
    return readingFile(sync::writeComplaints(plan.source.path, choices, target, next), "import_columns");
}

} // namespace

std::optional<ImportColumnProblem> problemIn(const QList<ImportColumn> &columns) {
    QHash<ImportField, QString> taken;
    bool named = false;
    for (const ImportColumn &column : columns) {
        if (!column.field)
            continue;
        const ImportField field = *column.field;
        named =
            named || field == ImportField::Username || field == ImportField::Email || field == ImportField::OtherEmails;
        if (sync::isList(field) && field != ImportField::Email)
            continue;
        if (taken.contains(field))
            return ImportColumnProblem{ImportColumnProblem::Twice, taken.value(field), column.heading};
        taken.insert(field, column.heading);
    }
    return named ? std::nullopt : std::optional(ImportColumnProblem{});
}

QFuture<Result<ImportLook>> Imports::look(const ImportSource &source) {
    return m_office.lookSlowly<Duty::ManagePeople>(
        [source](Session &session, const auto &permit) { return lookInto(session, permit, source); });
}

QFuture<Result<PlannedImport>> Imports::plan(const ImportSource &source, const ImportWishes &wishes,
                                             const SharedImportProgress &progress) {
    return m_office.lookSlowly<Duty::ManagePeople>([=, this](Session &session, const auto &permit) {
        return source.format == ImportFormat::Website
                   ? planWebsite(session, permit, m_office.means().vault->sealingKey(), source, wishes, *progress)
                   : planOf(session, permit, source, wishes, *progress);
    });
}

QFuture<Result<ImportSource>> Imports::fetchDirectory(const QJsonObject &entered,
                                                      const SharedImportProgress &progress) {
    return m_office.lookSlowly<Duty::ManagePeople>([=](Session &, const auto &) -> Result<ImportSource> {
        auto fetched = sync::fetchDirectory(
            questionFrom(entered), [&progress](int entries) { return progress->goOn(entries - progress->done); });
        if (!fetched)
            return failure(isGivenUp(fetched.error()) ? fetched.error() : named(fetched.error(), "import_directory"));
        ImportSource source;
        source.fetched = std::move(*fetched);
        source.path = source.fetched->fileName();
        source.format = ImportFormat::Ldif;
        source.called = entered.value(QLatin1String("url")).toString();
        return source;
    });
}

QFuture<Result<ImportListing>> Imports::open(ImportId import, const QList<ImportVerdict> &verdicts) {
    return m_office.look<Duty::ManagePeople>(
        [import, verdicts](Session &session, const auto &permit) -> Result<ImportListing> {
            GL_TRY(const auto starts, service::listPlanPageStarts(session, permit, import, verdicts, pageRows));
            return std::make_shared<const ImportPages>(ImportPages{import, verdicts, starts});
        });
}

QFuture<Result<QList<ImportPlanLine>>> Imports::page(const ImportListing &listing, int first, int count) {
    return m_office.look<Duty::ManagePeople>([=](Session &session,
                                                 const auto &permit) -> Result<QList<ImportPlanLine>> {
        if (!listing || first / pageRows >= listing->starts.size())
            return QList<ImportPlanLine>();
        const int skipped = first % pageRows, start = listing->starts.at(first / pageRows);
        GL_TRY(const auto lines,
               service::listPlanLines(session, permit, listing->import, listing->verdicts, start - 1, skipped + count));
        return lines.mid(skipped);
    });
}

namespace {

// What it has come to; batches that were done before it was stopped are a deed, too.
Result<AppliedImport> applyPlanned(Session &session, const ManagePeople &permit, Office &office, AppliedImport applied,
                                   ImportId import, ImportProgress &progress, int batch) {
    applied.deed = service::deedOfImport(import);
    const service::SecondHand second{office.connection()};
    const auto outcome = batch > 0
                             ? service::applyImportInBatches(session, permit, import, batch, progress, second)
                             : service::applyImport(session, permit, import, progress);
    if (outcome || (batch > 0 && progress.done > 0))
        office.tellEnded(applied.deed);
    if (!outcome)
        return failure(outcome.error());
    applied.people = outcome->people;
    return applied;
}

} // namespace

QFuture<Result<AppliedImport>> Imports::apply(const PlannedImport &plan, const SharedImportProgress &progress,
                                              int batch) {
    return m_office.lookSlowly<Duty::ManagePeople>(
        [=, this](Session &session, const auto &permit) -> Result<AppliedImport> {
            AppliedImport applied{plan.counts, 0, {}, {}};
            GL_TRY(applied.left, leftOf(session, permit, plan));
            return applyPlanned(session, permit, m_office, applied, plan.id, *progress, batch);
        });
}

QFuture<Result<AppliedImport>> Imports::resume(ImportId import, const SharedImportProgress &progress, int batch) {
    return m_office.lookSlowly<Duty::ManagePeople>(
        [=, this](Session &session, const auto &permit) -> Result<AppliedImport> {
            AppliedImport applied;
            GL_TRY(applied.counts, service::countPlan(session, permit, import));
            return applyPlanned(session, permit, m_office, applied, import, *progress, batch);
        });
}

QFuture<Result<QList<UnfinishedImport>>> Imports::unfinished() {
    return m_office.look<Duty::ManagePeople>(
        [](Session &session, const auto &permit) { return service::listUnfinishedImports(session, permit); });
}

QFuture<Done> Imports::drop(ImportId import) {
    return m_office.look<Duty::ManagePeople>(
        [import](Session &session, const auto &permit) { return service::dropImport(session, permit, import); });
}

QFuture<Result<int>> Imports::writeLeft(const PlannedImport &plan, const SharedLeftRows &left, const QString &target) {
    return m_office.lookSlowly<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return writeLeftRows(session, permit, plan, left, target); });
}

QFuture<Result<QList<PastImport>>> Imports::past() {
    return m_office.look<Duty::ManagePeople>(
        [](Session &session, const auto &permit) { return service::listPastImports(session, permit, kPastShown); });
}

} // namespace gatelodge::admin
