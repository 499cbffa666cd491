// The subject "Entry check": why somebody can, or cannot, enter a site (PG-04), step by step, with what mends it. It
// knows admin::Entry; what the mending does is in mending.h.
//
// This header: each step in plain words.
#pragma once
#include "server/domain/entry.h"
#include "ui/theme/paint.h"
#include <QString>

namespace gatelodge::ui {

QString stepTitle(const EntryStep &step);
QString stepIcon(const EntryStep &step);
Chip stepChip(const EntryStep &step);
// Why it is as it is; several lines where there is more to be said.
QString stepReason(const EntryStep &step, const EntryExplanation &told);
// "Marta Lindqvist is stopped at “Groups”".
QString entryVerdict(const EntryExplanation &told);
// What a session that is open now is good for.
QString sessionReason(const EntrySession &session);

struct EntryFix {
    enum Kind {
        None,
        BringSiteBack,
        OpenSite,
        OpenPerson,
        OpenAuthority, // authority
        ValidateLogin, // login
        Forgive,
        Restore, // a suspended person, or one who waits
        BringBack,
        JoinGroup, // group
    } kind = None;
    QString verb = {};
    std::optional<Login> login = {};
    std::optional<Group> group = {};
    std::optional<AuthorityId> authority = {};
};
EntryFix fixFor(const EntryStep &step, const EntryExplanation &told);

} // namespace gatelodge::ui
