// The trail as rows, newest or oldest first: one a deed, with what it was about, by whom and when.
#pragma once
#include "server/admin/history.h"
#include "ui/list/keyset_model.h"
#include "ui/list/row_delegate.h"

namespace gatelodge::ui {

class HistoryModel : public KeysetRows<HistoryLine>, public TwoLineSource {
    Q_OBJECT
public:
    HistoryModel(admin::History &history, QObject *parent) : KeysetRows(parent), m_history(history) {}
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override; // of the one column: oldest or newest first
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    std::optional<TwoLineCells> linesAt(int row) const override;

protected:
    QFuture<Result<Rows>> fetchPage(const HistoryLine *after, int rows) override;
    std::optional<QFuture<Result<Rows>>> fetchAgain(const Rows &some) override;
    QString keyOf(const HistoryLine &line) const override { return QString::number(line.first.change.seq); }
    bool before(const HistoryLine &a, const HistoryLine &b) const override;
    bool same(const HistoryLine &a, const HistoryLine &b) const override;
    bool growsAtEnd() const override { return m_order == HistoryOrder::OldestFirst; }
    QVariant cell(const HistoryLine &line, int column, int role) const override;

private:
    admin::History &m_history;
    HistoryFilter m_filter;
    HistoryOrder m_order = HistoryOrder::NewestFirst;
};

QString lineWords(const HistoryLine &line); // "Ada Lovelace was suspended, and 11 people with her"
QString lineNote(const HistoryLine &line);  // who, by which way

} // namespace gatelodge::ui
