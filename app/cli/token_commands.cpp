#include "app/cli/command.h"
#include "server/protocol/community/answer.h"
#include <QDateTime>

namespace gatelodge::app {

namespace {

using namespace community;

struct TokenArguments {
    std::string key, query, username = "ada", first = "Ada", last = "Lovelace", email = "ada@example.org", data,
                            redirect;
    int version = 3;
};

Result<Sealer> sealerOf(const TokenArguments &arguments) {
    GL_TRY(const FormatVersion version, formatVersionFrom(arguments.version));
    GL_TRY(SiteKey key, SiteKey::parse(version, QByteArray::fromStdString(arguments.key)));
    return Sealer(std::move(key));
}

// The time is shown, not checked: an answer on somebody's desk is older than ten seconds (PG-20).
int decrypt(const Invocation &invocation, const TokenArguments &arguments) {
    const QByteArray whole = QByteArray::fromStdString(arguments.query);
    const QByteArray query = whole.contains('?') ? whole.mid(whole.indexOf('?') + 1) : whole;
    const auto answer = [&]() -> Result<ReceivedAnswer> {
        GL_TRY(const Sealer sealer, sealerOf(arguments));
        GL_TRY(const Sealed sealed, sealedFromQuery(sealer.version(), query));
        GL_TRY(const QByteArray plain, sealer.open(sealed));
        return parseAnswer(plain);
    }();
    if (!answer)
        return complain(invocation, answer.error());
    showFacts(invocation, {{QStringLiteral("time"),
                            QDateTime::fromSecsSinceEpoch(answer->epochSeconds).toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("username"), answer->person.username},
                           {QStringLiteral("first"), answer->person.firstName},
                           {QStringLiteral("last"), answer->person.lastName},
                           {QStringLiteral("email"), answer->person.email},
                           {QStringLiteral("secondary"), answer->person.secondaryEmails.join(QStringLiteral(", "))},
                           {QStringLiteral("data"), QString::fromUtf8(answer->returnData.value())}});
    return 0;
}

int make(const Invocation &invocation, const TokenArguments &arguments) {
    const auto url = [&]() -> Result<QByteArray> {
        GL_TRY(const Sealer sealer, sealerOf(arguments));
        const AnswerPerson person{QString::fromStdString(arguments.username), QString::fromStdString(arguments.first),
                                  QString::fromStdString(arguments.last), QString::fromStdString(arguments.email), {}};
        const QByteArray text = answerText(QDateTime::currentSecsSinceEpoch(), encodePerson(person),
                                           ReturnData::from(arguments.data, {}));
        GL_TRY(const Sealed sealed, sealer.seal(text));
        return answerUrl(QByteArray::fromStdString(arguments.redirect), sealed);
    }();
    if (!url)
        return complain(invocation, url.error());
    showFacts(invocation, {{QStringLiteral("answer"), QString::fromUtf8(*url)}});
    return 0;
}

} // namespace

void addTokenCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<TokenArguments>();
    CLI::App *token =
        app.add_subcommand("token", "Answers of the community protocol: decrypt, make (needs no database)");
    token->require_subcommand(1);
    const auto command = [&](const char *name, const char *help,
                             int (*run)(const Invocation &, const TokenArguments &)) {
        CLI::App *sub = token->add_subcommand(name, help);
        sub->add_option("--key", arguments->key, "the site's key, standard base64")
            ->required()
            ->envname("GATELODGE_SITE_KEY");
        sub->add_option("--protocol", arguments->version, "version: 2, 3 or 4")->check(CLI::Range(2, 4));
        sub->callback([&invocation, arguments, run] {
            invocation.run = [arguments, run](const Invocation &given) { return run(given, *arguments); };
        });
        return sub;
    };
    command("decrypt", "Opens an answer", decrypt)
        ->add_option("answer", arguments->query, "the whole address, or what stands behind its ?")
        ->required();
    CLI::App *sub = command("make", "Makes a test answer", make);
    sub->add_option("--redirect", arguments->redirect, "address to answer to")->required();
    sub->add_option("--username", arguments->username, "u");
    sub->add_option("--first", arguments->first, "f");
    sub->add_option("--last", arguments->last, "l");
    sub->add_option("--email", arguments->email, "e");
    sub->add_option("--data", arguments->data, "d");
}

} // namespace gatelodge::app
