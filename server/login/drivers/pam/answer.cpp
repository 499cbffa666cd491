#include "server/login/drivers/pam/answer.h"
#include <security/pam_appl.h>

namespace gatelodge::login::pam {

namespace {

RemoteUser userOf(const Report &report) {
    RemoteUser user;
    user.identity = user.username = report.username;
    const QString fullName = report.gecos.section(u',', 0, 0).simplified(); // name, room, telephones
    user.firstName = fullName.section(u' ', 0, -2);
    user.lastName = fullName.section(u' ', -1);
    return user;
}

AuthAnswer letIn(const Report &report) {
    if (report.username.isEmpty())
        return answered(Verdict::AuthError, QStringLiteral("PAM let somebody in without saying whom"));
    return {Verdict::Ok, false, report.messages, describe(report), userOf(report)};
}

AuthAnswer closed(const Report &report) {
    AuthAnswer answer = answered(Verdict::AuthError, describe(report));
    answer.closed = true;
    answer.message = report.messages.isEmpty() ? report.text : report.messages;
    if (report.stage == Stage::Account && !report.username.isEmpty()) {
        answer.verdict = Verdict::Ok;
        answer.user = userOf(report);
    }
    return answer;
}

AuthAnswer answerTo(const Report &report) {
    if (report.stage == Stage::Program || report.stage == Stage::Start)
        return answered(Verdict::AuthError, describe(report));
    switch (report.code) {
    case PAM_SUCCESS: return report.stage == Stage::Account ? letIn(report) : answered(Verdict::AuthError);
    case PAM_USER_UNKNOWN: return answered(Verdict::NoAccount, describe(report));
    case PAM_AUTH_ERR:
    case PAM_MAXTRIES:
        return report.stage == Stage::Account ? closed(report) : answered(Verdict::BadPassword, describe(report));
    case PAM_ACCT_EXPIRED:
    case PAM_PERM_DENIED:
    case PAM_NEW_AUTHTOK_REQD: // only a sign-in at the machine itself can ask for the new password
    case PAM_AUTHTOK_EXPIRED:
    case PAM_CRED_EXPIRED: return closed(report);
    case PAM_AUTHINFO_UNAVAIL: return answered(Verdict::FailedToConnect, describe(report));
    default: return answered(Verdict::AuthError, describe(report));
    }
}

} // namespace

QString describe(const Report &report) {
    const auto stage = kStageNames[std::size_t(report.stage)];
    QString line = report.stage == Stage::Program
                       ? report.text
                       : QLatin1StringView(stage.data(), qsizetype(stage.size())) + QStringLiteral(": ") + report.text;
    if (!report.messages.isEmpty())
        line += QStringLiteral("; ") + report.messages.simplified();
    return line;
}

AuthAnswer answerTo(const Asked &asked) {
    if (asked.report)
        return answerTo(*asked.report);
    return answered(asked.outOfTime ? Verdict::FailedToConnect : Verdict::AuthError, asked.trouble);
}

} // namespace gatelodge::login::pam
