#include "server/service/new_password.h"
#include "server/service/mailed_link.h"
#include "server/service/personal_letter.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "server/text/texts.h"

namespace gatelodge::service {

namespace {

// One that must be changed may be, however young it is.
bool isTooYoung(const PasswordDemands &demands, PasswordWay way) {
    if (way != PasswordWay::Page || !demands.present || dueBy(demands).now)
        return false;
    return demands.present->now < demands.present->changedAt.addDays(demands.policy.leastAgeDays);
}

Result<bool> wasUsedBefore(store::Session &session, const Means &means, const PasswordDemands &demands,
                           const QByteArray &password) {
    // A change that is demanded is one, history or not.
    const int depth = std::max(demands.policy.history, dueBy(demands).now ? 1 : 0);
    if (depth == 0 || !demands.present)
        return false;
    GL_TRY(const QStringList hashes, store::listLatestPasswords(session, demands.present->login, depth));
    return isOneOf(hashes, password, means.hasher);
}

QString wordsFor(PasswordWay way, const QString &language) {
    const auto texts = text::Texts::forLanguage(language);
    switch (way) {
    case PasswordWay::Page: return texts->say("mail", QT_TRANSLATE_NOOP("mail", "on your account page"));
    case PasswordWay::MailedLink: return texts->say("mail", QT_TRANSLATE_NOOP("mail", "with a mailed link"));
    case PasswordWay::Office: return texts->say("mail", QT_TRANSLATE_NOOP("mail", "by an administrator"));
    }
    Q_UNREACHABLE();
}

Done tellOwner(store::Session &session, const Means &means, const UserId &uid, PasswordWay way,
               const Visitor &visitor) {
    GL_TRY(auto letter,
           letterToMain(session, uid, QStringLiteral("password-changed"), askedBy(visitor), visitor.language));
    if (letter)
        letter->values.insert(QStringLiteral("method"), wordsFor(way, letter->language));
    return postIfAny(session, means, letter);
}

} // namespace

Result<QStringList> ownWordsOf(store::Session &session, const UserId &uid) {
    GL_TRY(const User user, store::findUser(session, uid));
    GL_TRY(const auto emails, store::listEmails(session, uid));
    QStringList words{user.firstName, user.lastName, user.username};
    for (const Email &email : emails)
        words << email.address << email.address.section(u'@', 0, 0);
    return words;
}

Result<PasswordComplaints> complaintsAbout(store::Session &session, const Means &means, const UserId &uid,
                                           const QByteArray &password, PasswordWay way) {
    GL_TRY(const PasswordDemands demands, demandsOn(session, uid));
    GL_TRY(const QStringList words, ownWordsOf(session, uid));
    PasswordComplaints found = complainAbout(password, demands.policy, demands.leastLength, words);
    found.tooSoon = isTooYoung(demands, way);
    if (found.none() && way != PasswordWay::Office) {
        GL_TRY(found.usedBefore, wasUsedBefore(session, means, demands, password));
    }
    return found;
}

// In the order in which somebody would mend them.
Error refusalOf(const PasswordComplaints &found, const PasswordDemands &demands) {
    const QString rule = found.tooShort     ? QStringLiteral("at least %1 characters").arg(demands.leastLength)
                         : found.tooLong    ? QStringLiteral("at most %1 bytes").arg(PasswordHasher::kMostPasswordBytes)
                         : found.ownWords   ? QStringLiteral("not the person's own name, username or address")
                         : found.fewClasses ? QStringLiteral("%1 kinds of characters").arg(demands.policy.leastClasses)
                         : found.usedBefore ? QStringLiteral("none of the last ones")
                         : found.tooSoon    ? QStringLiteral("not so soon after the last change")
                                            : QStringLiteral("one that is not easily guessed");
    return {Fault::Invalid, QStringLiteral("password: ") + rule, {}};
}

Done passwordWasSet(store::Session &session, const Means &means, const UserId &uid, PasswordWay way,
                    const Visitor &visitor) {
    GL_DO(store::removeTokensOf(session, uid, kResetLink.purpose)); // links in other mailboxes, too
    return tellOwner(session, means, uid, way, visitor);
}

Done putNewPassword(store::Session &session, const Means &means, const UserId &uid, const QByteArray &hash,
                    PasswordWay way, const Visitor &visitor, const std::optional<ChangeReason> &mustChange) {
    GL_DO(store::putPassword(session, uid, QString::fromLatin1(hash), mustChange));
    return passwordWasSet(session, means, uid, way, visitor);
}

} // namespace gatelodge::service
