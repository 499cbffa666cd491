#include "server/mail/logo_picture.h"
#include <algorithm>
#include <png.h>
#include <QSize>

namespace gatelodge::mail {

namespace {

constexpr quint32 kWidest = 512;

struct Pixels {
    QSize size;
    QByteArray rgb; // three bytes each, line by line
};

png_image emptyHead() {
    png_image head{};
    head.version = PNG_IMAGE_VERSION;
    head.format = PNG_FORMAT_RGB;
    return head;
}

Result<Pixels> readOnWhite(const QByteArray &png) {
    png_image head = emptyHead();
    if (!png_image_begin_read_from_memory(&head, png.constData(), size_t(png.size())))
        return failure(Fault::Invalid, QString::fromLatin1(head.message));
    if (head.width > kWidest || head.height > kWidest) {
        png_image_free(&head);
        return failure(Fault::Invalid, QStringLiteral("more than 512 pixels wide or high"));
    }
    head.format = PNG_FORMAT_RGB; // reading the head has set what the file has
    Pixels pixels{QSize(int(head.width), int(head.height)),
                  QByteArray(qsizetype(PNG_IMAGE_SIZE(head)), Qt::Uninitialized)};
    const png_color white{255, 255, 255};
    if (!png_image_finish_read(&head, &white, pixels.rgb.data(), 0, nullptr))
        return failure(Fault::Invalid, QString::fromLatin1(head.message));
    return pixels;
}

Result<QByteArray> written(const Pixels &pixels) {
    png_image head = emptyHead();
    head.width = png_uint_32(pixels.size.width());
    head.height = png_uint_32(pixels.size.height());
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(head);
    QByteArray png(qsizetype(size), Qt::Uninitialized);
    if (!png_image_write_to_memory(&head, png.data(), &size, 0, pixels.rgb.constData(), 0, nullptr))
        return failure(Fault::Internal, QString::fromLatin1(head.message));
    png.resize(qsizetype(size));
    return png;
}

// How much of a pixel of the old line lies within one of the new, in parts of the new line's length.
int overlap(int before, int after, int oldLength, int newLength) {
    return std::min((before + 1) * newLength, (after + 1) * oldLength) -
           std::max(before * newLength, after * oldLength);
}

// Each pixel is the mean of what it covers.
Pixels shrunk(const Pixels &from, const QSize &size) {
    const int width = from.size.width(), height = from.size.height();
    const quint32 whole = quint32(width) * quint32(height);
    const auto *old = reinterpret_cast<const uchar *>(from.rgb.constData());
    Pixels small{size, {}};
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            quint32 sums[3] = {whole / 2, whole / 2, whole / 2};
            for (int row = y * height / size.height(); row * size.height() < (y + 1) * height; ++row) {
                for (int column = x * width / size.width(); column * size.width() < (x + 1) * width; ++column) {
                    const auto weight = quint32(overlap(row, y, height, size.height())) *
                                        quint32(overlap(column, x, width, size.width()));
                    for (int colour = 0; colour < 3; ++colour)
                        sums[colour] += weight * old[3 * (row * width + column) + colour];
                }
            }
            for (const quint32 sum : sums)
                small.rgb += char(sum / whole);
        }
    }
    return small;
}

} // namespace

Result<LogoPicture> logoPicture(const QByteArray &png) {
    GL_TRY(const Pixels whole, readOnWhite(png));
    const QSize box(kLogoWidth, kLogoHeight);
    const QSize shown = whole.size.boundedTo(box) == whole.size
                            ? whole.size
                            : whole.size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    QByteArray made;
    for (const int fineness : {2, 1}) { // a photograph may be too large twice as fine, and never is as it is shown
        const QSize size = (shown * fineness).boundedTo(whole.size);
        GL_TRY(made, written(size == whole.size ? whole : shrunk(whole, size)));
        if (made.size() <= kLargestLogo)
            break;
    }
    return LogoPicture{made, shown.width(), shown.height()};
}

} // namespace gatelodge::mail
