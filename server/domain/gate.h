// The gates between a person and a site, in the order people meet them (PG-04). One list answers both questions: the hop
// takes the first gate not passed, and "why can't she enter?" shows every row.
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace gatelodge {

enum class GateKind { SignedIn, Active, Level, Groups, Profile, Cooloff, Consent };
QLatin1StringView gateName(GateKind kind);
std::optional<GateKind> gateFrom(const QString &name);

struct Gate {
    GateKind kind = GateKind::SignedIn;
    bool passed = false;
    QJsonObject detail; // as the database's gates() gives it: opens, needs, status, message, …
};

// The first gate not passed.
std::optional<Gate> firstClosed(const QList<Gate> &gates);

} // namespace gatelodge
