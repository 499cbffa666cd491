// Settings in the palette: every field of every form that is drawn from a schema, by its label, leading to the field.
#pragma once
#include "server/admin/authorities.h"
#include "ui/shell/findables.h"

namespace gatelodge::ui {

class Shell;

// Of authorities, and of the page Server and settings.
std::unique_ptr<FindableSource> settingsOf(Shell &shell, admin::Authorities &authorities,
                                           std::function<void(const QString &subject, const QString &key)> open);

// The findables of one form: show is called first, then the field of that name takes the focus on the subject's page as
// soon as it is there. prefix and where tell two forms with the same fields apart.
std::vector<Findable> settingsOfForm(Shell &shell, const QString &subject, const QString &prefix, const Words &where,
                                     const QList<SettingField> &schema, const std::function<void()> &show,
                                     const std::function<bool(QWidget &page)> &isShown);

} // namespace gatelodge::ui
