#include "ui/palette_sources.h"
#include "server/admin/views.h"
#include "server/domain/deliver.h"
#include "ui/palette_actions.h"
#include "ui/palette_help.h"
#include "ui/palette_settings.h"
#include "ui/shell/keys.h"
#include "ui/shell/shell.h"

namespace gatelodge::ui {

namespace {

struct PaletteSources {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::PaletteSources)
};

constexpr int kMostPeople = 8;
constexpr int kMostEntries = 3; // more would bury what else was found
const QString kPerson = QStringLiteral("person:");

QString displayName(const UserLine &line) { return line.displayName(); }

std::unique_ptr<FindableSource> subjectsOf(Shell &shell) {
    auto source = std::make_unique<FindableSource>([] { return PaletteSources::tr("Go to"); });
    const SubjectModel &subjects = shell.sidebar().subjects();
    int number = 0;
    for (int row = 0; row < subjects.rowCount(); ++row) {
        const SubjectModel::Line &line = subjects.line(row);
        if (line.isSection)
            continue;
        const QString id = line.subject.id;
        Findable found{QStringLiteral("subject:") + id, line.subject.name, {}, line.subject.iconName, [&shell, id] {
                           shell.openSubject(id);
                       }};
        if (++number <= 9)
            found.keys = keys::subject(number);
        source->add(std::move(found));
    }
    return source;
}

// A source of records that are few: all are read when the palette opens. Whoever may not read them finds none.
template <typename Record, typename Ask, typename Make>
std::unique_ptr<ReadSource> recordsOf(Words group, Ask ask, Make make) {
    return std::make_unique<ReadSource>(std::move(group), [ask, make](QObject *context, ReadSource::Put put) {
        deliver(context, ask(), [make, put](const Result<Record> &read) {
            std::vector<Findable> found;
            if (read)
                make(*read, found);
            put(std::move(found));
        });
    });
}

void addRecords(CommandPalette &palette, admin::Console &console, const PaletteWays &ways) {
    admin::Places &places = console.places;
    palette.addProvider(recordsOf<QList<Site>>(
        [] { return PaletteSources::tr("Sites"); }, [&places] { return places.sites(); },
        [ways](const QList<Site> &sites, std::vector<Findable> &found) {
            for (const Site &site : sites)
                found.push_back({QStringLiteral("site:%1").arg(site.id.value), site.profile.name, site.orgName,
                                 QStringLiteral("globe"), [ways, id = site.id] { ways.site(id); }});
        }));
    palette.addProvider(recordsOf<QList<Group>>(
        [] { return PaletteSources::tr("Groups"); }, [&places] { return places.groups(); },
        [ways](const QList<Group> &groups, std::vector<Findable> &found) {
            for (const Group &group : groups)
                found.push_back({QStringLiteral("group:%1").arg(group.id.value), group.profile.name,
                                 group.profile.description, QStringLiteral("group"), [ways, id = group.id] {
                                     ways.record(QStringLiteral("groups"), QString::number(id.value));
                                 }});
        }));
    palette.addProvider(recordsOf<QList<Org>>(
        [] { return PaletteSources::tr("Organisations"); }, [&places] { return places.orgs(); },
        [ways](const QList<Org> &orgs, std::vector<Findable> &found) {
            for (const Org &org : orgs)
                found.push_back(
                    {QStringLiteral("org:%1").arg(org.id.value),
                     org.profile.name,
                     {},
                     QStringLiteral("view-institution"),
                     [ways, id = org.id] { ways.record(QStringLiteral("orgs"), QString::number(id.value)); }});
        }));
    if (console.roles.mayDo(Duty::ReadSettings))
        palette.addProvider(recordsOf<admin::AuthorityList>(
            [] { return PaletteSources::tr("Authorities"); },
            [&authorities = console.authorities] { return authorities.list(); },
            [ways](const admin::AuthorityList &list, std::vector<Findable> &found) {
                for (const Authority &one : list.authorities)
                    found.push_back({QStringLiteral("authority:%1").arg(one.id.value), one.caption(), one.name,
                                     QStringLiteral("security-high"), [ways, id = one.id] {
                                         ways.record(QStringLiteral("authorities"), QString::number(id.value));
                                     }});
            }));
}

std::unique_ptr<ReadSource> entriesOfSites(admin::Places &places, const PaletteWays &ways) {
    return recordsOf<QList<Site>>([] { return PaletteSources::tr("Who may enter?"); },
                                  [&places] { return places.sites(); },
                                  [ways](const QList<Site> &sites, std::vector<Findable> &found) {
                                      for (const Site &site : sites)
                                          found.push_back({QStringLiteral("entry:site:%1").arg(site.id.value),
                                                           [name = site.profile.name] {
                                                               return PaletteSources::tr("Who may enter %1?").arg(name);
                                                           },
                                                           {},
                                                           QStringLiteral("edit-find"),
                                                           [ways, id = site.id] { ways.entry({}, id); }});
                                  });
}

Findable findableView(const Shell &shell, const PaletteWays &ways, const QString &subject, const SavedView &view) {
    const SubjectModel &subjects = shell.sidebar().subjects();
    return {QStringLiteral("view:%1").arg(view.id), view.name, subjects.line(subjects.rowOf(subject)).subject.name,
            QStringLiteral("edit-find"), [ways, subject, view] { ways.view(subject, view); }};
}

// What the house's menu has: somebody looks for it here, too. A language is found by its own name.
std::unique_ptr<FindableSource> ofTheWindow(const PaletteWays &ways) {
    auto source = std::make_unique<FindableSource>([] { return PaletteSources::tr("This window"); });
    if (ways.connections)
        source->add({QStringLiteral("window:connections"),
                     [] { return PaletteSources::tr("Edit connections"); },
                     {},
                     QStringLiteral("network-server"),
                     ways.connections,
                     [] { return PaletteSources::tr("another database, profile, server, switch house"); }});
    for (const Language &one : ways.languages)
        source->add({QStringLiteral("window:language.") + one.code, Words(one.nativeName),
                     [] { return PaletteSources::tr("Language"); }, QStringLiteral("preferences-desktop-locale"),
                     [ways, code = one.code] { ways.language(code); },
                     [] { return PaletteSources::tr("language of the window"); }});
    for (const auto &[place, title] :
         {std::pair("changes.md", Words([] { return PaletteSources::tr("What is new"); })),
          std::pair("about.md", Words([] { return PaletteSources::tr("About Gatelodge"); }))})
        source->add({QStringLiteral("window:") + QLatin1StringView(place),
                     title,
                     {},
                     QStringLiteral("documentation"),
                     [ways, place = QString::fromLatin1(place)] { ways.help(place); },
                     [] { return PaletteSources::tr("version, licences, changes, release notes"); }});
    return source;
}

// Views that somebody has saved, of all lists that know such: whoever looks has only their own.
std::unique_ptr<ReadSource> ownViews(Shell &shell, admin::Views &views, const PaletteWays &ways) {
    return std::make_unique<ReadSource>(
        [] { return PaletteSources::tr("Views"); },
        [&shell, &views, ways](QObject *context, ReadSource::Put put) {
            auto found = std::make_shared<std::vector<Findable>>();
            auto open = std::make_shared<int>(0);
            for (const char *list : {"users", "sites", "groups", "orgs", "approvals", "invitations", "authorities",
                                     "signin_log", "sessions", "mail", "audit", "queue", "syncs", "migrations"}) {
                const QString subject = QLatin1StringView(list);
                if (shell.sidebar().subjects().rowOf(subject) < 0)
                    continue;
                ++*open;
                deliver(context, views.list(subject), [=, &shell](const Result<QList<SavedView>> &read) {
                    for (const SavedView &view : read.value_or(QList<SavedView>()))
                        found->push_back(findableView(shell, ways, subject, view));
                    if (--*open == 0)
                        put(*found);
                });
            }
        });
}

} // namespace

QString findableKind(const QString &subject) {
    static const QHash<QString, QString> kinds{{QStringLiteral("users"), kPerson},
                                               {QStringLiteral("sites"), QStringLiteral("site:")},
                                               {QStringLiteral("groups"), QStringLiteral("group:")},
                                               {QStringLiteral("orgs"), QStringLiteral("org:")},
                                               {QStringLiteral("authorities"), QStringLiteral("authority:")}};
    return kinds.value(subject);
}

void fillPalette(Shell &shell, admin::Console &console, const PaletteWays &ways) {
    CommandPalette &palette = shell.palette();
    palette.setMemory(QString::number(qHash(console.server.publicUrl + console.server.database), 16));
    const bool people = console.roles.mayDo(Duty::ReadPeople);
    const auto search = std::make_shared<PeopleSearch>(console.people);
    palette.addProvider(subjectsOf(shell));
    palette.addProvider(actionsOf(shell, console.roles));
    if (people)
        palette.addProvider(std::make_unique<PeopleSource>(search, ways.person));
    addRecords(palette, console, ways);
    palette.addProvider(ownViews(shell, console.views, ways));
    if (console.roles.mayDo(Duty::ReadSettings))
        palette.addProvider(settingsOf(shell, console.authorities, ways.record));
    if (people) {
        palette.addProvider(entriesOfSites(console.places, ways));
        palette.addProvider(
            std::make_unique<EntrySource>(search, [ways](const UserId &uid) { ways.entry(uid, std::nullopt); }));
    }
    palette.addProvider(ofTheWindow(ways));
    palette.addProvider(std::make_unique<HelpSource>(ways.help));
}

QFuture<Result<QList<UserLine>>> PeopleSearch::ask(const QString &typed) {
    if (typed != m_typed || !m_answer.isValid()) {
        m_typed = typed;
        m_answer = m_people.find(typed, kMostPeople);
    }
    return m_answer;
}

QString PeopleSource::group() const { return PaletteSources::tr("People"); }

QList<PaletteItem> PeopleSource::itemsOf(const QList<UserLine> &lines) const {
    QList<PaletteItem> items;
    for (const UserLine &line : lines)
        items << PaletteItem{displayName(line),
                             line.email.isEmpty() ? line.username : line.email,
                             {},
                             [open = m_open, uid = line.uid] { open(uid); },
                             {},
                             kPerson + toString(line.uid)};
    return items;
}

void PeopleSource::find(const QString &typed, Answer answer) {
    deliver(&m_context, m_search->ask(typed), [this, answer](const Result<QList<UserLine>> &lines) {
        answer(lines ? itemsOf(*lines) : QList<PaletteItem>());
    });
}

void PeopleSource::recall(const QStringList &ids, Answer answer) {
    QList<UserId> uids;
    for (const QString &id : ids) {
        if (id.startsWith(kPerson))
            uids << UserId(QUuid::fromString(id.mid(kPerson.size())));
    }
    if (uids.isEmpty())
        return;
    deliver(&m_context, m_search->lines(uids), [this, answer](const Result<QList<UserLine>> &lines) {
        QList<UserLine> present = lines.value_or(QList<UserLine>());
        present.removeIf([](const UserLine &line) { return line.deleted; });
        answer(itemsOf(present));
    });
}

QString EntrySource::group() const { return PaletteSources::tr("Why can’t they enter?"); }

void EntrySource::find(const QString &typed, Answer answer) {
    deliver(&m_context, m_search->ask(typed), [this, answer](const Result<QList<UserLine>> &lines) {
        QList<PaletteItem> items;
        for (const UserLine &line : lines.value_or(QList<UserLine>()).mid(0, kMostEntries))
            items << PaletteItem{PaletteSources::tr("Why can’t %1 enter a site?").arg(displayName(line)),
                                 {},
                                 QStringLiteral("edit-find"),
                                 [open = m_open, uid = line.uid] { open(uid); }};
        answer(items);
    });
}

} // namespace gatelodge::ui
