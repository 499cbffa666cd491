#include "app/outbox_settings.h"

namespace gatelodge::app {

mail::OutboxSettings outboxSettings(const Settings &settings) {
    mail::OutboxSettings outbox;
    outbox.host = settings.publicUrl.host();
    outbox.from.address = settings.mailFrom.isEmpty() ? QStringLiteral("account@") + outbox.host : settings.mailFrom;
    outbox.told = !settings.smtpUrl.isEmpty();
    return outbox;
}

QString mailServerToldTo(const Settings &settings) { return settings.smtpUrl.toString(QUrl::RemoveUserInfo); }

} // namespace gatelodge::app
