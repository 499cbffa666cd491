#include "ui/queue/delivery_pane.h"
#include "ui/common/fault_words.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stations.h"
#include <QJsonDocument>

namespace gatelodge::ui {

DeliveryPane::DeliveryPane(admin::Console &console, const QueueWatch &watch, QWidget *parent)
    : QWidget(parent), m_console(console), m_watch(watch), m_title(new Text({}, Type::Heading)),
      m_outcome(new ChipLabel({}, Tone::Moss, Glyph::Check)), m_note(new Paragraph({})),
      m_sentence(new Paragraph({}, Tone::Text)), m_said(new Paragraph({}, Tone::Brick)),
      m_again(new Button([] { return tr("Send again now"); }, QStringLiteral("view-refresh"), ButtonKind::Primary)),
      m_pause(new Button([] { return tr("Pause site"); }, QStringLiteral("media-playback-pause"))),
      m_stations(new StationList), m_cameHead(new SectionHeader([] { return tr("What came back"); })),
      m_sent(new CodeBox([] { return tr("What is sent"); })), m_came(new CodeBox([] { return tr("What came back"); })) {
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
    column->addWidget(new SectionHeader([] { return tr("What is sent"); }, [] { return tr("the latest state"); }));
    column->addWidget(m_sent);
    column->addWidget(m_cameHead);
    column->addWidget(m_came);
    column->addStretch();
    m_said->hide();
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
    follow();
    askPreview();
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
    m_cameHead->setVisible(!d.answer.isEmpty());
    m_came->setVisible(!d.answer.isEmpty());
    m_cameHead->setNote([d] { return outcomeWords(d); });
    m_came->setCode(d.answer);
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

// What the site would be told now: the queue keeps no payload, so there is nothing older to show.
void DeliveryPane::askPreview() {
    const int question = ++m_question;
    m_sent->setCode({});
    if (m_delivery.people.isEmpty())
        return;
    deliver(this, m_console.queue.preview(m_delivery.site, m_delivery.people.first()),
            [this, question](const Result<QByteArray> &body) {
                if (question != m_question)
                    return;
                if (body)
                    m_sent->setCode(QString::fromUtf8(QJsonDocument::fromJson(*body).toJson()).trimmed());
                else
                    m_sent->setCode(faultWords(body.error()));
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
