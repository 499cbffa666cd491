#include "ui/overview/chart_cards.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/threshold_line.h"
#include "ui/overview/verdict.h"
#include "ui/pieces/strips.h"
#include "ui/queue/queue_words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

QString clock(const QDateTime &at) { return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat); }

int columnsOf(admin::Span span) { return span == admin::Span::Hour ? 60 : span == admin::Span::Day ? 24 : 7; }
qint64 secondsOf(admin::Span span) { return span == admin::Span::Hour ? 60 : span == admin::Span::Day ? 3600 : 86400; }

QHBoxLayout *headRow(Words title, Text *note) {
    auto *row = new QHBoxLayout;
    row->addWidget(new Text(std::move(title), Type::Heading));
    row->addWidget(note, 1);
    return row;
}

} // namespace

SignInsCard::SignInsCard(QWidget *parent)
    : Card(parent), m_span(new Segmented([] { return tr("Time shown"); })),
      m_bars(new StackedBars([] { return tr("Sign-ins by result"); })), m_note(new Text({}, Type::Body, Tone::Muted)) {
    m_span->setChoices(
        {{[] { return tr("Hour"); }, {}}, {[] { return tr("Day"); }, {}}, {[] { return tr("Week"); }, {}}});
    m_span->setCurrent(1);
    auto *head = headRow([] { return tr("Sign-ins by result"); }, m_note);
    head->addWidget(m_span);
    rows()->addLayout(head);
    rows()->addWidget(m_bars, 1);
    connect(m_span, &Segmented::chosen, this, &SignInsCard::spanChosen);
}

admin::Span SignInsCard::span() const { return admin::Span(m_span->current()); }

void SignInsCard::set(const QList<admin::SignInBar> &bars) {
    const bool days = span() == admin::Span::Week;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_note->setWords([span = span()] {
        switch (span) {
        case admin::Span::Hour: return tr("last 60 minutes");
        case admin::Span::Day: return tr("last 24 hours");
        case admin::Span::Week: return tr("last seven days");
        }
        Q_UNREACHABLE();
    });
    std::vector<BarSeries> series{{[] { return tr("Came in"); }, {}},
                                  {[] { return tr("Stopped at a gate"); }, {}},
                                  {[] { return tr("Not known, or too many tries"); }, {}}};
    const int columns = columnsOf(span());
    const qint64 seconds = secondsOf(span());
    for (BarSeries &one : series)
        one.values.resize(size_t(columns));
    for (const admin::SignInBar &bar : bars) { // hours in which nobody came are not told
        const qint64 back = qBound(qint64(0), bar.from.secsTo(now) / seconds, qint64(columns) - 1);
        const size_t column = size_t(columns - 1 - back);
        series[0].values[column] += bar.cameIn;
        series[1].values[column] += bar.stopped;
        series[2].values[column] += bar.refused;
    }
    std::vector<Words> labels;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const QDateTime at = now.addSecs(-seconds * columns * (4 - quarter) / 4);
        labels.push_back([at, days] {
            return days ? QLocale().toString(at.toLocalTime().date(), QStringLiteral("ddd")) : clock(at);
        });
    }
    labels.push_back([] { return tr("now"); });
    m_bars->set(std::move(series), std::move(labels));
}

OldestCard::OldestCard(QWidget *parent)
    : Card(parent), m_line(new ThresholdLine([] { return tr("Oldest waiting change"); },
                                             [](double minutes) { return tr("%n min", nullptr, qRound(minutes)); })),
      m_note(new Text({}, Type::Body, Tone::Muted)) {
    rows()->addLayout(headRow([] { return tr("Oldest waiting change"); }, m_note));
    rows()->addWidget(m_line, 1);
}

void OldestCard::take(const QDateTime &oldest, const QDateTime &now) {
    m_note->setWords([oldest, now] { return oldest.isValid() ? ageWords(oldest, now) : tr("nothing waits"); });
    if (m_last.isValid() && m_last.secsTo(now) < stride)
        return;
    if (m_minutes.empty())
        m_first = now;
    m_last = now;
    m_minutes.push_back(oldest.isValid() ? double(qMax<qint64>(0, oldest.secsTo(now))) / 60 : 0);
    if (m_minutes.size() > samplesKept) {
        m_minutes.erase(m_minutes.begin());
        m_first = m_first.addSecs(stride);
    }
    m_line->set(
        m_minutes,
        {{warnAfter / 60.0, [] { return tr("warning after %n minutes", nullptr, warnAfter / 60); }, Tone::Brass},
         {criticalAfter / 60.0, [] { return tr("critical after %n minutes", nullptr, criticalAfter / 60); },
          Tone::Brick}},
        {[first = m_first] { return clock(first); }, [] { return tr("now"); }});
}

} // namespace gatelodge::ui
