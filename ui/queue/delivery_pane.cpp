#include "ui/queue/delivery_pane.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stations.h"
#include "ui/queue/would_send.h"

namespace gatelodge::ui {

DeliveryPane::DeliveryPane(admin::Console &console, const QueueWatch &watch, QWidget *parent)
    : QWidget(parent), m_console(console), m_watch(watch), m_title(new Text({}, Type::Heading)),
      m_outcome(new ChipLabel({}, Tone::Moss, Glyph::Check)), m_note(new Paragraph({})),
      m_sentence(new Paragraph({}, Tone::Text)), m_said(new Paragraph({}, Tone::Brick)),
      m_again(new Button([] { return tr("Send again now"); }, QStringLiteral("view-refresh"), ButtonKind::Primary)),
      m_pause(new Button([] { return tr("Pause site"); }, QStringLiteral("media-playback-pause"))),
      m_stations(new StationList), m_sentHead(new SectionHeader([] { return tr("What was sent"); })),
      m_cameHead(new SectionHeader([] { return tr("What came back"); })),
      m_requestHead(new CodeBox([] { return tr("Head of what was sent"); })),
      m_body(new CodeBox([] { return tr("What was sent"); })),
      m_answerHead(new CodeBox([] { return tr("Head of what came back"); })),
      m_came(new CodeBox([] { return tr("What came back"); })), m_notKept(new Paragraph([] {
          return tr("Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.");
      })),
      m_now(new WouldSendView(console)) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *state = new QHBoxLayout;
    state->addWidget(m_outcome, 0, Qt::AlignTop);
    state->addWidget(m_note, 1);
    column->addLayout(state);
    column->addWidget(m_sentence);
    column->addLayout(rowOf({m_again, m_pause}));
    column->addWidget(m_said);
    column->addWidget(m_stations);
    column->addSpacing(Space::one);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentHead, m_requestHead, m_body, m_notKept, m_cameHead,
                                                          m_answerHead, m_came})
        column->addWidget(part);
    column->addWidget(
        new SectionHeader([] { return tr("What would be sent now"); }, [] { return tr("the latest state"); }));
    column->addWidget(m_now);
    column->addStretch();
    m_said->hide();
    for (Button *verb : {m_again, m_pause})
        lockUnless(verb, console.roles, Duty::ManageLane);
    connect(close, &IconButton::clicked, this, &DeliveryPane::closeWanted);
    connect(m_again, &Button::clicked, this, &DeliveryPane::sendAgain);
    connect(m_pause, &Button::clicked, this, [this] {
        const QueueLane *lane = m_watch.lane(m_delivery.site);
        Q_EMIT pauseWanted(m_delivery.site, !lane || !lane->paused);
    });
    connect(&watch, &QueueWatch::refreshed, this, &DeliveryPane::follow);
}

bool DeliveryPane::isShowing(const Delivery &delivery) const {
    return m_delivery.id == delivery.id && m_delivery.requestedAt == delivery.requestedAt;
}

void DeliveryPane::showDelivery(const Delivery &delivery) {
    m_delivery = delivery;
    m_said->hide();
    m_stations->set(delivery);
    say();
    showTexts();
    follow();
    if (delivery.people.isEmpty())
        m_now->clear();
    else
        m_now->ask(delivery.site, delivery.people.first());
}

void DeliveryPane::say() {
    const Delivery d = m_delivery;
    const bool fine = d.outcome == Delivery::Outcome::Delivered;
    m_title->setWords([d] { return tr("%1 → %2", "people, site").arg(peopleWords(d), d.siteName); });
    m_outcome->set(
        [fine, d] {
            return fine ? tr("Arrived") : d.outcome == Delivery::Outcome::Refused ? tr("Refused") : tr("Failed");
        },
        fine ? Tone::Moss : Tone::Brick, fine ? Glyph::Check : Glyph::Cross);
    m_sentence->setWords([d, fine] {
        if (fine)
            return tr("The site has it. Nothing is left to do.");
        return d.status
                   ? tr("The site answered %1 and did not take it. It waits and is sent again by itself.").arg(d.status)
                   : tr("The site did not answer. It waits and is sent again by itself.");
    });
}

// As far as it is kept: the first 4,000 characters of each, signatures masked.
void DeliveryPane::showTexts() {
    const Delivery d = m_delivery;
    m_sentHead->setNote([bytes = d.bodyBytes] { return tr("%n bytes", nullptr, bytes); });
    m_cameHead->setNote([d] { return outcomeWords(d); });
    m_cameHead->setVisible(!d.answer.isEmpty() || !d.answerHead.isEmpty());
    m_notKept->setVisible(d.body.isEmpty());
    const std::pair<CodeBox *, QString> boxes[] = {{m_requestHead, d.requestHead},
                                                   {m_body, readableBody(d.body.toUtf8())},
                                                   {m_answerHead, d.answerHead},
                                                   {m_came, d.answer}};
    for (const auto &[box, text] : boxes) {
        box->setVisible(!text.isEmpty());
        box->setCode(text);
    }
}

void DeliveryPane::follow() {
    const QueueLane *lane = m_watch.lane(m_delivery.site);
    const bool paused = lane && lane->paused;
    m_pause->setWords([paused] { return paused ? tr("Resume site") : tr("Pause site"); });
    m_pause->setEnabled(lane);
    m_note->setWords([waits = lane ? std::optional(*lane) : std::nullopt, kind = m_delivery.kind] {
        return waits && waits->failures ? laneNext(*waits, QDateTime::currentDateTimeUtc()) : noticeWords(kind);
    });
}

void DeliveryPane::sendAgain() {
    for (const UserId &person : std::as_const(m_delivery.people))
        deliver(this, m_console.queue.redeliver(m_delivery.site, person), [this](const Done &done) {
            m_said->setVisible(!done);
            if (!done)
                m_said->setWords([error = done.error()] { return faultWords(error); });
            Q_EMIT changed();
        });
}

} // namespace gatelodge::ui
