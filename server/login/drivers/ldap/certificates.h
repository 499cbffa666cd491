// Certificates in words: libldap says "connect error" whatever is wrong with one.
#pragma once
#include <QByteArray>
#include <QString>

namespace gatelodge::login::ldap {

class Layer;

bool holdsCertificate(const QByteArray &pem); // at least one that can be read

// "CN=ldap.example.org, issued by CN=Example CA, valid until 2027-01-31"; empty: not a certificate.
QString describeCertificate(const QByteArray &der);

// Shakes hands over the socket and says what is wrong with the certificate that the server shows, in OpenSSL's words:
// "certificate has expired (certificate of …)"; empty: nothing that we can see. Only for messages: whether it is
// trusted was decided before. `authorities`: PEM, empty: the system's.
QString troubleWithCertificate(Layer &layer, int socket, const QByteArray &authorities, const QString &host);

// The file in which this system keeps the certificates it trusts; empty: none found.
QString systemAuthorities();

} // namespace gatelodge::login::ldap
