#include "server/sync/directory.h"
#include <cctype>
#include <ldap.h>
#include <QHostAddress>
#include <QUrl>
#include <sys/socket.h>
#include <vector>

namespace gatelodge::sync {

namespace {

constexpr ber_len_t kLongestValue = 1 << 16; // no field of ours is longer; photographs are

// An answer of which only the beginning comes: libldap waits for its rest with no limit of its own, and the socket has
// to have one.
struct Limit {
    timeval patience;
    ldap_conncb onConnection{limitSocket, forget, this};

    static int limitSocket(LDAP *, Sockbuf *buffer, LDAPURLDesc *, sockaddr *, ldap_conncb *own) {
        const timeval &patience = static_cast<const Limit *>(own->lc_arg)->patience;
        ber_socket_t socket = -1;
        ber_sockbuf_ctrl(buffer, LBER_SB_OPT_GET_FD, &socket);
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        return LDAP_SUCCESS;
    }
    static void forget(LDAP *, Sockbuf *, ldap_conncb *) {}
};

struct Unbind {
    std::unique_ptr<Limit> limit; // asked by the handle until it is gone
    void operator()(LDAP *handle) const { ldap_unbind_ext(handle, nullptr, nullptr); }
};
using Handle = std::unique_ptr<LDAP, Unbind>;
using Message = std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)>;

Error errorOf(LDAP *handle, int code, const QString &doing) {
    char *words = nullptr;
    ldap_get_option(handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, &words);
    QString line = QStringLiteral("%1: %2 (%3)").arg(doing, QString::fromUtf8(ldap_err2string(code))).arg(code);
    if (words && *words)
        line += QStringLiteral(": ") + QString::fromUtf8(words).simplified();
    ldap_memfree(words);
    switch (code) {
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_INSUFFICIENT_ACCESS: return {Fault::Denied, line, {}};
    case LDAP_FILTER_ERROR:
    case LDAP_NO_SUCH_OBJECT:
    case LDAP_INVALID_DN_SYNTAX: return {Fault::Misconfigured, line, {}};
    default: return {Fault::Unavailable, line, {}};
    }
}

// A password stays on this computer, or is encrypted on its way.
Done mayCarryPassword(const DirectoryQuestion &question) {
    const QUrl url(question.url);
    const bool known = url.scheme() == QLatin1String("ldap") || url.scheme() == QLatin1String("ldaps");
    if (!known || url.host().isEmpty())
        return failure(Fault::Misconfigured,
                       QStringLiteral("\"%1\" is no ldap:// or ldaps:// address").arg(question.url));
    const bool here = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (question.dn.isEmpty() || question.startTls || here || url.scheme() == QLatin1String("ldaps"))
        return {};
    return failure(Fault::Misconfigured,
                   QStringLiteral("the password would go over the network as it is: ldaps:// or StartTLS encrypt it"));
}

timeval patienceOf(const DirectoryQuestion &question) {
    return {question.patience.count() / 1000, question.patience.count() % 1000 * 1000};
}

Result<Handle> connected(const DirectoryQuestion &question) {
    GL_DO(mayCarryPassword(question));
    LDAP *raw = nullptr;
    if (const int code = ldap_initialize(&raw, question.url.toUtf8().constData()); code != LDAP_SUCCESS)
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(question.url).arg(code));
    Handle handle(raw, {std::unique_ptr<Limit>(new Limit{patienceOf(question)})});
    ldap_set_option(raw, LDAP_OPT_CONNECT_CB, &handle.get_deleter().limit->onConnection);
    const int version = LDAP_VERSION3, demand = LDAP_OPT_X_TLS_DEMAND, server = 0;
    const timeval patience = patienceOf(question);
    ldap_set_option(raw, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(raw, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(raw, LDAP_OPT_NETWORK_TIMEOUT, &patience);
    ldap_set_option(raw, LDAP_OPT_TIMEOUT, &patience);
    ldap_set_option(raw, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    if (!question.trusted.isEmpty() &&
        ldap_set_option(raw, LDAP_OPT_X_TLS_CACERTFILE, question.trusted.toUtf8().constData()) != LDAP_SUCCESS)
        return failure(Fault::Misconfigured, QStringLiteral("%1: no certificates").arg(question.trusted));
    if (ldap_set_option(raw, LDAP_OPT_X_TLS_NEWCTX, &server) != LDAP_SUCCESS)
        return failure(Fault::Misconfigured,
                       QStringLiteral("%1: the certificates cannot be read").arg(question.trusted));
    if (question.startTls) {
        if (const int code = ldap_start_tls_s(raw, nullptr, nullptr); code != LDAP_SUCCESS)
            return failure(errorOf(raw, code, QStringLiteral("StartTLS")));
    }
    if (question.dn.isEmpty())
        return handle;
    if (question.password.isEmpty()) // a directory would take it for nobody, and say yes (RFC 4513 §5.1.2)
        return failure(Fault::Denied, QStringLiteral("an empty password proves nothing"));
    berval secret{ber_len_t(question.password.size()), const_cast<char *>(question.password.constData())};
    const int code =
        ldap_sasl_bind_s(raw, question.dn.toUtf8().constData(), LDAP_SASL_SIMPLE, &secret, nullptr, nullptr, nullptr);
    if (code != LDAP_SUCCESS)
        return failure(errorOf(raw, code, question.dn));
    return handle;
}

// RFC 2849: what is not plain, or begins like something else, is written in base 64.
QByteArray lineOf(const QByteArray &name, const QByteArray &value) {
    bool plain = value.isEmpty() || !QByteArray(" :<").contains(value.front());
    for (const char c : value)
        plain = plain && c > 0x1F && c < 0x7F;
    return name + (plain && !value.endsWith(' ') ? ": " + value : ":: " + value.toBase64()) + '\n';
}

QByteArray entryIn(LDAP *handle, LDAPMessage *entry) {
    char *dn = ldap_get_dn(handle, entry);
    QByteArray text = lineOf("dn", dn);
    ldap_memfree(dn);
    BerElement *position = nullptr;
    for (char *name = ldap_first_attribute(handle, entry, &position); name;
         name = ldap_next_attribute(handle, entry, position)) {
        berval **values = ldap_get_values_len(handle, entry, name);
        for (int i = 0; values && values[i]; ++i) {
            if (values[i]->bv_len <= kLongestValue)
                text += lineOf(name, QByteArray(values[i]->bv_val, qsizetype(values[i]->bv_len)));
        }
        ldap_value_free_len(values);
        ldap_memfree(name);
    }
    ber_free(position, 0);
    return text + '\n';
}

class Pages {
public:
    Pages(LDAP *handle, const DirectoryQuestion &question) : m_handle(handle), m_question(question) {
        for (const QString &name : question.alsoAttributes)
            m_attributes << name.toUtf8();
    }
    ~Pages() { ber_memfree(m_cookie.bv_val); }
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    bool more() const { return m_first || m_cookie.bv_len > 0; }
    Result<Message> next() {
        LDAPControl *page = nullptr;
        if (const int code =
                ldap_create_page_control(m_handle, m_question.pageSize, m_first ? nullptr : &m_cookie, 0, &page);
            code != LDAP_SUCCESS)
            return failure(errorOf(m_handle, code, m_question.base));
        m_first = false;
        LDAPControl *controls[] = {page, nullptr};
        std::vector<char *> attributes;
        for (QByteArray &name : m_attributes)
            attributes.push_back(name.data());
        attributes.push_back(nullptr);
        timeval patience = patienceOf(m_question);
        LDAPMessage *raw = nullptr;
        const int code = ldap_search_ext_s(m_handle, m_question.base.toUtf8().constData(), LDAP_SCOPE_SUBTREE,
                                           m_question.filter.toUtf8().constData(), attributes.data(), 0, controls,
                                           nullptr, &patience, LDAP_NO_LIMIT, &raw);
        Message message(raw, ldap_msgfree);
        ldap_control_free(page);
        if (code != LDAP_SUCCESS)
            return failure(errorOf(m_handle, code, m_question.base));
        return takeCookie(std::move(message));
    }

private:
    // A directory without pages sends everything, and no control.
    Result<Message> takeCookie(Message message) {
        ber_memfree(m_cookie.bv_val);
        m_cookie = {0, nullptr};
        LDAPControl **returned = nullptr;
        int result = LDAP_SUCCESS;
        if (ldap_parse_result(m_handle, message.get(), &result, nullptr, nullptr, nullptr, &returned, 0) !=
            LDAP_SUCCESS)
            return failure(Fault::Unavailable, QStringLiteral("the directory's answer cannot be read"));
        if (LDAPControl *page = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, returned, nullptr)) {
            ber_int_t estimate = 0;
            ldap_parse_pageresponse_control(m_handle, page, &estimate, &m_cookie);
        }
        ldap_controls_free(returned);
        return message;
    }
    LDAP *m_handle;
    const DirectoryQuestion &m_question;
    QByteArrayList m_attributes{"*", "memberOf"}; // the second is given on request only
    berval m_cookie{0, nullptr};
    bool m_first = true;
};

} // namespace

QString inFilter(const QString &value) {
    QString escaped;
    for (const char c : value.toUtf8()) {
        const bool plain = std::isalnum(uchar(c)) || QByteArray(" .-_@").contains(c);
        escaped +=
            plain ? QString(QLatin1Char(c)) : QStringLiteral("\\%1").arg(uint(uchar(c)), 2, 16, QLatin1Char('0'));
    }
    return escaped;
}

Result<std::unique_ptr<QTemporaryFile>> fetchDirectory(const DirectoryQuestion &question,
                                                       const std::function<Done(int entries)> &told) {
    GL_TRY(const auto handle, connected(question));
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return failure(Fault::Unavailable, file->errorString());
    Pages pages(handle.get(), question);
    int entries = 0;
    while (pages.more()) {
        GL_TRY(const auto page, pages.next());
        for (LDAPMessage *entry = ldap_first_entry(handle.get(), page.get()); entry;
             entry = ldap_next_entry(handle.get(), entry), ++entries) {
            const QByteArray text = entryIn(handle.get(), entry);
            if (file->write(text) != text.size())
                return failure(Fault::Unavailable, file->errorString());
        }
        if (question.mostBytes > 0 && file->pos() > question.mostBytes)
            return failure(Fault::Unavailable, QStringLiteral("it has more than %1 MiB").arg(question.mostBytes >> 20));
        GL_DO(told(entries));
    }
    if (!file->flush())
        return failure(Fault::Unavailable, file->errorString());
    return file;
}

} // namespace gatelodge::sync
