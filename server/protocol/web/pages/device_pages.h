// A device is let in (RFC 8628): the code, the question, and what came of it. The words say who would be let in where,
// and that a code from somebody else is not to be typed: that is how people are robbed of their accounts (§5.4).
#pragma once
#include "server/protocol/web/pages/complaints.h"
#include "server/protocol/web/pages/consent_page.h"

namespace gatelodge::web {

struct DeviceCode {
    QString code;               // as it was typed, or came with the address
    QString username;           // signed in
    Complaints complaints = {}; // field "user_code"
};
QByteArray deviceCodePage(const DeviceCode &shown, const Visit &visit);

// The look names the site.
struct DeviceQuestion {
    QString code;
    Consent shared; // without who asks and why
};
QByteArray deviceQuestionPage(const DeviceQuestion &shown, const Visit &visit);
QByteArray deviceAnsweredPage(bool allowed, const Visit &visit);

} // namespace gatelodge::web
