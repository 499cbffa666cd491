#include "server/login/drivers/ldap/lookup.h"
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <QUrl>
#include <system_error>
#include <thread>

namespace gatelodge::login::ldap {

namespace {

constexpr int kMostQuestions = 16;

// Shared with the asking thread, which may outlive the question.
struct Question {
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<Result<QList<Address>>> answer;
};

Result<QList<Address>> ask(const QByteArray &host, const QByteArray &port, int flags) {
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *list = nullptr;
    if (const int code = ::getaddrinfo(host.constData(), port.constData(), &wanted, &list); code != 0)
        return failure(Fault::Unavailable, QString::fromLocal8Bit(gai_strerror(code)));
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(list, freeaddrinfo);
    QList<Address> addresses;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        Address address{{}, entry->ai_addrlen};
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        addresses << address;
    }
    return addresses;
}

std::atomic<int> &openQuestions() {
    static std::atomic<int> count = 0;
    return count;
}

} // namespace

Result<QList<Address>> lookUp(const QString &host, quint16 port, QDeadlineTimer until) {
    const QByteArray service = QByteArray::number(port);
    if (auto numeric = ask(host.toLatin1(), service, AI_NUMERICHOST))
        return numeric;
    if (openQuestions().fetch_add(1) >= kMostQuestions) {
        openQuestions().fetch_sub(1);
        return failure(Fault::Unavailable, QStringLiteral("the name server has left too many questions unanswered"));
    }
    const auto question = std::make_shared<Question>();
    try {
        std::thread([question, name = QUrl::toAce(host), service] {
            auto answer = ask(name.isEmpty() ? QByteArray("invalid.") : name, service, 0);
            openQuestions().fetch_sub(1);
            const std::lock_guard lock(question->mutex);
            question->answer = std::move(answer);
            question->answered.notify_one();
        }).detach();
    } catch (const std::system_error &error) {
        openQuestions().fetch_sub(1);
        return failure(Fault::Unavailable, QString::fromUtf8(error.what()));
    }
    std::unique_lock lock(question->mutex);
    const auto patience = std::chrono::milliseconds(qMax<qint64>(0, until.remainingTime()));
    if (!question->answered.wait_for(lock, patience, [&] { return question->answer.has_value(); }))
        return failure(Fault::Unavailable, QStringLiteral("the name server does not answer"));
    return *question->answer;
}

} // namespace gatelodge::login::ldap
