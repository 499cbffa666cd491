#include "app/cli/command.h"
#include "app/cli/import_ticker.h"
#include "app/cli/import_words.h"
#include "server/service/imports.h"
#include "server/service/undo.h"
#include "server/sync/complaints.h"
#include "server/sync/directory.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gatelodge::app {

namespace {

struct ImportArguments {
    std::string file, encoding, separator, complaints;
    std::string called; // in the history; empty: the name of the file
    std::vector<std::string> map;
    qint64 number = 0;
    int batches = 0;
    bool dryRun = false, bringBack = false, everyLine = false, allOrNothing = false, untouched = false,
         createGroups = false;
};

constexpr int kPage = 500;
const QRegularExpression kSomething(QStringLiteral("."));

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

Result<service::ImportOutcome> apply(ToolHouse &house, ImportId import, int batches, ImportProgress &progress) {
    const auto permit = house.access.managePeople();
    if (batches == 0)
        return service::applyImport(*house.session, permit, import, progress);
    std::fprintf(stderr, "import %lld; if it is stopped: gatelodged import resume %lld\n", import.value, import.value);
    return service::applyImportInBatches(*house.session, permit, import, batches, progress);
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
    ImportOptions options;
    options.source = arguments.called.empty() ? QFileInfo(text(arguments.file)).fileName() : text(arguments.called);
    options.bringBack = arguments.bringBack;
    options.createGroups = arguments.createGroups;
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
        GL_TRY(const auto outcome, apply(house, plan.id, arguments.batches, progress));
        ticker.reset();
        report.fact(QStringLiteral("imported"), outcome.people);
        report.fact(QStringLiteral("import"), plan.id.value);
    }
    report.end();
    return some ? 1 : 0;
}

struct DirectoryArguments {
    std::string url, base, filter = "(objectClass=person)", bind, passwordFile, trusted;
    bool startTls = false;
};

Result<QByteArray> passwordFor(const DirectoryArguments &arguments) {
    if (arguments.bind.empty())
        return QByteArray();
    if (arguments.passwordFile.empty())
        return askSecret(QStringLiteral("Password of %1").arg(text(arguments.bind)));
    QFile file(text(arguments.passwordFile));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    return file.readLine(1024).trimmed();
}

// What the directory says is a file before anything is made of it.
Result<int> importDirectory(const Invocation &invocation, ToolHouse &house, ImportArguments arguments,
                            const DirectoryArguments &where) {
    GL_TRY(const QByteArray password, passwordFor(where));
    ImportProgress progress;
    auto ticker = std::make_unique<ImportTicker>(progress);
    GL_TRY(const auto file,
           sync::fetchDirectory({text(where.url), text(where.base), text(where.filter), text(where.bind), password,
                                 where.startTls, text(where.trusted)},
                                [&progress](int entries) { return progress.goOn(entries - progress.done); }));
    ticker.reset();
    arguments.file = file->fileName().toStdString();
    arguments.called = where.url;
    return import(invocation, house, arguments, sync::SourceFormat::Ldif);
}

constexpr int kUsualBatch = 5000;

Result<int> resume(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments) {
    ImportProgress progress;
    auto ticker = std::make_unique<ImportTicker>(progress);
    GL_TRY(const auto outcome,
           apply(house, ImportId(arguments.number), arguments.batches > 0 ? arguments.batches : kUsualBatch, progress));
    ticker.reset();
    showFacts(invocation, {{QStringLiteral("imported"), QString::number(outcome.people)}});
    return 0;
}

Result<int> undo(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments) {
    ImportProgress progress;
    progress.step = ImportStep::Applying;
    auto ticker = std::make_unique<ImportTicker>(progress);
    GL_TRY(const auto outcome,
           service::undoDeed(*house.session, house.access.manageSites(),
                             service::deedOfImport(ImportId(arguments.number)),
                             arguments.untouched ? UndoReach::OnlyUntouched : UndoReach::AllOrNothing, progress));
    ticker.reset();
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
    CLI::App *group = app.add_subcommand("import", "People from elsewhere: csv, json, ldif, ims, ldap, resume, undo");
    group->require_subcommand(1);
    const auto addChoices = [&](CLI::App *sub) {
        sub->add_flag("--dry-run", arguments->dryRun, "only says what would happen");
        sub->add_flag("--list", arguments->everyLine, "says it of every row, not only of those that are left");
        sub->add_option("--map", arguments->map, "HEADING=FIELD: what a column is; HEADING= where it is not used");
        sub->add_option("--rejects", arguments->complaints, "writes the rows that are left to this file, to be mended");
        sub->add_flag("--all-or-nothing", arguments->allOrNothing, "does nothing where a row would be left");
        sub->add_flag("--create-groups", arguments->createGroups, "makes the groups that there are none of");
        sub->add_option("--batches", arguments->batches, "so many rows at a time, each batch for good")
            ->check(CLI::PositiveNumber);
        sub->add_flag("--bring-back", arguments->bringBack, "brings people back out of the recycle bin");
    };
    const auto source = [&](const char *name, const char *help, sync::SourceFormat format) {
        CLI::App *sub = group->add_subcommand(name, help);
        sub->add_option("file", arguments->file, "the file")->required();
        sub->add_option("--encoding", arguments->encoding, "utf-8, utf-16le, utf-16be or latin1; else found out");
        addChoices(sub);
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
    source("ims", "IMS Enterprise 1.1, of a learning system", sync::SourceFormat::Ims);
    auto where = std::make_shared<DirectoryArguments>();
    CLI::App *ldap = group->add_subcommand("ldap", "A directory that answers");
    ldap->add_option("url", where->url, "ldap:// or ldaps://")->required();
    ldap->add_option("--base", where->base, "where its people are: ou=people,dc=example,dc=org")->required();
    ldap->add_option("--filter", where->filter, "who is meant; else everybody who is a person");
    ldap->add_option("--bind", where->bind, "the name to ask by; else nobody's");
    ldap->add_option("--password-file", where->passwordFile, "its first line is the password; else it is asked for");
    ldap->add_flag("--start-tls", where->startTls, "encrypts what begins as ldap://");
    ldap->add_option("--trust", where->trusted, "certificates (PEM) to trust; else those of the system");
    addChoices(ldap);
    ldap->callback([&invocation, arguments, where] {
        invocation.run = [arguments, where](const Invocation &given) {
            return inHouse(given, [&](ToolHouse &house) { return importDirectory(given, house, *arguments, *where); });
        };
    });
    CLI::App *rest = group->add_subcommand("resume", "Goes on with an import in batches that was stopped");
    rest->add_option("number", arguments->number, "of the import")->required();
    rest->add_option("--batches", arguments->batches, "so many rows at a time; else 5000")->check(CLI::PositiveNumber);
    rest->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return inHouse(given, [&](ToolHouse &house) { return resume(given, house, *arguments); });
        };
    });
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
