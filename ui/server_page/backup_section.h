// Backups on the page of the server: how the last one is, and one now. The program around the window makes it
// (Host::makeBackup); how far it is stands in the status line, with Cancel.
#pragma once
#include "server/admin/console.h"
#include "ui/common/section.h"
#include "ui/connections/host.h"

namespace gatelodge::ui {

class Paragraph;

class BackupSection : public Section {
    Q_OBJECT
public:
    // Without a host, and for a house elsewhere, there is only something to be read.
    BackupSection(admin::Console &console, Host *host, QWidget *parent = nullptr);
    void make(const QString &place); // a folder, or a file that is not there yet
    void start();                    // as its button does; nothing where none can be made from here

Q_SIGNALS:
    void ended(); // whatever came of it

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool canMake() const;
    void read();
    void tell(const Result<MadeBackup> &made);
    admin::Console &m_console;
    Host *m_host;
    Paragraph *m_last;
    bool m_making = false;
};

} // namespace gatelodge::ui
