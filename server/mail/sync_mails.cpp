#include "server/mail/sync_mails.h"
#include <QtGlobal>

namespace gatelodge::mail {
namespace {

constexpr const char *beware = QT_TRANSLATE_NOOP(
    "mail", "If a mail asks for your password, or leads to another address than {host}, it is not from us.");
constexpr const char *sender = QT_TRANSLATE_NOOP("mail", "{organisation}, {host}, {help}");
constexpr const char *owner = QT_TRANSLATE_NOOP("mail", "You get this mail because you are named as the owner of it.");

constexpr MailFact job{QT_TRANSLATE_NOOP("mail", "Name of the synchronisation"), "job"};
constexpr MailFact run{QT_TRANSLATE_NOOP("mail", "Run"), "run"};
constexpr MailFact added{QT_TRANSLATE_NOOP("mail", "People added"), "added", true};
constexpr MailFact updated{QT_TRANSLATE_NOOP("mail", "Changed otherwise"), "updated", true};
constexpr MailFact out{QT_TRANSLATE_NOOP("mail", "Suspended, removed or shut out by a date"), "out", true};

} // namespace

MailWords syncReport() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "{job} needs you"),
        .preview = QT_TRANSLATE_NOOP("mail", "A synchronisation did not come to its end by itself."),
        .before = {QT_TRANSLATE_NOOP("mail", "The synchronisation {job} ran, and left something that needs a person.")},
        .button = nullptr,
        .after = {},
        .facts = {job,
                  run,
                  {QT_TRANSLATE_NOOP("mail", "What went wrong"), "trouble", true},
                  {QT_TRANSLATE_NOOP("mail", "Records left alone"), "left", true},
                  {QT_TRANSLATE_NOOP("mail", "People it would shut out, or take out of groups"), "gone", true},
                  added,
                  updated,
                  out},
        .last = {QT_TRANSLATE_NOOP("mail", "The log of the run says which, and why: choose it under "
                                           "“Synchronisation” in Gatelodge.")},
        .foot = {owner, beware, sender},
    };
}

MailWords syncDone() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "{job} has changed people"),
        .preview = QT_TRANSLATE_NOOP("mail", "A synchronisation ran to its end. Nothing is left for you to do."),
        .before = {QT_TRANSLATE_NOOP("mail", "The synchronisation {job} ran by itself, and all that its source says is "
                                             "done.")},
        .button = nullptr,
        .after = {},
        .facts = {job, run, added, updated, out},
        .last = {QT_TRANSLATE_NOOP("mail", "The log of the run has every entry, and History takes it back as a whole: "
                                           "choose it under “Synchronisation” in Gatelodge."),
                 QT_TRANSLATE_NOOP("mail", "You want to hear only of what needs you? Its settings have that, too.")},
        .foot = {owner, beware, sender},
    };
}

} // namespace gatelodge::mail
