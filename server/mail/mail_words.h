// What each mail says: sentences for the translators, with {slots} for what differs from mail to mail.
#pragma once
#include <QLatin1StringView>
#include <QList>

namespace gatelodge::mail {

enum class MailTemplate {
    VerifyAddress,   // a person adds an address: account, address, link, until, asked, client
    ResetPassword,   // account, link, until, asked, client; note (of who approved it) may be absent
    SignUp,          // link, until, asked, client
    PasswordChanged, // account, changed, client, method (words); no link, so that nobody can imitate it usefully
    PasswordExpires, // account, until; no link either
    LoginAdded,      // to the main address: account, way (in words), changed, client; no link either
    AddressTaken,    // to the owner of an address that somebody tried to use: account, asked, client
    AddressAdded,    // to the main address: account, address, changed, client
    Invitation,      // link, until; inviter and note (plain words) may be absent
    AccountApproved, // account, link (the sign-in page); note may be absent, here and below
    RequestApproved, // account, what (words)
    RequestDeclined, // what
    RequestExpired,  // what
    ApprovalsWait,   // to those who decide; accounts, logins, passwords, erasures (numbers), each may be absent
    RecoveryWaits,   // account, asked, client
    ForgottenLogin,  // account, ways (a list), asked, client
    AccountEnds,     // account, until
    SyncReport,      // to the owner of a synchronisation: job, run; trouble, gone, and what was done: added, updated,
                     // out, left (numbers) may each be absent
    SyncDone,        // the same of a run that needs nobody: job, run; added, updated, out
};
// Every mail also has organisation, host (the only name that asks for passwords), help (a mail address), and may have
// name (how the person is greeted).

struct MailFact {
    const char *label;
    const char *slot;
    bool optional = false; // left out when the slot is empty
};

struct MailWords {
    const char *subject;
    const char *preview;          // what a list of mails shows after the subject
    QList<const char *> before;   // paragraphs before the link
    const char *button = nullptr; // null: the mail has no link
    QList<const char *> after;
    QList<MailFact> facts;
    QList<const char *> last; // paragraphs after the facts
    QList<const char *> foot; // why this mail came
};

constexpr const char *mailContext = "mail"; // of every sentence here

const QList<MailTemplate> &allMailTemplates();
const MailWords &wordsOf(MailTemplate which);
// Stable: "verify-address"; for the outbox and its page.
QLatin1StringView nameOf(MailTemplate which);

} // namespace gatelodge::mail
