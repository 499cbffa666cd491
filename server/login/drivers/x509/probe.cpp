#include "server/login/drivers/x509/chain.h"
#include "server/login/drivers/x509/person.h"
#include "server/login/drivers/x509/published.h"
#include "server/login/drivers/x509/sign_in.h"
#include <algorithm>

namespace gatelodge::login::x509 {

namespace {

ProbeStep wrong(const QString &detail) { return {ProbeStep::Settings, false, detail}; }

// "CN = Club CA is valid until 2031-05-01; CN = Old CA was valid until 2020-01-01"
ProbeStep stepFor(const std::vector<Certificate> &authorities, qint64 now) {
    QStringList lines;
    bool anyHolds = false;
    for (const Certificate &authority : authorities) {
        const bool holds = isWithinDates(authority.get(), now);
        anyHolds = anyHolds || holds;
        const QString pattern =
            holds ? QStringLiteral("%1 is valid until %2")
                  : QStringLiteral("%1 is not valid now, but only from %3 until %2: nobody it vouches for comes in");
        lines << pattern.arg(caption(authority.get()), dayOf(X509_get0_notAfter(authority.get())))
                     .replace(QLatin1StringView("%3"), dayOf(X509_get0_notBefore(authority.get())));
    }
    return {ProbeStep::Settings, anyHolds, lines.join(QStringLiteral("; "))};
}

ProbeStep stepFor(const std::vector<RevocationList> &lists, bool mustBeCurrent, qint64 now) {
    for (const RevocationList &list : lists) {
        const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list.get());
        if (isOutOfDate(list.get(), now))
            return {ProbeStep::Settings, !mustBeCurrent,
                    QStringLiteral("a revocation list is out of date since %1").arg(dayOf(next))};
    }
    return {ProbeStep::Settings, true, QStringLiteral("revocation lists that hold now: %1").arg(lists.size())};
}

// Fetched on the spot: whether it comes, is believed, and how fresh it is.
ProbeStep stepFor(const HttpAsk &ask, const std::vector<Certificate> &authorities, const Means &means) {
    const QString address = ask.url.toString();
    if (!means.http)
        return {ProbeStep::Reach, false, QStringLiteral("%1 cannot be tried from here").arg(address)};
    const HttpTold told = means.http(ask);
    if (!told.answered)
        return {ProbeStep::Reach, false, QStringLiteral("%1: %2").arg(address, told.trouble)};
    if (told.status != 200)
        return {ProbeStep::Reach, false, QStringLiteral("%1 answered with status %2").arg(address).arg(told.status)};
    const auto list = readPublished(authorities, told.body, means.now());
    if (!list)
        return {ProbeStep::Settings, false, QStringLiteral("%1: %2").arg(address, list.error().detail)};
    const QString made = list->madeAt.toString(Qt::ISODate);
    return {ProbeStep::Settings, true,
            list->holdsUntil.isValid() ? QStringLiteral("the list at %1 is of %2 and holds until %3")
                                             .arg(address, made, list->holdsUntil.toString(Qt::ISODate))
                                       : QStringLiteral("the list at %1 is of %2").arg(address, made)};
}

ProbeStep stepForListener(const Means &means) {
    const QUrl address = means.certificates ? means.certificates->address() : QUrl();
    if (!address.isValid())
        return {ProbeStep::Reach, false,
                QStringLiteral("no listener of this program asks for certificates: certificate_listen is not set")};
    if (!means.http)
        return {ProbeStep::Reach, false, QStringLiteral("%1 cannot be tried from here").arg(address.toString())};
    const HttpTold told = means.http({"GET", address, {}, {}});
    return {ProbeStep::Reach, told.answered,
            told.answered ? QStringLiteral("%1 asks for certificates").arg(address.toString())
                          : QStringLiteral("%1: %2").arg(address.toString(), told.trouble)};
}

} // namespace

QList<ProbeStep> probeOf(const Settings &settings, const Means &means) {
    auto options = readOptions(settings);
    if (!options)
        return {wrong(options.error().detail)};
    const bool own = options->source == Source::Own;
    const auto authorities = authoritiesFor(*options, means);
    if (!authorities)
        return {wrong(authorities.error().detail)};
    QList<ProbeStep> steps;
    if (own && authorities->empty())
        steps << ProbeStep{ProbeStep::Settings, true,
                           QStringLiteral("the house makes its own authority when it issues the first certificate")};
    else
        steps << stepFor(*authorities, means.now());
    if (!options->revocations.empty())
        steps << stepFor(options->revocations, options->revocationsMustBeCurrent, means.now());
    for (const HttpAsk &ask : asksFor(*options))
        steps << stepFor(ask, *authorities, means);
    const bool sound = std::all_of(steps.begin(), steps.end(), [](const ProbeStep &step) { return step.ok; });
    return sound ? steps << stepForListener(means) : steps;
}

} // namespace gatelodge::login::x509
