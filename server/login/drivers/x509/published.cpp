#include "server/login/drivers/x509/published.h"
#include "server/login/drivers/x509/chain.h"
#include "server/login/drivers/x509/person.h"
#include <algorithm>
#include <ctime>
#include <QTimeZone>

namespace gatelodge::login::x509 {

namespace {

Error unusable(const QString &why) { return {Fault::Invalid, why, {}}; }

RevocationList readAny(const QByteArray &body) {
    if (!body.trimmed().startsWith("-----BEGIN"))
        return readRevocationList(body);
    const Bio bio(BIO_new_mem_buf(body.constData(), int(body.size())));
    return RevocationList(PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr));
}

bool isSignedBy(X509_CRL *list, const X509 *authority) {
    return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(authority)) == 0 &&
           X509_CRL_verify(list, X509_get0_pubkey(authority)) == 1;
}

QDateTime timeOf(const ASN1_TIME *time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc())
        .toUTC(); // written with a Z
}

QByteArray derOf(X509_CRL *list) {
    QByteArray der(i2d_X509_CRL(list, nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509_CRL(list, &at);
    return der;
}

} // namespace

QList<HttpAsk> asksFor(const Options &options) {
    QList<HttpAsk> asks;
    for (const QUrl &address : options.revocationAddresses) {
        HttpAsk ask{"GET", address, {}, {}};
        ask.limit = std::chrono::seconds(20);
        ask.internalAllowed = options.revocationsInternal;
        ask.mostBytes = kMostListBytes;
        asks << ask;
    }
    return asks;
}

RevocationList readRevocationList(const QByteArray &der) {
    const ErrorsCleared cleared;
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *begin = at;
    RevocationList list(d2i_X509_CRL(nullptr, &at, long(der.size())));
    return list && at - begin == der.size() ? std::move(list) : nullptr;
}

Result<PublishedList> readPublished(const std::vector<Certificate> &authorities, const QByteArray &body, qint64 now) {
    const ErrorsCleared cleared;
    const RevocationList list = readAny(body);
    if (!list)
        return failure(unusable(QStringLiteral("what came is no revocation list")));
    const bool isOurs = std::any_of(authorities.begin(), authorities.end(), [&](const Certificate &authority) {
        return isSignedBy(list.get(), authority.get());
    });
    if (!isOurs)
        return failure(unusable(QStringLiteral("no trusted authority has signed the list")));
    const QDateTime madeAt = timeOf(X509_CRL_get0_lastUpdate(list.get()));
    const QDateTime holdsUntil = timeOf(X509_CRL_get0_nextUpdate(list.get()));
    if (!madeAt.isValid() || madeAt.toSecsSinceEpoch() > now)
        return failure(unusable(QStringLiteral("the list is dated in the future")));
    if (isOutOfDate(list.get(), now))
        return failure(
            unusable(QStringLiteral("the list is out of date since %1").arg(holdsUntil.toString(Qt::ISODate))));
    return PublishedList{derOf(list.get()), madeAt, holdsUntil};
}

} // namespace gatelodge::login::x509
