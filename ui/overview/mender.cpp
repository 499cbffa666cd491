#include "ui/overview/mender.h"
#include "server/domain/deliver.h"
#include <QWidget>

namespace gatelodge::ui {

void Mender::mend(const Mend &mend) {
    admin::Queue &queue = m_console.queue;
    switch (mend.deed) {
    case MendDeed::None: return;
    case MendDeed::TryDatabase: return m_console.hub.tryNow();
    case MendDeed::ResumeAll:
        return follow(
            queue.pauseAll(false), [] { return tr("All deliveries go on."); },
            [this] { follow(m_console.queue.pauseAll(true)); });
    case MendDeed::ResumeSite:
        return follow(
            queue.pause(mend.site, false), [] { return tr("Its deliveries go on."); },
            [this, site = mend.site] { follow(m_console.queue.pause(site, true)); });
    case MendDeed::TrySite: return follow(queue.tryNow(mend.site));
    case MendDeed::SendFailed: return sendFailed(mend.site);
    case MendDeed::MakeKey: return makeKey(mend, KeySection::Key::First);
    case MendDeed::ReplaceKey: return makeKey(mend, KeySection::Key::Next);
    case MendDeed::Open:
    case MendDeed::Read:
    case MendDeed::StartServer:
    case MendDeed::MakeBackup:
    case MendDeed::ConfirmKey:
    case MendDeed::ChooseCertificate:
    case MendDeed::OpenAuthority:
    case MendDeed::TestMail:
    case MendDeed::SetUpMail: Q_EMIT elsewhere(mend); return;
    }
    Q_UNREACHABLE();
}

void Mender::follow(QFuture<Done> future, const Words &sentence, const std::function<void()> &undo) {
    deliver(this, future, [this, sentence, undo](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else if (!sentence.isEmpty())
            Q_EMIT this->done(sentence, undo);
        Q_EMIT mended();
    });
}

// What was given up on at one site alone. A site that was paused goes on by it, too, and can be paused again.
void Mender::sendFailed(const SiteId &site) {
    deliver(this, m_console.queue.pauseSites({site}, false), [this, site](const Result<QList<SiteId>> &resumed) {
        if (resumed && resumed->isEmpty())
            return follow(m_console.queue.tryNow(site));
        if (!resumed)
            Q_EMIT failed(resumed.error());
        else
            Q_EMIT done([] { return tr("Its deliveries go on."); },
                        [this, site] { follow(m_console.queue.pause(site, true)); });
        Q_EMIT mended();
    });
}

void Mender::makeKey(const Mend &mend, KeySection::Key which) {
    deliver(this, m_console.places.makeKey(mend.site), [this, name = mend.record, which](const Result<QString> &key) {
        if (key)
            KeySection::showOnce(name, which, *key, m_page->window());
        else
            Q_EMIT failed(key.error());
        Q_EMIT mended();
    });
}

} // namespace gatelodge::ui
