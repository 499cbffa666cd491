// How a conversation begins: the handle's options, and TLS where it is wanted.
#include "server/login/drivers/ldap/certificates.h"
#include "server/login/drivers/ldap/connection.h"
#include "server/login/drivers/ldap/handle.h"
#include <lber.h>
#include <mutex>
#include <openldap.h>
#include <QFile>
#include <sys/mman.h>
#include <unistd.h>

namespace gatelodge::login::ldap {

namespace {

constexpr ber_len_t kMostIncoming = 4 << 20;

// libldap reads trusted certificates from a file only. This one lies in memory, has no name that another user could
// foresee, and is gone with its descriptor however the process ends.
class AuthorityFile {
public:
    explicit AuthorityFile(const QByteArray &pem) {
        if (pem.isEmpty()) {
            m_path = QFile::encodeName(systemAuthorities());
            return;
        }
        m_descriptor = ::memfd_create("certificates", MFD_CLOEXEC);
        if (m_descriptor >= 0 && ::write(m_descriptor, pem.constData(), size_t(pem.size())) == pem.size())
            m_path = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    }
    ~AuthorityFile() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    AuthorityFile(const AuthorityFile &) = delete;
    AuthorityFile &operator=(const AuthorityFile &) = delete;
    const QByteArray &path() const { return m_path; } // empty: there is none

private:
    int m_descriptor = -1;
    QByteArray m_path;
};

// Its own global state is set up without a lock by whoever comes first.
void startLibraryOnce() {
    static std::once_flag once;
    std::call_once(once, [] {
        LDAP *first = nullptr;
        if (ldap_initialize(&first, nullptr) == LDAP_SUCCESS) {
            setOption(first, LDAP_OPT_X_TLS_NEWCTX, 0);
            ldap_unbind_ext(first, nullptr, nullptr);
        }
    });
}

void setManners(LDAP *handle, QDeadlineTimer until) {
    setOption(handle, LDAP_OPT_PROTOCOL_VERSION, LDAP_VERSION3);
    ldap_set_option(handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(handle, LDAP_OPT_RESTART, LDAP_OPT_ON);
    setOption(handle, LDAP_OPT_DEREF, LDAP_DEREF_NEVER);
    const timeval patience = timevalOf(until);
    ldap_set_option(handle, LDAP_OPT_NETWORK_TIMEOUT, &patience);
    ldap_set_option(handle, LDAP_OPT_TIMEOUT, &patience); // each call has a nearer one of its own
    // A connection that has ended stays ended: libldap would silently dial again, without TLS. There is nobody here.
    ldap_set_option(handle, LDAP_OPT_URI, "ldapi://%2Fnobody%2Fhere");
    auto *buffer = optionOf<Sockbuf *>(handle, LDAP_OPT_SOCKBUF);
    ber_len_t most = kMostIncoming;
    ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &most);
}

// Looked at afterwards, before anything is sent: with GnuTLS libldap has no lowest version, and a list of ciphers for
// it leaks with every connection.
bool isModern(const QString &version) {
    return version.contains(QLatin1StringView("1.2")) || version.contains(QLatin1StringView("1.3"));
}

// Every option that the environment or a file of the machine could have preset, for this handle alone.
Done trustOnly(LDAP *handle, const DirectorySettings &directory) {
    const AuthorityFile file(directory.authorities);
    if (file.path().isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("no trusted certificates: enter the authority's"));
    bool done = setOption(handle, LDAP_OPT_X_TLS_REQUIRE_CERT, LDAP_OPT_X_TLS_DEMAND);
    done = done && ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTFILE, file.path().constData()) == LDAP_OPT_SUCCESS;
    done = done && ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTDIR, "") == LDAP_OPT_SUCCESS;
    done = done && setOption(handle, LDAP_OPT_X_TLS_NEWCTX, 0);
    if (!done)
        return failure(Fault::Misconfigured, QStringLiteral("the trusted certificates cannot be read"));
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::unencrypted(Stream stream, const Server &server, QDeadlineTimer until) {
    startLibraryOnce();
    LDAP *handle = nullptr;
    const int socket = stream.release();
    // The name in the address is what the certificate must name.
    if (const int code = ldap_init_fd(socket, LDAP_PROTO_EXT, server.url().toUtf8().constData(), &handle);
        code != LDAP_SUCCESS || !handle) {
        ::close(socket);
        return failure(Fault::Misconfigured, server.url() + QStringLiteral(": ") + Reply{code, {}}.line());
    }
    std::unique_ptr<Connection> connection(new Connection(handle, server.url()));
    connection->m_layer.layOver(optionOf<Sockbuf *>(handle, LDAP_OPT_SOCKBUF));
    setManners(handle, until);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::over(Stream stream, const Server &server,
                                                     const DirectorySettings &directory, QDeadlineTimer until) {
    GL_TRY(auto connection, unencrypted(std::move(stream), server, until));
    if (server.kind != Server::Socket && directory.encrypted)
        GL_DO(connection->encrypt(server, directory, until));
    return connection;
}

Done Connection::startTls(QDeadlineTimer until) {
    m_layer.allow(until);
    int message = 0;
    const int sent = ldap_start_tls(m_handle, nullptr, nullptr, &message);
    if (const Reply reply = told(sent, message, until); !reply.ok())
        return failure(Fault::Unavailable, QStringLiteral("%1: StartTLS: %2").arg(m_server, reply.line()));
    return {};
}

Done Connection::encrypt(const Server &server, const DirectorySettings &directory, QDeadlineTimer until) {
    GL_DO(trustOnly(m_handle, directory));
    if (server.kind == Server::Plain)
        GL_DO(startTls(until));
    m_layer.allow(until, true);
    const int code = ldap_install_tls(m_handle);
    const QString version = textOption(m_handle, LDAP_OPT_X_TLS_VERSION);
    if (code == LDAP_SUCCESS && ldap_tls_inplace(m_handle) && isModern(version))
        return {};
    m_broken = true;
    if (code == LDAP_SUCCESS)
        return failure(Fault::Unavailable, QStringLiteral("%1: TLS: %2 is too old").arg(m_server, version));
    QString detail = m_layer.hasFailed() ? QString() : inspect(server, directory, until);
    if (detail.isEmpty())
        detail =
            Reply{m_layer.hasFailed() ? LDAP_TIMEOUT : code, textOption(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE)}.line();
    return failure(Fault::Unavailable, QStringLiteral("%1: TLS: %2").arg(m_server, detail));
}

// Dials once more, only to see the certificate that was refused: libldap does not say what is wrong with it. Nothing
// but a handshake is sent. Empty: it could not be seen, or is good.
QString Connection::inspect(const Server &server, const DirectorySettings &directory, QDeadlineTimer until) {
    auto stream = dial(server, directory.encrypted, until);
    if (!stream)
        return {};
    const int socket = stream->socket();
    const auto connection = unencrypted(std::move(*stream), server, until);
    if (!connection || (server.kind == Server::Plain && !(*connection)->startTls(until)))
        return {};
    Layer &layer = (*connection)->m_layer;
    layer.allow(until, true);
    return troubleWithCertificate(layer, socket, directory.authorities, server.host);
}

QString Connection::encryption() const {
    if (!ldap_tls_inplace(m_handle))
        return {};
    return textOption(m_handle, LDAP_OPT_X_TLS_VERSION) + QStringLiteral(", ") +
           textOption(m_handle, LDAP_OPT_X_TLS_CIPHER);
}

QByteArray Connection::certificate() const {
    berval der{};
    if (ldap_get_option(m_handle, LDAP_OPT_X_TLS_PEERCERT, &der) != LDAP_OPT_SUCCESS || !der.bv_val)
        return {};
    const QByteArray copy(der.bv_val, qsizetype(der.bv_len));
    ldap_memfree(der.bv_val);
    return copy;
}

} // namespace gatelodge::login::ldap
