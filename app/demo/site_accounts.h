// The accounts that a sample site keeps by itself: who came through the gate, as the site knows them. In memory, and as
// JSON in the data folder (mode 0600), so that a restart forgets nobody. One thread only.
#pragma once
#include "server/domain/result.h"
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::app {

struct SiteAccount {
    QString username; // what Gatelodge calls `u`: the key of everything that a site keeps
    QString firstName, lastName, email;
    QStringList secondary;
    QString sshKeys; // one text, a key a line; empty where the site gets none
    QDateTime since, lastSeen;
    bool locked = false; // Gatelodge has told of a suspension
    QStringList entries; // the site's own: races entered

    QString displayName() const; // "Ada Lovelace", or the username
};

class SiteAccounts {
public:
    explicit SiteAccounts(QString file) : m_file(std::move(file)) {}

    // False: there is no file yet. Misconfigured: it cannot be read.
    Result<bool> load();
    const SiteAccount *find(const QString &username) const;
    QList<SiteAccount> list() const; // by name, as people sort them
    Done put(const SiteAccount &account);
    Done putAll(const QList<SiteAccount> &accounts);
    Done remove(const QString &username);

private:
    Done save() const;

    QString m_file;
    QHash<QString, SiteAccount> m_accounts;
};

} // namespace gatelodge::app
