#include "ui/common/long_work.h"
#include "ui/shell/status_line.h"
#include <QWidget>

namespace gatelodge::ui {
namespace {

constexpr int lookEach = 100; // ms

} // namespace

LongWork::LongWork(QWidget *where, Words words, SharedProgress progress)
    : QObject(where), m_line(where->window()->findChild<StatusLine *>()), m_progress(std::move(progress)) {
    if (!m_line)
        return;
    m_work = m_line->startWork(std::move(words), [progress = m_progress] { progress->cancelled = true; });
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_line)
            m_line->setProgress(m_work, m_progress->done, m_progress->total);
    });
    m_look.start(lookEach);
}

LongWork::~LongWork() {
    m_progress->cancelled = true; // whose page has gone is not waited for
    end();
}

// The window may be going, and the line with it or before.
void LongWork::end() {
    m_look.stop();
    if (m_line && m_work)
        m_line->endWork(m_work);
    m_work = 0;
}

} // namespace gatelodge::ui
