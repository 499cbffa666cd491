// Between who asks a directory and the directory: what it answers is harmed on its way, the same for the same seed.
// Each connection is served to its end before the next one, on loopback.
#pragma once
#include "tests/support/harmed.h"
#include <atomic>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace gatelodge::tests {

class HarmingRelay {
public:
    HarmingRelay(quint16 directory, quint32 seed) : m_directory(directory), m_seed(seed), m_socket(newSocket()) {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket, 16) != 0)
            qFatal("no port");
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~HarmingRelay() {
        m_over = true;
        m_thread.join();
        ::close(m_socket);
    }
    HarmingRelay(const HarmingRelay &) = delete;
    HarmingRelay &operator=(const HarmingRelay &) = delete;

    QString url() const { return QStringLiteral("ldap://127.0.0.1:%1").arg(m_port); }
    // From the answer of this number of a connection on: an answer to a bind comes before what was searched for.
    void harmFrom(int answer) { m_from = answer; }
    int harmedAnswers() const { return m_harmed; }

private:
    static int newSocket() { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); }
    static sockaddr_in loopback(quint16 port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    void serve() {
        while (!m_over) {
            pollfd coming{m_socket, POLLIN, 0};
            if (::poll(&coming, 1, 20) <= 0)
                continue;
            const int guest = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
            m_guests.emplace_back([this, guest, dice = QRandomGenerator(++m_seed)]() mutable {
                const int house = newSocket();
                const sockaddr_in address = loopback(m_directory);
                if (::connect(house, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
                    relay(guest, house, dice);
                ::close(guest);
                ::close(house);
            });
        }
        for (std::thread &guest : m_guests)
            guest.join();
    }
    void relay(int guest, int house, QRandomGenerator &dice) {
        int answers = 0;
        while (!m_over) {
            pollfd ends[2]{{guest, POLLIN, 0}, {house, POLLIN, 0}};
            if (::poll(ends, 2, 20) <= 0)
                continue;
            if (ends[0].revents && !pass(guest, house, [](const QByteArray &said) { return said; }))
                return;
            if (ends[1].revents && !pass(house, guest, [&](const QByteArray &said) {
                    if (++answers < m_from)
                        return said;
                    ++m_harmed;
                    return harmed(said, dice, "\x01\x02\x04\x0a\x30\x61\x64\x65\x7f\x80\x84");
                }))
                return;
        }
    }
    template <typename Change> static bool pass(int from, int to, const Change &change) {
        QByteArray said(1 << 16, Qt::Uninitialized);
        const ssize_t size = ::recv(from, said.data(), size_t(said.size()), 0);
        if (size <= 0)
            return false;
        said.truncate(size);
        const QByteArray told = change(said);
        return ::send(to, told.constData(), size_t(told.size()), MSG_NOSIGNAL) == told.size();
    }

    quint16 m_directory, m_port = 0;
    quint32 m_seed;
    int m_socket;
    std::atomic<int> m_from = 1, m_harmed = 0;
    std::atomic<bool> m_over = false;
    std::vector<std::thread> m_guests; // of the serving thread
    std::thread m_thread;
};

} // namespace gatelodge::tests
