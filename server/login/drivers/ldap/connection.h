// One conversation with one server (RFC 4511): version 3, no referrals followed, no aliases, answers of at most 4 MiB,
// and no step longer than the deadline it is given. Used by one thread at a time. All of libldap's options are set on
// the handle; nothing that is global is touched.
#pragma once
#include "server/login/drivers/ldap/entry.h"
#include "server/login/drivers/ldap/stream.h"
#include <ldap.h>
#include <memory>

namespace gatelodge::login::ldap {

struct Reply {
    int code = LDAP_OTHER; // a result code of RFC 4511 §4.1.9, or libldap's own, which are negative
    QString diagnostic;    // the server's words

    bool ok() const { return code == LDAP_SUCCESS; }
    bool nobodyAnswered() const; // also: busy or unavailable by its own words
    QString line() const;        // "Invalid credentials (49): …"
};

struct Search {
    QString base;
    int scope = LDAP_SCOPE_SUBTREE;
    QByteArray filter = "(objectClass=*)";
    QList<QByteArray> attributes;
    int most = 2; // entries; more answer LDAP_SIZELIMIT_EXCEEDED, with the first ones
};

struct Found {
    Reply reply;
    QList<Entry> entries;
};

class Connection {
public:
    // Unavailable: the server does not answer, or its certificate is not good (the detail says why). Misconfigured: the
    // certificates that are trusted cannot be read.
    static Result<std::unique_ptr<Connection>> over(Stream stream, const Server &server,
                                                    const DirectorySettings &directory, QDeadlineTimer until);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // An empty password is refused here, whoever asks (RFC 4513 §5.1.2).
    Reply bind(const QString &dn, const QByteArray &password, QDeadlineTimer until);
    Found search(const Search &search, QDeadlineTimer until);
    Reply add(const QString &dn, const QList<std::pair<QByteArray, QList<QByteArray>>> &attributes,
              QDeadlineTimer until);
    Reply remove(const QString &dn, QDeadlineTimer until);
    // RFC 3062. An empty `wanted` is refused: the server would invent one.
    Reply setPassword(const QString &dn, const QByteArray &present, const QByteArray &wanted, QDeadlineTimer until);

    bool isBroken() const { return m_broken; } // a step failed or timed out: it may not be used again
    const QString &server() const { return m_server; }
    QString encryption() const;     // "TLS1.3, AES-256-GCM", empty: none
    QByteArray certificate() const; // the server's, DER

private:
    struct Answer;

    explicit Connection(LDAP *handle, QString server) : m_handle(handle), m_server(std::move(server)) {}
    static Result<std::unique_ptr<Connection>> unencrypted(Stream stream, const Server &server, QDeadlineTimer until);
    static QString inspect(const Server &server, const DirectorySettings &directory, QDeadlineTimer until);
    Done encrypt(const Server &server, const DirectorySettings &directory, QDeadlineTimer until);
    Done startTls(QDeadlineTimer until); // asks for it; the handshake follows
    // Waits for the answer to the message that `code` says was sent.
    Answer await(int code, int message, QDeadlineTimer until);
    Reply told(int code, int message, QDeadlineTimer until); // the same, of answers that hold nothing else
    Reply broken(int code);

    Layer m_layer; // below the handle, which goes first
    LDAP *m_handle;
    QString m_server;
    bool m_broken = false;
};

} // namespace gatelodge::login::ldap
