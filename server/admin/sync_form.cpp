#include "server/admin/syncs.h"
#include <QTimeZone>

namespace gatelodge::admin {

namespace {

QString textIn(const QJsonObject &form, const char *name) {
    return form.value(QLatin1String(name)).toString().trimmed();
}

SettingField field(const char *name, SettingField::Kind kind, const char *label, const char *help = "") {
    SettingField field;
    field.name = QLatin1String(name);
    field.kind = kind;
    field.label = label;
    field.help = help;
    return field;
}

tl::unexpected<Error> wrong(const char *name) {
    return failure(Fault::Invalid, QLatin1String(name) + QStringLiteral(": "));
}

} // namespace

QList<SettingField> syncSchema() {
    SettingField name = field("name", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Name"));
    name.required = true;
    SettingField address =
        field("address", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Document"),
              QT_TRANSLATE_NOOP("drivers", "A web address, or a file in sync_folder of the server."));
    address.required = true;
    address.example = QStringLiteral("https://school.example/people.csv");
    SettingField format = field("format", SettingField::Choice, QT_TRANSLATE_NOOP("drivers", "Format"));
    format.initial = QStringLiteral("csv");
    format.choices = {{QStringLiteral("csv"), QT_TRANSLATE_NOOP("drivers", "Table (CSV)")},
                      {QStringLiteral("json"), QT_TRANSLATE_NOOP("drivers", "JSON lines")},
                      {QStringLiteral("ldif"), QT_TRANSLATE_NOOP("drivers", "LDIF")},
                      {QStringLiteral("ims"), QT_TRANSLATE_NOOP("drivers", "IMS Enterprise")}};
    SettingField columns = field("columns", SettingField::Lines, QT_TRANSLATE_NOOP("drivers", "Columns"),
                                 QT_TRANSLATE_NOOP("drivers", "One a line, where it is not found out: heading=field."));
    columns.example = QStringLiteral("number=key");
    SettingField absent = field("absent", SettingField::Choice, QT_TRANSLATE_NOOP("drivers", "Who is gone"));
    absent.initial = QStringLiteral("suspend");
    absent.choices = {{QStringLiteral("suspend"), QT_TRANSLATE_NOOP("drivers", "is suspended")},
                      {QStringLiteral("remove"), QT_TRANSLATE_NOOP("drivers", "goes to the recycle bin")},
                      {QStringLiteral("leave"), QT_TRANSLATE_NOOP("drivers", "stays as they are")}};
    SettingField guard =
        field("guard", SettingField::Number, QT_TRANSLATE_NOOP("drivers", "Ask before more per cent go"));
    guard.initial = 5;
    guard.most = 100;
    SettingField schedule =
        field("schedule", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Runs"),
              QT_TRANSLATE_NOOP("drivers", "In English: “every 15 minutes”, “mondays and thursdays at "
                                           "06:30”, “by hand”."));
    schedule.initial = QStringLiteral("every day at 03:00");
    SettingField zone = field("zone", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Time zone"));
    zone.initial = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return {name,
            address,
            field("account", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Account there")),
            field("password", SettingField::Secret, QT_TRANSLATE_NOOP("drivers", "Password")),
            field("internal", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "The address may be a private one")),
            format,
            columns,
            field("snapshot", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "The document has everybody")),
            absent,
            guard,
            schedule,
            zone,
            field("owner", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Username of who gets mails"))};
}

QJsonObject formOf(const SyncJob &job) {
    const SyncSettings &s = job.settings;
    QStringList columns;
    for (auto column = s.columns.begin(); column != s.columns.end(); ++column)
        columns << column.key() + u'=' + *column;
    QJsonObject form{{QStringLiteral("name"), s.name},
                     {QStringLiteral("address"), s.address},
                     {QStringLiteral("account"), s.account},
                     {QStringLiteral("internal"), s.internal},
                     {QStringLiteral("format"), s.format},
                     {QStringLiteral("columns"), columns.join(u'\n')},
                     {QStringLiteral("snapshot"), s.snapshot},
                     {QStringLiteral("absent"), QString(syncAbsentName(s.absent))},
                     {QStringLiteral("guard"), s.guardPercent},
                     {QStringLiteral("schedule"), scheduleWords(s.schedule)},
                     {QStringLiteral("zone"), QString::fromLatin1(s.schedule.zone)},
                     {QStringLiteral("owner"), job.ownerName}};
    if (job.hasPassword)
        form.insert(QStringLiteral("password"), QJsonObject{{QStringLiteral("sealed"), QString()}});
    return form;
}

Result<EnteredSync> settingsIn(const QJsonObject &form, const SyncSettings &base) {
    EnteredSync entered;
    entered.settings = base;
    entered.settings.columns.clear();
    entered.settings.owner.reset();
    SyncSettings &s = entered.settings;
    s.name = textIn(form, "name");
    s.address = textIn(form, "address");
    s.origin = s.address.contains(QLatin1String("://")) ? SyncOrigin::Http : SyncOrigin::File;
    s.account = textIn(form, "account");
    s.internal = form.value(QLatin1String("internal")).toBool();
    s.format = textIn(form, "format");
    for (const QString &line : textIn(form, "columns").split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.lastIndexOf(u'=');
        if (equals <= 0)
            return wrong("columns");
        s.columns.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    s.snapshot = form.value(QLatin1String("snapshot")).toBool();
    s.absent = syncAbsentNamed(textIn(form, "absent")).value_or(SyncAbsent::Suspend);
    s.guardPercent = form.value(QLatin1String("guard")).toInt(5);
    const auto schedule = scheduleFrom(textIn(form, "schedule"), textIn(form, "zone").toLatin1());
    if (!schedule)
        return wrong(QTimeZone(textIn(form, "zone").toLatin1()).isValid() ? "schedule" : "zone");
    s.schedule = *schedule;
    entered.owner = textIn(form, "owner");
    const QJsonValue password = form.value(QLatin1String("password"));
    if (password.isString())
        entered.password = password.toString().toUtf8();
    else if (password.isNull())
        entered.password = QByteArray();
    return entered;
}

} // namespace gatelodge::admin
