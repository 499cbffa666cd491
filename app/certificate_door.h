// The listener that asks browsers for a certificate (EL-11): a front door of its own, so that no other visitor is asked
// for one, with one address behind it. It has a thread and a count of connections to itself. A person may take a minute
// to find the card and type its PIN, in the middle of the handshake; whoever hangs there on purpose keeps nobody
// from the house, and from one address not many others from here.
#pragma once
#include "app/settings.h"
#include "server/http/server.h"
#include "server/protocol/web/endpoints/web_deps.h"
#include <QThread>

namespace gatelodge::app {

class CertificateDoor {
public:
    CertificateDoor(std::shared_ptr<const web::WebDeps> web, http::LaneRunner lanes);
    ~CertificateDoor(); // before the lanes: who is halfway through begins anew

    Result<QStringList> listen(const QList<Endpoint> &endpoints, const http::TlsIdentity &identity);

private:
    template <typename Work> void onThread(const Work &work);

    std::shared_ptr<const web::WebDeps> m_web;
    http::LaneRunner m_lanes;
    QThread m_thread;
    QObject *m_context; // lives in m_thread, as does the server
    std::unique_ptr<http::Server> m_server;
};

} // namespace gatelodge::app
