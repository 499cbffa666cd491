#include "server/mail/arrival_words.h"
#include <QtGlobal>

namespace gatelodge::mail {
namespace {

constexpr const char *beware = QT_TRANSLATE_NOOP(
    "mail", "If a mail asks for your password, or leads to another address than {host}, it is not from us.");
constexpr const char *sender = QT_TRANSLATE_NOOP("mail", "{organisation}, {host}, {help}");
constexpr const char *noLink = QT_TRANSLATE_NOOP(
    "mail", "This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.");
constexpr const char *confirmed =
    QT_TRANSLATE_NOOP("mail", "You get this mail because this is a confirmed address of that account.");
constexpr const char *inTheirWords = QT_TRANSLATE_NOOP("mail", "In their words");
constexpr const char *askedFor = QT_TRANSLATE_NOOP("mail", "Asked for");

} // namespace

MailWords accountApproved() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "You are let in at {organisation}"),
        .preview = QT_TRANSLATE_NOOP("mail", "Your account is open. You can sign in now."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody at {organisation} has looked at your new account {account} and "
                                             "approved it. You can sign in now:")},
        .button = QT_TRANSLATE_NOOP("mail", "Sign in"),
        .after = {},
        .facts = {{inTheirWords, "note", true}},
        .last = {},
        .foot = {confirmed, beware, sender},
    };
}

MailWords requestApproved() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "What you asked for was approved"),
        .preview = QT_TRANSLATE_NOOP("mail", "It works from now on."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody at {organisation} has looked at what you asked for with your "
                                             "account {account}, and agreed. It works from now on.")},
        .button = nullptr,
        .after = {},
        .facts = {{askedFor, "what"}, {inTheirWords, "note", true}},
        .last = {QT_TRANSLATE_NOOP("mail", "You did not ask for it? Type {host} into your browser, sign in, and remove "
                                           "it under “Ways to sign in”. Then write to {help}.")},
        .foot = {confirmed, beware, sender},
    };
}

MailWords requestDeclined() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "What you asked for was declined"),
        .preview = QT_TRANSLATE_NOOP("mail", "Somebody has looked at it and decided against it."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody at {organisation} has looked at what you asked for and decided "
                                             "against it.")},
        .button = nullptr,
        .after = {},
        .facts = {{askedFor, "what"}, {inTheirWords, "note", true}},
        .last = {QT_TRANSLATE_NOOP("mail", "You think that this is a mistake? Write to {help}.")},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because it was asked for with this address."), beware,
                 sender},
    };
}

MailWords requestExpired() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "What you asked for has come to nothing"),
        .preview = QT_TRANSLATE_NOOP("mail", "Nobody has decided in time. You can ask again."),
        .before = {QT_TRANSLATE_NOOP("mail", "Nobody at {organisation} has decided in time about what you asked for, "
                                             "so it has ended. Nothing has changed, and you can ask again.")},
        .button = nullptr,
        .after = {},
        .facts = {{askedFor, "what"}},
        .last = {QT_TRANSLATE_NOOP("mail", "It is urgent? Write to {help}.")},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because it was asked for with this address."), beware,
                 sender},
    };
}

MailWords approvalsWait() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Somebody waits for you at {organisation}"),
        .preview = QT_TRANSLATE_NOOP("mail", "Open Gatelodge and choose “Approvals”."),
        .before = {QT_TRANSLATE_NOOP("mail", "People have asked {organisation} for something that somebody has to "
                                             "approve. Open Gatelodge, choose “Approvals”, and decide.")},
        .button = nullptr,
        .after = {},
        .facts = {{QT_TRANSLATE_NOOP("mail", "New accounts"), "accounts", true},
                  {QT_TRANSLATE_NOOP("mail", "Ways to sign in"), "logins", true},
                  {QT_TRANSLATE_NOOP("mail", "New passwords"), "passwords", true},
                  {QT_TRANSLATE_NOOP("mail", "Erasures"), "erasures", true}},
        .last = {},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because you may decide. It comes once a day at most, and "
                                           "only where somebody new waits."),
                 sender},
    };
}

MailWords recoveryWaits() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Your new password waits for approval"),
        .preview = QT_TRANSLATE_NOOP("mail", "A link comes once somebody has agreed."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody, probably you, asked for a new password for the account "
                                             "{account}. At {organisation} somebody looks at that first. A link comes "
                                             "to this address once they have agreed.")},
        .button = nullptr,
        .after = {QT_TRANSLATE_NOOP("mail", "Not you? Write to {help}. Until then your old password stays as it is.")},
        .facts = {{QT_TRANSLATE_NOOP("mail", "Asked"), "asked"}, {QT_TRANSLATE_NOOP("mail", "From"), "client", true}},
        .last = {},
        .foot = {confirmed, beware, sender},
    };
}

MailWords forgottenLogin() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "How you sign in at {organisation}"),
        .preview = QT_TRANSLATE_NOOP("mail", "Your username, and where it is good for."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody, probably you, asked how to sign in at {organisation} with this "
                                             "address. Type {host} into your browser and sign in in one of these "
                                             "ways:")},
        .button = nullptr,
        .after = {},
        .facts = {{QT_TRANSLATE_NOOP("mail", "Username"), "account"},
                  {QT_TRANSLATE_NOOP("mail", "Sign in with"), "ways", true},
                  {QT_TRANSLATE_NOOP("mail", "Asked"), "asked"},
                  {QT_TRANSLATE_NOOP("mail", "From"), "client", true}},
        .last = {QT_TRANSLATE_NOOP("mail", "You have forgotten the password, too? Choose “Forgot your password?” "
                                           "there."),
                 QT_TRANSLATE_NOOP("mail", "Not you? Do nothing. Only the reader of this mailbox has learnt this.")},
        .foot = {confirmed, beware, sender},
    };
}

MailWords accountEnds() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Your account at {organisation} will end"),
        .preview = QT_TRANSLATE_NOOP("mail", "Write to whoever looks after it, if you want to stay."),
        .before = {QT_TRANSLATE_NOOP("mail", "Your account {account} at {organisation} was made for a time. It ends on "
                                             "{until}. From then on you cannot sign in, and you are signed out "
                                             "everywhere. Nothing is deleted by that.")},
        .button = nullptr,
        .after = {},
        .facts = {},
        .last = {QT_TRANSLATE_NOOP("mail", "You want to stay? Write to {help}: it can be made longer.")},
        .foot = {noLink, beware, sender},
    };
}

} // namespace gatelodge::mail
