// Addresses at which OpenID Connect answers are given back: which may be registered, which one is meant, and what is
// different about one that is nearly registered. Whoever may choose such an address gets the answer, so nothing is ever
// matched by likeness (RFC 9700 §2.1): likeness is for telling administrators.
#pragma once
#include "server/domain/result.h"
#include <optional>
#include <QList>
#include <QStringList>

namespace gatelodge {

// Absolute, at most 2000 bytes of plain ASCII, without fragment, wildcard or user info; https, http to this very
// computer (RFC 8252 §7.3), or for native apps a scheme of their own with a dot in it (§7.1).
enum class RedirectFlaw { None, TooLong, NotPlain, Wildcard, NotAbsolute, Fragment, UserInfo, PlainHttp, Scheme };
RedirectFlaw redirectFlaw(const QString &address);
// The same for services. Invalid: the detail begins with field and says which rule.
Done checkRedirectAddress(const QString &field, const QString &address);

// Byte for byte; of http://127.0.0.1 and http://[::1] the port is the app's to choose (RFC 8252 §7.3).
bool isRegisteredRedirect(const QStringList &registered, const QString &asked);

enum class RedirectDifference { Scheme, Www, Host, Port, FinalSlash, Capitals, Path, Query, Fragment };
struct NearRedirect {
    QString registered;
    QList<RedirectDifference> differences; // never empty
};
// The registered one that was probably meant. None: nothing is like it, or it is registered.
std::optional<NearRedirect> nearestRedirect(const QStringList &registered, const QString &asked);
// For logs: "nearly https://shop.example.org/back: another port, a slash at the end of one only".
QString nearMissInWords(const NearRedirect &near);

} // namespace gatelodge
