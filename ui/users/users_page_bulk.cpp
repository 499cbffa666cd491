// What can be done with many people at once: who is meant, and the menus that offer it.
#include "server/domain/deliver.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/users/merge_section.h"
#include "ui/users/people_deeds.h"
#include "ui/users/profile_edits.h"
#include "ui/users/profile_section.h"
#include "ui/users/rollover_section.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QLocale>
#include <QMenu>

namespace gatelodge::ui {
namespace {

using Kind = BulkDeed::Kind;

} // namespace

// Everybody of this view is named by the view, whoever of them is in memory; others by their ids.
void UsersPage::withSelection(std::function<void(const BulkPeople &)> use) {
    if (m_table->selectedCount() == m_model->rowCount() && m_model->rowCount() > 1)
        use(m_model->filter());
    else
        withSelected([use](const QList<UserId> &uids) { use(uids); });
}

void UsersPage::doWithSelected(const BulkDeed &deed, const QString &name) {
    const int count = m_table->selectedCount();
    if (count)
        withSelection(
            [this, deed, count, name](const BulkPeople &people) { m_deeds->doInBulk(deed, people, count, name); });
}

// Whom a deed was for, whatever has been selected since. Of a view that is no longer looked at nobody is known.
void UsersPage::withPeople(const BulkPeople &people, std::function<void(const QList<UserId> &)> use) {
    if (const auto *uids = std::get_if<QList<UserId>>(&people))
        return use(*uids);
    if (std::get<UserFilter>(people) != m_model->filter() || !m_model->rowCount())
        return use({});
    m_model->uidsOf(QItemSelection(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, 0)),
                    [use](const Result<QList<UserId>> &uids) { use(uids.value_or(QList<UserId>())); });
}

// Who they are is not in the refusal: whoever may read roles is told.
void UsersPage::offerWithoutOwners(const BulkDeed &deed, const BulkPeople &people, const QString &name,
                                   const Error &error) {
    deliver(this, m_console.roles.list(), [this, deed, people, name, error](const Result<QList<RoleHolder>> &holders) {
        QList<RoleHolder> owners = holders.value_or(QList<RoleHolder>());
        owners.removeIf([](const RoleHolder &holder) { return holder.grant.role != Role::Owner; });
        withPeople(people, [this, owners, deed, name, error](const QList<UserId> &uids) {
            doWithout(owners, deed, uids, name, error);
        });
    });
}

void UsersPage::doWithout(const QList<RoleHolder> &owners, const BulkDeed &deed, const QList<UserId> &people,
                          const QString &name, const Error &error) {
    QList<UserId> others = people;
    QStringList meant;
    for (const RoleHolder &owner : owners)
        if (others.removeAll(owner.user))
            meant << owner.caption;
    if (meant.isEmpty() || others.isEmpty())
        return say([error] { return faultWords(error); }, true);
    const int count = int(others.size());
    auto *go = new Button([count] { return tr("Do it for the other %n", nullptr, count); });
    connect(go, &Button::clicked, this, [this, deed, others, count, name] {
        say({}, false);
        m_deeds->doInBulk(deed, others, count, name);
    });
    // Who selects others now would take them for those whom the button means.
    connect(m_table, &ListTable::selectionCountChanged, go, [go, before = m_table->selectedCount()](int now) {
        if (now != before)
            go->hide();
    });
    say(
        [meant] {
            return meant.size() == 1 ? tr("%1 is the last owner, and somebody must hold the keys.").arg(meant.first())
                                     : tr("%1 are the last owners, and somebody must hold the keys.", "names")
                                           .arg(QLocale().createSeparatedList(meant));
        },
        true, go);
}

void UsersPage::fillGroupMenu(QMenu *menu, Kind kind) {
    for (const Group &group : std::as_const(m_groups))
        connect(menu->addAction(group.profile.name), &QAction::triggered, this, [this, group, kind] {
            BulkDeed deed{kind};
            deed.group = group.id;
            doWithSelected(deed, group.profile.name);
        });
    if (menu->isEmpty())
        menu->addAction(tr("There is no group yet"))->setEnabled(false);
}

// The end of a day as it is here.
void UsersPage::fillEndMenu(QMenu *menu) {
    const QDate today = QDate::currentDate();
    const auto offer = [this, menu](const QString &name, const QDateTime &until) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, until] {
            BulkDeed deed{Kind::SetValidUntil};
            deed.until = until;
            doWithSelected(deed);
        });
    };
    const auto day = [](const QString &name, const QDate &date) {
        return tr("%1, %2", "In a month, 24/12/26").arg(name, QLocale().toString(date, QLocale::ShortFormat));
    };
    for (const auto &[name, date] : {std::pair(tr("Tonight"), today), std::pair(tr("In a week"), today.addDays(7)),
                                     std::pair(tr("In a month"), today.addMonths(1)),
                                     std::pair(tr("At the end of the year"), QDate(today.year(), 12, 31)),
                                     std::pair(tr("In a year"), today.addYears(1))})
        offer(day(name, date), date.addDays(1).startOfDay().toUTC());
    connect(menu->addAction(tr("On another day…")), &QAction::triggered, this, [this] { m_endLine->open(); });
    menu->addSeparator();
    offer(tr("Never"), {});
}

AddLine *UsersPage::makeEndLine() {
    auto *line = new AddLine([] { return tr("Accounts end on"); }, [] { return tr("Set"); });
    line->setPlaceholder(
        [] { return tr("%1 or +6m", "a day, a term").arg(QDate::currentDate().addMonths(1).toString(Qt::ISODate)); });
    line->setContentsMargins(Space::two, Space::one, Space::two, 0);
    connect(line, &AddLine::submitted, this, [this, line](const QString &typed) {
        const QDate day = dateOrTerm(QDate::currentDate(), typed);
        if (!day.isValid())
            return line->setError([] {
                return ProfileSection::tr(
                    "A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.");
            });
        line->setDone();
        m_table->setFocus();
        BulkDeed deed{Kind::SetValidUntil};
        deed.until = day.addDays(1).startOfDay().toUTC();
        doWithSelected(deed);
    });
    connect(m_table, &ListTable::selectionCountChanged, line, [line](int people) {
        if (!people)
            line->close();
    });
    return line;
}

void UsersPage::fillBulkMenu(QMenu *menu) {
    const admin::Roles &roles = m_console.roles;
    const auto offer = [&](const QString &name, Kind kind, Duty duty) {
        QAction *action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, kind] { doWithSelected({kind}); });
        lockUnless(action, roles, duty);
    };
    QMenu *groups = menu->addMenu(tr("Take from group"));
    fillGroupMenu(groups, Kind::TakeFromGroup);
    QMenu *ends = menu->addMenu(tr("Account ends"));
    fillEndMenu(ends);
    for (QMenu *inner : {groups, ends})
        lockUnless(inner->menuAction(), roles, Duty::ManagePeople);
    const int count = m_table->selectedCount();
    const auto lead = [&](const QString &name, QWidget *section) {
        QAction *action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, section] { openSeveral(section); });
        lockUnless(action, roles, Duty::ManagePeople);
    };
    if (count == 2)
        lead(tr("Make one person of both…"), m_merge);
    if (count > 1)
        lead(tr("Take into a new year…"), m_rollover);
    offer(tr("Ask for a new password"), Kind::DemandPassword, Duty::ManagePeople);
    if (m_filter->filter().state != UserFilter::State::Suspended)
        offer(tr("Let in again"), Kind::LetIn, Duty::ManagePeople);
    menu->addSeparator();
    offer(tr("Sign out everywhere"), Kind::SignOut, Duty::HelpPeople);
    offer(tr("Mail confirmation links again"), Kind::ResendVerification, Duty::HelpPeople);
}

} // namespace gatelodge::ui
