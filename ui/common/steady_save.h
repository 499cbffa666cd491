// Saves one value of a record that others may be writing, too. The revision that was seen may have moved for the sake
// of another value, by somebody else's hand or by the edit before this one: then the record is read again, and the
// value is sent once more with what stands beside it now. Only where this very value is another one than was seen the
// answer is Conflict, and a person decides.
#pragma once
#include "server/domain/deliver.h"
#include "server/domain/ids.h"
#include <functional>

namespace gatelodge::ui {

template <typename Record, typename Outcome = void> struct SteadySave {
    using Found = std::function<void(const Result<Record> &)>;
    std::function<QFuture<Result<Outcome>>(const Record &now)> send;
    std::function<void(Found)> read;
    std::function<bool(const Record &now)> isAsSeen;
    // Once, at last; the revision that it was sent on: what is stored has a later one.
    std::function<void(const Result<Outcome> &, Revision sentOn)> answered;
};

template <typename Record, typename Outcome>
void saveSteadily(QObject *context, const Record &now, const SteadySave<Record, Outcome> &save, int tries = 10) {
    deliver(context, save.send(now), [context, save, tries, sentOn = now.revision](const Result<Outcome> &result) {
        if (result || result.error().fault != Fault::Conflict || tries == 1)
            return save.answered(result, sentOn);
        save.read([=](const Result<Record> &current) {
            if (!current || !save.isAsSeen(*current))
                return save.answered(result, sentOn);
            saveSteadily(context, *current, save, tries - 1);
        });
    });
}

// The one of them that has the id; NotFound: none.
template <typename Record, typename Id> Result<Record> recordOf(const Result<QList<Record>> &records, const Id &id) {
    if (!records)
        return failure(records.error());
    for (const Record &record : *records)
        if (record.id == id)
            return record;
    return failure(Fault::NotFound);
}

} // namespace gatelodge::ui
