// How the house is, for the console (service/health.h).
#pragma once
#include "server/domain/health.h"
#include "server/domain/result.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Health {
public:
    explicit Health(Office &office) : m_office(office) {}

    // Of every part at least one finding; what the asker may not see is left out. Unavailable: no database.
    QFuture<Result<QList<HealthItem>>> items();

    QFuture<Result<QList<HouseNode>>> nodes(); // by name; those that went silent within a day stand there, too

private:
    Office &m_office;
};

} // namespace gatelodge::admin
