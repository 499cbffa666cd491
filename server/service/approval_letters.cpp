#include "server/service/approval_letters.h"
#include "server/service/sign_in.h"
#include "server/store/approvals.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "server/text/texts.h"

namespace gatelodge::service {

namespace {

constexpr int kMostDeciders = 50; // a round: nobody has so many administrators

// What was asked for, as the person reads it.
QString wordsFor(const Approval &asked, const QString &language) {
    const auto texts = text::Texts::forLanguage(language);
    switch (asked.kind) {
    case ApprovalKind::Account: return texts->say("mail", QT_TRANSLATE_NOOP("mail", "an account"));
    case ApprovalKind::Login:
        //: %1 is the name of another place where the person has an account
        return texts->say("mail", QT_TRANSLATE_NOOP("mail", "to sign in with %1")).arg(asked.authorityName);
    case ApprovalKind::Recovery: return texts->say("mail", QT_TRANSLATE_NOOP("mail", "a new password"));
    }
    Q_UNREACHABLE();
}

Result<std::optional<Letter>> letterTo(store::Session &session, const Approval &asked, const QString &templateId) {
    GL_TRY(const User user, store::findUser(session, asked.user));
    GL_TRY(const auto emails, store::listEmails(session, asked.user));
    if (emails.isEmpty() || !emails.first().primary)
        return std::optional<Letter>();
    Letter letter{emails.first().address, templateId, user.language.isEmpty() ? asked.language : user.language, {}};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    letter.values.insert(QStringLiteral("what"), wordsFor(asked, letter.language));
    letter.values.insert(QStringLiteral("note"), asked.note);
    return std::optional(letter);
}

Done post(store::Session &session, const Means &means, const std::optional<Letter> &letter) {
    return letter ? means.letters->post(session, *letter) : Done();
}

} // namespace

Done tellApproved(store::Session &session, const Means &means, const Approval &asked) {
    const bool account = asked.kind == ApprovalKind::Account;
    GL_TRY(auto letter,
           letterTo(session, asked, account ? QStringLiteral("account-approved") : QStringLiteral("request-approved")));
    if (letter && account)
        letter->values.insert(QStringLiteral("link"), QString::fromLatin1(means.publicUrl + "/account/login/"));
    return post(session, means, letter);
}

Done tellEnded(store::Session &session, const Means &means, const Approval &asked) {
    const bool declined = asked.state == ApprovalState::Declined;
    GL_TRY(const auto letter,
           letterTo(session, asked, declined ? QStringLiteral("request-declined") : QStringLiteral("request-expired")));
    return post(session, means, letter);
}

Result<int> tellDeciders(store::Session &session, const Means &means) {
    return store::inTransaction(session, Actor::system(), [&]() -> Result<int> {
        GL_TRY(const auto deciders, store::takeDigests(session, kMostDeciders));
        if (deciders.isEmpty())
            return 0;
        GL_TRY(const auto waiting, store::countWaitingApprovals(session));
        for (const UserId &uid : deciders) {
            GL_TRY(const User user, store::findUser(session, uid));
            GL_TRY(const auto emails, store::listEmails(session, uid));
            Letter letter{emails.first().address, QStringLiteral("approvals-wait"), user.language, {}};
            const auto count = [&letter](const QString &slot, int number) {
                letter.values.insert(slot, number > 0 ? QString::number(number) : QString());
            };
            letter.values.insert(QStringLiteral("name"), user.firstName);
            count(QStringLiteral("accounts"), waiting.accounts);
            count(QStringLiteral("logins"), waiting.logins);
            count(QStringLiteral("passwords"), waiting.recoveries);
            GL_DO(means.letters->post(session, letter));
        }
        return int(deciders.size());
    });
}

} // namespace gatelodge::service
