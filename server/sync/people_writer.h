// People into the formats that import reads (source.h), one after the other: what is written and read again changes
// nobody. A cell that a spreadsheet would take for a formula stands behind an apostrophe (F13).
#pragma once
#include "server/domain/outward.h"
#include "server/domain/result.h"
#include <functional>
#include <memory>
#include <QByteArray>

namespace gatelodge::sync {

class PeopleWriter {
public:
    virtual ~PeopleWriter() = default;
    virtual QByteArray head() const { return {}; }
    virtual QByteArray write(const ExportedPerson &person) = 0;
    // What stands behind the last of them, a piece at a time; empty: that was all.
    virtual QByteArray next() { return {}; }
};

std::unique_ptr<PeopleWriter> peopleWriter(ExportFormat format);

using PutBytes = std::function<Done(const QByteArray &)>;
Done putRest(PeopleWriter &writer, const PutBytes &put); // all that stands behind the people

} // namespace gatelodge::sync
