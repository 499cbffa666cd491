#include "server/service/node_report.h"
#include <QSslCertificate>
#include <QStorageInfo>

namespace gatelodge::service {

store::NodeReport reportOf(const NodePlaces &places, const QDateTime &databaseNow) {
    store::NodeReport report;
    report.node = places.node;
    report.mailServer = places.mailServer;
    report.heardAt = databaseNow;
    report.clockMs = databaseNow.msecsTo(QDateTime::currentDateTimeUtc());
    const QStorageInfo disk(places.dataDir);
    if (disk.isValid()) {
        report.diskFree = disk.bytesAvailable();
        report.diskSize = disk.bytesTotal();
    }
    if (!places.tlsCertificate.isEmpty()) {
        const auto chain = QSslCertificate::fromPath(places.tlsCertificate);
        for (const QSslCertificate &one : chain) // the first that ends breaks it
            if (!report.tlsUntil.isValid() || one.expiryDate() < report.tlsUntil)
                report.tlsUntil = one.expiryDate().toUTC();
    }
    return report;
}

Result<store::NodeReport> lookAround(store::Session &session, const NodePlaces &places) {
    const QDateTime before = QDateTime::currentDateTimeUtc();
    GL_TRY(const QDateTime there, store::databaseClock(session));
    const qint64 onTheWay = before.msecsTo(QDateTime::currentDateTimeUtc());
    return reportOf(places, there.addMSecs(onTheWay / 2));
}

Done sampleHouse(store::Session &session, const NodePlaces &places) {
    GL_DO(store::takeSample(session));
    GL_TRY(const store::NodeReport report, lookAround(session, places));
    return store::hearNode(session, report);
}

} // namespace gatelodge::service
