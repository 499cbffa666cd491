// The members of a group: the first hundred by name, a search that adds people, and taking them out again. Both can be
// undone.
#pragma once
#include "server/admin/people.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class AddLine;
class RecordRows;
class UndoBar;

class MembersSection : public Section {
    Q_OBJECT
public:
    MembersSection(admin::People &people, UndoBar &undo, QWidget *parent = nullptr);
    void lockFor(const admin::Roles &roles); // see role_lock.h
    void show(const Group &group);           // reads the members anew
    RecordRows &members() const { return *m_members; }
    RecordRows &found() const { return *m_found; }
    AddLine &search() const { return *m_search; }
    static constexpr int shownAtMost = 100;

protected:
    void changeEvent(QEvent *event) override;

private:
    void find();
    void lay();
    void layFound();
    void add(const UserLine &person);
    void take(const UserLine &person);
    admin::People &m_people;
    UndoBar &m_undo;
    Group m_group;
    QList<UserLine> m_lines, m_answers;
    int m_count = 0;
    AddLine *m_search;
    RecordRows *m_found, *m_members;
};

} // namespace gatelodge::ui
