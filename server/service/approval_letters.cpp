#include "server/service/approval_letters.h"
#include "server/service/personal_letter.h"
#include "server/service/sign_in.h"
#include "server/store/approvals.h"
#include "server/store/transaction.h"
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
    case ApprovalKind::Erasure: return texts->say("mail", QT_TRANSLATE_NOOP("mail", "to delete your account"));
    }
    Q_UNREACHABLE();
}

Result<std::optional<Letter>> letterTo(store::Session &session, const Approval &asked, const QString &templateId) {
    GL_TRY(auto letter,
           letterToMain(session, asked.user, templateId, {{QStringLiteral("note"), asked.note}}, asked.language));
    if (letter)
        letter->values.insert(QStringLiteral("what"), wordsFor(asked, letter->language));
    return letter;
}

} // namespace

Done tellApproved(store::Session &session, const Means &means, const Approval &asked) {
    const bool account = asked.kind == ApprovalKind::Account;
    GL_TRY(auto letter,
           letterTo(session, asked, account ? QStringLiteral("account-approved") : QStringLiteral("request-approved")));
    if (letter && account)
        letter->values.insert(QStringLiteral("link"), QString::fromLatin1(means.publicUrl + "/account/login/"));
    return postIfAny(session, means, letter);
}

Done tellEnded(store::Session &session, const Means &means, const Approval &asked) {
    const bool declined = asked.state == ApprovalState::Declined;
    GL_TRY(const auto letter,
           letterTo(session, asked, declined ? QStringLiteral("request-declined") : QStringLiteral("request-expired")));
    return postIfAny(session, means, letter);
}

Result<int> tellDeciders(store::Session &session, const Means &means) {
    return store::inTransaction(session, Actor::system(), [&]() -> Result<int> {
        GL_TRY(const auto deciders, store::takeDigests(session, kMostDeciders));
        if (deciders.isEmpty())
            return 0;
        GL_TRY(const auto waiting, store::countWaitingApprovals(session));
        const auto orNothing = [](int number) { return number > 0 ? QString::number(number) : QString(); };
        const QVariantMap counts{{QStringLiteral("accounts"), orNothing(waiting.accounts)},
                                 {QStringLiteral("logins"), orNothing(waiting.logins)},
                                 {QStringLiteral("passwords"), orNothing(waiting.recoveries)},
                                 {QStringLiteral("erasures"), orNothing(waiting.erasures)}};
        for (const UserId &uid : deciders) {
            GL_TRY(const auto letter, letterToMain(session, uid, QStringLiteral("approvals-wait"), counts));
            GL_DO(postIfAny(session, means, letter));
        }
        return int(deciders.size());
    });
}

} // namespace gatelodge::service
