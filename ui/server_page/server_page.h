// Server and settings: what the built-in server does, what the house is called and how long sessions last, and what the
// program was told when it started, with where each of it was written.
#pragma once
#include "server/admin/console.h"
#include "ui/connections/host.h"
#include "ui/shell/page.h"

namespace gatelodge::ui {

class Button;
class KeyValueList;
class LimitsSection;
class PageHeader;
class Paragraph;
class HouseSection;
class MailServerSection;

class ServerPage : public Page {
    Q_OBJECT
public:
    // Without a host (a window that somebody else has put together) the server is shown and not switched.
    ServerPage(admin::Console &console, Host *host, QWidget *parent = nullptr);
    HouseSection &house() const { return *m_houseSection; }
    MailServerSection &mailServer() const { return *m_mailServer; }
    Button &power() const { return *m_power; }

Q_SIGNALS:
    void connectionsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeDeployment();
    void showServer();
    void switchServer();
    admin::Console &m_console;
    Host *m_host;
    PageHeader *m_header;
    KeyValueList *m_facts;
    Paragraph *m_trouble;
    HouseSection *m_houseSection;
    MailServerSection *m_mailServer;
    LimitsSection *m_sessions;
    Button *m_power;
};

} // namespace gatelodge::ui
