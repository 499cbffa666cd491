#include "ui/authorities/trust_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/steady_save.h"
#include "ui/pieces/field.h"
#include "ui/pieces/messages.h"

namespace gatelodge::ui {

TrustSection::TrustSection(admin::Authorities &authorities, UndoBar &undo, QWidget *parent)
    : Section([] { return tr("What it is trusted with"); }, {}, {}, parent), m_authorities(authorities), m_undo(undo),
      m_inUse(new SwitchRow([] { return tr("In use"); },
                            [] { return tr("Switched off, nobody signs in with it, and no site offers it."); })),
      m_signIn(new SwitchRow([] { return tr("People sign in with it"); },
                             [] { return tr("Switched off, nobody signs in here, and what else it does goes on."); })),
      m_creates(new SwitchRow(
          [] { return tr("Makes accounts here"); },
          [] {
              return tr("Who signs in with it for the first time gets an account. Otherwise somebody must add it.");
          })),
      m_email(new SwitchRow([] { return tr("User names there are email addresses"); },
                            [] { return tr("What stands after the @ belongs to the name then."); })),
      m_signsUp(
          new SwitchRow([] { return tr("Who signs up gets the account here"); },
                        [] { return tr("At one authority at most. Switched off everywhere, nobody can sign up."); })),
      m_logins(
          new SwitchRow([] { return tr("Adding a login needs approval"); },
                        [] { return tr("A person proves it, and it opens the account once somebody has looked."); })),
      m_recovery(new SwitchRow([] { return tr("A forgotten password needs approval"); },
                               [] { return tr("The link that sets a new one is mailed once somebody has looked."); })) {
    for (SwitchRow *row : {m_inUse, m_signIn, m_creates, m_email, m_signsUp, m_logins, m_recovery})
        body()->addWidget(row);
    setFocusProxy(m_inUse);
    bind(m_signIn, &Authority::signIn);
    bind(m_creates, &Authority::createsAccounts);
    bind(m_email, &Authority::usernameIsEmail);
    bind(m_logins, &Authority::loginsNeedApproval);
    bind(m_recovery, &Authority::recoveryNeedsApproval);
    connect(m_inUse, &SwitchRow::saveRequested, this, &TrustSection::setInUse);
    connect(m_signsUp, &SwitchRow::saveRequested, this, &TrustSection::setSignsUp);
}

void TrustSection::lockFor(const admin::Roles &roles) {
    for (SwitchRow *row : {m_inUse, m_signIn, m_creates, m_email, m_signsUp, m_logins, m_recovery})
        lockUnless(row, roles, Duty::ManageSettings);
}

void TrustSection::show(const Authority &authority, const DriverDescription *driver, bool signUp) {
    const bool another = !(authority.id == m_authority.id), newer = authority.revision != m_authority.revision;
    const bool stale = !another && authority.revision <= m_storedOn; // was read before what was saved
    const bool turned = signUp != std::exchange(m_signUp, signUp);
    if (another)
        m_storedOn = {};
    m_authority = authority;
    const std::pair<SwitchRow *, bool> rows[] = {{m_inUse, authority.enabled},
                                                 {m_signIn, authority.signIn},
                                                 {m_creates, authority.createsAccounts},
                                                 {m_email, authority.usernameIsEmail},
                                                 {m_signsUp, authority.registration && signUp},
                                                 {m_logins, authority.loginsNeedApproval},
                                                 {m_recovery, authority.recoveryNeedsApproval}};
    for (const auto &[row, on] : rows) {
        if (another)
            row->setSaved(on);
        else if ((newer || turned) && !stale)
            row->setValue(on);
    }
    const bool here = authority.driver == QLatin1StringView("local");
    const Contracts can = driver ? driver->contracts : Contracts();
    m_signIn->setVisible(letsPeopleIn(driver));
    m_creates->setVisible(!here && letsPeopleIn(driver));
    m_email->setVisible(!here && can.testFlag(Contract::PasswordSignIn));
    m_signsUp->setVisible(can.testFlag(Contract::Registration));
    m_logins->setVisible(!here && letsPeopleIn(driver));
    m_recovery->setVisible(here || can.testFlag(Contract::Passwords) || !authority.forgottenUrl.isEmpty());
}

// Once another authority stands here, its switches are not the ones that were asked about.
template <typename T>
void TrustSection::answer(SwitchRow *row, const Authority &meant, bool on, const Result<T> &done) {
    if (!done)
        refuse(row, meant, [error = done.error()] { return authorityFaultWords(error); });
    else if (meant.id == m_authority.id)
        row->setSaved(on);
    Q_EMIT rereadRequested();
}

void TrustSection::refuse(SwitchRow *row, const Authority &meant, const Words &why) {
    const bool ours = meant.id == m_authority.id;
    if (ours)
        row->setError(why);
    if (!ours || !isVisible())
        tellRefused(m_undo, meant, why);
}

void TrustSection::bind(SwitchRow *row, bool Authority::*member) {
    connect(row, &SwitchRow::saveRequested, this, [this, row, member](bool on) {
        const Authority meant = m_authority;
        SteadySave<Authority, SavedAuthority> save;
        save.send = [this, member, on](const Authority &now) {
            Authority changed = now;
            changed.*member = on;
            return m_authorities.change(now.id, now.revision, changed);
        };
        save.read = [this, id = meant.id](const SteadySave<Authority>::Found &found) {
            deliver(this, m_authorities.list(), [id, found](const Result<admin::AuthorityList> &list) {
                found(list ? recordOf<Authority>(list->authorities, id) : failure(list.error()));
            });
        };
        save.isAsSeen = [member, seen = row->value()](const Authority &now) { return now.*member == seen; };
        save.answered = [this, row, meant, on](const Result<SavedAuthority> &saved, Revision sentOn) {
            if (saved && !saved->complaints.isEmpty())
                return refuse(row, meant, [] { return tr("Its connection must be put in order first."); });
            if (meant.id == m_authority.id && saved)
                m_storedOn = sentOn;
            answer(row, meant, on, saved);
        };
        saveSteadily(this, m_authority, save);
    });
}

void TrustSection::setInUse(bool on) {
    const Authority meant = m_authority;
    deliver(this, on ? m_authorities.enable(meant.id) : m_authorities.disable(meant.id),
            [this, meant, on](const Done &done) {
                answer(m_inUse, meant, on, done);
                if (!done || on)
                    return;
                m_undo.say([meant] { return tr("%1 was switched off.").arg(captionOf(meant)); }, {},
                           [this, meant] {
                               deliver(this, m_authorities.enable(meant.id),
                                       [this, meant](const Done &back) { answer(m_inUse, meant, true, back); });
                           });
            });
}

void TrustSection::setSignsUp(bool on) {
    const Authority meant = m_authority;
    deliver(this, m_authorities.chooseRegistration(on ? std::optional(meant.id) : std::nullopt),
            [this, meant, on](const Done &done) { answer(m_signsUp, meant, on, done); });
}

} // namespace gatelodge::ui
