// Invitations: who was invited and what became of it; inviting people, and sheets for those who are invited on paper.
// It knows admin::Invitations and admin::Places.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

class QStackedWidget;

namespace gatelodge::ui {

class InvitationPane;
class NewInvitations;
class SheetsPane;
class UndoBar;

class InvitationsPage : public ShortPage {
    Q_OBJECT
public:
    InvitationsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    InvitationPane &pane() const { return *m_pane; }
    NewInvitations &newOnes() const { return *m_new; }
    SheetsPane &sheets() const { return *m_sheets; }
    QWidget *shown() const; // of the three

public Q_SLOTS:
    void add() override;
    void sendSelectedAgain();
    void revokeSelected();

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;

private:
    static ShortFilter::Texts narrowing();
    static QStackedWidget *makeDetails(admin::Console &console, UndoBar &undo);
    void offerVerbs();
    QList<InvitationId> selected() const; // that are not closed
    void turnTo(QWidget *pane);
    void print(const QList<InvitationId> &ids);
    void finish(const InviteOutcome &outcome, InvitationWay way);
    admin::Console &m_console;
    UndoBar &m_undo;
    QStackedWidget *m_details;
    InvitationPane *m_pane;
    NewInvitations *m_new;
    SheetsPane *m_sheets;
    admin::InvitationList m_list;
};

} // namespace gatelodge::ui
