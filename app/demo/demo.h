// The demo as a whole: a thread with the three live sites and the mail viewer, and the sample club in the database.
// demo_site.h has the essay on this room.
#pragma once
#include "app/demo/demo_facts.h"
#include "server/domain/result.h"
#include "server/mail/sender.h"
#include "server/service/means.h"
#include "server/store/connection.h"
#include <memory>
#include <QDir>

namespace gatelodge::app {

class Demo {
public:
    // Seeds the database where it is empty, which takes a second or two. The servers take the ports they had last time
    // if those are free. Refused: the database holds people already, and is not a demo's. dataDir must exist.
    static Result<std::unique_ptr<Demo>> start(const store::Connection &connection,
                                               std::shared_ptr<const service::Means> means, const QUrl &publicUrl,
                                               const QDir &dataDir);
    ~Demo();

    const DemoFacts &facts() const { return m_facts; }
    // Where the sender puts the demo's mails; may be used after the demo is gone.
    mail::Transport transport() const { return m_transport; }

private:
    struct Servers;
    Demo();

    DemoFacts m_facts;
    mail::Transport m_transport;
    std::unique_ptr<Servers> m_servers;
};

} // namespace gatelodge::app
