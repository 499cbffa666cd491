#include "ui/entry/entry_words.h"
#include "ui/common/login_words.h"
#include "ui/common/time_words.h"
#include "ui/sites/site_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::EntryWords)
public:
    static QString title(const EntryStep &step) {
        switch (step.stop) {
        case EntryStep::SiteStands: return tr("Site");
        case EntryStep::SiteKey: return tr("Key of the site");
        case EntryStep::WayIn: return tr("A way in");
        case EntryStep::Tries: return tr("Tries");
        case EntryStep::NewPassword: return tr("Password");
        case EntryStep::AtGate: return gateTitle(step.gate->kind);
        }
        Q_UNREACHABLE();
    }

    static Chip chip(const EntryStep &step) {
        switch (step.state) {
        case EntryStep::Open: return {tr("Open"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        case EntryStep::Detour: return {tr("First to be done"), Tone::Brass, Glyph::Clock};
        case EntryStep::Closed: return {tr("Closed"), Tone::Brick, Glyph::Cross};
        }
        Q_UNREACHABLE();
    }

    static QString way(const EntryWay &way) {
        const QString name =
            way.login.authority == kLocalAuthority
                ? loginKindWords(way.login.kind)
                : tr("%1 at %2", "kind of login, authority").arg(loginKindWords(way.login.kind), way.authorityTitle);
        switch (way.trouble) {
        case EntryWay::None: return tr("%1: good here.", "a login").arg(name);
        case EntryWay::NotValid: return tr("%1: it is not valid.", "a login").arg(name);
        case EntryWay::Over: return tr("%1: it has expired.", "a login").arg(name);
        case EntryWay::SwitchedOff: return tr("%1: nobody signs in there at present.", "a login").arg(name);
        case EntryWay::NotTaken: return tr("%1: this site takes other authorities.", "a login").arg(name);
        case EntryWay::NotForPeople: return tr("%1: it opens no door by itself.", "a login").arg(name);
        }
        Q_UNREACHABLE();
    }

    static QString ways(const EntryExplanation &told) {
        QStringList lines;
        if (told.person.deletedAt.isValid())
            lines << tr("The account is deleted, so its logins open nothing.");
        if (told.authoritiesLetIn.isEmpty())
            lines << tr("No authority lets anybody in here at present.");
        if (told.ways.isEmpty())
            lines << tr("%1 has no login at all.").arg(told.person.displayName());
        for (const EntryWay &one : told.ways)
            lines << way(one);
        return lines.join(QChar::LineFeed);
    }

    static QString tries(const EntryExplanation &told) {
        if (!told.tries.areUsedUp() && !told.triesKnown)
            return tr("There are tries left.");
        if (!told.tries.areUsedUp())
            return told.tries.used > 0 && told.tries.until.isValid()
                       ? tr("%1 of %n wrong tries, so the next one counts.", nullptr, told.tries.limit)
                             .arg(QLocale().toString(told.tries.used))
                       : tr("No wrong password lately.");
        return tr("%n wrong tries from devices of others: until %1 even the right password waits there.", nullptr,
                  told.tries.used)
            .arg(QLocale().toString(told.tries.until.toLocalTime().time(), QLocale::ShortFormat));
    }

    static QString newPassword(const EntryExplanation &told) {
        if (!told.newPassword)
            return tr("It need not be changed first.");
        switch (*told.newPassword) {
        case ChangeReason::Given: return tr("An administrator has chosen it. At the sign-in a new one is asked for.");
        case ChangeReason::Asked: return tr("At the next sign-in a new one is asked for.");
        case ChangeReason::SecondFactorGone:
            return tr("It is too short without a second factor. At the sign-in a new one is asked for.");
        case ChangeReason::Expired: return tr("It has reached its age. At the sign-in a new one is asked for.");
        }
        Q_UNREACHABLE();
    }

    static QString profile(const EntryExplanation &told) {
        QStringList missing;
        if (told.person.firstName.isEmpty())
            missing << tr("first name");
        if (told.person.lastName.isEmpty())
            missing << tr("last name");
        if (!told.mainAddress)
            missing << tr("confirmed address");
        QStringList lines{tr("Missing: %1. The site’s door asks for it.", "parts of a profile")
                              .arg(QLocale().createSeparatedList(missing))};
        if (!told.mainAddress && !told.unconfirmed.isEmpty())
            lines << tr("%1 has not been confirmed yet.", "an address").arg(keptLeftToRight(told.unconfirmed.first()));
        return lines.join(QChar::LineFeed);
    }

    static QString active(const EntryExplanation &told, const QString &otherwise) {
        if (told.person.deletedAt.isValid())
            return tr("The account was deleted on %1.").arg(exactDate(told.person.deletedAt));
        if (told.person.status == UserStatus::Suspended && !told.person.statusMessage.isEmpty())
            return tr("The account is suspended. At the door it says: “%1”").arg(told.person.statusMessage);
        return otherwise;
    }

    static QString reason(const EntryStep &step, const EntryExplanation &told) {
        switch (step.stop) {
        case EntryStep::SiteStands:
            return step.state == EntryStep::Open ? tr("%1 takes part.", "a site").arg(told.site.profile.name)
                                                 : tr("%1 was removed, so nobody enters.").arg(told.site.profile.name);
        case EntryStep::SiteKey:
            return step.state == EntryStep::Open ? tr("Answers to it can be sealed.")
                                                 : tr("It has none yet, so no answer can be sealed and nobody enters.");
        case EntryStep::WayIn: return ways(told);
        case EntryStep::Tries: return tries(told);
        case EntryStep::NewPassword: return newPassword(told);
        case EntryStep::AtGate: return gate(step, told);
        }
        Q_UNREACHABLE();
    }

    static QString gate(const EntryStep &step, const EntryExplanation &told) {
        const QString words = gateReason(*step.gate, told.site, told.groupsLetIn);
        if (step.state == EntryStep::Open)
            return words;
        if (step.gate->kind == GateKind::Profile)
            return profile(told);
        return step.gate->kind == GateKind::Active ? active(told, words) : words;
    }

    static QString verdict(const EntryExplanation &told) {
        const QString who = told.person.displayName();
        const EntryStep *stop = told.firstStop();
        if (!stop)
            return tr("%1 may enter").arg(who);
        if (stop->state == EntryStep::Detour)
            return tr("%1 may enter, and has to do something first").arg(who);
        return tr("%1 is stopped at “%2”", "a person, a gate").arg(who, title(*stop));
    }

    static QString session(const EntrySession &session) {
        const QString since = tr("since %1", "a time").arg(exactTime(session.since));
        if (session.stopped && session.stopped->kind == GateKind::SignedIn)
            return tr("%1; it was opened at an authority that the site does not take, so they sign in once more.",
                      "since when")
                .arg(since);
        return session.stopped ? tr("%1; with it the way ends at “%2”.", "since when; a gate")
                                     .arg(since, gateTitle(session.stopped->kind))
                               : tr("%1; with it every gate is open.", "since when").arg(since);
    }

    static EntryFix fix(const EntryStep &step, const EntryExplanation &told) {
        if (step.state != EntryStep::Closed)
            return {};
        switch (step.stop) {
        case EntryStep::SiteStands: return {EntryFix::BringSiteBack, tr("Bring back")};
        case EntryStep::SiteKey: return {EntryFix::OpenSite, tr("Open the site")};
        case EntryStep::WayIn: return wayFix(told);
        case EntryStep::Tries: return {EntryFix::Forgive, tr("Forgive the tries")};
        case EntryStep::NewPassword: return {};
        case EntryStep::AtGate: return gateFix(step, told);
        }
        Q_UNREACHABLE();
    }

private:
    // The nearest thing that would open a way: a login made valid again, the authority of one, or a login at all.
    static EntryFix wayFix(const EntryExplanation &told) {
        if (told.person.deletedAt.isValid())
            return {EntryFix::BringBack, tr("Bring back")};
        for (const EntryWay &way : told.ways)
            if ((way.trouble == EntryWay::NotValid || way.trouble == EntryWay::Over) &&
                told.authoritiesLetIn.contains(way.login.authority))
                return {EntryFix::ValidateLogin, tr("Make the login valid again"), way.login};
        for (const EntryWay &way : told.ways)
            if (way.trouble == EntryWay::SwitchedOff)
                return {EntryFix::OpenAuthority, tr("Open the authority"), {}, {}, way.login.authority};
        for (const EntryWay &way : told.ways)
            if (way.trouble == EntryWay::NotTaken)
                return {EntryFix::OpenSite, tr("Open the site")};
        return {EntryFix::OpenPerson, tr("Open the person")};
    }

    static EntryFix gateFix(const EntryStep &step, const EntryExplanation &told) {
        switch (step.gate->kind) {
        case GateKind::Active:
            if (told.person.deletedAt.isValid())
                return {EntryFix::BringBack, tr("Bring back")};
            if (told.person.status == UserStatus::Suspended)
                return {EntryFix::Restore, tr("Restore")};
            if (told.person.status == UserStatus::Pending)
                return {EntryFix::Restore, tr("Let in")};
            return {EntryFix::OpenPerson, tr("Open the person")};
        case GateKind::Groups:
            if (told.groupsLetIn.isEmpty())
                return {EntryFix::OpenSite, tr("Open the site")};
            return {EntryFix::JoinGroup,
                    tr("Add to %1", "a group").arg(told.groupsLetIn.first().profile.name),
                    {},
                    told.groupsLetIn.first()};
        case GateKind::Profile: return {EntryFix::OpenPerson, tr("Open the person")};
        case GateKind::Level:
        case GateKind::Cooloff: return {EntryFix::OpenSite, tr("Open the site")};
        case GateKind::SignedIn:
        case GateKind::Consent: return {}; // only the person can
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString stepTitle(const EntryStep &step) { return EntryWords::title(step); }
Chip stepChip(const EntryStep &step) { return EntryWords::chip(step); }
QString stepReason(const EntryStep &step, const EntryExplanation &told) { return EntryWords::reason(step, told); }
QString entryVerdict(const EntryExplanation &told) { return EntryWords::verdict(told); }
QString sessionReason(const EntrySession &session) { return EntryWords::session(session); }
EntryFix fixFor(const EntryStep &step, const EntryExplanation &told) { return EntryWords::fix(step, told); }

QString stepIcon(const EntryStep &step) {
    if (step.state == EntryStep::Closed)
        return QStringLiteral("object-locked"); // a consent’s own is a check, and nothing that is closed has one
    switch (step.stop) {
    case EntryStep::SiteStands: return QStringLiteral("globe");
    case EntryStep::SiteKey: return QStringLiteral("object-locked");
    case EntryStep::WayIn: return QStringLiteral("im-user");
    case EntryStep::Tries: return QStringLiteral("edit-undo");
    case EntryStep::NewPassword: return QStringLiteral("document-edit");
    case EntryStep::AtGate: return gateIcon(step.gate->kind);
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
