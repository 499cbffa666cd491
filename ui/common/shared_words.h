// What sites were told of people, in words.
#pragma once
#include "server/domain/disclosure.h"

namespace gatelodge::ui {

// "username, name and addresses"; a claim that was asked for by its name has no other words.
QString sharedWords(const QStringList &shared);
QString protocolWords(const Disclosure &told);

} // namespace gatelodge::ui
