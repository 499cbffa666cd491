#include "tests/support/receivers/test_certificates.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace gatelodge::test {
namespace {

constexpr auto authoritySettings = R"([ca]
default_ca=here
[here]
new_certs_dir=.
database=index.txt
serial=serial
default_md=sha256
policy=any
copy_extensions=copy
unique_subject=no
[any]
commonName=supplied
[req]
distinguished_name=name
[name]
)";

} // namespace

TestCertificates::TestCertificates() {
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    };
    write(QStringLiteral("ca.cnf"), authoritySettings);
    write(QStringLiteral("index.txt"), {});
    write(QStringLiteral("serial"), "01\n");
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem"),
             QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"), QStringLiteral("-days"),
             QStringLiteral("2"), QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:TRUE"),
             QStringLiteral("-config"), QStringLiteral("ca.cnf")});
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    const QStringList valid{QStringLiteral("-days"), QStringLiteral("2")};
    issue(QStringLiteral("good"), here, valid);
    issue(QStringLiteral("wrong"), QStringLiteral("DNS:elsewhere.example"), valid);
    issue(QStringLiteral("expired"), here,
          {QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"), QStringLiteral("-enddate"),
           QStringLiteral("20200201000000Z")});
}

void TestCertificates::issue(const QString &name, const QString &hosts, const QStringList &validity) {
    openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
             name + QStringLiteral(".csr"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + hosts, QStringLiteral("-config"),
             QStringLiteral("ca.cnf")});
    openssl(QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                        QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-cert"),
                        QStringLiteral("ca.pem"), QStringLiteral("-keyfile"), QStringLiteral("ca.key"),
                        QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-out"),
                        name + QStringLiteral(".pem")} +
            validity);
}

void TestCertificates::openssl(const QStringList &arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

QSslConfiguration TestCertificates::server(const QString &name) const {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(name + QStringLiteral(".pem"))));
    configuration.setPrivateKey(QSslKey(read(name + QStringLiteral(".key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QByteArray TestCertificates::authority() const { return read(QStringLiteral("ca.pem")); }

QByteArray TestCertificates::read(const QString &name) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace gatelodge::test
