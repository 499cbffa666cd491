// One import on the command line, whatever the source is: planned, reported, applied. What the subcommands of
// import_commands.cpp and import_django.cpp share.
#pragma once
#include "app/cli/command.h"
#include "server/service/imports.h"

namespace gatelodge::app {

struct ImportArguments {
    std::string file; // or where else it comes from
    std::string encoding, separator, complaints;
    std::string called; // in the history; empty: the name of the file
    std::vector<std::string> map;
    qint64 number = 0;
    int batches = 0;
    bool dryRun = false, bringBack = false, everyLine = false, allOrNothing = false, untouched = false,
         createGroups = false;
};

using PlanLines = std::function<Result<std::optional<ImportPlanLine>>()>;

// What an import comes to, as text or as one JSON object.
class ImportReport {
public:
    explicit ImportReport(bool json) : m_json(json) {}
    void column(const QString &heading, const QString &field);
    void encoding(const QString &name); // for machines
    void fact(const QString &name, const QJsonValue &value);
    void line(const ImportPlanLine &line);
    void places(const PlacesPlan &plan);
    void end();

private:
    bool m_json;
    QTextStream m_out{stdout};
    QJsonObject m_object;
    QJsonArray m_columns, m_lines;
};

// A source as the command has opened it.
struct ImportOrigin {
    QString called; // in the history
    ImportLines next;
    std::optional<service::MovingIn> along = {};
    std::function<void(ImportReport &)> head = {};    // before the counts
    std::function<Done(const PlanLines &)> left = {}; // what becomes of the lines that are left
};

// 0: every row was taken, or would be; 1: some were left.
Result<int> runImport(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments,
                      const ImportOrigin &origin, ImportProgress &progress);
Result<service::ImportOutcome> applyPlanned(ToolHouse &house, ImportId import, int batches, ImportProgress &progress);

// What an import may be told, wherever it comes from.
void addImportChoices(CLI::App &sub, ImportArguments &arguments);
void addDjangoImport(CLI::App &group, Invocation &invocation, const std::shared_ptr<ImportArguments> &arguments);

template <typename Work> int inHouse(const Invocation &invocation, const Work &work) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const Result<int> code = work(*house);
    return code ? *code : complain(invocation, code.error());
}

void addImportList(CLI::App &group, Invocation &invocation);

} // namespace gatelodge::app
