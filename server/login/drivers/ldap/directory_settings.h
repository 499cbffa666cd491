// The settings of one directory, read once from the form's values: types instead of texts, and what the schema cannot
// check by itself (addresses, templates, certificates).
#pragma once
#include "server/domain/result.h"
#include "server/login/settings.h"
#include <chrono>

namespace gatelodge::login::ldap {

struct Server {
    enum Kind {
        Plain,  // ldap://: StartTLS, unless encryption is off
        Tls,    // ldaps://: TLS from the first octet
        Socket, // ldapi://: a unix socket, which needs no encryption
    } kind = Plain;
    QString host; // a name or an address, IPv6 without brackets; of a Socket: its path
    quint16 port = 389;

    QString url() const; // as messages name it
};

struct DirectorySettings {
    QList<Server> servers;             // tried in this order
    bool encrypted = true;             // off: this machine only
    QByteArray authorities;            // PEM; empty: the system's
    std::chrono::seconds connect{5};   // one server: connection and handshake
    std::chrono::seconds together{10}; // everything that one call does

    bool bindsDirectly = false; // as the person; else search first
    QString dnTemplate;         // bindsDirectly
    QString searchDn;           // empty: anonymous
    QByteArray searchPassword;
    QString base, filter;
    bool subtree = true;

    QString identity, username, firstName, lastName, mail; // attributes
    bool mailVerified = false;

    enum Groups { NoGroups, GroupsInAttribute, GroupsBySearch } groups = NoGroups;
    QString groupAttribute, groupBase, groupFilter, groupName;

    QString closedAttribute, closedValue, closedMessage;

    QString createBase;
    QStringList createClasses;

    enum PasswordChanges { NeverChanged, ChangedByOwner, ResetToo } passwordChanges = ChangedByOwner;

    bool identityIsDn() const; // the identity setting says "dn"
    // Of an entry: all that a RemoteUser and the closed account need, without the groups by search.
    QList<QByteArray> attributes() const;
};

// Misconfigured: names the setting and what is wrong with it.
Result<DirectorySettings> directoryFrom(const Settings &settings);

} // namespace gatelodge::login::ldap
