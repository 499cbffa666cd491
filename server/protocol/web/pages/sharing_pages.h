// What leaves the house about a person: consents given to organisations (PG-15), and the sites that were visited.
#pragma once
#include "server/protocol/web/page.h"
#include <QDateTime>

namespace gatelodge::web {

struct Consents {
    struct Told {
        QString site;
        bool openId = false;
        QStringList shared; // as Disclosure::shared
        QDateTime first, last;
    };
    struct Organisation {
        OrgId id;
        QString name;
        QList<Told> sites;
        bool asks = true; // consent required; else it is the person's own house
        QDateTime given = {};
        QString textVersion = {}; // of the words that the person agreed to
    };
    QList<Organisation> organisations;
    QString withdrawn;    // name of the organisation that has just been withdrawn from
    QString refused = {}; // name of the organisation that has just been refused
};
QByteArray consentsPage(const Consents &shown, const Visit &visit);

struct Sites {
    struct Site {
        QString name, organisation, address; // address: the site's own page, may be empty
        QDateTime firstVisit, lastVisit;
        bool receivesChanges = false;
    };
    QList<Site> sites;
};
QByteArray sitesPage(const Sites &shown, const Visit &visit);

} // namespace gatelodge::web
