#include "server/domain/redirect_address.h"
#include <algorithm>
#include <array>
#include <utility>
#include <QRegularExpression>
#include <QUrl>

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
    return url.port(url.scheme() == QLatin1StringView("https") ? 443
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
    if (differences.isEmpty()) // the same place, spelled otherwise: capitals in the host, a port that goes without saying
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

// Another place at another host is another site, not a slip.
constexpr int kTooFar = 9;

} // namespace

Done checkRedirectAddress(const QString &field, const QString &address) {
    const auto invalid = [&field](const char *rule) {
        return failure(Fault::Invalid, field + QStringLiteral(": ") + QLatin1StringView(rule));
    };
    if (address.size() > kLongest)
        return invalid("at most 2000 characters");
    if (!isPlain(address))
        return invalid("letters, digits and signs of plain ASCII only, without spaces");
    if (address.contains(u'*'))
        return invalid("without a *: every address is written out");
    const QUrl url(address, QUrl::StrictMode);
    if (address.isEmpty() || !url.isValid() || url.isRelative())
        return invalid("an absolute address");
    if (address.contains(u'#'))
        return invalid("without a # and what follows it");
    const QString scheme = url.scheme();
    if (scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http")) {
        if (url.host().isEmpty())
            return invalid("an absolute address with a host");
        if (!url.userInfo().isEmpty() || address.section(u'/', 2, 2).contains(u'@'))
            return invalid("without a username or password in it");
        if (scheme == QLatin1StringView("http") && !isLoopback(hostOf(url)))
            return invalid("https; plain http only to the very computer where the application is used");
        return {};
    }
    if (!scheme.contains(u'.'))
        return invalid("https, or an application's own scheme with a dot in it, as in org.example.app:/back");
    return {};
}

bool isRegisteredRedirect(const QStringList &registered, const QString &asked) {
    const QString wanted = withoutFreePort(asked);
    return std::any_of(registered.begin(), registered.end(), [&](const QString &address) {
        return address == asked || withoutFreePort(address) == wanted;
    });
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
