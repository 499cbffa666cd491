#include "ui/users/rollover_section.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/users/profile_edits.h"
#include "ui/users/profile_section.h"
#include "ui/users/together_deeds.h"
#include "ui/users/users_page.h"
#include <QComboBox>
#include <QLineEdit>

namespace gatelodge::ui {

RolloverSection::RolloverSection(TogetherDeeds &deeds, const admin::Roles &roles, WithPeople people, QWidget *parent)
    : Section([] { return tr("A new year"); }, {}, {}, parent), m_deeds(deeds), m_people(std::move(people)),
      m_until(new QLineEdit), m_join(new QComboBox), m_leave(new QComboBox),
      m_look(new Button([] { return tr("Preview"); })), m_go(new Button([] { return tr("Apply"); })) {
    auto *facts = new KeyValueList;
    m_until->setPlaceholderText(QDate::currentDate().addYears(1).toString(Qt::ISODate));
    facts->add([] { return UsersPage::tr("Account ends"); }, m_until);
    facts->add([] { return UsersPage::tr("Add to group"); }, m_join);
    facts->add([] { return UsersPage::tr("Take from group"); }, m_leave);
    body()->addWidget(facts);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_look);
    verbs->addWidget(m_go);
    verbs->addStretch();
    body()->addLayout(verbs);
    for (Button *verb : {m_look, m_go})
        lockUnless(verb, roles, Duty::ManagePeople);
    connect(m_look, &Button::clicked, this, &RolloverSection::rehearse);
    connect(m_go, &Button::clicked, this, &RolloverSection::rollOver);
}

void RolloverSection::setGroups(const QList<Group> &groups) {
    for (QComboBox *box : {m_join, m_leave}) {
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(QString());
        for (const Group &group : groups)
            box->addItem(group.profile.name, group.id.value);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    }
}

void RolloverSection::setCount(int people) {
    m_count = people;
    say({});
}

std::optional<Rollover> RolloverSection::asked() {
    Rollover rollover;
    if (const QString typed = m_until->text().trimmed(); !typed.isEmpty()) {
        const QDate day = dateOrTerm(QDate::currentDate(), typed);
        if (!day.isValid()) {
            say(
                [] {
                    return ProfileSection::tr(
                        "A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.");
                },
                Tone::Brick);
            return {};
        }
        rollover.setsUntil = true;
        rollover.until = day.addDays(1).startOfDay().toUTC();
    }
    if (const QVariant group = m_join->currentData(); group.isValid())
        rollover.join << GroupId(group.toInt());
    if (const QVariant group = m_leave->currentData(); group.isValid())
        rollover.leave << GroupId(group.toInt());
    return rollover == Rollover() ? std::nullopt : std::optional(rollover);
}

void RolloverSection::rehearse() {
    const auto rollover = asked();
    if (!rollover)
        return;
    m_people([this, rollover](const BulkPeople &people) {
        deliver(this, m_deeds.outward().rehearse(*rollover, people, std::make_shared<Progress>()),
                [this](const Result<RolloverCounts> &counts) {
                    if (!counts)
                        return fail(counts.error());
                    say([counts = *counts] {
                        return tr("Of %1 people, %2 get another end, %3 join and %4 leave.")
                            .arg(counts.asked)
                            .arg(counts.dated)
                            .arg(counts.joined)
                            .arg(counts.left);
                    });
                });
    });
}

void RolloverSection::rollOver() {
    if (const auto rollover = asked())
        m_people([this, rollover](const BulkPeople &people) { m_deeds.rollOver(*rollover, people, m_count); });
}

} // namespace gatelodge::ui
