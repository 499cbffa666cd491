// What the palette lists: answers of providers, grouped in the order the providers were added, those that fit by other
// words below all that bear what was typed, and how they are painted. A provider may answer at once or later (a search
// on the server); answers to an older question are dropped.
#pragma once
#include "ui/shell/search_words.h"
#include "ui/theme/words.h"
#include <QAbstractListModel>
#include <QKeySequence>
#include <QStyledItemDelegate>

namespace gatelodge::ui {

struct PaletteItem {
    QString title, detail, iconName; // iconName empty: the title is a person's name, shown as an avatar
    std::function<void()> run;
    QKeySequence keys = {}; // learnt by reading them here
    QString id = {}; // "person:…", "site:3": by it the item is found again after a restart; empty: it is not kept
    bool byOthers = false; // nothing of what was typed stands in the title: it fits by other words for the thing
};

class PaletteProvider {
public:
    virtual ~PaletteProvider() = default;
    virtual QString group() const = 0; // translated: "People"
    // typed is trimmed and not empty. answer may be called now or later, and again when more is known, on the GUI
    // thread.
    using Answer = std::function<void(QList<PaletteItem>)>;
    virtual void find(const QString &typed, Answer answer) = 0;
    // The palette opens: what was read before may be read anew.
    virtual void prepare() {}
    // Those of the provider's own items that have these ids, as far as they are still there. Others' ids are among
    // them.
    virtual void recall(const QStringList &ids, Answer answer) {
        Q_UNUSED(ids);
        Q_UNUSED(answer);
    }
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
    void setGroup(int order, const QString &name,
                  QList<PaletteItem> items); // what stands in an earlier group is left out
    const Line &line(int row) const { return m_lines[row]; }
    QString typed() const { return m_typed; }
    const Question &question() const { return m_question; }
    int itemCount() const;
    int nextItem(int row, int step) const; // skips headers; row itself at the ends

private:
    QMap<int, QPair<QString, QList<PaletteItem>>> m_groups;
    QList<Line> m_lines;
    QString m_typed;
    Question m_question;
};

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gatelodge::ui
