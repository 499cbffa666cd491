#include "app/keeper.h"
#include "server/store/pooler.h"

namespace gatelodge::app {

Keeper::Keeper(QObject *parent) : QObject(parent), m_worker(new QObject) {
    qRegisterMetaType<Error>();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("keeper"));
    m_thread.start();
}

Keeper::~Keeper() {
    QMetaObject::invokeMethod(
        m_worker, [this] { m_foundation.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void Keeper::lay(const Settings &settings, Laying laying) {
    QMetaObject::invokeMethod(m_worker, [this, settings, laying] {
        auto foundation = layFoundation(
            settings, [this](const QString &what) { Q_EMIT progress(what); }, laying);
        if (!foundation) {
            Q_EMIT failed(foundation.error());
            return;
        }
        // The way of everybody's requests, where it is not the one that has been looked at.
        const Done each = settings.listenDatabaseUrl.isEmpty() ? Done() : store::isOneEach(foundation->connection);
        if (!each) {
            Q_EMIT failed(each.error());
            return;
        }
        m_foundation = std::make_unique<Foundation>(std::move(*foundation));
        Q_EMIT laid(); // queued to whoever lives elsewhere: what was written above is seen there
    });
}

void Keeper::run(std::function<void()> work) { QMetaObject::invokeMethod(m_worker, std::move(work)); }

} // namespace gatelodge::app
