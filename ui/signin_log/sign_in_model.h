// Lines of the sign-in log, by their time, and how a row of them is painted.
#pragma once
#include "server/admin/sign_in_log.h"
#include "ui/list/keyset_model.h"
#include "ui/list/row_delegate.h"

namespace gatelodge::ui {

class SignInModel : public KeysetRows<SignInLine> {
    Q_OBJECT
public:
    enum Column { Person, Outcome, Device, When, Where, Address, ColumnCount };
    SignInModel(admin::SignInLog &log, QObject *parent) : KeysetRows(parent), m_log(log) {}
    void setFilter(const SignInFilter &filter);
    const SignInFilter &filter() const { return m_filter; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // by When; others are ignored

protected:
    QFuture<Result<Rows>> fetchPage(const SignInLine *after, int rows) override;
    QString keyOf(const SignInLine &line) const override { return QString::number(line.place.entry.value); }
    bool before(const SignInLine &a, const SignInLine &b) const override;
    bool same(const SignInLine &a, const SignInLine &b) const override;
    QVariant cell(const SignInLine &line, int column, int role) const override;
    bool growsAtEnd() const override { return m_order == SignInOrder::OldestFirst; }

private:
    admin::SignInLog &m_log;
    SignInFilter m_filter;
    SignInOrder m_order = SignInOrder::NewestFirst;
};

// Time; who and where to; the outcome; device and address.
class SignInDelegate : public RowDelegate {
    Q_OBJECT
public:
    SignInDelegate(const SignInModel &model, QObject *parent) : RowDelegate(2, parent), m_model(model) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintPerson(const RowPainter &row, QRect area, const SignInLine &line) const;
    const SignInModel &m_model;
};

} // namespace gatelodge::ui
