#include "server/sync/recognise.h"
#include <QFileInfo>

namespace gatelodge::sync {

namespace {

constexpr qsizetype kBeginning = 4096; // bytes

std::optional<SourceFormat> formatNamed(const QString &suffix) {
    if (suffix == QLatin1String("ldif") || suffix == QLatin1String("ldf"))
        return SourceFormat::Ldif;
    if (suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson") || suffix == QLatin1String("json"))
        return SourceFormat::JsonLines;
    if (suffix == QLatin1String("xml"))
        return SourceFormat::Ims;
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return SourceFormat::Csv;
    return {};
}

// In UTF-16 every other byte is zero.
bool isText(const QByteArray &beginning) {
    if (beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff"))
        return true;
    qsizetype even = 0, odd = 0;
    for (qsizetype place = 0; place < beginning.size(); ++place)
        if (beginning[place] == '\0')
            ++(place % 2 == 0 ? even : odd);
    return even + odd == 0 || ((even == 0) != (odd == 0) && 4 * (even + odd) >= beginning.size());
}

bool isWorkbook(const QByteArray &beginning) {
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("\xd0\xcf\x11\xe0");
}

Error notThis(const QString &path, const char *why) { return {Fault::Invalid, path, QString::fromLatin1(why)}; }

} // namespace

Result<SourceFormat> recognise(const QString &path) {
    if (QFileInfo(path).isDir())
        return failure(notThis(path, "import_folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(path, file.errorString()),
                       QStringLiteral("import_unreadable"));
    QByteArray beginning = file.read(kBeginning);
    if (beginning.isEmpty())
        return failure(notThis(path, "import_empty"));
    if (isWorkbook(beginning))
        return failure(notThis(path, "import_workbook"));
    if (!isText(beginning))
        return failure(notThis(path, "import_no_text"));
    if (const auto named = formatNamed(QFileInfo(path).suffix().toLower()))
        return *named;
    beginning.replace('\0', "");
    for (const char *mark : {"\xff\xfe", "\xfe\xff", "\xef\xbb\xbf"})
        if (beginning.startsWith(mark))
            beginning.remove(0, qsizetype(qstrlen(mark)));
    beginning = beginning.trimmed();
    if (beginning.startsWith('{'))
        return SourceFormat::JsonLines;
    if (beginning.startsWith('<'))
        return SourceFormat::Ims;
    if (beginning.startsWith("dn:") || beginning.startsWith("version:"))
        return SourceFormat::Ldif;
    return SourceFormat::Csv;
}

} // namespace gatelodge::sync
