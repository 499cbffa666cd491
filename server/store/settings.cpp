#include "server/store/settings.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

struct Rule {
    const char *name;
    QJsonValue::Type type;
    double least, most; // numbers only; of texts the length
};

const Rule kRules[] = {
    {"name", QJsonValue::String, 1, 200},
    {"sign_up", QJsonValue::Bool, 0, 1},
    {"sign_up_approval", QJsonValue::Bool, 0, 1},
    {"approve_automatically", QJsonValue::Bool, 0, 1},
    {"approve_domains", QJsonValue::String, 0, 2000},
    {"approval_days", QJsonValue::Double, 1, 90},
    {"expiry_warning_days", QJsonValue::Double, 0, 90},
    {"idle_limit", QJsonValue::Double, 60, 90 * 86400},
    {"session_lifetime", QJsonValue::Double, 300, 365 * 86400},
    {"kept_lifetime", QJsonValue::Double, 3600, 365 * 86400},
    {"aged_after", QJsonValue::Double, 60, 365 * 86400},
    {"tries_window", QJsonValue::Double, 60, 86400},
    {"tries_per_account", QJsonValue::Double, 3, 1000},
    {"tries_per_device", QJsonValue::Double, 3, 1000},
    {"tries_per_address", QJsonValue::Double, 3, 100'000},
    {"members_see_online", QJsonValue::Bool, 0, 1},
    {"queue_paused", QJsonValue::Bool, 0, 1},
    {"bin_days", QJsonValue::Double, 0, 3650}, // service/bin.h
    {"mail_server", QJsonValue::Object, 0, 0}, // domain/mail_server.h
};

QString encoded(const QJsonValue &value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue decoded(const QString &text) { return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().first(); }

void take(HouseSettings &settings, const QString &name, const QJsonValue &value) {
    const auto duration = [&value] { return std::chrono::seconds(qint64(value.toDouble())); };
    if (name == QLatin1String("name"))
        settings.name = value.toString();
    else if (name == QLatin1String("sign_up"))
        settings.signUp = value.toBool();
    else if (name == QLatin1String("sign_up_approval"))
        settings.signUpApproval = value.toBool();
    else if (name == QLatin1String("approve_automatically"))
        settings.approveAutomatically = value.toBool();
    else if (name == QLatin1String("approve_domains"))
        settings.approveDomains = value.toString();
    else if (name == QLatin1String("approval_days"))
        settings.approvalDays = value.toInt();
    else if (name == QLatin1String("expiry_warning_days"))
        settings.expiryWarningDays = value.toInt();
    else if (name == QLatin1String("idle_limit"))
        settings.idleLimit = duration();
    else if (name == QLatin1String("session_lifetime"))
        settings.sessionLifetime = duration();
    else if (name == QLatin1String("kept_lifetime"))
        settings.keptLifetime = duration();
    else if (name == QLatin1String("aged_after"))
        settings.agedAfter = duration();
    else if (name == QLatin1String("members_see_online"))
        settings.membersSeeOnline = value.toBool();
    else if (name == QLatin1String("queue_paused"))
        settings.queuePaused = value.toBool();
}

} // namespace

Result<HouseSettings> readHouseSettings(Session &session) {
    GL_TRY(const auto rows, session.rows("setting.list"));
    HouseSettings settings;
    for (const Row &row : rows) {
        take(settings, row.text("name"), decoded(row.text("value")));
        settings.revision.value += row.revision().value;
    }
    return settings;
}

Done clearHouseSetting(Session &session, const QString &name) {
    GL_DO(lockHouseSettings(session));
    GL_DO(session.run("setting.clear", name));
    return {};
}

Done lockHouseSettings(Session &session) {
    GL_DO(session.one("setting.lock"));
    return {};
}

Result<QJsonObject> readChosenSettings(Session &session) {
    GL_TRY(const auto rows, session.rows("setting.list"));
    QJsonObject chosen;
    for (const Row &row : rows)
        chosen.insert(row.text("name"), decoded(row.text("value")));
    return chosen;
}

Done putHouseSetting(Session &session, const QString &name, const QJsonValue &value) {
    for (const Rule &rule : kRules) {
        if (name != QLatin1String(rule.name))
            continue;
        const double size = value.isString() ? double(value.toString().trimmed().size()) : value.toDouble(rule.least);
        if (value.type() != rule.type || size < rule.least || size > rule.most)
            return failure(Fault::Invalid,
                           QStringLiteral("%1: between %2 and %3").arg(name).arg(rule.least).arg(rule.most));
        GL_DO(lockHouseSettings(session)); // somebody may be comparing
        GL_DO(session.run("setting.put", name, encoded(value)));
        return {};
    }
    return failure(Fault::Invalid, QStringLiteral("%1: there is no such setting").arg(name));
}

} // namespace gatelodge::store
