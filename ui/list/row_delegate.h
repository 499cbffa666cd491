// Rows of lists. A delegate makes no widget, keeps no state and measures nothing but the text it elides, so a list of a
// million rows costs what its visible rows cost. It computes left-to-right rectangles; RowPainter mirrors once.
#pragma once
#include "ui/theme/paint.h"
#include <optional>
#include <QStyledItemDelegate>

namespace gatelodge::ui {

// What every row has: ground, hairline, selection bar, and the skeleton while it is not loaded.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int widthOf(const QList<Chip> &chips);

protected:
    explicit RowDelegate(int lines, QObject *parent) : QStyledItemDelegate(parent), m_lines(lines) {}
    struct Cell {
        QRect area;      // logical; the page's gutter is already taken off at both ends of the row
        Outline outline; // of chips
        int column;
    };
    // Never called for a row that is not loaded.
    virtual void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const = 0;
    static void drawTwoLines(const RowPainter &row, const QRect &area, const QString &first, Type type,
                             const QColor &colour, const QString &second);
    static void drawChips(const RowPainter &row, const QRect &area, const QList<Chip> &chips, Outline outline);

private:
    int m_lines;
};

// A person: column 0 avatar, name, username; 1 primary email; 2 states; 3 last seen; 4 username; 5 joined.
struct PersonCells {
    QString name, username, email, lastSeen;
    QList<Chip> states;
    Presence presence = Presence::Normal;
    QString joined = {};
    QString sortsBy = {}; // the end of the name by which people stand in order: strong, and the rest is not
};
class PersonSource {
public:
    virtual ~PersonSource() = default;
    virtual std::optional<PersonCells> personAt(int row) const = 0; // nothing while not loaded
};
class PersonDelegate : public RowDelegate {
    Q_OBJECT
public:
    PersonDelegate(const PersonSource &source, QObject *parent) : RowDelegate(2, parent), m_source(source) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    const PersonSource &m_source;
};

// Anything else with two lines: an icon or an avatar, title and note; chips, then words, at the end of the row.
// Column 0 paints all of it, but for chips that have a column; further columns paint their DisplayRole in one line.
struct TwoLineCells {
    QString iconName, avatarName; // at most one of them
    QString title, note;
    QList<Chip> chips;
    QString atEnd;
    Presence presence = Presence::Normal;
    int chipColumn = 0;
};
class TwoLineSource {
public:
    virtual ~TwoLineSource() = default;
    virtual std::optional<TwoLineCells> linesAt(int row) const = 0; // nothing while not loaded
};
class TwoLineDelegate : public RowDelegate {
    Q_OBJECT
public:
    TwoLineDelegate(const TwoLineSource &source, QObject *parent) : RowDelegate(2, parent), m_source(source) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    const TwoLineSource &m_source;
};

} // namespace gatelodge::ui
