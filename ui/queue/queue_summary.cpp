// Above the stream: times and lanes. Where text of twice the size or a low window leaves no room for both, they stand
// in place of the stream once they are asked for.
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/queue/lane_header.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/timeline.h"

namespace gatelodge::ui {

namespace {

constexpr int kRoomForFour = 40; // em: four lanes
constexpr int kRoomForBoth = 36; // em: the summary, and a handful of lines of the stream

} // namespace

void QueuePage::makeSummary() {
    auto *column = columnIn(m_summary, 0);
    column->addWidget(m_timeline);
    column->addWidget(new Line);
    auto *lanes = new ScrollPage(m_lanes);
    lanes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(m_laneHeader);
    column->addWidget(lanes, 1);
    column->addWidget(makeNoLanes());
    // Beside the stream four lanes, or two where the text leaves little room; instead of it as many as there are. Then
    // they scroll. The times above them are never cut for their sake.
    connect(&m_watch, &QueueWatch::refreshed, lanes, [lanes, this, tooLow = 0]() mutable {
        if (m_timeline->isVisible() && m_timeline->height() < m_timeline->minimumSizeHint().height())
            tooLow = height(); // in this language the rest of the page leaves no room for so many
        const int each = rowHeight(1) + Space::one, most = height() < em(kRoomForFour) || height() <= tooLow ? 2 : 4;
        const int all = int(m_watch.lanes().size()), shown = m_roomForBoth ? qMin(most, all) : all;
        lanes->setMinimumHeight(each * (m_roomForBoth ? shown : qMin(1, all)));
        lanes->setMaximumHeight(each * shown);
    });
    column->addStretch();
}

// Known before anything is laid out: what is there at first must not force a small window to grow.
void QueuePage::arrange() {
    const bool summary = m_roomForBoth || m_wantsSummary, stream = m_roomForBoth || !m_wantsSummary;
    m_toSummary->setVisible(!summary);
    m_toStream->setVisible(!stream);
    m_summary->setVisible(summary);
    if (!summary)
        m_lanes->select({}); // nothing is done with what is not seen
    m_stage->setVisible(stream);
}

void QueuePage::showSummary(bool summary) {
    if (m_roomForBoth || summary == m_wantsSummary)
        return;
    m_wantsSummary = summary;
    arrange();
    (summary ? m_toStream : m_toSummary)->setFocus();
}

void QueuePage::fold() {
    const bool both = height() >= em(kRoomForBoth);
    if (std::exchange(m_roomForBoth, both) == both)
        return;
    m_wantsSummary = false;
    arrange();
}

// The stream stays: signals are heard all the same.
QWidget *QueuePage::makeNoLanes() {
    auto *sites = new Button([] { return tr("Open sites"); });
    connect(sites, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("sites")); });
    auto *message = new InlineMessage(
        Tone::Slate, Glyph::Ring, [] { return tr("No site is told of changes yet."); },
        [] { return tr("Give a site an address for updates, and switch its pushes on."); }, {sites});
    message->hide();
    connect(&m_watch, &QueueWatch::refreshed, message,
            [message, this] { message->setVisible(m_watch.lanes().isEmpty()); });
    return message;
}

} // namespace gatelodge::ui
