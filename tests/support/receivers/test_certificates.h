// Certificates made at run time with the openssl program: one authority and server certificates good and bad.
#pragma once
#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace gatelodge::test {

class TestCertificates {
public:
    TestCertificates();

    QByteArray authority() const;                                             // PEM
    QSslConfiguration good() const { return server(QStringLiteral("good")); } // for localhost and 127.0.0.1
    QSslConfiguration expired() const { return server(QStringLiteral("expired")); }
    QSslConfiguration wrongHost() const { return server(QStringLiteral("wrong")); } // for another name

private:
    void issue(const QString &name, const QString &hosts, const QStringList &validity);
    void openssl(const QStringList &arguments) const;
    QSslConfiguration server(const QString &name) const;
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

} // namespace gatelodge::test
