// Devices: where the person is signed in, and how to end it (EA-22). Places are approximate.
#pragma once
#include "server/protocol/web/page.h"
#include <QDateTime>

namespace gatelodge::web {

struct Sessions {
    enum class News { None, Ended, OthersEnded };
    struct Device {
        QString id;      // opaque; never the session's own secret
        QString name;    // "Firefox on Linux"
        QString address; // IP address
        QString place;   // may be empty
        QString means;   // name of the login's authority ("Password", "Google")
        QDateTime signedIn, lastSeen;
        bool thisOne = false;
    };
    QList<Device> devices; // this one first
    News news = News::None;
    QDateTime now;
};
QByteArray sessionsPage(const Sessions &shown, const Visit &visit);

} // namespace gatelodge::web
