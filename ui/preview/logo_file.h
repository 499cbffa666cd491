// A picture that somebody chose becomes a logo: a PNG made anew, at most 512 pixels a side, with nothing in it but the
// picture. Of an SVG only shapes are taken: one that would load something, or run, is refused.
#pragma once
#include "server/domain/result.h"
#include <QByteArray>

namespace gatelodge::ui {

// The detail is for logs; logoWords() has the words. Invalid: neither PNG nor SVG, or one that does more than show
// shapes; Refused: larger than a logo has to be (1 MiB, 8192 pixels); NotFound: the file cannot be read.
Result<QByteArray> logoFromFile(const QString &path);
Result<QByteArray> logoFrom(const QByteArray &picture);
QString logoWords(const Error &error);

} // namespace gatelodge::ui
