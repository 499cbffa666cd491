#include "ui/charts/time_span.h"
#include <QLocale>
#include <QSettings>

namespace gatelodge::ui {

namespace {

QString dayName(const QDate &day) { return QLocale().toString(day, QStringLiteral("ddd")); }

} // namespace

std::optional<size_t> columnAt(Span span, const QDateTime &from, const QDateTime &now) {
    const qint64 last = columnsOf(span) - 1;
    if (span == Span::Week) {
        const qint64 back = qMax(qint64(0), from.toLocalTime().date().daysTo(now.toLocalTime().date()));
        return back > last ? std::nullopt : std::optional(size_t(last - back));
    }
    return size_t(last - qBound(qint64(0), from.secsTo(now) / columnSeconds(span), last));
}

std::vector<Words> timeLabels(Span span, const QDateTime &now) {
    std::vector<Words> labels;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const QDateTime at = now.addSecs(-qint64(spanSeconds(span)) * (4 - quarter) / 4);
        labels.push_back([at, span] {
            return span == Span::Week ? dayName(at.toLocalTime().date())
                                      : QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
        });
    }
    labels.push_back([] { return SpanChoice::tr("now"); });
    return labels;
}

std::vector<Words> barLabels(Span span, const QDateTime &now) {
    if (span != Span::Week)
        return timeLabels(span, now);
    std::vector<Words> labels;
    for (int back = columnsOf(span) - 1; back >= 0; --back)
        labels.push_back([day = now.toLocalTime().date().addDays(-back)] { return dayName(day); });
    return labels;
}

QString spanWords(Span span) {
    switch (span) {
    case Span::Hour: return SpanChoice::tr("last 60 minutes");
    case Span::Day: return SpanChoice::tr("last 24 hours");
    case Span::Week: return SpanChoice::tr("last seven days");
    }
    Q_UNREACHABLE();
}

SpanChoice::SpanChoice(const QString &setting, QWidget *parent)
    : Segmented([] { return tr("Time shown"); }, parent), m_setting(setting) {
    setChoices({{[] { return tr("Hour"); }, {}}, {[] { return tr("Day"); }, {}}, {[] { return tr("Week"); }, {}}});
    setCurrent(qBound(0, QSettings().value(m_setting, int(Span::Day)).toInt(), int(Span::Week)));
    connect(this, &Segmented::chosen, this, [this](int number) {
        QSettings().setValue(m_setting, number);
        Q_EMIT spanChosen();
    });
}

} // namespace gatelodge::ui
