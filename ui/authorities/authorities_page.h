// Authorities in the order in which they are asked, and one of them, or a new one, beside the list.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

class QStackedWidget;

namespace gatelodge::ui {

class AuthorityPane;
class NewAuthority;
class UndoBar;

class AuthoritiesPage : public ShortPage {
    Q_OBJECT
public:
    AuthoritiesPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    AuthorityPane &pane() const { return *m_pane; }
    NewAuthority &newOne() const { return *m_new; }

public Q_SLOTS:
    void add() override;

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;

private:
    static QStackedWidget *makeDetails(admin::Console &console, UndoBar &undo);
    void addKey(const QKeySequence &key, void (AuthorityPane::*step)());
    ShortFilter::Texts narrowing() const;
    void offerVerbs(UndoBar &undo);
    void doWithSelected(AuthorityDeed::Kind kind);
    Words headline() const;
    admin::Console &m_console;
    QStackedWidget *m_details;
    AuthorityPane *m_pane;
    NewAuthority *m_new;
    QList<DriverDescription> m_drivers;
    admin::AuthorityList m_list;
};

} // namespace gatelodge::ui
