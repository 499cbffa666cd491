#include "server/service/random_bytes.h"
#include "server/service/site_signature.h"
#include <array>
#include <QtTest>

using namespace gatelodge::service;

class SiteSignatureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void either_key_signs_during_a_rotation_and_no_other() {
        const SecretBytes old = randomSecret(64), next = randomSecret(64), stranger = randomSecret(64);
        const std::array<const SecretBytes *, 2> valid{&old, &next};
        const QByteArray body("{\"u\":\"ada\"}");
        QCOMPARE(signatureOf(old, body).size(), 88);
        QVERIFY(isSignedBy(valid, body, signatureOf(old, body)));
        QVERIFY(isSignedBy(valid, body, signatureOf(next, body)));
        QVERIFY(!isSignedBy(valid, body, signatureOf(stranger, body)));
        QVERIFY(!isSignedBy(valid, QByteArray(body + ' '), signatureOf(old, body)));
        QVERIFY(!isSignedBy(valid, body, QByteArray()));
        QVERIFY(!isSignedBy({}, body, QByteArray()));
        QVERIFY(!isSignedBy(valid, body, signatureOf(old, body).toLower()));
    }
};

QTEST_GUILESS_MAIN(SiteSignatureTest)
#include "tst_site_signature.moc"
