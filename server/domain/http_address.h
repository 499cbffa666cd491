// Addresses of the web, as somebody types them into a setting.
#pragma once
#include <QString>

namespace gatelodge {

// A well-formed absolute http or https address with a host.
bool isHttpAddress(const QString &text);

} // namespace gatelodge
