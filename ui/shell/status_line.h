// The line under everything: what the server does, what the queue holds, work under way with Cancel, the last event.
#pragma once
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QMap>
#include <QWidget>

class QProgressBar;

namespace gatelodge::ui {

class Button;
class GlyphMark;
class Text;

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setServer(Glyph glyph, Tone tone, Words words);
    void setQueue(Words words);
    void setLastEvent(Words words);

    // Work of the window. It is shown once it has lasted a second; without cancel there is no button. The answer names
    // it for the other two; total 0 means that nobody knows how long it takes.
    using Work = int;
    Work startWork(Words words, std::function<void()> cancel = {});
    void setProgress(Work work, int done, int total);
    void endWork(Work work);
    static constexpr int patience = 1000; // ms

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Task {
        Words words;
        std::function<void()> cancel;
        int done = 0, total = 0;
        bool ripe = false;
    };
    void showWork();
    void measure();
    GlyphMark *m_glyph;
    Text *m_server, *m_queue, *m_lastEvent, *m_work;
    QProgressBar *m_progress;
    Button *m_cancel;
    QMap<Work, Task> m_tasks;
    Work m_next = 1;
};

} // namespace gatelodge::ui
