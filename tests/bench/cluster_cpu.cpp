#include "tests/bench/cluster_cpu.h"
#include <QDir>
#include <QFile>
#include <unistd.h>

namespace gatelodge::bench {

double databaseSeconds(const QString &folder) {
    double ticks = 0;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QString process = QStringLiteral("/proc/") + entry;
        if (!QFile::symLinkTarget(process + QStringLiteral("/cwd")).startsWith(folder))
            continue;
        QFile stat(process + QStringLiteral("/stat"));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    return ticks / double(sysconf(_SC_CLK_TCK));
}

} // namespace gatelodge::bench
