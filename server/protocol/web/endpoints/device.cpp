#include "server/protocol/web/endpoints/device.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/pages/device_pages.h"
#include "server/service/attempts.h"
#include "server/service/device_requests.h"
#include "server/store/places.h"

namespace gatelodge::web {

namespace {

const auto devicePath = QStringLiteral("/device");

// As it is read aloud, where it can be one; else as it came.
QString shownCode(const QString &typed) {
    const auto code = service::typedUserCode(typed);
    return code ? service::shownUserCode(*code) : typed.left(40);
}

QString pathWith(const QString &code) {
    return service::typedUserCode(code) ? devicePath + QStringLiteral("?user_code=") + shownCode(code) : devicePath;
}

Result<http::Response> askForCode(Turn &turn, const QString &typed, const Complaints &complaints) {
    return turn.page(deviceCodePage({shownCode(typed), turn.member()->user.username, complaints}, turn.visit()),
                     complaints.isEmpty() ? 200 : complained);
}

Result<http::Response> complainAbout(Turn &turn, const QString &typed) {
    const auto complaint = typed.trimmed().isEmpty() ? Complaint::Missing : Complaint::UnknownCode;
    return askForCode(turn, typed, {{QStringLiteral("user_code"), complaint}});
}

// The code waits on the server while gates and the question are met, so that guessing goes by one way only.
Result<QByteArray> keptRequest(Turn &turn, const service::DeviceRequest &found, const QString &code) {
    store::WaitingRequest request{found.site, {}, {}};
    request.openid =
        store::WaitingOpenId{store::WaitingOpenId::Device,
                             {{QStringLiteral("user_code"), code}, {QStringLiteral("scope"), found.scopes.join(u' ')}}};
    const QByteArray bucket =
        service::attemptBucket(turn.means().keyFor("attempts"), "hop", service::addressBlock(turn.visitor().address));
    return service::keepRequest(turn.session(), request, bucket);
}

Result<http::Response> askWhetherToAllow(Turn &turn, const Member &member) {
    GL_TRY(const auto gates,
           store::listGates(turn.session(), member.user.uid, turn.site()->id, member.web.level, member.web.id));
    if (const auto closed = firstClosed(gates))
        return closedGate(turn, member, *closed, {});
    GL_TRY(const Consent shared, whatIsShared(turn, member));
    return turn.page(deviceQuestionPage({shownCode(turn.destination().asks("user_code")), shared}, turn.visit()));
}

bool isUnknown(const Error &error) { return error.fault == Fault::NotFound; }

} // namespace

Result<http::Response> showDevice(Turn &turn) {
    const QString typed = turn.query().value(QLatin1StringView("user_code"));
    const QString answered = turn.query().value(QLatin1StringView("answered"));
    const bool waits = turn.destination().isDevice() && turn.site();
    if (!turn.member())
        return goTo(withNext(QStringLiteral("/account/login/"), waits ? turn.destination().next() : pathWith(typed)));
    if (answered == QLatin1StringView("yes") || answered == QLatin1StringView("no"))
        return turn.page(deviceAnsweredPage(answered == QLatin1StringView("yes"), turn.visit()));
    return waits ? askWhetherToAllow(turn, *turn.member()) : askForCode(turn, typed, {});
}

Result<http::Response> lookAtDevice(Turn &turn, const Member &member) {
    const QString typed = turn.typed("user_code");
    const auto found = service::lookAtDevice(turn.session(), turn.means(), member.web, typed, turn.visitor());
    if (!found)
        return isUnknown(found.error()) ? complainAbout(turn, typed) : failure(found.error());
    GL_TRY(const QByteArray next, keptRequest(turn, *found, shownCode(typed)));
    return goTo(withNext(devicePath, QString::fromLatin1(next)));
}

Result<http::Response> answerDevice(Turn &turn, const Member &member) {
    if (!turn.destination().isDevice())
        return goTo(devicePath);
    const QString answer = turn.typed("answer");
    if (answer != QLatin1StringView("yes"))
        return answer == QLatin1StringView("no") ? turnDeviceAway(turn, member)
                                                 : goTo(withNext(devicePath, turn.destination().next()));
    const QString code = turn.destination().asks("user_code");
    const auto allowed = service::allowDevice(turn.session(), turn.means(), member.web, code, turn.visitor());
    if (!allowed)
        return isUnknown(allowed.error()) ? complainAbout(turn, code) : failure(allowed.error());
    if (allowed->closed) // it closed in between
        return goTo(withNext(devicePath, turn.destination().next()));
    return goTo(devicePath + QStringLiteral("?answered=yes"));
}

Result<http::Response> turnDeviceAway(Turn &turn, const Member &member) {
    const QString code = turn.destination().asks("user_code");
    const Done denied = service::denyDevice(turn.session(), turn.means(), member.web, code, turn.visitor());
    if (!denied && !isUnknown(denied.error())) // gone by itself: nobody comes in with it
        return failure(denied.error());
    return goTo(devicePath + QStringLiteral("?answered=no"));
}

} // namespace gatelodge::web
