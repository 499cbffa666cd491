// pg_dump and pg_restore, found where PostgreSQL's programs are and run as this program's own user. A password goes
// with them in their environment and never among their words (K1).
#pragma once
#include "server/store/connection.h"
#include <memory>
#include <QProcess>

namespace gatelodge::backup {

// In $PG_BINDIR if that is set, else where pg_config says, below /usr/lib/postgresql and in PATH: that server's own
// version where there is one, else the first that is newer. Misconfigured, with one line: there is none, or only older
// ones.
Result<QString> findProgram(const QString &name, int serverMajor);

// Ready to be started with such words; it says what it does on standard error, in English.
std::unique_ptr<QProcess> programFor(const store::Connection &connection, const QString &program,
                                     const QStringList &words);

// What it has said on standard error since the last time: complaints are kept, steps counted.
class Muttering {
public:
    explicit Muttering(QByteArray step) : m_step(std::move(step)) {}
    int steps(QProcess &process); // since the last time
    QString complaint() const { return m_complaint; }

private:
    QByteArray m_step, m_line;
    QString m_complaint;
};

} // namespace gatelodge::backup
