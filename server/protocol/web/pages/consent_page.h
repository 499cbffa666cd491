// The consent gate (PG-15): who asks, each value exactly, what is not shared, why, what happens then, how to stop.
// Neither answer is recommended: two equal buttons, No first.
#pragma once
#include "server/protocol/web/page.h"

namespace gatelodge::web {

struct Consent {
    QString next;
    QString organisation; // who asks
    QString username, fullName, mainAddress;
    QStringList otherAddresses; // confirmed ones only
    QString reason = {};        // in the organisation's words; plain text, may be empty
    QString privacyNotice = {}; // its address, may be empty
    QString version = {};       // of the text that is agreed to
};
QByteArray consentPage(const Consent &shown, const Visit &visit);

} // namespace gatelodge::web
