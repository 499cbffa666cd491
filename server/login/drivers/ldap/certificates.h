// Certificates in words: libldap says "connect error" whatever is wrong with one.
#pragma once
#include <QByteArray>
#include <QString>

namespace gatelodge::login::ldap {

bool holdsCertificate(const QByteArray &pem); // at least one that can be read

// "CN=ldap.example.org, issued by CN=Example CA, valid until 2027-01-31"; empty: not a certificate.
QString describeCertificate(const QByteArray &der);

// What is wrong with the server's certificate, in OpenSSL's words: "certificate has expired", "hostname mismatch", …;
// empty: nothing that we can see. Only for messages: the decision was libldap's. `authorities`: PEM, empty: the
// system's.
QString troubleWithCertificate(const QByteArray &der, const QByteArray &authorities, const QString &host);

// The file in which this system keeps the certificates it trusts; empty: none found.
QString systemAuthorities();

} // namespace gatelodge::login::ldap
