// Two people are selected who may be one: who stays, what would come over, and the merge itself, which can be undone.
#pragma once
#include "server/domain/outward.h"
#include "server/domain/user.h"
#include "ui/common/section.h"

class QComboBox;

namespace gatelodge::ui {

class KeyValueList;
class TogetherDeeds;

class MergeSection : public Section {
    Q_OBJECT
public:
    MergeSection(TogetherDeeds &deeds, const admin::Roles &roles, QWidget *parent = nullptr);
    void show(const QList<UserLine> &two); // anything but two hides it

private:
    void rehearse();
    void lay(const MergeCounts &counts);
    const UserLine &kept() const;
    const UserLine &gone() const;
    TogetherDeeds &m_deeds;
    QList<UserLine> m_two;
    QComboBox *m_stays;
    KeyValueList *m_facts;
    Button *m_merge;
};

} // namespace gatelodge::ui
