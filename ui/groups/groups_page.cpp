#include "ui/groups/groups_page.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include <QLocale>
#include <QMenu>

namespace gatelodge::ui {

namespace {

const QString kMembers = QStringLiteral("members"), kAsked = QStringLiteral("asked");
const QString kSome = QStringLiteral("some"), kNone = QStringLiteral("none");

} // namespace

ShortFilter::Texts GroupsPage::narrowing() {
    return {QStringLiteral("groups"),
            [] { return tr("Views of the groups"); },
            [] { return tr("Groups %1, %2", "of any size, asked for or not"); },
            {{kMembers,
              [] { return tr("Members"); },
              {{{}, [] { return tr("of any size"); }},
               {kSome, [] { return tr("with people in them"); }},
               {kNone, [] { return tr("with nobody in them"); }}}},
             {kAsked,
              [] { return tr("Sites"); },
              {{{}, [] { return tr("asked for or not"); }},
               {kSome, [] { return tr("asked for by a site"); }},
               {kNone, [] { return tr("asked for by no site"); }}}}},
            {{[] { return tr("All"); }},
             {[] { return tr("Nobody in them"); }, {{kMembers, kNone}}},
             {[] { return tr("No site asks"); }, {{kAsked, kNone}}}}};
}

GroupsPage::GroupsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : ShortPage(
          {QStringLiteral("groups"), QStringLiteral("group"), [] { return tr("Groups"); },
           [] { return tr("New group"); }, [] { return tr("Name of the group"); }, [] { return tr("No group yet"); },
           [] { return tr("A group says who may enter a site: members of any of the site’s groups are let in."); }},
          new GroupPane(console, undo), parent),
      m_console(console), m_pane(findChild<GroupPane *>()) {
    showColumns([] { return tr("Name"); },
                {{[] { return tr("People"); }, 7, 0, true, false, true},
                 {[] { return tr("Sites"); }, 7, 1, false, false, true}},
                First::ByName);
    narrowBy(console.views, narrowing());
    offerVerbs(undo);
    lockAdding(console.roles, Duty::ManageSites);
    connect(m_pane, &GroupPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &GroupPane::rereadRequested, this, &GroupsPage::read);
    follow(console.hub, {QStringLiteral("groups"), QStringLiteral("group_members"), QStringLiteral("site_groups"),
                         QStringLiteral("users"), QStringLiteral("sites")});
    connect(&addLine(), &AddLine::submitted, this, [this](const QString &name) {
        deliver(this, m_console.places.createGroup({name, {}}),
                [this](const Result<GroupId> &id) { finishAdding(id); });
    });
    read();
}

void GroupsPage::offerVerbs(UndoBar &undo) {
    auto *letIn = new Button([] { return tr("Let them in at"); });
    auto *menu = new QMenu(letIn);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillSites(menu);
    });
    letIn->setMenu(menu);
    auto *remove = new Button([] { return tr("Delete these groups"); }, {}, ButtonKind::Danger);
    connect(remove, &Button::clicked, this, &GroupsPage::removeSelected);
    for (Button *verb : {letIn, remove})
        lockUnless(verb, m_console.roles, Duty::ManageSites);
    offerForMany({letIn, remove}, m_console.history, undo);
}

// A site that asks for no group lets everybody in; with the first one it asks for, that ends.
void GroupsPage::fillSites(QMenu *menu) {
    for (const Site &site : std::as_const(m_sites)) {
        const QString name = site.profile.groups.isEmpty()
                                 ? tr("%1, where everybody may enter so far", "a site").arg(site.profile.name)
                                 : site.profile.name;
        connect(menu->addAction(name), &QAction::triggered, this, [this, site] { letIn(site); });
    }
    if (m_sites.isEmpty())
        menu->addAction(tr("There is no site yet"))->setEnabled(false);
}

void GroupsPage::letIn(const Site &site) {
    const bool open = site.profile.groups.isEmpty();
    deliver(this, m_console.places.changeGroups(selectedIds<GroupId>(), {GroupDeed::Kind::LetIn, site.id}),
            [this, open, name = site.profile.name](const Result<BulkOutcome> &outcome) {
                tellOfMany(outcome, [open, name](int n) {
                    return (open ? tr("Only members of %n groups may enter %1 now.", nullptr, n)
                                 : tr("Members of %n more groups may enter %1 now.", nullptr, n))
                        .arg(name);
                });
            });
}

void GroupsPage::removeSelected() {
    deliver(this, m_console.places.changeGroups(selectedIds<GroupId>(), {GroupDeed::Kind::Remove}),
            [this](const Result<BulkOutcome> &outcome) {
                tellOfMany(outcome, [](int n) { return tr("%n groups were deleted.", nullptr, n); });
            });
}

void GroupsPage::read() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (sites)
            m_sites = *sites;
    });
    readList(m_console.places.groups(), [this](const QList<Group> &read) { m_groups = read; });
}

void GroupsPage::lay() {
    QList<ShortList::Row> rows;
    const QLocale locale;
    for (const Group &group : std::as_const(m_groups)) {
        TwoLineCells cells;
        cells.iconName = QStringLiteral("group");
        cells.title = group.profile.name;
        cells.note = group.sites ? tr("%n sites ask for it", nullptr, group.sites) : tr("No site asks for it");
        const QString people = tr("%n people", nullptr, group.members);
        rows << ShortList::Row{QString::number(group.id.value),
                               cells,
                               tr("%1, %2, %3", "name, members, sites of a group").arg(cells.title, people, cells.note),
                               {locale.toString(group.members), locale.toString(group.sites)},
                               {ShortFilter::trait(kMembers, group.members ? kSome : kNone),
                                ShortFilter::trait(kAsked, group.sites ? kSome : kNone)},
                               {std::nullopt, group.members, group.sites}};
    }
    setRows(std::move(rows), [count = int(m_groups.size())] { return tr("%n groups", nullptr, count); });
}

void GroupsPage::showRecord(const QString &key) {
    for (const Group &group : std::as_const(m_groups))
        if (QString::number(group.id.value) == key)
            m_pane->show(group);
}

} // namespace gatelodge::ui
