// What stands over every page while the database is away: since when, when it is tried again, and "Try now".
#pragma once
#include "server/admin/change_hub.h"
#include "ui/theme/words.h"
#include <QTimer>
#include <QWidget>

namespace gatelodge::ui {

class InlineMessage;

class LostBanner : public QWidget {
    Q_OBJECT
public:
    explicit LostBanner(admin::ChangeHub &hub, QWidget *parent = nullptr);

private:
    void count();
    Words detail() const;
    QDateTime m_since = QDateTime::currentDateTime(), m_next;
    QTimer m_second;
    InlineMessage *m_message;
};

} // namespace gatelodge::ui
