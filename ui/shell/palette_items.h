// What the palette lists: answers of providers, grouped in the order the providers were added, and how they are
// painted. A provider may answer at once or later (a search on the server); answers to an older question are dropped.
#pragma once
#include "ui/theme/words.h"
#include <QAbstractListModel>
#include <QKeySequence>
#include <QStyledItemDelegate>

namespace gatelodge::ui {

struct PaletteItem {
    QString title, detail, iconName; // iconName empty: the title is a person's name, shown as an avatar
    std::function<void()> run;
    QKeySequence keys = {}; // learnt by reading them here
};

class PaletteProvider {
public:
    virtual ~PaletteProvider() = default;
    virtual QString group() const = 0; // translated: "People"
    // typed is trimmed and not empty. answer may be called once, now or later, on the GUI thread.
    virtual void find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) = 0;
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    struct Line {
        QString group; // of a header line; otherwise empty
        PaletteItem item;
    };
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void clear(const QString &typed);
    void setGroup(int order, const QString &name, QList<PaletteItem> items);
    const Line &line(int row) const { return m_lines[row]; }
    QString typed() const { return m_typed; }
    int itemCount() const;
    int nextItem(int row, int step) const; // skips headers; row itself at the ends

private:
    QMap<int, QPair<QString, QList<PaletteItem>>> m_groups;
    QList<Line> m_lines;
    QString m_typed;
};

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatelodge::ui
