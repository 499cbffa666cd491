#include "server/delivery/push_plan.h"
#include "server/delivery/push_body.h"
#include <array>

namespace gatelodge::delivery {

PushPlan planPushes(const QList<store::OwedPerson> &rows, const QHash<UserId, QByteArray> &objects) {
    constexpr std::array order{Notice::Suspend, Notice::Erase, Notice::Restore, Notice::Update};
    std::array<Push, order.size()> byKind;
    PushPlan plan;
    qsizetype bytes = 0;
    for (const store::OwedPerson &row : rows) {
        if (row.kind == Notice::None) {
            plan.unsent << row;
        } else {
            QByteArray object = objects.value(row.user);
            if (object.isEmpty() && row.kind != Notice::Update)
                object = nameObject(row.username);
            const bool fits = bytes == 0 || bytes + object.size() <= kMostBytesInPush;
            if (object.isEmpty() || !fits)
                break;
            bytes += object.size();
            Push &push = byKind[size_t(std::find(order.begin(), order.end(), row.kind) - order.begin())];
            push.people << row;
            push.objects << std::move(object);
        }
        ++plan.taken;
    }
    for (size_t i = 0; i < order.size(); ++i) {
        if (byKind[i].people.isEmpty())
            continue;
        byKind[i].kind = order[i];
        plan.pushes.push_back(std::move(byKind[i]));
    }
    return plan;
}

} // namespace gatelodge::delivery
