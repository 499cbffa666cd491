// A house's or a site's own words on a page: plain text, one paragraph a line, web addresses become links. They stand
// apart from ours, and nothing in them is markup.
#pragma once
#include "server/domain/branding.h"
#include "server/protocol/web/look.h"
#include "server/protocol/web/template_engine.h"

namespace gatelodge::web {

QString ownWords(const Look &look, OwnPlace place);
QVariant ownSlots(const QString &text); // false where there is nothing to show

} // namespace gatelodge::web
