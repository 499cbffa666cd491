// The web engine's view of a page (ui/preview/page_view.h), linked by the window's program alone: 120 MB, made when it
// is first needed.
#pragma once
#include "ui/preview/page_view.h"

class QWebEngineView;

namespace gatelodge::ui {

// Before the application object is made: the engine shares its drawing, and as root it runs without a sandbox.
void prepareWebEngine();

class WebPageView : public PageView {
    Q_OBJECT
public:
    explicit WebPageView(QWidget *parent);
    ~WebPageView() override; // the page before its profile
    void show(const QUrl &page) override;
    void setPageWidth(int pixels) override;
    QWebEngineView &engine() const { return *m_view; }
    QStringList refused() const; // what it did not load, because it was not of the page's own server

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void makeOneStop();
    class Doorkeeper;
    class Quiet;
    Doorkeeper *m_doorkeeper;
    QWebEngineView *m_view;
    Quiet *m_page = nullptr;
    int m_width = 1280;
};

} // namespace gatelodge::ui
