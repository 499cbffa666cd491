#include "ui/queue/lane_pane.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/help/help_book.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/queue_words.h"

namespace gatelodge::ui {

LanePane::LanePane(admin::Console &console, const QueueWatch &watch, QWidget *parent)
    : QWidget(parent), m_console(console), m_watch(watch), m_title(new Text({}, Type::Heading)),
      m_state(new ChipLabel({}, Tone::Moss, Glyph::Check)), m_note(new Paragraph({})),
      m_error(new InlineMessage(Tone::Brick, Glyph::Cross, [] { return tr("The last try failed"); })),
      m_pause(new Button([] { return tr("Pause"); }, QStringLiteral("media-playback-pause"))),
      m_try(new Button([] { return tr("Try now"); }, QStringLiteral("view-refresh"), ButtonKind::Primary)),
      m_all(new Button([] { return tr("Tell it everything again"); })),
      m_head(new SectionHeader([] { return tr("Waiting"); })), m_rows(new RecordRows) {
    setHelpPlace(this, "update-queue.md#what-you-can-do");
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 0, Qt::AlignTop);
    state->addWidget(m_note, 1);
    column->addLayout(state);
    column->addWidget(m_error);
    auto *verbs = new FlowLayout(Space::one, Space::one);
    auto *open = new Button([] { return tr("Open its page"); }, QStringLiteral("globe"));
    connect(open, &Button::clicked, this, [this] { Q_EMIT siteWanted(m_site); });
    for (Button *verb : {m_try, m_pause, m_all, open})
        verbs->addWidget(verb);
    for (Button *verb : {m_try, m_pause, m_all})
        lockUnless(verb, console.roles, Duty::ManageLane);
    column->addLayout(verbs);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    column->addStretch();
    connect(close, &IconButton::clicked, this, &LanePane::closeWanted);
    connect(m_try, &Button::clicked, this, [this] { Q_EMIT tryNowWanted(m_site); });
    connect(m_all, &Button::clicked, this, [this] { Q_EMIT redeliverWanted(m_site); });
    connect(m_pause, &Button::clicked, this, [this] {
        const QueueLane *lane = m_watch.lane(m_site);
        Q_EMIT pauseWanted(m_site, !lane || !lane->paused);
    });
    connect(&watch, &QueueWatch::refreshed, this, [this] {
        if (isVisible())
            follow();
    });
}

void LanePane::showLane(const SiteId &site) {
    m_site = site;
    follow();
}

void LanePane::follow() {
    const QueueLane *found = m_watch.lane(m_site);
    if (!found)
        return;
    const QueueLane lane = *found;
    const LaneState state = laneState(lane);
    const Chip chip = chipOf(state);
    m_title->setWords(lane.siteName);
    m_state->set([state] { return chipOf(state).text; }, chip.tone, chip.glyph, chip.weight);
    m_note->setWords([lane] { return laneNext(lane, QDateTime::currentDateTimeUtc()); });
    const QString trouble = troubleWords(lane.trouble);
    m_error->setVisible(!trouble.isEmpty());
    m_error->set([] { return tr("The last try failed"); }, trouble);
    m_error->setToolTip(lane.trouble.detail);
    m_try->setVisible(lane.failures > 0 && !lane.paused);
    m_pause->setWords([paused = lane.paused] { return paused ? tr("Resume") : tr("Pause"); });
    m_all->setEnabled(lane.pushes);
    m_head->setNote([lane] { return laneWaits(lane, QDateTime::currentDateTimeUtc()); });
    readRows();
}

void LanePane::readRows() {
    if (m_reading)
        return;
    m_reading = true;
    deliver(this, m_console.queue.waiting(m_site, rowsShown), [this](const Result<QList<QueueRow>> &rows) {
        m_reading = false;
        if (rows)
            showRows(*rows);
    });
}

void LanePane::showRows(const QList<QueueRow> &rows) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Record> records;
    for (const QueueRow &row : rows) {
        if (row.site != m_site)
            continue;
        Record record;
        record.key = toString(row.user);
        record.avatarName = record.title = row.userName;
        record.note =
            row.notBefore.isValid() && row.notBefore > now
                ? tr("Changed %1 ago, not before %2").arg(ageWords(row.changedAt, now), ageWords(now, row.notBefore))
                : tr("Changed %1 ago").arg(ageWords(row.changedAt, now));
        if (row.setAside)
            record.chips << Chip{tr("Set aside"), Tone::Brick, Glyph::Warning};
        record.actions.push_back({tr("Send now"), [this, person = row.user] { sendNow(person); }});
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), tr("Nothing waits here."));
}

void LanePane::sendNow(const UserId &person) {
    deliver(this, m_console.queue.redeliver(m_site, person), [this](const Done &) { Q_EMIT changed(); });
}

} // namespace gatelodge::ui
