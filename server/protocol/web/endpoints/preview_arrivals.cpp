// Who is invited, and what lets a device in.
#include "server/protocol/web/endpoints/preview_samples.h"
#include "server/protocol/web/pages/device_pages.h"
#include "server/protocol/web/pages/invitation_pages.h"

namespace gatelodge::web {

namespace {

const auto sampleCode = QStringLiteral("BCDF-GHJK");

Invited invited(const PreviewScene &scene) { return {scene.visit.look.organisation, {}, {}, scene.now.addDays(7)}; }

QByteArray newcomer(const PreviewScene &scene) {
    return invitedNewcomerPage(
        {invited(scene), {}, scene.address, true, scene.first, scene.last, QStringLiteral("ada"), sampleRules()},
        scene.visit);
}

Result<QByteArray> question(const PreviewScene &scene) {
    GL_TRY(const Consent shared, sampleConsent(scene));
    return deviceQuestionPage({sampleCode, shared}, scene.visit);
}

} // namespace

Result<QByteArray> previewInvitation(const PreviewScene &scene) {
    switch (scene.order.page) {
    case PreviewPage::Invitation: return newcomer(scene);
    case PreviewPage::InvitationForOwner: return invitedOwnerPage({invited(scene), scene.address}, scene.visit);
    case PreviewPage::InvitationForMember: return invitedMemberPage({invited(scene), {}, scene.username}, scene.visit);
    case PreviewPage::InvitationAccepted: return invitationAcceptedPage(scene.visit);
    case PreviewPage::InvitationEnded: return invitationEndedPage(InvitationEnd::TooOld, scene.help, scene.visit);
    default: return failure(Fault::NotFound);
    }
}

Result<QByteArray> previewDevice(const PreviewScene &scene) {
    switch (scene.order.page) {
    case PreviewPage::DeviceCode: return deviceCodePage({{}, scene.username}, scene.visit);
    case PreviewPage::DeviceQuestion: return question(scene);
    case PreviewPage::DeviceLetIn: return deviceAnsweredPage(true, scene.visit);
    case PreviewPage::DeviceNotLetIn: return deviceAnsweredPage(false, scene.visit);
    default: return failure(Fault::NotFound);
    }
}

} // namespace gatelodge::web
