// Mail: what the house writes to people, and how it is handed to the mail server.
//
// This room owns the words of the mails, their form on the wire (MIME) and the conversation with one SMTP server. It
// must not know why a mail is sent, and it never sees a page or a request: links come to it ready made (F11).
//
// A message in its wire form: RFC 5322 headers, MIME multipart/alternative (RFC 2046) of a text and an HTML part, UTF-8
// as quoted-printable, header words by RFC 2047; a picture that the HTML shows goes with it as multipart/related
// (RFC 2387), in base64. Pure ASCII with CRLF line ends and lines of at most 76 characters
// (headers: folded at 76), so that any server carries it unchanged.
#pragma once
#include "server/domain/result.h"
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace gatelodge::mail {

struct Mailbox {
    QString name;    // shown; may be empty
    QString address; // local@domain
};

// Shown in the HTML by the address cid:<id> (RFC 2392).
struct InlinePicture {
    QByteArray png;
    QByteArray id; // as a message id, without angle brackets
};

struct Message {
    Mailbox from;
    Mailbox to;
    QString subject;
    QString text; // lines separated by \n
    QString html;
    QString language; // BCP 47, for Content-Language; may be empty
    QDateTime date;
    QByteArray messageId; // without angle brackets, see newMessageId()
    std::optional<InlinePicture> picture = {};
};

// Invalid: an address, message or picture id that cannot stand in a header. Line ends and other control characters in
// names and subject become spaces (F13): a person's name must not prevent their mail.
Result<QByteArray> composeMessage(const Message &message);

// The address as it stands in SMTP commands and headers: ASCII local part, domain as punycode. Invalid: white space,
// control characters, quoted local parts, more than 254 bytes, anything but one "@" between two parts.
Result<QByteArray> wireAddress(const QString &address);

// 128 random bits at the sender's domain (RFC 5322 §3.6.4).
QByteArray newMessageId(const QString &senderAddress);

} // namespace gatelodge::mail
