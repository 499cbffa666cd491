// How PagedModel changes its whole content without the person losing their place; the shape is told in paged_model.h.
#include "ui/list/paged_model.h"

namespace gatelodge::ui {

// What is gathered before anything changes: the new count, where keys are now, the pages that will be looked at.
struct PagedModel::Landing {
    int generation = 0;
    int count = 0;
    QStringList keys; // selected rows, the current row and the one at the top
    QString topKey;
    QHash<QString, int> positions;
    QHash<int, Page> pages;
    int pending = 0;
};

void PagedModel::restart() {
    ++m_generation;
    m_reloading = false;
    beginResetModel();
    m_count = 0;
    m_counted = false;
    m_pages.clear();
    m_waiting.clear();
    m_since.clear();
    m_underWay.clear();
    m_failedPages.clear();
    m_firstVisible = m_lastVisible = 0;
    endResetModel();
    reload();
}

void PagedModel::reload() {
    if (m_reloading) {
        m_reloadAgain = true;
        return;
    }
    m_reloading = true;
    m_reloadAgain = false;
    auto landing = std::make_shared<Landing>();
    landing->generation = m_generation;
    landing->topKey = keyAt(m_firstVisible);
    QSet<QString> keys{landing->topKey};
    for (const QModelIndex &kept : persistentIndexList())
        keys.insert(keyAt(kept.row()));
    keys.remove(QString());
    landing->keys = QStringList(keys.begin(), keys.end());
    askCount([this, landing](Result<int> count) {
        if (landing->generation != m_generation)
            return;
        if (!count)
            return giveUp(count.error());
        landing->count = *count;
        askPositions(landing->keys, [this, landing](Result<QHash<QString, int>> positions) {
            if (landing->generation != m_generation)
                return;
            if (!positions)
                return giveUp(positions.error());
            landing->positions = std::move(*positions);
            fetchLanding(landing);
        });
    });
}

void PagedModel::fetchLanding(std::shared_ptr<Landing> landing) {
    const int top = qBound(0, landing->positions.value(landing->topKey, m_firstVisible), qMax(0, landing->count - 1));
    const int bottom = qMin(top + qMax(1, m_lastVisible - m_firstVisible), qMax(0, landing->count - 1));
    if (!landing->count)
        return land(*landing);
    landing->pending = bottom / pageRows - top / pageRows + 1;
    for (int page = top / pageRows; page <= bottom / pageRows; ++page) {
        const int rows = qMin(pageRows, landing->count - page * pageRows);
        askPage(page * pageRows, rows, [this, landing, page](Result<Page> result) {
            if (landing->generation != m_generation || !m_reloading)
                return;
            if (!result)
                return giveUp(result.error());
            for (qsizetype i = 0; i < result->keys.size(); ++i)
                landing->positions.insert(result->keys[i], page * pageRows + int(i));
            landing->pages.insert(page, std::move(*result));
            if (!--landing->pending)
                land(*landing);
        });
    }
}

// Rows are added before and removed after the layout change, so that every position exists while indexes move.
void PagedModel::land(const Landing &landing) {
    ++m_generation;
    m_reloading = false;
    Q_EMIT aboutToLand();
    if (landing.count > m_count) {
        beginInsertRows({}, m_count, landing.count - 1);
        m_count = landing.count;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const QString key = keyAt(old.row());
        const int row = key.isNull() ? old.row() : landing.positions.value(key, -1);
        to << (row >= 0 && row < landing.count ? index(row, old.column()) : QModelIndex());
    }
    m_pages.clear();
    for (auto page = landing.pages.begin(); page != landing.pages.end(); ++page)
        m_pages.insert(page.key(), new Page(page.value()));
    m_waiting.clear();
    m_since.clear();
    m_underWay.clear();
    m_failedPages.clear();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    if (landing.count < m_count) {
        beginRemoveRows({}, landing.count, m_count - 1);
        m_count = landing.count;
        endRemoveRows();
    }
    m_counted = true;
    Q_EMIT counted(m_count);
    Q_EMIT landed();
    if (m_reloadAgain)
        reload();
}

void PagedModel::giveUp(const Error &error) {
    m_reloading = false;
    Q_EMIT failed(error);
    if (m_reloadAgain)
        reload();
}

} // namespace gatelodge::ui
