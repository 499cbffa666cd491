// What the demo tells whoever started it: where the sites are, and who can sign in. Printed by `gatelodged demo`, shown
// by the window.
#pragma once
#include "server/domain/ids.h"
#include <QList>
#include <QString>
#include <QUrl>

namespace gatelodge::app {

// Where the live sites listen: http://127.0.0.1:<port>. Not localhost: that is Gatelodge's own name, and cookies
// ignore ports.
struct DemoAddresses {
    QUrl wiki, calendar, shop;
};

struct DemoLogin {
    QString username, password;
    QString shows; // what there is to see with it, in English
};

struct ListedSite {
    QString name;
    SiteId id;
    QUrl address; // invalid: no live server
};

struct DemoFacts {
    QList<ListedSite> sites; // wiki, calendar, shop, then those without a server
    QList<DemoLogin> logins;
    QUrl mailViewer;
};

} // namespace gatelodge::app
