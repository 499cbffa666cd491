// What undo asks of the database: the entries of a deed with everything they hold, and rows put back as an entry has
// them, for any audited table (0023). Which tables may be, and who may do it, is the service's to say.
#pragma once
#include "server/domain/undo.h"
#include "server/store/session.h"
#include <functional>

namespace gatelodge::store {

// In order of their numbers, as stored: not to be shown. NotFound: there is no such deed.
Result<QList<AuditEntry>> listEntriesOfDeed(Session &session, const QString &deed);
// Of such a deed what is about a person, or about a record: as quick of a large one as of a small one.
Result<QList<AuditEntry>> listPartOfDeed(Session &session, const QString &deed, const UserId &person);
Result<QList<AuditEntry>> listPartOfDeed(Session &session, const QString &deed, const QString &entity,
                                         const QString &key);
// In one order for all who hold several: until the transaction ends nobody changes them.
Done holdPeople(Session &session, const QList<UserId> &people);
Done holdPeopleOf(Session &session, const QString &deed); // whom it is about
// Undo of an import, of any size, in the caller's transaction. What is to be looked at before is read by pages of whole
// people, page 0 being what belongs to nobody: without the people whom it has brought and nobody has touched since, and
// without what goes with those whom it has brought. There may be nothing.
struct UndoPages {
    int pages = 0, entries = 0;
};
// Who applies it waits from here on, as this does for them: until the transaction ends.
Done holdAppliedImport(Session &session, const QString &deed); // import:<number>
Result<UndoPages> beginUndo(Session &session, const QString &deed, int peopleAPage);
Result<QList<AuditEntry>> listUndoPage(Session &session, int page);
// What is to be put back, noted and then done by the thousand: first what came goes, then what changed is put back,
// then what went comes.
struct UndoStep {
    const char *act; // "take", "put" or "add"
    QString table;
    QJsonObject id, words;
};
Done noteUndoSteps(Session &session, const QList<UndoStep> &steps);
// Told how many were done, after each thousand or so.
Done doUndoSteps(Session &session, const std::function<Done(int)> &goOn);
Done endUndo(Session &session); // what was begun, in the same transaction
// Newcomers: how many (NotFound: there is no such deed), and a page of them after an entry.
Result<int> countNewcomers(Session &session, const QString &deed);
struct Newcomers {
    QList<UserId> people;
    qint64 last = 0; // entry
};
Result<Newcomers> listNewcomers(Session &session, const QString &deed, qint64 after, int limit);
Result<AuditEntry> findEntry(Session &session, qint64 seq);
// The last deed of this actor's from a console that still stands; nothing where there is none.
Result<std::optional<QString>> findLastDeed(Session &session, const QString &actor);
Result<bool> isUndone(Session &session, const QString &deed);

struct LastChange {
    QString actor;
    QDateTime at;
};
Result<LastChange> findLastChange(Session &session, const QString &entity, const QString &key);

// A row as it is now, and both words of an entry as they would be written now: three objects that can be compared.
struct ToLookAt {
    QString table;
    QJsonObject id, was, became;
};
struct Looked {
    std::optional<QJsonObject> present; // without secrets
    QJsonObject was, became;
};
enum class Holding { Free, UntilTheEnd }; // of the transaction
Result<QList<Looked>> lookAtRows(Session &session, const QList<ToLookAt> &rows, Holding holding);
// id: columns and their values, of which those that name a site, group, organisation or authority count.
Result<bool> isPlaceGone(Session &session, const QJsonObject &id);
Done putBackFields(Session &session, const QString &table, const QJsonObject &id, const QJsonObject &fields);
Done putBackRow(Session &session, const QString &table, const QJsonObject &row);
Done takeRowAway(Session &session, const QString &table, const QJsonObject &id);

} // namespace gatelodge::store
