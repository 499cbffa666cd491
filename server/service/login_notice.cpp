#include "server/service/login_notice.h"
#include "server/service/mailed_link.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "server/text/texts.h"

namespace gatelodge::service {

namespace {

QString wordsFor(const AddedLogin &added, const QString &language) {
    const auto texts = text::Texts::forLanguage(language);
    switch (added.kind) {
    case AddedLogin::Elsewhere: return added.name;
    case AddedLogin::Certificate:
        //: A way to sign in; %1 is the name that its owner gave it
        return texts->say("mail", QT_TRANSLATE_NOOP("mail", "the certificate “%1”")).arg(added.name);
    case AddedLogin::Token:
        //: A way to sign in, for programs; %1 is the name that its owner gave it
        return texts->say("mail", QT_TRANSLATE_NOOP("mail", "the access token “%1”")).arg(added.name);
    }
    Q_UNREACHABLE();
}

} // namespace

Done tellLoginAdded(store::Session &session, const Means &means, const UserId &uid, const AddedLogin &added,
                    const Visitor &visitor) {
    GL_TRY(const auto emails, store::listEmails(session, uid));
    if (emails.isEmpty() || !emails.first().primary)
        return {};
    GL_TRY(const User user, store::findUser(session, uid));
    const QString language = user.language.isEmpty() ? visitor.language : user.language;
    Letter letter{emails.first().address, QStringLiteral("login-added"), language, askedBy(visitor)};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    letter.values.insert(QStringLiteral("way"), wordsFor(added, language));
    return means.letters->post(session, letter);
}

} // namespace gatelodge::service
