#include "server/sync/people_writer.h"
#include "server/domain/csv.h"
#include "server/domain/import.h"
#include "server/sync/ims_writer.h"
#include "server/sync/row_maker.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::sync {

namespace {

QString timeOf(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

// In the order of the columns; lists are lines.
struct Cell {
    ImportField field;
    QStringList values;
};
QList<Cell> cellsOf(const ExportedPerson &person) {
    return {{ImportField::Username, {person.username}},
            {ImportField::FirstName, {person.firstName}},
            {ImportField::LastName, {person.lastName}},
            {ImportField::Email, {person.email}},
            {ImportField::OtherEmails, person.otherEmails},
            {ImportField::Groups, person.groups},
            {ImportField::Language, {person.language}},
            {ImportField::Notes, {person.notes}},
            {ImportField::Status, {person.status}},
            {ImportField::StatusMessage, {person.statusMessage}},
            {ImportField::ValidFrom, {timeOf(person.validFrom)}},
            {ImportField::ValidUntil, {timeOf(person.validUntil)}},
            {ImportField::SshKeys, person.sshKeys}};
}

// An item with a comma in it is one item only where every item has a line of its own.
QString inOneCell(const Cell &cell) {
    static const QString separators = QStringLiteral(",;\n");
    const bool isOneList = isList(cell.field) && cell.values.size() == 1 &&
                           std::any_of(cell.values.first().cbegin(), cell.values.first().cend(),
                                       [](QChar c) { return separators.contains(c); });
    return cell.values.join(u'\n') + (isOneList ? QStringLiteral("\n") : QString());
}

class CsvWriter : public PeopleWriter {
public:
    QByteArray head() const override {
        QByteArrayList names;
        for (const Cell &cell : cellsOf({}))
            names << importFieldName(cell.field).latin1();
        return "\xEF\xBB\xBF" + names.join(',') + "\r\n"; // spreadsheets know UTF-8 by its mark
    }
    QByteArray write(const ExportedPerson &person) override {
        QStringList line;
        for (const Cell &cell : cellsOf(person))
            line << inOneCell(cell);
        return csvLine(line);
    }
};

class JsonLinesWriter : public PeopleWriter {
public:
    QByteArray write(const ExportedPerson &person) override {
        QJsonObject object;
        for (const Cell &cell : cellsOf(person)) {
            QStringList values;
            for (const QString &value : cell.values) {
                if (!value.isEmpty())
                    values << keptApart(value);
            }
            if (values.isEmpty())
                continue;
            const bool list = isList(cell.field) && cell.field != ImportField::Email;
            object.insert(importFieldName(cell.field),
                          list ? QJsonValue(QJsonArray::fromStringList(values)) : QJsonValue(values.first()));
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
};

// RFC 2849: what is not plain ASCII, or begins or ends in a way that would be misread, is base64.
QByteArray attribute(const char *name, const QString &text) {
    if (text.isEmpty())
        return {};
    const QByteArray value = keptApart(text).toUtf8();
    const bool plain = std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= 32 && c < 127; }) &&
                       value[0] != ' ' && value[0] != ':' && value[0] != '<' && !value.endsWith(' ');
    return plain ? QByteArray(name) + ": " + value + '\n' : QByteArray(name) + ":: " + value.toBase64() + '\n';
}

// RFC 4514, for the value of one attribute.
QString inName(const QString &text) {
    QString escaped;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar c = text[place];
        const bool edge = (place == 0 && (c == u'#' || c == u' ')) || (place == text.size() - 1 && c == u' ');
        if (edge || QStringLiteral(",+\"\\<>;=").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

class LdifWriter : public PeopleWriter {
public:
    QByteArray head() const override { return "version: 1\n\n"; }
    QByteArray write(const ExportedPerson &person) override {
        const QString name = (person.firstName + u' ' + person.lastName).trimmed();
        QByteArray entry =
            attribute("dn", QStringLiteral("uid=%1,ou=people").arg(inName(person.username))) +
            attribute("objectClass", QStringLiteral("inetOrgPerson")) + attribute("uid", person.username) +
            attribute("cn", name.isEmpty() ? person.username : name) + attribute("givenName", person.firstName) +
            attribute("sn", person.lastName) + attribute("mail", person.email);
        for (const QString &other : person.otherEmails)
            entry += attribute("mail", other);
        for (const QString &group : person.groups)
            entry += attribute("memberOf", QStringLiteral("cn=%1,ou=groups").arg(inName(group)));
        for (const QString &key : person.sshKeys)
            entry += attribute("sshPublicKey", key);
        return entry + attribute("preferredLanguage", person.language) + attribute("notes", person.notes) +
               attribute("status", person.status) + attribute("statusMessage", person.statusMessage) +
               attribute("validFrom", timeOf(person.validFrom)) + attribute("validUntil", timeOf(person.validUntil)) +
               '\n';
    }
};

} // namespace

std::unique_ptr<PeopleWriter> peopleWriter(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv: return std::make_unique<CsvWriter>();
    case ExportFormat::JsonLines: return std::make_unique<JsonLinesWriter>();
    case ExportFormat::Ldif: return std::make_unique<LdifWriter>();
    case ExportFormat::Ims: return std::make_unique<ImsWriter>();
    }
    Q_UNREACHABLE();
}

Done putRest(PeopleWriter &writer, const PutBytes &put) {
    for (QByteArray piece = writer.next(); !piece.isEmpty(); piece = writer.next())
        GL_DO(put(piece));
    return {};
}

} // namespace gatelodge::sync
