// Access tokens: what the person's scripts come in with (EL-01, EL-05). The text of one is shown once, when it is made.
#pragma once
#include "server/domain/access_token.h"
#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

struct Tokens {
    enum class News { None, Removed, PutBack };
    QList<AccessToken> tokens; // times in the server's zone
    QStringList grantable;     // scopes that the person's roles let a token have
    bool taken = true;         // false: an administrator has switched tokens off
    QByteArray fresh = {};     // the text of one that was made just now
    QString freshName = {};
    News news = News::None;
    QString removed = {}; // name, of News::Removed
    QString typedName = {};
    QStringList chosen = {};
    int days = 90;
    QDateTime now = {};
    Complaints complaints = {}; // field "name"
};
QByteArray tokensPage(const Tokens &shown, const Visit &visit);

// The form's tick for a scope: "scope-people-read".
QString tickOf(const QString &scope);

} // namespace gatelodge::web
