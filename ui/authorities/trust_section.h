// What an authority is trusted with: switches that are saved at once.
#pragma once
#include "server/admin/authorities.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class SwitchRow;
class UndoBar;

class TrustSection : public Section {
    Q_OBJECT
public:
    TrustSection(admin::Authorities &authorities, UndoBar &undo, QWidget *parent = nullptr);
    void lockFor(const admin::Roles &roles); // see role_lock.h
    void show(const Authority &authority, const DriverDescription *driver, bool signUp);
    SwitchRow &inUse() const { return *m_inUse; }
    SwitchRow &signsUp() const { return *m_signsUp; }
    SwitchRow &creates() const { return *m_creates; }
    SwitchRow &loginsNeedApproval() const { return *m_logins; }
    SwitchRow &recoveryNeedsApproval() const { return *m_recovery; }

private:
    void bind(SwitchRow *row, bool Authority::*member);
    void setInUse(bool on);
    void setSignsUp(bool on);
    template <typename T> void answer(SwitchRow *row, const Authority &meant, bool on, const Result<T> &done);
    void refuse(SwitchRow *row, const Authority &meant, const Words &why);
    admin::Authorities &m_authorities;
    UndoBar &m_undo;
    Authority m_authority;
    Revision m_storedOn; // what was saved here has a later one
    bool m_signUp = true;
    SwitchRow *m_inUse, *m_signIn, *m_creates, *m_email, *m_signsUp, *m_logins, *m_recovery;
};

} // namespace gatelodge::ui
