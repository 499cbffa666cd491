#include "ui/list/keyset_model.h"
#include <algorithm>

namespace gatelodge::ui {

QVariant KeysetModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return entry(index.row()).key;
    return cellOf(entry(index.row()), index.column(), role);
}

QString KeysetModel::keyAt(int row) const { return row < 0 || row >= rowCount() ? QString() : entry(row).key; }

int KeysetModel::rowOf(const QString &key) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Entry &one) { return one.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void KeysetModel::setVisibleRows(int first, int last) {
    m_firstVisible = first;
    m_lastVisible = last;
}

void KeysetModel::retranslate() {
    if (rowCount())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void KeysetModel::restart() {
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_read = m_more = m_refreshing = m_readingOn = m_readOnWanted = m_againWanted = false;
    endResetModel();
    setWaiting(0);
    refresh();
}

void KeysetModel::reorder() {
    if (m_read || m_refreshing)
        restart();
}

void KeysetModel::refresh() {
    if (std::exchange(m_refreshing, true))
        return;
    askPage(nullptr, pageRows, [this, generation = m_generation](Result<Entries> fresh) {
        if (generation != m_generation)
            return;
        m_refreshing = false;
        if (!fresh)
            Q_EMIT failed(fresh.error());
        else
            arrive(std::move(*fresh));
        if (std::exchange(m_againWanted, false))
            refresh();
        if (std::exchange(m_readOnWanted, false))
            readOn(); // somebody stands at the end, and nothing else would tell
    });
}

void KeysetModel::renew() {
    if (m_refreshing)
        m_againWanted = true;
    else
        refresh();
}

std::shared_ptr<void> KeysetModel::keepRows() {
    auto kept = m_kept.lock();
    if (!kept)
        m_kept = kept = std::make_shared<char>();
    return kept;
}

// Of rows whose values have changed meanwhile the last one shown need not be the last in order.
const KeysetModel::Entry *KeysetModel::last() const {
    const auto found = std::max_element(m_rows.begin(), m_rows.end(),
                                        [this](const Entry &a, const Entry &b) { return standsBefore(a, b); });
    return found == m_rows.end() ? nullptr : &*found;
}

void KeysetModel::readOn() {
    if (m_more && m_refreshing)
        m_readOnWanted = true;
    if (!m_more || m_refreshing || std::exchange(m_readingOn, true))
        return;
    askPage(last(), pageRows, [this, generation = m_generation](Result<Entries> page) {
        if (generation != m_generation)
            return;
        m_readingOn = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_more = page->size() >= size_t(pageRows);
        QSet<QString> known;
        for (const Entry &one : m_rows)
            known.insert(one.key);
        std::erase_if(*page, [&](const Entry &one) { return known.contains(one.key); });
        if (!page->empty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(page->size()) - 1);
            m_rows.insert(m_rows.end(), page->begin(), page->end());
            endInsertRows();
        }
        Q_EMIT landed();
    });
}

void KeysetModel::arrive(Entries fresh) {
    const bool whole = fresh.size() < size_t(pageRows);
    if (!m_read || (!m_held && m_kept.expired())) {
        m_read = true;
        m_more = !whole;
        ++m_generation; // a page under way belongs below rows that may have gone
        m_readingOn = false;
        show(std::move(fresh));
        setWaiting(0);
        Q_EMIT landed();
        return;
    }
    if (growsAtEnd() && !whole)
        m_more = true;
    QSet<QString> shown;
    for (const Entry &one : m_rows)
        shown.insert(one.key);
    setWaiting(
        int(std::count_if(fresh.begin(), fresh.end(), [&](const Entry &one) { return !shown.contains(one.key); })));
    Entries unsure;
    show(heldBeside(fresh, unsure));
    Q_EMIT landed();
    if (!whole && !unsure.empty())
        lookAgain(unsure);
}

// What is shown stays in its order. A row that the fresh page would hold, and does not, is gone; of rows that stand
// behind that page's end nothing is known.
KeysetModel::Entries KeysetModel::heldBeside(const Entries &fresh, Entries &unsure) const {
    QHash<QString, const Entry *> now;
    for (const Entry &one : fresh)
        now.insert(one.key, &one);
    const bool whole = fresh.size() < size_t(pageRows);
    Entries kept;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Entry &one = m_rows[row];
        if (const Entry *as = now.value(one.key)) {
            kept.push_back(*as);
        } else if (!whole && standsBefore(fresh.back(), one)) {
            kept.push_back(one);
            if (int(row) >= m_firstVisible && int(row) <= m_lastVisible)
                unsure.push_back(one);
        }
    }
    return kept;
}

void KeysetModel::lookAgain(const Entries &unsure) {
    askAgain(unsure, [this, unsure, generation = m_generation](const Result<Entries> &found) {
        if (generation != m_generation || !found)
            return; // the next refresh comes in a second
        QHash<QString, const Entry *> there;
        for (const Entry &one : *found)
            there.insert(one.key, &one);
        QSet<QString> asked;
        for (const Entry &one : unsure)
            asked.insert(one.key);
        Entries kept;
        for (const Entry &one : m_rows) {
            if (const Entry *as = there.value(one.key))
                kept.push_back(*as);
            else if (!asked.contains(one.key))
                kept.push_back(one);
        }
        show(std::move(kept));
    });
}

// Rows are added before and removed after the layout change, so that every position exists while indexes move.
void KeysetModel::show(Entries next) {
    const auto sameKey = [](const Entry &a, const Entry &b) { return a.key == b.key; };
    if (std::equal(m_rows.begin(), m_rows.end(), next.begin(), next.end(), sameKey)) {
        for (size_t row = 0; row < next.size(); ++row) {
            const bool changed = !saysTheSame(m_rows[row], next[row]);
            m_rows[row] = next[row];
            if (changed)
                Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
        }
        return;
    }
    const int before = rowCount(), after = int(next.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), next.begin() + before, next.end());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    QHash<QString, int> places;
    for (int row = 0; row < after; ++row)
        places.insert(next[size_t(row)].key, row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const int row = old.row() < before ? places.value(entry(old.row()).key, -1) : -1;
        to << (row < 0 ? QModelIndex() : index(row, old.column()));
    }
    for (int row = after; row < before; ++row)
        next.push_back(next.empty() ? m_rows[size_t(row)] : next.front()); // to be removed below
    m_rows = std::move(next);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(size_t(after));
        endRemoveRows();
    }
}

void KeysetModel::setWaiting(int rows) {
    if (std::exchange(m_waiting, rows) != rows)
        Q_EMIT waitingChanged(rows);
}

} // namespace gatelodge::ui
