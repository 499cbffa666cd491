// Who signs in with a login at another authority: the house's first that sends people there and back, and what may come
// of it (KE-07).
#include "server/protocol/web/endpoints/preview_samples.h"
#include "server/protocol/web/pages/elsewhere_pages.h"
#include "server/protocol/web/pages/recovery_pages.h"
#include "server/service/asking.h"

namespace gatelodge::web {

namespace {

// A house that has none yet sees how it would be.
Result<QString> authorityName(const PreviewScene &scene) {
    const auto site = scene.site ? std::optional(scene.site->id) : std::nullopt;
    GL_TRY(const auto all, service::authoritiesAt(scene.session, site));
    const auto elsewhere = service::offering(all, *scene.deps.means, Contract::RedirectSignIn);
    return elsewhere.isEmpty() ? QStringLiteral("example.com") : elsewhere.first().caption();
}

Result<QByteArray> came(const PreviewScene &scene, Elsewhere::Kind kind) {
    Elsewhere shown;
    shown.kind = kind;
    GL_TRY(shown.authority, authorityName(scene));
    shown.helpAddress = scene.help;
    if (kind == Elsewhere::Kind::Certificate)
        shown.flaw = CertificateFlaw::Expired;
    return elsewherePage(shown, scene.visit);
}

Result<QByteArray> linking(const PreviewScene &scene) {
    LinkLogin shown{{}, {}, scene.address, scene.username, scene.address};
    GL_TRY(shown.authority, authorityName(scene));
    return linkLoginPage(shown, scene.visit);
}

Result<QByteArray> keptThere(const PreviewScene &scene) {
    KeptElsewhere shown{scene.username, {}, QStringLiteral("https://example.com/password")};
    GL_TRY(shown.authority, authorityName(scene));
    return keptElsewherePage(shown, scene.visit);
}

} // namespace

Result<QByteArray> previewElsewhere(const PreviewScene &scene) {
    using Kind = Elsewhere::Kind;
    switch (scene.order.page) {
    case PreviewPage::NotSignedInThere: return came(scene, Kind::NotSignedIn);
    case PreviewPage::AnswerNotTrusted: return came(scene, Kind::NotLegitimate);
    case PreviewPage::AuthorityAway: return came(scene, Kind::Away);
    case PreviewPage::ClosedThere: return came(scene, Kind::Closed);
    case PreviewPage::LoginWithdrawn: return came(scene, Kind::Withdrawn);
    case PreviewPage::NoAccountHere: return came(scene, Kind::NoAccount);
    case PreviewPage::CertificateRefused: return came(scene, Kind::Certificate);
    case PreviewPage::LinkLogin: return linking(scene);
    case PreviewPage::PasswordKeptElsewhere: return keptThere(scene);
    default: return failure(Fault::NotFound);
    }
}

} // namespace gatelodge::web
