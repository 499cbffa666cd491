#include "ui/theme/icons.h"
#include "ui/theme/glyph.h"
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace gatelodge::ui {
namespace {

void pourIcon(QPainter *p, const QRect &rect, const QString &name, qreal scale, const QColor &colour) {
    if (name == QLatin1StringView("gatelodge-cross")) {
        drawGlyph(p, QRectF(rect).adjusted(1, 1, -1, -1), Glyph::Cross, colour);
        return;
    }
    // Breeze draws its line icons at 16 and 22 px; larger ones are the 22-px drawing scaled, never the filled 32-px
    // variant.
    const int drawn = rect.height() < 22 ? 16 : 22;
    p->drawPixmap(rect, QIcon::fromTheme(name).pixmap(QSize(drawn, drawn), scale * rect.height() / drawn));
    p->setCompositionMode(QPainter::CompositionMode_SourceIn);
    p->fillRect(rect, colour);
}

bool leadsSomewhere(const QString &name) {
    return name == QLatin1StringView("go-next") || name == QLatin1StringView("go-previous");
}

// Cached, because a delegate asks for the same icon a thousand times a second.
QPixmap tinted(const QString &name, QSize size, qreal scale, const QColor &colour) {
    const bool mirrored = QGuiApplication::isRightToLeft() && leadsSomewhere(name);
    const QString key = QStringLiteral("gatelodge/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(size.height())
                            .arg(scale)
                            .arg(colour.rgba())
                            .arg(mirrored);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap(size * scale);
    result.setDevicePixelRatio(scale);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    pourIcon(&painter, QRect(QPoint(), size), name, scale, colour);
    painter.end();
    if (mirrored)
        result = result.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, result);
    return result;
}

class TintEngine : public QIconEngine {
public:
    TintEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}
    void paint(QPainter *p, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        p->drawPixmap(rect, tinted(m_name, rect.size(), p->device()->devicePixelRatioF(), colourFor(mode)));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) // `size` is in pixels of the device there, in those of the page since
        return tinted(m_name, size / scale, scale, colourFor(mode));
#else
        return tinted(m_name, size, scale, colourFor(mode));
#endif
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QIconEngine *clone() const override { return new TintEngine(m_name, m_token); }

private:
    QColor colourFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? tokens().disabled : colour(m_token); }
    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token) { return QIcon(new TintEngine(name, token)); }

void drawIcon(QPainter *p, const QRect &rect, const QString &name, const QColor &colour) {
    p->drawPixmap(rect, tinted(name, rect.size(), p->device()->devicePixelRatioF(), colour));
}

} // namespace gatelodge::ui
