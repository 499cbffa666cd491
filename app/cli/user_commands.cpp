#include "app/cli/command.h"
#include "app/cli/whom.h"
#include "server/service/people.h"
#include "server/store/belongings.h"
#include "server/store/logins.h"
#include "server/store/users.h"

namespace gatelodge::app {

namespace {

struct UserArguments {
    std::string who, login, first, last, email, username, message;
    bool owner = false;
    bool once = false; // the password is for one sign-in
};

Result<UserId> resolve(store::Session &session, const std::string &who) { return whomever(session, text(who)); }

QByteArray newPassword() { return askSecret(QStringLiteral("New password")); }

service::GivenPassword givenFor(const UserArguments &arguments) {
    return arguments.once ? service::GivenPassword::ForOneSignIn : service::GivenPassword::ToKeep;
}

Result<UserId> addUser(ToolHouse &house, const UserArguments &arguments) {
    NewUser fresh;
    fresh.username = text(arguments.username);
    fresh.firstName = text(arguments.first);
    fresh.lastName = text(arguments.last);
    fresh.email = text(arguments.email);
    fresh.emailVerified = true; // whoever has this command vouches
    const auto permit = house.access.managePeople();
    const QByteArray password = newPassword();
    GL_TRY(const UserId uid, password.isEmpty()
                                 ? service::createUser(*house.session, permit, fresh)
                                 : service::createUserWithPassword(*house.session, permit, meansOf(house), fresh,
                                                                   password, givenFor(arguments)));
    if (arguments.owner)
        GL_DO(service::grantOwner(*house.session, house.access.manageRoles(), uid));
    return uid;
}

// "password ada at local; oidc at google (expired)": an identity only where it is no secret (EL-05).
QString loginsOf(const QList<Login> &logins) {
    QStringList lines;
    for (const Login &login : logins)
        lines << QStringList{login.kind,
                             login.identity,
                             login.device,
                             QStringLiteral("at"),
                             login.authorityName,
                             login.state == LoginState::Validated
                                 ? QString()
                                 : QStringLiteral("(%1)").arg(loginStateName(login.state))}
                     .join(u' ')
                     .simplified();
    return lines.join(QStringLiteral("; "));
}

// "grace@club": whoever has that login there.
Result<UserId> whoeverHas(store::Session &session, const QString &login) {
    const qsizetype at = login.lastIndexOf(u'@');
    if (at <= 0)
        return failure(Fault::Invalid, QStringLiteral("a login is written name@authority"));
    return store::lookUpLogin(session, login.mid(at + 1), login.left(at));
}

int showUser(const Invocation &invocation, ToolHouse &house, const UserId &uid) {
    const auto user = store::findUser(*house.session, uid);
    const auto emails = store::listEmails(*house.session, uid);
    const auto logins = store::listLogins(*house.session, uid);
    if (!user || !emails)
        return complain(invocation, user ? emails.error() : user.error());
    if (!logins)
        return complain(invocation, logins.error());
    QStringList addresses;
    for (const Email &email : *emails)
        addresses << email.address + (email.primary      ? QStringLiteral(" (main)")
                                      : email.verified() ? QString()
                                                         : QStringLiteral(" (not confirmed)"));
    showFacts(invocation, {{QStringLiteral("uid"), toString(uid)},
                           {QStringLiteral("username"), user->username},
                           {QStringLiteral("name"), user->displayName()},
                           {QStringLiteral("status"), QString(statusName(user->status))},
                           {QStringLiteral("emails"), addresses.join(QStringLiteral(", "))},
                           {QStringLiteral("logins"), loginsOf(*logins)},
                           {QStringLiteral("created"), user->createdAt.toString(Qt::ISODate)}});
    return 0;
}

// Runs work on the person that the command names; its Result decides the exit code.
template <typename Work> int onPerson(const Invocation &invocation, const std::string &who, const Work &work) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto uid = resolve(*house->session, who);
    if (!uid)
        return complain(invocation, uid.error());
    const auto done = work(*house, *uid);
    return done ? 0 : complain(invocation, done.error());
}

} // namespace

void addUserCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<UserArguments>();
    CLI::App *user = app.add_subcommand(
        "user", "People: add, show, suspend, restore, passwd, sign-out, erase, data, merge, duplicates");
    user->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, std::function<int(const Invocation &)> run) {
        CLI::App *sub = user->add_subcommand(name, help);
        sub->callback([&invocation, run = std::move(run)] { invocation.run = run; });
        return sub;
    };
    const auto named = [&](CLI::App *sub) {
        sub->add_option("who", arguments->who, "username or address")->required();
    };

    CLI::App *add = command("add", "Adds a person; the password is read from standard input (empty: none)",
                            [arguments](const Invocation &given) {
                                auto house = openToolHouse(given);
                                if (!house)
                                    return complain(given, house.error());
                                const auto uid = addUser(*house, *arguments);
                                return uid ? showUser(given, *house, *uid) : complain(given, uid.error());
                            });
    add->add_option("--first", arguments->first, "first name");
    add->add_option("--last", arguments->last, "last name");
    add->add_option("--email", arguments->email, "address, taken as confirmed");
    add->add_option("--username", arguments->username, "username; else made from the name");
    add->add_flag("--owner", arguments->owner, "may administrate");
    add->add_flag("--once", arguments->once, "the password must be changed at the first sign-in");

    CLI::App *show = command("show", "Shows one person", [arguments](const Invocation &given) {
        auto house = openToolHouse(given);
        if (!house)
            return complain(given, house.error());
        const auto uid = arguments->login.empty() ? resolve(*house->session, arguments->who)
                                                  : whoeverHas(*house->session, text(arguments->login));
        const auto &typed = arguments->login.empty() ? arguments->who : arguments->login;
        if (!uid && uid.error().fault == Fault::NotFound)
            return complain(given, {Fault::NotFound, QStringLiteral("nobody is called %1").arg(text(typed)), {}});
        return uid ? showUser(given, *house, *uid) : complain(given, uid.error());
    });
    CLI::Option_group *whose = show->add_option_group("who", "one of these");
    whose->require_option(1);
    whose->add_option("who", arguments->who, "username, address or user id");
    whose->add_option("--by-login", arguments->login, "name@authority");
    CLI::App *suspend =
        command("suspend", "Ends every session and lets the person in nowhere", [arguments](const Invocation &given) {
            return onPerson(given, arguments->who, [&](ToolHouse &house, const UserId &uid) {
                return service::setStatus(*house.session, house.access.managePeople(), {uid}, UserStatus::Suspended,
                                          text(arguments->message));
            });
        });
    named(suspend);
    suspend->add_option("--message", arguments->message, "what the person is told");
    named(command("restore", "Lets a suspended person in again", [arguments](const Invocation &given) {
        return onPerson(given, arguments->who, [](ToolHouse &house, const UserId &uid) {
            return service::setStatus(*house.session, house.access.managePeople(), {uid}, UserStatus::Active, {});
        });
    }));
    CLI::App *passwd =
        command("passwd", "Sets a password, read from standard input, and ends every session",
                [arguments](const Invocation &given) {
                    return onPerson(given, arguments->who, [&](ToolHouse &house, const UserId &uid) {
                        return service::setPassword(*house.session, house.access.managePeople(), meansOf(house), uid,
                                                    newPassword(), givenFor(*arguments));
                    });
                });
    named(passwd);
    passwd->add_flag("--once", arguments->once, "it must be changed at the next sign-in");
    named(command("sign-out", "Ends every session of a person", [arguments](const Invocation &given) {
        return onPerson(given, arguments->who, [](ToolHouse &house, const UserId &uid) {
            return service::endAllSessions(*house.session, house.access.managePeople(), uid);
        });
    }));
}

} // namespace gatelodge::app
