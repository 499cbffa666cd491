// A website's PostgreSQL, as far as its accounts go. Every question has a time limit, and names are parameters (F13).
#pragma once
#include "server/domain/result.h"
#include "server/login/settings.h"
#include <memory>
#include <QList>

struct pg_conn;

namespace gatelodge::login::django {

// How the website is reached; two of them that are equal may share a conversation.
struct Place {
    QString host, database, account, encryption; // host: a name, an address, or a folder with a socket
    QByteArray password, authorities; // authorities: certificates in PEM form; none: those that this machine trusts
    int port = 5432, seconds = 5;
    bool operator==(const Place &) const = default;
};
Place placeFrom(const Settings &settings);

// Texts; a NULL is empty.
using Rows = QList<QStringList>;

class Database {
public:
    // Unavailable: nobody answers, or the answer is that nobody may ask. Misconfigured: no encryption on the way to
    // another machine.
    static Result<std::unique_ptr<Database>> open(const Place &place);
    // One that waits for its next question, if there is one; it goes back when it is not needed any more.
    static Result<std::shared_ptr<Database>> lend(const Place &place);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Unavailable: the connection is lost, or it takes too long; Denied: the account may not; else Misconfigured.
    Result<Rows> ask(const QByteArray &sql, const QStringList &parameters = {});
    bool isLost() const { return m_lost; }

private:
    Database(pg_conn *connection, Place place) : m_connection(connection), m_place(std::move(place)) {}
    pg_conn *m_connection;
    Place m_place;
    bool m_lost = false;
};

// '{a,b}' of numbers; anything else is left out.
QString numbers(const QStringList &identities);

} // namespace gatelodge::login::django
