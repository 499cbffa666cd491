// The sign-in log as people read it: every line newest first while somebody watches, rejections explained with what
// would mend their cause. This folder reads and acts through server/admin; it decides nothing about who may come in.
//
// This header: outcomes in words.
#pragma once
#include "server/domain/sign_in.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

QString whoWords(const SignInLine &line); // a caption, or "Somebody unknown"
Chip outcomeChip(const SignInLine &line);
QString gateWords(const QString &gate);     // "Groups", "Consent", …
QString whereWords(const SignInLine &line); // "to Members’ wiki, with Club directory"
QString deviceWords(const SignInLine &line);
QString spokenWords(const SignInLine &line); // the whole row

} // namespace gatelodge::ui
