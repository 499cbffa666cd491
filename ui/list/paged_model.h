// List: rows of which only a window is in memory. It owns paging, the view's manners and the row painters; it knows no
// subject: what a row is, where it comes from and how its cells read is said by the subclass or by a small source.
//
// PagedModel is the untyped half of WindowedModel: rowCount() is the whole total at once; pages of 256 rows are fetched
// when somebody looks at them, at most two at a time, the last looked at first, so that a jump is not behind a queue of
// pages scrolled past. Nothing here blocks: everything is asked for and arrives later on the GUI thread.
//
// Keys: every row has a key (its id in text) that outlives its position. reload() fetches count, the new positions of
// selected rows and the visible pages before it changes anything, then lands them in one step; selection, current row
// and scroll position stay with their keys.
#pragma once
#include "server/domain/result.h"
#include <functional>
#include <memory>
#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QSet>

namespace gatelodge::ui {

enum ListRole {
    KeyRole = Qt::UserRole + 1, // QString, null while the row is not loaded
    LoadedRole,                 // bool
    SkeletonRole,               // bool: not loaded, and long enough (150 ms) to say so
};

class PagedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int pageRows = 256;
    static constexpr int pagesKept = 64;
    static constexpr int patience = 150; // ms without skeletons

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool isCounted() const { return m_counted; }
    bool isReloading() const { return m_reloading; }

    void reload();                             // everything may have changed
    void invalidate(const QStringList &keys);  // these rows have changed; others keep still
    void restart();                            // another question (filter, sort): forgets rows, selection and position
    void setVisibleRows(int first, int last);  // by the view
    void findText(const QString &text);        // answers with textFound
    QString keyAt(int row) const;              // null while not loaded; asks for nothing
    int loadedRowOf(const QString &key) const; // -1 unless its page is in memory

Q_SIGNALS:
    void counted(int rows);
    void failed(const gatelodge::Error &error);
    void aboutToLand(); // the view remembers what stands at the top
    void landed();
    void textFound(int row);

protected:
    struct Page {
        QStringList keys;
        std::shared_ptr<const void> rows;
    };
    template <typename T> using Answer = std::function<void(Result<T>)>;
    explicit PagedModel(QObject *parent);
    const Page *pageOf(int row) const; // null while not loaded; asks for it
    // Each calls the answer once, on the GUI thread.
    virtual void askCount(Answer<int> answer) = 0;
    virtual void askPage(int firstRow, int rows, Answer<Page> answer) = 0;
    virtual void askPositions(const QStringList &keys, Answer<QHash<QString, int>> answer) = 0;
    virtual void askText(const QString &text, Answer<int> answer) = 0;
    virtual QVariant cellOf(const Page &page, int offset, int column, int role) const = 0;

private:
    struct Landing;
    int pageCount() const { return (m_count + pageRows - 1) / pageRows; }
    int rowsIn(int page) const;
    void want(int page) const;
    void pump();
    void pageArrived(int page, Result<Page> result);
    void refresh(int page);
    void repaintPage(int page);
    void fetchLanding(std::shared_ptr<Landing> landing);
    void land(const Landing &landing);
    void giveUp(const Error &error);

    int m_count = 0;
    bool m_counted = false, m_reloading = false, m_reloadAgain = false;
    int m_generation = 0; // answers of an older one are dropped
    int m_questions = 0;  // of findText, likewise
    QCache<int, Page> m_pages{pagesKept};
    mutable QList<int> m_waiting; // the last wanted first
    mutable QHash<int, QElapsedTimer> m_since;
    mutable bool m_pumpPosted = false;
    QSet<int> m_underWay, m_failedPages;
    int m_firstVisible = 0, m_lastVisible = 0;
};

} // namespace gatelodge::ui
