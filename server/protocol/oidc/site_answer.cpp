#include "server/protocol/oidc/site_answer.h"
#include "server/protocol/oidc/refusal.h"
#include "server/store/openid_rejected.h"
#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace gatelodge::oidc {

namespace {

Q_LOGGING_CATEGORY(logAnswer, "gatelodge.oidc")

http::Response sentTo(const QByteArray &address) {
    return http::Response::redirect(address, 302).with("Cache-Control", "no-store").with("Pragma", "no-cache");
}

} // namespace

QByteArray withFields(const QString &address, const AnswerFields &fields) {
    QByteArray whole = address.toUtf8();
    char between = !whole.contains('?') ? '?' : whole.endsWith('?') || whole.endsWith('&') ? '\0' : '&';
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        if (between != '\0')
            whole += between;
        whole += name + '=' + value.toPercentEncoding();
        between = '&';
    }
    return whole;
}

http::Response answerCode(const OidcMeans &means, const AuthorizationRequest &asked, const QByteArray &code) {
    return sentTo(withFields(asked.redirectAddress,
                             {{"code", code}, {"state", asked.state.toUtf8()}, {"iss", means.means->publicUrl}}));
}

void noteRejected(const OidcMeans &means, const http::Request &request, store::Session &session,
                  const WrongRequest &wrong) {
    if (!wrong.client || !wrong.shown ||
        !means.brake->lets(wrong.client->site, QString::fromLatin1(service::addressBlock(request.client.toString())),
                           *wrong.shown, wrong.askedAddress, QDeadlineTimer::current().deadline() / 1000))
        return;
    if (const Done noted = store::noteOpenIdRejected(session, wrong.client->site, *wrong.shown, wrong.askedAddress);
        !noted)
        qCWarning(logAnswer, "cannot keep what was refused: %s", qPrintable(noted.error().detail));
}

void noteWrong(const OidcMeans &means, const http::Request &request, store::Session &session,
               const WrongRequest &wrong) {
    logRefusal(request, wrong.client, wrong.error,
               wrong.cause.isEmpty() ? QString::fromLatin1(wrong.told) : wrong.cause);
    noteRejected(means, request, session, wrong);
}

http::Response answerWrong(const OidcMeans &means, const http::Request &request, store::Session &session,
                           const WrongRequest &wrong) {
    if (wrong.fault)
        return means.troubleFor(request, *wrong.fault);
    noteWrong(means, request, session, wrong);
    if (wrong.redirectAddress.isEmpty())
        return means.page(request, 400);
    return sentTo(withFields(wrong.redirectAddress, {{"error", wrong.error},
                                                     {"error_description", wrong.told},
                                                     {"state", wrong.state.toUtf8()},
                                                     {"iss", means.means->publicUrl}}));
}

void logRefusal(const http::Request &request, const std::optional<OpenIdClient> &client, const QByteArray &error,
                const QString &cause) {
    qCInfo(logAnswer, "site %ls: %ls (%s %s, request %s)",
           qUtf16Printable(client ? shownSite(*client) : QStringLiteral("unknown")), qUtf16Printable(cause),
           error.constData(), request.path.constData(), request.id.constData());
}

} // namespace gatelodge::oidc
