#include "server/mail/message.h"
#include "server/mail/encoding.h"
#include "server/text/languages.h"
#include <algorithm>
#include <QLocale>
#include <QRandomGenerator>
#include <QUrl>

namespace gatelodge::mail {
namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321 §4.5.3.1.3, without the brackets
constexpr qsizetype longestLocalPart = 64;

// "=_" cannot occur in quoted-printable text, nor in base64, so no body can ever contain these lines. Neither is the
// other's beginning.
constexpr auto boundary = "=_gatelodge_part";
constexpr auto innerBoundary = "=_gatelodge_related";

bool isAtext(QChar c) {
    static const QString others = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || others.contains(c);
}

bool isDotAtom(const QString &text) {
    return !text.isEmpty() && !text.startsWith(u'.') && !text.endsWith(u'.') &&
           !text.contains(QLatin1StringView("..")) && std::all_of(text.begin(), text.end(), isAtext);
}

QByteArray mailboxHeader(const QByteArray &name, const Mailbox &mailbox, const QByteArray &address) {
    QByteArray line = name + ": ";
    if (mailbox.name.trimmed().isEmpty())
        return line + address + "\r\n";
    line += displayName(mailbox.name, int(line.size()));
    const auto column = line.size() - (line.lastIndexOf('\n') + 1);
    line += column + address.size() + 3 > 76 ? "\r\n <" : " <";
    return line + address + ">\r\n";
}

QByteArray dateHeader(const QDateTime &date) {
    const QString text = QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    return "Date: " + text.toLatin1() + " +0000\r\n";
}

QByteArray part(const QByteArray &type, const QString &content, const char *within = boundary) {
    return QByteArray("--") + within + "\r\nContent-Type: " + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(content) + "\r\n";
}

QByteArray picturePart(const InlinePicture &picture) {
    return QByteArray("--") + innerBoundary +
           "\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <" + picture.id +
           ">\r\nContent-Disposition: inline; filename=\"logo.png\"\r\n\r\n" + base64Lines(picture.png) + "\r\n";
}

QByteArray htmlPart(const Message &message) {
    if (!message.picture)
        return part("text/html", message.html);
    return QByteArray("--") + boundary + "\r\nContent-Type: multipart/related; type=\"text/html\";\r\n boundary=\"" +
           innerBoundary + "\"\r\n\r\n" + part("text/html", message.html, innerBoundary) +
           picturePart(*message.picture) + "--" + innerBoundary + "--\r\n";
}

bool isToken(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    });
}

bool isMessageId(const QByteArray &id) {
    return !id.isEmpty() && id.size() < 200 &&
           std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c <= '~' && c != '<' && c != '>'; });
}

} // namespace

Result<QByteArray> wireAddress(const QString &address) {
    const auto at = address.indexOf(u'@');
    const QString local = address.left(at);
    const QString domain = address.mid(at + 1);
    if (at < 1 || local.size() > longestLocalPart || !isDotAtom(local))
        return failure(Fault::Invalid, QStringLiteral("the mail address has no usable local part"));
    const QByteArray ascii = QUrl::toAce(domain); // empty for what is no domain
    const bool clean = std::all_of(ascii.begin(), ascii.end(), [](char c) { return isAtext(QLatin1Char(c)); });
    if (ascii.isEmpty() || !clean || ascii.startsWith('.') || ascii.endsWith('.'))
        return failure(Fault::Invalid, QStringLiteral("the mail address has no usable domain"));
    const QByteArray wire = local.toLatin1() + '@' + ascii;
    if (wire.size() > longestAddress)
        return failure(Fault::Invalid, QStringLiteral("the mail address is too long"));
    return wire;
}

QByteArray newMessageId(const QString &senderAddress) {
    const auto wire = wireAddress(senderAddress);
    const QByteArray domain = wire ? wire->mid(wire->indexOf('@') + 1) : QByteArray("localhost");
    quint64 bits[2];
    QRandomGenerator::system()->fillRange(bits);
    return QByteArray::number(bits[0], 36) + '.' + QByteArray::number(bits[1], 36) + '@' + domain;
}

Result<QByteArray> composeMessage(const Message &message) {
    GL_TRY(const QByteArray from, wireAddress(message.from.address));
    GL_TRY(const QByteArray to, wireAddress(message.to.address));
    if (!isMessageId(message.messageId) || !isToken(text::tagOf(message.language)) || !message.date.isValid())
        return failure(Fault::Invalid, QStringLiteral("message id, language or date cannot stand in a header"));
    if (message.picture && !isMessageId(message.picture->id))
        return failure(Fault::Invalid, QStringLiteral("the picture's id cannot stand in a header"));
    QByteArray bytes = dateHeader(message.date);
    bytes += mailboxHeader("From", message.from, from);
    bytes += mailboxHeader("To", message.to, to);
    bytes += "Subject: " + headerText(message.subject, 9) + "\r\n";
    bytes += "Message-ID: <" + message.messageId + ">\r\n";
    if (!message.language.isEmpty())
        bytes += "Content-Language: " + text::tagOf(message.language).toLatin1() + "\r\n";
    bytes += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"; // RFC 3834 §5
    bytes += QByteArray("Content-Type: multipart/alternative; boundary=\"") + boundary + "\"\r\n\r\n";
    bytes += part("text/plain", message.text) + htmlPart(message);
    return bytes + "--" + boundary + "--\r\n";
}

} // namespace gatelodge::mail
