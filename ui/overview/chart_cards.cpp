#include "ui/overview/chart_cards.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/threshold_line.h"
#include "ui/charts/time_span.h"
#include "ui/overview/verdict.h"
#include "ui/queue/queue_words.h"
#include <cmath>
#include <QLocale>

namespace gatelodge::ui {
namespace {

QHBoxLayout *headRow(Words title, Text *note) {
    auto *row = new QHBoxLayout;
    row->addWidget(new Text(std::move(title), Type::Heading));
    row->addWidget(note, 1);
    return row;
}

std::vector<BarSeries> emptySeries(Span span, std::vector<Words> names) {
    std::vector<BarSeries> series;
    for (Words &name : names)
        series.push_back({std::move(name), std::vector<int>(size_t(columnsOf(span)))});
    return series;
}

// What a card without a single sample says instead of a time.
Words spanNote(Span span, bool known) {
    return [span, known] { return known ? spanWords(span) : OnlineCard::tr("nothing is known of this time yet"); };
}

} // namespace

std::vector<double> sampledValues(Span span, const HouseHistory &history, double (*value)(const HouseSample &)) {
    const qint64 columns = spanSeconds(span) / slotSeconds(span);
    std::vector<double> values(size_t(columns), std::nan(""));
    for (const HouseSample &sample : history.samples) {
        const qint64 back = qBound(qint64(0), sample.from.secsTo(history.now) / slotSeconds(span), columns - 1);
        double &place = values[size_t(columns - 1 - back)];
        place = std::isnan(place) ? value(sample) : qMax(place, value(sample));
    }
    return values;
}

SignInsCard::SignInsCard(QWidget *parent)
    : Card(parent), m_bars(new StackedBars([] { return tr("Sign-ins by result"); })),
      m_note(new Text({}, Type::Body, Tone::Muted)) {
    rows()->addLayout(headRow([] { return tr("Sign-ins by result"); }, m_note));
    rows()->addWidget(m_bars, 1);
}

void SignInsCard::set(Span span, const QList<admin::SignInBar> &bars) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_note->setWords([span, none = bars.isEmpty()] {
        return none ? tr("nobody, %1", "a stretch of time").arg(spanWords(span)) : spanWords(span);
    });
    auto series = emptySeries(span, {[] { return tr("Came in"); }, [] { return tr("Stopped at a gate"); },
                                     [] { return tr("Not known, or too many tries"); }});
    for (const admin::SignInBar &bar : bars) { // hours in which nobody came are not told
        const std::optional<size_t> column = columnAt(span, bar.from, now);
        if (!column)
            continue;
        series[0].values[*column] += bar.cameIn;
        series[1].values[*column] += bar.stopped;
        series[2].values[*column] += bar.refused;
    }
    m_bars->set(std::move(series), barLabels(span, now));
}

DeliveriesCard::DeliveriesCard(QWidget *parent)
    : Card(parent), m_bars(new StackedBars([] { return tr("Deliveries to sites"); })),
      m_note(new Text({}, Type::Body, Tone::Muted)) {
    rows()->addLayout(headRow([] { return tr("Deliveries to sites"); }, m_note));
    rows()->addWidget(m_bars, 1);
}

void DeliveriesCard::set(Span span, const HouseHistory &history) {
    m_note->setWords([span, none = history.deliveries.isEmpty()] {
        return none ? tr("none, %1", "a stretch of time").arg(spanWords(span)) : spanWords(span);
    });
    auto series = emptySeries(span, {[] { return tr("Arrived"); }, [] { return tr("Failed"); }});
    for (const DeliveryBar &bar : history.deliveries) {
        const std::optional<size_t> column = columnAt(span, bar.from, history.now);
        if (!column)
            continue;
        series[0].values[*column] += bar.arrived;
        series[1].values[*column] += bar.failed;
    }
    m_bars->set(std::move(series), barLabels(span, history.now));
}

OnlineCard::OnlineCard(QWidget *parent)
    : Card(parent), m_line(new ThresholdLine([] { return tr("People here"); },
                                             [](double people) { return QLocale().toString(qRound(people)); })),
      m_note(new Text({}, Type::Body, Tone::Muted)) {
    rows()->addLayout(headRow([] { return tr("People here"); }, m_note));
    rows()->addWidget(m_line, 1);
}

void OnlineCard::set(Span span, const HouseHistory &history) {
    m_note->setWords(spanNote(span, !history.samples.isEmpty()));
    m_line->set(sampledValues(span, history, [](const HouseSample &sample) { return double(sample.online); }), {},
                timeLabels(span, history.now));
}

OldestCard::OldestCard(QWidget *parent)
    : Card(parent), m_line(new ThresholdLine([] { return tr("Oldest waiting change"); },
                                             [](double minutes) { return tr("%n min", nullptr, qRound(minutes)); })),
      m_note(new Text({}, Type::Body, Tone::Muted)) {
    rows()->addLayout(headRow([] { return tr("Oldest waiting change"); }, m_note));
    rows()->addWidget(m_line, 1);
}

void OldestCard::setNow(const QDateTime &oldest, const QDateTime &now) {
    m_note->setWords([oldest, now] { return oldest.isValid() ? ageWords(oldest, now) : tr("nothing waits"); });
}

void OldestCard::set(Span span, const HouseHistory &history) {
    m_line->set(
        sampledValues(span, history, [](const HouseSample &sample) { return sample.oldestSeconds / 60.0; }),
        {{warnAfter / 60.0, [] { return tr("warning after %n minutes", nullptr, warnAfter / 60); }, Tone::Brass},
         {criticalAfter / 60.0, [] { return tr("critical after %n minutes", nullptr, criticalAfter / 60); },
          Tone::Brick}},
        timeLabels(span, history.now));
}

} // namespace gatelodge::ui
