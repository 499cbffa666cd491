#include "server/login/drivers/pam/asking.h"
#include "server/login/drivers/pam/wire.h"
#include <algorithm>
#include <QFile>

namespace gatelodge::login::pam {

namespace {

constexpr QLatin1StringView kService("service"), kLimit("limit_seconds"), kLowerCase("lower_case"),
    kNames("name_pattern"), kAccount("account");

Error misconfigured(QLatin1StringView setting, const QString &trouble) {
    return {Fault::Misconfigured, setting + QStringLiteral(": ") + trouble, {}};
}

QRegularExpression whole(QLatin1StringView pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isServiceName(const QString &name) {
    static const QRegularExpression form = whole(QLatin1StringView("[a-z0-9][a-z0-9_.-]{0,63}"));
    return form.match(name).hasMatch(); // PAM itself would lower the case, and then look for another file
}

bool isAccountName(const QString &name) {
    static const QRegularExpression form = whole(QLatin1StringView("[A-Za-z_][A-Za-z0-9_.-]{0,63}"));
    return form.match(name).hasMatch();
}

Done findServiceFile(const QString &service, const QStringList &folders) {
    for (const QString &folder : folders) {
        if (QFile::exists(folder + u'/' + service))
            return {};
    }
    return failure(misconfigured(
        kService, QStringLiteral("there is no file %1 in %2").arg(service, folders.join(QStringLiteral(" or ")))));
}

// Whatever pattern is set: modules make file names, arguments and lines of such names.
bool isHarmless(const QString &name) {
    if (name.isEmpty() || name.startsWith(u'.') || name.startsWith(u'-'))
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.isSurrogate() || c == u'/' || c == u':';
    });
}

} // namespace

QList<SettingField> settingFields() {
    return {
        {.name = kService,
         .label = QT_TRANSLATE_NOOP("drivers", "Service"),
         .help = QT_TRANSLATE_NOOP("drivers", "The file in /etc/pam.d that says how people are checked."),
         .required = true,
         .initial = QStringLiteral("gatelodge")},
        {.name = kLimit,
         .kind = SettingField::Number,
         .label = QT_TRANSLATE_NOOP("drivers", "Time limit in seconds"),
         .help = QT_TRANSLATE_NOOP("drivers", "PAM is given up after this time, with everything it has started."),
         .required = true,
         .initial = 10,
         .least = 1,
         .most = 60},
        {.name = kLowerCase,
         .kind = SettingField::Switch,
         .label = QT_TRANSLATE_NOOP("drivers", "Lower-case names"),
         .help = QT_TRANSLATE_NOOP("drivers", "Names are passed on in lower case, however they are typed."),
         .initial = true},
        {.name = kNames,
         .label = QT_TRANSLATE_NOOP("drivers", "Allowed names"),
         .help = QT_TRANSLATE_NOOP("drivers", "A regular expression. PAM is not asked about other names."),
         .required = true,
         .initial = QStringLiteral("^[a-z_][a-z0-9_.-]{0,31}$")},
        {.name = kAccount,
         .label = QT_TRANSLATE_NOOP("drivers", "Account that asks"),
         .help = QT_TRANSLATE_NOOP("drivers", "Used where Gatelodge runs as root: PAM is never asked as root."),
         .required = true,
         .initial = QStringLiteral("nobody")},
    };
}

Result<Asking> readAsking(const Settings &settings, const Places &places) {
    Asking asking{settings.text(kService), settings.text(kAccount),
                  QRegularExpression(QRegularExpression::anchoredPattern(settings.text(kNames))),
                  settings.isOn(kLowerCase), std::chrono::seconds(settings.number(kLimit))};
    if (!isServiceName(asking.service))
        return failure(misconfigured(kService, QStringLiteral("must be a file's name of a-z, 0-9, _ . -")));
    if (!isAccountName(asking.account))
        return failure(misconfigured(kAccount, QStringLiteral("must be an account's name")));
    if (!asking.names.isValid())
        return failure(misconfigured(kNames, asking.names.errorString()));
    GL_DO(findServiceFile(asking.service, places.serviceFolders));
    return asking;
}

std::optional<QByteArray> nameForPam(const QString &typed, const Asking &asking) {
    const QString name = asking.lowerCase ? typed.toLower() : typed;
    if (!isHarmless(name) || !asking.names.match(name).hasMatch())
        return std::nullopt;
    QByteArray bytes = name.toUtf8();
    return bytes.size() > qsizetype(kMostOfUsername) ? std::nullopt : std::optional(std::move(bytes));
}

// A C string that no module cuts short.
bool canBePassword(const QByteArray &password) {
    return !password.isEmpty() && password.size() <= qsizetype(kMostOfPassword) && !password.contains('\0');
}

} // namespace gatelodge::login::pam
