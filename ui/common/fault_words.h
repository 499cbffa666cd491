// Common: what several subjects share and the pieces do not know, because it speaks of the house: faults in words,
// times in words, records listed in a details pane. It knows server/domain and the pieces; it knows no page.
//
// This header: a Fault in words, for people. One total switch; the error's detail is for logs and is never shown. The
// constraint's name, where the database gave one, makes the sentence say which rule it was.
#pragma once
#include "server/domain/result.h"

namespace gatelodge::ui {

QString faultWords(const Error &error);

// Whether trying again later may help, without anybody changing the input.
bool mayPass(const Error &error);

} // namespace gatelodge::ui
