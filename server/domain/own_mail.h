// A house's own words of one kind of mail in one language, instead of those that the program brings along.
#pragma once
#include "server/domain/ids.h"
#include <QString>

namespace gatelodge {

struct OwnMail {
    QString templateId;    // "verify-address"
    QString language;      // "fr"
    QString subject, body; // plain text with {variables}; paragraphs of the body by blank line
    Revision revision;     // 0: there is none yet
};

// What may stand in braces in one kind of mail.
struct MailVariable {
    QString name;
    bool required = false; // the mail would be of no use without it
    QString sample;        // as the preview shows it
};

// Why own words would not make a mail. The page has the words.
struct OwnMailComplaint {
    enum Kind {
        NoSubject,
        NoBody,
        TooLong,      // subject 200, body 10,000 characters
        SeveralLines, // of the subject
        Unknown,      // there is no such variable in this mail
        Missing,      // a required variable stands nowhere
        NotAlone,     // {link} and {details} are paragraphs of their own, once each
        WrongOrder,   // {link} comes before {details}
    } kind = NoBody;
    QString variable = {};
    bool operator==(const OwnMailComplaint &) const = default;
};

} // namespace gatelodge
