// Secrets in memory: in guarded pages of their own, locked so that they are never swapped out, overwritten when
// dropped. Moved rather than copied; a copy is asked for by name. Costs a few system calls: for keys, not for every
// request.
#pragma once
#include <memory>
#include <QByteArray>
#include <QByteArrayView>

namespace gatelodge::service {

class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); // zeroes
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    SecretBytes clone() const { return SecretBytes(view()); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    QByteArrayView view() const { return QByteArrayView(m_bytes.get(), m_size); }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites a buffer that held a secret for a moment. The array must not be shared with another copy.
void wipe(QByteArray &bytes);

} // namespace gatelodge::service
