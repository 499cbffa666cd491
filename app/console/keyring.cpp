#include "app/console/keyring.h"
#include <qt6keychain/keychain.h>

namespace gatelodge::app {

namespace {
const QString kService = QStringLiteral("gatelodge");
}

Keyring::Outcome Keyring::learn(int error) {
    const bool there = error == QKeychain::NoError || error == QKeychain::EntryNotFound ||
                       error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
    if (std::exchange(m_there, there) != there)
        Q_EMIT thereChanged();
    if (!there)
        return Outcome::NoKeyring;
    return error == QKeychain::NoError         ? Outcome::Done
           : error == QKeychain::EntryNotFound ? Outcome::NothingThere
                                               : Outcome::Refused;
}

// The jobs belong to nobody and go when they have ended: the desktop's keyring answers a job even if whoever asked has
// gone long since.
void Keyring::read(const QString &connection, Read answer) {
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setInsecureFallback(false);
    job->setKey(connection);
    connect(job, &QKeychain::Job::finished, this, [this, job, answer = std::move(answer)] {
        const Outcome outcome = learn(job->error());
        answer(outcome, outcome == Outcome::Done ? job->textData() : QString());
    });
    job->start();
}

void Keyring::write(const QString &connection, const QString &password, Written answer) {
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setInsecureFallback(false);
    job->setKey(connection);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, answer = std::move(answer)] { answer(learn(job->error())); });
    job->start();
}

void Keyring::remove(const QString &connection, Written answer) {
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setInsecureFallback(false);
    job->setKey(connection);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, answer = std::move(answer)] { answer(learn(job->error())); });
    job->start();
}

void Keyring::look() {
    read(QStringLiteral("nobody"), [](Outcome, const QString &) {});
}

} // namespace gatelodge::app
