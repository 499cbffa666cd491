// What columns of the audit are called, and what their values say: nobody reads "created_at" or "2" where "Active
// since" or "Riverside Club" is meant. A column without words is not shown; every audited column has words or a reason
// here (tst_column_words).
#pragma once
#include "ui/common/change_words.h"
#include <QJsonValue>

namespace gatelodge::ui {

// One line of a before/after.
struct FieldChange {
    QString field;
    QString before, after; // empty: there was nothing
};
// Of an added record what it came with, of a removed one what went with it. Secrets say that they changed.
QList<FieldChange> fieldsOf(const Change &change, const ChangeNames &names = {});

QString columnWords(const QString &entity, const QString &column); // empty: not for people
bool isKnownColumn(const QString &entity, const QString &column);  // with words, or left out on purpose
QString valueWords(const QString &entity, const QString &column, const QJsonValue &value, const ChangeNames &names);

} // namespace gatelodge::ui
