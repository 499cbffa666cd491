// Sites: who may enter where, how sites ask, and what they are told. This folder shows and edits sites and their gates
// through server/admin; it knows no store, and it never keeps a key.
//
// This header: states, gates and protocols in words. All words are asked for anew when the language changes.
#pragma once
#include "server/domain/delivery.h"
#include "server/domain/gate.h"
#include "server/domain/group.h"
#include "server/domain/org.h"
#include "server/domain/site.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

enum class SiteState { Fine, Failing, Paused, NoKey, PushesOff };
// lane: of this site, where it has one.
SiteState siteState(const Site &site, const QueueLane *lane);
Chip chipOf(SiteState state);

QString hostOf(const QString &url);

// In the order people meet them.
const QList<GateKind> &allGates();
QString gateIcon(GateKind kind);
QString gateTitle(GateKind kind);
QString levelWords(Level level);
// What stands at the gate of this site, short: "Members or Race committee".
QString gateRule(GateKind kind, const Site &site, const QList<Group> &groups, const Org &org);
// Why a person is let through or not.
QString gateReason(const Gate &gate, const Site &site, const QList<Group> &groups);

QString groupNames(const QList<GroupId> &ids, const QList<Group> &groups);
QString protocolName(CryptoVersion version);
QString protocolNote(CryptoVersion version);
QString keySizes(CryptoVersion version); // "32, 48 or 64 bytes"

} // namespace gatelodge::ui
