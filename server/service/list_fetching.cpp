#include "server/service/list_fetching.h"
#include "server/service/authorities.h"
#include "server/store/authorities.h"
#include "server/store/fetched_lists.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

// None where its settings cannot be read: the authority's page says so.
QList<login::HttpAsk> asksOf(const Means &means, const Authority &authority) {
    const auto driver = driverOf(means, authority);
    const auto settings = openSettings(means, authority);
    return driver && settings ? (*driver)->listsToFetch(*settings) : QList<login::HttpAsk>();
}

Result<login::PublishedList> fetched(const Means &means, const DueList &due, qint64 now) {
    const auto wrong = [](const QString &why) { return failure(Fault::Invalid, why); };
    if (!means.http)
        return wrong(QStringLiteral("this program fetches nothing"));
    const login::HttpTold told = means.http(due.ask);
    if (!told.answered)
        return wrong(told.trouble);
    if (told.status != 200)
        return wrong(QStringLiteral("it answered with status %1").arg(told.status));
    GL_TRY(const login::Driver *driver, driverOf(means, due.authority));
    GL_TRY(const auto settings, openSettings(means, due.authority));
    return driver->readList(settings, told.body, now);
}

} // namespace

Result<QList<DueList>> claimDueLists(store::Session &session, const Means &means, std::chrono::seconds again,
                                     std::chrono::seconds afterTrouble) {
    GL_TRY(const auto authorities, store::listAuthorities(session));
    QList<DueList> due;
    for (const Authority &authority : authorities) {
        const QList<login::HttpAsk> asks = authority.enabled ? asksOf(means, authority) : QList<login::HttpAsk>();
        QStringList addresses;
        for (const login::HttpAsk &ask : asks)
            addresses << ask.url.toString();
        GL_DO(inTransaction(session, Actor::system(), [&]() -> Done {
            GL_DO(store::forgetLists(session, authority.id, addresses));
            for (const login::HttpAsk &ask : asks) {
                GL_TRY(const bool ours,
                       store::claimList(session, authority.id, ask.url.toString(), again, afterTrouble));
                if (ours)
                    due.append({authority, ask});
            }
            return {};
        }));
    }
    return due;
}

Done fetchList(store::Session &session, const Means &means, const DueList &due) {
    const QString address = due.ask.url.toString();
    GL_TRY(const login::Means lent, lentToDrivers(session, means));
    const auto list = fetched(means, due, lent.now());
    return inTransaction(session, Actor::system(), [&]() -> Done {
        if (!list)
            return store::failList(session, due.authority.id, address, list.error().detail.left(500));
        GL_TRY(const bool kept,
               store::keepList(session, due.authority.id, address, {list->content, list->madeAt, list->holdsUntil}));
        return kept ? Done()
                    : store::failList(session, due.authority.id, address,
                                      QStringLiteral("the list that came is older than the one there is"));
    });
}

} // namespace gatelodge::service
