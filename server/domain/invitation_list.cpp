#include "server/domain/invitation_list.h"
#include "server/domain/email_address.h"
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace gatelodge {

namespace {

constexpr qsizetype kLongestName = 200;

// Blanks, and what copying out of a table or a right-to-left text leaves at the ends: byte order marks, zero-width and
// direction characters.
bool isEdge(QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c == QChar::ByteOrderMark; }

QString cut(QStringView text) {
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text.toString();
}

QStringList linesOf(QString text) {
    static const QRegularExpression end(QStringLiteral("\r\n|[\n\r\u0085\u2028\u2029]"));
    return text.split(end);
}

struct Fields {
    QStringList fields;
    bool openQuote = false;
};

QChar separatorOf(const QString &line) {
    bool quoted = false, semicolon = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\t' && !quoted)
            return c;
        semicolon |= c == u';' && !quoted;
    }
    return semicolon ? u';' : u',';
}

// Fields as spreadsheets write them (RFC 4180 §2): quotation marks around a field, doubled inside of it.
Fields splitFields(const QString &line) {
    const QChar separator = separatorOf(line);
    Fields split;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            field += line[++i];
        } else if (c == u'"' && (quoted || cut(field).isEmpty())) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            split.fields << cut(field);
            field.clear();
        } else {
            field += c;
        }
    }
    split.fields << cut(field);
    split.fields.removeAll(QString());
    split.openQuote = quoted;
    return split;
}

// "Ada King Lovelace": the last word is the last name; "Lovelace, Ada" says itself which is which.
void takeName(Invitee &invitee, const QString &text) {
    const QString name = text.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma >= 0) {
        invitee.lastName = name.left(comma).trimmed();
        invitee.firstName = name.mid(comma + 1).trimmed();
        return;
    }
    const qsizetype blank = name.lastIndexOf(u' ');
    invitee.firstName = blank < 0 ? name : name.left(blank);
    invitee.lastName = blank < 0 ? QString() : name.mid(blank + 1);
}

QString unquoted(QString name) {
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return cut(name.replace(QStringLiteral("\\\""), QStringLiteral("\"")));
}

InviteLineFault takeAddress(Invitee &invitee, QString text) {
    if (text.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        text = text.mid(7);
    const auto address = EmailAddress::parse(cut(text));
    if (!address)
        return text.count(u'@') > 1 ? InviteLineFault::SeveralAddresses : InviteLineFault::BadAddress;
    invitee.address = address->text();
    return InviteLineFault::None;
}

InviteLineFault readFields(Invitee &invitee, const QString &text, InviteAddress need) {
    const Fields split = splitFields(text);
    if (split.openQuote)
        return InviteLineFault::OpenQuote;
    QStringList names;
    QString address;
    for (const QString &field : split.fields) {
        if (!field.contains(u'@'))
            names << field.simplified();
        else if (!address.isEmpty())
            return InviteLineFault::SeveralAddresses;
        else
            address = field;
    }
    if (address.isEmpty() && (need == InviteAddress::Needed || names.isEmpty()))
        return InviteLineFault::NoAddress;
    if (names.size() > 2)
        return InviteLineFault::TooManyFields;
    if (names.size() == 2) {
        invitee.firstName = names[0];
        invitee.lastName = names[1];
    } else if (names.size() == 1) {
        takeName(invitee, names[0]);
    }
    return address.isEmpty() ? InviteLineFault::None : takeAddress(invitee, address);
}

InviteLineFault readLine(Invitee &invitee, const QString &text, InviteAddress need) {
    static const QRegularExpression named(QStringLiteral("^([^<>]*)<([^<>]*)>\\s*[,;]?$"));
    const auto match = named.match(text);
    const InviteLineFault fault = [&] {
        if (!match.hasMatch())
            return text.count(u'<') > 1 ? InviteLineFault::SeveralAddresses : readFields(invitee, text, need);
        takeName(invitee, unquoted(cut(match.capturedView(1))));
        return takeAddress(invitee, cut(match.capturedView(2)));
    }();
    if (fault == InviteLineFault::None &&
        (invitee.firstName.size() > kLongestName || invitee.lastName.size() > kLongestName))
        return InviteLineFault::NameTooLong;
    return fault;
}

} // namespace

QList<InviteLine> readInviteList(const QString &text, InviteAddress need) {
    QList<InviteLine> list;
    QHash<EmailAddress, int> seen;
    int number = 0;
    for (const QString &pasted : linesOf(text)) {
        ++number;
        InviteLine line{number, cut(pasted), {}};
        if (line.text.isEmpty())
            continue;
        line.fault =
            list.size() >= kMostInviteLines ? InviteLineFault::TooManyLines : readLine(line.invitee, line.text, need);
        if (line.fault == InviteLineFault::None && !line.invitee.address.isEmpty()) {
            const auto address = EmailAddress::parse(line.invitee.address);
            line.sameAs = seen.value(*address);
            if (line.sameAs > 0)
                line.fault = InviteLineFault::Repeated;
            else
                seen.insert(*address, number);
        }
        list << line;
    }
    return list;
}

} // namespace gatelodge
