// The house, put together: the one place where the graph of rooms is built (DESIGN "Arrows"). The window and the
// headless program open the same house; the window also gets a console to it.
//
//   keeper (PostgreSQL, vault) → listener, front (HTTP), worker (queue), sender (mail), office (console) → demo
#pragma once
#include "app/keeper.h"
#include "app/settings.h"
#include "server/admin/console.h"
#include "server/domain/actor.h"
#include "server/mail/sender.h"
#include "server/service/means.h"
#include "server/service/preview_tickets.h"
#include "server/store/listener.h"
#include <QObject>

namespace gatelodge::admin {
class Office;
}
namespace gatelodge::delivery {
class LogoutSender;
class Outbound;
class Worker;
} // namespace gatelodge::delivery

namespace gatelodge::app {

class Demo;
class Front;
class Upkeep;

struct HouseOptions {
    bool demo = false;    // sample club, sample sites, mail viewer
    bool console = false; // make the façades for a window
    Actor operatorActor;  // who acts in the console
    bool serve = true;    // false: nothing is served, sent or pushed from here until startServer()
};

class House : public QObject {
    Q_OBJECT
public:
    House(Settings settings, HouseOptions options, QObject *parent = nullptr);
    ~House() override; // front, worker and sender first; PostgreSQL last

    void open(); // answers with opened() or failed()
    bool isOpen() const { return m_open; }
    int openingSteps() const { return m_keeper->steps(); } // it goes on as long as there are more
    const admin::ServerFacts &facts() const { return m_facts; }

    // After opened(). The console belongs to the thread that asks for it first, which need not be the house's own; the
    // same thread closes it before the house goes.
    admin::Console *console();
    void closeConsole();

    // The built-in server, its queue worker and its mail sender, while the house is open; answered with
    // serverChanged() or serverFailed(). What is on its way to a site is waited for.
    void startServer();
    void stopServer();

Q_SIGNALS:
    void progress(const QString &what);
    void opened();
    void failed(const gatelodge::Error &error); // one line for people
    void serverChanged(const gatelodge::admin::ServerFacts &facts);
    void serverFailed(const gatelodge::Error &error);

private:
    void furnish();
    void startDemo(); // seconds, on the keeper's thread
    void tellOfDemo();
    void openDoors();
    void openElsewhere();
    Done startServing();
    void startListening();
    void startQueue();
    void startOffice();
    void endServing();
    void hear(const store::Notification &notification);
    void lookAtAuthorities(); // one line in the log for each that cannot be asked

    Settings m_settings;
    HouseOptions m_options;
    admin::ServerFacts m_facts;
    bool m_open = false;
    std::unique_ptr<Keeper> m_keeper;
    std::shared_ptr<const service::Means> m_means;
    QThread m_listenerThread;
    std::unique_ptr<store::Listener> m_listener; // lives in m_listenerThread
    std::unique_ptr<mail::Sender> m_sender;
    std::unique_ptr<delivery::Outbound> m_outbound;
    std::unique_ptr<delivery::Worker> m_worker;
    std::unique_ptr<delivery::LogoutSender> m_logouts;
    std::unique_ptr<Upkeep> m_upkeep;
    std::unique_ptr<Front> m_front;
    std::unique_ptr<Demo> m_demo;
    std::shared_ptr<service::PreviewTickets> m_previews = std::make_shared<service::PreviewTickets>();

    std::function<void()> m_giveUpWalks; // of the console
    std::unique_ptr<admin::Office> m_office;
    std::unique_ptr<admin::Console> m_console;
};

} // namespace gatelodge::app
