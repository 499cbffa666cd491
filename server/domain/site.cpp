#include "server/domain/site.h"

namespace gatelodge {

QLatin1StringView pushFormName(PushForm form) {
    switch (form) {
    case PushForm::Classic: return QLatin1StringView("classic");
    case PushForm::Webhooks: return QLatin1StringView("webhooks");
    }
    Q_UNREACHABLE();
}

PushForm pushFormFrom(const QString &name) {
    return name == pushFormName(PushForm::Webhooks) ? PushForm::Webhooks : PushForm::Classic;
}

} // namespace gatelodge
