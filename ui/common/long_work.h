// Long work, shown in the status line of the window that a widget stands in: how far it is, with Cancel. Where there is
// no status line it is not shown, and goes on all the same.
#pragma once
#include "server/domain/progress.h"
#include "ui/theme/words.h"
#include <QTimer>

class QWidget;

namespace gatelodge::ui {

class StatusLine;

class LongWork : public QObject {
    Q_OBJECT
public:
    // Shown until end() is called or this goes.
    LongWork(QWidget *where, Words words, SharedProgress progress);
    ~LongWork() override;

public Q_SLOTS:
    void end();

private:
    QPointer<StatusLine> m_line;
    SharedProgress m_progress;
    int m_work = 0;
    QTimer m_look;
};

} // namespace gatelodge::ui
