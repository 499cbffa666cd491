// A letter box that keeps what is posted, and counts it in the outbox as the real one does (EL-07).
#pragma once
#include "server/service/means.h"
#include <mutex>

namespace gatelodge::tests {

class Letters : public service::LetterBox {
public:
    Done post(store::Session &session, const service::Letter &letter) const override;

    QList<service::Letter> all() const;
    int count(const QString &templateId) const;
    // The newest of a kind; a test that expects one and finds none ends here.
    service::Letter last(const QString &templateId) const;
    // The token in the newest letter's link.
    QByteArray token(const QString &templateId) const;

private:
    mutable std::mutex m_mutex;
    mutable QList<service::Letter> m_letters;
};

// Services' means with a fresh vault, hashes that cost next to nothing, and letters kept here.
service::Means cheapMeans(std::shared_ptr<const Letters> letters);
// A hash as cheapMeans() would write it.
QByteArray cheapHash(const QByteArray &password);

} // namespace gatelodge::tests
