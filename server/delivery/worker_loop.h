// What runs on the worker's thread. pump() does everything that can be done now, in this order: record answers, fan
// changes out, claim sites, read, send, and only then read ahead. It never waits for a site.
#pragma once
#include "server/delivery/database_clock.h"
#include "server/delivery/keyring.h"
#include "server/delivery/lane_reader.h"
#include "server/delivery/worker.h"
#include "server/store/listener.h"
#include <map>
#include <QTimer>

namespace gatelodge::delivery {

class WorkerLoop : public QObject {
    Q_OBJECT
public:
    WorkerLoop(WorkerOptions options, Outbound &outbound);
    ~WorkerLoop() override;

    void start();
    void wake();
    void quiesce(std::chrono::milliseconds patience);

Q_SIGNALS:
    void deliveryStarted(const gatelodge::Delivery &delivery);
    void deliveryFinished(const gatelodge::Delivery &delivery);
    void trouble(const QString &what);
    void ready();

private:
    void listen();
    void schedule();
    void pump();
    Done openSession();
    Done firstLook();
    Done sweep();
    Done work();
    Done recordAnswers();
    Done record(SiteLane &lane, bool &ended);
    bool mayClaim() const;
    Done takeWork();
    void open(const store::ClaimedSite &site, std::chrono::steady_clock::time_point asked);
    Done requeue();
    Done read(bool ahead);
    Done send();
    Done sendNext(SiteLane &lane, bool &ended);
    Done endIdleLanes();
    void launch(SiteLane &lane, const Keyring::Keys &keys);
    void answered(int site, const QUuid &lease, OutboundAnswer answer);
    void readAfresh();
    void endIfQuiet();
    void injectFault(FaultPoint point) const;

    const WorkerOptions m_options;
    Outbound &m_outbound;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Listener> m_listener;
    std::unique_ptr<QTimer> m_poll;
    std::unique_ptr<QTimer> m_broom;
    Keyring m_keys;
    LaneReader m_reader;
    DatabaseClock m_clock;
    std::map<int, SiteLane> m_lanes; // by site
    QDateTime m_wokenAt;             // of the notification that has not been followed yet
    int m_onTheWire = 0;             // requests whose answer has not come
    bool m_pumping = false;          // a pump is scheduled
    bool m_changesMayWait = true;
    bool m_claimsMayWait = true;
    bool m_sitesMayBeOwed = true;
    bool m_readyTold = false;
    bool m_quiescing = false;
};

} // namespace gatelodge::delivery
