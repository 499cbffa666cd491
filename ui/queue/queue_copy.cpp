// The deliveries of the log that fit the sentence above the stream, for files and paper: read by pages from the newest
// on, also those that no stream has shown.
#include "server/domain/deliver.h"
#include "ui/common/list_outlets.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/text.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stream_filter_bar.h"
#include <QMenu>

namespace gatelodge::ui {
namespace {

constexpr int most = 100'000; // rows of a file

DeliveryWish wishOf(const StreamFilter &filter) {
    DeliveryWish wish{filter.site, filter.kind, {}};
    if (filter.outcome != StreamFilter::Outcome::Any)
        wish.arrived = filter.outcome == StreamFilter::Outcome::Fine;
    return wish;
}

// Times and durations as every program reads them: a file is for programs first.
QStringList cellsOf(const Delivery &delivery) {
    const qint64 took = latencyOf(delivery);
    return {delivery.answeredAt.toLocalTime().toString(Qt::ISODateWithMs),
            delivery.siteName,
            noticeWords(delivery.kind),
            peopleWords(delivery),
            outcomeWords(delivery),
            took < 0 ? QString() : QString::number(took / 1000),
            delivery.node};
}

} // namespace

ListCopy QueuePage::copyOfDeliveries() const {
    ListCopy copy{tr("Deliveries"),
                  m_filter->sentence()->spoken(),
                  {tr("Answered"), tr("Site"), tr("What was told"), tr("People"), tr("Outcome"),
                   tr("From the change on, ms"), tr("Node")},
                  most,
                  {}};
    const auto after = std::make_shared<std::optional<DeliveryPlace>>();
    copy.read = [&queue = m_console.queue, wish = wishOf(m_filter->filter()), after](int first, int count,
                                                                                     const ListCopy::Answer &answer) {
        if (first == 0)
            after->reset();
        deliver(qApp, queue.log(wish, *after, count), [after, answer](const Result<QList<Delivery>> &log) {
            if (!log)
                return answer(failure(log.error()));
            ListCopy::Rows rows;
            for (const Delivery &delivery : *log)
                rows << cellsOf(delivery);
            if (!log->isEmpty())
                *after = log->last().place();
            answer(std::move(rows));
        });
    };
    return copy;
}

void QueuePage::addOutlets(QMenu *menu) {
    menu->addSeparator();
    m_outlets->addTo(menu, [this] { return copyOfDeliveries(); });
}

void QueuePage::sayOutcome(const Words &words, bool failed) {
    m_said->setTone(failed ? Tone::Brick : Tone::Moss);
    m_said->setWords(words);
    m_said->show();
}

} // namespace gatelodge::ui
