#include "ui/theme/accessible_parts.h"
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QToolButton>
#include <QWidget>
#include <vector>

namespace gatelodge::ui {
namespace {

// Asked anew each time: while a widget is being destroyed it is no AccessibleParts any more, and Qt still asks.
AccessibleParts *partsOf(QWidget *widget) { return dynamic_cast<AccessibleParts *>(widget); }

int partCountOf(QWidget *widget) {
    const AccessibleParts *parts = partsOf(widget);
    return parts ? parts->partCount() : 0;
}

// One painted part. Lives in its parent's list; Qt caches it by id until the parent goes.
class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget *widget, int number) : m_widget(widget), m_number(number) {}
    bool isValid() const override { return m_number < partCountOf(m_widget); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? partsOf(m_widget)->partName(m_number) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect r = partsOf(m_widget)->partRect(m_number);
        return {m_widget->mapToGlobal(r.topLeft()), r.size()};
    }
    QAccessible::Role role() const override { return isValid() ? partsOf(m_widget)->partRole() : QAccessible::NoRole; }
    QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid())
            return s;
        const bool current = partsOf(m_widget)->isPartCurrent(m_number);
        s.selectable = true;
        s.selected = current;
        s.focusable = m_widget->isEnabled();
        s.focused = current && m_widget->hasFocus();
        s.disabled = !m_widget->isEnabled();
        return s;
    }
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override {
        if (name == pressAction() && isValid())
            partsOf(m_widget)->pressPart(m_number);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    int m_number;
};

class PaintedInterface : public QAccessibleWidget {
public:
    PaintedInterface(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
    ~PaintedInterface() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override {
        return partCountOf(widget()) ? partCountOf(widget()) : QAccessibleWidget::childCount();
    }
    QAccessibleInterface *child(int number) const override {
        if (!partCountOf(widget()))
            return QAccessibleWidget::child(number);
        if (number < 0 || number >= partCountOf(widget()))
            return nullptr;
        while (int(m_children.size()) <= number)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new PartInterface(widget(), int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[size_t(number)]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override {
        for (int i = 0; i < partCountOf(widget()); ++i)
            if (child(i) == wanted)
                return i;
        return QAccessibleWidget::indexOfChild(wanted);
    }
    QAccessibleInterface *childAt(int x, int y) const override {
        for (int i = 0; i < partCountOf(widget()); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return QAccessibleWidget::childAt(x, y);
    }
    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (canPress())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override {
        if (name == pressAction() && canPress())
            partsOf(widget())->press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    bool canPress() const {
        const AccessibleParts *parts = partsOf(widget());
        return parts && parts->canPress();
    }
    mutable std::vector<QAccessible::Id> m_children;
};

// A button of an icon alone. Qt's own interface offers no press when a menu may come.
class IconPress : public QAccessibleWidget {
public:
    explicit IconPress(QWidget *icon) : QAccessibleWidget(icon) {}
    QAccessible::Role role() const override { return hasMenu() ? QAccessible::ButtonMenu : QAccessible::Button; }
    QStringList actionNames() const override { return QStringList{act()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override {
        auto *button = qobject_cast<QToolButton *>(widget());
        if (name != act() || !button)
            QAccessibleWidget::doAction(name);
        else if (hasMenu())
            button->showMenu();
        else
            button->click();
    }

private:
    bool hasMenu() const {
        const auto *button = qobject_cast<const QToolButton *>(widget());
        return button && button->menu();
    }
    QString act() const { return hasMenu() ? showMenuAction() : pressAction(); }
};

// A picture or button within a line edit, which Qt leaves without a name: the cross clears, and what else stands there
// belongs to the field.
class LineEditIcon : public IconPress {
public:
    using IconPress::IconPress;
    QString text(QAccessible::Text kind) const override {
        const QString said = IconPress::text(kind);
        if (kind != QAccessible::Name || !said.isEmpty())
            return said;
        const auto actions = widget()->actions();
        for (const QAction *action : actions) {
            if (action->objectName() == QLatin1StringView("_q_qlineeditclearaction"))
                return QCoreApplication::translate("gatelodge::ui::LineEditIcon", "Clear the field");
        }
        return widget()->parentWidget() ? widget()->parentWidget()->accessibleName() : QString();
    }
};

// What scrolls and takes the focus to be read by arrows says what it is a part of.
class ReadingPane : public QAccessibleWidget {
public:
    explicit ReadingPane(QWidget *pane) : QAccessibleWidget(pane, QAccessible::Pane) {}
    QString text(QAccessible::Text kind) const override {
        QString said = QAccessibleWidget::text(kind);
        for (const QWidget *above = widget(); kind == QAccessible::Name && said.isEmpty() && above;
             above = above->parentWidget())
            said = above->accessibleName();
        return said;
    }
};

// A widget of one's own, of which Qt knows nothing: a window is one, and a name that is painted, with nothing in it and
// nothing to be done with it, is read as words are.
class PlainWidget : public QAccessibleWidget {
public:
    explicit PlainWidget(QWidget *widget) : QAccessibleWidget(widget) {}
    QAccessible::Role role() const override {
        if (widget()->isWindow())
            return QAccessible::Window;
        const bool isWords = !widget()->accessibleName().isEmpty() && widget()->focusPolicy() == Qt::NoFocus &&
                             widget()->findChild<QWidget *>() == nullptr;
        return isWords ? QAccessible::StaticText : QAccessibleWidget::role();
    }
};

QAccessibleInterface *describe(const QString &className, QObject *object) {
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && className == QLatin1StringView("QLineEditIconButton"))
        return new LineEditIcon(widget);
    if (widget && className == QLatin1StringView("gatelodge::ui::IconButton"))
        return new IconPress(widget);
    if (widget && className == QLatin1StringView("gatelodge::ui::ScrollPage") && widget->focusPolicy() != Qt::NoFocus)
        return new ReadingPane(widget);
    const AccessibleParts *parts = partsOf(widget);
    if (parts)
        return new PaintedInterface(widget, parts->accessibleRole());
    return widget && className == QLatin1StringView("QWidget") ? new PlainWidget(widget) : nullptr;
}

} // namespace

void installAccessibleParts() { QAccessible::installFactory(describe); }

} // namespace gatelodge::ui
