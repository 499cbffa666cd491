// Email addresses (PG-14): main, confirmed, not confirmed. Adding a taken address looks the same as adding a free one.
#pragma once
#include "server/protocol/web/pages/complaints.h"
#include <QDateTime>

namespace gatelodge::web {

struct Emails {
    enum class News { None, LinkMailed, Confirmed, MainChanged, Removed, PutBack };
    struct Address {
        EmailId id;
        QString text;
        bool main = false, confirmed = false;
        QDateTime linkExpires = {}; // of the last mailed link, where not confirmed; invalid: none works any more
    };
    QList<Address> addresses; // main first
    QString typed;            // kept after a complaint
    News news = News::None;
    QString about; // the address that the news is about
    QDateTime now;
    Complaints complaints = {}; // field "email"
    QString keptBy = {};        // the synchronisation that says which is the main one; empty: the person does
};
QByteArray emailsPage(const Emails &shown, const Visit &visit);

} // namespace gatelodge::web
