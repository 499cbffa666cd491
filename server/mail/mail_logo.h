// The logo at a mail's head. A mail in the outbox says only whose it wears: the picture is read and made small when the
// mail is sent, so that no row carries one. It goes along as a part of the mail, which still loads nothing.
#pragma once
#include "server/domain/branding.h"
#include "server/mail/logo_picture.h"
#include "server/mail/message.h"

namespace gatelodge::store {
class Session;
}

namespace gatelodge::mail {

// Whose logo, and what they are called.
struct MailLogo {
    BrandingPlace place;
    QString name;
};

// One that can be shown.
struct ReadyLogo {
    LogoPicture picture;
    QString name;
};

// For one thread; remembers the last picture, since most mails in a row wear the same.
class Logos {
public:
    // Nothing: there is none any more. One that cannot be read is named in the log, and mails go out without it.
    std::optional<ReadyLogo> find(store::Session &session, const MailLogo &wanted);
    // From a logo in the making.
    std::optional<ReadyLogo> make(const MailLogo &wanted, const QByteArray &logo);

private:
    QByteArray m_logo; // as it is kept
    LogoPicture m_picture;
};

// Into the room that the mail's shape leaves for it: as a part of the message, or written out within the page, for who
// looks at it in the console. Without one the mail is as if there had never been any room.
void carryLogo(Message &message, const std::optional<ReadyLogo> &logo);
QString withLogo(QString html, const std::optional<ReadyLogo> &logo);

} // namespace gatelodge::mail
