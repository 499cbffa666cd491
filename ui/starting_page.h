// What the window shows until the house is open: what is being done now, or why it cannot be opened. What may pass by
// itself (a database that does not answer) is tried again, after a while that is counted down.
#pragma once
#include "server/domain/result.h"
#include "ui/shell/page.h"
#include <QTimer>

namespace gatelodge::ui {

class EmptyState;

class StartingPage : public Page {
    Q_OBJECT
public:
    explicit StartingPage(QWidget *parent = nullptr);
    void showStep(const QString &step);
    void showFailure(const Error &error);  // the one line that the programs print, since only it says what to mend
    void offerConnections(bool offered);   // beside "Try again"
    static constexpr int kRetryAfter = 10; // s

Q_SIGNALS:
    void retryRequested();
    void connectionsRequested();

private:
    void show(const QString &icon, Words title, Words text, QList<QAbstractButton *> actions);
    void showCountdown();
    void tick();
    EmptyState *m_state = nullptr;
    QString m_line;
    QTimer m_second;
    int m_left = 0; // s until the next try
    bool m_offersConnections = false;
};

} // namespace gatelodge::ui
