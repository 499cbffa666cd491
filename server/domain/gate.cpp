#include "server/domain/gate.h"
#include <algorithm>

namespace gatelodge {

QLatin1StringView gateName(GateKind kind) {
    switch (kind) {
    case GateKind::SignedIn: return QLatin1StringView("signed_in");
    case GateKind::Active: return QLatin1StringView("active");
    case GateKind::Level: return QLatin1StringView("level");
    case GateKind::Groups: return QLatin1StringView("groups");
    case GateKind::Profile: return QLatin1StringView("profile");
    case GateKind::Cooloff: return QLatin1StringView("cooloff");
    case GateKind::Consent: return QLatin1StringView("consent");
    }
    Q_UNREACHABLE();
}

std::optional<GateKind> gateFrom(const QString &name) {
    for (GateKind kind : {GateKind::SignedIn, GateKind::Active, GateKind::Level, GateKind::Groups, GateKind::Profile,
                          GateKind::Cooloff, GateKind::Consent}) {
        if (name == gateName(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<Gate> firstClosed(const QList<Gate> &gates) {
    const auto closed = std::find_if(gates.begin(), gates.end(), [](const Gate &gate) { return !gate.passed; });
    return closed == gates.end() ? std::nullopt : std::optional<Gate>(*closed);
}

} // namespace gatelodge
