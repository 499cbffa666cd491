#include "app/cli/import_run.h"
#include "app/cli/import_ticker.h"
#include "server/sync/django_source.h"
#include <QFileInfo>

namespace gatelodge::app {

namespace {

// Without its password, and a file without its folder.
QString calledIn(const QString &where) {
    if (!sync::DjangoTables::isDatabase(where))
        return QFileInfo(where).fileName();
    return QUrl(where).toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

Result<int> importDjango(const Invocation &invocation, ToolHouse &house, const ImportArguments &arguments,
                         const std::string &passwordFile) {
    const QString where = text(arguments.file);
    if (sync::DjangoTables::isDatabase(where))
        GL_DO(expectNoPassword(where, "--password-file"));
    QString password;
    if (!passwordFile.empty()) {
        GL_TRY(const QByteArray line, passwordIn(passwordFile));
        password = QString::fromUtf8(line);
    }
    ImportProgress progress;
    auto ticker = std::make_unique<ImportTicker>(progress);
    GL_TRY(const auto source, sync::DjangoSource::open(where, password, [&progress](qint64 done, qint64 total) {
               progress.total = int(total);
               return progress.goOn(int(done) - progress.done);
           }));
    ticker.reset();
    progress.done = progress.total = 0; // how many people there are nobody knows yet
    GL_TRY(auto places, source->places());
    ImportOrigin origin;
    origin.called = calledIn(where);
    origin.next = [&source] { return source->next(); };
    origin.along = service::MovingIn{std::move(places), house.foundation.vault->sealingKey()};
    return runImport(invocation, house, arguments, origin, progress);
}

} // namespace

void addDjangoImport(CLI::App &group, Invocation &invocation, const std::shared_ptr<ImportArguments> &arguments) {
    auto passwordFile = std::make_shared<std::string>();
    CLI::App *sub = group.add_subcommand("django", "A Django website with community sign-on: people, sites, visits");
    sub->add_option("where", arguments->file, "postgresql://user@host/name, or a plain-text dump of it")->required();
    sub->add_option("--password-file", *passwordFile, "its first line is the password; else as PGPASSFILE has it");
    addImportChoices(*sub, *arguments);
    sub->callback([&invocation, arguments, passwordFile] {
        invocation.run = [arguments, passwordFile](const Invocation &given) {
            return inHouse(given,
                           [&](ToolHouse &house) { return importDjango(given, house, *arguments, *passwordFile); });
        };
    });
}

} // namespace gatelodge::app
