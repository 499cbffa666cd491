// People out of a directory that answers (RFC 4511), a page at a time (RFC 2696), written down as LDIF: what is read
// then is a file, which can be read twice and does not die in the middle.
#pragma once
#include "server/domain/result.h"
#include <chrono>
#include <functional>
#include <memory>
#include <QStringList>
#include <QTemporaryFile>

namespace gatelodge::sync {

struct DirectoryQuestion {
    QString url; // ldap:// or ldaps://
    QString base;
    QString filter = QStringLiteral("(objectClass=person)");
    QString dn; // empty: nobody, and no password
    QByteArray password;
    bool startTls = false;
    QString trusted; // a PEM file; else whom the system trusts
    int pageSize = 500;
    std::chrono::milliseconds patience{30'000}; // for each answer
    QStringList alsoAttributes = {};            // that are given on request only
    qint64 mostBytes = 0;                       // of what is written down; 0: as many as there are
};

// RFC 4515: a value within a filter.
QString inFilter(const QString &value);

// Misconfigured: the address, the filter or the certificates are no such, or a password would go over the network as it
// is. Denied: the directory does not take the password. Unavailable: it does not answer, or not to the end; or the disk
// is full, or there is more than the bound. `told` hears after each page how many entries there are, and may end it.
Result<std::unique_ptr<QTemporaryFile>> fetchDirectory(const DirectoryQuestion &question,
                                                       const std::function<Done(int entries)> &told);

} // namespace gatelodge::sync
