// Reading the sign-in log (doors.h writes it): pages of any filter, each found in an index.
#pragma once
#include "server/domain/sign_in.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct SignInPage {
    std::optional<SignInPlace> after; // none: from the beginning
    SignInOrder order = SignInOrder::NewestFirst;
    int rows = 100;
    bool rejectionsOnly = false;
    std::optional<SiteId> site;
    std::optional<QList<UserId>> people; // of any of these; a few dozen at most
    QString block;                       // address or block, as inet takes it; with it only the first of people counts
};

Result<QList<SignInLine>> listSignIns(Session &session, const SignInPage &page);

} // namespace gatelodge::store
