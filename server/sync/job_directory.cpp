#include "server/sync/job_directory.h"
#include "server/sync/column_words.h"
#include "server/sync/directory.h"
#include "server/sync/document_copy.h"
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTimeZone>

namespace gatelodge::sync {

namespace {

constexpr qint64 kMostOfOne = 1024 * 1024;

// Who has changed since, by the directory's own clock: modifyTimestamp (RFC 4512), or whenChanged where that is what it
// keeps in store. A replica may bring older changes later: so much is read twice.
constexpr std::chrono::minutes kReplicas{10};

const QRegularExpression &sincePattern() {
    static const QRegularExpression since(
        QStringLiteral("^(modifyTimestamp|whenChanged)>=([0-9]{14})((?:\\.[0-9]+)?Z)$"));
    return since;
}

// What is asked of a job's directory; the certificates stand in a file for as long as this lives.
struct Asked {
    Asked(const SyncSettings &settings, const QByteArray &password) : m_settings(settings) {
        question.url = settings.address;
        question.base = settings.base;
        if (!settings.filter.isEmpty())
            question.filter = settings.filter;
        question.dn = settings.account;
        question.password = password;
        question.startTls = settings.startTls;
        question.pageSize = settings.pageSize;
        question.mostBytes = kMostDocumentBytes;
        question.alsoAttributes = {QStringLiteral("modifyTimestamp"), QStringLiteral("whenChanged")};
        question.alsoAttributes << settings.columns.keys();
    }
    Done begin() {
        const QByteArray pem = m_settings.trusted.toLatin1();
        if (pem.isEmpty())
            return {};
        if (!m_trusted.open() || m_trusted.write(pem) != pem.size() || !m_trusted.flush())
            return failure(Fault::Unavailable, QStringLiteral("no room for a copy: %1").arg(m_trusted.errorString()));
        question.trusted = m_trusted.fileName();
        return {};
    }
    void narrow(const QString &condition) {
        question.filter = QStringLiteral("(&%1%2)").arg(question.filter, condition);
    }
    DirectoryQuestion question;

private:
    const SyncSettings &m_settings;
    QTemporaryFile m_trusted;
};

// Of a stamp without its zone Qt would make a time of this place, and move it where the clocks here skip an hour.
QString earlier(const QRegularExpressionMatch &since) {
    const QString stamp = since.captured(2);
    const QDateTime time(QDate::fromString(stamp.left(8), QStringLiteral("yyyyMMdd")),
                         QTime::fromString(stamp.mid(8), QStringLiteral("HHmmss")), QTimeZone::utc());
    if (!time.isValid())
        return {};
    const QDateTime before = time.addSecs(-std::chrono::seconds(kReplicas).count());
    return since.captured(1) + QLatin1String(">=") + before.toString(QStringLiteral("yyyyMMddHHmmss")) +
           since.captured(3);
}

std::optional<ImportField> fieldOf(const QString &attribute, const SyncSettings &settings) {
    const auto chosen = settings.columns.constFind(attribute);
    return chosen == settings.columns.constEnd() ? fieldCalled(attribute) : importFieldNamed(*chosen);
}

// Whose groups change is not changed themselves: memberOf is made of the groups.
bool tellsWhoHasChanged(const SyncSettings &settings) {
    const auto chosen = settings.columns.values();
    return !settings.filter.contains(QLatin1String("memberOf"), Qt::CaseInsensitive) &&
           fieldOf(QStringLiteral("memberOf"), settings) != ImportField::Groups &&
           !chosen.contains(importFieldName(ImportField::Groups));
}

// Clocks and counters of a directory are no news of anybody: what makes it another document is who is in it, and what
// becomes a field.
bool says(const QString &attribute, const SyncSettings &settings) {
    return attribute == QLatin1String("dn") ||
           attribute.compare(QLatin1String("objectClass"), Qt::CaseInsensitive) == 0 || fieldOf(attribute, settings);
}

// Reads what was written down: its hash, and the newest change in it.
Result<Retrieved> copied(QTemporaryFile &from, const SeenDocument &seen, const SyncSettings &settings) {
    DocumentCopy copy;
    GL_DO(copy.begin());
    QHash<QByteArray, QByteArray> newest;
    QHash<QByteArray, bool> known; // attributes, and whether they count
    from.seek(0);
    while (!from.atEnd()) {
        const QByteArray line = from.readLine();
        const QByteArray named = line.left(line.indexOf(':'));
        auto counts = known.constFind(named);
        if (counts == known.constEnd())
            counts = known.insert(named, line == "\n" || says(QString::fromUtf8(named).section(u';', 0, 0), settings));
        GL_DO(*counts ? copy.add(line) : copy.addUnhashed(line));
        for (const QByteArray name : {"modifyTimestamp", "whenChanged"}) {
            if (line.startsWith(name + ": "))
                newest[name] = std::max(newest[name], line.mid(name.size() + 2).trimmed());
        }
    }
    if (!tellsWhoHasChanged(settings))
        return copy.finish({}, seen.hash);
    const QByteArray name = newest.contains("whenChanged") ? "whenChanged" : "modifyTimestamp";
    const auto since = sincePattern().match(QString::fromLatin1(name + ">=" + newest.value(name)));
    const QString now = since.hasMatch() ? earlier(since) : QString();
    return copy.finish({{}, std::max(now, seen.modified), {}}, seen.hash);
}

// A question that is not exactly theirs would have them gone.
Result<QString> filterOf(const SyncSettings &settings, const QString &key, const QString &username) {
    const QString attribute = settings.columns.key(importFieldName(ImportField::Key));
    if (settings.person.isEmpty() && attribute.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("no attribute is the key, and there is no filter for one"));
    if (key.contains(QChar::ReplacementCharacter)) // bytes that were no text
        return failure(Fault::Misconfigured, QStringLiteral("the key is no text: by it nobody is found"));
    const QString filter = settings.person.isEmpty() ? QStringLiteral("(%1={key})").arg(attribute) : settings.person;
    return withPerson(filter, key, username, inFilter);
}

} // namespace

Result<Retrieved> fromDirectory(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen) {
    Asked asked(settings, password);
    GL_DO(asked.begin());
    const bool partial =
        !settings.snapshot && tellsWhoHasChanged(settings) && sincePattern().match(seen.modified).hasMatch();
    if (partial)
        asked.narrow(u'(' + seen.modified + u')');
    const QDeadlineTimer deadline(kLongestFetch);
    int found = 0;
    GL_TRY(const auto file, fetchDirectory(asked.question, [&](int entries) -> Done {
               found = entries;
               if (deadline.hasExpired())
                   return failure(Fault::Unavailable,
                                  QStringLiteral("it takes more than %1 minutes").arg(kLongestFetch.count()));
               return {};
           }));
    if (partial && found == 0)
        return Retrieved{nullptr, seen, 0};
    GL_TRY(auto retrieved, copied(*file, partial ? seen : SeenDocument{{}, {}, seen.hash}, settings));
    retrieved.partial = partial;
    return retrieved;
}

QString withPerson(const QString &text, const QString &key, const QString &username,
                   const std::function<QString(const QString &)> &written) {
    static const QRegularExpression places(QStringLiteral("\\{(key|username)\\}"));
    QString filled;
    qsizetype from = 0;
    for (auto place = places.globalMatch(text); place.hasNext();) {
        const auto one = place.next();
        filled += text.mid(from, one.capturedStart() - from) +
                  written(one.captured(1) == QLatin1String("key") ? key : username);
        from = one.capturedEnd();
    }
    return filled + text.mid(from);
}

Result<std::unique_ptr<QTemporaryFile>> fetchOne(const SyncSettings &settings, const QByteArray &password,
                                                 const QString &key, const QString &username,
                                                 std::chrono::milliseconds limit) {
    GL_TRY(const QString filter, filterOf(settings, key, username));
    Asked asked(settings, password);
    GL_DO(asked.begin());
    asked.question.patience = limit;
    asked.question.mostBytes = kMostOfOne;
    asked.narrow(filter);
    int found = 0;
    GL_TRY(auto file, fetchDirectory(asked.question, [&found](int entries) {
               found = entries;
               return Done();
           }));
    return found > 0 ? std::move(file) : nullptr;
}

} // namespace gatelodge::sync
