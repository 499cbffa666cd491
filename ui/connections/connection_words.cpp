#include "ui/connections/connection_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::ConnectionWords)
};

ConnectionVerdict works(const ConnectionAnswer &answer) {
    if (answer.houseName.isEmpty())
        return {Tone::Moss, Glyph::Check, ConnectionWords::tr("There is a house in this folder."), {}};
    const QString sentence = answer.who.isEmpty() ? ConnectionWords::tr("It works: this is %1.").arg(answer.houseName)
                                                  : ConnectionWords::tr("It works: this is %1, and you come in as %2.")
                                                        .arg(answer.houseName, keptLeftToRight(answer.who));
    return {Tone::Moss, Glyph::Check, sentence,
            answer.encrypted ? ConnectionWords::tr("The line is encrypted, and the server’s name is verified.")
                             : QString()};
}

ConnectionVerdict failed(const QString &sentence, const QString &advice = {}) {
    return {Tone::Brick, Glyph::Cross, sentence, advice};
}

} // namespace

ConnectionVerdict verdictOf(const ConnectionAnswer &answer, const Profile &tried) {
    const QString host = keptLeftToRight(tried.text("host"));
    switch (answer.kind) {
    case ConnectionAnswer::Kind::Works: return works(answer);
    case ConnectionAnswer::Kind::NewHouse:
        return {Tone::Moss, Glyph::Check, ConnectionWords::tr("There is no house yet. Opening it makes one."), {}};
    case ConnectionAnswer::Kind::NoHost:
        return failed(ConnectionWords::tr("No computer is called %1.").arg(host),
                      ConnectionWords::tr("Look at the spelling and at the network."));
    case ConnectionAnswer::Kind::NothingListens:
        return failed(ConnectionWords::tr("%1 is there, but no database listens at this port.").arg(host),
                      ConnectionWords::tr(
                          "PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses)."));
    case ConnectionAnswer::Kind::NoAnswer:
        return failed(ConnectionWords::tr("%1 did not answer within five seconds.").arg(host),
                      ConnectionWords::tr("A firewall may stand between, or the computer is off."));
    case ConnectionAnswer::Kind::NotVerified:
        return failed(ConnectionWords::tr("The line could not be made safe: %1 did not prove its name.").arg(host),
                      ConnectionWords::tr(
                          "The server needs TLS with a certificate for exactly this name, from the authority given "
                          "here or from one that this computer trusts."));
    case ConnectionAnswer::Kind::WrongPassword:
        return failed(ConnectionWords::tr("The database does not take this role and password."),
                      ConnectionWords::tr("A new password is made with “gatelodged role console” on the server."));
    case ConnectionAnswer::Kind::NotAdmitted:
        return failed(ConnectionWords::tr("The database keeps this role or this computer out."),
                      ConnectionWords::tr("Its rules (pg_hba.conf) have no line for it."));
    case ConnectionAnswer::Kind::NoDatabase:
        return failed(ConnectionWords::tr("There is no database %1.").arg(keptLeftToRight(tried.text("database"))));
    case ConnectionAnswer::Kind::NoHouse:
        return failed(
            ConnectionWords::tr("The database is there, but no house is in it."),
            ConnectionWords::tr("Its server makes it at the first start. With “Serve, too” this window does."));
    case ConnectionAnswer::Kind::OtherVersion:
        return failed(ConnectionWords::tr("The house was made by another version of Gatelodge."),
                      ConnectionWords::tr("Window and server must be of one version."));
    case ConnectionAnswer::Kind::NoRole:
        return failed(
            ConnectionWords::tr("Whoever this role belongs to may not come in any more, or has no role in the house."));
    case ConnectionAnswer::Kind::FolderTaken:
        return failed(ConnectionWords::tr("The folder cannot be used."),
                      ConnectionWords::tr("It must be yours, or not be there yet."));
    case ConnectionAnswer::Kind::Other: return failed(ConnectionWords::tr("It does not work."));
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
