// A house on a thread of its own, for a window: opening, closing, starting and stopping its server take seconds, and
// the window goes on meanwhile. Several may follow one another; the next one is opened when the last one is closed.
#pragma once
#include "app/house.h"
#include <QThread>

namespace gatelodge::app {

class HouseThread : public QObject {
    Q_OBJECT
public:
    HouseThread(Settings settings, HouseOptions options, QObject *parent = nullptr);
    ~HouseThread() override; // closes, and waits until it is closed

    void open();  // answers with opened() or failed()
    void close(); // the console is gone when this returns; closed() follows

    void startServer(); // answers with serverChanged() or serverFailed()
    void stopServer();

    // From opened() until close(), for this object's thread.
    admin::Console *console() const { return m_console; }

Q_SIGNALS:
    void progress(const QString &what);
    void opened();
    void failed(const gatelodge::Error &error);
    void serverChanged(const gatelodge::admin::ServerFacts &facts);
    void serverFailed(const gatelodge::Error &error);
    void closed();

private:
    void build();
    template <typename Work> void inHouse(Work work);

    Settings m_settings;
    HouseOptions m_options;
    bool m_closing = false;
    QThread m_thread;
    QObject *m_context;             // lives in m_thread, as does the house
    std::unique_ptr<House> m_house; // made and destroyed there
    admin::Console *m_console = nullptr;
};

} // namespace gatelodge::app
