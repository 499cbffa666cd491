// Approvals: who waits for a decision, what was decided, and the rules of coming in. It knows admin::Approvals.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

class QStackedWidget;

namespace gatelodge::ui {

class ApprovalPane;
class ArrivalRulesPane;

class ApprovalsPage : public ShortPage {
    Q_OBJECT
public:
    explicit ApprovalsPage(admin::Console &console, QWidget *parent = nullptr);
    ApprovalPane &pane() const { return *m_pane; }
    ArrivalRulesPane &rules() const { return *m_rules; }
    QWidget *shown() const; // of the two

public Q_SLOTS:
    void add() override; // nothing is added here: the rules

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;

private:
    static ShortFilter::Texts narrowing();
    static QStackedWidget *makeDetails(admin::Console &console);
    void turnTo(QWidget *pane);
    void showSeveral();
    admin::Console &m_console;
    QStackedWidget *m_details;
    ApprovalPane *m_pane;
    ArrivalRulesPane *m_rules;
    admin::ApprovalList m_list;
    bool m_isRead = false;
};

} // namespace gatelodge::ui
