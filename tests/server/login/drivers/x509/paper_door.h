// The house's listener on paper: what the test lays there was shown.
#pragma once
#include "server/login/driver.h"
#include <QHash>

namespace gatelodge::tests {

class PaperDoor : public login::CertificateDoor {
public:
    QUrl address() const override { return url; }
    Result<QList<QByteArray>> takeShown(const QString &code, const QString &) override {
        if (code != QLatin1String("right"))
            return failure(Fault::Expired, QStringLiteral("what was shown"));
        return shown;
    }
    Result<QList<QByteArray>> ownAuthorities() override { return own; }
    Result<bool> hasIssued(const QString &identity) override { return issued.isEmpty() || issued.contains(identity); }

    Result<QList<QByteArray>> fetchedLists(const QStringList &addresses) override {
        QList<QByteArray> lists;
        for (const QString &address : addresses)
            if (fetched.contains(address))
                lists << fetched.value(address);
        return lists;
    }

    QUrl url{QStringLiteral("https://cards.example.org/account/login/certificate/cards/")};
    QList<QByteArray> shown, own;
    QHash<QString, QByteArray> fetched; // by address; DER
    QStringList issued;                 // empty: whatever it is
};

} // namespace gatelodge::tests
