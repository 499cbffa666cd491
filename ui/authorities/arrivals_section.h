// What happens to somebody new whom an authority brings: groups joined and roles given, once, when the account is made
// (KE-03).
#pragma once
#include "server/admin/console.h"
#include "ui/common/section.h"

class QComboBox;

namespace gatelodge::ui {

class RecordRows;
class UndoBar;

class ArrivalsSection : public Section {
    Q_OBJECT
public:
    ArrivalsSection(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void lockFor(const admin::Roles &roles); // see role_lock.h
    void show(const Authority &authority, const QList<CreationAction> &actions);
    QComboBox &chooser() const { return *m_chooser; }
    int count() const { return int(m_actions.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void fillChooser();
    void add(int number);
    void store(const QList<CreationAction> &actions);
    admin::Console &m_console;
    UndoBar &m_undo;
    Authority m_authority;
    QList<CreationAction> m_actions, m_offered;
    QList<Group> m_groups;
    RecordRows *m_rows;
    QComboBox *m_chooser;
};

} // namespace gatelodge::ui
