// What the Overview shows: people, who is here, sign-ins over time, mail, the latest changes; and the house's settings.
#pragma once
#include "server/domain/change.h"
#include "server/domain/house_history.h"
#include "server/domain/result.h"
#include "server/domain/user.h"
#include <QFuture>
#include <QJsonValue>

namespace gatelodge::admin {

class Office;

struct SignInBar {
    QDateTime from;
    int cameIn = 0, stopped = 0, refused = 0;
};

struct OverviewFacts {
    QString houseName;
    int people = 0, active = 0, suspended = 0, pending = 0;
    int groups = 0, orgs = 0, sites = 0;
    int approvals = 0; // people who wait for a decision
    int online = 0;
    QList<UserLine> onlinePeople; // the latest few
    int signInsToday = 0, refusedToday = 0;
    QList<SignInBar> bars; // of the asked-for span
    int mailsWaiting = 0;
    QDateTime lastMailSent;
    QString mailError;
    int queueWaiting = 0;
    QDateTime queueOldest;
    bool queuePaused = false;
    qint64 databaseBytes = 0;
    QList<Change> latest;
};

using gatelodge::Span;

class Overview {
public:
    explicit Overview(Office &office) : m_office(office) {}
    QFuture<Result<OverviewFacts>> facts(Span span);
    QFuture<Result<HouseHistory>> history(Span span);
    QFuture<Done> putSetting(const QString &name, const QJsonValue &value); // see store/settings.h

private:
    Office &m_office;
};

} // namespace gatelodge::admin
