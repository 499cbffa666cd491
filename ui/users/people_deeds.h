// What is done with one or many people at once, and how it is undone. Shared by the list's selection bar, the details
// and the keys; each deed says what happened in the undo bar and takes back exactly what it did.
#pragma once
#include "server/admin/people.h"
#include "ui/theme/words.h"
#include <QObject>

namespace gatelodge::ui {

class UndoBar;

class PeopleDeeds : public QObject {
    Q_OBJECT
public:
    PeopleDeeds(admin::People &people, UndoBar &undo, QObject *parent = nullptr);

    void suspend(const QList<UserId> &uids, const QString &message);
    void letIn(const QList<UserId> &uids);
    void remove(const QList<UserId> &uids);
    void bringBack(const QList<UserId> &uids);
    void addToGroup(const QList<UserId> &uids, const Group &group);
    void exportCsv(const QList<UserId> &uids, const QString &path);

Q_SIGNALS:
    void failed(const gatelodge::Error &error);
    void told(const QString &sentence); // went well, and there is nothing to undo
    void done();

private:
    using Lines = QList<UserLine>;
    void read(const QList<UserId> &uids, std::function<void(const Lines &)> then);
    void setStatus(const Lines &before, UserStatus status, const QString &message);
    void restoreStatus(const Lines &before);
    template <typename T> void follow(QFuture<Result<T>> future, std::function<void()> then = {});
    admin::People &m_people;
    UndoBar &m_undo;
};

} // namespace gatelodge::ui
