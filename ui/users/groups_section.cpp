#include "ui/users/groups_section.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QMenu>

namespace gatelodge::ui {

GroupsSection::GroupsSection(admin::People &people, UndoBar &undo)
    : PersonSection(
          people, [] { return tr("Groups"); }, [] { return tr("Add to group"); }),
      m_undo(undo), m_chips(new QWidget), m_flow(new FlowLayout(Space::one, Space::half)) {
    m_chips->setLayout(m_flow);
    body()->addWidget(m_chips);
    connect(this, &Section::actionRequested, this, &GroupsSection::offerGroups);
}

void GroupsSection::setAllGroups(const QList<Group> &groups) { m_all = groups; }

void GroupsSection::show(const admin::PersonDetails &details) {
    const bool another = uid() != details.user.uid;
    setUid(details.user.uid);
    m_name = details.user.displayName();
    const bool same =
        std::equal(m_mine.begin(), m_mine.end(), details.groups.begin(), details.groups.end(),
                   [](const Group &a, const Group &b) { return a.id == b.id && a.profile.name == b.profile.name; });
    m_mine = details.groups;
    if (another || !same)
        lay();
    rows()->set({}, tr("In no group."));
    rows()->setVisible(m_mine.isEmpty());
    setCount(int(m_mine.size()));
}

void GroupsSection::changeEvent(QEvent *event) {
    PersonSection::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void GroupsSection::lay() {
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the pressed one is among them
        delete item;
    }
    for (const Group &group : m_mine) {
        auto *button = new Button(group.profile.name, QStringLiteral("gatelodge-cross"));
        button->setToolTip(tr("Take out of %1").arg(group.profile.name));
        button->setAccessibleName(button->toolTip());
        connect(button, &Button::clicked, this, [this, group] { leave(group); });
        m_flow->addWidget(button);
    }
    m_chips->setVisible(!m_mine.isEmpty());
}

void GroupsSection::offerGroups() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Group &group : std::as_const(m_all)) {
        const auto isIt = [&group](const Group &mine) { return mine.id == group.id; };
        if (std::none_of(m_mine.begin(), m_mine.end(), isIt))
            connect(menu->addAction(group.profile.name), &QAction::triggered, this, [this, group] { join(group); });
    }
    if (menu->isEmpty())
        menu->addAction(m_all.isEmpty() ? tr("There is no group yet") : tr("In every group already"))
            ->setEnabled(false);
    menu->popup(mapToGlobal(QPoint(isRightToLeft() ? 0 : width() - menu->sizeHint().width(), controlHeight())));
}

void GroupsSection::join(const Group &group) {
    const UserId who = uid();
    follow(people().addToGroup(group.id, {who}), [this, who, group, name = m_name] {
        m_undo.say([=] { return tr("%1 was added to %2.", "person, group").arg(name, group.profile.name); }, {},
                   [this, who, group] { follow(people().removeFromGroup(group.id, {who})); });
    });
}

void GroupsSection::leave(const Group &group) {
    const UserId who = uid();
    follow(people().removeFromGroup(group.id, {who}), [this, who, group, name = m_name] {
        m_undo.say([=] { return tr("%1 was taken out of %2.", "person, group").arg(name, group.profile.name); }, {},
                   [this, who, group] { follow(people().addToGroup(group.id, {who})); });
    });
}

} // namespace gatelodge::ui
