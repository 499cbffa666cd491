// A windowed model of typed rows. A subclass says where rows come from (futures from server/admin, never blocking),
// what a row's key is and how its cells read; PagedModel does the rest. Call reload() once to begin.
//
//     class UsersModel : public WindowedModel<UserLine> { … };
#pragma once
#include "server/domain/deliver.h"
#include "ui/list/paged_model.h"
#include <QPromise>
#include <vector>

namespace gatelodge::ui {

template <typename Row> class WindowedModel : public PagedModel {
public:
    using Rows = std::vector<Row>;
    // Null while its page is not loaded; asks for the page.
    const Row *rowAt(int row) const {
        const Page *page = pageOf(row);
        return page ? find(*page, row % pageRows) : nullptr;
    }

protected:
    explicit WindowedModel(QObject *parent = nullptr) : PagedModel(parent) {}
    virtual QFuture<Result<int>> fetchCount() = 0;
    virtual QFuture<Result<Rows>> fetchPage(int firstRow, int rows) = 0;
    virtual QString keyOf(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    // Where these keys stand now; keys that are gone are left out. The default knows none: selected rows then keep
    // their place only while they are on the visible pages.
    virtual QFuture<Result<QHash<QString, int>>> fetchPositions(const QStringList &keys) {
        Q_UNUSED(keys)
        return ready(QHash<QString, int>());
    }
    // The first row whose text begins so, or -1 (type-ahead). The default finds nothing.
    virtual QFuture<Result<int>> fetchRowStarting(const QString &text) {
        Q_UNUSED(text)
        return ready(-1);
    }
    template <typename T> static QFuture<Result<T>> ready(T value) {
        QPromise<Result<T>> promise; // QtFuture's own function for this was renamed in 6.6
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

private:
    static const Row *find(const Page &page, int offset) {
        const auto &rows = *static_cast<const Rows *>(page.rows.get());
        return size_t(offset) < rows.size() ? &rows[size_t(offset)] : nullptr;
    }
    void askCount(Answer<int> answer) final { deliver<int>(this, fetchCount(), std::move(answer)); }
    void askPage(int firstRow, int count, Answer<Page> answer) final {
        deliver<Rows>(this, fetchPage(firstRow, count), [this, answer = std::move(answer)](Result<Rows> rows) {
            if (!rows)
                return answer(failure(rows.error()));
            Page page;
            for (const Row &row : *rows)
                page.keys << keyOf(row);
            page.rows = std::make_shared<const Rows>(std::move(*rows));
            answer(std::move(page));
        });
    }
    void askPositions(const QStringList &keys, Answer<QHash<QString, int>> answer) final {
        deliver<QHash<QString, int>>(this, fetchPositions(keys), std::move(answer));
    }
    void askText(const QString &text, Answer<int> answer) final {
        deliver<int>(this, fetchRowStarting(text), std::move(answer));
    }
    QVariant cellOf(const Page &page, int offset, int column, int role) const final {
        const Row *row = find(page, offset);
        return row ? cell(*row, column, role) : QVariant();
    }
};

} // namespace gatelodge::ui
