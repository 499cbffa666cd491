// A walked sign-in as a report to keep, or to send to whoever looks after the site: every request with its answer, and
// what was passed between them, in the interface's language.
#pragma once
#include "server/domain/result.h"
#include "server/domain/walk.h"
#include <QString>

class QPagedPaintDevice;

namespace gatelodge::ui {

QString walkMarkdown(const Walk &walk);
// A page of its own: it loads nothing, and what servers said is text in it.
QString walkHtml(const Walk &walk);
void paintWalk(QPagedPaintDevice &paper, const Walk &walk);
// By the ending: .html, .pdf, or else Markdown. Unavailable: the file cannot be written, and detail says why.
Done writeWalk(const Walk &walk, const QString &path);

} // namespace gatelodge::ui
