// Makes accounts in the directory (EA-13): an entry below the chosen base, then its password by the modify-password
// operation, so that the directory hashes it and applies its own rules. What fails half-way is taken back.
#include "server/login/drivers/ldap/contracts.h"
#include "server/login/drivers/ldap/escape.h"

namespace gatelodge::login::ldap {

namespace {

using Attributes = QList<std::pair<QByteArray, QList<QByteArray>>>;

const QString kUsername = QStringLiteral("username"), kFirst = QStringLiteral("first"), kLast = QStringLiteral("last"),
              kEmail = QStringLiteral("email"), kPassword = QStringLiteral("password");

RegistrationAnswer complaining(const QString &field, const QString &message, const QString &detail) {
    return {RegistrationVerdict::BadInput, {{field, message}}, detail, {}};
}

RegistrationAnswer failed(const QString &detail) { return {RegistrationVerdict::Failed, {}, detail, {}}; }
RegistrationAnswer refused(const QString &detail) { return {RegistrationVerdict::Refused, {}, detail, {}}; }

class LdapRegistrar : public Registrar {
public:
    LdapRegistrar(Result<DirectorySettings> settings, Pool &pool) : m_settings(std::move(settings)), m_pool(pool) {}

    QList<RegistrationField> requiredFields() const override {
        return {RegistrationField::Username, RegistrationField::LastName, RegistrationField::Password};
    }

    RegistrationAnswer create(const NewAccount &account) override {
        if (!m_settings)
            return failed(m_settings.error().detail);
        if (m_settings->createBase.isEmpty() || m_settings->createClasses.isEmpty() || m_settings->username.isEmpty() ||
            m_settings->searchDn.isEmpty())
            return refused(QStringLiteral("create_base, create_classes, username_attribute and search_dn are needed"));
        if (auto complaint = checkInput(account))
            return *complaint;
        Directory directory(*m_settings, m_pool);
        if (const auto other = directory.findByUsername(account.username);
            other || other.error().fault == Fault::Conflict)
            return complaining(kUsername, {}, QStringLiteral("there is such an account"));
        else if (other.error().fault != Fault::NotFound)
            return failed(other.error().detail);
        return write(directory, account);
    }

    bool takeBack(const QString &username) override {
        if (!m_settings || !isPlausibleName(username))
            return false;
        Directory directory(*m_settings, m_pool);
        const auto gone = directory.doAs({}, {}, [&](Connection &connection, QDeadlineTimer until) {
            return connection.remove(nameFor(username), until);
        });
        return gone && gone->ok();
    }

private:
    QString nameFor(const QString &username) const {
        return QStringLiteral("%1=%2,%3")
            .arg(m_settings->username, QString::fromUtf8(escapedForDn(username.toUtf8())), m_settings->createBase);
    }

    static std::optional<RegistrationAnswer> checkInput(const NewAccount &account) {
        RegistrationAnswer answer{RegistrationVerdict::BadInput, {}, QStringLiteral("missing or not printable"), {}};
        const auto check = [&answer](const QString &field, const QString &value, bool required) {
            if (value.isEmpty() ? required : !isPlausibleName(value))
                answer.complaints.append({field, {}});
        };
        check(kUsername, account.username, true);
        check(kFirst, account.firstName, false);
        check(kLast, account.lastName, true);
        check(kEmail, account.email, false);
        if (!isPlausiblePassword(account.password))
            answer.complaints.append({kPassword, {}});
        return answer.complaints.isEmpty() ? std::nullopt : std::optional(answer);
    }

    Attributes attributesOf(const NewAccount &account) const {
        Attributes attributes{{"objectClass", {}}};
        for (const QString &name : m_settings->createClasses)
            attributes.first().second << name.toUtf8();
        const auto put = [&attributes](const QString &name, const QString &value) {
            if (!name.isEmpty() && !value.isEmpty())
                attributes.append({name.toUtf8(), {value.toUtf8()}});
        };
        put(m_settings->username, account.username);
        put(m_settings->firstName, account.firstName);
        put(m_settings->lastName, account.lastName);
        put(m_settings->mail, account.email);
        if (m_settings->username.compare(QLatin1StringView("cn"), Qt::CaseInsensitive) != 0)
            put(QStringLiteral("cn"), (account.firstName + u' ' + account.lastName).trimmed());
        return attributes;
    }

    RegistrationAnswer write(Directory &directory, const NewAccount &account) const {
        const QString dn = nameFor(account.username);
        RegistrationAnswer answer;
        bool unclear = false;
        const auto done = directory.doAs({}, {}, [&](Connection &connection, QDeadlineTimer until) {
            const Reply added = connection.add(dn, attributesOf(account), until);
            if (!added.ok()) {
                answer = answerFrom(added);
                unclear = added.code == LDAP_CONSTRAINT_VIOLATION && answer.complaints.isEmpty();
                return added;
            }
            const Reply set = connection.setPassword(dn, {}, account.password, until);
            answer = set.ok() ? RegistrationAnswer{RegistrationVerdict::Ok, {}, dn, {}} : takeBack(connection, dn, set);
            return set;
        });
        if (!done)
            return failed(done.error().detail);
        // "Some attributes not unique" is all that an OpenLDAP overlay says.
        if (unclear && !m_settings->mail.isEmpty() && !account.email.isEmpty()) {
            if (const auto taken = directory.existsWith(m_settings->mail, account.email); taken && *taken)
                return complaining(kEmail, {}, answer.detail);
        }
        return answer.verdict == RegistrationVerdict::Ok ? describe(directory, dn, account) : answer;
    }

    // The password was not set: an account that nobody can enter would keep its name for ever.
    RegistrationAnswer takeBack(Connection &connection, const QString &dn, const Reply &why) const {
        // It has its own time, a second at least: the deadline may be what went wrong.
        const Reply removed = connection.remove(dn, QDeadlineTimer(m_settings->connect));
        const QString left = removed.ok() ? QString() : QStringLiteral("; %1 is left: %2").arg(dn, removed.line());
        const QString detail = QStringLiteral("setting the password: ") + why.line() + left;
        if (why.code == LDAP_CONSTRAINT_VIOLATION)
            return complaining(kPassword, why.diagnostic, detail);
        return failed(detail);
    }

    RegistrationAnswer answerFrom(const Reply &reply) const {
        const QString detail = QStringLiteral("adding the entry: ") + reply.line();
        switch (reply.code) {
        case LDAP_ALREADY_EXISTS: return complaining(kUsername, {}, detail);
        case LDAP_INVALID_SYNTAX:
        case LDAP_CONSTRAINT_VIOLATION:
        case LDAP_INVALID_DN_SYNTAX:
            if (const QString field = fieldNamedIn(reply.diagnostic); !field.isEmpty())
                return complaining(field, reply.diagnostic, detail);
            return refused(detail);
        case LDAP_INSUFFICIENT_ACCESS:
        case LDAP_UNWILLING_TO_PERFORM:
        case LDAP_OBJECT_CLASS_VIOLATION:
        case LDAP_NAMING_VIOLATION: return refused(detail);
        default: return failed(detail);
        }
    }

    // "mail: value #0 invalid per syntax": servers begin with the attribute.
    QString fieldNamedIn(const QString &words) const {
        const QString named = words.section(u':', 0, 0).trimmed();
        const std::pair<QString, QString> fields[] = {{m_settings->username, kUsername},
                                                      {m_settings->firstName, kFirst},
                                                      {m_settings->lastName, kLast},
                                                      {m_settings->mail, kEmail}};
        for (const auto &[attribute, field] : fields) {
            if (!attribute.isEmpty() && named.compare(attribute, Qt::CaseInsensitive) == 0)
                return field;
        }
        return {};
    }

    static RegistrationAnswer describe(Directory &directory, const QString &dn, const NewAccount &account) {
        const auto person = directory.findByUsername(account.username);
        const auto user = person ? directory.userFrom(*person, {}) : Result<RemoteUser>(failure(person.error()));
        if (!user)
            return failed(QStringLiteral("%1 was made, but cannot be read: %2").arg(dn, user.error().detail));
        return {RegistrationVerdict::Ok, {}, dn, *user};
    }

    Result<DirectorySettings> m_settings;
    Pool &m_pool;
};

} // namespace

std::unique_ptr<Registrar> makeRegistrar(Result<DirectorySettings> settings, Pool &pool) {
    return std::make_unique<LdapRegistrar>(std::move(settings), pool);
}

} // namespace gatelodge::login::ldap
