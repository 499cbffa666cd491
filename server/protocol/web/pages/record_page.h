// What is kept about a person and where it went (K6), shown to that person; and the way to have it erased.
#pragma once
#include "server/protocol/web/pages/complaints.h"
#include "server/protocol/web/pages/sharing_pages.h"

namespace gatelodge::web {

// The newest of each; the file has everything.
struct Record {
    enum class News { None, Asked, Kept, LastOwner };
    struct Login {
        QString at, name; // name: where it is no secret
        QDateTime added, lastUsed;
    };
    struct Consent {
        QString organisation;
        bool given = false;
        QDateTime at;
    };
    struct Place { // a sign-in, or a device that is signed in
        QDateTime at;
        QString device, address;
    };
    struct Sent {
        QString site;
        QDateTime at;
    };
    QString username, name;
    QDateTime since;
    QStringList addresses = {}, groups = {}, keys = {};
    QList<Login> logins = {};
    QList<Consent> consents = {};
    QList<Sites::Site> sites = {};
    QList<Sent> sent = {};
    QList<Place> devices = {}, signIns = {};
    QDateTime erasureAsked = {}; // invalid: nobody asked
    News news = News::None;
    Complaints complaints = {}; // field "username"
};
QByteArray recordPage(const Record &shown, const Visit &visit);

} // namespace gatelodge::web
