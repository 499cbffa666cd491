#include "server/domain/email_address.h"
#include "server/service/approvals.h"
#include "server/store/transaction.h"
#include <QRegularExpression>

namespace gatelodge::service {

namespace {

const std::pair<SignUpWay, std::pair<bool, bool>> kWays[] = {
    {SignUpWay::Off, {false, false}}, {SignUpWay::ByMail, {true, false}}, {SignUpWay::ByApproval, {true, true}}};

// "@Example.org, club.example" as it is stored: "example.org club.example".
Result<QString> storedDomains(const QStringList &typed) {
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
    return domains.join(u' ');
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

Done writeArrivalRules(store::Session &session, const Permit<Duty::ManageSettings> &permit, const ArrivalRules &rules) {
    if (rules.approvalDays < 1 || rules.approvalDays > 90)
        return failure(Fault::Invalid, QStringLiteral("approvalDays: between 1 and 90"));
    if (rules.warningDays < 0 || rules.warningDays > 90)
        return failure(Fault::Invalid, QStringLiteral("warningDays: between 0 and 90"));
    GL_TRY(const QString domains, storedDomains(rules.domains));
    return store::inTransaction(session, permit.actor(), [&]() -> Done {
        for (const auto &[way, switches] : kWays) {
            if (way != rules.signUp)
                continue;
            GL_DO(store::putHouseSetting(session, QStringLiteral("sign_up"), switches.first));
            GL_DO(store::putHouseSetting(session, QStringLiteral("sign_up_approval"), switches.second));
        }
        GL_DO(store::putHouseSetting(session, QStringLiteral("approve_automatically"), rules.automatic));
        GL_DO(store::putHouseSetting(session, QStringLiteral("approve_domains"), domains));
        GL_DO(store::putHouseSetting(session, QStringLiteral("approval_days"), rules.approvalDays));
        return store::putHouseSetting(session, QStringLiteral("expiry_warning_days"), rules.warningDays);
    });
}

} // namespace gatelodge::service
