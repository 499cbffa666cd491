// People into the formats that import reads (source.h), one after the other: what is written and read again changes
// nobody. A cell that a spreadsheet would take for a formula stands behind an apostrophe (F13).
#pragma once
#include "server/domain/outward.h"
#include <memory>
#include <QByteArray>

namespace gatelodge::sync {

class PeopleWriter {
public:
    virtual ~PeopleWriter() = default;
    virtual QByteArray head() const { return {}; }
    virtual QByteArray write(const ExportedPerson &person) const = 0;
};

std::unique_ptr<PeopleWriter> peopleWriter(ExportFormat format);

} // namespace gatelodge::sync
