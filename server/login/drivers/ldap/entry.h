// An entry of a directory as values: its name and its attributes' octets.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::login::ldap {

class Entry {
public:
    Entry() = default;
    explicit Entry(QString dn) : m_dn(std::move(dn)) {}

    const QString &dn() const { return m_dn; }
    void add(const QByteArray &attribute, const QByteArray &value) { m_values[attribute.toLower()] << value; }
    QList<QByteArray> values(const QString &attribute) const { return m_values.value(attribute.toLatin1().toLower()); }
    // Those that are UTF-8; what is not text is not shown to anybody.
    QStringList texts(const QString &attribute) const;
    QString text(const QString &attribute) const; // the first; empty: none

private:
    QString m_dn;
    QHash<QByteArray, QList<QByteArray>> m_values;
};

// What stays the same when the entry's name changes: text as it is, Active Directory's objectGUID as people write
// GUIDs, other octets in hexadecimal. Empty: the entry has no such attribute. `attribute` may be "dn".
QString identityOf(const Entry &entry, const QString &attribute);
// The octets that identityOf wrote, for a filter.
QByteArray identityOctets(const QString &identity, const QString &attribute);

// One spelling for each distinguished name: as libldap writes it, in lower case. Empty: it is none.
QString sameDn(const QString &dn);
bool isBelow(const QString &dn, const QString &base); // or the base itself
QString firstValueOf(const QString &dn);              // "cn=board,ou=groups" is "board"; what is no name stays itself

} // namespace gatelodge::login::ldap
