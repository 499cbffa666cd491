#include "ui/users/leaving.h"
#include "server/domain/deliver.h"
#include "ui/common/erasure_question.h"
#include "ui/common/list_outlets.h"
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>

namespace gatelodge::ui {

Leaving::Leaving(admin::Outward &outward, QWidget *page) : QObject(page), m_outward(outward), m_page(page) {}

void Leaving::saveRecord(const User &user) {
    auto *dialog = new QFileDialog(m_page, tr("What is kept about %1").arg(user.displayName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(user.username + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, uid = user.uid](const QString &path) { write(uid, path); });
    dialog->open();
}

void Leaving::write(const UserId &uid, const QString &path) {
    deliver(this, m_outward.record(uid), [this, path](const Result<QJsonObject> &record) {
        if (!record)
            return Q_EMIT failed(record.error());
        QSaveFile file(path);
        const QByteArray text = QJsonDocument(*record).toJson();
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            Q_EMIT told(tr("What is kept about them stands in %1.").arg(path));
        else
            Q_EMIT told(ListOutlets::tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
}

void Leaving::askForErasure(const User &user) {
    const auto erase = [this, user] {
        deliver(this, m_outward.erase(user.uid, user.username), [this, user](const Done &done) {
            if (!done)
                return Q_EMIT failed(done.error());
            Q_EMIT told(tr("%1 is erased.").arg(user.username));
        });
    };
    ask(m_outward, m_page,
        {user.uid, user.displayName(), user.username, erase, [this](const Error &error) { Q_EMIT failed(error); }});
}

} // namespace gatelodge::ui
