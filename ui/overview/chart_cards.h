// The charts of the Overview over an hour, a day or a week: sign-ins and deliveries by result, who was here, and how
// long the oldest change had waited. What no server saw is a gap.
#pragma once
#include "server/admin/overview.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

class StackedBars;
class ThresholdLine;

class SignInsCard : public Card {
    Q_OBJECT
public:
    explicit SignInsCard(QWidget *parent = nullptr);
    void set(Span span, const QList<admin::SignInBar> &bars);

private:
    StackedBars *m_bars;
    Text *m_note;
};

class DeliveriesCard : public Card {
    Q_OBJECT
public:
    explicit DeliveriesCard(QWidget *parent = nullptr);
    void set(Span span, const HouseHistory &history);

private:
    StackedBars *m_bars;
    Text *m_note;
};

class OnlineCard : public Card {
    Q_OBJECT
public:
    explicit OnlineCard(QWidget *parent = nullptr);
    void set(Span span, const HouseHistory &history);

private:
    ThresholdLine *m_line;
    Text *m_note;
};

class OldestCard : public Card {
    Q_OBJECT
public:
    explicit OldestCard(QWidget *parent = nullptr);
    void set(Span span, const HouseHistory &history);
    void setNow(const QDateTime &oldest, const QDateTime &now); // an invalid time: nothing waits

private:
    ThresholdLine *m_line;
    Text *m_note;
};

// One value a slot of the span, not-a-number where nothing is known.
std::vector<double> sampledValues(Span span, const HouseHistory &history, double (*value)(const HouseSample &));

} // namespace gatelodge::ui
