// Hour, day or week: the choice of what a chart shows, and how time falls into its columns.
#pragma once
#include "server/domain/house_history.h"
#include "ui/pieces/strips.h"
#include <optional>

namespace gatelodge::ui {

constexpr int columnsOf(Span span) { return span == Span::Hour ? 60 : span == Span::Day ? 24 : 7; }
constexpr int columnSeconds(Span span) { return span == Span::Hour ? 60 : span == Span::Day ? 3600 : 86400; }
// The column of a slot that began then: of the last minutes or hours, or of the seven days of the calendar that end
// today. None if it began on a day before these; of minutes and hours it counts in the first.
std::optional<size_t> columnAt(Span span, const QDateTime &from, const QDateTime &now);
std::vector<Words> timeLabels(Span span, const QDateTime &now); // five, the last is "now"
std::vector<Words> barLabels(Span span, const QDateTime &now);  // the same, or one for each day of a week
QString spanWords(Span span);                                   // "last 24 hours"

// The choice, remembered under a name in the settings.
class SpanChoice : public Segmented {
    Q_OBJECT
public:
    explicit SpanChoice(const QString &setting, QWidget *parent = nullptr);
    Span span() const { return Span(current()); }

Q_SIGNALS:
    void spanChosen();

private:
    QString m_setting;
};

} // namespace gatelodge::ui
