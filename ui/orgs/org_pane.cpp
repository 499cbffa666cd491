#include "ui/audit/record_history.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_head.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/steady_save.h"
#include "ui/list/windowed_model.h"
#include "ui/orgs/ledger_section.h"
#include "ui/orgs/orgs_page.h"
#include "ui/pieces/field.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QPainter>

namespace gatelodge::ui {

OrgPane::OrgPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo),
      m_head(new RecordHead(QStringLiteral("view-institution"), [] { return tr("Delete organisation"); })),
      m_name(new FieldEdit([] { return tr("Name"); })), m_purpose(new FieldEdit([] { return tr("Purpose"); })),
      m_contact(new FieldEdit([] { return tr("Contact"); })),
      m_consent(new SwitchRow(
          [] { return tr("Asks each person before data leaves"); },
          [] {
              return tr("Its sites let in, find and are told of those people only who agreed. Switching it "
                        "on holds back what is owed until they do; switching it off sends it at once.");
          })),
      m_pairwise(new SwitchRow(
          [] { return tr("Names of its own for people"); },
          [] {
              return tr("By OpenID Connect its sites know each person by another name (sub) than those of other "
                        "organisations, so that nobody can compare. Switching it makes everybody a stranger to sites "
                        "that know them by the name they have now.");
          })),
      m_said(new Paragraph({}, Tone::Brick)), m_sites(new RecordRows),
      m_ledger(new LedgerSection(console)), m_history(new RecordHistory(console, Duty::ManageSites)) {
    m_purpose->setPlaceholder([] { return tr("not said"); });
    m_purpose->setNote([] { return tr("Why it wants data; people read this when they are asked."); });
    m_contact->setPlaceholder([] { return tr("nobody named"); });
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    column->addWidget(m_said);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addWidget(m_contact);
    column->addSpacing(Space::one);
    column->addWidget(m_consent);
    column->addWidget(m_pairwise);
    column->addSpacing(Space::two);
    column->addWidget(new SectionHeader([] { return tr("Sites it runs"); }));
    column->addWidget(m_sites);
    column->addSpacing(Space::two);
    column->addWidget(m_ledger);
    column->addSpacing(Space::two);
    if (!console.roles.mayDo(Duty::ReadAudit))
        m_history->hide();
    if (console.roles.mayDo(Duty::ReadAudit))
        column->addWidget(new SectionHeader([] { return tr("History"); }));
    column->addWidget(m_history);
    column->addStretch();
    m_said->hide();
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(content), 1);
    setFocusProxy(m_name);
    m_head->lockRemoving(console.roles, Duty::ManageSites);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_purpose, m_contact, m_consent, m_pairwise})
        lockUnless(field, console.roles, Duty::ManageSites);
    connect(m_head, &RecordHead::closeRequested, this, &OrgPane::closeRequested);
    connect(m_head, &RecordHead::removeRequested, this, &OrgPane::remove);
    addField(m_name, &OrgProfile::name);
    addField(m_purpose, &OrgProfile::purpose);
    addField(m_contact, &OrgProfile::contact);
    bind(m_consent, &OrgProfile::consentRequired);
    bind(m_pairwise, &OrgProfile::pairwise);
}

void OrgPane::bind(SwitchRow *row, bool OrgProfile::*member) {
    connect(row, &SwitchRow::saveRequested, this, [this, row, member](bool on) {
        save(member, row->value(), on, [row, on](const Done &done) {
            if (done)
                row->setSaved(on);
            else
                row->setError([error = done.error()] { return faultWords(error); });
        });
    });
}

void OrgPane::addField(FieldEdit *field, QString OrgProfile::*member) {
    connect(field, &FieldEdit::saveRequested, this, [this, field, member](const QString &typed) {
        const QString value = typed.trimmed();
        save(member, field->value(), value, [field, value](const Done &done) {
            if (done)
                field->setSaved(value);
            else
                field->setError([error = done.error()] { return faultWords(error); });
        });
    });
}

// After a conflict the editor is open again with what was typed. What others wrote is read then, and the field asks
// once more before it is saved over that.
template <typename Value>
void OrgPane::save(Value OrgProfile::*member, const Value &seen, const Value &value,
                   std::function<void(const Done &)> then) {
    const OrgId id = m_org.id;
    SteadySave<Org> save;
    save.send = [this, member, value](const Org &now) {
        OrgProfile profile = now.profile;
        profile.*member = value;
        return m_console.places.changeOrg(now.id, now.revision, profile);
    };
    save.read = [this, id](const SteadySave<Org>::Found &found) {
        deliver(this, m_console.places.orgs(),
                [id, found](const Result<QList<Org>> &orgs) { found(recordOf(orgs, id)); });
    };
    save.isAsSeen = [member, seen](const Org &now) { return now.profile.*member == seen; };
    save.answered = [this, id, then](const Done &done, Revision sentOn) {
        if (id == m_org.id) {
            m_storedOn = done ? sentOn : m_storedOn;
            then(done);
        }
        Q_EMIT rereadRequested();
    };
    saveSteadily(this, m_org, save);
}

void OrgPane::remove() {
    const Org gone = m_org;
    deliver(this, m_console.places.removeOrg(gone.id), [this, gone](const Done &done) {
        if (!done)
            return refuse(done.error());
        m_undo.say([gone] { return tr("%1 was deleted.").arg(gone.profile.name); }, {},
                   [this, gone] {
                       deliver(this, m_console.places.bringBackOrg(gone.id), [this](const Done &back) {
                           if (!back)
                               refuse(back.error());
                           Q_EMIT rereadRequested();
                       });
                   });
        Q_EMIT rereadRequested();
    });
}

void OrgPane::refuse(const Error &error) {
    m_said->show();
    if (error.fault == Fault::Refused)
        m_said->setWords([count = qMax(1, m_org.sites)] {
            return tr("It runs %n sites, and a site needs somebody who runs it. Move or delete them first.", nullptr,
                      count);
        });
    else
        m_said->setWords([error] { return faultWords(error); });
}

void OrgPane::show(const Org &org) {
    const bool another = org.id != m_org.id, newer = org.revision != m_org.revision;
    const bool stale = !another && org.revision <= m_storedOn; // was read before what was saved
    if (another)
        m_storedOn = {};
    m_org = org;
    m_head->set(org.profile.name, [count = org.sites] { return tr("runs %n sites", nullptr, count); });
    const std::pair<FieldEdit *, QString> fields[] = {
        {m_name, org.profile.name}, {m_purpose, org.profile.purpose}, {m_contact, org.profile.contact}};
    for (const auto &[field, value] : fields) {
        if (another)
            field->setSaved(value);
        else if (!stale)
            field->setValue(value);
    }
    const std::pair<SwitchRow *, bool> rows[] = {{m_consent, org.profile.consentRequired},
                                                 {m_pairwise, org.profile.pairwise}};
    for (const auto &[row, on] : rows) {
        if (another)
            row->setSaved(on);
        else if (newer && !stale)
            row->setValue(on);
    }
    if (another)
        m_said->hide();
    m_ledger->show(org);
    m_history->follow({QStringLiteral("orgs"), QString::number(org.id.value)}, org.profile.name);
    deliver(this, m_console.places.sites(), [this, id = org.id](const Result<QList<Site>> &sites) {
        if (!sites || id != m_org.id)
            return;
        m_running.clear();
        for (const Site &site : *sites)
            if (!site.deleted && site.profile.org == id)
                m_running << site;
        laySites();
    });
}

void OrgPane::laySites() {
    std::vector<Record> records;
    for (const Site &site : std::as_const(m_running))
        records.push_back({QString::number(site.id.value),
                           QStringLiteral("globe"),
                           {},
                           site.profile.name,
                           keptLeftToRight(site.profile.redirectUrl),
                           {},
                           {}});
    m_sites->set(std::move(records), tr("None."));
}

void OrgPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        laySites();
}

void OrgPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
