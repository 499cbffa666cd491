#include "server/admin/import_forms.h"
#include "server/sync/django_tables.h"
#include <QFileInfo>
#include <QUrl>

namespace gatelodge::admin {

namespace {

SettingField field(const char *name, SettingField::Kind kind, const char *label, const QString &example = {}) {
    SettingField field;
    field.name = QLatin1String(name);
    field.kind = kind;
    field.label = label;
    field.example = example;
    return field;
}

QString textIn(const QJsonObject &entered, const char *name) {
    return entered.value(QLatin1String(name)).toString().trimmed();
}

} // namespace

QList<SettingField> importDirectorySchema() {
    auto url = field("url", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Address"),
                     QStringLiteral("ldaps://directory.example.org"));
    auto base = field("base", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Search below"),
                      QStringLiteral("ou=people,dc=example,dc=org"));
    url.required = base.required = true;
    auto filter = field("filter", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Filter"));
    filter.initial = sync::DirectoryQuestion().filter;
    return {url,
            base,
            filter,
            field("dn", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Account that searches"),
                  QStringLiteral("cn=reader,dc=example,dc=org")),
            field("password", SettingField::Secret, QT_TRANSLATE_NOOP("drivers", "Its password")),
            field("start_tls", SettingField::Switch, QT_TRANSLATE_NOOP("drivers", "StartTLS"))};
}

QList<SettingField> importWebsiteSchema() {
    auto where = field("where", SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Database, or file of a dump"),
                       QStringLiteral("postgresql://reader@db.example.org/website"));
    where.required = true;
    return {where, field("password", SettingField::Secret, QT_TRANSLATE_NOOP("drivers", "Its password"))};
}

sync::DirectoryQuestion questionFrom(const QJsonObject &entered) {
    sync::DirectoryQuestion question;
    question.url = textIn(entered, "url");
    question.base = textIn(entered, "base");
    if (const QString filter = textIn(entered, "filter"); !filter.isEmpty())
        question.filter = filter;
    question.dn = textIn(entered, "dn");
    question.password = entered.value(QLatin1String("password")).toString().toUtf8();
    question.startTls = entered.value(QLatin1String("start_tls")).toBool();
    return question;
}

ImportSource websiteFrom(const QJsonObject &entered) {
    ImportSource source;
    source.format = ImportFormat::Website;
    source.path = textIn(entered, "where");
    source.password = entered.value(QLatin1String("password")).toString();
    source.called = sync::DjangoTables::isDatabase(source.path)
                        ? QUrl(source.path).toString(QUrl::RemovePassword | QUrl::RemoveQuery)
                        : QFileInfo(source.path).fileName();
    return source;
}

} // namespace gatelodge::admin
