// When something is not as it should be: what happened, what it means, what to do. Nothing from the address or the form
// is repeated. Statuses go with the words: use statusOf.
#pragma once
#include "server/protocol/web/page.h"
#include <QDateTime>

namespace gatelodge::web {

struct Trouble {
    enum class Kind {
        UnknownSite,  // 404: no site has this id
        NotFound,     // 404: any other address
        BadRequest,   // 400: a form or link was damaged or tampered with
        ForgedForm,   // 403: CSRF token or Origin is wrong
        Denied,       // 403: who is signed in may not do this
        TooManyTries, // 429
        Unavailable,  // 503: database, queue or peer
        Internal,     // 500
        SiteMistake,  // 400: a site led here in another way than is agreed with it
    };
    Kind kind = Kind::Internal;
    QString requestId = {}; // a number to quote
    QString helpAddress = {};
    QDateTime again = {}, now = {}; // TooManyTries: when one may go on
};
int statusOf(Trouble::Kind kind);
QByteArray troublePage(const Trouble &shown, const Visit &visit);

struct SignedOut {
    QStringList told;       // sites that were told and have signed the person out
    QStringList untold;     // sites that cannot be told
    QString siteAddress;    // back to the site; may be empty
    QString next = {};      // where a new sign-in leads
    QString elsewhere = {}; // an authority at which the person may still be signed in; may be empty
};
QByteArray signedOutPage(const SignedOut &shown, const Visit &visit);

// Before it, where an address leads somebody who is signed in.
struct AskSignOut {
    QString next;
    QString method; // authority's name; may be empty
    QString username;
};
QByteArray askSignOutPage(const AskSignOut &shown, const Visit &visit);

} // namespace gatelodge::web
