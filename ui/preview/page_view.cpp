#include "ui/preview/page_view.h"

namespace gatelodge::ui {

namespace {

PageView::Maker &maker() {
    static PageView::Maker made;
    return made;
}

} // namespace

void PageView::setMaker(Maker made) { maker() = std::move(made); }

PageView *PageView::make(QWidget *parent) { return maker() ? maker()(parent) : nullptr; }

} // namespace gatelodge::ui
