// Logos as mails carry them: small, opaque, and drawn as another program (Qt's own PNG reader) sees them.
#include "server/mail/logo_picture.h"
#include "tests/support/png.h"
#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::mail;

namespace {

QByteArray pngOf(const QImage &image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        qFatal("Qt writes no PNG");
    return png;
}

QImage filled(const QSize &size, const QColor &colour, QImage::Format format = QImage::Format_ARGB32) {
    QImage image(size, format);
    image.fill(colour);
    return image;
}

QImage noise(const QSize &size) {
    QImage image(size, QImage::Format_ARGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image;
}

} // namespace

class TestLogoPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_logo_fits_its_place_and_is_twice_as_fine_data() {
        QTest::addColumn<QSize>("logo");
        QTest::addColumn<QSize>("shown");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("square") << QSize(512, 512) << QSize(48, 48) << QSize(96, 96);
        QTest::newRow("wide") << QSize(512, 64) << QSize(192, 24) << QSize(384, 48);
        QTest::newRow("tall") << QSize(100, 500) << QSize(9, 48) << QSize(18, 96);
        QTest::newRow("as large as it is shown") << QSize(192, 48) << QSize(192, 48) << QSize(192, 48);
        QTest::newRow("finer, but not twice") << QSize(60, 60) << QSize(48, 48) << QSize(60, 60);
        QTest::newRow("small stays small") << QSize(20, 10) << QSize(20, 10) << QSize(20, 10);
        QTest::newRow("one dot") << QSize(1, 1) << QSize(1, 1) << QSize(1, 1);
        QTest::newRow("a line") << QSize(512, 1) << QSize(192, 1) << QSize(384, 1);
    }
    void a_logo_fits_its_place_and_is_twice_as_fine() {
        QFETCH(QSize, logo);
        QFETCH(QSize, shown);
        QFETCH(QSize, pixels);
        const auto picture = logoPicture(pngOf(filled(logo, QColor(0x1d, 0x4e, 0xd8))));
        QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().detail));
        QCOMPARE(QSize(picture->width, picture->height), shown);
        const QImage seen = QImage::fromData(picture->png, "PNG");
        QCOMPARE(seen.size(), pixels);
        for (const QPoint &corner : {QPoint(0, 0), QPoint(pixels.width() - 1, pixels.height() - 1)})
            QCOMPARE(seen.pixelColor(corner), QColor(0x1d, 0x4e, 0xd8));
    }

    void dark_ink_on_nothing_stands_on_white() {
        QImage ink = filled({200, 100}, Qt::transparent);
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x)
                ink.setPixelColor(x, y, QColor(20, 20, 20));
        const QImage seen = QImage::fromData(logoPicture(pngOf(ink)).value().png);
        QVERIFY(!seen.hasAlphaChannel());
        QCOMPARE(seen.pixelColor(10, 10), QColor(20, 20, 20));
        QCOMPARE(seen.pixelColor(seen.width() - 10, 10), QColor(Qt::white));
    }

    // Every pixel is the mean of what it covers, and no part of the picture is left out or counted twice.
    void a_smaller_picture_is_as_light_as_the_larger_was_data() {
        QTest::addColumn<QSize>("logo");
        for (const QSize &size : {QSize(512, 512), QSize(511, 509), QSize(97, 97), QSize(500, 131)})
            QTest::addRow("%d × %d", size.width(), size.height()) << size;
    }
    void a_smaller_picture_is_as_light_as_the_larger_was() {
        QFETCH(QSize, logo);
        const QImage whole = noise(logo).convertToFormat(QImage::Format_RGB32);
        const auto lightness = [](const QImage &image) {
            double sum = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    sum += qGray(image.pixel(x, y));
            return sum / (image.width() * image.height());
        };
        const QImage seen = QImage::fromData(logoPicture(pngOf(whole)).value().png);
        QVERIFY(seen.width() < logo.width());
        QVERIFY2(qAbs(lightness(seen) - lightness(whole)) < 0.6,
                 QByteArray::number(lightness(seen) - lightness(whole)));
    }

    void every_kind_of_png_is_read_data() {
        QTest::addColumn<int>("format");
        for (const auto format :
             {QImage::Format_Mono, QImage::Format_Indexed8, QImage::Format_Grayscale8, QImage::Format_Grayscale16,
              QImage::Format_RGB888, QImage::Format_RGBA8888, QImage::Format_RGBA64})
            QTest::addRow("%d", int(format)) << int(format);
    }
    void every_kind_of_png_is_read() {
        QFETCH(int, format);
        const QImage image = filled({120, 120}, Qt::black).convertToFormat(QImage::Format(format));
        const QImage seen = QImage::fromData(logoPicture(pngOf(image)).value().png);
        QCOMPARE(seen.size(), QSize(96, 96));
        QVERIFY(seen.pixelColor(48, 48).lightness() < 3);
    }

    void a_photograph_takes_no_more_than_its_part_of_a_mail_data() {
        QTest::addColumn<QSize>("logo");
        for (const QSize &size : {QSize(512, 512), QSize(512, 128), QSize(128, 512), QSize(384, 96)})
            QTest::addRow("%d × %d", size.width(), size.height()) << size;
    }
    void a_photograph_takes_no_more_than_its_part_of_a_mail() {
        QFETCH(QSize, logo);
        const auto picture = logoPicture(pngOf(noise(logo).convertToFormat(QImage::Format_RGB32))).value();
        QVERIFY2(picture.png.size() <= kLargestLogo, QByteArray::number(picture.png.size()));
        QVERIFY(picture.width <= kLogoWidth && picture.height <= kLogoHeight);
        QVERIFY(!QImage::fromData(picture.png).isNull());
    }

    void what_is_no_picture_is_named_data() {
        QTest::addColumn<QByteArray>("logo");
        const QByteArray good = tests::aPng(40);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("no picture");
        QTest::newRow("a head alone") << good.first(40);
        QTest::newRow("cut off") << good.first(good.size() - 30);
        QTest::newRow("too wide") << tests::aPng(513);
        QTest::newRow("damaged") << QByteArray(good).replace(good.indexOf("IDAT") + 6, 4, "\x01\x02\x03\x04");
    }
    void what_is_no_picture_is_named() {
        QFETCH(QByteArray, logo);
        const auto picture = logoPicture(logo);
        QVERIFY(!picture);
        QCOMPARE(picture.error().fault, Fault::Invalid);
        QVERIFY(!picture.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogoPicture)
#include "tst_logo_picture.moc"
