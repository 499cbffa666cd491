#include "server/delivery/push_preview.h"
#include "server/delivery/push_body.h"
#include "server/delivery/webhook_people.h"
#include "server/delivery/webhook_push.h"

namespace gatelodge::delivery {

Result<QByteArray> previewBody(store::Session &session, const service::Vault &vault, const Site &site,
                               const UserId &person, const QString &username, Notice kind) {
    const bool webhooks = site.profile.pushForm == PushForm::Webhooks;
    if (kind != Notice::Update && !webhooks)
        return pushBody(kind, {nameObject(username)});
    store::OwedPerson owed;
    owed.user = person;
    owed.username = username;
    owed.kind = kind;
    PayloadCache payloads;
    GL_TRY(const auto objects,
           webhooks ? webhookObjects(session, vault, payloads, site.id, site.profile.pushSshKeys, {owed})
                    : payloads.objectsOf(session, {owed}, site.profile.pushSshKeys));
    const auto found = objects.constFind(person);
    if (found == objects.constEnd())
        return failure(Fault::NotFound,
                       QStringLiteral("the person is gone, or their keys do not fit into one request"));
    return webhooks ? webhookBody(kind, QDateTime::currentDateTimeUtc(), {*found}) : pushBody(kind, {*found});
}

} // namespace gatelodge::delivery
