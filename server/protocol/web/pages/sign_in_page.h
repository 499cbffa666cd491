// Sign-in (PG-18, KE-06): the site; whose account; the password, and other ways with their own text.
#pragma once
#include "server/protocol/web/page.h"

namespace gatelodge::web {

struct SignIn {
    // The problem's bytes depend on nothing but what was typed: unknown names look the same (PROMISES F6).
    enum class Outcome {
        First,    // nothing was tried yet
        NoMatch,  // name or password is not right; never which
        TimedOut, // the page lay open too long
    };
    struct Authority {
        QString id, name;
        bool chosen = false;
    };
    struct Method {
        QString address; // "/account/login/with/google/"
        QString name;    // "Google"
    };

    QString next;  // opaque id of where to go afterwards, kept on the server
    QString login; // what was typed, kept after a problem; the password never is. Or what the site says
    Outcome outcome = Outcome::First;
    bool withPassword = true; // a site may switch the password off
    bool mayKeep = true;      // "keep me signed in" is offered
    bool mayRegister = true;
    QList<Authority> authorities = {}; // the selector shows from two on (EA-18)
    QList<Method> methods = {};
    QString helpAddress = {}; // whom to ask where no way works; may be empty
};

QByteArray signInPage(const SignIn &shown, const Visit &visit);

} // namespace gatelodge::web
