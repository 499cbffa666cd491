#include "ui/preview/web/web_page_view.h"
#include <QApplication>
#include <QHostAddress>
#include <QKeyEvent>
#include <QMutex>
#include <QWebEngineCertificateError>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>
#include <unistd.h>

namespace gatelodge::ui {

namespace {

bool isOfThisMachine(const QUrl &url) { return QHostAddress(url.host()).isLoopback(); }

bool isSameServer(const QUrl &one, const QUrl &other) {
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

} // namespace

void prepareWebEngine() {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    // A page of words needs no graphics card: painted by the processor it comes up everywhere, over remote desktops
    // too, and the window need not be made anew with another kind of surface when the first page is shown.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    if (geteuid() == 0) // its sandbox refuses to start for root
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

// Lets through what is read from the page's own server, by GET. Called on a thread of the engine's.
class WebPageView::Doorkeeper : public QWebEngineUrlRequestInterceptor {
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void setServer(const QUrl &server) {
        const QMutexLocker lock(&m_mutex);
        m_server = server;
    }
    QStringList refused() const {
        const QMutexLocker lock(&m_mutex);
        return m_refused;
    }
    void interceptRequest(QWebEngineUrlRequestInfo &request) override {
        const QMutexLocker lock(&m_mutex);
        const QUrl url = request.requestUrl();
        if (isOfThisMachine(url) && isSameServer(url, m_server) && request.requestMethod() == "GET")
            return;
        m_refused << url.toString();
        request.block(true);
    }

private:
    mutable QMutex m_mutex;
    QUrl m_server;
    QStringList m_refused;
};

// A page on which nothing can be pressed: it goes where it is sent, and nowhere by itself.
class WebPageView::Quiet : public QWebEnginePage {
public:
    Quiet(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent) {
        // The certificate of a server in this very program is for its public name.
        connect(this, &QWebEnginePage::certificateError, this, [](QWebEngineCertificateError error) {
            if (isOfThisMachine(error.url()))
                error.acceptCertificate();
            else
                error.rejectCertificate();
        });
    }

protected:
    bool acceptNavigationRequest(const QUrl &, NavigationType type, bool) override {
        return type == NavigationTypeTyped || type == NavigationTypeOther || type == NavigationTypeReload;
    }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}
};

WebPageView::WebPageView(QWidget *parent)
    : PageView(parent), m_doorkeeper(new Doorkeeper(this)), m_view(new QWebEngineView(this)) {
    auto *profile = new QWebEngineProfile(this); // off the record
    profile->setUrlRequestInterceptor(m_doorkeeper);
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_page = new Quiet(profile, m_view);
    m_page->setBackgroundColor(Qt::transparent);
    auto *settings = m_page->settings();
    for (const auto off : {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::LocalStorageEnabled,
                           QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
                           QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::LocalContentCanAccessFileUrls})
        settings->setAttribute(off, false);
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool whole) {
        makeOneStop();
        Q_EMIT shown(whole);
    });
}

WebPageView::~WebPageView() {
    m_view->setPage(nullptr);
    delete m_page;
    delete m_view;
}

void WebPageView::show(const QUrl &page) {
    m_doorkeeper->setServer(page);
    m_page->setUrl(page);
}

// What the engine paints on, and gives the keys to.
void WebPageView::makeOneStop() {
    QWidget *surface = m_view->focusProxy();
    if (!surface)
        return;
    surface->setAccessibleName(accessibleName());
    surface->removeEventFilter(this);
    surface->installEventFilter(this);
}

// Nothing on the page can be pressed, so Tab does not go from link to link in it.
bool WebPageView::eventFilter(QObject *watched, QEvent *event) {
    const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = pressed ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return PageView::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        QCoreApplication::sendEvent(this, event);
    return true;
}

QStringList WebPageView::refused() const { return m_doorkeeper->refused(); }

void WebPageView::setPageWidth(int pixels) {
    m_width = pixels;
    m_page->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, pixels > 500); // phones lay them over the page
    fit();
}

void WebPageView::resizeEvent(QResizeEvent *event) {
    PageView::resizeEvent(event);
    fit();
}

// A page that is wider than there is room is shown smaller, a narrower one stands in the middle.
void WebPageView::fit() {
    const double scale = qBound(0.25, double(width()) / m_width, 1.0);
    const int shownWidth = qMin(width(), qRound(m_width * scale));
    m_view->setGeometry((width() - shownWidth) / 2, 0, shownWidth, height());
    m_view->setZoomFactor(scale);
}

} // namespace gatelodge::ui
