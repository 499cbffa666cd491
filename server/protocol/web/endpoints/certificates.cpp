#include "server/protocol/web/endpoints/certificates.h"
#include "server/http/dispatcher.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/pages/certificate_pages.h"
#include "server/protocol/web/pages/password_parts.h"
#include "server/service/certificate_door.h"
#include "server/service/certificates.h"
#include <algorithm>

namespace gatelodge::web {

namespace {

QString authorityOf(const http::Request &request) {
    return QString::fromUtf8(QByteArray::fromPercentEncoding(request.arguments.value(0)));
}

// NotFound: this authority issues none.
Result<CertificateForm> formAt(const Turn &turn) {
    const QString name = authorityOf(turn.request());
    GL_TRY(const auto issuing, service::issuingAuthorities(turn.session(), turn.means()));
    const auto found = std::find_if(issuing.begin(), issuing.end(),
                                    [&](const service::IssuingAuthority &one) { return one.name == name; });
    if (found == issuing.end())
        return failure(Fault::NotFound, QStringLiteral("authority"));
    CertificateForm shown;
    shown.action = QStringLiteral("/account/logins/certificate/%1/").arg(name);
    shown.mostMonths = found->months;
    return shown;
}

// What can be said at a field; nothing where the fault is no slip of the person's.
Complaints complaintsAbout(const Error &error, const QString &device) {
    if (error.fault == Fault::Refused)
        return {{QStringLiteral("device"), Complaint::TooMany}};
    if (error.fault != Fault::Invalid)
        return {};
    if (error.detail.startsWith(QLatin1StringView("device")))
        return {{QStringLiteral("device"), device.trimmed().isEmpty() ? Complaint::Missing : Complaint::TooLong}};
    if (error.detail.startsWith(QLatin1StringView("password")))
        return {{newPasswordId, Complaint::FilePassword}};
    return {};
}

Result<http::Response> complain(const Turn &turn, const service::WantedCertificate &wanted,
                                const Complaints &complaints) {
    GL_TRY(CertificateForm shown, formAt(turn));
    shown.device = wanted.device;
    shown.months = wanted.months;
    shown.complaints = complaints;
    return turn.page(certificatePage(shown, turn.visit()), complained);
}

http::Response fileAnswer(const service::IssuedCertificate &issued) {
    http::Response response;
    response.body = issued.file;
    return std::move(response)
        .with("Content-Type", "application/x-pkcs12")
        .with("Content-Disposition", "attachment; filename=\"" + issued.fileName.toLatin1() + '"')
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff");
}

} // namespace

QString methodName(const Turn &turn, const Authority &authority) {
    const bool certificate = authority.driver == QLatin1StringView("x509") && authority.title.isEmpty();
    return certificate ? certificateMethodName(turn.say()) : authority.caption();
}

Result<http::Response> showCertificateForm(Turn &turn, const Member &) {
    GL_TRY(const CertificateForm shown, formAt(turn));
    return turn.page(certificatePage(shown, turn.visit()));
}

Result<http::Response> makeCertificate(Turn &turn, const Member &member) {
    const service::WantedCertificate wanted{authorityOf(turn.request()), turn.typed("device"),
                                            turn.form().raw(QLatin1StringView("new")), turn.typed("months").toInt()};
    if (wanted.password != turn.form().raw(QLatin1StringView("again")))
        return complain(turn, wanted, {{againId, Complaint::PasswordsDiffer}});
    const auto issued =
        service::issueCertificate(turn.session(), turn.means(), member.user.uid, wanted, turn.visitor());
    if (issued)
        return fileAnswer(*issued);
    const Complaints complaints = complaintsAbout(issued.error(), wanted.device);
    return complaints.isEmpty() ? Result<http::Response>(failure(issued.error())) : complain(turn, wanted, complaints);
}

http::LaneHandler askedForCertificate(Deps deps) {
    return [deps = std::move(deps)](const http::Request &request, store::Session &session) {
        const auto query = http::Form::parse(request.query);
        const QByteArray state = query ? query->raw(QLatin1StringView("state")) : QByteArray();
        const auto on =
            service::handOver(session, *deps->means, authorityOf(request), state, request.shownCertificates);
        if (on)
            return http::Response::redirect(on->toEncoded());
        if (on.error().fault == Fault::Expired) // came by an old link, or by none
            return http::Response::redirect(deps->means->publicUrl + "/account/login/");
        logTrouble(request, on.error());
        const bool away = on.error().fault == Fault::Unavailable || on.error().fault == Fault::Busy;
        return http::plainErrorPage(request, away ? 503 : 500);
    };
}

} // namespace gatelodge::web
