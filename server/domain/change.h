// What the audit tells: one change of one record, by whom, with what was before and after.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace gatelodge {

struct Change {
    qint64 seq = 0;
    QDateTime at;
    QString actor;     // stored name: a user id or a reserved one
    QString actorName; // caption, where the actor is a person
    QString source;    // console, web, api, cli, sync, system; empty: hand-written SQL
    QString request;
    UserId subject;    // null where no person is concerned
    QString subjectName;
    QString entity;    // the table: users, emails, sites, …
    QString key;
    QString action;    // insert, update, delete
    QJsonObject before;
    QJsonObject after;
};

} // namespace gatelodge
