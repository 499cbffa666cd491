// Several people go on to a next year: a new end and other groups for all of them, counted before it is done.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/group.h"
#include "server/domain/outward.h"
#include "ui/common/section.h"

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class TogetherDeeds;

class RolloverSection : public Section {
    Q_OBJECT
public:
    using WithPeople = std::function<void(std::function<void(const BulkPeople &)>)>;
    RolloverSection(TogetherDeeds &deeds, const admin::Roles &roles, WithPeople people, QWidget *parent = nullptr);
    void setGroups(const QList<Group> &groups);
    void setCount(int people);

private:
    std::optional<Rollover> asked(); // nothing: the date is none
    void rehearse();
    void rollOver();
    TogetherDeeds &m_deeds;
    WithPeople m_people;
    int m_count = 0;
    QLineEdit *m_until;
    QComboBox *m_join, *m_leave;
    Button *m_look, *m_go;
};

} // namespace gatelodge::ui
