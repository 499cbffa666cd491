#include "server/sync/dump_tables.h"
#include "server/sync/rows_by_number.h"
#include <QFile>
#include <QRegularExpression>

namespace gatelodge::sync {

namespace {

constexpr qint64 kMostLine = 1 << 20;
constexpr int kLinesPerWord = 20'000; // told so often

Error invalid(const QString &why) { return {Fault::Invalid, why, QStringLiteral("import_dump")}; }
Error misconfigured(const QString &why) { return {Fault::Misconfigured, why, {}}; }

QString unquoted(const QString &name) {
    const QString bare = name.trimmed();
    return bare.startsWith(u'"') ? bare.mid(1, bare.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""))
                                 : bare;
}

// A cell as COPY writes it: what has a meaning there stands behind a backslash.
QString cellFrom(const QByteArray &text) {
    if (text == "\\N")
        return {};
    if (!text.contains('\\'))
        return QString::fromUtf8(text.isNull() ? QByteArray("") : text);
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        switch (const char c = text[++i]) {
        case 'b': plain += '\b'; break;
        case 'f': plain += '\f'; break;
        case 'n': plain += '\n'; break;
        case 'r': plain += '\r'; break;
        case 't': plain += '\t'; break;
        case 'v': plain += '\v'; break;
        default: plain += c;
        }
    }
    return QString::fromUtf8(plain);
}

class TablesOfDump : public Tables {
public:
    using Told = std::function<Done(qint64 done, qint64 total)>;
    TablesOfDump(QString schema, WantedTables wanted, Told told)
        : m_schema(std::move(schema)), m_wanted(std::move(wanted)), m_told(std::move(told)) {}

    Done read(const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(misconfigured(QStringLiteral("%1: %2").arg(path, file.errorString())));
        GL_DO(recognise(file.peek(64)));
        bool whole = false;
        while (!file.atEnd()) {
            GL_TRY(const QByteArray line, lineOf(file));
            if (line.startsWith("-- PostgreSQL database dump complete")) {
                whole = true;
            } else if (line.startsWith("COPY ")) {
                GL_DO(readTable(file, line));
            } else if (line.startsWith("INSERT INTO ")) {
                GL_DO(refuseInserts(line));
            } else if (line.startsWith("SET client_encoding = ")) {
                GL_DO(checkEncoding(line));
            }
        }
        return whole ? Done() : failure(invalid(QStringLiteral("%1 is not whole: the end is missing").arg(path)));
    }

    QStringList columnsOf(const QString &table) const override {
        const auto found = m_tables.find(table);
        return found == m_tables.end() ? QStringList() : found->second.columns;
    }

    Result<TableRows> rows(const QString &table, const QStringList &columns) override {
        const auto found = m_tables.find(table);
        if (found == m_tables.end())
            return failure(invalid(QStringLiteral("there is no table %1").arg(table)));
        QList<qsizetype> places;
        for (const QString &column : columns)
            places << found->second.columns.indexOf(column);
        return TableRows([reader = std::make_shared<RowsByNumber::Reader>(*found->second.rows),
                          places]() -> Result<std::optional<QStringList>> {
            GL_TRY(const auto row, reader->next());
            if (!row)
                return std::optional<QStringList>();
            const QByteArrayList all = row->split('\t');
            QStringList cells;
            for (const qsizetype place : places)
                cells << cellFrom(all.value(place));
            return std::optional(cells);
        });
    }

private:
    struct Table {
        QStringList columns;
        std::unique_ptr<RowsByNumber> rows = std::make_unique<RowsByNumber>();
    };

    static Done recognise(const QByteArray &head) {
        if (head.startsWith("PGDMP"))
            return failure(
                misconfigured(QStringLiteral("this dump is not plain text: pg_restore -f dump.sql makes one of it")));
        if (head.startsWith("\x1f\x8b") ||
            head.startsWith("\xfd"
                            "7zXZ") ||
            head.startsWith("\x28\xb5\x2f\xfd"))
            return failure(misconfigured(QStringLiteral("this file is compressed: unpack it first")));
        return {};
    }

    // Of a longer one only the beginning: no table of ours has such rows.
    Result<QByteArray> lineOf(QFile &file) {
        if (++m_line % kLinesPerWord == 0 && m_told)
            GL_DO(m_told(file.pos() / 1024, file.size() / 1024));
        QByteArray line = file.readLine(kMostLine);
        if (line.isEmpty())
            return failure(Fault::Unavailable, file.errorString());
        if (line.endsWith('\n')) {
            line.chop(line.endsWith("\r\n") ? 2 : 1);
            return line;
        }
        while (!file.atEnd() && !file.readLine(kMostLine).endsWith('\n'))
            ;
        return line;
    }

    std::optional<QString> wantedIn(const QString &name) const {
        static const QRegularExpression full(QStringLiteral("^((?:\"(?:[^\"]|\"\")*\")|[^.\"]+)\\.(.+)$"));
        const auto match = full.match(name.trimmed());
        const QString schema = match.hasMatch() ? unquoted(match.captured(1)) : m_schema;
        const QString table = unquoted(match.hasMatch() ? match.captured(2) : name);
        return schema == m_schema && m_wanted.contains(table) ? std::optional(table) : std::nullopt;
    }

    Done readTable(QFile &file, const QByteArray &head) {
        static const QRegularExpression copy(QStringLiteral("^COPY (.+?) \\((.*)\\) FROM stdin;$"));
        const auto match = copy.match(QString::fromUtf8(head));
        if (!match.hasMatch())
            return {}; // not a dump's: words in a function
        const auto name = wantedIn(match.captured(1));
        Table *table = name ? &m_tables[*name] : nullptr;
        qsizetype place = -1;
        if (table) {
            table->columns.clear();
            for (const QString &column : match.captured(2).split(u','))
                table->columns << unquoted(column);
            place = table->columns.indexOf(m_wanted.value(*name));
            if (place < 0)
                return failure(invalid(QStringLiteral("%1 has no column %2").arg(*name, m_wanted.value(*name))));
        }
        while (!file.atEnd()) {
            GL_TRY(const QByteArray line, lineOf(file));
            if (line == "\\.")
                return {};
            if (file.atEnd())
                break;
            if (table)
                GL_DO(keep(*name, *table, place, line));
        }
        return failure(invalid(QStringLiteral("the dump ends in the middle of %1").arg(match.captured(1))));
    }

    // Hashes and keys stand in the rows: of a broken one only its line is said.
    Done keep(const QString &name, Table &table, qsizetype place, const QByteArray &line) const {
        const auto broken = [&](const QString &how) {
            return failure(invalid(QStringLiteral("line %1: a row of %2 %3").arg(m_line).arg(name, how)));
        };
        if (line.size() >= kMostLine - 1 || line.count('\t') != table.columns.size() - 1)
            return broken(QStringLiteral("has not %1 columns").arg(table.columns.size()));
        bool isNumber = false;
        const qint64 number = line.split('\t').at(place).toLongLong(&isNumber);
        if (!isNumber)
            return broken(QStringLiteral("has no number"));
        return table.rows->add(number, line);
    }

    Done refuseInserts(const QByteArray &line) const {
        const QString name = QString::fromUtf8(line.mid(12, 200)).section(u' ', 0, 0);
        return wantedIn(name) ? failure(misconfigured(
                                    QStringLiteral("this dump has INSERT statements: make one without --inserts")))
                              : Done();
    }
    static Done checkEncoding(const QByteArray &line) {
        return line.contains("'UTF8'") || line.contains("'SQL_ASCII'")
                   ? Done()
                   : failure(
                         misconfigured(QStringLiteral("this dump is not in UTF-8: pg_dump --encoding=UTF8 makes one")));
    }

    QString m_schema;
    WantedTables m_wanted;
    Told m_told;
    qint64 m_line = 0; // of the file
    std::map<QString, Table> m_tables;
};

} // namespace

Result<std::unique_ptr<Tables>> openDump(const QString &path, const QString &schema, const WantedTables &wanted,
                                         const std::function<Done(qint64 done, qint64 total)> &told) {
    auto tables = std::make_unique<TablesOfDump>(schema, wanted, told);
    GL_DO(tables->read(path));
    return tables;
}

} // namespace gatelodge::sync
