#include "app/cli/command.h"
#include "app/cli/import_ticker.h"
#include "app/cli/import_words.h"
#include "server/service/imports.h"
#include "server/service/undo.h"
#include "server/sync/complaints.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gatelodge::app {

namespace {

struct ImportArguments {
    std::string file, encoding, separator, complaints;
    std::vector<std::string> map;
    qint64 number = 0;
    bool dryRun = false, bringBack = false, everyLine = false, allOrNothing = false, untouched = false;
};

constexpr int kPage = 500;
const QRegularExpression kSomething(QStringLiteral("."));

QString text(const std::string &value) { return QString::fromStdString(value); }

Result<sync::SourceChoices> choicesFrom(const ImportArguments &arguments, sync::SourceFormat format) {
    sync::SourceChoices choices;
    choices.format = format;
    if (!arguments.encoding.empty()) {
        choices.encoding = sync::encodingNamed(text(arguments.encoding));
        if (!choices.encoding)
            return failure(Fault::Invalid, QStringLiteral("--encoding: utf-8, utf-16le, utf-16be or latin1"));
    }
    const QString separator = text(arguments.separator);
    if (separator == QLatin1String("tab") || separator.size() == 1)
        choices.separator = separator.size() == 1 ? separator.at(0) : QChar(u'\t');
    else if (!separator.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("--separator: one character, or tab"));
    for (const std::string &one : arguments.map) {
        const qsizetype equals = text(one).lastIndexOf(u'=');
        const QString heading = text(one).left(equals), name = text(one).mid(equals + 1);
        const auto field = importFieldNamed(name);
        if (equals <= 0 || (!field && !name.isEmpty()))
            return failure(Fault::Invalid, QStringLiteral("--map HEADING=FIELD: %1 is no field").arg(name));
        choices.columns.insert(heading, field);
    }
    return choices;
}

// Each line of these verdicts, a page at a time.
class PlanPages {
public:
    PlanPages(ToolHouse &house, ImportId import, QList<ImportVerdict> verdicts)
        : m_house(house), m_import(import), m_verdicts(std::move(verdicts)) {}
    Result<std::optional<ImportPlanLine>> next() {
        if (m_page.isEmpty()) {
            GL_TRY(m_page, service::listPlanLines(*m_house.session, m_house.access.managePeople(), m_import, m_verdicts,
                                                  m_after, kPage));
        }
        if (m_page.isEmpty())
            return std::optional<ImportPlanLine>();
        m_after = m_page.first().line;
        return std::optional(m_page.takeFirst());
    }

private:
    ToolHouse &m_house;
    ImportId m_import;
    QList<ImportVerdict> m_verdicts;
    QList<ImportPlanLine> m_page;
    int m_after = 0;
};

const QList<ImportVerdict> kLeft{ImportVerdict::Conflict, ImportVerdict::Unread};

QStringList rowOf(const ImportPlanLine &line) {
    const bool left = kLeft.contains(line.verdict);
    return {QString::number(line.line), importVerdictName(line.verdict), line.username, line.name,
            left ? whyLeft(line) : whatChanges(line)};
}

// What an import comes to, as text or as one JSON object.
class Report {
public:
    explicit Report(bool json) : m_json(json) {}

    void columns(const sync::Source &source) {
        QJsonArray columns;
        for (const sync::SourceColumn &column : source.columns()) {
            const QString field = column.field ? QString(importFieldName(*column.field)) : QString();
            columns.append(QJsonObject{{QStringLiteral("heading"), column.heading}, {QStringLiteral("field"), field}});
            if (!m_json)
                m_out << column.heading << " → " << (field.isEmpty() ? QStringLiteral("not used") : field) << "\n";
        }
        m_object.insert(QStringLiteral("columns"), columns);
        m_object.insert(QStringLiteral("encoding"), QString(sync::encodingName(source.encoding())));
    }
    void counts(const ImportCounts &counts) {
        for (const ImportVerdict verdict : kImportVerdicts)
            fact(importVerdictName(verdict), counts[verdict]);
    }
    void fact(const QString &name, const QJsonValue &value) {
        m_object.insert(name, value);
        if (!m_json)
            m_out << name << ": " << value.toVariant().toString() << "\n";
    }
    void line(const ImportPlanLine &line) {
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
    void end() {
        if (!m_json)
            return;
        m_object.insert(QStringLiteral("lines"), m_lines);
        m_out << QJsonDocument(m_object).toJson(QJsonDocument::Indented);
    }

private:
    bool m_json;
    QTextStream m_out{stdout};
    QJsonObject m_object;
    QJsonArray m_lines;
};

Done reportLines(Report &report, ToolHouse &house, ImportId import, bool everyLine) {
    PlanPages pages(house, import,
                    everyLine ? QList<ImportVerdict>(kImportVerdicts.begin(), kImportVerdicts.end()) : kLeft);
    while (true) {
        GL_TRY(const auto line, pages.next());
        if (!line)
            return {};
        report.line(*line);
    }
}

Done complainTo(ToolHouse &house, ImportId import, const ImportArguments &arguments,
                const sync::SourceChoices &choices) {
    if (arguments.complaints.empty())
        return {};
    PlanPages pages(house, import, kLeft);
    GL_DO(sync::writeComplaints(
        text(arguments.file), choices, text(arguments.complaints),
        [&pages]() -> Result<std::optional<sync::Complaint>> {
            GL_TRY(const auto line, pages.next());
            return line ? std::optional(sync::Complaint{line->line, whyLeft(*line)}) : std::nullopt;
        }));
    return {};
}

// 0: every row was taken, or would be; 1: some were left.
Result<int> import(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments,
                   sync::SourceFormat format) {
    GL_TRY(const auto choices, choicesFrom(arguments, format));
    GL_TRY(const auto source, sync::Source::open(text(arguments.file), choices));
    const auto permit = house.access.managePeople();
    ImportProgress progress;
    progress.total = int(source->size() / 1024);
    auto ticker = std::make_unique<ImportTicker>(progress);
    const ImportOptions options{QFileInfo(text(arguments.file)).fileName(), arguments.bringBack};
    GL_TRY(const auto plan, service::planImport(
                                *house.session, permit, options,
                                [&] {
                                    progress.done = int(source->position() / 1024);
                                    return source->next();
                                },
                                progress));
    ticker.reset(); // the report stands where it wrote
    Report report(invocation.json);
    report.columns(*source);
    report.counts(plan.counts);
    GL_DO(reportLines(report, house, plan.id, arguments.everyLine));
    GL_DO(complainTo(house, plan.id, arguments, choices));
    const bool some = plan.counts.left() > 0;
    if (arguments.dryRun || plan.counts.toDo() == 0 || (some && arguments.allOrNothing)) {
        GL_DO(service::dropImport(*house.session, permit, plan.id));
    } else {
        ticker = std::make_unique<ImportTicker>(progress);
        GL_TRY(const auto outcome, service::applyImport(*house.session, permit, plan.id, progress));
        ticker.reset();
        report.fact(QStringLiteral("imported"), outcome.people);
        report.fact(QStringLiteral("import"), plan.id.value);
    }
    report.end();
    return some ? 1 : 0;
}

Result<int> undo(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments) {
    GL_TRY(const auto outcome,
           service::undoDeed(*house.session, house.access.manageSites(),
                             service::deedOfImport(ImportId(arguments.number)),
                             arguments.untouched ? UndoReach::OnlyUntouched : UndoReach::AllOrNothing));
    showFacts(invocation, {{QStringLiteral("restored"), QString::number(outcome.restored)},
                           {QStringLiteral("changed since"), QString::number(outcome.obstacles.size())}});
    return outcome.restored == 0 || !outcome.obstacles.isEmpty() ? 1 : 0;
}

template <typename Work> int inHouse(const Invocation &invocation, const Work &work) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const Result<int> code = work(*house);
    return code ? *code : complain(invocation, code.error());
}

} // namespace

void addImportCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *group = app.add_subcommand("import", "People from elsewhere: csv, json, ldif, undo");
    group->require_subcommand(1);
    const auto source = [&](const char *name, const char *help, sync::SourceFormat format) {
        CLI::App *sub = group->add_subcommand(name, help);
        sub->add_option("file", arguments->file, "the file")->required();
        sub->add_flag("--dry-run", arguments->dryRun, "only says what would happen");
        sub->add_flag("--list", arguments->everyLine, "says it of every row, not only of those that are left");
        sub->add_option("--map", arguments->map, "HEADING=FIELD: what a column is; HEADING= where it is not used");
        sub->add_option("--encoding", arguments->encoding, "utf-8, utf-16le, utf-16be or latin1; else found out");
        sub->add_option("--rejects", arguments->complaints, "writes the rows that are left to this file, to be mended");
        sub->add_flag("--all-or-nothing", arguments->allOrNothing, "does nothing where a row would be left");
        sub->add_flag("--bring-back", arguments->bringBack, "brings people back out of the recycle bin");
        sub->callback([&invocation, arguments, format] {
            invocation.run = [arguments, format](const Invocation &given) {
                return inHouse(given, [&](ToolHouse &house) { return import(given, house, *arguments, format); });
            };
        });
        return sub;
    };
    source("csv", "A table: CSV, or with semicolons or tabs", sync::SourceFormat::Csv)
        ->add_option("--separator", arguments->separator, "one character, or tab; else found out");
    source("json", "JSON lines: one object a person", sync::SourceFormat::JsonLines);
    source("ldif", "Entries of a directory", sync::SourceFormat::Ldif);
    CLI::App *sub = group->add_subcommand("undo", "Takes a whole import back");
    sub->add_option("number", arguments->number, "of the import")->required();
    sub->add_flag("--untouched", arguments->untouched, "leaves what somebody has changed since");
    sub->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return inHouse(given, [&](ToolHouse &house) { return undo(given, house, *arguments); });
        };
    });
}

} // namespace gatelodge::app
