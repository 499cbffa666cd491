#include "app/keeper.h"

namespace gatelodge::app {

Keeper::Keeper(QObject *parent) : QObject(parent), m_worker(new QObject) {
    qRegisterMetaType<Error>();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("keeper"));
    m_thread.start();
}

Keeper::~Keeper() {
    m_work.cancelled = true;
    QMetaObject::invokeMethod(
        m_worker, [this] { m_foundation.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void Keeper::lay(const Settings &settings, Laying laying) {
    QMetaObject::invokeMethod(m_worker, [this, settings, laying] {
        auto foundation = layFoundation(
            settings, [this](const QString &what) { Q_EMIT progress(what); }, laying, &m_work);
        if (!foundation) {
            Q_EMIT failed(foundation.error());
            return;
        }
        m_foundation = std::make_unique<Foundation>(std::move(*foundation));
        Q_EMIT laid(); // queued to whoever lives elsewhere: what was written above is seen there
    });
}

void Keeper::run(std::function<void()> work) { QMetaObject::invokeMethod(m_worker, std::move(work)); }

} // namespace gatelodge::app
