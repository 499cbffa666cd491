// What is done with one or many people at once, and how it is undone. Shared by the list's selection bar, the details
// and the keys; each deed says what happened in the undo bar and takes back exactly what it did.
#pragma once
#include "server/admin/history.h"
#include "server/admin/people.h"
#include "ui/theme/words.h"
#include <QObject>

namespace gatelodge::ui {

class UndoBar;

class PeopleDeeds : public QObject {
    Q_OBJECT
public:
    PeopleDeeds(admin::People &people, admin::History &history, UndoBar &undo, QWidget *page);
    // All or nothing, with its way in the status line, and one undo. name: of the group it is about.
    void doInBulk(const BulkDeed &deed, const BulkPeople &people, int count, const QString &name = {});

    void suspend(const QList<UserId> &uids, const QString &message);
    void letIn(const QList<UserId> &uids);
    void remove(const QList<UserId> &uids);
    void bringBack(const QList<UserId> &uids);

Q_SIGNALS:
    void failed(const gatelodge::Error &error);
    // Nothing was done to these people, because an owner must remain: the others may be meant without them.
    void ownersMeant(const gatelodge::BulkDeed &deed, const gatelodge::BulkPeople &people, const QString &name,
                     const gatelodge::Error &error);
    void told(const QString &sentence); // went well, and there is nothing to undo
    void done();

private:
    using Lines = QList<UserLine>;
    void read(const QList<UserId> &uids, std::function<void(const Lines &)> then);
    void setStatus(const Lines &before, UserStatus status, const QString &message);
    void restoreStatus(const Lines &before);
    void tellBulk(const BulkDeed &deed, const BulkPeople &people, const Result<BulkOutcome> &outcome,
                  const QString &name);
    template <typename T> void follow(QFuture<Result<T>> future, std::function<void()> then = {});
    admin::People &m_people;
    admin::History &m_history;
    UndoBar &m_undo;
    QWidget *m_page;
    QString m_lastDeed; // that has ended, of this console
};

} // namespace gatelodge::ui
