#include "app/cli/export_tables.h"
#include "app/cli/outlet.h"
#include "server/domain/csv.h"
#include "server/store/exports.h"
#include "server/store/places.h"
#include <QJsonDocument>

namespace gatelodge::app {

namespace {

constexpr int kPage = 1000; // rows

// A table with its heading, or with --json an object a line, by the same names.
class TableFile {
public:
    TableFile(const std::string &path, bool json, QStringList columns)
        : m_path(path), m_json(json), m_columns(std::move(columns)) {}
    Done begin() {
        GL_DO(m_outlet.open(m_path));
        return m_json ? Done() : m_outlet.put("\xEF\xBB\xBF" + csvLine(m_columns));
    }
    Done put(const QStringList &cells) {
        ++m_rows;
        if (!m_json)
            return m_outlet.put(csvLine(cells));
        QJsonObject object;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            object.insert(m_columns[i], cells.value(i));
        return m_outlet.put(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    Done end(const Invocation &invocation) {
        GL_DO(m_outlet.close());
        if (!m_path.empty())
            showFacts(invocation, {{QStringLiteral("exported"), QString::number(m_rows)}});
        return {};
    }

private:
    Outlet m_outlet;
    std::string m_path;
    bool m_json;
    QStringList m_columns;
    int m_rows = 0;
};

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }
QString timeOf(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); }

QStringList words(std::initializer_list<const char *> names) {
    QStringList list;
    for (const char *name : names)
        list << QLatin1String(name);
    return list;
}

using Columns = QStringList;
using Fill = Done (*)(store::Session &session, TableFile &file);

Done putSites(store::Session &session, TableFile &file) {
    GL_TRY(const auto sites, store::listSites(session));
    GL_TRY(const auto groups, store::listGroups(session));
    QHash<int, QString> names;
    for (const Group &group : groups)
        names.insert(group.id.value, group.profile.name);
    for (const Site &site : sites) {
        const SiteProfile &p = site.profile;
        QStringList asked;
        for (const GroupId &group : p.groups)
            asked << names.value(group.value);
        GL_DO(file.put({QString::number(site.id.value), p.name, site.orgName, p.redirectUrl,
                        QString::number(int(p.version)), p.apiUrl, yesNo(p.pushChanges), pushFormName(p.pushForm),
                        yesNo(p.pushSshKeys), levelName(p.minLevel), QString::number(p.cooloffHours),
                        asked.join(QStringLiteral("; "))}));
    }
    return {};
}

Done putOrgs(store::Session &session, TableFile &file) {
    GL_TRY(const auto orgs, store::listOrgs(session));
    for (const Org &org : orgs)
        GL_DO(file.put({QString::number(org.id.value), org.profile.name, yesNo(org.profile.consentRequired),
                        org.profile.purpose, org.profile.contact, yesNo(org.profile.pairwise),
                        QString::number(org.sites), QString::number(org.consenting)}));
    return {};
}

Done putGroups(store::Session &session, TableFile &file) {
    GL_TRY(const auto groups, store::listGroups(session));
    for (const Group &group : groups)
        GL_DO(file.put({QString::number(group.id.value), group.profile.name, group.profile.description,
                        QString::number(group.members), QString::number(group.sites)}));
    return {};
}

Done putConsents(store::Session &session, TableFile &file) {
    for (qint64 behind = 0;;) {
        GL_TRY(const auto page, store::exportConsents(session, behind, kPage));
        for (const auto &one : page)
            GL_DO(file.put({one.username, toString(one.user), QString::number(one.org.value), one.orgName,
                            one.given ? QStringLiteral("agreed") : QStringLiteral("withdrawn"), timeOf(one.at),
                            one.textVersion}));
        if (page.size() < kPage)
            return {};
        behind = page.last().id;
    }
}

Done putVisits(store::Session &session, TableFile &file) {
    UserId user;
    SiteId site;
    while (true) {
        GL_TRY(const auto page, store::exportVisits(session, user, site, kPage));
        for (const auto &one : page)
            GL_DO(file.put({one.username, toString(one.user), QString::number(one.site.value), one.siteName,
                            timeOf(one.firstAt), timeOf(one.lastAt), QString::number(one.visits)}));
        if (page.size() < kPage)
            return {};
        user = page.last().user;
        site = page.last().site;
    }
}

struct Table {
    const char *name, *help;
    Columns columns;
    Fill fill;
};

QList<Table> tables() {
    return {{"sites", "Sites, without their keys",
             words({"site", "name", "organisation", "redirect", "protocol", "updates_to", "told_of_changes", "form",
                    "told_ssh_keys", "least_level", "cooloff_hours", "groups"}),
             putSites},
            {"orgs", "Organisations",
             words({"organisation", "name", "asks_consent", "purpose", "contact", "own_names", "sites", "consenting"}),
             putOrgs},
            {"groups", "Groups; who is in them comes with people",
             words({"group", "name", "description", "members", "sites"}), putGroups},
            {"consents", "Every consent that was given or withdrawn",
             words({"username", "user_id", "organisation", "organisation_name", "consent", "at", "wording"}),
             putConsents},
            {"visits", "Who has been at which site",
             words({"username", "user_id", "site", "site_name", "first", "last", "visits"}), putVisits}};
}

} // namespace

void addTableExports(CLI::App &group, Invocation &invocation) {
    auto output = std::make_shared<std::string>();
    for (const Table &table : tables()) {
        CLI::App *sub = group.add_subcommand(table.name, table.help);
        sub->add_option("--output", *output, "the file; else standard output");
        sub->callback([&invocation, output, table] {
            invocation.run = [output, table](const Invocation &given) {
                auto house = openToolHouse(given);
                if (!house)
                    return complain(given, house.error());
                TableFile file(*output, given.json, table.columns);
                const Done done = [&]() -> Done {
                    GL_DO(file.begin());
                    GL_DO(table.fill(*house->session, file));
                    return file.end(given);
                }();
                return done ? 0 : complain(given, done.error());
            };
        });
    }
}

} // namespace gatelodge::app
