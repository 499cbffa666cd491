// Painted strips of choices: TabStrip (saved views or sections, underlined, with counts) and Segmented (a small choice
// among two to four). One of them is current; arrows, Home and End move, a press chooses, screen readers see each part.
#pragma once
#include "ui/theme/accessible_parts.h"
#include "ui/theme/measure.h"
#include "ui/theme/words.h"
#include <optional>
#include <QWidget>
#include <vector>

namespace gatelodge::ui {

class PaintedStrip : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    struct Choice {
        Words name;
        std::optional<int> count;
    };
    void setChoices(std::vector<Choice> choices);
    void setCount(int number, std::optional<int> count);
    int current() const { return m_current; }
    void setCurrent(int number); // without the signal; -1: none of them

    int partCount() const override { return int(m_choices.size()); }
    QString partName(int number) const override;
    QRect partRect(int number) const override;
    bool isPartCurrent(int number) const override { return number == m_current; }
    void pressPart(int number) override { choose(number); }

Q_SIGNALS:
    void chosen(int number); // by the person

protected:
    PaintedStrip(QAccessible::Role role, Words accessibleName, QWidget *parent);
    virtual QRect logicalRect(int number) const = 0; // left-to-right
    void choose(int number);
    QString countText(int number) const;
    const std::vector<Choice> &choices() const { return m_choices; }
    int hovered() const { return m_hovered; }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    int partAt(const QPoint &point) const;

private:
    Words m_accessibleName;
    std::vector<Choice> m_choices;
    int m_current = 0, m_hovered = -1;
};

// Saved views with their counts, or sections of a pane. What does not fit goes into a menu at the end.
class TabStrip : public PaintedStrip {
    Q_OBJECT
public:
    explicit TabStrip(Words accessibleName, QWidget *parent = nullptr)
        : PaintedStrip(QAccessible::PageTabList, std::move(accessibleName), parent) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {em(12), controlHeight() + Space::one}; }
    QSize minimumSizeHint() const override { return {em(4), controlHeight() + Space::one}; }
    QAccessible::Role partRole() const override { return QAccessible::PageTab; }

protected:
    QRect logicalRect(int number) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int fitting() const; // how many stand in the strip
    QRect moreRect() const;
    void openMore();
};

// In one line where there is room for it, else in as many as it takes.
class Segmented : public PaintedStrip {
    Q_OBJECT
public:
    explicit Segmented(Words accessibleName, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QAccessible::Role partRole() const override { return QAccessible::RadioButton; }

protected:
    QRect logicalRect(int number) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOfPart(int number) const;
    QList<QRect> partsIn(int width) const;
};

} // namespace gatelodge::ui
