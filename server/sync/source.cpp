#include "server/sync/source.h"
#include "server/sync/column_words.h"
#include "server/sync/row_maker.h"
#include <QSet>

namespace gatelodge::sync {

namespace {

Result<std::unique_ptr<RecordReader>> readerFor(const QString &path, const SourceChoices &choices) {
    switch (choices.format) {
    case SourceFormat::JsonLines: return readJsonLines(path, choices.encoding);
    case SourceFormat::Ldif: return readLdif(path, choices.encoding);
    case SourceFormat::Ims: return readIms(path);
    case SourceFormat::Csv: break;
    }
    GL_TRY(auto lines, TextLines::open(path, choices.encoding));
    return readTable(std::move(lines), choices.separator);
}

} // namespace

Result<std::unique_ptr<Source>> Source::open(const QString &path, const SourceChoices &choices) {
    std::unique_ptr<Source> source(new Source);
    source->m_format = choices.format;
    GL_TRY(source->m_reader, readerFor(path, choices));
    GL_DO(source->chooseColumns(choices));
    return source;
}

Result<SourceLook> Source::look(const QString &path, const SourceChoices &choices, int records) {
    GL_TRY(const auto reader, readerFor(path, choices));
    SourceLook seen;
    for (const QString &heading : reader->headings())
        seen.columns << SourceColumn{heading, choices.columns.contains(heading) ? choices.columns.value(heading)
                                                                                : fieldCalled(heading)};
    while (seen.records.size() < records) {
        GL_TRY(const auto record, reader->next());
        if (!record)
            break;
        if (!record->broken)
            seen.records << record->cells;
    }
    seen.encoding = reader->encoding();
    seen.separator = reader->separator();
    return seen;
}

// What somebody has chosen is meant; among what is found out, a field that stands in one cell goes to the first that
// has its name.
Done Source::chooseColumns(const SourceChoices &choices) {
    QSet<QString> asked;
    for (auto choice = choices.columns.begin(); choice != choices.columns.end(); ++choice) {
        if (choice.value() || choices.format != SourceFormat::Ldif) // which has only what somebody has
            asked << choice.key();
    }
    QHash<ImportField, QString> taken;
    for (const QString &heading : m_reader->headings()) {
        const bool chosen = choices.columns.contains(heading);
        asked.remove(heading);
        SourceColumn column{heading, chosen ? choices.columns.value(heading) : fieldCalled(heading)};
        if (column.field && (!isList(*column.field) || column.field == ImportField::Email)) {
            if (const auto other = taken.constFind(*column.field); other != taken.constEnd())
                return failure(
                    Fault::Invalid,
                    QStringLiteral("the columns \"%1\" and \"%2\" are both %3: say which one is meant, or that "
                                   "one of them is not used")
                        .arg(*other, heading, importFieldName(*column.field)),
                    QStringLiteral("import_headings"));
            taken.insert(*column.field, heading);
        }
        m_columns << column;
    }
    if (choices.partial)
        asked.removeIf([&](const QString &heading) { return choices.columns.value(heading) != ImportField::Key; });
    if (!asked.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("there is no column \"%1\"").arg(*asked.begin()));
    const bool names = std::any_of(m_columns.begin(), m_columns.end(), [](const SourceColumn &column) {
        return column.field == ImportField::Username || column.field == ImportField::Email ||
               column.field == ImportField::OtherEmails;
    });
    if (!names)
        return failure(Fault::Invalid,
                       QStringLiteral("no column is a username or an address; the file has: %1")
                           .arg(m_reader->headings().join(QStringLiteral(", "))),
                       QStringLiteral("import_headings"));
    return {};
}

Result<std::optional<ImportLine>> Source::next() {
    while (true) {
        GL_TRY(auto record, m_reader->next());
        if (!record)
            return std::optional<ImportLine>();
        m_record = std::move(*record);
        auto line = lineFrom(m_record, m_columns);
        if (auto *problem = line ? std::get_if<ImportProblem>(&*line) : nullptr; problem && m_record.broken)
            problem->flaw = flawOfBroken();
        if (line)
            return line;
    }
}

// Why a record of this format is none.
ImportFlaw Source::flawOfBroken() const {
    if (!m_record.text.isValidUtf8())
        return ImportFlaw::BrokenText;
    switch (m_format) {
    case SourceFormat::JsonLines: return ImportFlaw::BrokenObject;
    case SourceFormat::Ldif: return ImportFlaw::BrokenEntry;
    case SourceFormat::Csv:
    case SourceFormat::Ims: return ImportFlaw::BrokenRecord;
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::sync
