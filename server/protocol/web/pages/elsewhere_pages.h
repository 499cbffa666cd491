// Signing in with a login at another authority: what came of it, in words of our own for each outcome (KE-07), with the
// authority's own words as a quote; and the page that asks for the account before a login is linked to it (R4).
#pragma once
#include "server/domain/certificate_flaw.h"
#include "server/protocol/web/pages/complaints.h"
#include "server/protocol/web/pages/gate_pages.h"

namespace gatelodge::web {

struct Elsewhere {
    enum class Kind {
        NotSignedIn,   // the person was not signed in there, or said no
        NotLegitimate, // what came back proves nothing
        Away,          // technical difficulty: no answer
        Closed,        // the authority has closed the account
        Withdrawn,     // the login is no longer good here
        NoAccount,     // proved, and there is no account, and none may be made
        Certificate,   // it opens nothing: `flaw` says why (EL-11)
    };
    Kind kind = Kind::NotSignedIn;
    QString authority; // its caption
    QString message;   // in the authority's own words; may be empty
    QString next;
    QString helpAddress;
    CertificateFlaw flaw = CertificateFlaw::None;
};
int statusOf(Elsewhere::Kind kind);
QByteArray elsewherePage(const Elsewhere &shown, const Visit &visit);

struct LinkLogin {
    QString next;
    QString authority; // its caption
    QString remoteName;
    QString username; // of the account that has the address
    QString address;
    bool proved = false;        // signed in as that account just now: only the button is missing
    Complaints complaints = {}; // field "password"
};
QByteArray linkLoginPage(const LinkLogin &shown, const Visit &visit);

} // namespace gatelodge::web
