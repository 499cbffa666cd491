#include "server/login/drivers/ldap/connection.h"
#include "server/login/drivers/ldap/handle.h"
#include <lber.h>

namespace gatelodge::login::ldap {

namespace {

berval octets(const QByteArray &value) { return {ber_len_t(value.size()), const_cast<char *>(value.constData())}; }

// A list of C pointers into `values`, with the null at its end.
QList<char *> pointers(const QList<QByteArray> &values) {
    QList<char *> list;
    for (const QByteArray &value : values)
        list << const_cast<char *>(value.constData());
    list << nullptr;
    return list;
}

// "An LDAPMod for each attribute", owned.
class Modifications {
public:
    explicit Modifications(const QList<std::pair<QByteArray, QList<QByteArray>>> &attributes) {
        m_values.reserve(size_t(attributes.size()));
        for (const auto &[name, values] : attributes) {
            auto &value = m_values.emplace_back();
            for (const QByteArray &one : values)
                value.octets.push_back(octets(one));
            for (berval &one : value.octets)
                value.list.push_back(&one);
            value.list.push_back(nullptr);
            value.mod.mod_op = LDAP_MOD_ADD | LDAP_MOD_BVALUES;
            value.mod.mod_type = const_cast<char *>(name.constData());
            value.mod.mod_bvalues = value.list.data();
        }
        for (auto &value : m_values)
            m_list.push_back(&value.mod);
        m_list.push_back(nullptr);
    }
    LDAPMod **list() { return m_list.data(); }

private:
    struct Values {
        std::vector<berval> octets;
        std::vector<berval *> list;
        LDAPMod mod{};
    };
    std::vector<Values> m_values;
    std::vector<LDAPMod *> m_list;
};

Entry entryFrom(LDAP *handle, LDAPMessage *message) {
    char *dn = ldap_get_dn(handle, message);
    Entry entry(QString::fromUtf8(dn));
    ldap_memfree(dn);
    BerElement *position = nullptr;
    for (char *name = ldap_first_attribute(handle, message, &position); name;
         name = ldap_next_attribute(handle, message, position)) {
        berval **values = ldap_get_values_len(handle, message, name);
        for (int i = 0; values && values[i]; ++i)
            entry.add(name, QByteArray(values[i]->bv_val, qsizetype(values[i]->bv_len)));
        ldap_value_free_len(values);
        ldap_memfree(name);
    }
    ber_free(position, 0);
    return entry;
}

} // namespace

bool Reply::nobodyAnswered() const {
    return code == LDAP_SERVER_DOWN || code == LDAP_TIMEOUT || code == LDAP_CONNECT_ERROR || code == LDAP_BUSY ||
           code == LDAP_UNAVAILABLE || code == LDAP_DECODING_ERROR;
}

QString Reply::line() const {
    const QString words = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(ldap_err2string(code))).arg(code);
    return diagnostic.isEmpty() ? words : words + QStringLiteral(": ") + diagnostic;
}

struct Connection::Answer {
    Reply reply;
    std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)> message{nullptr, ldap_msgfree};
};

Connection::~Connection() {
    m_layer.allow(QDeadlineTimer(0)); // a goodbye that cannot be said at once stays unsaid
    ldap_unbind_ext(m_handle, nullptr, nullptr);
}

Reply Connection::broken(int code) {
    m_broken = true;
    return {code, QString()};
}

Connection::Answer Connection::await(int code, int message, QDeadlineTimer until) {
    if (code != LDAP_SUCCESS && code < 0 && code != LDAP_FILTER_ERROR)
        return {broken(code)};
    if (code != LDAP_SUCCESS)
        return {{code, {}}};
    timeval patience = timevalOf(until);
    LDAPMessage *received = nullptr;
    const int kind = ldap_result(m_handle, message, LDAP_MSG_ALL, &patience, &received);
    Answer answer;
    answer.message.reset(received);
    if (kind <= 0) {
        // What still comes would be taken for the answer to something else: this connection has ended.
        answer.reply =
            broken(kind == 0 || m_layer.hasFailed() ? LDAP_TIMEOUT : optionOf<int>(m_handle, LDAP_OPT_RESULT_CODE));
        if (answer.reply.ok())
            answer.reply.code = LDAP_SERVER_DOWN;
        return answer;
    }
    char *words = nullptr;
    if (const int parsed =
            ldap_parse_result(m_handle, received, &answer.reply.code, nullptr, &words, nullptr, nullptr, 0);
        parsed != LDAP_SUCCESS)
        answer.reply = broken(parsed);
    answer.reply.diagnostic = QString::fromUtf8(words).trimmed();
    ldap_memfree(words);
    return answer;
}

Reply Connection::told(int code, int message, QDeadlineTimer until) { return await(code, message, until).reply; }

Reply Connection::bind(const QString &dn, const QByteArray &password, QDeadlineTimer until) {
    if (dn.isEmpty() || password.isEmpty())
        return {LDAP_INAPPROPRIATE_AUTH, QStringLiteral("nothing was sent: an empty name or password proves nothing")};
    const berval secret = octets(password);
    int message = 0;
    m_layer.allow(until);
    const int sent = ldap_sasl_bind(m_handle, dn.toUtf8().constData(), LDAP_SASL_SIMPLE, const_cast<berval *>(&secret),
                                    nullptr, nullptr, &message);
    return told(sent, message, until);
}

Found Connection::search(const Search &search, QDeadlineTimer until) {
    const auto attributes = search.attributes.isEmpty() ? QList<QByteArray>{LDAP_NO_ATTRS} : search.attributes;
    QList<char *> wanted = pointers(attributes);
    timeval patience = timevalOf(until); // the server's limit is whole seconds; ours is exact
    int message = 0;
    m_layer.allow(until);
    const int sent =
        ldap_search_ext(m_handle, search.base.toUtf8().constData(), search.scope, search.filter.constData(),
                        wanted.data(), 0, nullptr, nullptr, &patience, search.most, &message);
    const Answer answer = await(sent, message, until);
    Found found{answer.reply, {}};
    for (LDAPMessage *entry = answer.message ? ldap_first_entry(m_handle, answer.message.get()) : nullptr; entry;
         entry = ldap_next_entry(m_handle, entry))
        found.entries << entryFrom(m_handle, entry);
    return found;
}

Reply Connection::add(const QString &dn, const QList<std::pair<QByteArray, QList<QByteArray>>> &attributes,
                      QDeadlineTimer until) {
    Modifications modifications(attributes);
    int message = 0;
    m_layer.allow(until);
    const int sent = ldap_add_ext(m_handle, dn.toUtf8().constData(), modifications.list(), nullptr, nullptr, &message);
    return told(sent, message, until);
}

Reply Connection::remove(const QString &dn, QDeadlineTimer until) {
    int message = 0;
    m_layer.allow(until);
    const int sent = ldap_delete_ext(m_handle, dn.toUtf8().constData(), nullptr, nullptr, &message);
    return told(sent, message, until);
}

Reply Connection::setPassword(const QString &dn, const QByteArray &present, const QByteArray &wanted,
                              QDeadlineTimer until) {
    if (wanted.isEmpty())
        return {LDAP_CONSTRAINT_VIOLATION, {}};
    const QByteArray name = dn.toUtf8();
    berval who = octets(name), before = octets(present), after = octets(wanted);
    int message = 0;
    m_layer.allow(until);
    const int sent =
        ldap_passwd(m_handle, &who, present.isEmpty() ? nullptr : &before, &after, nullptr, nullptr, &message);
    return told(sent, message, until);
}

} // namespace gatelodge::login::ldap
