#include "server/login/drivers/django/trusted_file.h"
#include <QFile>
#include <sys/mman.h>
#include <unistd.h>

namespace gatelodge::login::django {

namespace {

QByteArray ofThisMachine() {
    for (const char *file : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QLatin1StringView(file)))
            return file;
    }
    return {};
}

} // namespace

// It lies in memory, and is gone with its descriptor however the process ends.
TrustedFile::TrustedFile(const QByteArray &pem) {
    if (pem.trimmed().isEmpty()) {
        m_path = ofThisMachine();
        return;
    }
    m_descriptor = ::memfd_create("certificates", MFD_CLOEXEC);
    if (m_descriptor >= 0 && ::write(m_descriptor, pem.constData(), size_t(pem.size())) == pem.size())
        m_path = "/proc/self/fd/" + QByteArray::number(m_descriptor);
}

TrustedFile::~TrustedFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace gatelodge::login::django
