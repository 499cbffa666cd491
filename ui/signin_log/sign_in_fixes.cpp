// What the details' first button does about a cause, and how it is undone.
#include "ui/common/fault_words.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/messages.h"
#include "ui/signin_log/sign_in_pane.h"
#include "ui/signin_log/sign_in_words.h"

namespace gatelodge::ui {
namespace {

const AuthorityId ourOwn{1};

} // namespace

// Then what is shown is read again: the cause must say itself that it is gone.
template <typename T> void SignInPane::follow(QFuture<Result<T>> future, std::function<void()> then) {
    m_said->hide();
    deliver(this, std::move(future), [this, then = std::move(then)](const Result<T> &result) {
        if (!result)
            return fail(result.error());
        if (then)
            then();
        readCause();
        Q_EMIT mended();
    });
}

void SignInPane::mend() {
    const Explanation told = explain(m_line, m_cause);
    switch (told.fix) {
    case Fix::None: return;
    case Fix::ForgivePerson:
        return follow(m_console.signInLog.forgive(*m_line.user), [this, who = whoWords(m_line)] {
            m_undo.say([who] { return tr("%1 may try again.").arg(who); }, {}, {});
        });
    case Fix::ForgiveAddress:
        return follow(m_console.signInLog.forgiveFrom(m_line.address), [this, from = m_line.address] {
            m_undo.say([from] { return tr("Whoever sits at %1 may try again.").arg(keptLeftToRight(from)); }, {}, {});
        });
    case Fix::Restore:
    case Fix::LetIn: return setStatus(UserStatus::Active);
    case Fix::BringBack: return bringBack();
    case Fix::ValidateLogin: return validateLogin(*told.login);
    case Fix::JoinGroup: return joinGroup(*told.group);
    case Fix::MailReset:
        return follow(m_console.people.mailResetLink(*m_line.user), [this, who = whoWords(m_line)] {
            m_undo.say([who] { return tr("A link that sets a new password is on its way to %1.").arg(who); }, {}, {});
        });
    case Fix::OpenPerson: Q_EMIT personWanted(*m_line.user); return;
    case Fix::OpenAuthority: Q_EMIT authorityWanted(m_line.authority.value_or(ourOwn)); return;
    }
    Q_UNREACHABLE();
}

void SignInPane::setStatus(UserStatus status) {
    const User before = *m_cause->person;
    follow(m_console.people.setStatus({before.uid}, status, {}), [this, before] {
        m_undo.say([name = before.displayName()] { return tr("%1 may enter again.").arg(name); }, {},
                   [this, before] { undoStatus(before); });
    });
}

void SignInPane::undoStatus(const User &before) {
    follow(m_console.people.setStatus({before.uid}, before.status, before.statusMessage), {});
}

void SignInPane::bringBack() {
    const User before = *m_cause->person;
    follow(m_console.people.bringBack({before.uid}), [this, before] {
        m_undo.say([name = before.displayName()] { return tr("%1 was brought back.").arg(name); }, {},
                   [this, before] { follow(m_console.people.remove({before.uid}), {}); });
    });
}

// To undo it the login's new revision is needed, so that nobody's later edit is lost.
void SignInPane::validateLogin(const Login &login) {
    follow(m_console.people.setLoginState(login.id, login.revision, LoginState::Validated), [this, login] {
        const auto undo = [this, login] {
            deliver(this, m_console.people.details(login.user), [this, login](const Result<admin::PersonDetails> &now) {
                if (!now)
                    return fail(now.error());
                for (const Login &one : now->logins)
                    if (one.id == login.id)
                        follow(m_console.people.setLoginState(one.id, one.revision, login.state), {});
            });
        };
        m_undo.say([who = whoWords(m_line)] { return tr("%1 may come in with this login again.").arg(who); }, {}, undo);
    });
}

void SignInPane::joinGroup(const Group &group) {
    const UserId uid = *m_line.user;
    follow(m_console.people.addToGroup(group.id, {uid}), [this, uid, group] {
        m_undo.say([who = whoWords(m_line),
                    name = group.profile.name] { return tr("%1 was added to %2.", "person, group").arg(who, name); },
                   {}, [this, uid, group] { follow(m_console.people.removeFromGroup(group.id, {uid}), {}); });
    });
}

} // namespace gatelodge::ui
