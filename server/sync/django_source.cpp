#include "server/sync/django_source.h"
#include "server/domain/username.h"
#include "server/sync/row_maker.h"
#include <QRegularExpression>

namespace gatelodge::sync {

namespace {

const QList<SourceColumn> &columns() {
    static const QList<SourceColumn> list{{QStringLiteral("username"), ImportField::Username},
                                          {QStringLiteral("first_name"), ImportField::FirstName},
                                          {QStringLiteral("last_name"), ImportField::LastName},
                                          {QStringLiteral("email"), ImportField::Email},
                                          {QStringLiteral("secondary email"), ImportField::OtherEmails},
                                          {QStringLiteral("is_active"), ImportField::Status},
                                          {QStringLiteral("groups"), ImportField::Groups},
                                          {QStringLiteral("sshkey"), ImportField::SshKeys},
                                          {QStringLiteral("password"), ImportField::Password}};
    return list;
}

// One item a line, with commas or not.
QString lines(const QStringList &items) { return items.isEmpty() ? QString() : items.join(u'\n') + u'\n'; }

Error tooHigh(const char *table, qint64 number) {
    return {Fault::Invalid, QStringLiteral("%1: the number %2 is too high").arg(QLatin1String(table)).arg(number), {}};
}

ImportLine lineOf(const DjangoPerson &person) {
    const int line = int(person.id);
    const auto username = Username::parse(person.username);
    if (!username || username->text() != person.username)
        return ImportProblem{line, ImportFlaw::BadUsername, ImportField::Username, person.username.left(200)};
    Record record;
    record.line = line;
    record.cells = {person.username,
                    person.firstName,
                    person.lastName,
                    person.email,
                    lines(person.otherEmails),
                    person.active ? QString()
                                  : QStringLiteral("suspended"), // who is active there may be suspended here
                    lines(person.groups),
                    QString(person.sshKeys).replace(QLatin1String("\r\n"), QLatin1String("\n")),
                    person.password};
    ImportLine made = *lineFrom(record, columns()); // there is a username
    if (auto *row = std::get_if<ImportRow>(&made))
        row->joined = person.joined;
    return made;
}

// Messages there are HTML, and plain text here.
QString plainText(QString html) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.remove(tag);
    for (const auto &[entity, sign] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
                                       std::pair("&#39;", "'"), std::pair("&nbsp;", " "), std::pair("&amp;", "&")})
        html.replace(QLatin1String(entity), QLatin1String(sign));
    return html.simplified();
}

// What does nothing there is not switched on here, where it is no setting that makes sense.
MovingSite siteFrom(const DjangoSite &there) {
    MovingSite site;
    site.number = there.id;
    site.org = there.org;
    site.profile.name = there.name;
    site.profile.redirectUrl = there.redirectUrl;
    site.profile.version = CryptoVersion(there.version);
    site.profile.apiUrl = there.apiUrl;
    site.profile.pushChanges = there.pushChanges && !there.apiUrl.isEmpty();
    site.profile.pushSshKeys = there.pushSshKeys && site.profile.pushChanges;
    site.profile.cooloffHours = there.cooloffHours;
    site.groups = there.groups;
    site.key = there.key;
    site.cooloffMessage = plainText(there.cooloffMessage);
    return site;
}

} // namespace

Result<std::unique_ptr<DjangoSource>> DjangoSource::open(const QString &where, const QString &password,
                                                         const std::function<Done(qint64, qint64)> &told) {
    GL_TRY(auto tables, DjangoTables::open(where, password, told));
    std::unique_ptr<DjangoSource> source(new DjangoSource(std::move(tables)));
    GL_TRY(source->m_people, source->m_tables->people());
    return source;
}

Result<std::optional<ImportLine>> DjangoSource::next() {
    GL_TRY(const auto person, m_people());
    if (!person)
        return std::optional<ImportLine>();
    if (person->id > std::numeric_limits<int>::max())
        return failure(tooHigh("auth_user", person->id));
    return std::optional(lineOf(*person));
}

Result<MovingPlaces> DjangoSource::places() {
    MovingPlaces places;
    GL_TRY(const auto orgs, m_tables->orgs());
    for (const DjangoOrg &org : orgs)
        places.orgs << MovingOrg{org.id, org.name, org.consentRequired};
    GL_TRY(const auto sites, m_tables->sites());
    for (const DjangoSite &site : sites) {
        if (site.id > std::numeric_limits<int>::max())
            return failure(tooHigh("account_communityauthsite", site.id));
        places.sites << siteFrom(site);
    }
    GL_TRY(auto consents, m_tables->consents());
    places.consents = [rows = std::move(consents)]() -> Result<std::optional<MovingConsent>> {
        GL_TRY(const auto row, rows());
        return row ? std::optional(MovingConsent{int(row->person), row->org, row->at}) : std::nullopt;
    };
    GL_TRY(auto visits, m_tables->visits());
    places.visits = [rows = std::move(visits)]() -> Result<std::optional<MovingVisit>> {
        GL_TRY(const auto row, rows());
        return row ? std::optional(MovingVisit{int(row->person), row->site,
                                               int(std::min<qint64>(row->count, std::numeric_limits<int>::max())),
                                               row->last})
                   : std::nullopt;
    };
    return places;
}

} // namespace gatelodge::sync
