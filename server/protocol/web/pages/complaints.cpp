#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

QString wordsFor(Complaint complaint, const Say &say) {
    switch (complaint) {
    case Complaint::Missing: return say(QT_TRANSLATE_NOOP("web", "Fill this in"));
    case Complaint::TooLong: return say(QT_TRANSLATE_NOOP("web", "This is too long to be kept"));
    case Complaint::NotAnAddress:
        return say(QT_TRANSLATE_NOOP("web", "Type an email address, such as name@example.org"));
    case Complaint::TooMany:
        return say(QT_TRANSLATE_NOOP("web", "Your list is full. Remove one that you no longer need"));
    case Complaint::AlreadyYours: return say(QT_TRANSLATE_NOOP("web", "This one is in your list already"));
    case Complaint::UsernameShape:
        return say(QT_TRANSLATE_NOOP("web", "Use 1 to 30 small letters, digits, dots and hyphens"));
    case Complaint::UsernameTaken: return say(QT_TRANSLATE_NOOP("web", "Somebody has this username: choose another"));
    case Complaint::WrongPassword: return say(QT_TRANSLATE_NOOP("web", "That is not your password: type it again"));
    case Complaint::PasswordRule: return say(QT_TRANSLATE_NOOP("web", "Look at the rules that say Not yet"));
    case Complaint::PasswordWeak: return say(QT_TRANSLATE_NOOP("web", "This one could be guessed: add another word"));
    case Complaint::PasswordsDiffer: return say(QT_TRANSLATE_NOOP("web", "The two are not the same: type both again"));
    case Complaint::FilePassword:
        return say(QT_TRANSLATE_NOOP("web", "Use 8 to 100 characters, and no letters with accents"));
    case Complaint::NotAKey:
        return say(QT_TRANSLATE_NOOP("web", "Paste the whole line of a public key: it begins with ssh- or ecdsa-"));
    case Complaint::NotTheUsername: return say(QT_TRANSLATE_NOOP("web", "That is not your username."));
    case Complaint::UnknownCode:
        return say(QT_TRANSLATE_NOOP("web", "No device waits under this code: look at it again, or get a new one"));
    case Complaint::Conflict:
        return say(QT_TRANSLATE_NOOP("web", "This was changed somewhere else meanwhile: look at it and save again"));
    }
    return {};
}

QString complaintAbout(const QString &field, const Complaints &complaints, const Say &say) {
    const auto found = complaints.find(field);
    return found == complaints.end() ? QString() : wordsFor(*found, say);
}

std::optional<Notice> problemNotice(const Form &form, const Complaints &complaints, const Say &say) {
    if (complaints.isEmpty())
        return {};
    Notice notice{Notice::Problem,
                  say(QT_TRANSLATE_N_NOOP("web", "%n things need another look"), int(complaints.size())), QString()};
    auto left = complaints;
    for (const auto &part : form.parts) {
        const auto field = part.value(QStringLiteral("field")).toMap();
        const auto id = field.value(QStringLiteral("id")).toString();
        if (!left.contains(id))
            continue;
        //: A field's name, and what is wrong with it
        const auto line = say(QT_TRANSLATE_NOOP("web", "%1: %2"));
        notice.faults.append(
            {id, line.arg(field.value(QStringLiteral("label")).toString(), wordsFor(left.take(id), say))});
    }
    QStringList others;
    for (const auto complaint : std::as_const(left))
        others.append(wordsFor(complaint, say));
    notice.text = others.join(u'\n');
    return notice;
}

} // namespace gatelodge::web
