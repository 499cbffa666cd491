// Pages of which one is shown, and as small as that one allows: what hides behind it holds no window open.
#pragma once
#include <QStackedWidget>

namespace gatelodge::ui {

class PageStack : public QStackedWidget {
public:
    explicit PageStack(QWidget *parent = nullptr) : QStackedWidget(parent) {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return false; } // asked of all pages, by Qt's own layout
};

} // namespace gatelodge::ui
