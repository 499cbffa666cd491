#include "ui/common/role_lock.h"
#include "server/admin/roles.h"
#include "ui/pieces/field.h"
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace gatelodge::ui {

namespace {

QString translated(const char *words) { return QCoreApplication::translate("RoleLock", words); }

// Stands at its control, as a child, and lets nothing enable it while it holds.
class RoleLock : public QObject {
public:
    RoleLock(QWidget *control, Duty duty)
        : QObject(control), m_control(control), m_duty(duty), m_toolTip(control->toolTip()),
          m_description(control->accessibleDescription()) {
        control->installEventFilter(this);
        control->setEnabled(false);
        tell();
    }
    void release() {
        m_control->removeEventFilter(this);
        m_control->setEnabled(true);
        m_control->setToolTip(m_toolTip);
        m_control->setAccessibleDescription(m_description);
        delete this;
    }
    static RoleLock *at(const QWidget *control) {
        for (QObject *child : control->children())
            if (auto *lock = dynamic_cast<RoleLock *>(child))
                return lock;
        return nullptr;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::EnabledChange && m_control->isEnabled())
            m_control->setEnabled(false);
        else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ToolTipChange)
            tell();
        return QObject::eventFilter(watched, event);
    }

private:
    void tell() {
        const QString why = whyLocked(m_duty);
        if (m_control->toolTip() != why)
            m_control->setToolTip(why);
        m_control->setAccessibleDescription(why);
    }
    QWidget *m_control;
    Duty m_duty;
    QString m_toolTip, m_description;
};

template <typename Field> bool barIfField(QWidget *control, const Words &why) {
    auto *field = qobject_cast<Field *>(control);
    if (field)
        field->setBarred(why);
    return field;
}

// A field says its reason itself, and is still read.
bool isField(QWidget *control, bool allowed, Duty duty) {
    const Words why = allowed ? Words() : Words([duty] { return whyLocked(duty); });
    return barIfField<FieldEdit>(control, why) || barIfField<ChoiceField>(control, why) ||
           barIfField<SwitchRow>(control, why);
}

void lockIf(bool locked, QWidget *control, Duty duty) {
    if (isField(control, !locked, duty))
        return;
    RoleLock *lock = RoleLock::at(control);
    if (locked && !lock)
        new RoleLock(control, duty); // the control's child
    else if (!locked && lock)
        lock->release();
}

} // namespace

void lockUnless(QWidget *control, const admin::Roles &roles, Duty duty) {
    if (!roles.mayDo(duty))
        lockIf(true, control, duty);
}

void lockUnless(QWidget *control, const admin::Roles &roles, Duty duty, const SiteId &site) {
    lockIf(!roles.mayDo(duty, site), control, duty);
}

QString lockReason(const admin::Roles &roles, Duty duty) { return roles.mayDo(duty) ? QString() : whyLocked(duty); }

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
