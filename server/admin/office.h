// What all façades share: the console's lane, who acts, and the means that services need. Nothing is asked without a
// duty (domain/role.h): whoever lacks it is told Denied at once, and the database is not even asked.
//
// An edit is a deed with a name of its own, which stands in the audit and is said when the edit has ended (deeds.h).
#pragma once
#include "server/admin/deeds.h"
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/lane.h"
#include <QPromise>
#include <QUuid>

namespace gatelodge::admin {

class Office {
public:
    Office(store::Connection connection, service::Access access, std::shared_ptr<const service::Means> means,
           int threads = 3)
        : m_access(std::move(access)), m_means(std::move(means)), m_connection(connection),
          m_slowLane(QStringLiteral("console-slow"), connection, 2, 20),
          m_waitLane(QStringLiteral("console-waiting"), connection, 1, 20),
          m_lane(QStringLiteral("console"), std::move(connection), threads, 1000) {}

    const service::Access &access() const { return m_access; }
    const service::Means &means() const { return *m_means; }
    const Deeds &deeds() const { return *m_deeds; }
    const store::Connection &connection() const { return m_connection; }
    // A console without the vault's private key: what takes it is left to the server (service/errands.h).
    bool isElsewhere() const { return m_means->vault && !m_means->vault->hasPrivateKey(); }

    // ask<Duty::ManagePeople>([=](Session &session, const auto &permit) { return service::…(session, permit, …); }), or
    // with the session alone where there is only something to be read: runs in the lane.
    template <Duty D, typename Work> auto ask(Work work) { return askIn<D>(m_lane, std::move(work)); }
    // For an edit's duty where nothing is changed: no deed comes of it.
    template <Duty D, typename Work> auto look(Work work) { return askIn<D>(m_lane, std::move(work), Kind::Looking); }
    // The same for what may wait for others' machines: it keeps nobody from the lane.
    template <Duty D, typename Work> auto askSlowly(Work work) { return askIn<D>(m_slowLane, std::move(work)); }
    template <Duty D, typename Work> auto lookSlowly(Work work) {
        return askIn<D>(m_slowLane, std::move(work), Kind::Looking);
    }
    // The same for what only waits for a server of the house: slow work does not wait for it, nor it for slow work.
    template <Duty D, typename Work> auto lookWaiting(Work work) {
        return askIn<D>(m_waitLane, std::move(work), Kind::Looking);
    }
    // For what is looked at in that way and is a deed all the same, with a name of its own.
    void tellEnded(const QString &deed) { Q_EMIT m_deeds->ended(deed); }

private:
    template <Duty D, typename Work> static auto call(Work &work, store::Session &session, const Permit<D> &permit) {
        if constexpr (std::is_invocable_v<Work &, store::Session &, const Permit<D> &>)
            return work(session, permit);
        else
            return work(session);
    }

    // Qt's own function for it has another name in every second version.
    template <typename Answer> static QFuture<Answer> answered(Answer answer) {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(std::move(answer));
        promise.finish();
        return promise.future();
    }

    enum class Kind { Doing, Looking };
    template <Duty D, typename Work> auto askIn(store::Lane &lane, Work work, Kind kind = Kind::Doing) {
        using Answer = decltype(call<D>(work, std::declval<store::Session &>(), std::declval<const Permit<D> &>()));
        using Value = typename Answer::value_type;
        Actor actor = m_access.actor();
        const bool isDeed = isEdit(D) && kind == Kind::Doing;
        if (isDeed)
            actor.request = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto permit = service::Access(actor, m_access.grants()).permit<D>();
        if (!permit)
            return answered(Answer(failure(permit.error())));
        return lane.run<Value>(
            [work = std::move(work), permit = *permit, isDeed, &deeds = *m_deeds](store::Session &session) mutable {
                Answer answer = call<D>(work, session, permit);
                if (answer && isDeed)
                    Q_EMIT deeds.ended(permit.actor().request);
                return answer;
            });
    }

    static constexpr bool isEdit(Duty duty) {
        switch (duty) {
        case Duty::HelpPeople:
        case Duty::ManagePeople:
        case Duty::ManageSite:
        case Duty::ManageSites:
        case Duty::ManageLane:
        case Duty::ManageQueue:
        case Duty::ManageSettings:
        case Duty::ManageRoles: return true;
        default: return false;
        }
    }

    service::Access m_access;
    std::shared_ptr<const service::Means> m_means;
    store::Connection m_connection;
    std::unique_ptr<Deeds> m_deeds = std::make_unique<Deeds>();
    store::Lane m_slowLane, m_waitLane;
    store::Lane m_lane;
};

} // namespace gatelodge::admin
