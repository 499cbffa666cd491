#include "ui/queue/lane_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/queue_words.h"
#include <algorithm>
#include <QKeyEvent>
#include <QPainter>

namespace gatelodge::ui {
namespace {

constexpr LaneState kStates[] = {LaneState::Flowing, LaneState::Owed, LaneState::Failing, LaneState::Paused,
                                 LaneState::Off};

QString verbOf(LaneState state) {
    return state == LaneState::Paused    ? LaneRow::tr("Resume")
           : state == LaneState::Failing ? LaneRow::tr("Try now")
                                         : LaneRow::tr("Pause");
}

} // namespace

LaneStrip::LaneStrip(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rename();
}

void LaneStrip::set(const QList<Delivery::Outcome> &outcomes) {
    m_outcomes = outcomes;
    rename();
    update();
}

void LaneStrip::rename() {
    const auto failed = std::count_if(m_outcomes.begin(), m_outcomes.end(),
                                      [](Delivery::Outcome o) { return o != Delivery::Outcome::Delivered; });
    setAccessibleName(tr("Last requests"));
    setAccessibleDescription(
        tr("%1, %2", "how many requests, how many of them failed")
            .arg(tr("%n requests", nullptr, int(m_outcomes.size())), tr("%n failed", nullptr, int(failed))));
    setToolTip(accessibleDescription());
}

void LaneStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

void LaneStrip::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const int middle = height() / 2;
    for (int i = 0; i < bars; ++i) {
        const qsizetype number = i - (bars - m_outcomes.size());
        const bool known = number >= 0 && number < m_outcomes.size();
        const bool fine = known && m_outcomes[number] == Delivery::Outcome::Delivered;
        const int high = !known ? 2 : fine ? em(0.5) : em(1);
        p.fillRect(row.at(QRect(i * step, middle - high / 2, 3, high)), !known ? tokens().control
                                                                        : fine ? tokens().series1
                                                                               : tokens().brick);
    }
}

LaneRow::LaneRow(QWidget *parent)
    : QAbstractButton(parent), AccessibleParts(QAccessible::Button), m_name(new Elided({}, Type::Strong)),
      m_waits(new Elided({})), m_next(new Elided({}, Type::Body, Tone::Muted)),
      m_state(new ChipLabel({}, Tone::Moss, Glyph::Check)), m_strip(new LaneStrip), m_verb(new QWidget),
      m_act(new Button({}, {}, ButtonKind::Quiet)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = rowIn(this, Space::oneAndHalf);
    row->setContentsMargins(Space::two, 0, Space::two, 0);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *verb = rowIn(m_verb, 0);
    verb->addWidget(m_act);
    verb->addStretch();
    row->addWidget(m_name, 3);
    row->addWidget(m_state);
    row->addWidget(m_strip);
    row->addWidget(m_waits, 3);
    row->addWidget(m_next, 3);
    row->addWidget(m_verb);
    connect(m_act, &Button::clicked, this, &LaneRow::actWanted);
}

void LaneRow::set(const QueueLane &lane, const QList<Delivery::Outcome> &last) {
    m_lane = lane;
    m_strip->set(last);
    say();
}

int LaneRow::stateWidth() {
    int width = 0;
    for (const LaneState state : kStates)
        width = qMax(width, sizeOf(chipOf(state)).width());
    return width;
}

int LaneRow::verbWidth() {
    int width = 0;
    for (const LaneState state : kStates)
        width = qMax(width, widthOf(verbOf(state)));
    return width + Space::half; // as a quiet button asks for
}

void LaneRow::say() {
    m_state->setFixedWidth(stateWidth());
    m_verb->setFixedWidth(verbWidth());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const LaneState state = laneState(m_lane);
    const Chip chip = chipOf(state);
    m_name->setWords(m_lane.siteName);
    m_state->set([state] { return chipOf(state).text; }, chip.tone, chip.glyph, chip.weight);
    m_waits->setWords(laneWaits(m_lane, now));
    m_waits->setTone(m_lane.waiting || m_lane.setAside ? Tone::Text : Tone::Muted);
    m_next->setWords(laneNext(m_lane, now));
    m_act->setWords([state] { return verbOf(state); });
    m_act->setAccessibleName(tr("%1: %2", "a site, a verb").arg(m_lane.siteName, m_act->text()));
    m_act->setVisible(state != LaneState::Off);
    setText(tr("%1, %2, %3, %4", "site, state, what waits, when it goes on")
                .arg(m_lane.siteName, chip.text, laneWaits(m_lane, now), laneNext(m_lane, now)));
    setAccessibleName(m_selected ? tr("%1, selected", "what a lane says").arg(text()) : text());
}

void LaneRow::setCurrent(bool current) {
    m_current = current;
    update();
}

void LaneRow::setSelected(bool selected) {
    if (std::exchange(m_selected, selected) == selected)
        return;
    say();
    update();
}

void LaneRow::mousePressEvent(QMouseEvent *event) {
    const bool several = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->button() != Qt::LeftButton || !several)
        return QAbstractButton::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    Q_EMIT selectWanted(event->modifiers() & Qt::ShiftModifier);
}

// As in lists.
void LaneRow::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::SelectAll))
        return allWanted();
    const bool upToHere = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Space: return selectWanted(upToHere);
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Up: return stepWanted(-1);
    case Qt::Key_Down: return stepWanted(1);
    default: QAbstractButton::keyPressEvent(event);
    }
}

// What fits less than it says goes first: the strip, then when it goes on.
void LaneRow::resizeEvent(QResizeEvent *event) {
    QAbstractButton::resizeEvent(event);
    m_next->setVisible(hasRoomForNext(width()));
    m_strip->setVisible(hasRoomForStrip(width()));
}

void LaneRow::changeEvent(QEvent *event) {
    QAbstractButton::changeEvent(event);
    if (changesLanguage(event) || changesSize(event))
        say();
    if (changesLook(event))
        updateGeometry();
}

void LaneRow::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const bool marked = m_current || m_selected;
    if (marked || underMouse())
        p.fillRect(rect(), marked ? tokens().inkSoft : tokens().hover);
    p.fillRect(QRect(0, height() - 1, width(), 1), tokens().hairline);
    if (marked)
        p.fillRect(row.at(QRect(0, 0, Space::bar, height() - 1)), tokens().ink);
    if (hasFocus())
        drawFocusRing(&p, rect().adjusted(1, 1, -1, -2), Radius::small);
}

LaneRows::LaneRows(QWidget *parent) : QWidget(parent), m_column(columnIn(this, 0)) {}

LaneRow *LaneRows::rowFor(const SiteId &site) {
    if (LaneRow *known = m_rows.value(site.value))
        return known;
    auto *row = new LaneRow;
    m_rows.insert(site.value, row);
    connect(row, &LaneRow::clicked, this, [this, site] {
        select({});
        m_anchor = site;
        Q_EMIT laneChosen(site);
    });
    connect(row, &LaneRow::selectWanted, this, [this, site](bool upToHere) { choose(site, upToHere); });
    connect(row, &LaneRow::allWanted, this, [this] { select(m_order); });
    connect(row, &LaneRow::stepWanted, this, [this, site](int by) { step(site, by); });
    connect(row, &LaneRow::actWanted, this, [this, site] {
        const LaneState state = laneState(m_lanes.value(site.value));
        if (state == LaneState::Failing)
            Q_EMIT tryNowWanted(site);
        else
            Q_EMIT pauseWanted(site, state != LaneState::Paused);
    });
    return row;
}

void LaneRows::showLanes(const QList<QueueLane> &lanes, const QueueWatch &watch) {
    QHash<int, QList<Delivery::Outcome>> last;
    for (const Delivery &delivery : watch.deliveries())
        if (QList<Delivery::Outcome> &outcomes = last[delivery.site.value]; outcomes.size() < LaneStrip::bars)
            outcomes.prepend(delivery.outcome);
    m_lanes.clear();
    m_order.clear();
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        const QueueLane &lane = lanes[i];
        m_lanes.insert(lane.site.value, lane);
        m_order << lane.site;
        LaneRow *row = rowFor(lane.site);
        row->set(lane, last.value(lane.site.value));
        row->setCurrent(lane.site == m_current);
        if (m_column->indexOf(row) != i)
            m_column->insertWidget(int(i), row);
    }
    const QList<int> sites = m_rows.keys();
    for (const int site : sites)
        if (!m_lanes.contains(site))
            m_rows.take(site)->deleteLater();
    QList<SiteId> selected = m_selected; // of those that are still there
    selected.removeIf([this](const SiteId &site) { return !m_lanes.contains(site.value); });
    if (selected != m_selected)
        select(selected);
}

void LaneRows::select(const QList<SiteId> &sites) {
    if (m_selected == sites)
        return;
    m_selected = sites;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setSelected(m_selected.contains(SiteId(row.key())));
    Q_EMIT selectionCountChanged(int(m_selected.size()));
}

void LaneRows::choose(const SiteId &site, bool upToHere) {
    const qsizetype from = m_order.indexOf(m_anchor), to = m_order.indexOf(site);
    if (upToHere && from >= 0)
        return select(m_order.mid(qMin(from, to), qAbs(to - from) + 1));
    m_anchor = site;
    QList<SiteId> selected = m_selected;
    if (!selected.removeOne(site))
        selected << site;
    select(selected);
}

void LaneRows::step(const SiteId &from, int step) {
    if (LaneRow *row = m_rows.value(m_order.value(m_order.indexOf(from) + step).value))
        row->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void LaneRows::setCurrent(const SiteId &site) {
    m_current = site;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setCurrent(row.key() == site.value);
}

} // namespace gatelodge::ui
