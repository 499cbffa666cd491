// A picture that somebody chose becomes a logo: small, painted anew, and unable to do anything but be seen.
#include "server/admin/preview.h"
#include "tests/support/png.h"
#include "ui/preview/logo_file.h"
#include <QBuffer>
#include <QColorSpace>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::ui;

class LogoFileTest : public QObject {
    Q_OBJECT

    static QByteArray svg(const QByteArray &inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' "
               "height='20'>" +
               inside + "</svg>";
    }
    static QByteArray pngOf(const QImage &image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG"))
            qFatal("no PNG");
        return bytes;
    }

private Q_SLOTS:
    void shapes_are_drawn_and_everything_else_is_refused_data() {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const QByteArray &picture, bool taken) {
            QTest::newRow(name) << picture << taken;
        };
        row("shapes", svg("<rect width='40' height='20' fill='#b3123b'/>"), true);
        row("a gradient of its own",
            svg("<defs><linearGradient id='a'><stop stop-color='red'/></linearGradient></defs>"
                "<rect width='9' height='9' fill='url(#a)'/>"),
            true);
        row("style of its own", svg("<style>.a { fill: red }</style><rect class='a' width='9' height='9'/>"), true);
        row("a declaration", "<?xml version='1.0'?>\n" + svg("<rect width='9' height='9'/>"), true);
        row("a file of this computer", svg("<image xlink:href='file:///etc/hostname' width='9' height='9'/>"), false);
        row("a script", svg("<script>alert(1)</script>"), false);
        row("a handler", svg("<rect onload='alert(1)' width='9' height='9'/>"), false);
        row("something else's shape", svg("<use xlink:href='https://evil.example/a.svg#b'/>"), false);
        row("style from elsewhere", svg("<style>@import 'https://evil.example/a.css';</style>"), false);
        row("a fill from elsewhere", svg("<rect fill=\"url( 'https://evil.example/a')\" width='9' height='9'/>"),
            false);
        row("a page inside", svg("<foreignObject><p/></foreignObject>"), false);
        row("entities", "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + svg("<title>&a;</title>"), false);
        row("not whole", svg("<rect width='9'"), false);
        row("a PNG", tests::aPng(64), true);
        row("neither", "GIF89a", false);
        row("nothing", "", false);
        row("too many bytes", svg(QByteArray(1024 * 1024, ' ')), false);
    }
    void shapes_are_drawn_and_everything_else_is_refused() {
        QFETCH(QByteArray, picture);
        QFETCH(bool, taken);
        const auto logo = logoFrom(picture);
        QVERIFY2(logo.has_value() == taken, qPrintable(logo ? QString() : logo.error().detail));
        if (!logo) {
            QVERIFY(!logoWords(logo.error()).isEmpty());
            return;
        }
        Branding branding;
        branding.logo = *logo;
        const Done kept = admin::Preview::check(branding); // what the server keeps
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
    }

    void a_drawing_is_as_large_as_a_logo_may_be() {
        const auto logo = logoFrom(svg("<rect width='40' height='20' fill='#b3123b'/>"));
        const QImage image = QImage::fromData(logo.value(), "PNG");
        QCOMPARE(image.size(), QSize(512, 256));
        QCOMPARE(image.pixelColor(256, 128), QColor(0xb3, 0x12, 0x3b));
    }

    void a_large_picture_becomes_a_small_one_without_its_words() {
        QImage large(2000, 500, QImage::Format_RGB32);
        for (int y = 0; y < large.height(); ++y) // noise, which no PNG makes small
            for (int x = 0; x < large.width(); ++x)
                large.setPixel(x, y, qRgb((x * 7919 + y * 104729) % 251, (x * y) % 241, (x ^ y) % 239));
        large.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
        large.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto logo = logoFrom(pngOf(large));
        QVERIFY(logo);
        QVERIFY(logo->size() <= 256 * 1024);
        QVERIFY(!logo->contains("Author") && !logo->contains("iCCP"));
        const QImage small = QImage::fromData(*logo, "PNG");
        QVERIFY(small.width() <= 512 && small.width() >= 3 * small.height());
    }

    void a_file_that_is_not_there_says_so() {
        QTemporaryDir folder;
        const auto logo = logoFromFile(folder.filePath(QStringLiteral("none.png")));
        QCOMPARE(logo.error().fault, Fault::NotFound);
    }
};

QTEST_MAIN(LogoFileTest)
#include "tst_logo_file.moc"
