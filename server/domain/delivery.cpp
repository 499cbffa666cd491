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

namespace {

constexpr std::pair<LaneTrouble::Kind, const char *> troubles[] = {
    {LaneTrouble::Kind::Status, "status"}, {LaneTrouble::Kind::Unreachable, "unreachable"},
    {LaneTrouble::Kind::Tls, "tls"},       {LaneTrouble::Kind::TimedOut, "timed_out"},
    {LaneTrouble::Kind::Broken, "broken"}, {LaneTrouble::Kind::NotAllowed, "not_allowed"},
    {LaneTrouble::Kind::Key, "key"},
};

} // namespace

QLatin1StringView troubleName(LaneTrouble::Kind kind) {
    for (const auto &[known, name] : troubles) {
        if (known == kind)
            return QLatin1StringView(name);
    }
    return QLatin1StringView("");
}

LaneTrouble::Kind troubleFrom(const QString &name) {
    for (const auto &[kind, known] : troubles) {
        if (name == QLatin1StringView(known))
            return kind;
    }
    return LaneTrouble::Kind::None;
}

} // namespace gatelodge
