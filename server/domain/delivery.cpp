#include "server/domain/delivery.h"

namespace gatelodge {

QLatin1StringView noticeName(Notice notice) {
    switch (notice) {
    case Notice::None: return QLatin1StringView("");
    case Notice::Update: return QLatin1StringView("update");
    case Notice::Suspend: return QLatin1StringView("suspend");
    case Notice::Restore: return QLatin1StringView("restore");
    case Notice::Erase: return QLatin1StringView("erase");
    }
    Q_UNREACHABLE();
}

Notice noticeFrom(const QString &name) {
    for (const Notice notice : {Notice::Update, Notice::Suspend, Notice::Restore, Notice::Erase}) {
        if (name == noticeName(notice))
            return notice;
    }
    return Notice::None;
}

} // namespace gatelodge
