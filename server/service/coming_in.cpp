#include "server/service/coming_in.h"
#include "server/store/coming_in.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

const char *resultName(SignInOutcome::Kind kind) {
    switch (kind) {
    case SignInOutcome::CameIn: return "came_in";
    case SignInOutcome::NoMatch: return "no_match";
    case SignInOutcome::NotActive: return "stopped";
    case SignInOutcome::MustChange: break; // never written
    case SignInOutcome::Throttled: return "throttled";
    case SignInOutcome::Away: return "away";
    case SignInOutcome::Trouble: return "trouble";
    case SignInOutcome::ClosedThere: return "closed_there";
    case SignInOutcome::Withdrawn: return "withdrawn";
    case SignInOutcome::NoAccount: return "no_account";
    case SignInOutcome::ToLink: return "to_link";
    }
    Q_UNREACHABLE();
}

store::SignInEntry entryFor(SignInOutcome::Kind kind, const ComingIn &coming, const std::optional<UserId> &uid,
                            const Visitor &visitor) {
    store::SignInEntry entry;
    entry.result = resultName(kind);
    if (kind == SignInOutcome::NotActive)
        entry.gate = gateName(GateKind::Active);
    entry.user = uid;
    if (!uid && !coming.typed.isEmpty())
        entry.typed = coming.typed;
    entry.site = coming.site;
    entry.authority = coming.authority;
    entry.address = visitor.address;
    entry.device = visitor.device;
    return entry;
}

Result<FreshSession> open(store::Session &session, const store::FoundLogin &login, const ComingIn &coming,
                          const Visitor &visitor) {
    FreshSession fresh{login.user, Token::generate(), Token::generate(), {}};
    store::OpeningSession opening;
    opening.web.tokenHash = fresh.session.stored;
    opening.web.user = login.user;
    opening.web.login = login.login;
    opening.web.level = Level::Normal;
    opening.web.address = visitor.address;
    opening.web.device = visitor.device;
    opening.web.keep = coming.keep;
    opening.proved = login.revision;
    if (coming.onOwnDevice)
        opening.ownDevice = fresh.device.stored;
    opening.site = coming.site;
    opening.authority = coming.authority;
    GL_TRY(const auto lifetime, store::openWebSession(session, opening));
    if (coming.keep)
        fresh.lifetime = lifetime;
    return fresh;
}

Result<SignInOutcome> stopped(store::Session &session, const ComingIn &coming, const UserId &uid,
                              const Visitor &visitor) {
    SignInOutcome outcome;
    outcome.kind = SignInOutcome::NotActive;
    outcome.user = uid;
    return logged(session, std::move(outcome), coming, uid, visitor);
}

} // namespace

void bringUpToDate(store::Session &session, const Means &means, const UserId &uid) {
    if (means.bringUpToDate)
        means.bringUpToDate(session, means, uid);
}

Result<SignInOutcome> comeInWith(store::Session &session, const store::FoundLogin &login, const ComingIn &coming,
                                 const Visitor &visitor) {
    auto opened = inTransaction(session, Actor::person(login.user, visitor.request),
                                [&] { return open(session, login, coming, visitor); });
    if (!opened && opened.error().fault == Fault::Refused) // not active, or the login was changed a moment ago
        return stopped(session, coming, login.user, visitor);
    if (!opened)
        return failure(opened.error());
    SignInOutcome outcome;
    outcome.session = *std::move(opened);
    outcome.kind = SignInOutcome::CameIn;
    return outcome;
}

Result<SignInOutcome> logged(store::Session &session, SignInOutcome outcome, const ComingIn &coming,
                             const std::optional<UserId> &uid, const Visitor &visitor) {
    auto entry = entryFor(outcome.kind, coming, uid, visitor);
    entry.flaw = certificateFlawName(outcome.flaw);
    GL_DO(store::appendSignIn(session, entry));
    return outcome;
}

} // namespace gatelodge::service
