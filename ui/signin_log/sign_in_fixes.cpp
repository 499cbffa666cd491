// What the details' first button does about a cause.
#include "ui/entry/mending.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include "ui/signin_log/sign_in_pane.h"
#include "ui/signin_log/sign_in_words.h"

namespace gatelodge::ui {
namespace {

const AuthorityId ourOwn{1};

} // namespace

std::optional<Duty> SignInPane::dutyOf(Fix fix) {
    switch (fix) {
    case Fix::None:
    case Fix::OpenPerson:
    case Fix::OpenSite:
    case Fix::OpenAuthority: return std::nullopt;
    case Fix::ForgivePerson:
    case Fix::ForgiveAddress:
    case Fix::MailReset: return Duty::HelpPeople;
    case Fix::Restore:
    case Fix::LetIn:
    case Fix::BringBack:
    case Fix::ValidateLogin:
    case Fix::JoinGroup: return Duty::ManagePeople;
    }
    Q_UNREACHABLE();
}

void SignInPane::mend() {
    if (!m_fix->isEnabled())
        return;
    const Explanation told = explain(m_line, m_cause);
    const QString who = whoWords(m_line);
    switch (told.fix) {
    case Fix::None: return;
    case Fix::ForgivePerson: return m_mending->forgive(*m_line.user, who);
    case Fix::ForgiveAddress: return m_mending->forgiveFrom(m_line.address);
    case Fix::Restore:
    case Fix::LetIn: return m_mending->restore(*m_cause->person);
    case Fix::BringBack: return m_mending->bringBack(*m_cause->person);
    case Fix::ValidateLogin: return m_mending->validateLogin(*told.login, who);
    case Fix::JoinGroup: return m_mending->joinGroup(*m_line.user, *told.group, who);
    case Fix::MailReset: return m_mending->mailReset(*m_line.user, who);
    case Fix::OpenPerson: Q_EMIT personWanted(*m_line.user); return;
    case Fix::OpenSite: Q_EMIT siteWanted(*m_line.site); return;
    case Fix::OpenAuthority: Q_EMIT authorityWanted(m_line.authority.value_or(ourOwn)); return;
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
