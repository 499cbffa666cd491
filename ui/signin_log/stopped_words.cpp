#include "ui/signin_log/stopped_words.h"
#include "ui/common/time_words.h"
#include "ui/signin_log/sign_in_words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

using admin::SignInCause;

class StoppedWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::StoppedWords)
public:
    static QString what(const SignInLine &line) {
        const QString who = whoWords(line);
        return line.site ? tr("%1 was not let in to %2", "person, site").arg(who, line.siteName)
                         : tr("%1 proved the login, and was stopped").arg(who);
    }

    // The account itself, before any site is asked.
    static void account(const SignInLine &line, const User &person, Explanation &told) {
        const QString who = whoWords(line);
        if (person.deletedAt.isValid()) {
            told.means = tr("The account of %1 is deleted.").arg(who);
            told.fix = Fix::BringBack;
            told.verb = tr("Bring back");
        } else if (person.status == UserStatus::Suspended) {
            told.means = person.statusMessage.isEmpty()
                             ? tr("%1 is suspended.").arg(who)
                             : tr("%1 is suspended, and reads at the door: “%2”", "person, message")
                                   .arg(who, person.statusMessage);
            told.helps = tr("Once restored, %1 may come in at once; nothing else has to be done.").arg(who);
            told.fix = Fix::Restore;
            told.verb = tr("Restore");
        } else if (person.status == UserStatus::Pending) {
            told.means = tr("%1 has signed up, and waits for somebody who lets them in.").arg(who);
            told.helps = tr("The request stands in Approvals, too, with what was asked for.");
            told.fix = Fix::LetIn;
            told.verb = tr("Let in");
        } else if (outsideOfDates(person)) {
            const bool early = person.validFrom.isValid() && person.validFrom > QDateTime::currentDateTimeUtc();
            told.means = early ? tr("The account of %1 begins on %2.", "person, date and time")
                                     .arg(who, exactTime(person.validFrom))
                               : tr("The account of %1 ended on %2.", "person, date and time")
                                     .arg(who, exactTime(person.validUntil));
            told.helps = tr("The dates stand in the person’s profile.");
            openPerson(told);
        } else {
            mended(line, told);
        }
    }

    static void gate(const SignInLine &line, const SignInCause &cause, Explanation &told) {
        const QString who = whoWords(line);
        switch (cause.stoppedAt->kind) {
        case GateKind::SignedIn:
        case GateKind::Active: account(line, *cause.person, told); return;
        case GateKind::Level:
            told.means = tr("%1 asks for a stronger proof than the session had.").arg(line.siteName);
            told.helps = tr("Only %1 can give it, by signing in with a stronger login.").arg(who);
            openSite(told);
            return;
        case GateKind::Groups: groups(line, cause, told); return;
        case GateKind::Profile:
            told.means =
                cause.canBeMailed
                    ? tr("%1 asks for a first and a last name, and one of them is missing.").arg(line.siteName)
                    : tr("%1 asks for a confirmed address, and %2 has none.", "site, person").arg(line.siteName, who);
            told.helps = tr("%1 is led to the missing part at the next visit; in Users you can fill it in.").arg(who);
            openPerson(told);
            return;
        case GateKind::Cooloff: {
            const auto opens = QDateTime::fromString(cause.stoppedAt->detail.value(QLatin1String("opens")).toString(),
                                                     Qt::ISODateWithMs);
            told.means = tr("The account of %1 is too young for %2.", "person, site").arg(who, line.siteName);
            told.helps = tr("The gate opens by itself on %1.", "date and time").arg(exactTime(opens));
            openSite(told);
            return;
        }
        case GateKind::Consent:
            told.means = tr("%1 did not agree that %2 receives name and address.", "person, organisation")
                             .arg(who, cause.stoppedAt->detail.value(QLatin1String("org")).toString());
            told.helps = tr("Only %1 can change that, at the next visit or on the account page.").arg(who);
            return;
        }
        Q_UNREACHABLE();
    }

private:
    static bool outsideOfDates(const User &person) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return (person.validFrom.isValid() && person.validFrom > now) ||
               (person.validUntil.isValid() && person.validUntil <= now);
    }
    static void groups(const SignInLine &line, const SignInCause &cause, Explanation &told) {
        QStringList names;
        for (const Group &group : cause.groupsLetIn)
            names << group.profile.name;
        if (names.isEmpty())
            openSite(told);
        told.means = names.isEmpty() ? tr("%1 lets in members of a group that is gone.").arg(line.siteName)
                                     : tr("%1 lets in %2, and %3 is in none of them.", "site, groups, person")
                                           .arg(line.siteName, QLocale().createSeparatedList(names), whoWords(line));
        if (names.isEmpty())
            return;
        told.helps = tr("As a member %1 may enter at once.").arg(whoWords(line));
        told.group = cause.groupsLetIn.constFirst();
        told.fix = Fix::JoinGroup;
        told.verb = tr("Add to %1", "a group").arg(names.constFirst());
    }
    static void openSite(Explanation &told) {
        told.fix = Fix::OpenSite;
        told.verb = tr("Open the site");
    }
    static void openPerson(Explanation &told) {
        told.fix = Fix::OpenPerson;
        told.verb = tr("Open the person");
    }

public:
    static void mended(const SignInLine &line, Explanation &told) {
        told.means = line.site && line.gate == gateName(GateKind::Level)
                         ? tr("The session was not proved strongly enough for %1, or too long ago.").arg(line.siteName)
                         : tr("That is over: nothing would stop %1 now.").arg(whoWords(line));
        told.helps = tr("Nothing needs to be done.");
    }
    static QString gone() { return tr("The account does not exist any more."); }
};

} // namespace

Explanation explainStopped(const SignInLine &line, const std::optional<SignInCause> &cause) {
    Explanation told{StoppedWords::what(line)};
    if (!cause)
        return told;
    if (!cause->person)
        told.means = StoppedWords::gone();
    else if (cause->stoppedAt)
        StoppedWords::gate(line, *cause, told);
    else if (line.site && line.gate != gateName(GateKind::Active))
        StoppedWords::mended(line, told);
    else
        StoppedWords::account(line, *cause->person, told);
    return told;
}

} // namespace gatelodge::ui
