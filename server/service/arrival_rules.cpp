#include "server/domain/email_address.h"
#include "server/service/approvals.h"
#include "server/store/transaction.h"
#include <QRegularExpression>

namespace gatelodge::service {

namespace {

const std::pair<SignUpWay, std::pair<bool, bool>> kWays[] = {
    {SignUpWay::Off, {false, false}}, {SignUpWay::ByMail, {true, false}}, {SignUpWay::ByApproval, {true, true}}};

// Of one rule after the other: whether it is to be changed. Conflict: somebody else has changed it meanwhile.
struct Comparison {
    const ArrivalRules &seen, &wanted, &now;
    template <typename Value> Result<bool> changes(Value ArrivalRules::*rule, const char *name) const {
        if (wanted.*rule == seen.*rule || wanted.*rule == now.*rule)
            return false;
        if (now.*rule != seen.*rule)
            return failure(Fault::Conflict, QLatin1String(name));
        return true;
    }
};

// "@Example.org", "club.example" as they are stored.
Result<QStringList> storedDomains(const QStringList &typed) {
    QStringList domains;
    for (QString domain : typed) {
        domain = domain.trimmed().toLower();
        if (domain.startsWith(u'@'))
            domain.remove(0, 1);
        if (domain.isEmpty() || domains.contains(domain))
            continue;
        if (!EmailAddress::parse(QStringLiteral("a@") + domain))
            return failure(Fault::Invalid, QStringLiteral("domains: %1 is no domain").arg(domain));
        domains << domain;
    }
    return domains;
}

} // namespace

Result<ArrivalRules> readArrivalRules(store::Session &session) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    ArrivalRules rules;
    for (const auto &[way, switches] : kWays) {
        if (switches.first == settings.signUp && (!settings.signUp || switches.second == settings.signUpApproval))
            rules.signUp = way;
    }
    rules.automatic = settings.approveAutomatically;
    rules.domains = settings.approveDomains.split(u' ', Qt::SkipEmptyParts);
    rules.approvalDays = settings.approvalDays;
    rules.warningDays = settings.expiryWarningDays;
    return rules;
}

Done changeArrivalRules(store::Session &session, const Permit<Duty::ManageSettings> &permit, const ArrivalRules &seen,
                        const ArrivalRules &wanted) {
    if (wanted.approvalDays < 1 || wanted.approvalDays > 90)
        return failure(Fault::Invalid, QStringLiteral("approvalDays: between 1 and 90"));
    if (wanted.warningDays < 0 || wanted.warningDays > 90)
        return failure(Fault::Invalid, QStringLiteral("warningDays: between 0 and 90"));
    ArrivalRules stored = wanted;
    GL_TRY(stored.domains, storedDomains(wanted.domains));
    return store::inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(store::lockHouseSettings(session));
        GL_TRY(const ArrivalRules now, readArrivalRules(session));
        const Comparison rules{seen, stored, now};
        GL_TRY(const bool signUp, rules.changes(&ArrivalRules::signUp, "signUp"));
        GL_TRY(const bool automatic, rules.changes(&ArrivalRules::automatic, "automatic"));
        GL_TRY(const bool domains, rules.changes(&ArrivalRules::domains, "domains"));
        GL_TRY(const bool approvalDays, rules.changes(&ArrivalRules::approvalDays, "approvalDays"));
        GL_TRY(const bool warningDays, rules.changes(&ArrivalRules::warningDays, "warningDays"));
        for (const auto &[way, switches] : kWays) {
            if (!signUp || way != stored.signUp)
                continue;
            GL_DO(store::putHouseSetting(session, QStringLiteral("sign_up"), switches.first));
            GL_DO(store::putHouseSetting(session, QStringLiteral("sign_up_approval"), switches.second));
        }
        const std::pair<bool, std::pair<const char *, QJsonValue>> others[] = {
            {automatic, {"approve_automatically", stored.automatic}},
            {domains, {"approve_domains", stored.domains.join(u' ')}},
            {approvalDays, {"approval_days", stored.approvalDays}},
            {warningDays, {"expiry_warning_days", stored.warningDays}}};
        for (const auto &[changes, setting] : others)
            if (changes)
                GL_DO(store::putHouseSetting(session, QLatin1String(setting.first), setting.second));
        return {};
    });
}

} // namespace gatelodge::service
