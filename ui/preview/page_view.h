// Preview ("What they see"): people's pages and mails beside what makes their look. This folder shows what the built-in
// server makes and saves how houses, organisations and sites present themselves; it signs nobody in.
//
// This header: a view of one page. The web engine behind it is linked by the window's program alone (ui/preview/web)
// and made when a page is first shown; whoever links without it has no view, and the page says so.
#pragma once
#include <functional>
#include <QUrl>
#include <QWidget>

namespace gatelodge::ui {

class PageView : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<PageView *(QWidget *)>;
    static void setMaker(Maker maker);      // once, before the first page
    static PageView *make(QWidget *parent); // null: this program has no web engine

    // Loads the page, its style and its pictures from its own server on this machine, and nothing from anywhere else.
    // Nothing on it can be pressed or sent, no script runs, and nothing is kept on disk.
    virtual void show(const QUrl &page) = 0;
    // As if the window of a browser were so wide, in its own pixels.
    virtual void setPageWidth(int pixels) = 0;

Q_SIGNALS:
    void shown(bool whole); // false: it could not be loaded

protected:
    using QWidget::QWidget;
};

} // namespace gatelodge::ui
