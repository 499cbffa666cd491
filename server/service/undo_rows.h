// What of a deed can be put back, one record at a time: each is compared with what stands there now, and what somebody
// has changed since is an obstacle. Says what is to be done, and does nothing.
#pragma once
#include "server/service/undo.h"
#include "server/service/undo_plan.h"
#include "server/store/undo.h"
#include <QHash>

namespace gatelodge::service {

class UndoRows {
public:
    // held: nobody changes what is looked at until the transaction ends.
    UndoRows(store::Session &session, const TakeBack &permit, store::Holding held)
        : m_session(session), m_permit(permit), m_held(held) {}

    Done plan(const QList<NetChange> &nets); // after others, where a deed is read by pages
    // In the order in which they are to be done.
    QList<store::UndoStep> takeSteps() { return std::exchange(m_steps, {}); }
    int possible() const { return m_possible; }
    int obstructed() const { return m_obstructed; }
    const QList<UndoObstacle> &obstacles() const { return m_obstacles; } // the first hundred

private:
    Done checkPeople(const QList<NetChange> &nets);
    Done checkDuty(const NetChange &net, const QJsonObject &fields, const QJsonObject &present);
    Done planOne(const NetChange &net, const store::Looked &looked);
    Done planChanged(const NetChange &net, const store::Looked &looked);
    Done planCame(const NetChange &net, const store::Looked &looked);
    Done planWent(const NetChange &net, const store::Looked &looked);
    Result<bool> isOfGonePlace(const NetChange &net, const store::Looked &looked);
    QJsonObject goneWords(const NetChange &net, const QJsonObject &present) const;
    void add(const char *act, const NetChange &net, const QJsonObject &words);
    Done obstruct(const NetChange &net, UndoObstacle::Why why, const QString &field, const QJsonValue &left,
                  const QJsonValue &present, const char *reason = "");

    store::Session &m_session;
    const TakeBack &m_permit;
    store::Holding m_held;
    QDateTime m_now;
    QHash<QJsonObject, bool> m_gone; // an import has thousands in one group
    QList<store::UndoStep> m_steps;
    int m_possible = 0, m_obstructed = 0;
    QList<UndoObstacle> m_obstacles;
};

} // namespace gatelodge::service
