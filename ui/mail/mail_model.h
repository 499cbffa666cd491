// Mail: the outbox and what has been sent, each mail as its receiver sees it while its words are kept, and whether the
// mail server takes one. This folder reads and handles mails through server/admin; it writes none itself.
//
// This header: the rows, in one of their orders, and how they are painted.
#pragma once
#include "server/admin/mail.h"
#include "ui/list/keyset_model.h"
#include "ui/list/row_delegate.h"

namespace gatelodge::ui {

class MailModel : public KeysetRows<MailLine> {
    Q_OBJECT
public:
    enum Column { Recipient, Kind, State, Attempts, When };
    MailModel(admin::Mail &mail, QObject *parent) : KeysetRows(parent), m_mail(mail) {}
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : When + 1; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const MailFilter &filter() const { return m_filter; }
    void setFilter(const MailFilter &filter);            // reads anew
    void sort(int column, Qt::SortOrder order) override; // not by Kind

protected:
    QFuture<Result<Rows>> fetchPage(const MailLine *after, int rows) override;
    std::optional<QFuture<Result<Rows>>> fetchAgain(const Rows &some) override;
    QString keyOf(const MailLine &line) const override { return QString::number(line.id.value); }
    bool before(const MailLine &a, const MailLine &b) const override;
    bool growsAtEnd() const override { return m_sorting != MailSorting(); }
    bool same(const MailLine &a, const MailLine &b) const override { return a == b; }
    QVariant cell(const MailLine &line, int column, int role) const override;

private:
    admin::Mail &m_mail;
    MailFilter m_filter;
    MailSorting m_sorting;
};

class MailDelegate : public RowDelegate {
    Q_OBJECT
public:
    MailDelegate(const MailModel &model, QObject *parent) : RowDelegate(2, parent), m_model(model) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    const MailModel &m_model;
};

// How far a mail got, as a chip and as a sentence.
Chip progressChip(MailProgress progress);
QString progressWords(const MailLine &line);

} // namespace gatelodge::ui
