#include "ui/list/paged_model.h"
#include <QTimer>

namespace gatelodge::ui {
namespace {

constexpr int atOnce = 2;     // requests under way
constexpr int remembered = 8; // wanted pages; what was scrolled past before them is forgotten

} // namespace

PagedModel::PagedModel(QObject *parent) : QAbstractTableModel(parent) {}

int PagedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

int PagedModel::rowsIn(int page) const { return qMin(pageRows, m_count - page * pageRows); }

QVariant PagedModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page *page = pageOf(index.row());
    const int offset = index.row() % pageRows;
    const bool loaded = page && offset < page->keys.size();
    switch (role) {
    case LoadedRole: return loaded;
    case SkeletonRole: {
        const auto since = m_since.constFind(index.row() / pageRows);
        return !loaded && since != m_since.constEnd() && since->hasExpired(patience);
    }
    case KeyRole: return loaded ? QVariant(page->keys[offset]) : QVariant();
    case Qt::AccessibleTextRole:
        if (!loaded)
            return tr("Loading");
        break;
    default: break;
    }
    return loaded ? cellOf(*page, offset, index.column(), role) : QVariant();
}

const PagedModel::Page *PagedModel::pageOf(int row) const {
    const Page *page = m_pages.object(row / pageRows);
    if (!page)
        want(row / pageRows);
    return page;
}

QString PagedModel::keyAt(int row) const {
    const Page *page = m_pages.object(row / pageRows);
    return page ? page->keys.value(row % pageRows) : QString();
}

int PagedModel::loadedRowOf(const QString &key) const {
    for (const int number : m_pages.keys())
        if (const qsizetype offset = m_pages.object(number)->keys.indexOf(key); offset >= 0)
            return number * pageRows + int(offset);
    return -1;
}

void PagedModel::setVisibleRows(int first, int last) {
    m_firstVisible = first;
    m_lastVisible = last;
}

void PagedModel::want(int page) const {
    if (m_underWay.contains(page) || m_failedPages.contains(page) || m_waiting.value(0, -1) == page)
        return;
    m_waiting.removeOne(page);
    m_waiting.prepend(page);
    if (!m_since.contains(page))
        m_since[page].start();
    while (m_waiting.size() > remembered)
        m_since.remove(m_waiting.takeLast());
    if (std::exchange(m_pumpPosted, true))
        return;
    // Later, because a view asks from inside its paint event.
    auto *self = const_cast<PagedModel *>(this);
    QTimer::singleShot(0, self, [self] {
        self->m_pumpPosted = false;
        self->pump();
    });
}

void PagedModel::pump() {
    while (m_underWay.size() < atOnce && !m_waiting.isEmpty()) {
        const int page = m_waiting.takeFirst();
        if (page >= pageCount() || m_pages.contains(page))
            continue;
        m_underWay.insert(page);
        askPage(page * pageRows, rowsIn(page), [this, page, generation = m_generation](Result<Page> result) {
            if (generation == m_generation)
                pageArrived(page, std::move(result));
        });
        QTimer::singleShot(patience, this, [this, page] {
            if (m_underWay.contains(page))
                repaintPage(page);
        });
    }
}

void PagedModel::pageArrived(int page, Result<Page> result) {
    m_underWay.remove(page);
    m_since.remove(page);
    if (!result) {
        m_failedPages.insert(page); // until reload(), or every paint would ask again
        Q_EMIT failed(result.error());
        pump();
        return;
    }
    const bool short_ = result->keys.size() < rowsIn(page);
    m_pages.insert(page, new Page(std::move(*result)));
    repaintPage(page);
    pump();
    if (short_)
        reload(); // rows have gone since they were counted
}

void PagedModel::repaintPage(int page) {
    const int first = page * pageRows, last = qMin(first + pageRows, m_count) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void PagedModel::invalidate(const QStringList &keys) {
    QSet<int> touched;
    for (const QString &key : keys)
        if (const int row = loadedRowOf(key); row >= 0)
            touched.insert(row / pageRows);
    for (const int page : std::as_const(touched))
        refresh(page);
}

// The old rows stay until the new ones are here. Other keys at the same places mean that rows have moved.
void PagedModel::refresh(int page) {
    askPage(page * pageRows, rowsIn(page), [this, page, generation = m_generation](Result<Page> result) {
        if (generation != m_generation)
            return;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const Page *old = m_pages.object(page);
        if (!old)
            return;
        if (old->keys != result->keys) {
            reload();
            return;
        }
        m_pages.insert(page, new Page(std::move(*result)));
        repaintPage(page);
    });
}

void PagedModel::findText(const QString &text) {
    askText(text, [this, question = ++m_questions](Result<int> row) {
        if (question != m_questions)
            return; // more has been typed meanwhile
        if (!row)
            Q_EMIT failed(row.error());
        else if (*row >= 0 && *row < m_count)
            Q_EMIT textFound(*row);
    });
}

} // namespace gatelodge::ui
