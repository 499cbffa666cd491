#include "ui/queue/timeline.h"
#include "ui/charts/latency_scatter.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/time_span.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/queue_words.h"
#include <QSettings>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr int minutesShown = 15;
const QString kSetting = QStringLiteral("queue/timeline");

} // namespace

QueueTimeline::QueueTimeline(admin::Console &console, const QueueWatch &watch, QWidget *parent)
    : QWidget(parent), m_console(console), m_watch(watch), m_choice(new Segmented([] { return tr("Time shown"); })),
      m_note(new Text({}, Type::Caption, Tone::Muted)),
      m_scatter(
          new LatencyScatter([] { return tr("Time from edit to site, every delivery. A cross is one that failed."); })),
      m_bars(new StackedBars([] { return tr("Deliveries by outcome"); })), m_charts(new QStackedWidget) {
    m_choice->setChoices({{[] { return tr("15 min"); }, {}},
                          {[] { return tr("Hour"); }, {}},
                          {[] { return tr("Day"); }, {}},
                          {[] { return tr("Week"); }, {}}});
    m_charts->addWidget(m_scatter);
    m_charts->addWidget(m_bars);
    m_charts->setFixedHeight(em(8.5));
    m_note->setWordWrap(true);
    auto *column = columnIn(this, Space::half);
    column->setContentsMargins(Space::two, 0, Space::two, Space::one);
    auto *head = new QHBoxLayout;
    head->addWidget(m_note, 1);
    head->addWidget(m_choice);
    column->addLayout(head);
    column->addWidget(m_charts);
    connect(m_choice, &Segmented::chosen, this, [this](int number) {
        QSettings().setValue(kSetting, number);
        choose(number);
    });
    connect(&watch, &QueueWatch::refreshed, this, &QueueTimeline::showRequests);
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &QueueTimeline::readBars);
    m_choice->setCurrent(qBound(0, QSettings().value(kSetting).toInt(), 3));
    choose(m_choice->current());
}

std::optional<Span> QueueTimeline::span() const {
    return m_choice->current() == 0 ? std::nullopt : std::optional(Span(m_choice->current() - 1));
}

void QueueTimeline::choose(int number) {
    m_charts->setCurrentIndex(number == 0 ? 0 : 1);
    m_note->setWords([span = span()] {
        return span ? tr("Deliveries by outcome, %1", "a stretch of time").arg(spanWords(*span))
                    : tr("Time from edit to site, every delivery. A cross is one that failed.");
    });
    follow();
}

void QueueTimeline::setSite(const SiteId &site) {
    if (site == m_site)
        return;
    m_site = site;
    follow();
}

void QueueTimeline::follow() {
    showRequests();
    readBars();
}

void QueueTimeline::showRequests() {
    if (span())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Delivered> marks;
    for (const Delivery &delivery : m_watch.deliveries()) {
        if (m_site != SiteId() && delivery.site != m_site)
            continue;
        Delivered mark;
        mark.minutesAgo = double(delivery.answeredAt.msecsTo(now)) / 60'000;
        mark.milliseconds = double(qMax<qint64>(0, latencyOf(delivery))) / 1000;
        if (delivery.outcome != Delivery::Outcome::Delivered) {
            mark.outcome = Delivered::Outcome::Failed; // how long this try took, not since when it waits
            mark.milliseconds = double(delivery.requestedAt.msecsTo(delivery.answeredAt));
        }
        if (mark.minutesAgo <= minutesShown)
            marks.push_back(mark);
    }
    m_scatter->set(std::move(marks), minutesShown);
}

void QueueTimeline::readBars() {
    const auto wanted = span();
    if (!wanted || !isVisible())
        return;
    const int question = ++m_question;
    deliver(this, m_console.queue.timeline(m_site == SiteId() ? std::nullopt : std::optional(m_site), *wanted),
            [this, question, span = *wanted](const Result<QList<DeliveryBar>> &bars) {
                if (bars && question == m_question)
                    showBars(span, *bars);
            });
}

void QueueTimeline::showBars(Span span, const QList<DeliveryBar> &bars) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<BarSeries> series{{[] { return tr("Arrived"); }, {}}, {[] { return tr("Failed"); }, {}}};
    for (BarSeries &one : series)
        one.values.resize(size_t(columnsOf(span)));
    for (const DeliveryBar &bar : bars) {
        const std::optional<size_t> column = columnAt(span, bar.from, now);
        if (!column)
            continue;
        series[0].values[*column] += bar.arrived;
        series[1].values[*column] += bar.failed;
    }
    m_bars->set(std::move(series), barLabels(span, now));
}

void QueueTimeline::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_timer.start();
    readBars();
}

void QueueTimeline::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_timer.stop();
}

void QueueTimeline::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesSize(event))
        m_charts->setFixedHeight(em(8.5));
}

} // namespace gatelodge::ui
