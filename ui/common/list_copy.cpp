#include "ui/common/list_copy.h"
#include "ui/list/keyset_model.h"
#include <QPointer>
#include <QSet>

namespace gatelodge::ui {

namespace {

QStringList titlesOf(const QAbstractItemModel &model) {
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles;
}

QStringList cellsOf(const QAbstractItemModel &model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

ListCopy copyOf(const QAbstractItemModel &model, const QString &title, const QString &sentence) {
    ListCopy copy{title, sentence, titlesOf(model), model.rowCount(), {}};
    ListCopy::Rows rows; // as they are now: the list lives on
    for (int row = 0; row < model.rowCount(); ++row)
        rows << cellsOf(model, row);
    copy.read = [rows](int first, int count, const ListCopy::Answer &answer) { answer(rows.mid(first, count)); };
    return copy;
}

ListCopy copyOfLive(KeysetModel &model, const QString &title, const QString &sentence) {
    constexpr int most = 100'000;
    ListCopy copy{title, sentence, titlesOf(model), most, {}};
    struct Reading {
        QPointer<KeysetModel> model;
        QSet<QString> copied;       // rows come and go meanwhile
        std::shared_ptr<void> kept; // else a list that is read anew each second would begin with one page each time
        std::function<void(int, ListCopy::Answer)> take;
    };
    const auto reading = std::make_shared<Reading>();
    reading->model = &model;
    // The model forgets what waits for it when it goes, and the answer with it: nobody looks at that page any more.
    reading->take = [self = std::weak_ptr(reading)](int count, const ListCopy::Answer &answer) {
        const auto now = self.lock();
        if (!now || !now->model)
            return;
        KeysetModel &list = *now->model;
        int from = list.rowCount(); // after the last of those that are copied already; what has entered above is newer
        while (from > 0 && !now->copied.contains(list.keyAt(from - 1)))
            --from;
        const bool lost = from == 0 && !now->copied.isEmpty(); // further down
        if ((lost || list.rowCount() - from < count) && list.hasMore()) {
            QObject::connect(
                &list, &KeysetModel::landed, &list, [now, count, answer] { now->take(count, answer); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
            list.readOn();
            return;
        }
        ListCopy::Rows rows;
        for (int row = from; !lost && row < qMin(from + count, list.rowCount()); ++row) {
            rows << cellsOf(list, row);
            now->copied.insert(list.keyAt(row));
        }
        if (rows.size() < count)
            now->kept.reset();
        answer(std::move(rows));
    };
    copy.read = [reading](int first, int count, const ListCopy::Answer &answer) {
        if (first == 0) {
            reading->copied.clear();
            reading->kept = reading->model ? reading->model->keepRows() : nullptr;
        }
        reading->take(count, answer);
    };
    return copy;
}

} // namespace gatelodge::ui
