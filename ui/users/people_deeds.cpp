#include "ui/users/people_deeds.h"
#include "ui/common/csv.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/messages.h"
#include "ui/users/users_model.h"
#include <QSaveFile>

namespace gatelodge::ui {
namespace {

QList<UserId> uidsIn(const QList<UserLine> &lines, UserStatus status) {
    QList<UserId> uids;
    for (const UserLine &line : lines)
        if (line.status == status)
            uids << line.uid;
    return uids;
}

QList<UserId> uidsIn(const QList<UserLine> &lines) {
    QList<UserId> uids;
    for (const UserLine &line : lines)
        uids << line.uid;
    return uids;
}

} // namespace

PeopleDeeds::PeopleDeeds(admin::People &people, UndoBar &undo, QObject *parent)
    : QObject(parent), m_people(people), m_undo(undo) {}

template <typename T> void PeopleDeeds::follow(QFuture<Result<T>> future, std::function<void()> then) {
    deliver(this, std::move(future), [this, then = std::move(then)](const Result<T> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (then)
            then();
        Q_EMIT done();
    });
}

void PeopleDeeds::read(const QList<UserId> &uids, std::function<void(const Lines &)> then) {
    deliver(this, m_people.lines(uids), [this, then = std::move(then)](const Result<Lines> &lines) {
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        then(*lines);
    });
}

void PeopleDeeds::suspend(const QList<UserId> &uids, const QString &message) {
    read(uids, [this, message](const Lines &before) { setStatus(before, UserStatus::Suspended, message); });
}

void PeopleDeeds::letIn(const QList<UserId> &uids) {
    read(uids, [this](const Lines &before) { setStatus(before, UserStatus::Active, {}); });
}

// Those who are in that state already are left out, so that undo leaves them alone, too.
void PeopleDeeds::setStatus(const Lines &before, UserStatus status, const QString &message) {
    Lines others = before;
    others.removeIf([status](const UserLine &line) { return line.status == status; });
    if (others.isEmpty())
        return;
    follow(m_people.setStatus(uidsIn(others), status, message), [this, others, status] {
        const int count = int(others.size());
        const QString name = others.first().displayName();
        const bool suspended = status == UserStatus::Suspended;
        const auto words = [count, name, suspended] {
            if (count == 1)
                return (suspended ? tr("%1 was suspended.") : tr("%1 may enter again.")).arg(name);
            return suspended ? tr("%n people were suspended.", nullptr, count)
                             : tr("%n people may enter again.", nullptr, count);
        };
        m_undo.say(words, suspended ? Words([] { return tr("All their sessions have ended."); }) : Words(),
                   [this, others] { restoreStatus(others); });
    });
}

void PeopleDeeds::restoreStatus(const Lines &before) {
    for (const UserStatus status : {UserStatus::Pending, UserStatus::Active, UserStatus::Suspended})
        if (const auto uids = uidsIn(before, status); !uids.isEmpty())
            follow(m_people.setStatus(uids, status, {}));
}

void PeopleDeeds::remove(const QList<UserId> &uids) {
    read(uids, [this](const Lines &before) {
        const auto who = uidsIn(before);
        follow(m_people.remove(who), [this, who, name = before.value(0).displayName()] {
            const int count = int(who.size());
            m_undo.say(
                [count, name] {
                    return count == 1 ? tr("%1 was deleted.").arg(name) : tr("%n people were deleted.", nullptr, count);
                },
                {}, [this, who] { follow(m_people.bringBack(who)); });
        });
    });
}

void PeopleDeeds::bringBack(const QList<UserId> &uids) {
    read(uids, [this](const Lines &before) {
        const auto who = uidsIn(before);
        follow(m_people.bringBack(who), [this, who, name = before.value(0).displayName()] {
            const int count = int(who.size());
            m_undo.say(
                [count, name] {
                    return count == 1 ? tr("%1 was brought back.").arg(name)
                                      : tr("%n people were brought back.", nullptr, count);
                },
                {}, [this, who] { follow(m_people.remove(who)); });
        });
    });
}

// Who is a member already stays one when the step is undone.
void PeopleDeeds::addToGroup(const QList<UserId> &uids, const Group &group) {
    UserFilter members;
    members.group = group.id;
    deliver(this, m_people.open(members), [this, uids, group](const Result<admin::PeopleList> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        const int count = int(admin::lengthOf(*list));
        deliver(this, m_people.page(*list, 0, count), [this, uids, group](const Result<Lines> &present) {
            if (!present) {
                Q_EMIT failed(present.error());
                return;
            }
            const auto already = uidsIn(*present);
            const QSet<UserId> members(already.begin(), already.end());
            QList<UserId> fresh = uids;
            fresh.removeIf([&members](const UserId &uid) { return members.contains(uid); });
            if (fresh.isEmpty()) {
                Q_EMIT told(tr("All of them are in %1 already.").arg(group.profile.name));
                return;
            }
            follow(m_people.addToGroup(group.id, fresh), [this, fresh, group] {
                const int added = int(fresh.size());
                m_undo.say(
                    [added, name = group.profile.name] {
                        return tr("%n people were added to %1.", nullptr, added).arg(name);
                    },
                    {}, [this, fresh, group] { follow(m_people.removeFromGroup(group.id, fresh)); });
            });
        });
    });
}

void PeopleDeeds::exportCsv(const QList<UserId> &uids, const QString &path) {
    read(uids, [this, path](const Lines &lines) {
        QSaveFile file(path);
        bool written = file.open(QIODevice::WriteOnly);
        file.write("\xEF\xBB\xBF"); // without it spreadsheets take UTF-8 for something older
        file.write(
            csvLine({tr("Username"), tr("First name"), tr("Last name"), tr("Email"), tr("State"), tr("Last seen")}));
        for (const UserLine &line : lines)
            file.write(csvLine({line.username, line.firstName, line.lastName, line.email,
                                UsersModel::statesOf(line).constFirst().text, line.lastSeen.toString(Qt::ISODate)}));
        written = written && file.commit();
        if (written)
            Q_EMIT told(tr("%n people were written to %1.", nullptr, int(lines.size())).arg(path));
        else
            Q_EMIT told(tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
}

} // namespace gatelodge::ui
