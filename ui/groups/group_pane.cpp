#include "ui/audit/record_history.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_head.h"
#include "ui/common/record_rows.h"
#include "ui/common/section.h"
#include "ui/common/steady_save.h"
#include "ui/groups/groups_page.h"
#include "ui/groups/members_section.h"
#include "ui/pieces/field.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QPainter>

namespace gatelodge::ui {
namespace {

// A section whose rows are given from outside.
class PlainSection : public Section {
public:
    PlainSection(Words title, QWidget *content) : Section(std::move(title)) { body()->addWidget(content); }
};

} // namespace

GroupPane::GroupPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo),
      m_head(new RecordHead(QStringLiteral("group"), [] { return tr("Delete group"); })),
      m_name(new FieldEdit([] { return tr("Name"); })), m_description(new FieldEdit([] { return tr("Description"); })),
      m_members(new MembersSection(console.people, undo)), m_sites(new RecordRows),
      m_history(new RecordHistory(console, Duty::ManageSites)) {
    m_description->setPlaceholder([] { return tr("none"); });
    m_sitesSection = new PlainSection([] { return tr("Sites that ask for it"); }, m_sites);
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::three);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(Space::half);
    fields->addWidget(m_name);
    fields->addWidget(m_description);
    column->addLayout(fields);
    column->addWidget(m_members);
    column->addWidget(m_sitesSection);
    if (!console.roles.mayDo(Duty::ReadAudit))
        m_history->hide();
    if (console.roles.mayDo(Duty::ReadAudit))
        column->addWidget(new SectionHeader([] { return tr("History"); }));
    column->addWidget(m_history);
    column->addStretch();
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(content), 1);
    setFocusProxy(m_name);
    m_head->lockRemoving(console.roles, Duty::ManageSites);
    for (FieldEdit *field : {m_name, m_description})
        lockUnless(field, console.roles, Duty::ManageSites);
    m_members->lockFor(console.roles);
    connect(m_head, &RecordHead::closeRequested, this, &GroupPane::closeRequested);
    connect(m_head, &RecordHead::removeRequested, this, &GroupPane::remove);
    connect(m_members, &Section::rereadRequested, this, &GroupPane::rereadRequested);
    bind(m_name, &GroupProfile::name);
    bind(m_description, &GroupProfile::description);
}

void GroupPane::bind(FieldEdit *field, QString GroupProfile::*member) {
    connect(field, &FieldEdit::saveRequested, this,
            [this, field, member](const QString &typed) { save(field, member, typed.trimmed()); });
}

// After a conflict the editor is open again with what was typed. What others wrote is read then, and the field asks
// once more before it is saved over that.
void GroupPane::save(FieldEdit *field, QString GroupProfile::*member, const QString &value) {
    const GroupId id = m_group.id;
    SteadySave<Group> save;
    save.send = [this, member, value](const Group &now) {
        GroupProfile profile = now.profile;
        profile.*member = value;
        return m_console.places.changeGroup(now.id, now.revision, profile);
    };
    save.read = [this, id](const SteadySave<Group>::Found &found) {
        deliver(this, m_console.places.groups(),
                [id, found](const Result<QList<Group>> &groups) { found(recordOf(groups, id)); });
    };
    save.isAsSeen = [member, seen = field->value()](const Group &now) { return now.profile.*member == seen; };
    save.answered = [this, field, id, value](const Done &done, Revision sentOn) {
        if (id == m_group.id && !done) {
            field->setError([error = done.error()] { return faultWords(error); });
        } else if (id == m_group.id) {
            m_storedOn = sentOn;
            field->setSaved(value);
        }
        Q_EMIT rereadRequested();
    };
    saveSteadily(this, m_group, save);
}

void GroupPane::remove() {
    const Group gone = m_group;
    deliver(this, m_console.places.removeGroup(gone.id), [this, gone](const Done &done) {
        if (!done)
            return m_members->fail(done.error());
        m_undo.say([gone] { return tr("The group %1 was deleted.").arg(gone.profile.name); }, {},
                   [this, gone] {
                       deliver(this, m_console.places.bringBackGroup(gone.id), [this](const Done &back) {
                           if (!back)
                               m_members->fail(back.error());
                           Q_EMIT rereadRequested();
                       });
                   });
        Q_EMIT rereadRequested();
    });
}

void GroupPane::show(const Group &group) {
    const bool another = group.id != m_group.id;
    const bool stale = !another && group.revision <= m_storedOn; // was read before what was saved
    if (another)
        m_storedOn = {};
    m_group = group;
    m_head->set(group.profile.name, [count = group.members] { return tr("%n people", nullptr, count); });
    const std::pair<FieldEdit *, QString> fields[] = {{m_name, group.profile.name},
                                                      {m_description, group.profile.description}};
    for (const auto &[field, value] : fields) {
        if (another)
            field->setSaved(value);
        else if (!stale)
            field->setValue(value);
    }
    m_members->show(group);
    m_history->follow({QStringLiteral("groups"), QString::number(group.id.value)}, group.profile.name);
    deliver(this, m_console.places.sites(), [this, id = group.id](const Result<QList<Site>> &sites) {
        if (!sites || id != m_group.id)
            return;
        m_asking.clear();
        for (const Site &site : *sites)
            if (!site.deleted && site.profile.groups.contains(id))
                m_asking << site;
        laySites();
    });
}

void GroupPane::laySites() {
    std::vector<Record> records;
    for (const Site &site : std::as_const(m_asking))
        records.push_back({QString::number(site.id.value),
                           QStringLiteral("globe"),
                           {},
                           site.profile.name,
                           site.profile.groups.size() == 1
                               ? tr("Only its members may enter")
                               : tr("Lets in members of %n groups", nullptr, int(site.profile.groups.size())),
                           {},
                           {}});
    m_sitesSection->setCount(int(records.size()));
    m_sites->set(std::move(records), tr("None. The group opens no door yet."));
}

void GroupPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        laySites();
}

void GroupPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
