// Who is here: the members who let others see it, seen within five minutes (EA-27).
#pragma once
#include "server/protocol/web/page.h"
#include <QDateTime>

namespace gatelodge::web {

struct Online {
    struct Member {
        QString name, username;
        QDateTime seen;
        bool self = false;
    };
    QList<Member> members;
    bool more = false;  // there are more than are shown
    bool shown = false; // whether the reader is among those who let others see it
    QDateTime now;
};
QByteArray onlinePage(const Online &shown, const Visit &visit);

// On the profile: whether others may see it. Its own form, because no site is told of it.
Section onlineSection(bool shown, const Say &say);

} // namespace gatelodge::web
