// What a person reads, hears or points at in a window: of every visible widget and of every painted thing in it.
#pragma once
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QWidget>

namespace gatelodge::tests {

struct VisibleText {
    const QWidget *widget;
    QString text;
};

inline QString asPlain(const QString &text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

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

// Texts that need more room than their widget has. Those that end in an ellipsis by intent are no labels.
inline QStringList clippedTexts(const QWidget &window) {
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!widget->isVisible() || text.isEmpty())
            continue;
        const bool wraps = label ? label->wordWrap() : widget->hasHeightForWidth();
        const bool narrow = wraps ? widget->heightForWidth(widget->width()) > widget->height() + 1
                                  : widget->sizeHint().width() > widget->width() + 1;
        if (narrow)
            clipped << QStringLiteral("%1 “%2” has %3 × %4")
                           .arg(QLatin1StringView(widget->metaObject()->className()), asPlain(text))
                           .arg(widget->width())
                           .arg(widget->height());
    }
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const bool cut = area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width() + 1;
        if (!cut || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        QStringList asking; // those that ask for more room than there is, from the outermost to the innermost
        for (const QWidget *child : area->widget()->findChildren<QWidget *>()) {
            const int asks = qMax(child->minimumWidth(), child->minimumSizeHint().width());
            if (child->isVisible() && asks > area->viewport()->width() - 2 * 16)
                asking << QStringLiteral("%1 %2 (%3)")
                              .arg(QLatin1StringView(child->metaObject()->className()), child->objectName())
                              .arg(asks);
        }
        clipped << QStringLiteral("%1 is %2 wide and shows %3, because of %4")
                       .arg(QLatin1StringView(area->widget()->metaObject()->className()))
                       .arg(area->widget()->width())
                       .arg(area->viewport()->width())
                       .arg(asking.join(QStringLiteral(", ")));
    }
    return clipped;
}

} // namespace gatelodge::tests
