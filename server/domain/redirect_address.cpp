#include "server/domain/redirect_address.h"
#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <QUrl>
#include <utility>

namespace gatelodge {

namespace {

constexpr int kLongest = 2000;

bool isLoopback(const QString &host) {
    return host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1") ||
           host == QLatin1StringView("localhost");
}

bool isPlain(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'\\'; });
}

// Without the port where the app chooses it; otherwise as it is.
QString withoutFreePort(const QString &address) {
    static const QRegularExpression free(
        QStringLiteral(R"(\A(http://(?:127\.0\.0\.1|\[::1\]))(?::([0-9]{1,5}))?((?:[/?].*)?)\z)"));
    const auto match = free.match(address);
    return match.hasMatch() && match.captured(2).toInt() <= 65535 ? match.captured(1) + match.captured(3) : address;
}

QString hostOf(const QUrl &url) { return url.host(QUrl::FullyEncoded).toLower(); }
QString withoutWww(const QString &host) { return host.startsWith(QLatin1StringView("www.")) ? host.mid(4) : host; }
QString withoutSlash(const QString &path) { return path.endsWith(u'/') ? path.chopped(1) : path; }

int portOf(const QUrl &url) {
    return url.port(url.scheme() == QLatin1StringView("https")  ? 443
                    : url.scheme() == QLatin1StringView("http") ? 80
                                                                : 0);
}

QList<RedirectDifference> differencesOf(const QString &one, const QString &other) {
    const QUrl a(one), b(other);
    QList<RedirectDifference> differences;
    const auto note = [&differences](bool is, RedirectDifference difference) {
        if (is)
            differences << difference;
        return is;
    };
    const bool schemes = note(a.scheme() != b.scheme(), RedirectDifference::Scheme);
    if (hostOf(a) != hostOf(b))
        differences << (withoutWww(hostOf(a)) == withoutWww(hostOf(b)) ? RedirectDifference::Www
                                                                       : RedirectDifference::Host);
    // 80 and 443 follow from the scheme.
    note(schemes ? a.port() != b.port() : portOf(a) != portOf(b), RedirectDifference::Port);
    const QString pathA = a.path(QUrl::FullyEncoded), pathB = b.path(QUrl::FullyEncoded);
    const QString plainA = withoutSlash(pathA), plainB = withoutSlash(pathB);
    if (plainA != plainB)
        differences << (plainA.compare(plainB, Qt::CaseInsensitive) == 0 ? RedirectDifference::Capitals
                                                                         : RedirectDifference::Path);
    note(pathA.endsWith(u'/') != pathB.endsWith(u'/'), RedirectDifference::FinalSlash);
    note(a.query(QUrl::FullyEncoded) != b.query(QUrl::FullyEncoded), RedirectDifference::Query);
    note(a.hasFragment() != b.hasFragment(), RedirectDifference::Fragment);
    if (differences
            .isEmpty()) // the same place, spelled otherwise: capitals in the host, a port that goes without saying
        differences << RedirectDifference::Capitals;
    return differences;
}

int weightOf(RedirectDifference difference) {
    switch (difference) {
    case RedirectDifference::Host: return 6;
    case RedirectDifference::Path: return 4;
    case RedirectDifference::Scheme:
    case RedirectDifference::Port:
    case RedirectDifference::Query: return 2;
    case RedirectDifference::Www:
    case RedirectDifference::FinalSlash:
    case RedirectDifference::Capitals:
    case RedirectDifference::Fragment: return 1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView ruleOf(RedirectFlaw flaw) {
    switch (flaw) {
    case RedirectFlaw::None: return {};
    case RedirectFlaw::TooLong: return QLatin1StringView("at most 2000 characters");
    case RedirectFlaw::NotPlain:
        return QLatin1StringView("letters, digits and signs of plain ASCII only, without spaces");
    case RedirectFlaw::Wildcard: return QLatin1StringView("without a *: every address is written out");
    case RedirectFlaw::NotAbsolute: return QLatin1StringView("an absolute address, with a host where it is of the web");
    case RedirectFlaw::Fragment: return QLatin1StringView("without a # and what follows it");
    case RedirectFlaw::UserInfo: return QLatin1StringView("without a username or password in it");
    case RedirectFlaw::PlainHttp:
        return QLatin1StringView("https; plain http only to the very computer where the application is used");
    case RedirectFlaw::Scheme:
        return QLatin1StringView("https, or an application's own scheme with a dot in it, as in org.example.app:/back");
    }
    Q_UNREACHABLE();
}

// Another place at another host is another site, not a slip.
constexpr int kTooFar = 9;

} // namespace

RedirectFlaw redirectFlaw(const QString &address) {
    if (address.size() > kLongest)
        return RedirectFlaw::TooLong;
    if (!isPlain(address))
        return RedirectFlaw::NotPlain;
    if (address.contains(u'*'))
        return RedirectFlaw::Wildcard;
    const QUrl url(address, QUrl::StrictMode);
    if (address.isEmpty() || !url.isValid() || url.isRelative())
        return RedirectFlaw::NotAbsolute;
    if (address.contains(u'#'))
        return RedirectFlaw::Fragment;
    const QString scheme = url.scheme();
    if (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http"))
        return scheme.contains(u'.') ? RedirectFlaw::None : RedirectFlaw::Scheme;
    if (url.host().isEmpty())
        return RedirectFlaw::NotAbsolute;
    if (address.section(u'/', 2, 2).contains(u'@'))
        return RedirectFlaw::UserInfo;
    return scheme == QLatin1StringView("http") && !isLoopback(hostOf(url)) ? RedirectFlaw::PlainHttp
                                                                           : RedirectFlaw::None;
}

Done checkRedirectAddress(const QString &field, const QString &address) {
    const RedirectFlaw flaw = redirectFlaw(address);
    return flaw == RedirectFlaw::None ? Done()
                                      : Done(failure(Fault::Invalid, field + QStringLiteral(": ") + ruleOf(flaw)));
}

bool isRegisteredRedirect(const QStringList &registered, const QString &asked) {
    if (registered.contains(asked))
        return true;
    const QString wanted = withoutFreePort(asked);
    return std::any_of(registered.begin(), registered.end(),
                       [&](const QString &address) { return withoutFreePort(address) == wanted; });
}

std::optional<NearRedirect> nearestRedirect(const QStringList &registered, const QString &asked) {
    if (asked.size() > kLongest || QUrl(asked).scheme().isEmpty() || isRegisteredRedirect(registered, asked))
        return std::nullopt;
    std::optional<NearRedirect> nearest;
    int least = kTooFar;
    for (const QString &address : registered) {
        NearRedirect candidate{address, differencesOf(address, asked)};
        int weight = 0;
        for (const RedirectDifference difference : std::as_const(candidate.differences))
            weight += weightOf(difference);
        if (weight < least) {
            least = weight;
            nearest = std::move(candidate);
        }
    }
    return nearest;
}

QString nearMissInWords(const NearRedirect &near) {
    constexpr std::array kWords{std::pair{RedirectDifference::Scheme, "another scheme"},
                                std::pair{RedirectDifference::Www, "www. before one only"},
                                std::pair{RedirectDifference::Host, "another host"},
                                std::pair{RedirectDifference::Port, "another port"},
                                std::pair{RedirectDifference::FinalSlash, "a slash at the end of one only"},
                                std::pair{RedirectDifference::Capitals, "other capital letters"},
                                std::pair{RedirectDifference::Path, "another path"},
                                std::pair{RedirectDifference::Query, "another part after the ?"},
                                std::pair{RedirectDifference::Fragment, "a # in one only"}};
    QStringList words;
    for (const RedirectDifference difference : near.differences) {
        for (const auto &[known, text] : kWords) {
            if (known == difference)
                words << QLatin1StringView(text);
        }
    }
    return QStringLiteral("nearly %1: %2").arg(near.registered, words.join(QStringLiteral(", ")));
}

} // namespace gatelodge
