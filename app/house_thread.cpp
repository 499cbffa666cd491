#include "app/house_thread.h"

namespace gatelodge::app {

HouseThread::HouseThread(Settings settings, HouseOptions options, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_options(std::move(options)), m_context(new QObject) {
    m_thread.setObjectName(QStringLiteral("house"));
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

HouseThread::~HouseThread() {
    close();
    m_thread.quit();
    m_thread.wait();
}

template <typename Work> void HouseThread::inHouse(Work work) {
    QMetaObject::invokeMethod(m_context, [this, work = std::move(work)] {
        if (m_house)
            work(*m_house);
    });
}

// Signals cross over to this object's thread by themselves; who is closing hears of nothing but that.
void HouseThread::build() {
    m_house = std::make_unique<House>(m_settings, m_options);
    const auto passOn = [this](auto signal, auto act) { connect(m_house.get(), signal, this, act); };
    passOn(&House::progress, [this](const QString &what) {
        if (!m_closing)
            Q_EMIT progress(what);
    });
    passOn(&House::failed, [this](const Error &error) {
        if (!m_closing)
            Q_EMIT failed(error);
    });
    passOn(&House::opened, [this] {
        if (m_closing)
            return;
        m_console = m_house->console();
        Q_EMIT opened();
    });
    passOn(&House::serverChanged, [this](const admin::ServerFacts &facts) {
        if (m_closing)
            return;
        if (m_console)
            m_console->server = facts;
        Q_EMIT serverChanged(facts);
    });
    passOn(&House::serverFailed, [this](const Error &error) {
        if (!m_closing)
            Q_EMIT serverFailed(error);
    });
}

void HouseThread::open() {
    QMetaObject::invokeMethod(m_context, [this] {
        build();
        m_house->open();
    });
}

void HouseThread::close() {
    if (std::exchange(m_closing, true))
        return;
    if (std::exchange(m_console, nullptr))
        m_house->closeConsole();
    QMetaObject::invokeMethod(m_context, [this] {
        m_house.reset();
        Q_EMIT closed(); // queued to whoever lives elsewhere
    });
}

void HouseThread::startServer() {
    inHouse([](House &house) { house.startServer(); });
}

void HouseThread::stopServer() {
    inHouse([](House &house) { house.stopServer(); });
}

} // namespace gatelodge::app
