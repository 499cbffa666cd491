// The connections a person keeps, and one of them, or a new one, beside the list. It stands in the shell while a house
// is open, and alone in the window while none is.
#pragma once
#include "ui/common/short_page.h"
#include "ui/connections/host.h"

namespace gatelodge::ui {

class ProfilePane;
class UndoBar;

class ConnectionsPage : public ShortPage {
    Q_OBJECT
public:
    explicit ConnectionsPage(Host &host, QWidget *parent = nullptr);
    ProfilePane &pane() const { return *m_pane; }

public Q_SLOTS:
    void add() override;

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;

private:
    void remove();
    Host &m_host;
    ProfilePane *m_pane;
    UndoBar *m_undo;
};

} // namespace gatelodge::ui
