// A certificate authority of somebody else's, run with the openssl program in a folder of its own: roots,
// intermediates, and certificates for people, good and bad.
#pragma once
#include <memory>
#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace gatelodge::tests {

// Runs openssl; anything but success ends the test.
QByteArray openssl(const QString &folder, const QStringList &arguments, const QByteArray &input = {});

struct ClientWish {
    QString name = QStringLiteral("grace");            // common name
    QString usage = QStringLiteral("clientAuth");      // empty: for anything
    QString alternative = {};                          // subjectAltName, as openssl writes it
    QString from = QStringLiteral("20200101000000Z");  // of the certificate's time
    QString until = QStringLiteral("20490101000000Z"); // YYYYMMDDHHMMSSZ
    QString key = QStringLiteral("P-256");             // or "rsa:1024"
    QString subject = {};                              // more of it: "/O=Club"
};

struct ClientCertificate {
    QString certificate, key; // PEM files
    QByteArray pem() const;
    QByteArray der() const;
};

class ClientAuthority {
public:
    explicit ClientAuthority(const QString &name, const ClientWish &times = {});
    ClientAuthority(const QString &name, ClientAuthority &above); // below another one

    QByteArray pem() const { return certificate().pem(); }
    QByteArray der() const { return certificate().der(); }
    ClientCertificate issue(const ClientWish &wish = {});
    void revoke(const ClientCertificate &certificate);
    QByteArray revocations(const QString &from = QStringLiteral("20200101000000Z"),
                           const QString &until = QStringLiteral("20490101000000Z")); // PEM

private:
    void furnish();
    void makeKeyAndRequest(const QString &stem, const QString &subject, const QString &key) const;
    void sign(const QString &stem, const QStringList &extensions, const QString &from, const QString &until,
              const QStringList &how = {});
    ClientCertificate certificate() const { return {path(QStringLiteral("ca.pem")), path(QStringLiteral("ca.key"))}; }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    QString m_name;
    int m_issued = 0;
};

// A certificate that nobody but its holder vouches for.
ClientCertificate selfSigned(const QTemporaryDir &folder, const QString &name);

} // namespace gatelodge::tests
