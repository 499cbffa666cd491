#include "server/sync/row_maker.h"
#include "server/domain/csv.h"
#include "server/domain/email_address.h"
#include "server/domain/ssh_key.h"
#include "server/domain/user.h"
#include "server/domain/username.h"
#include "server/service/password_hash.h"
#include <QRegularExpression>

namespace gatelodge::sync {

namespace {

constexpr qsizetype kLongestName = 200, kLongestNotes = 10'000, kLongestMessage = 500, kMostInList = 50;
constexpr qsizetype kLongestShown = 200;

// Blanks, and what copying out of a table or a right-to-left text leaves at the ends.
bool isEdge(QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; }

QString trimmed(QStringView text) {
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text.toString();
}

// Lines, where there are several; else what stands between semicolons or, without one, commas.
QStringList listIn(const QString &cell) {
    const QChar separator = cell.contains(u'\n') ? u'\n' : cell.contains(u';') ? u';' : u',';
    QStringList list;
    for (const QString &item : cell.split(separator)) {
        if (const QString one = trimmed(item); !one.isEmpty())
            list << one;
    }
    return list;
}

std::optional<QString> statusIn(const QString &text) {
    const QString word = text.toLower();
    for (const UserStatus status : {UserStatus::Pending, UserStatus::Active, UserStatus::Suspended}) {
        if (word == statusName(status))
            return word;
    }
    // As other systems say whether somebody is active.
    if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1") ||
        word == QLatin1String("t"))
        return QString(statusName(UserStatus::Active));
    if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0") ||
        word == QLatin1String("f"))
        return QString(statusName(UserStatus::Suspended));
    return std::nullopt;
}

// "2027-08-31", the beginning of that day here, or a time with its zone.
QDateTime timeIn(const QString &text) {
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    if (day.match(text).hasMatch())
        return QDate::fromString(text, Qt::ISODate).startOfDay().toUTC();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.date().year() > 0 && time.date().year() < 10'000 ? time.toUTC() : QDateTime();
}

// A directory names a group by where it stands: "cn=Choir,ou=groups,dc=example,dc=org" is the choir.
QString groupNameIn(const QString &item) {
    static const QRegularExpression place(QStringLiteral("^cn=((?:\\\\.|[^,\\\\])+),[^,=]+=."),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    const auto match = place.match(item);
    return match.hasMatch() ? match.captured(1).replace(escape, QStringLiteral("\\1")) : item;
}

// And a hash by what made it: "{CRYPT}$6$…".
QString withoutScheme(const QString &hash) {
    for (const char *scheme : {"{CRYPT}", "{ARGON2}", "{BCRYPT}"}) {
        if (hash.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return hash.mid(qsizetype(qstrlen(scheme)));
    }
    return hash;
}

class RowMaker {
public:
    explicit RowMaker(int line) { m_row.line = line; }

    // False: there is a problem.
    bool take(ImportField field, const QString &cell) {
        m_field = field;
        for (const QChar c : cell) {
            const bool lineBreak = c == u'\n' || c == u'\t';
            if (c == QChar::ReplacementCharacter || c.isNull() || (c.category() == QChar::Other_Control && !lineBreak))
                return complain(ImportFlaw::BrokenText, cell);
        }
        switch (field) {
        case ImportField::Username: return username(cell);
        case ImportField::FirstName: return text(m_row.firstName, cell.simplified(), kLongestName);
        case ImportField::LastName: return text(m_row.lastName, cell.simplified(), kLongestName);
        case ImportField::Email: return email(cell);
        case ImportField::OtherEmails: return otherEmails(cell);
        case ImportField::Groups: return groups(cell);
        case ImportField::Language: return language(cell);
        case ImportField::Notes: return text(m_row.notes, cell, kLongestNotes);
        case ImportField::Status: return status(cell);
        case ImportField::StatusMessage: return text(m_row.statusMessage, cell.simplified(), kLongestMessage);
        case ImportField::ValidFrom: return date(m_row.validFrom, cell);
        case ImportField::ValidUntil: return date(m_row.validUntil, cell);
        case ImportField::Password: return password(cell);
        case ImportField::SshKeys: return sshKeys(cell);
        case ImportField::Key: return text(m_row.key, cell, kLongestName);
        case ImportField::Record: return record(cell);
        }
        Q_UNREACHABLE();
    }

    ImportLine finished() {
        m_row.otherEmails.removeIf(
            [this](const QString &other) { return other.compare(m_row.email, Qt::CaseInsensitive) == 0; });
        const bool named = !m_row.username.isNull() || !m_row.email.isNull() || !m_row.otherEmails.isEmpty();
        if (!named && !(m_row.gone && !m_row.key.isNull()))
            return ImportProblem{m_row.line, ImportFlaw::NoName, std::nullopt,
                                 (m_row.firstName + u' ' + m_row.lastName).trimmed()};
        if (m_row.username.isNull() && named)
            m_row.wish = wish();
        return m_row;
    }
    const ImportProblem &problem() const { return m_problem; }

private:
    bool complain(ImportFlaw flaw, const QString &value) {
        QString shown = value.left(kLongestShown);
        shown.remove(QChar::Null);
        m_problem = {m_row.line, flaw, m_field, m_field == ImportField::Password ? QString() : shown};
        return false;
    }
    bool text(QString &place, const QString &cell, qsizetype longest) {
        place = cell;
        return cell.size() <= longest || complain(ImportFlaw::TooLong, cell);
    }
    bool username(const QString &cell) {
        const auto parsed = Username::parse(cell.toLower());
        if (!parsed)
            return complain(ImportFlaw::BadUsername, cell);
        m_row.username = parsed->text();
        return true;
    }
    // Of a list of addresses the first is the main one; two that were typed into one cell are a riddle.
    bool email(const QString &cell) {
        const QStringList list = listIn(cell);
        if (list.size() > 1 && !cell.contains(u'\n'))
            return complain(ImportFlaw::TooManyAddresses, cell);
        const auto parsed = EmailAddress::parse(list.value(0));
        if (!parsed)
            return complain(ImportFlaw::BadAddress, cell);
        m_row.email = parsed->text();
        return list.size() < 2 || otherEmails(list.mid(1).join(u'\n'));
    }
    bool otherEmails(const QString &cell) {
        for (const QString &one : listIn(cell)) {
            const auto parsed = EmailAddress::parse(one);
            if (!parsed)
                return complain(ImportFlaw::BadAddress, one);
            if (!m_row.otherEmails.contains(parsed->text(), Qt::CaseInsensitive))
                m_row.otherEmails << parsed->text();
        }
        return m_row.otherEmails.size() < kMostInList || complain(ImportFlaw::TooManyAddresses, cell);
    }
    bool groups(const QString &cell) {
        for (const QString &item : listIn(cell)) {
            const QString one = groupNameIn(item);
            if (one.size() > kLongestName || m_row.groups.size() >= kMostInList)
                return complain(ImportFlaw::TooLong, one);
            if (!m_row.groups.contains(one, Qt::CaseInsensitive))
                m_row.groups << one;
        }
        return true;
    }
    bool language(QString cell) {
        static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,8}(_[A-Za-z]{2,8})?$"));
        cell.replace(u'-', u'_');
        m_row.language = cell;
        return code.match(cell).hasMatch() || complain(ImportFlaw::BadLanguage, cell);
    }
    bool status(const QString &cell) {
        const auto status = statusIn(cell);
        m_row.status = status.value_or(QString());
        return status || complain(ImportFlaw::BadStatus, cell);
    }
    bool date(QDateTime &place, const QString &cell) {
        place = timeIn(cell);
        return place.isValid() || complain(ImportFlaw::BadDate, cell);
    }
    bool password(const QString &cell) {
        m_row.password = withoutScheme(cell);
        return (cell.size() <= 1000 && service::isKnownPasswordHash(m_row.password.toUtf8())) ||
               complain(ImportFlaw::PlainPassword, cell);
    }
    bool sshKeys(const QString &cell) {
        for (const QString &one : cell.split(u'\n', Qt::SkipEmptyParts)) {
            if (trimmed(one).isEmpty())
                continue;
            const auto parsed = parseSshKey(one);
            if (!parsed || m_row.sshKeys.size() >= kMostInList)
                return complain(ImportFlaw::BadKey, one);
            if (!m_row.sshKeys.contains(*parsed))
                m_row.sshKeys << *parsed;
        }
        return true;
    }
    bool record(const QString &cell) {
        const QString word = cell.toLower();
        const auto is = [&word](const char *number, const char *name) {
            return word == QLatin1String(number) || word == QLatin1String(name);
        };
        m_row.gone = is("3", "delete");
        return m_row.gone || is("1", "add") || is("2", "update") || complain(ImportFlaw::BadStatus, cell);
    }
    QString wish() const {
        const QString name = (m_row.firstName + u' ' + m_row.lastName).trimmed();
        if (!name.isEmpty())
            return Username::fromDisplayName(name).text();
        const auto address = EmailAddress::parse(m_row.email.isNull() ? m_row.otherEmails.first() : m_row.email);
        return Username::fromAddress(*address).text();
    }

    ImportRow m_row;
    ImportField m_field = ImportField::Username;
    ImportProblem m_problem;
};

} // namespace

bool isList(ImportField field) {
    return field == ImportField::Email || field == ImportField::OtherEmails || field == ImportField::Groups ||
           field == ImportField::SshKeys;
}

QString keptApart(const QString &text) { return withoutFormulaGuard(text) == text ? text : u'\'' + text; }

std::optional<ImportLine> lineFrom(const Record &record, const QList<SourceColumn> &columns) {
    const auto shown = [&record] {
        return QString::fromUtf8(record.text.left(kLongestShown)).simplified().remove(QChar::Null);
    };
    if (record.broken)
        return ImportProblem{record.line, ImportFlaw::BrokenRecord, std::nullopt, shown()};
    RowMaker maker(record.line);
    bool empty = true;
    for (qsizetype place = 0; place < record.cells.size(); ++place) {
        const QString cell = trimmed(withoutFormulaGuard(record.cells[place]));
        if (cell.isEmpty())
            continue;
        if (place >= columns.size())
            return ImportProblem{record.line, ImportFlaw::TooManyCells, std::nullopt, cell.left(kLongestShown)};
        empty = false;
        // Lists out of JSON and LDIF keep their line breaks: what stands between two is one item, with commas or not.
        const auto field = columns[place].field;
        const bool lines = field && isList(*field) && record.cells[place].endsWith(u'\n');
        if (field && !maker.take(*field, lines ? cell + u'\n' : cell))
            return maker.problem();
    }
    return empty ? std::nullopt : std::optional(maker.finished());
}

} // namespace gatelodge::sync
