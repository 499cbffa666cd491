#include "server/login/drivers/django/trusted_file.h"
#include "server/domain/this_machine.h"
#include <sys/mman.h>
#include <unistd.h>

namespace gatelodge::login::django {

// It lies in memory, and is gone with its descriptor however the process ends.
TrustedFile::TrustedFile(const QByteArray &pem) {
    if (pem.trimmed().isEmpty()) {
        m_path = trustedByThisMachine();
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
