#include "app/console/window_house.h"
#include "app/backup_plan.h"
#include "app/console/connection_probe.h"
#include "app/console/profile_settings.h"
#include "app/console/sign_in_trial.h"
#include "server/domain/deliver.h"
#include "ui/connections/connection_words.h"
#include "ui/main_window.h"
#include "ui/starting_page.h"
#include <QPromise>

namespace gatelodge::app {

using ui::ConnectionAnswer;
using ui::Profile;
using ui::ProfileKind;

WindowHouse::WindowHouse(ui::MainWindow &window, SettingSources sources, Actor operatorActor)
    : m_window(window), m_sources(std::move(sources)), m_operator(std::move(operatorActor)) {
    m_waiters.setMaxThreadCount(2);
    connect(&m_keyring, &Keyring::thereChanged, this, &Host::profilesChanged);
    connect(
        &m_window, &ui::MainWindow::retryRequested, this,
        [this] {
            if (m_asking || !m_last)
                return;
            m_wish = m_last;
            proceed();
        },
        Qt::QueuedConnection);
    m_keyring.look();
}

WindowHouse::~WindowHouse() {
    giveUpBackup();
    m_window.closeConsole(); // its models ask the console until they are gone
    m_house.reset();
    m_waiters.waitForDone();
}

QString WindowHouse::freshFolder(ProfileKind kind) const { return app::freshFolder(m_sources, kind, profiles()); }

QString WindowHouse::save(const Profile &profile, const QJsonValue &password) {
    Profile stored = profile;
    const bool forgets = password.isNull();
    if (forgets)
        stored.settings.remove(QStringLiteral("password_kept"));
    const QString id = m_store.put(stored);
    if (forgets || password.isString())
        m_told.remove(id);
    if (forgets)
        m_keyring.remove(id, [](Keyring::Outcome) {});
    if (password.isString())
        keep(id, password.toString());
    Q_EMIT profilesChanged();
    return id;
}

// In the keyring, or else for this run.
void WindowHouse::keep(const QString &id, const QString &password) {
    m_told.insert(id, password);
    m_keyring.write(id, password, [this, id](Keyring::Outcome outcome) {
        auto profile = m_store.find(id);
        if (!profile)
            return;
        if (outcome == Keyring::Outcome::Done)
            profile->settings.insert(QStringLiteral("password_kept"), true);
        else
            profile->settings.remove(QStringLiteral("password_kept"));
        m_store.put(*profile);
        Q_EMIT profilesChanged();
    });
}

void WindowHouse::remove(const QString &id) {
    const auto profile = m_store.find(id);
    m_store.remove(id);
    m_told.remove(id);
    if (profile && profile->keepsPassword())
        m_keyring.remove(id, [](Keyring::Outcome) {});
    Q_EMIT profilesChanged();
}

// Later, when whoever asked (a menu of the house that will be closed) has returned.
void WindowHouse::open(const QString &id) {
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (const auto profile = m_store.find(id))
                seek(*profile);
        },
        Qt::QueuedConnection);
}

void WindowHouse::seek(const Profile &profile) {
    if (profile.kind != ProfileKind::Remote || m_told.contains(profile.id))
        return begin(profile, m_told.value(profile.id));
    const auto ask = [this, profile] {
        m_asking = profile;
        m_current = profile;
        m_wish.reset();
        if (m_house)
            proceed();
        else
            Q_EMIT passwordNeeded(profile, false);
    };
    if (!profile.keepsPassword())
        return ask();
    m_keyring.read(profile.id, [this, profile, ask](Keyring::Outcome outcome, const QString &password) {
        if (outcome == Keyring::Outcome::Done)
            begin(profile, password);
        else
            ask();
    });
}

void WindowHouse::givePassword(const QString &password, Keeping keeping) {
    if (!m_asking)
        return;
    const Profile profile = *std::exchange(m_asking, std::nullopt);
    m_told.insert(profile.id, password);
    if (keeping == Keeping::InKeyring)
        keep(profile.id, password);
    begin(profile, password);
}

void WindowHouse::begin(const Profile &profile, const QString &password) {
    m_asking.reset();
    m_current = profile;
    m_store.setLast(profile.id);
    auto settings = settingsOf(profile, password, m_sources);
    if (!settings) {
        m_last.reset();
        m_wish.reset();
        if (m_house)
            proceed();
        return fail(settings.error());
    }
    m_deployment = deploymentOf(m_sources, flagsOf(profile, password));
    HouseOptions options;
    options.demo = profile.kind == ProfileKind::Demo;
    options.console = true;
    options.operatorActor = m_operator;
    options.serve = profile.serves();
    wish({std::move(*settings), options});
}

void WindowHouse::openGiven(const Settings &settings, bool demo, const QMap<QString, QString> &flags) {
    m_current.reset();
    SettingSources sources = m_sources;
    sources.flags.insert(flags);
    m_deployment = deploymentOf(sources, {});
    HouseOptions options;
    options.demo = demo;
    options.console = true;
    options.operatorActor = m_operator;
    wish({settings, options});
}

void WindowHouse::openUsual() {
    if (const auto last = m_store.find(m_store.last()))
        seek(*last);
    else if (!m_store.list().isEmpty())
        m_window.showConnections();
    else
        m_window.showFirstRun();
}

void WindowHouse::wish(Wish wish) {
    m_wish = std::move(wish);
    m_last = m_wish;
    proceed();
}

void WindowHouse::proceed() {
    if (m_closing)
        return;
    if (m_house) {
        giveUpBackup();
        m_closing = true;
        m_window.closeConsole();
        connect(m_house.get(), &HouseThread::closed, this, [this] {
            m_house.reset();
            m_closing = false;
            Q_EMIT profilesChanged();
            if (m_asking)
                Q_EMIT passwordNeeded(*m_asking, false);
            else
                proceed();
        });
        m_house->close();
        return;
    }
    if (!m_wish)
        return;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    m_window.showStep({});
    m_house = std::make_unique<HouseThread>(wish.settings, wish.options);
    follow(*m_house);
    m_house->open();
    Q_EMIT profilesChanged();
}

void WindowHouse::follow(HouseThread &house) {
    connect(&house, &HouseThread::progress, this, [this](const QString &step) { m_window.showStep(step); });
    connect(&house, &HouseThread::failed, this, &WindowHouse::fail);
    connect(&house, &HouseThread::opened, this, [this] {
        m_window.openConsole(*m_house->console());
        Q_EMIT profilesChanged();
        Q_EMIT houseOpened();
    });
    connect(&house, &HouseThread::serverChanged, this, &Host::serverChanged);
    connect(&house, &HouseThread::serverFailed, this, &Host::serverFailed);
}

// A half-open house is closed by whatever is wished for next. What a database elsewhere has against us is asked once
// more, for words that help.
void WindowHouse::fail(const Error &error) {
    if (!m_current || m_current->kind != ProfileKind::Remote) {
        m_window.showFailure(error);
        Q_EMIT houseFailed(error);
        return;
    }
    deliver(this, test(*m_current, QJsonValue(QJsonValue::Undefined)),
            [this, error, tried = *m_current](const Result<ConnectionAnswer> &answer) {
                if (!m_current || *m_current != tried || m_closing || isOpen())
                    return;
                explain(error, tried, answer ? *answer : ConnectionAnswer());
            });
}

void WindowHouse::explain(Error error, const Profile &tried, const ConnectionAnswer &answer) {
    if (answer.kind == ConnectionAnswer::Kind::WrongPassword) {
        m_told.remove(tried.id);
        m_last.reset();
        m_asking = tried;
        Q_EMIT passwordNeeded(tried, true);
    } else {
        const ui::ConnectionVerdict verdict = ui::verdictOf(answer, tried);
        if (answer.kind != ConnectionAnswer::Kind::Works && answer.kind != ConnectionAnswer::Kind::Other)
            error.detail = verdict.sentence + u' ' + verdict.advice;
        m_window.showFailure(error);
    }
    Q_EMIT houseFailed(error);
}

QFuture<Result<ConnectionAnswer>> WindowHouse::test(const Profile &profile, const QJsonValue &password) {
    auto promise = std::make_shared<QPromise<Result<ConnectionAnswer>>>();
    promise->start();
    const auto run = [this, promise, profile](const QString &known) {
        m_waiters.start([promise, profile, known] {
            promise->addResult(probe(profile, known));
            promise->finish();
        });
    };
    if (password.isString())
        run(password.toString());
    else if (!profile.keepsPassword() || m_told.contains(profile.id))
        run(m_told.value(profile.id));
    else
        m_keyring.read(profile.id, [run](Keyring::Outcome, const QString &kept) { run(kept); });
    return promise->future();
}

QFuture<Result<ui::SignInTrial>> WindowHouse::trySignIn(const QString &username, const QString &password) {
    const QString own = m_current ? m_current->text("public_url") : QString();
    const bool elsewhere = console() && console()->server.elsewhere;
    return SignInTry::begin(QUrl(elsewhere || !console() ? own : console()->server.publicUrl), username, password);
}

void WindowHouse::startServer() {
    if (m_house)
        m_house->startServer();
}

void WindowHouse::stopServer() {
    if (m_house)
        m_house->stopServer();
}

QString WindowHouse::backupFolder() const { return m_last ? m_last->settings.backupFolder : QString(); }

// Beside the house, on a connection of its own.
QFuture<Result<ui::MadeBackup>> WindowHouse::makeBackup(const QString &place, SharedProgress progress) {
    auto promise = std::make_shared<QPromise<Result<ui::MadeBackup>>>();
    promise->start();
    const auto answer = [promise](Result<ui::MadeBackup> made) {
        promise->addResult(std::move(made));
        promise->finish();
    };
    if (!m_last || !console() || console()->server.elsewhere) {
        answer(failure(Fault::Refused, QStringLiteral("this house is served by another computer")));
        return promise->future();
    }
    m_backup = progress;
    m_waiters.start([answer, place, progress, settings = m_last->settings] {
        const BackupWish wish{place, place == settings.backupFolder ? settings.backupKeep : 0};
        answer(makeBackupNow(settings, wish, *progress).map([](const backup::Made &made) {
            return ui::MadeBackup{made.file, made.trouble};
        }));
    });
    return promise->future();
}

// Its database goes with the house.
void WindowHouse::giveUpBackup() {
    if (m_backup)
        m_backup->cancelled = true;
}

} // namespace gatelodge::app
