// Which house the window is at: opens the chosen connection, closes the one before, fetches or asks for its password,
// and tells the window. One house at a time; whatever is wished for while one is being closed follows when it is.
#pragma once
#include "app/console/keyring.h"
#include "app/console/profile_store.h"
#include "app/house_thread.h"
#include "ui/connections/host.h"
#include <QHash>
#include <QThreadPool>

namespace gatelodge::ui {
class MainWindow;
}

namespace gatelodge::app {

class WindowHouse : public ui::Host {
    Q_OBJECT
public:
    // operatorActor acts in houses of one's own. sources: where settings come from besides the profile.
    WindowHouse(ui::MainWindow &window, SettingSources sources, Actor operatorActor);
    ~WindowHouse() override; // closes the house, and waits for it

    // A house that the command line names; it is saved nowhere.
    void openGiven(const Settings &settings, bool demo, const QMap<QString, QString> &flags = {});

    QList<ui::Profile> profiles() const override { return m_store.list(); }
    std::optional<ui::Profile> current() const override { return m_current; }
    bool isOpen() const override { return console() != nullptr; }
    QString save(const ui::Profile &profile, const QJsonValue &password) override;
    void remove(const QString &id) override;
    void open(const QString &id) override;
    QFuture<Result<ui::ConnectionAnswer>> test(const ui::Profile &profile, const QJsonValue &password) override;
    void givePassword(const QString &password, Keeping keeping) override;
    bool hasKeyring() const override { return m_keyring.isThere(); }
    QString freshFolder(ui::ProfileKind kind) const override;
    admin::Console *console() const override { return m_house ? m_house->console() : nullptr; }
    QFuture<Result<ui::SignInTrial>> trySignIn(const QString &username, const QString &password) override;
    QList<ui::DeploymentSetting> deployment() const override { return m_deployment; }
    void startServer() override;
    void stopServer() override;
    QString backupFolder() const override;
    QFuture<Result<ui::MadeBackup>> makeBackup(const QString &place, SharedProgress progress) override;

    // What the window was at when it closed; else the list of connections; else the assistant.
    void openUsual();

Q_SIGNALS:
    void houseOpened();
    void houseFailed(const gatelodge::Error &error);

private:
    struct Wish {
        Settings settings;
        HouseOptions options;
    };
    void seek(const ui::Profile &profile); // a password, then the house
    void begin(const ui::Profile &profile, const QString &password);
    void wish(Wish wish);
    void proceed(); // closes what is open, or opens what is wished for
    void follow(HouseThread &house);
    void fail(const Error &error);
    void explain(Error error, const ui::Profile &tried, const ui::ConnectionAnswer &answer);
    void keep(const QString &id, const QString &password);
    void giveUpBackup();

    ui::MainWindow &m_window;
    SettingSources m_sources;
    Actor m_operator;
    ProfileStore m_store;
    Keyring m_keyring;
    QHash<QString, QString> m_told; // passwords that were given in this run, by profile
    std::optional<ui::Profile> m_current, m_asking;
    std::optional<Wish> m_wish, m_last;
    QList<ui::DeploymentSetting> m_deployment;
    std::unique_ptr<HouseThread> m_house;
    bool m_closing = false;
    SharedProgress m_backup; // of the last one
    QThreadPool m_waiters;   // trials wait for others' machines
};

} // namespace gatelodge::app
