#include "ui/common/long_work.h"
#include "ui/shell/status_line.h"
#include <QWidget>

namespace gatelodge::ui {
namespace {

constexpr int lookEach = 100; // ms

StatusLine *lineOf(QWidget *widget) { return widget ? widget->window()->findChild<StatusLine *>() : nullptr; }

} // namespace

LongWork::LongWork(QWidget *where, Words words, SharedProgress progress)
    : QObject(where), m_where(where), m_progress(std::move(progress)) {
    StatusLine *line = lineOf(where);
    if (!line)
        return;
    m_work = line->startWork(std::move(words), [progress = m_progress] { progress->cancelled = true; });
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (StatusLine *now = lineOf(m_where))
            now->setProgress(m_work, m_progress->done, m_progress->total);
    });
    m_look.start(lookEach);
}

LongWork::~LongWork() {
    m_progress->cancelled = true; // whose page has gone is not waited for
    end();
}

void LongWork::end() {
    m_look.stop();
    if (StatusLine *line = lineOf(m_where); line && m_work)
        line->endWork(m_work);
    m_work = 0;
}

} // namespace gatelodge::ui
