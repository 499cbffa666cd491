// The groups of a person: each a button that leaves it, and a menu of those that could be joined. Both can be undone.
#pragma once
#include "ui/users/belongings_sections.h"

namespace gatelodge::ui {

class FlowLayout;
class UndoBar;

class GroupsSection : public PersonSection {
    Q_OBJECT
public:
    GroupsSection(admin::People &people, UndoBar &undo);
    void setAllGroups(const QList<Group> &groups);
    void show(const admin::PersonDetails &details) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerGroups();
    void join(const Group &group);
    void leave(const Group &group);
    void lay();
    UndoBar &m_undo;
    QString m_name;
    QList<Group> m_all, m_mine;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace gatelodge::ui
