#include "ui/common/role_lock.h"
#include "server/admin/roles.h"
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace gatelodge::ui {

namespace {

QString translated(const char *words) { return QCoreApplication::translate("RoleLock", words); }

class RoleLock : public QObject {
public:
    RoleLock(QWidget *control, Duty duty) : QObject(control), m_control(control), m_duty(duty) {
        control->installEventFilter(this);
        control->setEnabled(false);
        tell();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::EnabledChange && m_control->isEnabled())
            m_control->setEnabled(false);
        else if (event->type() == QEvent::LanguageChange)
            tell();
        return QObject::eventFilter(watched, event);
    }

private:
    void tell() {
        m_control->setToolTip(whyLocked(m_duty));
        m_control->setAccessibleDescription(whyLocked(m_duty));
    }
    QWidget *m_control;
    Duty m_duty;
};

} // namespace

void lockUnless(QWidget *control, const admin::Roles &roles, Duty duty) {
    if (!roles.mayDo(duty))
        new RoleLock(control, duty); // the control's child
}

void lockUnless(QAction *action, const admin::Roles &roles, Duty duty) {
    if (roles.mayDo(duty))
        return;
    action->setEnabled(false);
    action->setToolTip(whyLocked(duty));
    action->setStatusTip(whyLocked(duty));
}

QString whyLocked(Duty duty) {
    if (may(Role::SiteOwner, duty) && may(Role::Auditor, duty))
        return translated(QT_TRANSLATE_NOOP("RoleLock", "Your role does not allow this."));
    if (may(Role::SiteOwner, duty))
        return translated(
            QT_TRANSLATE_NOOP("RoleLock", "Only owners, administrators and the owner of the site may do this."));
    if (may(Role::Auditor, duty))
        return translated(QT_TRANSLATE_NOOP("RoleLock", "Your role does not let you see this."));
    if (may(Role::Helpdesk, duty))
        return translated(QT_TRANSLATE_NOOP("RoleLock", "Only owners, administrators and the helpdesk may do this."));
    if (may(Role::Administrator, duty))
        return translated(QT_TRANSLATE_NOOP("RoleLock", "Only owners and administrators may do this."));
    return translated(QT_TRANSLATE_NOOP("RoleLock", "Only owners may do this."));
}

QString roleCaption(Role role) {
    switch (role) {
    case Role::Owner: return translated(QT_TRANSLATE_NOOP("RoleLock", "Owner"));
    case Role::Administrator: return translated(QT_TRANSLATE_NOOP("RoleLock", "Administrator"));
    case Role::Helpdesk: return translated(QT_TRANSLATE_NOOP("RoleLock", "Helpdesk"));
    case Role::SiteOwner: return translated(QT_TRANSLATE_NOOP("RoleLock", "Owner of a site"));
    case Role::Auditor: return translated(QT_TRANSLATE_NOOP("RoleLock", "Auditor"));
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
