// The window: the shell with the house's subjects, and what the frame around them says: banner, status line, palette.
// It is given a console once the house is open; until then it shows what is being done.
#pragma once
#include "server/admin/console.h"
#include "ui/shell/appearance.h"
#include "ui/theme/words.h"
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace gatelodge::ui {

class FirstRunPage;
class HelpWindow;
class Host;
class Page;
class Shell;
class StartingPage;
class Tray;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // chooseLanguage installs translators and locale; every open piece retranslates itself.
    MainWindow(QList<Language> languages, QString language, std::function<void(const QString &)> chooseLanguage,
               QWidget *parent = nullptr);

    // The program around the window; without one there is no talk of connections. It must outlive the window's use.
    void setHost(Host &host);
    // While no house is open: what is being done. Made anew where something else stands there.
    StartingPage &starting();
    void openConsole(admin::Console &console); // the house is open: make the subjects
    void closeConsole();                       // before the console goes
    Shell *shell() const { return m_shell; }
    void showFirstRun();
    void showStep(const QString &step); // of what is being opened, where it is watched
    void showFailure(const Error &error);
    void showConnections(); // in the shell, or alone while no house is open
    void showHelp(const QString &subject); // or a page of the manual; what has the focus may know better
    void showServer();      // what the built-in server does has changed

Q_SIGNALS:
    void retryRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override; // of a page that stands alone: as it is read, as in the shell

private:
    void makePages(admin::Console &console);
    void makePalette(admin::Console &console);
    void makeTray(admin::Console &console);
    bool hideInTray();
    void addTraySwitches(QMenu *menu);
    void lead(const QString &subject, const SiteId &site); // site 0: the subject alone
    void openPerson(const UserId &uid);
    void openSite(const SiteId &site);
    void openAuthority(const AuthorityId &authority);
    void openEntry(const std::optional<UserId> &uid, const std::optional<SiteId> &site);
    void followConnection(admin::Console &console);
    void refreshFrame();
    void showFrame(const admin::OverviewFacts &facts);
    void showAlone(Page *page); // in the whole window
    void addConnections(QMenu *menu);
    void openHelp(const QString &place);
    void fillHouseMenu(QMenu *menu);
    void say(const Words &sentence, const std::function<void()> &undo);

    QList<Language> m_languages;
    QString m_language;
    std::function<void(const QString &)> m_chooseLanguage;
    QPointer<StartingPage> m_starting;
    QPointer<FirstRunPage> m_firstRun;
    HelpWindow *m_help = nullptr; // made when it is first asked for
    Host *m_host = nullptr;
    Shell *m_shell = nullptr;
    QPointer<Tray> m_tray; // of the open house
    QAction *m_quit;
    admin::Console *m_console = nullptr;
    admin::OverviewFacts m_facts;
    QDateTime m_lostSince;
    QTimer m_refresh;
    QTimer m_patience; // with the question under way
    bool m_asking = false, m_askAgain = false, m_isSlow = false;
};

} // namespace gatelodge::ui
