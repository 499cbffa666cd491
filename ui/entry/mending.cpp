#include "ui/entry/mending.h"
#include "server/domain/deliver.h"

namespace gatelodge::ui {

std::optional<Duty> Mending::dutyOf(EntryFix::Kind kind) {
    switch (kind) {
    case EntryFix::None:
    case EntryFix::OpenSite:
    case EntryFix::OpenPerson:
    case EntryFix::OpenAuthority: return std::nullopt;
    case EntryFix::BringSiteBack: return Duty::ManageSites;
    case EntryFix::Forgive: return Duty::HelpPeople;
    case EntryFix::ValidateLogin:
    case EntryFix::Restore:
    case EntryFix::BringBack:
    case EntryFix::JoinGroup: return Duty::ManagePeople;
    }
    Q_UNREACHABLE();
}

template <typename T> void Mending::follow(QFuture<Result<T>> future, std::function<void()> then) {
    deliver(this, std::move(future), [this, then = std::move(then)](const Result<T> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (then)
            then();
        Q_EMIT mended();
    });
}

void Mending::restore(const User &person) {
    follow(m_console.people.setStatus({person.uid}, UserStatus::Active, {}), [this, person] {
        Q_EMIT done(
            [name = person.displayName()] { return tr("%1 may enter again.").arg(name); },
            [this, person] { follow(m_console.people.setStatus({person.uid}, person.status, person.statusMessage)); });
    });
}

void Mending::bringBack(const User &person) {
    follow(m_console.people.bringBack({person.uid}), [this, person] {
        Q_EMIT done([name = person.displayName()] { return tr("%1 was brought back.").arg(name); },
                    [this, person] { follow(m_console.people.remove({person.uid})); });
    });
}

void Mending::bringSiteBack(const Site &site) {
    follow(m_console.places.bringBackSite(site.id), [this, site] {
        Q_EMIT done([name = site.profile.name] { return tr("%1 was brought back.").arg(name); },
                    [this, site] { follow(m_console.places.removeSite(site.id)); });
    });
}

void Mending::validateLogin(const Login &login, const QString &whose) {
    follow(m_console.logins.setState(login.id, login.revision, LoginState::Validated, {}), [this, login, whose] {
        Q_EMIT done([whose] { return tr("%1 may come in with this login again.").arg(whose); },
                    [this, login] { undoLogin(login); });
    });
}

// Its new revision is needed, so that nobody's later edit is lost.
void Mending::undoLogin(const Login &login) {
    deliver(this, m_console.logins.list(login.user), [this, login](const Result<QList<LoginRecord>> &now) {
        if (!now) {
            Q_EMIT failed(now.error());
            return;
        }
        for (const LoginRecord &one : *now)
            if (one.login.id == login.id)
                follow(m_console.logins.setState(login.id, one.login.revision, login.state, {}));
    });
}

void Mending::joinGroup(const UserId &uid, const Group &group, const QString &who) {
    follow(m_console.people.addToGroup(group.id, {uid}), [this, uid, group, who] {
        Q_EMIT done(
            [who, name = group.profile.name] { return tr("%1 was added to %2.", "person, group").arg(who, name); },
            [this, uid, group] { follow(m_console.people.removeFromGroup(group.id, {uid})); });
    });
}

void Mending::forgive(const UserId &uid, const QString &who) {
    follow(m_console.signInLog.forgive(uid),
           [this, who] { Q_EMIT done([who] { return tr("%1 may try again.").arg(who); }, {}); });
}

void Mending::forgiveFrom(const QString &address) {
    follow(m_console.signInLog.forgiveFrom(address), [this, address] {
        Q_EMIT done([address] { return tr("Whoever sits at %1 may try again.").arg(keptLeftToRight(address)); }, {});
    });
}

void Mending::mailReset(const UserId &uid, const QString &who) {
    follow(m_console.people.mailResetLink(uid), [this, who] {
        Q_EMIT done([who] { return tr("A link that sets a new password is on its way to %1.").arg(who); }, {});
    });
}

} // namespace gatelodge::ui
