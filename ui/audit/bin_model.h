// What is in the recycle bin as rows, newest first.
#pragma once
#include "server/admin/bin.h"
#include "ui/list/keyset_model.h"
#include "ui/list/row_delegate.h"

namespace gatelodge::ui {

class BinModel : public KeysetRows<BinItem>, public TwoLineSource {
    Q_OBJECT
public:
    BinModel(admin::Bin &bin, QObject *parent) : KeysetRows(parent), m_bin(bin) {}
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    std::optional<TwoLineCells> linesAt(int row) const override;

protected:
    QFuture<Result<Rows>> fetchPage(const BinItem *after, int rows) override;
    QString keyOf(const BinItem &item) const override { return item.entity + u'/' + item.key; }
    bool before(const BinItem &a, const BinItem &b) const override;
    bool same(const BinItem &a, const BinItem &b) const override;
    QVariant cell(const BinItem &item, int column, int role) const override;

private:
    admin::Bin &m_bin;
};

QString binTitle(const BinItem &item); // "Ada Lovelace", "Passkey of Ada Lovelace"

} // namespace gatelodge::ui
