// Certificates in a file, for libpq reads them from one only, and version 15 knows no other way to say "what this
// machine trusts".
#pragma once
#include <QByteArray>

namespace gatelodge::login::django {

class TrustedFile {
public:
    explicit TrustedFile(const QByteArray &pem); // empty: those that this machine trusts
    ~TrustedFile();
    TrustedFile(const TrustedFile &) = delete;
    TrustedFile &operator=(const TrustedFile &) = delete;
    const QByteArray &path() const { return m_path; } // while this lives; empty: there is none

private:
    int m_descriptor = -1;
    QByteArray m_path;
};

} // namespace gatelodge::login::django
