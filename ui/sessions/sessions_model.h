// Everybody who is signed in: who, where, with what and since when. This folder reads and ends sessions through
// server/admin; it opens none.
//
// This header: the rows, ordered by last activity or by age, and how they are painted.
#pragma once
#include "server/admin/sessions.h"
#include "ui/list/keyset_model.h"
#include "ui/list/row_delegate.h"

namespace gatelodge::ui {

class SessionsModel : public KeysetRows<SessionLine> {
    Q_OBJECT
public:
    enum Column { Person, Device, Login, Since, LastSeen };
    SessionsModel(admin::Sessions &sessions, QObject *parent) : KeysetRows(parent), m_sessions(sessions) {}
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : LastSeen + 1; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setFilter(const SessionFilter &filter);
    const SessionFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override; // by Since and LastSeen; others are ignored

protected:
    QFuture<Result<Rows>> fetchPage(const SessionLine *after, int rows) override;
    std::optional<QFuture<Result<Rows>>> fetchAgain(const Rows &some) override;
    QString keyOf(const SessionLine &line) const override { return QString::number(line.place.session.value); }
    bool before(const SessionLine &a, const SessionLine &b) const override;
    bool same(const SessionLine &a, const SessionLine &b) const override;
    QVariant cell(const SessionLine &line, int column, int role) const override;
    bool growsAtEnd() const override { return !m_sorting.descending; }

private:
    admin::Sessions &m_sessions;
    SessionSorting m_sorting;
    SessionFilter m_filter;
};

class SessionDelegate : public RowDelegate {
    Q_OBJECT
public:
    SessionDelegate(const SessionsModel &model, QObject *parent) : RowDelegate(2, parent), m_model(model) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    const SessionsModel &m_model;
};

} // namespace gatelodge::ui
