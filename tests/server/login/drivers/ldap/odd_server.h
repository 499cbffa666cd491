// A listener on loopback that has never heard of LDAP, or wishes it had not. It says its piece to whoever comes.
#pragma once
#include <atomic>
#include <netinet/in.h>
#include <poll.h>
#include <QByteArray>
#include <QMetaType>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace gatelodge::tests {

class OddServer {
public:
    enum Manner { Drips, AnnouncesTooMuch, SpeaksHttp, HangsUp, SaysNothing };

    explicit OddServer(Manner manner) : m_manner(manner), m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket, 16) != 0)
            qFatal("no port");
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~OddServer() {
        m_ended = true;
        m_thread.join();
        for (const int guest : m_guests)
            ::close(guest);
        ::close(m_socket);
    }
    OddServer(const OddServer &) = delete;
    OddServer &operator=(const OddServer &) = delete;

    quint16 port() const { return m_port; }

private:
    void serve() {
        while (!m_ended) {
            pollfd coming{m_socket, POLLIN, 0};
            if (::poll(&coming, 1, 100) > 0)
                welcome(::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC));
            else if (m_manner == Drips)
                speakToAll("\0");
        }
    }

    void welcome(int guest) {
        if (m_manner == HangsUp) {
            ::close(guest);
            return;
        }
        m_guests.push_back(guest);
        if (m_manner == Drips) // an LDAP message of 1 MiB begins
            speak(guest, QByteArray::fromHex("308400100000"));
        if (m_manner == AnnouncesTooMuch)
            speak(guest, QByteArray::fromHex("30847fffffff0201016184"));
        if (m_manner == SpeaksHttp)
            speak(guest, "HTTP/1.1 400 Bad Request\r\n\r\n");
    }

    void speakToAll(const char *one) {
        for (const int guest : m_guests)
            speak(guest, QByteArray(one, 1));
    }

    static void speak(int guest, const QByteArray &words) {
        if (::send(guest, words.constData(), size_t(words.size()), MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
            return; // they left
    }

    Manner m_manner;
    int m_socket;
    quint16 m_port = 0;
    std::atomic<bool> m_ended = false;
    std::vector<int> m_guests; // of the serving thread
    std::thread m_thread;
};

} // namespace gatelodge::tests

Q_DECLARE_METATYPE(gatelodge::tests::OddServer::Manner)
