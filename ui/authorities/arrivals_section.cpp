#include "ui/authorities/arrivals_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/record_rows.h"
#include "ui/help/help_book.h"
#include "ui/pieces/text.h"
#include <QComboBox>

namespace gatelodge::ui {

namespace {

QString nameOf(const CreationAction &action) {
    return action.kind == CreationAction::JoinGroup ? action.groupName : roleWords(action.role);
}

bool isSame(const CreationAction &one, const CreationAction &other) {
    return one.kind == other.kind && one.group == other.group && one.role == other.role;
}

} // namespace

ArrivalsSection::ArrivalsSection(admin::Console &console, UndoBar &undo, QWidget *parent)
    : Section([] { return tr("Somebody new"); }, {}, {}, parent), m_console(console), m_undo(undo),
      m_rows(new RecordRows), m_chooser(new QComboBox) {
    body()->addWidget(
        new Paragraph([] { return tr("Whom it brings for the first time joins these groups and gets these roles."); }));
    body()->addWidget(m_rows);
    setHelpPlace(this, "authorities.md#the-first-time");
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMinimumWidth(em(8)); // a long choice is cut rather than the pane
    body()->addWidget(m_chooser, 0, Qt::AlignLeading);
    connect(m_chooser, &QComboBox::activated, this, &ArrivalsSection::add);
}

void ArrivalsSection::lockFor(const admin::Roles &roles) {
    lockUnless(m_chooser, roles, Duty::ManageSettings);
    if (!roles.mayDo(Duty::ManageSettings))
        m_rows->lock([] { return whyLocked(Duty::ManageSettings); });
}

void ArrivalsSection::show(const Authority &authority, const QList<CreationAction> &actions) {
    if (!(authority.id == m_authority.id))
        say({});
    m_authority = authority;
    m_actions = actions;
    lay();
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (!groups)
            return fail(groups.error());
        m_groups = *groups;
        fillChooser();
    });
}

void ArrivalsSection::lay() {
    setCount(int(m_actions.size()));
    std::vector<Record> records;
    for (const CreationAction &action : std::as_const(m_actions)) {
        const bool joins = action.kind == CreationAction::JoinGroup;
        Record record{joins ? QStringLiteral("g%1").arg(action.group.value) : action.role,
                      joins ? QStringLiteral("group") : QStringLiteral("security-high"),
                      {},
                      nameOf(action),
                      joins ? tr("Group") : tr("Role"),
                      {},
                      {}};
        record.actions.push_back({tr("Remove"), [this, action] {
                                      QList<CreationAction> left;
                                      for (const CreationAction &kept : std::as_const(m_actions))
                                          if (!isSame(kept, action))
                                              left << kept;
                                      store(left);
                                  }});
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), tr("Nothing."));
    fillChooser();
}

void ArrivalsSection::fillChooser() {
    m_offered.clear();
    for (const Group &group : std::as_const(m_groups))
        m_offered.append({CreationAction::JoinGroup, group.id, {}, group.profile.name});
    for (const char *role : {"helpdesk", "auditor", "administrator"})
        m_offered.append({CreationAction::GrantRole, {}, QString::fromLatin1(role), {}});
    m_offered.removeIf([this](const CreationAction &offered) {
        return std::any_of(m_actions.begin(), m_actions.end(),
                           [&](const CreationAction &present) { return isSame(present, offered); });
    });
    m_chooser->clear();
    m_chooser->setPlaceholderText(tr("Add a group or a role…"));
    m_chooser->setAccessibleName(tr("Add a group or a role"));
    for (const CreationAction &offered : std::as_const(m_offered))
        m_chooser->addItem(offered.kind == CreationAction::JoinGroup ? tr("Group: %1").arg(nameOf(offered))
                                                                     : tr("Role: %1").arg(nameOf(offered)));
    m_chooser->setCurrentIndex(-1);
    m_chooser->setVisible(!m_offered.isEmpty());
}

void ArrivalsSection::add(int number) {
    if (number >= 0 && number < m_offered.size())
        store(m_actions + QList<CreationAction>{m_offered[number]});
}

void ArrivalsSection::store(const QList<CreationAction> &actions) {
    say({});
    deliver(this, m_console.authorities.chooseActions(m_authority.id, actions),
            [this, meant = m_authority](const Done &done) {
                const bool ours = meant.id == m_authority.id;
                if (done)
                    Q_EMIT rereadRequested();
                else if (ours)
                    fail(done.error());
                if (!done && (!ours || !isVisible()))
                    tellRefused(m_undo, meant, done.error());
            });
}

void ArrivalsSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
