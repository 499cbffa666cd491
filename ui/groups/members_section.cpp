#include "ui/groups/members_section.h"
#include "server/admin/roles.h"
#include "ui/common/add_line.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/messages.h"
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

constexpr int fewestLetters = 3;
constexpr int answersAtMost = 8;

Record recordOf(const UserLine &person) {
    return {
        toString(person.uid), {}, person.displayName(), person.displayName(), keptLeftToRight(person.username), {}, {}};
}

} // namespace

MembersSection::MembersSection(admin::People &people, UndoBar &undo, QWidget *parent)
    : Section([] { return tr("Members"); }, [] { return tr("Add person"); }, QStringLiteral("list-add"), parent),
      m_people(people), m_undo(undo),
      m_search(new AddLine([] { return tr("Name, username or address; three letters or more"); },
                           [] { return tr("Find"); })),
      m_found(new RecordRows), m_members(new RecordRows) {
    body()->addWidget(m_search);
    body()->addWidget(m_found);
    body()->addWidget(m_members);
    m_found->hide();
    connect(this, &Section::actionRequested, m_search, &AddLine::open);
    connect(m_search, &AddLine::submitted, this, [this] {
        m_search->setError({});
        find();
    });
    connect(m_search->edit(), &QLineEdit::textChanged, this, &MembersSection::find);
}

void MembersSection::lockFor(const admin::Roles &roles) {
    lockAction(roles, Duty::ManagePeople);
    if (!roles.mayDo(Duty::ManagePeople))
        m_members->lock([] { return whyLocked(Duty::ManagePeople); });
}

// Answers to what was typed before are dropped.
void MembersSection::find() {
    UserFilter filter;
    filter.text = m_search->edit()->text().trimmed();
    m_answers.clear();
    layFound();
    if (filter.text.size() < fewestLetters)
        return;
    const auto stillAsked = [this, text = filter.text] { return m_search->edit()->text().trimmed() == text; };
    deliver(this, m_people.open(filter), [this, stillAsked](const Result<admin::PeopleList> &list) {
        if (!stillAsked())
            return;
        if (!list)
            return fail(list.error());
        deliver(this, m_people.page(*list, 0, answersAtMost), [this, stillAsked](const Result<QList<UserLine>> &lines) {
            if (!lines || !stillAsked())
                return;
            m_answers = *lines;
            layFound();
        });
    });
}

void MembersSection::layFound() {
    std::vector<Record> records;
    for (const UserLine &person : std::as_const(m_answers)) {
        Record record = recordOf(person);
        record.actions.push_back({tr("Add"), [this, person] { add(person); }});
        records.push_back(std::move(record));
    }
    m_found->set(std::move(records), {});
    m_found->setVisible(!m_answers.isEmpty());
}

void MembersSection::show(const Group &group) {
    if (group.id.value != m_group.id.value) {
        m_search->close();
        say({});
        m_lines.clear();
        m_count = 0;
        lay();
    }
    m_group = group;
    UserFilter filter;
    filter.group = group.id;
    deliver(this, m_people.open(filter), [this, id = group.id](const Result<admin::PeopleList> &list) {
        if (id != m_group.id)
            return;
        if (!list)
            return fail(list.error());
        const int count = int(admin::lengthOf(*list));
        deliver(this, m_people.page(*list, 0, shownAtMost), [this, id, count](const Result<QList<UserLine>> &lines) {
            if (id != m_group.id)
                return;
            if (!lines)
                return fail(lines.error());
            m_lines = *lines;
            m_count = count;
            lay();
        });
    });
}

void MembersSection::lay() {
    setCount(m_count);
    std::vector<Record> records;
    for (const UserLine &person : std::as_const(m_lines)) {
        Record record = recordOf(person);
        record.actions.push_back({tr("Take out"), [this, person] { take(person); }});
        records.push_back(std::move(record));
    }
    if (const int more = m_count - int(m_lines.size()); more > 0)
        records.push_back({QStringLiteral("more"),
                           QStringLiteral("group"),
                           {},
                           tr("and %n more", nullptr, more),
                           tr("Users shows all of them: choose the group in its sentence."),
                           {},
                           {}});
    m_members->set(std::move(records), tr("Nobody yet."));
}

void MembersSection::add(const UserLine &person) {
    follow(m_people.addToGroup(m_group.id, {person.uid}), [this, person, group = m_group] {
        m_undo.say(
            [=] { return tr("%1 was added to %2.", "person, group").arg(person.displayName(), group.profile.name); },
            {}, [this, person, group] { follow(m_people.removeFromGroup(group.id, {person.uid})); });
    });
}

void MembersSection::take(const UserLine &person) {
    follow(m_people.removeFromGroup(m_group.id, {person.uid}), [this, person, group = m_group] {
        m_undo.say(
            [=] {
                return tr("%1 was taken out of %2.", "person, group").arg(person.displayName(), group.profile.name);
            },
            {}, [this, person, group] { follow(m_people.addToGroup(group.id, {person.uid})); });
    });
}

void MembersSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (!changesLanguage(event))
        return;
    lay();
    layFound();
}

} // namespace gatelodge::ui
