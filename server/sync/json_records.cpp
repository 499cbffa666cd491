#include "server/sync/records.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::sync {

namespace {

constexpr int kLooksAt = 1000;

// Nothing where it is no text: an object, a list of lists.
std::optional<QString> textOf(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: break;
    case QJsonValue::Object: return std::nullopt;
    }
    QString lines = QLatin1String(""); // an empty list says something, too
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list) {
        if (item.isArray() || item.isObject())
            return std::nullopt;
        lines += *textOf(item) + u'\n';
    }
    return lines;
}

class JsonLinesReader : public RecordReader {
public:
    explicit JsonLinesReader(std::unique_ptr<TextLines> lines) : m_lines(std::move(lines)) {}

    // A first look, with lines of its own: which keys there are.
    Done look(TextLines &lines) {
        for (int number = 0; number < kLooksAt;) {
            GL_TRY(const auto line, lines.next());
            if (!line)
                break;
            const QJsonObject object = QJsonDocument::fromJson(line->utf8).object();
            number += !object.isEmpty();
            for (const QString &key : object.keys()) {
                if (!m_places.contains(key) && m_headings.size() < kMostColumns) {
                    m_places.insert(key, m_headings.size());
                    m_headings << key;
                }
            }
        }
        return m_headings.isEmpty() ? Done(failure(Fault::Invalid, QStringLiteral("no line is a JSON object")))
                                    : Done();
    }

    Result<std::optional<Record>> next() override {
        while (true) {
            GL_TRY(const auto line, m_lines->next());
            if (!line)
                return std::optional<Record>();
            const QByteArray text = line->utf8.trimmed();
            if (!text.isEmpty() && !text.startsWith('#')) // what was wrong with the next line, written by an import
                return std::optional(recordOf(*line));
        }
    }

    const QStringList &headings() const override { return m_headings; }
    TextEncoding encoding() const override { return m_lines->encoding(); }
    qint64 position() const override { return m_lines->position(); }
    qint64 size() const override { return m_lines->size(); }

private:
    Record recordOf(const TextLine &line) const {
        Record record{line.number, {}, line.utf8, false};
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line.utf8, &error);
        record.broken = line.cut || error.error != QJsonParseError::NoError || !document.isObject();
        if (record.broken)
            return record;
        record.cells.resize(m_headings.size());
        const QJsonObject object = document.object();
        for (auto pair = object.begin(); pair != object.end(); ++pair) {
            const auto place = m_places.constFind(pair.key());
            if (place == m_places.constEnd())
                continue;
            const auto text = textOf(pair.value());
            record.broken = record.broken || !text;
            record.cells[*place] = text.value_or(QString());
        }
        return record;
    }

    std::unique_ptr<TextLines> m_lines;
    QStringList m_headings;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<std::unique_ptr<RecordReader>> readJsonLines(const QString &path, std::optional<TextEncoding> encoding) {
    GL_TRY(const auto first, TextLines::open(path, encoding));
    GL_TRY(auto lines, TextLines::open(path, first->encoding()));
    auto reader = std::make_unique<JsonLinesReader>(std::move(lines));
    GL_DO(reader->look(*first));
    return reader;
}

} // namespace gatelodge::sync
