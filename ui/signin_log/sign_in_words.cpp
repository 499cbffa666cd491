#include "ui/signin_log/sign_in_words.h"
#include "server/domain/gate.h"
#include "ui/common/time_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

class SignInWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::SignInWords)
public:
    static QString gate(GateKind kind) {
        switch (kind) {
        case GateKind::SignedIn: return tr("Not signed in");
        case GateKind::Active: return tr("Account not active");
        case GateKind::Level: return tr("Level");
        case GateKind::Groups: return tr("Groups");
        case GateKind::Profile: return tr("Profile");
        case GateKind::Cooloff: return tr("Too early");
        case GateKind::Consent: return tr("Consent");
        }
        Q_UNREACHABLE();
    }
    static Chip outcome(const SignInLine &line) {
        switch (line.result) {
        case SignInResult::CameIn: return {tr("Came in"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        case SignInResult::SignedOut: return {tr("Signed out"), Tone::Slate, Glyph::Ring, Chip::Weight::Quiet};
        case SignInResult::NoMatch:
            return {line.user ? tr("Wrong password") : tr("No match"), Tone::Slate, Glyph::Cross};
        case SignInResult::Throttled: return {tr("Too many tries"), Tone::Brass, Glyph::Clock};
        case SignInResult::Stopped: return stopped(line);
        case SignInResult::Away: return {tr("No answer"), Tone::Brick, Glyph::Warning};
        case SignInResult::Trouble: return {tr("No proof"), Tone::Brick, Glyph::Warning};
        case SignInResult::ClosedThere: return {tr("Closed there"), Tone::Slate, Glyph::Pause};
        case SignInResult::Withdrawn: return {tr("Login withdrawn"), Tone::Brass, Glyph::Lock};
        case SignInResult::NoAccount: return {tr("No account"), Tone::Brass, Glyph::Ring};
        case SignInResult::ToLink: return {tr("To be linked"), Tone::Ink, Glyph::Clock};
        }
        Q_UNREACHABLE();
    }
    static Chip stopped(const SignInLine &line) {
        if (line.gate != gateName(GateKind::Active))
            return {gateWords(line.gate), Tone::Brass, Glyph::Lock};
        if (line.deleted)
            return {tr("Deleted"), Tone::Slate, Glyph::Cross};
        switch (line.status) {
        case UserStatus::Suspended: return {tr("Suspended"), Tone::Slate, Glyph::Pause};
        case UserStatus::Pending: return {tr("Not let in yet"), Tone::Ink, Glyph::Clock};
        case UserStatus::Active: break; // by now
        }
        return {tr("Not active then"), Tone::Slate, Glyph::Pause};
    }
    static QString who(const SignInLine &line) {
        if (!line.user)
            return tr("Somebody unknown");
        return line.userName.isEmpty() ? tr("Somebody who is gone") : line.userName;
    }
    static QString where(const SignInLine &line) {
        const bool site = !line.siteName.isEmpty(), elsewhere = line.authority.has_value();
        if (site && elsewhere)
            return tr("to %1, with %2", "a site, an authority").arg(line.siteName, line.authorityName);
        if (site)
            return tr("to %1", "a site").arg(line.siteName);
        return elsewhere ? tr("with %1", "an authority").arg(line.authorityName) : tr("at our own door");
    }
    static QString device(const SignInLine &line) { return line.device.isEmpty() ? tr("A browser") : line.device; }
    static QString spoken(const SignInLine &line) {
        return tr("%1, %2, %3, %4, %5, %6", "who, outcome, where, device, address, time of a sign-in")
            .arg(who(line), outcome(line).text, where(line), device(line), line.address, exactTime(line.at));
    }
};

} // namespace

QString whoWords(const SignInLine &line) { return SignInWords::who(line); }
Chip outcomeChip(const SignInLine &line) { return SignInWords::outcome(line); }

QString gateWords(const QString &gate) {
    const auto kind = gateFrom(gate);
    return kind ? SignInWords::gate(*kind) : gate;
}

QString whereWords(const SignInLine &line) { return SignInWords::where(line); }
QString deviceWords(const SignInLine &line) { return SignInWords::device(line); }
QString spokenWords(const SignInLine &line) { return SignInWords::spoken(line); }

} // namespace gatelodge::ui
