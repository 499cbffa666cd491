// Rows of a list that has no length and no positions: it begins with the newest, or whatever its order puts first; more
// are read when somebody scrolls down (by the last row's place, never by an offset), and refresh() asks what is new,
// gone or moved.
//
// Held, nothing moves: rows that somebody looks at are kept where they are and repainted in place, what is gone goes,
// and new rows wait (waiting()). Not held, refresh() shows the list as it is now. Nothing here blocks.
//
//     class SessionsModel : public KeysetRows<SessionLine> { … };
#pragma once
#include "server/domain/deliver.h"
#include "ui/list/paged_model.h"
#include <vector>

namespace gatelodge::ui {

class KeysetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int pageRows = 200;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QString keyAt(int row) const;
    int rowOf(const QString &key) const; // -1: not in memory
    bool isRead() const { return m_read; }
    bool hasMore() const { return m_more; }
    int waiting() const {
        return m_waiting;
    } // rows that are not shown because nothing may move; a page of them at most

    void restart(); // another question: forgets everything
    void refresh(); // one at a time; a slow database is not asked faster
    void renew();   // something has changed: also what a question under way can no longer tell
    void readOn();  // a page more at the end
    void setHeld(bool held) { m_held = held; }
    std::shared_ptr<void> keepRows(); // held as long as somebody has this: they are being copied out
    void setVisibleRows(int first, int last);
    void retranslate();

Q_SIGNALS:
    void landed(); // rows have been read, or read again
    void failed(const gatelodge::Error &error);
    void waitingChanged(int rows);

protected:
    struct Entry {
        QString key;
        std::shared_ptr<const void> row;
    };
    using Entries = std::vector<Entry>;
    using Answer = std::function<void(Result<Entries>)>;
    using QAbstractTableModel::QAbstractTableModel;
    const Entry &entry(int row) const { return m_rows[size_t(row)]; }
    // Each calls the answer once, on the GUI thread.
    virtual void askPage(const Entry *after, int rows, Answer answer) = 0;
    virtual void askAgain(const Entries &some, Answer answer) = 0; // those of them that are not gone
    virtual bool standsBefore(const Entry &a, const Entry &b) const = 0;
    virtual bool saysTheSame(const Entry &a, const Entry &b) const = 0;
    virtual QVariant cellOf(const Entry &entry, int column, int role) const = 0;
    virtual bool growsAtEnd() const { return false; } // in this order what is new stands last
    void reorder();                                   // another order: restarts, unless nothing was asked for yet

private:
    void arrive(Entries fresh);
    Entries heldBeside(const Entries &fresh, Entries &unsure) const;
    void lookAgain(const Entries &unsure);
    void show(Entries next);
    void setWaiting(int rows);
    const Entry *last() const;
    Entries m_rows;
    int m_generation = 0; // answers of an older one are dropped
    int m_waiting = 0, m_firstVisible = 0, m_lastVisible = 0;
    bool m_read = false, m_more = false, m_held = false, m_refreshing = false, m_readingOn = false;
    bool m_readOnWanted = false; // while it was being refreshed
    bool m_againWanted = false;  // as above
    std::weak_ptr<void> m_kept;
};

template <typename Row> class KeysetRows : public KeysetModel {
public:
    const Row *rowAt(int row) const { return row < 0 || row >= rowCount() ? nullptr : &rowIn(entry(row)); }

protected:
    using KeysetModel::KeysetModel;
    using Rows = QList<Row>;
    virtual QFuture<Result<Rows>> fetchPage(const Row *after, int rows) = 0;
    virtual QString keyOf(const Row &row) const = 0;
    virtual bool before(const Row &a, const Row &b) const = 0;
    virtual bool same(const Row &a, const Row &b) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    // How rows further down are now, those that are gone left out. Without an answer they are taken to last for ever.
    virtual std::optional<QFuture<Result<Rows>>> fetchAgain(const Rows &some) {
        Q_UNUSED(some)
        return {};
    }

private:
    static const Row &rowIn(const Entry &entry) { return *static_cast<const Row *>(entry.row.get()); }
    void ask(QFuture<Result<Rows>> future, Answer answer) {
        deliver<Rows>(this, std::move(future), [this, answer = std::move(answer)](const Result<Rows> &rows) {
            if (!rows)
                return answer(failure(rows.error()));
            Entries entries;
            for (const Row &row : *rows)
                entries.push_back({keyOf(row), std::make_shared<const Row>(row)});
            answer(std::move(entries));
        });
    }
    void askPage(const Entry *after, int rows, Answer answer) final {
        ask(fetchPage(after ? &rowIn(*after) : nullptr, rows), std::move(answer));
    }
    void askAgain(const Entries &some, Answer answer) final {
        Rows rows;
        for (const Entry &entry : some)
            rows << rowIn(entry);
        if (auto future = fetchAgain(rows))
            ask(*std::move(future), std::move(answer));
        else
            answer(some);
    }
    bool standsBefore(const Entry &a, const Entry &b) const final { return before(rowIn(a), rowIn(b)); }
    bool saysTheSame(const Entry &a, const Entry &b) const final { return same(rowIn(a), rowIn(b)); }
    QVariant cellOf(const Entry &entry, int column, int role) const final { return cell(rowIn(entry), column, role); }
};

} // namespace gatelodge::ui
