// A folder with PAM services of the test's own, and a gatelodge-pam that reads them: the real program, the real PAM and
// its real modules; only the folder is another. Whoever asks as root becomes nobody, who may read all this.
#pragma once
#include "server/login/drivers/pam/driver.h"
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatelodge::tests {

class PamPlace {
public:
    PamPlace() {
        for (const char *folder : {"", "/services", "/notes"}) {
            QDir().mkpath(path(folder));
            chmod(qPrintable(path(folder)), *folder == '/' && folder[1] == 'n' ? 0777 : 0755);
        }
        for (const char *module : {"gatelodge_test_pam_folder.so", "gatelodge_test_pam_witness.so"})
            QFile::copy(QStringLiteral(GATELODGE_TEST_MODULES "/") + QLatin1StringView(module),
                        path("/") + QLatin1StringView(module));
        writeText(path("/passwords"), "ada:secret word:gatelodge\n");
        QByteArray preloaded = GATELODGE_PRELOADED_FIRST;
        preloaded += preloaded.isEmpty() ? "" : ":";
        addProgram("asks", "export LD_PRELOAD='" + preloaded + path("/gatelodge_test_pam_folder.so").toUtf8() +
                               "' GATELODGE_TEST_PAM_SERVICES='" + path("/services").toUtf8() +
                               "' GATELODGE_TEST_NOTE='" + note() +
                               "' ASAN_OPTIONS=detect_leaks=0\nexec '" GATELODGE_BINARY_DIR
                               "/bin/gatelodge-pam' \"$@\"");
        addService("gatelodge", "auth required " + matrix() + "\naccount required " + matrix());
    }

    QString path(const char *inside) const { return m_folder.path() + QLatin1StringView(inside); }
    QByteArray note() const { return path("/notes/note").toUtf8(); }
    QByteArray noted() const { return readText(QString::fromUtf8(note())); } // "pid ppid"
    QByteArray witness(const QByteArray &arguments) const {
        return "auth required " + path("/gatelodge_test_pam_witness.so").toUtf8() + ' ' + arguments +
               "\naccount required pam_permit.so";
    }
    void addService(const QByteArray &name, const QByteArray &lines) {
        writeText(path("/services/") + QString::fromUtf8(name), lines + '\n');
    }
    QString addProgram(const char *name, const QByteArray &script) {
        const QString file = path("/") + QLatin1StringView(name);
        writeText(file, "#!/bin/sh\n" + script + '\n');
        chmod(qPrintable(file), 0755);
        return file;
    }

    login::pam::Places places() const { return {path("/asks"), {path("/services")}}; }
    std::unique_ptr<login::Driver> driver() const { return login::pam::makeDriver(places()); }
    std::unique_ptr<login::Driver> driver(const QString &program) const {
        return login::pam::makeDriver({program, {path("/services")}});
    }

    static QByteArray readText(const QString &file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    // A zombie runs no more.
    static bool isRunning(qint64 pid) {
        const QByteArray stat = readText(QStringLiteral("/proc/%1/stat").arg(pid));
        const qsizetype state = stat.lastIndexOf(')') + 2;
        return !stat.isEmpty() && stat.mid(state, 1) != "Z" && stat.mid(state, 1) != "X";
    }

private:
    QByteArray matrix() const { return GATELODGE_PAM_MODULES "/pam_matrix.so passdb=" + path("/passwords").toUtf8(); }
    static void writeText(const QString &file, const QByteArray &text) {
        QFile opened(file);
        if (!opened.open(QIODevice::WriteOnly) || opened.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file));
        opened.close();
        chmod(qPrintable(file), 0644);
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-pam-XXXXXX")};
};

} // namespace gatelodge::tests
