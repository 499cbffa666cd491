// A mail's slots and language become subject, text and HTML that say the same words (LOOK-WEB, "Mails").
#pragma once
#include "server/domain/own_mail.h"
#include "server/domain/result.h"
#include "server/mail/mail_logo.h"
#include "server/mail/mail_words.h"
#include <optional>
#include <QString>
#include <QVariantMap>

namespace gatelodge::mail {

struct Mail {
    QString recipient;
    MailTemplate which;
    QString language; // one of text::Texts::languages(); others are English
    // By the names in mail_words.h. Texts, or lists of them for facts; times as QDateTime, in the zone they are to be
    // shown in; the link as a text, http or https, made from public_url (F11).
    QVariantMap slots;
    std::optional<OwnMail> own = {};      // instead of the program's words; without complaint (own_words.h)
    QString accent = {}, accentDark = {}; // #rrggbb; empty: the house green
    QString site = {};                    // that the person was on the way to, beside the house's name; may be empty
    std::optional<MailLogo> logo = {};    // room is left for it, see carryLogo()
};

struct RenderedMail {
    QString subject;
    QString text; // lines of at most 72 columns, except for words longer than that; the link alone on its line
    QString html; // loads nothing
};

// Whether somebody's own step in the pages is what it tells of; then it may wear the face of the site that they were on
// the way to. What an administrator or the clock causes comes from the house.
bool isCausedByVisitors(MailTemplate which);

// Line ends and other control characters in slots become spaces; long values are cut at 200 characters.
// Internal: a slot is missing, or the link is no link.
Result<RenderedMail> renderMail(const Mail &mail);

} // namespace gatelodge::mail
