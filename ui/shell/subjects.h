// Shell: the window around every page. It owns the sidebar, the page stack with its history, the palette, the status
// line, the banner and undo docks, and the keys that work everywhere (keys.h). It knows no subject: subjects, pages,
// palette providers and menus are given to it, and it never talks to the server.
//
// This header: what the sidebar lists. Counts are quiet; "wants" is a brass badge, a number that waits for a person.
#pragma once
#include "ui/theme/words.h"
#include <optional>
#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

namespace gatelodge::ui {

struct Subject {
    QString id; // "users"
    QString iconName;
    Words name;
};
struct SubjectSection {
    Words title; // empty for the first one
    std::vector<Subject> subjects;
};

class SubjectModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SubjectModel(std::vector<SubjectSection> sections, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setCount(const QString &id, std::optional<int> count);
    void setWants(const QString &id, int wants);
    QString idAt(int row) const; // null for a section
    int rowOf(const QString &id) const;
    QString nth(int number) const; // the number-th subject, from 1, without sections

    struct Line {
        Subject subject;
        bool isSection = false;
        std::optional<int> count;
        int wants = 0;
    };
    const Line &line(int row) const { return m_lines[size_t(row)]; }

protected:
    bool event(QEvent *event) override;

private:
    std::vector<Line> m_lines;
};

// narrow: icons only, sections become lines, wants become a dot.
class SubjectDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNarrow(bool narrow) { m_narrow = narrow; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    bool m_narrow = false;
};

} // namespace gatelodge::ui
