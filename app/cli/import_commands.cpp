#include "app/cli/import_run.h"
#include "app/cli/import_ticker.h"
#include "app/cli/import_words.h"
#include "server/service/undo.h"
#include "server/sync/complaints.h"
#include "server/sync/directory.h"
#include <QFileInfo>

namespace gatelodge::app {

namespace {

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

// 0: every row was taken, or would be; 1: some were left.
Result<int> import(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments,
                   sync::SourceFormat format) {
    GL_TRY(const auto choices, choicesFrom(arguments, format));
    GL_TRY(const auto source, sync::Source::open(text(arguments.file), choices));
    ImportProgress progress;
    progress.total = int(source->size() / 1024);
    ImportOrigin origin;
    origin.called = QFileInfo(text(arguments.file)).fileName();
    origin.next = [&] {
        progress.done = int(source->position() / 1024);
        return source->next();
    };
    origin.head = [&source](ImportReport &report) {
        for (const sync::SourceColumn &column : source->columns())
            report.column(column.heading, column.field ? QString(importFieldName(*column.field)) : QString());
        report.encoding(sync::encodingName(source->encoding()));
    };
    if (!arguments.complaints.empty())
        origin.left = [&](const PlanLines &next) {
            return sync::writeComplaints(
                       text(arguments.file), choices, text(arguments.complaints),
                       [&next]() -> Result<std::optional<sync::Complaint>> {
                           GL_TRY(const auto line, next());
                           return line ? std::optional(sync::Complaint{line->line, whyLeft(*line)}) : std::nullopt;
                       })
                .map([](const auto &) {});
        };
    return runImport(invocation, house, arguments, origin, progress);
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
    return passwordIn(arguments.passwordFile);
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
    if (arguments.dryRun) {
        GL_TRY(const int people,
               service::restOfImport(*house.session, house.access.managePeople(), ImportId(arguments.number)));
        showFacts(invocation, {{QStringLiteral("would be imported"), QString::number(people)}});
        return 0;
    }
    ImportProgress progress;
    auto ticker = std::make_unique<ImportTicker>(progress);
    GL_TRY(const auto outcome, applyPlanned(house, ImportId(arguments.number),
                                            arguments.batches > 0 ? arguments.batches : kUsualBatch, progress));
    ticker.reset();
    showFacts(invocation, {{QStringLiteral("imported"), QString::number(outcome.people)}});
    return 0;
}

Result<int> undo(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments) {
    ImportProgress progress;
    progress.step = ImportStep::Applying;
    auto ticker = std::make_unique<ImportTicker>(progress);
    const UndoReach reach = arguments.dryRun      ? UndoReach::Look
                            : arguments.untouched ? UndoReach::OnlyUntouched
                                                  : UndoReach::AllOrNothing;
    GL_TRY(const auto outcome, service::undoDeed(*house.session, house.access.manageSites(),
                                                 service::deedOfImport(ImportId(arguments.number)), reach, progress));
    ticker.reset();
    if (arguments.dryRun) {
        showFacts(invocation, {{QStringLiteral("would come back"), QString::number(outcome.possible)},
                               {QStringLiteral("changed since"), QString::number(outcome.obstructed)}});
        return 0;
    }
    showFacts(invocation, {{QStringLiteral("restored"), QString::number(outcome.restored)},
                           {QStringLiteral("changed since"), QString::number(outcome.obstructed)}});
    return outcome.restored == 0 || outcome.obstructed > 0 ? 1 : 0;
}

} // namespace

void addImportCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *group =
        app.add_subcommand("import", "People from elsewhere: csv, json, ldif, ims, ldap, django, list, resume, undo");
    group->require_subcommand(1);
    const auto addChoices = [&](CLI::App *sub) {
        addImportChoices(*sub, *arguments);
        sub->add_option("--map", arguments->map, "HEADING=FIELD: what a column is; HEADING= where it is not used");
        sub->add_option("--rejects", arguments->complaints, "writes the rows that are left to this file, to be mended");
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
    addDjangoImport(*group, invocation, arguments);
    addImportList(*group, invocation);
    CLI::App *rest = group->add_subcommand("resume", "Goes on with an import in batches that was stopped");
    rest->add_option("number", arguments->number, "of the import")->required();
    rest->add_option("--batches", arguments->batches, "so many rows at a time; else 5000")->check(CLI::PositiveNumber);
    rest->add_flag("--dry-run", arguments->dryRun, "only says how many people are still to come");
    rest->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return inHouse(given, [&](ToolHouse &house) { return resume(given, house, *arguments); });
        };
    });
    CLI::App *sub = group->add_subcommand("undo", "Takes a whole import back");
    sub->add_option("number", arguments->number, "of the import")->required();
    sub->add_flag("--untouched", arguments->untouched, "leaves what somebody has changed since");
    sub->add_flag("--dry-run", arguments->dryRun, "only says how much would come back, and how much was changed since");
    sub->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return inHouse(given, [&](ToolHouse &house) { return undo(given, house, *arguments); });
        };
    });
}

} // namespace gatelodge::app
