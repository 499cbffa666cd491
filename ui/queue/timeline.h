// The queue over time: every request of the last quarter of an hour by how long it took, or how many arrived and failed
// in an hour, a day or a week. Which of them is remembered.
#pragma once
#include "server/admin/console.h"
#include <optional>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace gatelodge::ui {

class LatencyScatter;
class QueueWatch;
class Segmented;
class StackedBars;
class Text;

class QueueTimeline : public QWidget {
    Q_OBJECT
public:
    QueueTimeline(admin::Console &console, const QueueWatch &watch, QWidget *parent = nullptr);
    void setSite(const SiteId &site); // 0: all

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int period = 15'000; // ms between two readings of the bars
    std::optional<Span> span() const;     // nothing: every request
    void choose(int number);
    void follow();
    void showRequests();
    void readBars();
    void showBars(Span span, const QList<DeliveryBar> &bars);
    admin::Console &m_console;
    const QueueWatch &m_watch;
    SiteId m_site;
    Segmented *m_choice;
    Text *m_note;
    LatencyScatter *m_scatter;
    StackedBars *m_bars;
    QStackedWidget *m_charts;
    QTimer m_timer;
    int m_question = 0;
};

} // namespace gatelodge::ui
