// A Django website with community sign-on as a source: its people as rows, whose lines are their numbers there, and
// what comes along with them. A username is taken as it is or not at all: a site that knows Ada must not meet ada.
#pragma once
#include "server/domain/moving_places.h"
#include "server/sync/django_tables.h"

namespace gatelodge::sync {

class DjangoSource {
public:
    // As DjangoTables::open.
    static Result<std::unique_ptr<DjangoSource>> open(const QString &where, const QString &password = {},
                                                      const std::function<Done(qint64 done, qint64 total)> &told = {});

    Result<std::optional<ImportLine>> next();
    Result<MovingPlaces> places(); // ends with this

private:
    explicit DjangoSource(std::unique_ptr<DjangoTables> tables) : m_tables(std::move(tables)) {}
    std::unique_ptr<DjangoTables> m_tables;
    Rows<DjangoPerson> m_people;
};

} // namespace gatelodge::sync
