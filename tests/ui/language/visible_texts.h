// What a person reads, hears or points at in a window: of every visible widget and of every painted thing in it.
#pragma once
#include "tests/ui/clipped.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace gatelodge::tests {

struct VisibleText {
    const QWidget *widget;
    QString text;
};

inline void addSpoken(QList<VisibleText> &texts, const QWidget *widget, QAccessibleInterface *spoken, int depth = 0) {
    if (!spoken || depth > 2)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description})
        texts.append({widget, spoken->text(kind)});
    for (int i = 0; i < qMin(spoken->childCount(), 40); ++i) {
        QAccessibleInterface *child = spoken->child(i);
        if (child && !child->object()) // a widget of its own is walked as one
            addSpoken(texts, widget, child, depth + 1);
    }
}

inline void addModel(QList<VisibleText> &texts, const QAbstractItemView *view) {
    if (!view->model())
        return;
    for (int row = 0; row < qMin(view->model()->rowCount(), 30); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                texts.append({view, view->model()->index(row, column).data(role).toString()});
        }
    }
}

inline QList<VisibleText> visibleTexts(const QWidget &window) {
    QList<VisibleText> texts;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *child : window.findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        for (const QString &said : {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()})
            texts.append({widget, said});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append({widget, label->text()});
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append({widget, button->text()});
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts += {VisibleText{widget, line->text()}, VisibleText{widget, line->placeholderText()}};
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addModel(texts, view);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts.append({widget, box->itemText(i)});
        }
        addSpoken(texts, widget, QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)));
    }
    QList<VisibleText> said;
    for (VisibleText &one : texts) {
        one.text = asPlain(one.text);
        if (!one.text.trimmed().isEmpty())
            said << one;
    }
    return said;
}

} // namespace gatelodge::tests
