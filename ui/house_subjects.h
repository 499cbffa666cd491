// The subjects of a house in the order of the sidebar, and what it takes to see each.
#pragma once
#include "server/admin/roles.h"
#include "ui/shell/subjects.h"

namespace gatelodge::ui {

// Those that who sits here may see (EL-06); sections without any are left out.
std::vector<SubjectSection> houseSubjects(const admin::Roles &roles);

} // namespace gatelodge::ui
