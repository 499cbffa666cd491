// A house's own words of a mail: which variables may stand in them, whether they make a mail, and the program's own
// words in the same form, to begin with. {link} and {details} stand as paragraphs of their own: the button with its
// address written out, and who asked, when and from what (LOOK-WEB, "Mails"). Greeting and foot stay the program's.
#pragma once
#include "server/domain/own_mail.h"
#include "server/mail/mail_templates.h"
#include <optional>
#include <QList>

namespace gatelodge::mail {

inline const QString kLinkVariable = QStringLiteral("link");
inline const QString kDetailsVariable = QStringLiteral("details");

std::optional<MailTemplate> templateNamed(const QString &name);
// Required ones first.
QList<MailVariable> variablesOf(MailTemplate which);
std::optional<OwnMailComplaint> complaintAbout(MailTemplate which, const OwnMail &own);
// What the program says, in the same form; revision 0.
OwnMail builtIn(MailTemplate which, const QString &language);
// A mail of this kind to a sample person, with every slot filled.
Mail sampleMail(MailTemplate which, const QString &language, const QString &publicUrl);

// The paragraphs, cut at {link} and {details}; own words without complaint only.
struct OwnParagraphs {
    QStringList before, after, last;
};
OwnParagraphs paragraphsOf(const QString &body);

} // namespace gatelodge::mail
