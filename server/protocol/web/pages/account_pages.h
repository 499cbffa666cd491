// The first rooms of the house: the overview, and the person's names.
#pragma once
#include "server/protocol/web/pages/complaints.h"
#include <QDateTime>

namespace gatelodge::web {

struct Account {
    QString username, firstName, lastName;
    QDateTime memberSince;
    QString mainAddress; // empty: none yet
    int otherAddresses = 0, addressesToConfirm = 0;
    int devices = 1, sites = 0, organisations = 0, keys = 0;
    QDateTime passwordChanged = {}; // invalid: no password
    QDateTime passwordExpires = {}; // invalid: never, or not for a long time
    int tokens = 0;
};
QByteArray accountPage(const Account &shown, const Visit &visit);

struct Profile {
    enum class News { None, Saved, ShownOnline, HiddenOnline };
    QString username, firstName, lastName;
    bool usernameFixed = true; // some site has received it (R1)
    QString language;          // code; empty: whatever the browser asks for
    Revision revision;
    QStringList told; // names of the sites that are being told, after saving
    News news = News::None;
    Complaints complaints = {};           // fields "first", "last", "username"
    QString keptBy = {};                  // the synchronisation that keeps some of the names; empty: none does
    bool firstKept = false, lastKept = false;
    std::optional<bool> shownOnline = {}; // nothing: the house does not show who is here
};
QByteArray profilePage(const Profile &shown, const Visit &visit);

} // namespace gatelodge::web
