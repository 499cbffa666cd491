#include "server/service/noted_accounts.h"
#include "server/service/migrating_rows.h"
#include <QDataStream>

namespace gatelodge::service {

using login::LeavingAccount;

namespace {

constexpr int kPage = 2000; // accounts
constexpr int kQuick = 1;   // of the ways to pack: they are read once

QByteArray packed(const QList<LeavingAccount> &accounts) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const LeavingAccount &account : accounts) {
        const login::RemoteUser &user = account.user;
        stream << user.identity << user.username << user.firstName << user.lastName << user.groups << account.active
               << account.joined << qint32(user.emails.size());
        for (const login::RemoteEmail &email : user.emails)
            stream << email.address << email.verified;
    }
    return qCompress(bytes, kQuick);
}

QList<LeavingAccount> unpacked(const QByteArray &page) {
    QList<LeavingAccount> accounts;
    QDataStream stream(qUncompress(page));
    while (!stream.atEnd()) {
        LeavingAccount account;
        login::RemoteUser &user = account.user;
        qint32 emails = 0;
        stream >> user.identity >> user.username >> user.firstName >> user.lastName >> user.groups >> account.active >>
            account.joined >> emails;
        for (; emails > 0; --emails) {
            login::RemoteEmail email;
            stream >> email.address >> email.verified;
            user.emails << email;
        }
        accounts << account;
    }
    return accounts;
}

} // namespace

void NotedAccounts::add(const LeavingAccount &account) {
    m_open << account;
    m_open.last().storedPassword.clear();
    ++m_count;
    if (m_open.size() == kPage)
        m_packed << packed(std::exchange(m_open, {}));
}

const LeavingAccount &NotedAccounts::at(int line) const {
    const qsizetype page = (line - 1) / kPage, place = (line - 1) % kPage;
    if (page == m_packed.size())
        return m_open[place];
    if (page != m_seenPage) {
        m_seen = unpacked(m_packed[page]);
        m_seenPage = page;
    }
    return m_seen[place];
}

ImportLines NotedAccounts::lines() const {
    return [this, line = 0]() mutable -> Result<std::optional<ImportLine>> {
        if (line == m_count)
            return std::optional<ImportLine>();
        ++line;
        return std::optional(rowOf(at(line), line));
    };
}

QString NotedAccounts::keyOf(int line) const { return at(line).user.identity; }

} // namespace gatelodge::service
