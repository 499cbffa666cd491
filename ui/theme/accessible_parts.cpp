#include "ui/theme/accessible_parts.h"
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <vector>

namespace gatelodge::ui {
namespace {

// One painted part. Lives in its parent's list; Qt caches it by id until the parent goes.
class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget *widget, AccessibleParts *parts, int number)
        : m_widget(widget), m_parts(parts), m_number(number) {}
    bool isValid() const override { return m_widget && m_number < m_parts->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_parts->partName(m_number) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect r = m_parts->partRect(m_number);
        return {m_widget->mapToGlobal(r.topLeft()), r.size()};
    }
    QAccessible::Role role() const override { return isValid() ? m_parts->partRole() : QAccessible::NoRole; }
    QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid())
            return s;
        const bool current = m_parts->isPartCurrent(m_number);
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
            m_parts->pressPart(m_number);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    AccessibleParts *m_parts;
    int m_number;
};

class PaintedInterface : public QAccessibleWidget {
public:
    PaintedInterface(QWidget *widget, AccessibleParts *parts)
        : QAccessibleWidget(widget, parts->accessibleRole()), m_parts(parts) {}
    ~PaintedInterface() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override {
        return m_parts->partCount() ? m_parts->partCount() : QAccessibleWidget::childCount();
    }
    QAccessibleInterface *child(int number) const override {
        if (!m_parts->partCount())
            return QAccessibleWidget::child(number);
        if (number < 0 || number >= m_parts->partCount())
            return nullptr;
        while (int(m_children.size()) <= number)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new PartInterface(widget(), m_parts, int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[size_t(number)]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override {
        for (int i = 0; i < m_parts->partCount(); ++i)
            if (child(i) == wanted)
                return i;
        return QAccessibleWidget::indexOfChild(wanted);
    }
    QAccessibleInterface *childAt(int x, int y) const override {
        for (int i = 0; i < m_parts->partCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return QAccessibleWidget::childAt(x, y);
    }
    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_parts->canPress())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override {
        if (name == pressAction() && m_parts->canPress())
            m_parts->press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    AccessibleParts *m_parts;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *describe(const QString &, QObject *object) {
    auto *widget = qobject_cast<QWidget *>(object);
    auto *parts = dynamic_cast<AccessibleParts *>(widget);
    return parts ? new PaintedInterface(widget, parts) : nullptr;
}

} // namespace

void installAccessibleParts() { QAccessible::installFactory(describe); }

} // namespace gatelodge::ui
