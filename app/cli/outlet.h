// Where a command puts what it was asked for: a file, which appears when it is whole, or standard output.
#pragma once
#include "server/domain/result.h"
#include <QFile>
#include <QSaveFile>

namespace gatelodge::app {

// Invalid, with the file's name and what is wrong: it cannot be written.
class Outlet {
public:
    Done open(const std::string &path) { // empty: standard output
        if (path.empty())
            return m_out.open(stdout, QIODevice::WriteOnly) ? Done() : trouble(m_out);
        m_file.setFileName(QString::fromStdString(path));
        m_toFile = true;
        return m_file.open(QIODevice::WriteOnly) ? Done() : trouble(m_file);
    }
    Done put(const QByteArray &bytes) {
        QFileDevice &device = m_toFile ? static_cast<QFileDevice &>(m_file) : m_out;
        return device.write(bytes) == bytes.size() ? Done() : trouble(device);
    }
    Done close() {
        if (m_toFile)
            return m_file.commit() ? Done() : trouble(m_file);
        return m_out.flush() ? Done() : trouble(m_out);
    }

private:
    static Done trouble(const QFileDevice &device) {
        return failure(Fault::Invalid, QStringLiteral("%1: %2").arg(device.fileName(), device.errorString()));
    }
    QSaveFile m_file;
    QFile m_out;
    bool m_toFile = false;
};

} // namespace gatelodge::app
