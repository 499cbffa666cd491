#include "tests/support/pseudo/pseudo.h"
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QResource>
#include <QTemporaryDir>

namespace gatelodge::tests {

namespace {

constexpr QChar kOpen(0x27E6), kClose(0x27E7);

QStringList wordsOf(const QString &text) {
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{N}])[\\p{L}\\p{M}]{2,}(?![\\p{L}\\p{N}])"));
    QStringList words;
    for (const auto &match : word.globalMatch(text))
        words << match.captured();
    return words;
}

void run(const char *program, const QStringList &arguments) {
    QProcess process;
    process.start(QString::fromLocal8Bit(program), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s: %s", program, process.readAllStandardError().constData());
}

// Of every text that stands in the code now, translated or not.
QByteArray makeResource() {
    const QTemporaryDir scratch;
    const auto in = [&scratch](const char *name) { return scratch.filePath(QLatin1StringView(name)); };
    const QString root = QStringLiteral(GATELODGE_SOURCE_DIR);
    const QString own = root + QStringLiteral("/tests/support/pseudo/pseudo.py");
    run(GATELODGE_LUPDATE, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                            QStringLiteral("-I"), root, root + QStringLiteral("/server"), root + QStringLiteral("/ui"),
                            root + QStringLiteral("/app"), QStringLiteral("-ts"), in("gathered.ts")});
    run(GATELODGE_PYTHON, {own, in("gathered.ts"), in("pseudo.ts")});
    run(GATELODGE_LRELEASE, {QStringLiteral("-silent"), in("pseudo.ts"), QStringLiteral("-qm"), in("pseudo.qm")});
    QFile list(in("pseudo.qrc"));
    if (!list.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(list.fileName()));
    list.write(
        "<RCC><qresource prefix=\"/translations\"><file alias=\"gatelodge_qps.qm\">pseudo.qm</file></qresource></RCC>");
    list.close();
    run(GATELODGE_RCC, {QStringLiteral("--binary"), in("pseudo.qrc"), QStringLiteral("-o"), in("pseudo.rcc")});
    QFile resource(in("pseudo.rcc"));
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

// The text without what stands in brackets; each outermost pair becomes one ⟦.
QString outside(const QString &text) {
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == kOpen && depth++ == 0)
            rest += kOpen;
        else if (letter == kClose && depth > 0)
            --depth;
        else if (depth == 0)
            rest += letter;
    }
    return rest;
}

} // namespace

void speakPseudo() {
    static const QByteArray resource = makeResource(); // stays where it is as long as it is registered
    static const bool there = QResource::registerResource(reinterpret_cast<const uchar *>(resource.constData()));
    if (!there)
        qFatal("the language of tests cannot be used");
}

QStringList wordsOutside(const QString &text) { return wordsOf(outside(text)); }

bool isPutTogether(const QString &text) { return outside(text).count(kOpen) > 1; }

void Values::add(const QString &text) {
    for (const QString &word : wordsOf(text))
        m_words.insert(word.toCaseFolded());
}

QStringList Values::unknownIn(const QString &text) const {
    QStringList unknown;
    for (const QString &word : wordsOutside(text)) {
        if (!m_words.contains(word.toCaseFolded()))
            unknown << word;
    }
    return unknown;
}

} // namespace gatelodge::tests
