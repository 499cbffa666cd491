#include "ui/preview/logo_file.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace gatelodge::ui {

namespace {

constexpr qsizetype largestFile = 1024 * 1024, largestLogo = 256 * 1024;
constexpr int widest = 512, widestSource = 8192, mostElements = 20'000;

// Elements that show shapes and nothing else. What is not here could load a file, run, or hide something.
bool isShape(QStringView name) {
    static const QSet<QString> shapes{
        QStringLiteral("svg"),      QStringLiteral("g"),       QStringLiteral("path"),
        QStringLiteral("rect"),     QStringLiteral("circle"),  QStringLiteral("ellipse"),
        QStringLiteral("line"),     QStringLiteral("polygon"), QStringLiteral("polyline"),
        QStringLiteral("defs"),     QStringLiteral("title"),   QStringLiteral("desc"),
        QStringLiteral("metadata"), QStringLiteral("stop"),    QStringLiteral("linearGradient"),
        QStringLiteral("use"),      QStringLiteral("symbol"),  QStringLiteral("radialGradient"),
        QStringLiteral("clipPath"), QStringLiteral("mask"),    QStringLiteral("namedview"),
        QStringLiteral("style"),    QStringLiteral("text"),    QStringLiteral("tspan"),
        QStringLiteral("pattern"),  QStringLiteral("marker"),  QStringLiteral("filter")};
    const bool isEffect = name.startsWith(QLatin1String("fe")) && name != QLatin1String("feImage");
    return isEffect || shapes.contains(name.toString());
}

// Style and addresses that stay within the picture.
bool staysWithin(const QString &value) {
    static const QRegularExpression outward(QStringLiteral("url\\(\\s*['\"]?\\s*(?!['\"#\\s])|@import|expression"),
                                            QRegularExpression::CaseInsensitiveOption);
    return !value.contains(outward);
}

bool isHarmless(const QXmlStreamAttributes &attributes) {
    for (const auto &attribute : attributes) {
        const QString value = attribute.value().toString();
        if (attribute.name() == QLatin1String("href") && !value.startsWith(u'#'))
            return false;
        if (attribute.name().startsWith(QLatin1String("on"), Qt::CaseInsensitive))
            return false;
        if (!staysWithin(value))
            return false;
    }
    return true;
}

Done checkSvg(const QByteArray &svg) {
    const auto refused = [](const QString &why) { return failure(Fault::Invalid, QStringLiteral("svg: ") + why); };
    QXmlStreamReader reader(svg);
    int elements = 0;
    bool inMetadata = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return refused(QStringLiteral("has a document type"));
        case QXmlStreamReader::StartElement:
            if (++elements > mostElements)
                return refused(QStringLiteral("has too many parts"));
            inMetadata = inMetadata || reader.name() == QLatin1String("metadata");
            if (!inMetadata && (!isShape(reader.name()) || !isHarmless(reader.attributes())))
                return refused(QStringLiteral("has a part that is no shape: ") + reader.name().toString());
            break;
        case QXmlStreamReader::Characters:
            if (!inMetadata && !staysWithin(reader.text().toString()))
                return refused(QStringLiteral("loads something"));
            break;
        case QXmlStreamReader::EndElement:
            if (reader.name() == QLatin1String("metadata"))
                inMetadata = false;
            break;
        default: break;
        }
    }
    return reader.hasError() ? Done(refused(reader.errorString())) : Done();
}

QImage emptyImage(QSize size) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

Result<QImage> drawnSvg(const QByteArray &svg) {
    GL_DO(checkSvg(svg));
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return failure(Fault::Invalid, QStringLiteral("svg: cannot be drawn"));
    const QSize size = renderer.defaultSize().isEmpty()
                           ? QSize(widest, widest)
                           : renderer.defaultSize().scaled(widest, widest, Qt::KeepAspectRatio);
    QImage image = emptyImage(size.expandedTo({1, 1}));
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

Result<QImage> readPng(const QByteArray &png) {
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid())
        return failure(Fault::Invalid, QStringLiteral("is neither PNG nor SVG"));
    if (size.width() > widestSource || size.height() > widestSource)
        return failure(Fault::Refused, QStringLiteral("is larger than 8192 pixels"));
    const QImage read = reader.read();
    if (read.isNull())
        return failure(Fault::Invalid, reader.errorString());
    const QSize fitting = size.width() > widest || size.height() > widest
                              ? size.scaled(widest, widest, Qt::KeepAspectRatio).expandedTo({1, 1})
                              : size;
    QImage image = emptyImage(fitting); // painted anew: no words, no profile, no resolution
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(), fitting), read.scaled(fitting, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return image;
}

} // namespace

Result<QByteArray> logoFrom(const QByteArray &picture) {
    if (picture.size() > largestFile)
        return failure(Fault::Refused, QStringLiteral("is larger than 1 MiB"));
    const bool isXml = picture.left(200).trimmed().startsWith('<') || picture.startsWith("\xef\xbb\xbf<");
    GL_TRY(QImage image, isXml ? drawnSvg(picture) : readPng(picture));
    for (;;) { // photographs hardly shrink as PNG: in fewer pixels they do
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG", 0))
            return failure(Fault::Internal, QStringLiteral("cannot be written as PNG"));
        if (png.size() <= largestLogo)
            return png;
        image = image.scaled(image.size() * 3 / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

Result<QByteArray> logoFromFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, file.errorString());
    return logoFrom(file.read(largestFile + 1));
}

QString logoWords(const Error &error) {
    if (error.fault == Fault::NotFound)
        return QCoreApplication::translate("LogoFile", "This file cannot be read.");
    if (error.fault == Fault::Refused)
        return QCoreApplication::translate("LogoFile",
                                           "This picture is too large. 1 MiB and 8192 pixels a side are the most.");
    return QCoreApplication::translate(
        "LogoFile", "This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.");
}

} // namespace gatelodge::ui
