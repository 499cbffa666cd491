// The few people of the sample club whose passwords are shown.
#pragma once
#include "app/demo/demo_facts.h"
#include "server/domain/result.h"
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/session.h"
#include <QJsonObject>

namespace gatelodge::app {

// Their passwords, made or set back where needed and kept in the record; the new member is new again. Slow.
Result<QList<DemoLogin>> openLogins(store::Session &session, const service::OwnerAccess &access,
                                    const service::Means &means, QJsonObject record);

// 20 characters of an alphabet without look-alikes, 97 bits, in groups: "k7fmd-3xqpa-w2hnc-tr9ge".
QString inventPassword();

} // namespace gatelodge::app
