#include "ui/users/people_deeds.h"
#include "ui/common/long_work.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/messages.h"
#include "ui/users/bulk_words.h"
#include "ui/users/users_model.h"

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

PeopleDeeds::PeopleDeeds(admin::People &people, admin::History &history, UndoBar &undo, QWidget *page)
    : QObject(page), m_people(people), m_history(history), m_undo(undo), m_page(page) {
    connect(&m_history.deeds(), &admin::Deeds::ended, this, [this](const QString &deed) { m_lastDeed = deed; });
}

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

void PeopleDeeds::doInBulk(const BulkDeed &deed, const BulkPeople &people, int count, const QString &name) {
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(m_page, bulkUnderWay(deed, count), progress);
    deliver(this, m_people.doInBulk(deed, people, progress),
            [this, work = QPointer(work), deed, people, name](const Result<BulkOutcome> &outcome) {
                delete work.data();
                tellBulk(deed, people, outcome, name);
            });
}

void PeopleDeeds::tellBulk(const BulkDeed &deed, const BulkPeople &people, const Result<BulkOutcome> &outcome,
                           const QString &name) {
    if (!outcome) {
        if (isGivenUp(outcome.error()))
            Q_EMIT told(tr("Stopped. Nothing was changed."));
        else if (outcome.error().constraint == QLatin1String("owner_remains"))
            Q_EMIT ownersMeant(deed, people, name, outcome.error());
        else
            Q_EMIT failed(outcome.error());
        return;
    }
    if (!outcome->changed) {
        Q_EMIT told(tr("There was nothing to do for any of them."));
        return;
    }
    Q_EMIT done();
    if (!canBeTakenBack(deed)) {
        Q_EMIT told(bulkDone(deed, *outcome, name)());
        return;
    }
    m_undo.say(bulkDone(deed, *outcome, name), bulkLeftAlone(*outcome), [this, what = m_lastDeed] {
        deliver(this, m_history.undo(what), [this](const Result<UndoOutcome> &undone) {
            if (!undone)
                Q_EMIT failed(undone.error());
        });
    });
}

} // namespace gatelodge::ui
