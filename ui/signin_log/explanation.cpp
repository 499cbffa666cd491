#include "ui/signin_log/explanation.h"
#include "ui/common/time_words.h"
#include "ui/signin_log/flaw_words.h"
#include "ui/signin_log/sign_in_words.h"
#include "ui/signin_log/stopped_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

using admin::SignInCause;
using Cause = std::optional<SignInCause>;

class ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::ExplanationWords)
public:
    static QString timeOf(const QDateTime &when) {
        return QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat);
    }

    static Explanation cameIn(const SignInLine &line) {
        const QString who = whoWords(line);
        if (line.result == SignInResult::SignedOut)
            return {tr("%1 signed out").arg(who), tr("The session has ended on this device.")};
        return {line.site ? tr("%1 signed in to enter %2", "person, site").arg(who, line.siteName)
                          : tr("%1 signed in").arg(who)};
    }

    // An authority that believes certificates has its own ways to fail (EL-11).
    static Explanation certificate(const SignInLine &line) {
        if (line.flaw != CertificateFlaw::None)
            return atAuthority(explainFlaw(line));
        switch (line.result) {
        case SignInResult::NoMatch:
            return atAuthority(
                {tr("A certificate was not believed, or none was shown"),
                 tr("It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, "
                    "too weak, or made for something else. Whoever held it has read which of these.")
                     .arg(line.authorityName),
                 tr("A new one can be issued to the person; whose certificates are believed stands at the "
                    "authority.")});
        case SignInResult::Trouble:
            return atAuthority({tr("No certificate can be judged at present"),
                                tr("The time of the authority above them is over, or the list of revoked ones is "
                                   "missing or out of date."),
                                tr("The authority’s page can test it, and says what it needs.")});
        case SignInResult::NoAccount:
            return atAuthority(
                {tr("A good certificate was shown, and no account has it"),
                 tr("It may have been issued for somebody else, or elsewhere."),
                 tr("Issue one to the person, or let the authority make accounts for whoever has one.")});
        case SignInResult::Away:
            return atAuthority({tr("No browser can be asked for a certificate"),
                                tr("This server has no listener that asks for one, or it does not run."),
                                tr("It is switched on with certificate_listen in gatelodge.toml.")});
        default: break;
        }
        return {};
    }

    static Explanation revoked(const SignInLine &line) {
        const QString who = whoWords(line);
        Explanation told{tr("%1 came with a certificate that is revoked").arg(who),
                         tr("It was revoked here, or its login was made invalid."),
                         tr("A new one can be issued to %1; a revoked one never counts again.").arg(who)};
        told.fix = Fix::OpenPerson;
        told.verb = tr("Open the person");
        return told;
    }

    static Explanation noMatch(const SignInLine &line, const Cause &cause) {
        if (!line.user)
            return {tr("Nobody here has that name and password"),
                    tr("The name that was typed belongs to nobody. It is not kept: people type passwords there by "
                       "mistake."),
                    tr("Nothing needs to be done. Too many tries from one address have to wait by themselves.")};
        const QString who = whoWords(line);
        Explanation told{tr("Somebody typed a wrong password for %1").arg(who)};
        if (line.authority) {
            told.means =
                tr("%1 did not accept name and password. What a right one is, only it knows.").arg(line.authorityName);
            told.helps = tr("A forgotten password is changed there.");
            told.fix = Fix::OpenAuthority;
            told.verb = tr("Open the authority");
            return told;
        }
        if (!cause)
            return told;
        told.means = cause->hasPassword
                         ? tr("It may have been %1, who has forgotten it, or somebody who guesses.").arg(who)
                         : tr("%1 has no password here that is valid.").arg(who);
        if (cause->canBeMailed) {
            told.helps = tr("A mailed link lets %1 choose a new one.").arg(who);
            told.fix = Fix::MailReset;
            told.verb = tr("Mail a reset link");
        } else {
            told.helps = tr("No link can be mailed, because %1 has no confirmed address.").arg(who);
            told.fix = Fix::OpenPerson;
            told.verb = tr("Open the person");
        }
        return told;
    }

    static Explanation throttled(const SignInLine &line, const Cause &cause) {
        const QString who = whoWords(line);
        Explanation told{line.user ? tr("Too many tries for %1").arg(who)
                                   : tr("Too many tries from %1", "an address").arg(keptLeftToRight(line.address))};
        if (!cause)
            return told;
        if (cause->ofAccount.areUsedUp()) {
            told.means = tr("%n tries were made within a few minutes from devices that %1 has not used before. Until "
                            "they are forgotten the right password waits, too; devices of their own do not.",
                            nullptr, cause->ofAccount.used)
                             .arg(who);
            told.helps = tr("It goes on by itself at %1.", "a time of day").arg(timeOf(cause->ofAccount.until));
            told.fix = Fix::ForgivePerson;
            told.verb = tr("Forgive the tries");
        } else if (cause->ofAddress.areUsedUp()) {
            told.means = tr("%n tries for any names came from %1 and its neighbours within a few minutes, so nobody "
                            "gets another one from there.",
                            nullptr, cause->ofAddress.used)
                             .arg(keptLeftToRight(line.address));
            told.helps = tr("It goes on by itself at %1.", "a time of day").arg(timeOf(cause->ofAddress.until));
            told.fix = Fix::ForgiveAddress;
            told.verb = tr("Forgive the tries");
        } else {
            told.means = tr("The waiting time is over, or the tries were forgiven.");
            told.helps = tr("Nothing needs to be done: whoever knows the password may try again.");
        }
        return told;
    }

    static Explanation withdrawn(const SignInLine &line, const Cause &cause) {
        const QString who = whoWords(line);
        Explanation told{tr("%1 came with a login that is not valid here any more").arg(who)};
        if (!cause)
            return told;
        if (cause->brokenLogins.isEmpty()) {
            told.means = tr("%1 proved it, and by now it is valid again.").arg(line.authorityName);
            told.helps = tr("Nothing needs to be done.");
            return told;
        }
        told.login = cause->brokenLogins.constFirst();
        told.means = told.login->state == LoginState::Expired
                         ? tr("%1 proved it, but it has expired here.").arg(line.authorityName)
                         : tr("%1 proved it, but somebody made it invalid here.").arg(line.authorityName);
        told.helps = tr("Once it is valid again, %1 may come in with it.").arg(who);
        told.fix = Fix::ValidateLogin;
        told.verb = tr("Make the login valid again");
        return told;
    }

    static Explanation atAuthority(Explanation told) {
        told.fix = Fix::OpenAuthority;
        told.verb = tr("Open the authority");
        return told;
    }

    static Explanation byResult(const SignInLine &line, const Cause &cause) {
        const QString who = whoWords(line),
                      where = line.authorityName.isEmpty() ? tr("The authority") : line.authorityName;
        if (line.flaw != CertificateFlaw::None || (cause && cause->driver == QLatin1String("x509"))) {
            if (line.result == SignInResult::Withdrawn && line.user)
                return revoked(line);
            if (const Explanation told = certificate(line); !told.what.isEmpty())
                return told;
        }
        switch (line.result) {
        case SignInResult::CameIn:
        case SignInResult::SignedOut: return cameIn(line);
        case SignInResult::NoMatch: return noMatch(line, cause);
        case SignInResult::Throttled: return throttled(line, cause);
        case SignInResult::Stopped: return explainStopped(line, cause);
        case SignInResult::Withdrawn: return withdrawn(line, cause);
        case SignInResult::Away:
            return atAuthority({tr("%1 did not answer").arg(where),
                                tr("Nobody can come in with it while it is away. Whoever tried has lost no try by it."),
                                tr("Look whether it runs and whether its address is right: the authority’s page can "
                                   "test the connection.")});
        case SignInResult::Trouble:
            return atAuthority(
                {tr("%1 answered something that proves nothing").arg(where),
                 tr("It was reached, but its answer does not fit the settings: a wrong account to search "
                    "with, a key that has changed, or a clock that is wrong."),
                 tr("The authority’s page can test the connection, and shows its own words.")});
        case SignInResult::ClosedThere:
            return atAuthority({tr("%1 has closed the account of %2", "authority, person").arg(where, who),
                                tr("The password was right, but the account is locked or has expired there."),
                                tr("Whoever runs %1 can open it again.").arg(where)});
        case SignInResult::NoAccount:
            return atAuthority(
                {tr("Somebody proved a login at %1, and has no account here").arg(where),
                 tr("%1 brings nobody new. Who it was is not kept.").arg(where),
                 tr("Let it make accounts for those who prove a login there, or add the person by hand in Users.")});
        case SignInResult::ToLink:
            return {tr("%1 has yet to link a login at %2", "person, authority").arg(who, where),
                    tr("It carries an address of %1’s, and an address alone links nothing.").arg(who),
                    tr("%1 links it by proving the account here, with the password for instance; if an "
                       "administrator has to agree, it waits in Approvals.")
                        .arg(who),
                    Fix::OpenPerson, tr("Open the person")};
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Explanation explain(const SignInLine &line, const Cause &cause) { return ExplanationWords::byResult(line, cause); }

} // namespace gatelodge::ui
