// What happens between a page and a mailbox: look in your mail, the opened link, the link that is too old (PROMISES
// F11).
#pragma once
#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

struct MailSent {
    enum class Kind {
        SignUp, // to the address that was typed; says the same for a known one
        Reset,  // to the confirmed addresses of whoever it is, if anybody
        Verify, // an added address
        Login,  // username and ways in, to the address that was typed, if it is somebody's
    };
    Kind kind = Kind::SignUp;
    QString address; // what was typed; not shown for Reset and Login
    QString sender;  // the From address
    QString next;
    int lifetimeHours = 24;
    QString helpAddress = {}; // may be empty
};
QByteArray mailSentPage(const MailSent &shown, const Visit &visit);

// Opening the link changes nothing; the button does.
struct VerifyEmail {
    QString token, address, username;
};
QByteArray verifyEmailPage(const VerifyEmail &shown, const Visit &visit);

// What the button did, for somebody who need not be signed in.
enum class VerifyAnswer { Confirmed, NotMine };
QByteArray verifyAnsweredPage(VerifyAnswer answer, const Visit &visit);

struct LinkExpired {
    enum class Kind { SignUp, Reset, Verify };
    Kind kind = Kind::Reset;
    QString next;
    Complaints complaints = {};
};
QByteArray linkExpiredPage(const LinkExpired &shown, const Visit &visit);

} // namespace gatelodge::web
