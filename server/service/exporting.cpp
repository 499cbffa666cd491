#include "server/service/exporting.h"
#include "server/service/bulk.h"
#include "server/store/outward.h"

namespace gatelodge::service {

namespace {

constexpr int kPage = 1000;

Done takePage(const QList<ExportedPerson> &page, const TakeExported &take, Progress &progress) {
    for (const ExportedPerson &person : page)
        GL_DO(take(person));
    return progress.goOn(int(page.size()));
}

} // namespace

Result<int> exportPeople(store::Session &session, const Permit<Duty::ReadPeople> &, const BulkPeople &people,
                         const TakeExported &take, Progress &progress) {
    progress.done = 0;
    const auto *filter = std::get_if<UserFilter>(&people);
    if (filter && filter->isPlain()) { // nobody holds a million ids for it
        UserId after;
        while (true) {
            GL_TRY(const auto page, store::listExported(session, after, kPage));
            GL_DO(takePage(page, take, progress));
            if (page.size() < kPage)
                return progress.done.load();
            after = page.last().uid;
        }
    }
    GL_TRY(const auto uids, peopleMeant(session, people));
    progress.total = int(uids.size());
    for (qsizetype from = 0; from < uids.size(); from += kPage) {
        GL_TRY(const auto page, store::listExported(session, uids.mid(from, kPage)));
        GL_DO(takePage(page, take, progress));
    }
    return progress.done.load();
}

} // namespace gatelodge::service
