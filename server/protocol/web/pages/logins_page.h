// The ways in that a person has (EL-03): each login with where it is from, removing all but the last, and adding more
// by proving them.
#pragma once
#include "server/protocol/web/pages/complaints.h"
#include "server/protocol/web/pages/sign_in_page.h"
#include <QDateTime>

namespace gatelodge::web {

struct Logins {
    enum class News { None, Added, AlreadyThere, Removed, Revoked, Asked };
    enum class Problem { None, SomebodyElses, Withdrawn, LastWayIn, Away, NotProved, ClosedThere };
    struct Login {
        qint64 id = 0;
        QString authority;     // its caption
        QString name;          // as it is called there; empty where that is a secret
        bool password = false; // our own: changed in its own room
        bool valid = true;
        QDateTime added, lastUsed; // lastUsed invalid: never
        QString device = {};       // that a certificate of ours was issued for (EL-11); else empty
        QDateTime ends = {};       // of such a certificate
    };
    struct Waiting { // asked for, and not approved yet
        qint64 id = 0;
        QString authority, name; // name may be empty
        QDateTime asked;
    };
    QList<Login> logins;
    QList<Waiting> waiting;
    QList<SignIn::Authority> authorities; // that check a password, besides our own
    QList<SignIn::Method> methods;        // that people are sent to
    QList<SignIn::Method> issuers;        // that make certificates; the name may be empty
    QString typedName;
    QDateTime now;
    News news = News::None;
    Problem problem = Problem::None;
    QString authority;          // that the problem is with
    Complaints complaints = {}; // fields "login", "password"
};
QByteArray loginsPage(const Logins &shown, const Visit &visit);

} // namespace gatelodge::web
