// Which addresses of a provider may be spoken to: https, and http on this very machine (EA-20).
#pragma once
#include "server/domain/result.h"
#include <QUrl>

namespace gatelodge::login::oidc {

bool isLoopback(const QUrl &url); // localhost, 127.0.0.0/8, ::1

// Misconfigured: not a whole web address, with user name or fragment, or not safe. `name` is for the detail.
Result<QUrl> safeAddress(const QString &name, const QString &text);

// Adds parameters to a query that may be there already (RFC 6749 §3.1), form-encoded.
using Parameters = QList<std::pair<QByteArray, QString>>;
QByteArray formEncoded(const Parameters &parameters);
QUrl withParameters(QUrl url, const Parameters &parameters);

// "https://id.example.org/token": what logs say of an address; its query is left out.
QString shown(const QUrl &url);

} // namespace gatelodge::login::oidc
