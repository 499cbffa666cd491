// The head of a record's details: icon, name, what can be done at once, and the cross that closes.
#pragma once
#include "server/domain/role.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::admin {
class Roles;
}

namespace gatelodge::ui {

class Button;
class Elided;

class RecordHead : public QWidget {
    Q_OBJECT
public:
    RecordHead(const QString &iconName, Words removeVerb, QWidget *parent = nullptr);
    void set(const QString &name, Words note);
    void setRemovable(bool removable); // it is, at first
    void lockRemoving(const admin::Roles &roles, Duty duty); // see role_lock.h

Q_SIGNALS:
    void removeRequested();
    void closeRequested();

private:
    Elided *m_name, *m_note;
    Button *m_remove;
};

} // namespace gatelodge::ui
