#include "ui/queue/lane_header.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_words.h"
#include <algorithm>
#include <QCollator>
#include <QSettings>

namespace gatelodge::ui {
namespace {

const auto kSort = QStringLiteral("lists/lanes/sort");

int urgency(LaneState state) {
    switch (state) {
    case LaneState::Failing: return 0;
    case LaneState::Owed: return 1;
    case LaneState::Paused: return 2;
    case LaneState::Flowing: return 3;
    case LaneState::Off: return 4;
    }
    Q_UNREACHABLE();
}

QString titleOf(LaneHeader::By by) {
    switch (by) {
    case LaneHeader::Site: return LaneHeader::tr("Site");
    case LaneHeader::State: return LaneHeader::tr("State");
    case LaneHeader::Waiting: return LaneHeader::tr("Waiting", "changes");
    case LaneHeader::ByCount: break;
    }
    Q_UNREACHABLE();
}

} // namespace

LaneHeader::LaneHeader(QWidget *parent) : QWidget(parent) {
    auto *row = rowIn(this, Space::two);
    row->setContentsMargins(Space::two, Space::half, Space::two, 0);
    for (int by = 0; by < ByCount; ++by) {
        auto *title = new Button({}, {}, ButtonKind::Quiet);
        m_titles << title;
        row->addWidget(title);
        connect(title, &Button::clicked, this, [this, by] {
            const bool again = m_by == By(by) && m_order == Qt::AscendingOrder;
            sortBy(By(by), again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    row->addStretch();
    const int sort = QSettings().value(kSort).toInt(); // 2 is the second upwards, -2 downwards
    if (const int by = qAbs(sort) - 1; by >= 0 && by < ByCount) {
        m_by = By(by);
        m_order = sort < 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    say();
}

void LaneHeader::sortBy(By by, Qt::SortOrder order) {
    m_by = by;
    m_order = order;
    QSettings().setValue(kSort, order == Qt::AscendingOrder ? by + 1 : -(by + 1));
    say();
    Q_EMIT changed();
}

void LaneHeader::say() {
    for (int by = 0; by < ByCount; ++by) {
        const bool now = by == m_by, up = m_order == Qt::AscendingOrder;
        m_titles[by]->setWords([by, now, up] {
            const QString title = titleOf(By(by));
            return now ? QStringLiteral("%1 %2").arg(title, up ? QStringLiteral("↑") : QStringLiteral("↓")) : title;
        });
        m_titles[by]->setAccessibleName(titleOf(By(by)));
        m_titles[by]->setAccessibleDescription(!now ? QString() : up ? tr("least first") : tr("greatest first"));
    }
}

QList<QueueLane> LaneHeader::sorted(QList<QueueLane> lanes) const {
    QCollator names;
    names.setNumericMode(true);
    const auto before = [&](const QueueLane &a, const QueueLane &b) {
        if (m_by == State && laneState(a) != laneState(b))
            return urgency(laneState(a)) < urgency(laneState(b));
        if (m_by == Waiting && a.waiting + a.setAside != b.waiting + b.setAside)
            return a.waiting + a.setAside < b.waiting + b.setAside;
        return names.compare(a.siteName, b.siteName) < 0;
    };
    std::stable_sort(lanes.begin(), lanes.end(), [&](const QueueLane &a, const QueueLane &b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
    return lanes;
}

void LaneHeader::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        say();
}

} // namespace gatelodge::ui
