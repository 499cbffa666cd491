// What a painted control tells a screen reader. Qt describes its own widgets; a control that paints its segments, tabs,
// tokens or bars itself inherits AccessibleParts beside QWidget and answers these questions. One interface serves all.
//
// Parts are addressed by number, in reading order; a control without parts (a chart, a token) leaves partCount() at 0.
#pragma once
#include <QAccessible>
#include <QRect>
#include <QString>

namespace gatelodge::ui {

class AccessibleParts {
public:
    virtual ~AccessibleParts() = default;
    QAccessible::Role accessibleRole() const { return m_role; }
    // What a press on the whole control does; the default does nothing and offers no press.
    virtual bool canPress() const { return false; }
    virtual void press() {}

    virtual int partCount() const { return 0; }
    virtual QAccessible::Role partRole() const { return QAccessible::StaticText; }
    virtual QString partName(int) const { return {}; }
    virtual QRect partRect(int) const { return {}; } // in the widget's coordinates, already mirrored
    virtual bool isPartCurrent(int) const { return false; }
    virtual void pressPart(int) {}

protected:
    // A value, not a question: Qt may ask while the widget is being made.
    explicit AccessibleParts(QAccessible::Role role) : m_role(role) {}

private:
    QAccessible::Role m_role;
};

// Once, at the start (Theme::start does it).
void installAccessibleParts();

} // namespace gatelodge::ui
