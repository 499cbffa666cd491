// A site: where people are let in, and who is told of changes (PG-09).
#pragma once
#include "server/domain/ids.h"
#include "server/domain/login.h"
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatelodge {

// The community protocol's answer formats (PG-03).
enum class CryptoVersion { V2 = 2, V3 = 3, V4 = 4 };

// In which form a site is told of changes: the classic push of community sign-on, or Standard Webhooks.
enum class PushForm { Classic, Webhooks };
QLatin1StringView pushFormName(PushForm form); // as the database and the command line spell it
PushForm pushFormFrom(const QString &name);    // Classic where it is none

// What an administrator edits at once. The key has operations of its own.
struct SiteProfile {
    QString name;
    OrgId org;
    QString redirectUrl;
    CryptoVersion version = CryptoVersion::V3;
    QString apiUrl;             // empty: none
    bool pushChanges = false;   // needs the API URL
    bool pushSshKeys = false;   // needs pushChanges
    PushForm pushForm = PushForm::Classic;
    bool internal = false;      // pushes may go to private addresses (F10)
    bool signedSearch = false;  // search and getkeys ask for a signature (PG-06)
    Level minLevel = Level::Normal;
    int cooloffHours = 0;
    QString accent;             // #rrggbb of its pages, or empty
    QList<GroupId> groups;      // any of these; empty: everybody
};

struct Site {
    SiteId id;
    SiteProfile profile;
    QString orgName;
    QString keyFingerprint;     // empty: no key yet
    QDateTime keyMadeAt;
    QString oldKeyFingerprint;  // not empty: a rotation waits for its confirmation
    bool deleted = false;
    Revision revision;
};

using WebhookSecretId = Id<struct WebhookSecretTag, int>;

// What a site's webhooks are signed with, as it can be shown. Two at most hold at a time.
struct WebhookSecret {
    WebhookSecretId id;
    QString beginning; // by which it is known again
    QDateTime madeAt;
    QDateTime endsAt; // invalid: none set
};

// A site's own words at a gate. language "" is what everybody else reads.
struct SiteMessage {
    QString gate;
    QString language;
    QString text;
};

} // namespace gatelodge
