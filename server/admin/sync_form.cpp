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

QList<SettingField> directoryFields() {
    SettingField base = field("base", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Search below"),
                              QT_TRANSLATE_NOOP("drivers", "Of a directory, as what follows."));
    base.example = QStringLiteral("ou=people,dc=example,dc=org");
    SettingField filter = field("filter", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Filter"));
    filter.example = QStringLiteral("(objectClass=person)");
    SettingField page = field("page_size", SettingField::Number, QT_TRANSLATE_NOOP("drivers", "Entries a page"));
    page.initial = 500;
    page.least = 1;
    page.most = 10'000;
    return {
        base, filter, field("start_tls", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "StartTLS")),
        field("trusted", SettingField::Lines, QT_TRANSLATE_NOOP("drivers", "Trusted certificates"),
              QT_TRANSLATE_NOOP("drivers", "The certificate of the authority that signed the server's, in PEM form. "
                                           "Empty: those that this machine trusts.")),
        page};
}

QList<SettingField> textFields() {
    SettingField encoding = field("encoding", SettingField::Choice, QT_TRANSLATE_NOOP("drivers", "Encoding"));
    encoding.initial = QString();
    encoding.choices = {{QString(), QT_TRANSLATE_NOOP("drivers", "is found out")},
                        {QStringLiteral("utf-8"), "UTF-8"},
                        {QStringLiteral("utf-16le"), "UTF-16 LE"},
                        {QStringLiteral("utf-16be"), "UTF-16 BE"},
                        {QStringLiteral("latin1"), "Latin-1"}};
    SettingField separator =
        field("separator", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Separator of a table"),
              QT_TRANSLATE_NOOP("drivers", "One character, or tab. Empty: it is found out."));
    return {encoding, separator};
}

QList<SettingField> signInFields() {
    SettingField often = field(
        "at_sign_in", SettingField::Number, QT_TRANSLATE_NOOP("drivers", "Minutes between two questions"),
        QT_TRANSLATE_NOOP("drivers", "A web server or directory is asked about whoever signs in, at most so often. "
                                     "0: not at all."));
    often.initial = 0;
    often.most = 10'080;
    SettingField person =
        field("person", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Address of one person"),
              QT_TRANSLATE_NOOP("drivers", "With {key} or {username} in it; of a directory a filter."));
    person.example = QStringLiteral("https://school.example/people/{key}.csv");
    return {often, person};
}

SyncOrigin originOf(const QString &address) {
    if (address.startsWith(QLatin1String("ldap://")) || address.startsWith(QLatin1String("ldaps://")))
        return SyncOrigin::Ldap;
    return address.contains(QLatin1String("://")) ? SyncOrigin::Http : SyncOrigin::File;
}

} // namespace

QList<SettingField> syncSchema() {
    SettingField name = field("name", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Name"));
    name.required = true;
    SettingField address =
        field("address", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Document"),
              QT_TRANSLATE_NOOP("drivers", "A web address, a directory (ldaps://), or a file in sync_folder of the "
                                           "server."));
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
    SettingField guardLeast =
        field("guard_least", SettingField::Number, QT_TRANSLATE_NOOP("drivers", "And at least so many people"));
    guardLeast.initial = 5;
    guardLeast.most = 1'000'000;
    SettingField schedule =
        field("schedule", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Runs"),
              QT_TRANSLATE_NOOP("drivers", "In English: “every 15 minutes”, “mondays and thursdays at "
                                           "06:30”, “by hand”."));
    schedule.initial = QStringLiteral("every day at 03:00");
    SettingField zone = field("zone", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Time zone"));
    zone.initial = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    SettingField mail =
        field("mail", SettingField::Choice, QT_TRANSLATE_NOOP("drivers", "Mails after runs by themselves"),
              QT_TRANSLATE_NOOP("drivers", "A run that changed nothing sends none."));
    mail.initial = QStringLiteral("changes");
    mail.choices = {
        {QStringLiteral("changes"), QT_TRANSLATE_NOOP("drivers", "where something changed or needs a person")},
        {QStringLiteral("trouble"), QT_TRANSLATE_NOOP("drivers", "only where something needs a person")},
        {QStringLiteral("never"), QT_TRANSLATE_NOOP("drivers", "never")}};
    QList<SettingField> schema{
        name, address, field("account", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Account there")),
        field("password", SettingField::Secret, QT_TRANSLATE_NOOP("drivers", "Password")),
        field("internal", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "The address may be a private one"))};
    schema << directoryFields() << format << columns << textFields()
           << field("snapshot", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "The document has everybody"))
           << absent
           << field("bring_back", SettingField::Switch,
                    QT_TRANSLATE_NOOP("drivers", "Bring back whom somebody here has deleted"))
           << guard << guardLeast << schedule << zone
           << field("owner", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Username of who gets mails")) << mail
           << field("acknowledge", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Acknowledgement"),
                    QT_TRANSLATE_NOOP("drivers", "A file in sync_folder that every run writes."))
           << signInFields();
    return schema;
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
                     {QStringLiteral("base"), s.base},
                     {QStringLiteral("filter"), s.filter},
                     {QStringLiteral("start_tls"), s.startTls},
                     {QStringLiteral("trusted"), s.trusted},
                     {QStringLiteral("page_size"), s.pageSize},
                     {QStringLiteral("format"), s.format},
                     {QStringLiteral("encoding"), s.encoding},
                     {QStringLiteral("separator"), s.separator},
                     {QStringLiteral("columns"), columns.join(u'\n')},
                     {QStringLiteral("snapshot"), s.snapshot},
                     {QStringLiteral("absent"), QString(syncAbsentName(s.absent))},
                     {QStringLiteral("bring_back"), s.bringBack},
                     {QStringLiteral("guard"), s.guardPercent},
                     {QStringLiteral("guard_least"), s.guardLeast},
                     {QStringLiteral("acknowledge"), s.acknowledge},
                     {QStringLiteral("at_sign_in"), s.atSignIn},
                     {QStringLiteral("person"), s.person},
                     {QStringLiteral("schedule"), scheduleWords(s.schedule)},
                     {QStringLiteral("zone"), QString::fromLatin1(s.schedule.zone)},
                     {QStringLiteral("owner"), job.ownerName},
                     {QStringLiteral("mail"), QString(syncMailName(s.mail))}};
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
    s.origin = originOf(s.address);
    s.account = textIn(form, "account");
    s.internal = form.value(QLatin1String("internal")).toBool();
    s.base = textIn(form, "base");
    s.filter = textIn(form, "filter");
    s.startTls = form.value(QLatin1String("start_tls")).toBool();
    s.trusted = textIn(form, "trusted");
    s.pageSize = form.value(QLatin1String("page_size")).toInt(500);
    s.format = textIn(form, "format");
    s.encoding = textIn(form, "encoding");
    s.separator = textIn(form, "separator");
    for (const QString &line : textIn(form, "columns").split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.lastIndexOf(u'=');
        if (equals <= 0)
            return wrong("columns");
        s.columns.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    s.snapshot = form.value(QLatin1String("snapshot")).toBool();
    s.absent = syncAbsentNamed(textIn(form, "absent")).value_or(SyncAbsent::Suspend);
    s.bringBack = form.value(QLatin1String("bring_back")).toBool();
    s.guardLeast = form.value(QLatin1String("guard_least")).toInt(5);
    s.acknowledge = textIn(form, "acknowledge");
    s.atSignIn = form.value(QLatin1String("at_sign_in")).toInt();
    s.person = textIn(form, "person");
    s.guardPercent = form.value(QLatin1String("guard")).toInt(5);
    const auto schedule = scheduleFrom(textIn(form, "schedule"), textIn(form, "zone").toLatin1());
    if (!schedule)
        return wrong(QTimeZone(textIn(form, "zone").toLatin1()).isValid() ? "schedule" : "zone");
    s.schedule = *schedule;
    entered.owner = textIn(form, "owner");
    s.mail = syncMailNamed(textIn(form, "mail")).value_or(base.mail);
    const QJsonValue password = form.value(QLatin1String("password"));
    if (password.isString())
        entered.password = password.toString().toUtf8();
    else if (password.isNull())
        entered.password = QByteArray();
    return entered;
}

} // namespace gatelodge::admin
