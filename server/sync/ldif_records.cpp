#include "server/sync/records.h"
#include <QHash>

namespace gatelodge::sync {

namespace {

constexpr int kLooksAt = 1000;
constexpr qsizetype kLongestValue = 1 << 16; // no field of ours is longer; photographs are

// One entry: its attributes, as they stand there, and their values.
struct Entry {
    Record record;
    QList<QPair<QString, QString>> values;
    bool isPerson() const {
        bool says = false;
        for (const auto &[name, value] : values) {
            if (name.compare(QLatin1String("objectClass"), Qt::CaseInsensitive) != 0)
                continue;
            static const QStringList people{QStringLiteral("person"),        QStringLiteral("organizationalperson"),
                                            QStringLiteral("inetorgperson"), QStringLiteral("posixaccount"),
                                            QStringLiteral("account"),       QStringLiteral("user")};
            if (people.contains(value.toLower()))
                return true;
            says = true;
        }
        return !says;
    }
};

// "mail: x", "mail:: eA==", "mail;lang-fr: x". False: it is neither, or would have another file read.
bool takeAttribute(Entry &entry, const QByteArray &line) {
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.mid(colon + 1).startsWith('<'))
        return false;
    const QString name = QString::fromUtf8(line.left(colon)).section(u';', 0, 0);
    QByteArray value = line.mid(colon + 1);
    if (value.startsWith(':')) {
        const auto decoded =
            QByteArray::fromBase64Encoding(value.mid(1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return false;
        value = *decoded;
    }
    if (name.compare(QLatin1String("changetype"), Qt::CaseInsensitive) == 0)
        return value.trimmed() == "add";
    if (value.size() <= kLongestValue)
        entry.values << QPair(name, QString::fromUtf8(value).trimmed());
    return true;
}

// RFC 2849: lines that begin with a blank go on with the one before, entries end at an empty line.
Result<std::optional<Entry>> nextEntry(TextLines &lines) {
    Entry entry;
    QByteArray open;
    bool comment = false, tooLong = false;
    const auto close = [&] {
        if (!open.isEmpty() && !open.startsWith("version:") && !takeAttribute(entry, open))
            entry.record.broken = true;
        open.clear();
    };
    while (true) {
        GL_TRY(const auto line, lines.next());
        if (!line || line->utf8.isEmpty()) {
            close();
            if (entry.values.isEmpty() && !entry.record.broken && line)
                continue; // between two entries, or after the version
            entry.record.broken = entry.record.broken || tooLong;
            return entry.values.isEmpty() && !entry.record.broken ? std::nullopt : std::optional(entry);
        }
        const bool goesOn = line->utf8.startsWith(' ');
        comment = goesOn ? comment : line->utf8.startsWith('#');
        if (comment)
            continue;
        if (entry.record.line == 0 || (entry.values.isEmpty() && open.isEmpty() && !entry.record.broken))
            entry.record = {line->number, {}, {}, false};
        if (!goesOn)
            close();
        tooLong = tooLong || line->cut || entry.record.text.size() + line->utf8.size() > kMostRecordBytes;
        if (tooLong)
            continue;
        entry.record.text += (entry.record.text.isEmpty() ? "" : "\n") + line->utf8;
        open += goesOn ? line->utf8.mid(1) : line->utf8;
    }
}

class LdifReader : public RecordReader {
public:
    explicit LdifReader(std::unique_ptr<TextLines> lines) : m_lines(std::move(lines)) {}

    Done look(TextLines &lines) {
        for (int number = 0; number < kLooksAt; ++number) {
            GL_TRY(const auto entry, nextEntry(lines));
            if (!entry)
                break;
            for (const auto &[name, value] : entry->values) {
                if (entry->isPerson() && !m_places.contains(name.toLower()) && m_headings.size() < kMostColumns) {
                    m_places.insert(name.toLower(), m_headings.size());
                    m_headings << name;
                }
            }
        }
        return m_headings.isEmpty() ? Done(failure(Fault::Invalid, QStringLiteral("no entry is a person"))) : Done();
    }

    Result<std::optional<Record>> next() override {
        while (true) {
            GL_TRY(auto entry, nextEntry(*m_lines));
            if (!entry)
                return std::optional<Record>();
            if (!entry->record.broken && !entry->isPerson())
                continue; // a unit, a group, the directory itself
            Record &record = entry->record;
            record.cells.fill(QLatin1String(""), m_headings.size()); // an attribute that is not there has no value
            for (const auto &[name, value] : entry->values) {
                if (const auto place = m_places.constFind(name.toLower()); place != m_places.constEnd())
                    record.cells[*place] += value + u'\n';
            }
            return std::optional(std::move(record));
        }
    }

    const QStringList &headings() const override { return m_headings; }
    TextEncoding encoding() const override { return m_lines->encoding(); }
    qint64 position() const override { return m_lines->position(); }
    qint64 size() const override { return m_lines->size(); }

private:
    std::unique_ptr<TextLines> m_lines;
    QStringList m_headings;
    QHash<QString, qsizetype> m_places; // by the name in small letters
};

} // namespace

Result<std::unique_ptr<RecordReader>> readLdif(const QString &path, std::optional<TextEncoding> encoding) {
    GL_TRY(const auto first, TextLines::open(path, encoding));
    GL_TRY(auto lines, TextLines::open(path, first->encoding()));
    auto reader = std::make_unique<LdifReader>(std::move(lines));
    GL_DO(reader->look(*first));
    return reader;
}

} // namespace gatelodge::sync
