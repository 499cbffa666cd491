// The audit as a feed and as history. The feed's cursor is a pg_snapshot, and of which house: what is visible now and
// was not then.
#pragma once
#include "server/domain/change.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct Feed {
    QString cursor;        // for the next reading
    QList<Change> changes; // by seq; captions are not filled in here
    // Reload everything, none are given: there are more than anybody wants one by one, or the cursor is of a house that
    // was here before a restore.
    bool overflow = false;
};

constexpr int kMostChanges = 2000; // in one reading of the feed

Result<QString> currentCursor(Session &session);
Result<Feed> readFeed(Session &session, const QString &cursor);
Result<QList<Change>> listChangesOf(Session &session, const UserId &uid, int limit); // newest first
Result<QList<Change>> listChangesOfRecord(Session &session, const QString &entity, const QString &key, int limit);
// Of records whose key begins with this one and a slash.
Result<QList<Change>> listChangesOfParts(Session &session, const QString &entity, const QString &key, int limit);
Result<QList<Change>> listLatestChanges(Session &session, int limit);
// Digests that identify a token or a certificate, and sealed settings: nobody is shown them (EL-05, K1). Everything
// that is read here is without them.
void hideSecrets(Change &change);
void hideSecrets(QJsonValue &value);
Change changeFrom(const Row &row); // of any statement that selects an entry and its payload
// Fills in actorName and subjectName.
Done fillInCaptions(Session &session, QList<Change> &changes);

} // namespace gatelodge::store
