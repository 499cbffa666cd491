#include "ui/queue/lane_header.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_words.h"
#include "ui/theme/glyph.h"
#include <algorithm>
#include <optional>
#include <QCollator>
#include <QPainter>
#include <QSettings>
#include <QStyle>

namespace gatelodge::ui {

// The arrow of a list's header, behind the title of the column the lanes stand by: upwards least first.
class SortMark : public QWidget {
public:
    SortMark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); }
    void set(std::optional<Qt::SortOrder> order) {
        m_order = order;
        update();
    }
    QSize sizeHint() const override { return {em(0.7), em(0.7)}; }

protected:
    void paintEvent(QPaintEvent *) override {
        if (!m_order)
            return;
        QPainter p(this);
        p.translate(QRectF(rect()).center());
        p.rotate(*m_order == Qt::AscendingOrder ? 180 : 0);
        drawChevron(&p, {}, tokens().text);
    }

private:
    std::optional<Qt::SortOrder> m_order;
};

namespace {

// As the titles of every list: quiet, and no link; strong where the lanes stand by it.
class LaneTitle : public Button {
public:
    LaneTitle() : Button({}, {}, ButtonKind::Quiet) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void setSorted(bool sorted) {
        m_sorted = sorted;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        return {QFontMetrics(fontNow()).horizontalAdvance(text()) + 2, Button::sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter p(this);
        QFont font = fontNow();
        font.setUnderline(underMouse() || hasFocus());
        p.setFont(font);
        p.setPen(m_sorted ? tokens().text : tokens().muted);
        p.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), text());
    }

private:
    QFont fontNow() const {
        QFont font = fontOf(Type::Caption);
        font.setWeight(m_sorted ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    bool m_sorted = false;
};

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

LaneHeader::LaneHeader(QWidget *parent)
    : QWidget(parent), m_strip(new QWidget), m_next(new QWidget), m_verb(new QWidget), m_bar(new QWidget) {
    auto *row = rowIn(this, 0);
    row->setContentsMargins(0, Space::half, 0, 0);
    auto *columns = new QHBoxLayout; // as LaneRow lays out its own
    columns->setContentsMargins(Space::two, 0, Space::two, 0);
    columns->setSpacing(Space::oneAndHalf);
    columns->addWidget(makeTitle(Site), 3);
    columns->addWidget(m_state = makeTitle(State));
    columns->addWidget(m_strip);
    columns->addWidget(makeTitle(Waiting), 3);
    columns->addWidget(m_next, 3);
    columns->addWidget(m_verb);
    row->addLayout(columns, 1);
    row->addWidget(m_bar);
    measure();
    const int sort = QSettings().value(kSort).toInt(); // 2 is the second upwards, -2 downwards
    if (const int by = qAbs(sort) - 1; by >= 0 && by < ByCount) {
        m_by = By(by);
        m_order = sort < 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    say();
}

QWidget *LaneHeader::makeTitle(By by) {
    auto *place = new QWidget;
    auto *row = rowIn(place, Space::half);
    auto *title = new LaneTitle;
    auto *mark = new SortMark;
    m_titles << title;
    m_marks << mark;
    row->addWidget(title);
    row->addWidget(mark);
    row->addStretch();
    connect(title, &Button::clicked, this, [this, by] {
        const bool again = m_by == by && m_order == Qt::AscendingOrder;
        sortBy(by, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    return place;
}

void LaneHeader::measure() {
    m_bar->setFixedWidth(style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_state->setFixedWidth(LaneRow::stateWidth());
    m_strip->setFixedWidth(LaneStrip::bars * LaneStrip::step);
    m_verb->setFixedWidth(LaneRow::verbWidth());
    const int lane = width() - m_bar->width();
    m_strip->setVisible(LaneRow::hasRoomForStrip(lane));
    m_next->setVisible(LaneRow::hasRoomForNext(lane));
}

void LaneHeader::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    measure();
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
        m_titles[by]->setWords([by] { return titleOf(By(by)); });
        m_marks[by]->set(now ? std::optional(m_order) : std::nullopt);
        static_cast<LaneTitle *>(m_titles[by])->setSorted(now);
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
    if (changesLook(event))
        measure();
}

} // namespace gatelodge::ui
