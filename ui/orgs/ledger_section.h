// Who has agreed to what at an organisation, and what its sites were told: how many, and the whole of it as a file.
#pragma once
#include "server/admin/console.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class ListOutlets;
class Paragraph;
struct ListCopy;

class LedgerSection : public Section {
    Q_OBJECT
public:
    explicit LedgerSection(admin::Console &console);
    void show(const Org &org);
    ListCopy copy() const;
    ListOutlets &outlets() const { return *m_outlets; }

private:
    admin::Console &m_console;
    ListOutlets *m_outlets;
    Paragraph *m_summary;
    Org m_org;
    LedgerSize m_size;
};

} // namespace gatelodge::ui
