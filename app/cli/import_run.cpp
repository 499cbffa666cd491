#include "app/cli/import_run.h"
#include "app/cli/import_ticker.h"
#include "app/cli/import_words.h"
#include <QJsonDocument>
#include <QRegularExpression>

namespace gatelodge::app {

namespace {

constexpr int kPage = 500;
const QRegularExpression kSomething(QStringLiteral("."));
const QList<ImportVerdict> kLeft{ImportVerdict::Conflict, ImportVerdict::Unread};

// Each line of these verdicts, a page at a time.
PlanLines planLines(ToolHouse &house, ImportId import, const QList<ImportVerdict> &verdicts) {
    return [&house, import, verdicts, page = QList<ImportPlanLine>(),
            after = 0]() mutable -> Result<std::optional<ImportPlanLine>> {
        if (page.isEmpty()) {
            GL_TRY(page,
                   service::listPlanLines(*house.session, house.access.managePeople(), import, verdicts, after, kPage));
        }
        if (page.isEmpty())
            return std::optional<ImportPlanLine>();
        after = page.first().line;
        return std::optional(page.takeFirst());
    };
}

QStringList rowOf(const ImportPlanLine &line) {
    const bool left = kLeft.contains(line.verdict);
    return {QString::number(line.line), importVerdictName(line.verdict), line.username, line.name,
            left ? whyLeft(line) : whatChanges(line)};
}

Done reportLines(ImportReport &report, const PlanLines &next) {
    while (true) {
        GL_TRY(const auto line, next());
        if (!line)
            return {};
        report.line(*line);
    }
}

} // namespace

void ImportReport::column(const QString &heading, const QString &field) {
    m_columns.append(QJsonObject{{QStringLiteral("heading"), heading}, {QStringLiteral("field"), field}});
    if (!m_json)
        m_out << heading << " → " << (field.isEmpty() ? QStringLiteral("not used") : field) << "\n";
}

void ImportReport::encoding(const QString &name) { m_object.insert(QStringLiteral("encoding"), name); }

void ImportReport::fact(const QString &name, const QJsonValue &value) {
    m_object.insert(name, value);
    if (!m_json)
        m_out << name << ": " << value.toVariant().toString() << "\n";
}

void ImportReport::line(const ImportPlanLine &line) {
    const QStringList row = rowOf(line);
    if (m_json)
        m_lines.append(QJsonObject{{QStringLiteral("line"), line.line},
                                   {QStringLiteral("verdict"), row[1]},
                                   {QStringLiteral("username"), row[2]},
                                   {QStringLiteral("name"), row[3]},
                                   {QStringLiteral("reason"), line.reason},
                                   {QStringLiteral("words"), row[4]}});
    else
        m_out << "line " << row[0] << ": " << QStringList(row.mid(1).filter(kSomething)).join(QStringLiteral("  "))
              << "\n";
}

void ImportReport::places(const PlacesPlan &plan) {
    QJsonObject all;
    for (const PlaceKind kind : kPlaceKinds) {
        QJsonObject counts;
        QStringList parts;
        for (const ImportVerdict verdict : kImportVerdicts) {
            if (const int number = plan.of(kind)[verdict]; number > 0) {
                counts.insert(importVerdictName(verdict), number);
                parts << QStringLiteral("%1 %2").arg(number).arg(importVerdictName(verdict));
            }
        }
        all.insert(placeKindName(kind), counts);
        if (!m_json)
            m_out << placeKindName(kind) << "s: " << (parts.isEmpty() ? QStringLiteral("0") : parts.join(", ")) << "\n";
    }
    QJsonArray left;
    for (const PlaceLeft &place : plan.left) {
        left.append(QJsonObject{{QStringLiteral("kind"), QString(placeKindName(place.kind))},
                                {QStringLiteral("number"), place.number},
                                {QStringLiteral("name"), place.name},
                                {QStringLiteral("reason"), place.reason},
                                {QStringLiteral("words"), whyLeft(place)}});
        if (!m_json)
            m_out << placeKindName(place.kind) << " " << place.number << ": " << place.name << "  " << whyLeft(place)
                  << "\n";
    }
    all.insert(QStringLiteral("left"), left);
    m_object.insert(QStringLiteral("places"), all);
}

void ImportReport::end() {
    if (!m_json)
        return;
    m_object.insert(QStringLiteral("columns"), m_columns);
    m_object.insert(QStringLiteral("lines"), m_lines);
    m_out << QJsonDocument(m_object).toJson(QJsonDocument::Indented);
}

Result<service::ImportOutcome> applyPlanned(ToolHouse &house, ImportId import, int batches, ImportProgress &progress) {
    const auto permit = house.access.managePeople();
    if (batches == 0)
        return service::applyImport(*house.session, permit, import, progress);
    std::fprintf(stderr, "import %lld; if it is stopped: gatelodged import resume %lld\n", import.value, import.value);
    return service::applyImportInBatches(*house.session, permit, import, batches, progress,
                                         service::SecondHand{house.foundation.listenConnection});
}

Result<int> runImport(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments,
                      const ImportOrigin &origin, ImportProgress &progress) {
    const auto permit = house.access.managePeople();
    ImportOptions options;
    options.source = arguments.called.empty() ? origin.called : text(arguments.called);
    options.bringBack = arguments.bringBack;
    options.createGroups = arguments.createGroups;
    auto ticker = std::make_unique<ImportTicker>(progress);
    GL_TRY(const auto plan, service::planImport(*house.session, permit, options, origin.next, progress, origin.along));
    ticker.reset(); // the report stands where it wrote
    ImportReport report(invocation.json);
    if (origin.head)
        origin.head(report);
    for (const ImportVerdict verdict : kImportVerdicts)
        report.fact(importVerdictName(verdict), plan.counts[verdict]);
    if (origin.along)
        report.places(plan.places);
    GL_DO(reportLines(
        report,
        planLines(house, plan.id,
                  arguments.everyLine ? QList<ImportVerdict>(kImportVerdicts.begin(), kImportVerdicts.end()) : kLeft)));
    if (origin.left)
        GL_DO(origin.left(planLines(house, plan.id, kLeft)));
    const bool some = plan.left() > 0;
    if (arguments.dryRun || plan.toDo() == 0 || (some && arguments.allOrNothing)) {
        GL_DO(service::dropImport(*house.session, permit, plan.id));
    } else {
        ticker = std::make_unique<ImportTicker>(progress);
        GL_TRY(const auto outcome, applyPlanned(house, plan.id, arguments.batches, progress));
        ticker.reset();
        report.fact(QStringLiteral("imported"), outcome.people);
        report.fact(QStringLiteral("import"), plan.id.value);
    }
    report.end();
    return some ? 1 : 0;
}

void addImportChoices(CLI::App &sub, ImportArguments &arguments) {
    sub.add_flag("--dry-run", arguments.dryRun, "only says what would happen");
    sub.add_flag("--list", arguments.everyLine, "says it of every row, not only of those that are left");
    sub.add_flag("--all-or-nothing", arguments.allOrNothing, "does nothing where a row would be left");
    sub.add_flag("--create-groups", arguments.createGroups, "makes the groups that there are none of");
    sub.add_option("--batches", arguments.batches, "so many rows at a time, each batch for good")
        ->check(CLI::PositiveNumber);
    sub.add_flag("--bring-back", arguments.bringBack, "brings people back out of the recycle bin");
}

} // namespace gatelodge::app
