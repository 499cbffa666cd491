#include "ui/queue/stream_model.h"
#include "ui/queue/queue_words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

QString timeOfDay(const QDateTime &at) { return QLocale().toString(at.toLocalTime().time(), QLocale::LongFormat); }

} // namespace

void StreamModel::hear(const admin::HeardNotification &notification) {
    StreamLine head;
    head.kind = StreamLine::Kind::Notification;
    head.number = m_next++;
    head.at = notification.at;
    head.channel = notification.channel;
    head.own = notification.own;
    head.changes = int(notification.changes.size());
    learn(notification.changes);
    Block block{head};
    for (const Change &change :
         notification.changes.first(qMin<qsizetype>(changesShown, notification.changes.size()))) {
        StreamLine line = head;
        line.kind = StreamLine::Kind::Change;
        line.change = change;
        block.push_back(std::move(line));
    }
    if (head.changes > changesShown) {
        StreamLine more = head;
        more.kind = StreamLine::Kind::More;
        more.changes = head.changes - changesShown;
        block.push_back(std::move(more));
        m_hidden.insert(head.number, notification.changes.mid(changesShown));
    }
    arrive(std::move(block));
}

void StreamModel::deliver(const QList<Delivery> &fresh) {
    for (const Delivery &delivery : fresh) {
        StreamLine line;
        line.kind = StreamLine::Kind::Delivery;
        line.number = m_next++;
        line.at = delivery.answeredAt;
        line.delivery = delivery;
        arrive({std::move(line)});
    }
}

void StreamModel::arrive(Block block) {
    if (!m_paused)
        return insert(std::move(block));
    m_waiting.push_back(std::move(block));
    if (m_waiting.size() > linesKept) // nobody has looked for a long time: the oldest go, as they would have
        m_waiting.pop_front();
    Q_EMIT waitingChanged(waiting());
}

void StreamModel::insert(Block block) {
    m_all.insert(m_all.begin(), block.begin(), block.end());
    block.erase(std::remove_if(block.begin(), block.end(), [this](const StreamLine &line) { return !passes(line); }),
                block.end());
    if (!block.empty()) {
        beginInsertRows({}, 0, int(block.size()) - 1);
        m_shown.insert(m_shown.begin(), block.begin(), block.end());
        endInsertRows();
    }
    trim();
}

void StreamModel::trim() {
    while (m_all.size() > linesKept) {
        m_hidden.remove(m_all.back().number);
        m_all.pop_back();
    }
    if (m_shown.size() <= linesKept)
        return;
    beginRemoveRows({}, linesKept, int(m_shown.size()) - 1);
    m_shown.resize(linesKept);
    endRemoveRows();
}

bool StreamModel::passes(const StreamLine &line) const {
    const bool delivery = line.kind == StreamLine::Kind::Delivery;
    if (delivery ? m_filter.what == StreamFilter::What::Signals : m_filter.what == StreamFilter::What::Deliveries)
        return false;
    using Sender = StreamFilter::Sender;
    if (!delivery)
        return m_filter.site == SiteId() && m_filter.outcome == StreamFilter::Outcome::Any &&
               m_filter.kind == Notice::None && (m_filter.channel.isEmpty() || m_filter.channel == line.channel) &&
               (m_filter.sender == Sender::Anybody || line.own == (m_filter.sender == Sender::Here));
    if (!m_filter.channel.isEmpty() || m_filter.sender != Sender::Anybody)
        return false;
    const bool fine = line.delivery.outcome == Delivery::Outcome::Delivered;
    return (m_filter.kind == Notice::None || m_filter.kind == line.delivery.kind) &&
           (m_filter.site == SiteId() || m_filter.site == line.delivery.site) &&
           (m_filter.outcome == StreamFilter::Outcome::Any ||
            fine == (m_filter.outcome == StreamFilter::Outcome::Fine));
}

void StreamModel::setFilter(const StreamFilter &filter) {
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (const StreamLine &line : m_all)
        if (passes(line))
            m_shown.push_back(line);
    endResetModel();
}

void StreamModel::setPaused(bool paused) {
    m_paused = paused;
    if (paused)
        return;
    for (Block &block : std::exchange(m_waiting, {}))
        insert(std::move(block));
    Q_EMIT waitingChanged(0);
}

void StreamModel::open(int row) {
    if (row < 0 || row >= rowCount() || line(row).kind != StreamLine::Kind::More)
        return;
    const StreamLine more = line(row);
    std::vector<StreamLine> lines;
    for (const Change &change : m_hidden.take(more.number)) {
        StreamLine opened = more;
        opened.kind = StreamLine::Kind::Change;
        opened.change = change;
        lines.push_back(std::move(opened));
    }
    const auto replace = [&](std::deque<StreamLine> &in, size_t at) {
        const auto place = in.erase(in.begin() + std::ptrdiff_t(at));
        in.insert(place, lines.begin(), lines.end());
    };
    const auto isMore = [&](const StreamLine &l) {
        return l.number == more.number && l.kind == StreamLine::Kind::More;
    };
    replace(m_all, size_t(std::find_if(m_all.begin(), m_all.end(), isMore) - m_all.begin()));
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
    beginInsertRows({}, row, row + int(lines.size()) - 1);
    m_shown.insert(m_shown.begin() + row, lines.begin(), lines.end());
    endInsertRows();
    trim();
}

void StreamModel::setNames(const RecordNames &names) {
    m_names = names;
    retranslate();
}

void StreamModel::learn(const QList<Change> &changes) {
    for (const Change &change : changes)
        m_reasons.learn(change);
    if (!changes.isEmpty())
        retranslate(); // a request may have stood there before its reason was known
}

void StreamModel::retranslate() {
    if (rowCount())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int StreamModel::rowOf(const Delivery &delivery) const {
    for (int row = 0; row < rowCount(); ++row)
        if (line(row).kind == StreamLine::Kind::Delivery && line(row).delivery.id == delivery.id &&
            line(row).delivery.requestedAt == delivery.requestedAt)
            return row;
    return -1;
}

QVariant StreamModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const StreamLine &l = line(index.row());
    switch (l.kind) {
    case StreamLine::Kind::Notification:
        return tr("%1, NOTIFY %2, %3, %4", "time, channel, sender, how many changes")
            .arg(timeOfDay(l.at), l.channel, l.own ? tr("from here") : tr("from elsewhere"),
                 tr("%n changes", nullptr, l.changes));
    case StreamLine::Kind::Change: {
        const ChangeSentence said = sentenceOf(l.change);
        return tr("Change: %1 %2", "a record, what became of it").arg(said.record, said.what);
    }
    case StreamLine::Kind::More: return tr("%n more changes", nullptr, l.changes);
    case StreamLine::Kind::Delivery:
        return tr("%1, %2 to %3, %4, %5", "time, people, site, what was told, outcome")
            .arg(timeOfDay(l.at), peopleWords(l.delivery), l.delivery.siteName, toldWords(l.delivery),
                 outcomeWords(l.delivery));
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
