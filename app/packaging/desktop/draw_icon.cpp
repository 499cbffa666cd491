// Draws the icon in one size: draw_icon FROM.svg SIDE TO.png. Desktops that show no drawings take these.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int side = arguments.value(2).toInt();
    QSvgRenderer drawing(arguments.value(1));
    if (arguments.size() != 4 || side <= 0 || !drawing.isValid()) {
        qCritical("usage: draw_icon FROM.svg SIDE TO.png");
        return 2;
    }
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return image.save(arguments[3]) ? 0 : 1;
}
