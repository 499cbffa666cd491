#include "server/sync/django_tables.h"
#include "server/service/tables_elsewhere.h"
#include "server/sync/dump_tables.h"
#include <QRegularExpression>

namespace gatelodge::sync {

namespace {

const QString kPeople = QStringLiteral("auth_user"), kGroups = QStringLiteral("auth_group"),
              kMembers = QStringLiteral("auth_user_groups"), kAddresses = QStringLiteral("account_secondaryemail"),
              kProfiles = QStringLiteral("core_userprofile"), kOrgs = QStringLiteral("account_communityauthorg"),
              kSites = QStringLiteral("account_communityauthsite"),
              kSiteGroups = QStringLiteral("account_communityauthsite_require_groups"),
              kConsents = QStringLiteral("account_communityauthconsent"),
              kVisits = QStringLiteral("account_communityauthlastlogin");

const WantedTables &wanted() {
    const QString id = QStringLiteral("id"), person = QStringLiteral("user_id");
    static const WantedTables tables{{kPeople, id},       {kGroups, id},
                                     {kMembers, person},  {kAddresses, person},
                                     {kProfiles, person}, {kOrgs, id},
                                     {kSites, id},        {kConsents, person},
                                     {kVisits, person},   {kSiteGroups, QStringLiteral("communityauthsite_id")}};
    return tables;
}

bool flag(const QString &cell) { return cell == QLatin1String("t"); }

// "2019-05-01 12:30:00.25+02", as PostgreSQL writes it: an offset may have no minutes.
QDateTime time(const QString &cell) {
    static const QRegularExpression shape(QStringLiteral("^(\\S+) ([0-9:.]+)(Z|[+-]\\d\\d)?(:?\\d\\d)?$"));
    const auto match = shape.match(cell);
    if (!match.hasMatch())
        return {};
    const QString offset =
        match.captured(3).isEmpty() ? QStringLiteral("Z")
        : match.captured(3) == u'Z'
            ? match.captured(3)
            : match.captured(3) + (match.captured(4).isEmpty() ? QStringLiteral(":00") : match.captured(4));
    return QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + offset, Qt::ISODateWithMs).toUTC();
}

// Rows of a table that go with people, each of whom asks for theirs in the order of their numbers.
class Following {
public:
    Following() = default;
    explicit Following(TableRows rows) : m_rows(std::move(rows)) {}
    Result<QList<QStringList>> of(qint64 person) {
        QList<QStringList> found;
        while (m_rows) {
            if (!m_next) {
                GL_TRY(m_next, m_rows());
                if (!m_next) {
                    m_rows = nullptr;
                    break;
                }
            }
            const qint64 number = m_next->first().toLongLong();
            if (number > person)
                break;
            if (number == person)
                found << *m_next;
            m_next.reset();
        }
        return found;
    }

private:
    TableRows m_rows;
    std::optional<QStringList> m_next;
};

// Nothing of a table that is not there.
Result<TableRows> rowsIfAny(Tables &tables, const QString &table, const QStringList &columns) {
    if (tables.columnsOf(table).isEmpty())
        return TableRows();
    return tables.rows(table, columns);
}

// Columns that came with a later version of the website, where they are there.
class Columns {
public:
    Columns(const Tables &tables, const QString &table, QStringList needed, const QStringList &later)
        : m_asked(std::move(needed)) {
        const QStringList there = tables.columnsOf(table);
        for (const QString &column : later) {
            if (there.contains(column))
                m_asked << column;
        }
    }
    const QStringList &asked() const { return m_asked; }
    QString cell(const QStringList &row, const char *column) const {
        const qsizetype place = m_asked.indexOf(QLatin1String(column));
        return place < 0 ? QString() : row.at(place);
    }

private:
    QStringList m_asked;
};

QStringList words(const char *list) { return QString::fromLatin1(list).split(u' '); }

} // namespace

bool DjangoTables::isDatabase(const QString &where) {
    return where.startsWith(QLatin1String("postgresql:")) || where.startsWith(QLatin1String("postgres:"));
}

Result<std::unique_ptr<DjangoTables>> DjangoTables::open(const QString &where, const QString &password,
                                                         const std::function<Done(qint64, qint64)> &told) {
    const QString schema = QStringLiteral("public");
    std::unique_ptr<Tables> tables;
    if (isDatabase(where)) {
        GL_TRY(auto to, service::Connection::parse(where));
        if (!password.isEmpty())
            to.password = password;
        GL_TRY(tables, service::openTablesElsewhere(to, schema, wanted()));
    } else {
        GL_TRY(tables, openDump(where, schema, wanted(), told));
    }
    const QStringList columns = tables->columnsOf(kPeople);
    for (const QString &needed : words("id username first_name last_name email password is_active date_joined")) {
        if (!columns.contains(needed))
            return failure(Fault::Invalid,
                           columns.isEmpty() ? QStringLiteral("there is no table auth_user: is it a Django website's?")
                                             : QStringLiteral("auth_user has no column %1").arg(needed),
                           QStringLiteral("import_django"));
    }
    return std::unique_ptr<DjangoTables>(new DjangoTables(std::move(tables)));
}

Result<QHash<qint64, QString>> DjangoTables::groupNames() {
    QHash<qint64, QString> names;
    GL_TRY(const auto rows, rowsIfAny(*m_tables, kGroups, words("id name")));
    while (rows) {
        GL_TRY(const auto row, rows());
        if (!row)
            break;
        names.insert(row->at(0).toLongLong(), row->at(1));
    }
    return names;
}

Result<Rows<DjangoPerson>> DjangoTables::people() {
    struct Streams {
        Columns columns;
        TableRows people;
        Following addresses, profiles, members;
        QHash<qint64, QString> groups;
    };
    auto streams = std::make_shared<Streams>(Streams{
        Columns(*m_tables, kPeople, words("id username first_name last_name email password is_active date_joined"),
                words("last_login is_staff is_superuser")),
        {},
        {},
        {},
        {},
        {}});
    GL_TRY(streams->people, m_tables->rows(kPeople, streams->columns.asked()));
    GL_TRY(auto addresses, rowsIfAny(*m_tables, kAddresses, words("user_id email confirmed")));
    TableRows profiles; // of many a website they have no key
    if (m_tables->columnsOf(kProfiles).contains(QLatin1String("sshkey"))) {
        GL_TRY(profiles, m_tables->rows(kProfiles, words("user_id sshkey")));
    }
    GL_TRY(auto members, rowsIfAny(*m_tables, kMembers, words("user_id group_id")));
    GL_TRY(streams->groups, groupNames());
    streams->addresses = Following(std::move(addresses));
    streams->profiles = Following(std::move(profiles));
    streams->members = Following(std::move(members));
    return Rows<DjangoPerson>([streams]() -> Result<std::optional<DjangoPerson>> {
        GL_TRY(const auto row, streams->people());
        if (!row)
            return std::optional<DjangoPerson>();
        DjangoPerson person;
        person.id = row->at(0).toLongLong();
        person.username = row->at(1);
        person.firstName = row->at(2);
        person.lastName = row->at(3);
        person.email = row->at(4);
        if (!row->at(5).startsWith(u'!'))
            person.password = row->at(5);
        person.active = flag(row->at(6));
        person.joined = time(row->at(7));
        person.lastLogin = time(streams->columns.cell(*row, "last_login"));
        person.staff = flag(streams->columns.cell(*row, "is_staff"));
        person.superuser = flag(streams->columns.cell(*row, "is_superuser"));
        GL_TRY(const auto addresses, streams->addresses.of(person.id));
        for (const QStringList &address : addresses) {
            if (flag(address.at(2)))
                person.otherEmails << address.at(1);
        }
        GL_TRY(const auto profiles, streams->profiles.of(person.id));
        for (const QStringList &profile : profiles)
            person.sshKeys += profile.at(1) + u'\n';
        GL_TRY(const auto members, streams->members.of(person.id));
        for (const QStringList &member : members) {
            if (const QString name = streams->groups.value(member.at(1).toLongLong()); !name.isEmpty())
                person.groups << name;
        }
        return std::optional(person);
    });
}

Result<QList<DjangoOrg>> DjangoTables::orgs() {
    QList<DjangoOrg> orgs;
    GL_TRY(const auto rows, rowsIfAny(*m_tables, kOrgs, words("id orgname require_consent")));
    while (rows) {
        GL_TRY(const auto row, rows());
        if (!row)
            break;
        orgs << DjangoOrg{row->at(0).toLongLong(), row->at(1), flag(row->at(2))};
    }
    return orgs;
}

Result<QList<DjangoSite>> DjangoTables::sites() {
    QList<DjangoSite> sites;
    const Columns columns(*m_tables, kSites, words("id name redirecturl cryptkey"),
                          words("org_id version apiurl push_changes push_ssh cooloff_hours cooloff_message"));
    GL_TRY(const auto rows, rowsIfAny(*m_tables, kSites, columns.asked()));
    GL_TRY(auto needed, rowsIfAny(*m_tables, kSiteGroups, words("communityauthsite_id group_id")));
    GL_TRY(const auto groups, groupNames());
    Following following(std::move(needed));
    while (rows) {
        GL_TRY(const auto row, rows());
        if (!row)
            break;
        const auto cell = [&](const char *column) { return columns.cell(*row, column); };
        DjangoSite site;
        site.id = row->at(0).toLongLong();
        site.name = row->at(1);
        site.redirectUrl = row->at(2);
        site.key = row->at(3);
        site.org = cell("org_id").toLongLong();
        if (const QString version = cell("version"); !version.isEmpty())
            site.version = version.toInt();
        site.apiUrl = cell("apiurl");
        site.pushChanges = flag(cell("push_changes"));
        site.pushSshKeys = flag(cell("push_ssh"));
        site.cooloffHours = cell("cooloff_hours").toInt();
        site.cooloffMessage = cell("cooloff_message");
        GL_TRY(const auto ofSite, following.of(site.id));
        for (const QStringList &one : ofSite)
            site.groups << groups.value(one.at(1).toLongLong());
        sites << site;
    }
    return sites;
}

Result<Rows<DjangoConsent>> DjangoTables::consents() {
    GL_TRY(auto rows, rowsIfAny(*m_tables, kConsents, words("user_id org_id consentgiven")));
    return Rows<DjangoConsent>([rows = std::move(rows)]() -> Result<std::optional<DjangoConsent>> {
        if (!rows)
            return std::optional<DjangoConsent>();
        GL_TRY(const auto row, rows());
        return row ? std::optional(DjangoConsent{row->at(0).toLongLong(), row->at(1).toLongLong(), time(row->at(2))})
                   : std::nullopt;
    });
}

Result<Rows<DjangoVisit>> DjangoTables::visits() {
    GL_TRY(auto rows, rowsIfAny(*m_tables, kVisits, words("user_id site_id lastlogin logincount")));
    return Rows<DjangoVisit>([rows = std::move(rows)]() -> Result<std::optional<DjangoVisit>> {
        if (!rows)
            return std::optional<DjangoVisit>();
        GL_TRY(const auto row, rows());
        return row ? std::optional(DjangoVisit{row->at(0).toLongLong(), row->at(1).toLongLong(),
                                               row->at(3).toLongLong(), time(row->at(2))})
                   : std::nullopt;
    });
}

} // namespace gatelodge::sync
