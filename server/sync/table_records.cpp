#include "server/sync/records.h"
#include <csv.h>
#include <QRegularExpression>

namespace gatelodge::sync {

namespace {

int isBlank(unsigned char c) { return c == ' '; } // libcsv takes a tab for one, too

// The separator that stands most often outside of quotation marks.
QChar separatorIn(const QByteArray &heading) {
    int tabs = 0, semicolons = 0, commas = 0;
    bool quoted = false;
    for (const char c : heading) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        tabs += c == '\t';
        semicolons += c == ';';
        commas += c == ',';
    }
    if (tabs > 0 && tabs >= semicolons && tabs >= commas)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

// libcsv with what it has to be told, and a record at a time.
class Parser {
public:
    explicit Parser(QChar separator) {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
            qFatal("libcsv cannot begin");
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator.toLatin1()));
        csv_set_space_func(&m_parser, isBlank);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    // False: the quotation marks do not match.
    bool take(const QByteArray &text) {
        return csv_parse(&m_parser, text.constData(), size_t(text.size()), onCell, onRecord, this) ==
               size_t(text.size());
    }
    bool end() { return csv_fini(&m_parser, onCell, onRecord, this) == 0; }
    bool ended = false; // a record has
    QStringList cells;

private:
    static void onCell(void *text, size_t size, void *self) {
        auto &cells = static_cast<Parser *>(self)->cells;
        if (cells.size() <= kMostColumns)
            cells << QString::fromUtf8(static_cast<const char *>(text), qsizetype(size));
    }
    static void onRecord(int, void *self) { static_cast<Parser *>(self)->ended = true; }
    csv_parser m_parser{};
};

class TableReader : public RecordReader {
public:
    explicit TableReader(std::unique_ptr<TextLines> lines) : m_lines(std::move(lines)) {}

    Done begin(QChar separator) {
        static const QRegularExpression announced(QStringLiteral("^\"?sep=(.)\"?$"));
        TextLine line;
        do {
            GL_TRY(auto read, m_lines->next());
            if (!read)
                return failure(Fault::Invalid, QStringLiteral("the file has no heading"));
            line = std::move(*read);
            if (const auto match = announced.match(QString::fromUtf8(line.utf8)); match.hasMatch()) {
                if (separator.isNull())
                    separator = match.captured(1).at(0);
                line.utf8.clear();
            }
        } while (line.utf8.trimmed().isEmpty());
        m_separator = separator.isNull() ? separatorIn(line.utf8) : separator;
        m_parser = std::make_unique<Parser>(m_separator);
        m_waiting = line;
        GL_TRY(const auto heading, next());
        if (!heading || heading->broken || heading->cells.size() > kMostColumns)
            return failure(Fault::Invalid, QStringLiteral("the heading cannot be read"));
        m_headings = heading->cells;
        return {};
    }

    Result<std::optional<Record>> next() override {
        if (!m_swallowed.isEmpty())
            return alone(m_swallowed.takeFirst());
        Record record;
        QList<TextLine> lines;
        while (true) {
            GL_TRY(const auto line, nextLine());
            if (!line)
                return atEnd(record, lines);
            if (record.line == 0)
                record.line = line->number;
            else
                record.text += '\n';
            record.text += line->utf8;
            lines << *line;
            const bool read = !line->cut && record.text.size() <= kMostRecordBytes && m_parser->take(line->utf8 + '\n');
            if (!read) {
                m_parser = std::make_unique<Parser>(m_separator); // what follows is read as if nothing had been
                return broken(lines);
            }
            if (m_parser->ended)
                return finished(record);
            const bool nothing = (line->utf8.isEmpty() && record.text.isEmpty()) || // an empty line
                                 (m_parser->cells.isEmpty() && record.text.trimmed().isEmpty());
            if (nothing) {
                record = Record();
                lines.clear();
            }
        }
    }

    const QStringList &headings() const override { return m_headings; }
    TextEncoding encoding() const override { return m_lines->encoding(); }
    qint64 position() const override { return m_lines->position(); }
    qint64 size() const override { return m_lines->size(); }
    QChar separator() const override { return m_separator; }

private:
    Result<std::optional<TextLine>> nextLine() {
        if (m_waiting)
            return std::exchange(m_waiting, std::nullopt);
        return m_lines->next();
    }
    Result<std::optional<Record>> finished(Record &record) {
        record.cells = std::exchange(m_parser->cells, {});
        m_parser->ended = false;
        return std::optional(record);
    }
    // Every line was given with its end, so what is open here is a quotation mark.
    Result<std::optional<Record>> atEnd(const Record &record, const QList<TextLine> &lines) {
        const bool whole = m_parser->end();
        m_parser = std::make_unique<Parser>(m_separator);
        if (whole || record.line == 0)
            return std::optional<Record>();
        return broken(lines);
    }
    // An open quotation mark takes in whatever lines come behind it, people or a text: nobody guesses which. Each is a
    // broken record of its own, so that none is left out where rows are counted and mended.
    Result<std::optional<Record>> broken(const QList<TextLine> &lines) {
        m_swallowed = lines.mid(1);
        m_swallowed.removeIf([](const TextLine &line) { return line.utf8.trimmed().isEmpty(); });
        return alone(lines.first());
    }
    // With its cells where it has any by itself.
    Result<std::optional<Record>> alone(const TextLine &line) {
        Parser parser(m_separator);
        Record record;
        record.line = line.number;
        record.text = line.utf8;
        record.broken = true;
        if (!line.cut && parser.take(line.utf8 + '\n') && parser.ended)
            record.cells = parser.cells;
        return std::optional(record);
    }

    std::unique_ptr<TextLines> m_lines;
    QChar m_separator;
    std::unique_ptr<Parser> m_parser;
    std::optional<TextLine> m_waiting;
    QList<TextLine> m_swallowed; // of a record that was none
    QStringList m_headings;
};

} // namespace

Result<std::unique_ptr<RecordReader>> readTable(std::unique_ptr<TextLines> lines, QChar separator) {
    auto reader = std::make_unique<TableReader>(std::move(lines));
    GL_DO(reader->begin(separator));
    return reader;
}

} // namespace gatelodge::sync
