// Waiting for a walk that a server elsewhere was asked for: who has taken it, which servers there are, and a way to
// give up; and where nothing comes of it, why. Also in the status line, so that somebody on another page sees it.
#pragma once
#include "server/admin/console.h"
#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

namespace gatelodge::ui {

class Button;
class InlineMessage;
class LongWork;
class Paragraph;

class WalkWait : public QWidget {
    Q_OBJECT
public:
    explicit WalkWait(admin::Console &console, QWidget *parent = nullptr);
    ~WalkWait() override; // who is gone does not wait
    using Use = std::function<void(const Result<Walk> &)>;
    void follow(QFuture<Result<Walk>> walk, Use use); // used once, and then cleared by who uses it; not if given up
    bool isWaiting() const { return m_walk.isRunning(); }
    Button *cancelButton() const { return m_cancel; }
    // Whether the failure is one of waiting: then it is said here.
    bool say(const Error &error);
    void clear(); // gives up what is waited for, and says nothing more

Q_SIGNALS:
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void readServers();
    void look();
    void finish();
    void giveUp();
    void stopLooking();
    QString aboutServers() const;
    QString failure() const;
    QString cause() const;
    admin::Console &m_console;
    QFutureWatcher<Result<Walk>> m_walk;
    Use m_use;
    SharedProgress m_progress;
    QPointer<LongWork> m_work;
    std::optional<QList<HouseNode>> m_servers; // once they are known
    std::optional<Error> m_failed;
    QTimer m_look, m_serversBeat;
    QWidget *m_waiting;
    Paragraph *m_said, *m_about;
    Button *m_cancel;
    InlineMessage *m_failure;
};

} // namespace gatelodge::ui
