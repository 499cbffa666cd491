// Two charts of the Overview: sign-ins by result over an hour, a day or a week; and how long the oldest change has
// waited, since this window began to look.
#pragma once
#include "server/admin/overview.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

class Segmented;
class StackedBars;
class ThresholdLine;

class SignInsCard : public Card {
    Q_OBJECT
public:
    explicit SignInsCard(QWidget *parent = nullptr);
    admin::Span span() const;
    void set(const QList<admin::SignInBar> &bars);

Q_SIGNALS:
    void spanChosen();

private:
    Segmented *m_span;
    StackedBars *m_bars;
    Text *m_note;
};

class OldestCard : public Card {
    Q_OBJECT
public:
    static constexpr int samplesKept = 720;
    static constexpr int stride = 5; // seconds between two samples: an hour in all
    explicit OldestCard(QWidget *parent = nullptr);
    void take(const QDateTime &oldest, const QDateTime &now); // an invalid time: nothing waits

private:
    std::vector<double> m_minutes;
    QDateTime m_first, m_last;
    ThresholdLine *m_line;
    Text *m_note;
};

} // namespace gatelodge::ui
