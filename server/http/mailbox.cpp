#include "server/http/mailbox.h"
#include <QObject>
#include <QThread>

namespace gatelodge::http {

Mailbox::Mailbox(QObject *owner, Deliver deliver) : m_owner(owner), m_deliver(std::move(deliver)) {}

void Mailbox::post(std::shared_ptr<const Exchange> exchange, Response &&response) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_owner)
            return;
        if (m_owner->thread() != QThread::currentThread()) {
            m_letters.push_back({std::move(exchange), std::move(response)});
            if (m_letters.size() == 1)
                QMetaObject::invokeMethod(
                    m_owner, [self = shared_from_this()] { self->empty(); }, Qt::QueuedConnection);
            return;
        }
    }
    m_deliver(*exchange, std::move(response));
}

void Mailbox::empty() {
    std::vector<Letter> letters;
    {
        const std::lock_guard lock(m_mutex);
        letters.swap(m_letters);
    }
    for (Letter &letter : letters)
        m_deliver(*letter.exchange, std::move(letter.response));
}

void Mailbox::close() {
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
    m_letters.clear();
}

} // namespace gatelodge::http
