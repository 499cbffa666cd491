// Between the listener that asks browsers for a certificate and the house where people sign in (EL-11): what was shown
// waits, sealed, for whoever left with a state of ours, and is handed over once, within two minutes.
//
// The listener itself believes nobody and signs nobody in: it knows neither sessions nor accounts. The state is in a
// cookie of the browser that left, so what one browser has shown is of no use to another.
#pragma once
#include "server/domain/authority.h"
#include "server/service/means.h"
#include <QUrl>

namespace gatelodge::service {

// Where the browser goes on to, in the house, with a code. shown: DER, the person's own first; empty: nothing. Expired:
// nobody left with this state, or it was long ago. Quick: one transaction, nothing is verified here.
Result<QUrl> handOver(store::Session &session, const Means &means, const QString &authority, QByteArrayView state,
                      const QList<QByteArray> &shown);

// What drivers are lent, for one authority and one request.
class HouseCertificates : public login::CertificateDoor {
public:
    HouseCertificates(store::Session &session, const Means &means, const Authority &authority)
        : m_session(session), m_means(means), m_authority(authority) {}
    QUrl address() const override;
    Result<QList<QByteArray>> takeShown(const QString &code, const QString &state) override;
    Result<QList<QByteArray>> ownAuthorities() override;
    Result<bool> hasIssued(const QString &identity) override;
    Result<QList<QByteArray>> fetchedLists(const QStringList &addresses) override;

private:
    store::Session &m_session;
    const Means &m_means;
    const Authority &m_authority;
};

} // namespace gatelodge::service
