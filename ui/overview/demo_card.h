// The demo's card: where to go, and who to be. Two columns beside each other, or below each other under 46 em.
#pragma once
#include "server/admin/console.h"
#include "ui/pieces/planes.h"

class QBoxLayout;

namespace gatelodge::ui {

class DemoCard : public Card {
    Q_OBJECT
public:
    explicit DemoCard(const admin::ServerFacts &server, QWidget *parent = nullptr);
    static bool isNeeded(const admin::ServerFacts &server);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    QBoxLayout *m_columns;
};

} // namespace gatelodge::ui
