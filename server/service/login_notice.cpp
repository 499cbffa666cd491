#include "server/service/login_notice.h"
#include "server/service/mailed_link.h"
#include "server/service/personal_letter.h"
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
    GL_TRY(auto letter, letterToMain(session, uid, QStringLiteral("login-added"), askedBy(visitor), visitor.language));
    if (letter)
        letter->values.insert(QStringLiteral("way"), wordsFor(added, letter->language));
    return postIfAny(session, means, letter);
}

} // namespace gatelodge::service
