#include "server/store/statements.h"
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

static void initStoreResources() { Q_INIT_RESOURCE(store); }

namespace gatelodge::store {

namespace {

void readBlocks(const QString &path, QHash<QByteArray, QString> &blocks) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QByteArray name;
    QString text;
    auto finish = [&] {
        if (name.isEmpty())
            return;
        if (blocks.contains(name))
            qFatal("two statements are called %s", name.constData());
        text = text.trimmed();
        if (text.endsWith(u';'))
            text.chop(1);
        blocks.insert(name, text);
        text.clear();
    };
    const QByteArray marker("-- name: ");
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(marker)) {
            finish();
            name = line.mid(marker.size()).trimmed();
        } else if (!line.startsWith("--")) {
            text += QString::fromUtf8(line) + u'\n';
        }
    }
    finish();
}

const QHash<QByteArray, QString> &catalogue() {
    static const QHash<QByteArray, QString> blocks = [] {
        initStoreResources();
        QHash<QByteArray, QString> read;
        const QDir folder(QStringLiteral(":/gatelodge/sql"));
        const auto files = folder.entryList({QStringLiteral("*.sql")});
        for (const QString &file : files)
            readBlocks(folder.filePath(file), read);
        return read;
    }();
    return blocks;
}

} // namespace

const QString &statementText(const QByteArray &name) {
    const auto found = catalogue().constFind(name);
    if (found == catalogue().constEnd())
        qFatal("there is no statement %s", name.constData());
    return *found;
}

QStringList statementNames() {
    QStringList names;
    for (auto it = catalogue().keyBegin(); it != catalogue().keyEnd(); ++it)
        names << QString::fromUtf8(*it);
    names.sort();
    return names;
}

QString constraintIn(const QString &message) {
    static const QRegularExpression named(QStringLiteral("CONSTRAINT NAME:\\s+(\\S+)"));
    return named.match(message).captured(1);
}

} // namespace gatelodge::store
