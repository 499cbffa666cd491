#include "server/protocol/web/endpoints/gate.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/device.h"
#include "server/service/account.h"
#include "server/service/consent.h"
#include "server/store/places.h"
#include "server/store/syncs.h"

namespace gatelodge::web {

namespace {

http::Response toGate(const Turn &turn) {
    return goTo(withNext(QStringLiteral("/account/gate/"), turn.destination().next()));
}

Complaint missingOr(const QString &name) { return name.trimmed().isEmpty() ? Complaint::Missing : Complaint::TooLong; }

Complaints complaintsAboutNames(const QString &first, const QString &last, const HeldFields &held) {
    Complaints complaints;
    if (!held.has(ImportField::FirstName) && (first.trimmed().isEmpty() || first.size() > 200))
        complaints[QStringLiteral("first")] = missingOr(first);
    if (!held.has(ImportField::LastName) && (last.trimmed().isEmpty() || last.size() > 200))
        complaints[QStringLiteral("last")] = missingOr(last);
    return complaints;
}

} // namespace

Result<http::Response> showGate(Turn &turn, const Member &member) {
    if (!turn.site())
        return goTo(addressOf(Room::Account));
    GL_TRY(const auto gates,
           store::listGates(turn.session(), member.user.uid, turn.site()->id, member.web.level, member.web.id));
    if (const auto closed = firstClosed(gates))
        return closedGate(turn, member, *closed, {});
    if (const auto *openid = turn.destination().openid()) {
        GL_TRY(const bool asks, service::asksAgain(turn.session(), member.user.uid, *openid));
        if (asks)
            return closedGate(turn, member, {GateKind::Consent, false, {}}, {});
    }
    return http::Response::redirect(turn.destination().path());
}

Result<http::Response> completeProfile(Turn &turn, const Member &member) {
    if (!turn.site())
        return goTo(addressOf(Room::Profile));
    GL_TRY(const HeldFields held, store::readHeld(turn.session(), member.user.uid));
    const QString first = held.has(ImportField::FirstName) ? member.user.firstName : turn.typed("first");
    const QString last = held.has(ImportField::LastName) ? member.user.lastName : turn.typed("last");
    if (const auto complaints = complaintsAboutNames(first, last, held); !complaints.isEmpty())
        return closedGate(turn, member, {GateKind::Profile, false, {}}, complaints);
    GL_DO(service::changeNames(turn.session(), member.user.uid, first, last, member.user.language, turn.visitor()));
    return toGate(turn);
}

Result<http::Response> answerConsent(Turn &turn, const Member &member) {
    const QString answer = turn.typed("answer");
    if (answer != QLatin1StringView("yes") && answer != QLatin1StringView("no"))
        return failure(Fault::Invalid, QStringLiteral("answer: yes or no"));
    if (!turn.site())
        return goTo(addressOf(Room::Consents));
    GL_TRY(const Org org, store::findOrg(turn.session(), turn.site()->profile.org));
    const bool agreed = answer == QLatin1StringView("yes");
    if (!agreed && turn.destination().isDevice())
        return turnDeviceAway(turn, member);
    if (!agreed && turn.destination().openid()) { // the site is told: it may have a way on without
        GL_DO(service::answerRequest(turn.session(), turn.destination().next().toUtf8(), member.user.uid, false));
        return http::Response::redirect(turn.destination().path());
    }
    if (!agreed)
        return backTo(Room::Consents, "refused", org.id.value);
    if (turn.typed("version") != service::textVersionOf(org.profile))
        return toGate(turn);
    GL_DO(service::giveConsent(turn.session(), member.user.uid, org.id, turn.visitor()));
    if (turn.destination().openid())
        GL_DO(service::answerRequest(turn.session(), turn.destination().next().toUtf8(), member.user.uid, true));
    return http::Response::redirect(turn.destination().path());
}

} // namespace gatelodge::web
