#include "ui/shell/status_line.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

namespace gatelodge::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_glyph(new GlyphMark(Glyph::Ring, Tone::Muted)),
      m_server(new Text({}, Type::Caption, Tone::Muted)), m_queue(new Text({}, Type::Caption, Tone::Muted)),
      m_lastEvent(new Text({}, Type::Caption, Tone::Muted)), m_work(new Text({}, Type::Caption, Tone::Muted)),
      m_progress(new QProgressBar), m_cancel(new Button([] { return tr("Cancel"); }, {}, ButtonKind::Quiet)) {
    auto *row = rowIn(this, Space::two);
    row->setContentsMargins(Space::two, 0, Space::two, 0);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_glyph);
    state->addWidget(m_server);
    row->addLayout(state);
    row->addWidget(m_queue);
    row->addStretch();
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_lastEvent);
    m_progress->setTextVisible(false);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (const auto cancel = m_tasks.isEmpty() ? std::function<void()>() : m_tasks.last().cancel)
            cancel();
    });
    setAccessibleName(tr("Server state"));
    measure();
    showWork();
}

void StatusLine::setServer(Glyph glyph, Tone tone, Words words) {
    m_glyph->set(glyph, tone);
    m_server->setWords(std::move(words));
}
void StatusLine::setQueue(Words words) { m_queue->setWords(std::move(words)); }
void StatusLine::setLastEvent(Words words) { m_lastEvent->setWords(std::move(words)); }

StatusLine::Work StatusLine::startWork(Words words, std::function<void()> cancel) {
    const Work work = m_next++;
    m_tasks.insert(work, {std::move(words), std::move(cancel), 0, 0, false});
    QTimer::singleShot(patience, this, [this, work] {
        if (const auto task = m_tasks.find(work); task != m_tasks.end()) {
            task->ripe = true;
            showWork();
        }
    });
    return work;
}

void StatusLine::setProgress(Work work, int done, int total) {
    if (const auto task = m_tasks.find(work); task != m_tasks.end()) {
        task->done = done;
        task->total = total;
        showWork();
    }
}

void StatusLine::endWork(Work work) {
    m_tasks.remove(work);
    showWork();
}

void StatusLine::showWork() {
    const bool shown = !m_tasks.isEmpty() && m_tasks.last().ripe;
    m_work->setVisible(shown);
    m_progress->setVisible(shown);
    m_cancel->setVisible(shown && m_tasks.last().cancel);
    if (!shown)
        return;
    const Task &task = m_tasks.last();
    m_work->setWords(task.words);
    m_progress->setAccessibleName(m_work->text());
    m_progress->setRange(0, task.total);
    m_progress->setValue(task.done);
}

void StatusLine::measure() {
    setFixedHeight(qMax(28, lineHeight(Type::Caption) + 10));
    m_progress->setFixedWidth(em(6));
    m_cancel->setMaximumHeight(height() - 2);
}

void StatusLine::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        setAccessibleName(tr("Server state"));
    if (changesSize(event))
        measure();
}

void StatusLine::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.fillRect(rect(), tokens().window);
    p.fillRect(QRect(0, 0, width(), 1), tokens().hairline);
}

} // namespace gatelodge::ui
