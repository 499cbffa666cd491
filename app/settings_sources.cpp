#include "app/settings_sources.h"
#include "app/settings_keys.h"
#include <cstring>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <sys/stat.h>
#include <unistd.h>
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace gatelodge::app {
namespace {

using Written = QMap<QString, WrittenSetting>;

tl::unexpected<Error> misconfigured(const QString &line) { return failure(Fault::Misconfigured, line); }

QString shownFileName(const QString &path) { return QFileInfo(path).fileName(); }

std::optional<QString> plainText(const toml::node &node) {
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    if (const auto number = node.value_exact<int64_t>())
        return QString::number(*number);
    if (const auto truth = node.value_exact<bool>())
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

std::optional<QString> writtenText(const toml::node &node) {
    const toml::array *array = node.as_array();
    if (!array)
        return plainText(node);
    QStringList items;
    for (const toml::node &item : *array) {
        const auto text = plainText(item);
        if (!text)
            return {};
        items.append(*text);
    }
    return items.join(QStringLiteral(", "));
}

Done readTable(const toml::table &table, const QString &where, Written &written) {
    for (const auto &[name, node] : table) {
        const QString key = QString::fromStdString(std::string(name.str()));
        if (!findSettingKey(key))
            return misconfigured(QStringLiteral("%1: there is no setting “%2”").arg(where, key));
        const auto text = writtenText(node);
        if (!text)
            return misconfigured(QStringLiteral("%1: %2 must be a text, a whole number, true, false or a list of texts")
                                     .arg(where, key));
        written[key] = {*text, where};
    }
    return {};
}

Done readConfigFile(const SettingSources &sources, Written &written) {
    const bool absent = sources.file.isEmpty() || !QFileInfo::exists(sources.file);
    if (absent && sources.fileIs == ConfigFile::MayBeMissing)
        return {};
    GL_TRY(const QByteArray content, readPrivateFile(sources.file));
    const QString where = shownFileName(sources.file);
    const toml::parse_result parsed = toml::parse(std::string_view(content.constData(), size_t(content.size())));
    if (!parsed) {
        const std::string_view what = parsed.error().description();
        return misconfigured(QStringLiteral("%1, line %2: %3")
                                 .arg(where)
                                 .arg(parsed.error().source().begin.line)
                                 .arg(QString::fromUtf8(what.data(), qsizetype(what.size()))));
    }
    return readTable(parsed.table(), where, written);
}

Done readEnvironment(const QMap<QString, QString> &environment, Written &written) {
    for (const SettingKey &key : settingKeys()) {
        const QString name = environmentNameOf(key);
        const QString fileName = name + QStringLiteral("_FILE");
        const bool inFile = key.secrecy == Secrecy::Secret && environment.contains(fileName);
        if (inFile && environment.contains(name))
            return misconfigured(QStringLiteral("%1 and %2 are both set: one of them is allowed").arg(name, fileName));
        if (environment.contains(name))
            written[key.name] = {environment[name], name};
        if (!inFile)
            continue;
        GL_TRY(const QByteArray secret, readPrivateFile(environment[fileName]));
        written[key.name] = {QString::fromUtf8(secret).trimmed(), fileName};
    }
    return {};
}

Done readFlags(const QMap<QString, QString> &flags, Written &written) {
    for (auto flag = flags.cbegin(); flag != flags.cend(); ++flag) {
        const SettingKey *key = findSettingKey(flag.key());
        if (!key)
            return misconfigured(QStringLiteral("there is no setting “%1”").arg(flag.key()));
        written[key->name] = {flag.value(), flagNameOf(*key)};
    }
    return {};
}

QString placeBelow(const SettingSources &sources, const QString &variable, const QString &otherwise) {
    // The XDG base directory specification: relative paths are invalid and are ignored.
    const QString base = sources.environment.value(variable);
    const QString home = sources.environment.value(QStringLiteral("HOME"));
    return (base.startsWith(u'/') ? base : QString(home + otherwise)) + QStringLiteral("/gatelodge");
}

} // namespace

SettingSources SettingSources::ofProcess() {
    SettingSources sources;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        sources.environment.insert(name, environment.value(name));
    sources.asRoot = geteuid() == 0;
    sources.file = usualConfigFile(sources);
    return sources;
}

Result<QByteArray> readPrivateFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misconfigured(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    struct stat found {};
    if (fstat(file.handle(), &found) != 0) // of the opened file: the name may mean another one by now
        return misconfigured(
            QStringLiteral("%1 cannot be read: %2").arg(path, QString::fromLocal8Bit(strerror(errno))));
    if ((found.st_mode & (S_IRWXO | S_IWGRP)) != 0)
        return misconfigured(QStringLiteral("%1 has mode %2: others must not be able to read or change it; allowed is "
                                            "0600 or 0640, set it with chmod 600")
                                 .arg(path, QString::number(found.st_mode & 07777, 8).rightJustified(4, u'0')));
    if (found.st_uid != geteuid() && found.st_uid != 0)
        return misconfigured(QStringLiteral("%1 belongs to another user: allowed are this user and root").arg(path));
    return file.readAll();
}

Result<Written> collectSettings(const SettingSources &sources) {
    Written written;
    GL_DO(readConfigFile(sources, written));
    GL_DO(readEnvironment(sources.environment, written));
    GL_DO(readFlags(sources.flags, written));
    return written;
}

QString usualConfigFile(const SettingSources &sources) {
    const QString folder = sources.asRoot
                               ? QStringLiteral("/etc/gatelodge")
                               : placeBelow(sources, QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/.config"));
    return folder + QStringLiteral("/gatelodge.toml");
}

QString usualDataFolder(const SettingSources &sources) {
    return sources.asRoot ? QStringLiteral("/var/lib/gatelodge")
                          : placeBelow(sources, QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/.local/share"));
}

} // namespace gatelodge::app
