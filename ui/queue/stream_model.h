// The live stream, newest first: one line for each notification, the changes that were read because of it below, and
// one line for each request that was sent. At most 5,000 lines are kept. While it is paused lines wait behind a pill;
// while a notification brought many changes, all but the first three wait behind a line that opens them.
#pragma once
#include "server/admin/change_hub.h"
#include "server/domain/delivery.h"
#include "ui/common/change_sentence.h"
#include "ui/queue/told_reasons.h"
#include <deque>
#include <QAbstractTableModel>

namespace gatelodge::ui {

struct StreamLine {
    enum class Kind { Notification, Change, More, Delivery };
    Kind kind = Kind::Notification;
    qint64 number = 0; // of what arrived; lines of one notification share it
    QDateTime at;
    QString channel;
    bool own = false;
    int changes = 0; // brought by the notification; of More: still behind it
    Change change;
    Delivery delivery;
};

// What narrows lets through only the lines for which it holds: a site or an outcome no signal, a channel or a sender no
// delivery.
struct StreamFilter {
    enum class What { Everything, Signals, Deliveries };
    enum class Outcome { Any, Fine, Failed };
    enum class Sender { Anybody, Here, Elsewhere };
    What what = What::Everything;
    SiteId site; // 0: any
    Outcome outcome = Outcome::Any;
    Notice kind = Notice::None; // of deliveries; None: any
    QString channel = {};       // of signals; empty: any
    Sender sender = Sender::Anybody;
};

class StreamModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int linesKept = 5000;
    static constexpr int changesShown = 3;
    using QAbstractTableModel::QAbstractTableModel;

    void hear(const admin::HeardNotification &notification);
    void deliver(const QList<Delivery> &fresh); // oldest first
    void setFilter(const StreamFilter &filter);
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    bool isEmpty() const { return m_all.empty() && m_waiting.empty(); } // whatever the filter is
    int waiting() const { return int(m_waiting.size()); }               // blocks behind the pill
    void open(int row);                                                 // a More line shows what it hides
    void setNames(const RecordNames &names);
    void learn(const QList<Change> &changes); // from the trail: why deliveries of an earlier time were sent
    QString toldWords(const Delivery &delivery) const { return m_reasons.wordsOf(delivery); }
    void retranslate();
    const StreamLine &line(int row) const { return m_shown[size_t(row)]; }
    int rowOf(const Delivery &delivery) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    ChangeSentence sentenceOf(const Change &change) const { return changeSentence(change, m_names); }

Q_SIGNALS:
    void waitingChanged(int blocks);

private:
    using Block = std::vector<StreamLine>; // what arrived at once, as it is shown: top line first
    void arrive(Block block);
    void insert(Block block);
    bool passes(const StreamLine &line) const;
    void trim();
    std::deque<StreamLine> m_all, m_shown; // newest first; shown is what the filter lets through
    std::deque<Block> m_waiting;           // oldest first
    QHash<qint64, QList<Change>> m_hidden; // behind More lines, by number
    StreamFilter m_filter;
    RecordNames m_names;
    ToldReasons m_reasons;
    qint64 m_next = 1;
    bool m_paused = false;
};

} // namespace gatelodge::ui
