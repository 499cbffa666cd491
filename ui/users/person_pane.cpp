#include "ui/users/person_pane.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/field.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/users/grants_section.h"
#include "ui/users/groups_section.h"
#include "ui/users/leaving.h"
#include "ui/users/logins_section.h"
#include "ui/users/people_deeds.h"
#include "ui/users/profile_section.h"
#include "ui/users/roles_section.h"
#include "ui/users/users_model.h"
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace gatelodge::ui {
namespace {

constexpr int beat = 5000; // ms between two readings of sessions and visits

} // namespace

PersonPane::PersonPane(admin::Console &console, UndoBar &undo, PeopleDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo), m_deeds(deeds),
      m_edits(new ProfileEdits(console.people, console.hub, this)) {
    auto *column = columnIn(this, 0);
    column->addWidget(makeHead());
    m_strip = new TabStrip([] { return tr("Sections"); });
    auto *strip = new QWidget;
    auto *inStrip = rowIn(strip, 0); // spacing is mirrored, margins are not
    inStrip->addSpacing(Space::two - Space::half);
    inStrip->addWidget(m_strip);
    inStrip->addSpacing(Space::one);
    column->addWidget(strip);
    column->addWidget(new Line);
    m_scroll = new ScrollPage(makeSections());
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_strip);
    connect(m_strip, &TabStrip::chosen, this, &PersonPane::scrollTo);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PersonPane::markCurrentSection);
    connect(&console.hub, &admin::ChangeHub::changed, this, &PersonPane::follow);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &PersonPane::reread);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &PersonPane::readNames);
    connect(&console.hub, &admin::ChangeHub::back, this, &PersonPane::reread);
    m_leaving = new Leaving(console.outward, this);
    connect(m_leaving, &Leaving::told, &deeds, &PeopleDeeds::told);
    connect(m_leaving, &Leaving::failed, &deeds, &PeopleDeeds::failed);
    connect(m_edits, &ProfileEdits::changed, this, [this](const UserId &uid) {
        if (uid == m_uid)
            reread(); // a stored value comes back by the feed; this is for when nobody listens
    });
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (isVisible())
            reread();
    });
    m_beat.start();
}

QWidget *PersonPane::makeHead() {
    auto *head = new QWidget;
    auto *column = columnIn(head, Space::oneAndHalf);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::one);
    m_avatar = new Avatar({}, 3);
    m_name = new Elided({}, Type::Heading);
    m_username = new Elided({}, Type::Body, Tone::Muted);
    m_chips = new QWidget;
    m_chipFlow = new FlowLayout(Space::half, Space::half);
    m_chips->setLayout(m_chipFlow);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_username);
    words->addWidget(m_chips);
    m_more = new IconButton(QStringLiteral("overflow-menu"), [] { return tr("More actions"); });
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close details"); });
    connect(close, &IconButton::clicked, this, &PersonPane::closeRequested);
    auto *top = rowOf({m_avatar}, Space::two);
    top->addLayout(words, 1);
    auto *corner = rowOf({m_more, close}, Space::half);
    corner->setAlignment(Qt::AlignTop);
    top->addLayout(corner);
    column->addLayout(top);
    m_suspend = new Button([] { return tr("Suspend…"); }, {}, ButtonKind::Danger);
    m_letIn = new Button([] { return tr("Let in again"); });
    lockUnless(m_suspend, m_console.roles, Duty::ManagePeople);
    lockUnless(m_letIn, m_console.roles, Duty::ManagePeople);
    auto *verbs = rowOf({m_suspend, m_letIn});
    verbs->addStretch();
    column->addLayout(verbs);
    m_why = new AddLine([] { return tr("What the person reads at the door, if anything"); },
                        [] { return tr("Suspend"); }, ButtonKind::Danger);
    m_why->setMayBeEmpty();
    column->addWidget(m_why);
    m_message = new Paragraph({});
    m_message->hide();
    column->addWidget(m_message);
    connect(m_suspend, &Button::clicked, this, &PersonPane::askForSuspension);
    connect(m_letIn, &Button::clicked, this, [this] { m_deeds.letIn({m_uid}); });
    connect(m_why, &AddLine::submitted, this, [this](const QString &message) {
        m_deeds.suspend({m_uid}, message);
        m_why->setDone();
    });
    return head;
}

QWidget *PersonPane::makeSections() {
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::three);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    m_profile = new ProfileSection(*m_edits);
    m_groups = new GroupsSection(m_console.people, m_undo);
    m_history = new HistorySection(m_console);
    auto *sites = new SitesSection(m_console.people);
    connect(sites, &SitesSection::siteRequested, this, &PersonPane::siteRequested);
    connect(sites, &SitesSection::entryRequested, this, [this] { Q_EMIT entryRequested(m_uid); });
    auto *emails = new EmailsSection(m_console.people);
    auto *logins = new LoginsSection(m_console, m_undo);
    auto *consents = new ConsentsSection(m_console.people);
    auto *sessions = new SessionsSection(m_console.people);
    auto *grants = new GrantsSection(m_console);
    connect(grants, &GrantsSection::siteRequested, this, &PersonPane::siteRequested);
    auto *keys = new KeysSection(m_console.people);
    auto *roles = new RolesSection(m_console, m_undo);
    const admin::Roles &mine = m_console.roles;
    for (PersonSection *section : std::initializer_list<PersonSection *>{emails, logins, m_groups, keys})
        section->lockUnless(mine, Duty::ManagePeople);
    sessions->lockUnless(mine, Duty::HelpPeople);
    grants->lockUnless(mine, Duty::HelpPeople);
    if (!mine.mayDo(Duty::ManagePeople))
        m_profile->lock([] { return whyLocked(Duty::ManagePeople); });
    m_sections = {emails, logins, m_groups, roles, sites, consents, sessions, grants, keys, m_history};
    column->addWidget(m_profile);
    for (PersonSection *section : std::as_const(m_sections)) {
        column->addWidget(section);
        connect(section, &Section::rereadRequested, this, &PersonPane::reread);
    }
    column->addStretch();
    m_places = {m_profile, emails, logins, m_groups, roles, sites, consents, sessions, grants, keys, m_history};
    m_strip->setChoices({{[] { return tr("Profile"); }, {}},
                         {[] { return tr("Emails"); }, {}},
                         {[] { return tr("Logins"); }, {}},
                         {[] { return tr("Groups"); }, {}},
                         {[] { return tr("Roles"); }, {}},
                         {[] { return tr("Sites"); }, {}},
                         {[] { return tr("Consents"); }, {}},
                         {[] { return tr("Sessions"); }, {}},
                         {[] { return tr("Applications"); }, {}},
                         {[] { return tr("Keys"); }, {}},
                         {[] { return tr("History"); }, {}}});
    return content;
}

void PersonPane::open(const UserId &uid) {
    if (uid == m_uid)
        return;
    m_uid = uid;
    m_why->close();
    m_scroll->verticalScrollBar()->setValue(0);
    setStale(true);
    readNames();
    reread();
}

// What stands here is still somebody else, so nothing can be done with it. The strip keeps the focus meanwhile: from a
// control that goes dead it would wander on to any other.
void PersonPane::setStale(bool stale) {
    if (stale && isAncestorOf(QApplication::focusWidget()))
        m_strip->setFocus();
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child != m_strip && !child->isAncestorOf(m_strip))
            child->setEnabled(!stale);
}

// One reading at a time; what changed meanwhile is answered by the next one.
void PersonPane::reread() {
    if (isNull(m_uid))
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const UserId asked = m_uid;
    deliver(this, m_console.people.details(asked), [this, asked](const Result<admin::PersonDetails> &details) {
        m_reading = false;
        if (details && asked == m_uid)
            show(*details);
        else if (!details && details.error().fault == Fault::NotFound && asked == m_uid)
            Q_EMIT closeRequested(); // erased; any other fault leaves what stands here, and its time
        if (std::exchange(m_again, false) || asked != m_uid)
            reread();
    });
}

void PersonPane::readNames() {
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (!groups)
            return;
        m_groups->setAllGroups(*groups);
        ChangeNames names = m_history->names();
        for (const Group &group : *groups)
            names.groups.insert(group.id.value, group.profile.name);
        m_history->setNames(names);
        if (isLoaded())
            m_history->show(m_details);
    });
    deliver(this, m_console.places.orgs(), [this](const Result<QList<Org>> &orgs) {
        if (!orgs)
            return;
        ChangeNames names = m_history->names();
        for (const Org &org : *orgs)
            names.orgs.insert(org.id.value, org.profile.name);
        m_history->setNames(names);
        if (isLoaded())
            m_history->show(m_details);
    });
}

void PersonPane::follow(const QList<Change> &changes) {
    const auto isAboutNames = [](const Change &change) {
        return change.entity == QLatin1String("groups") || change.entity == QLatin1String("orgs");
    };
    const bool names = std::any_of(changes.begin(), changes.end(), isAboutNames);
    if (names)
        readNames();
    if (names || std::any_of(changes.begin(), changes.end(), [this](const Change &c) { return c.subject == m_uid; }))
        reread();
}

void PersonPane::show(const admin::PersonDetails &details) {
    m_details = details;
    setStale(false);
    showHead();
    m_profile->show(details.user, details.held);
    for (PersonSection *section : std::as_const(m_sections))
        section->show(details);
    Q_EMIT shown();
}

void PersonPane::showHead() {
    const User &user = m_details.user;
    const bool suspended = user.status == UserStatus::Suspended, deleted = user.deletedAt.isValid();
    const Presence presence = suspended || deleted ? Presence::Quiet : Presence::Normal;
    m_avatar->setName(user.displayName(), presence);
    m_name->setWords(user.displayName());
    m_username->setWords(keptLeftToRight(user.username));
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    UserLine line;
    line.status = user.status;
    line.deleted = deleted;
    line.verified =
        std::any_of(m_details.emails.begin(), m_details.emails.end(), [](const Email &e) { return e.verified(); });
    QList<Chip> chips = UsersModel::statesOf(line);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (std::any_of(m_details.sessions.begin(), m_details.sessions.end(),
                    [&now](const WebSession &s) { return s.lastSeenAt.secsTo(now) < 300; }))
        chips << Chip{tr("Online"), Tone::Ink, Glyph::Dot, Chip::Weight::Washed};
    for (const Chip &chip : std::as_const(chips))
        m_chipFlow->addWidget(new ChipLabel(chip.text, chip.tone, chip.glyph, chip.weight));
    m_letIn->setVisible(user.status != UserStatus::Active && !deleted);
    if (m_suspend->hasFocus() && suspended) // it goes: its place is taken by the other verb
        m_letIn->setFocus();
    m_suspend->setVisible(!suspended && !deleted);
    if (m_letIn->hasFocus() && user.status == UserStatus::Active)
        m_suspend->setFocus();
    setAccessibleName(tr("Details of %1").arg(user.displayName()));
    m_message->setVisible(suspended && !user.statusMessage.isEmpty());
    m_message->setWords([text = user.statusMessage] { return tr("At the door: “%1”").arg(text); });
}

void PersonPane::fillMenu(QMenu *menu) {
    menu->clear();
    if (!isLoaded())
        return;
    connect(menu->addAction(tr("Why can’t they enter a site?")), &QAction::triggered, this,
            [this] { Q_EMIT entryRequested(m_uid); });
    if (m_details.user.deletedAt.isValid())
        connect(menu->addAction(tr("Bring back")), &QAction::triggered, this, [this] { m_deeds.bringBack({m_uid}); });
    else
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this] { m_deeds.remove({m_uid}); });
    lockUnless(menu->actions().constLast(), m_console.roles, Duty::ManagePeople); // the one or the other
    menu->addSeparator();
    connect(menu->addAction(tr("Save what is kept about them…")), &QAction::triggered, this,
            [this] { m_leaving->saveRecord(m_details.user); });
    lockUnless(menu->actions().constLast(), m_console.roles, Duty::ManagePeople);
    connect(menu->addAction(tr("Erase for good…")), &QAction::triggered, this,
            [this] { m_leaving->askForErasure(m_details.user); });
    lockUnless(menu->actions().constLast(), m_console.roles, Duty::ManagePeople);
    menu->setToolTipsVisible(true);
}

void PersonPane::askForSuspension() {
    if (!m_suspend->isHidden() && m_suspend->isEnabled())
        m_why->open();
}

void PersonPane::scrollTo(int section) {
    m_scroll->verticalScrollBar()->setValue(m_places.value(section)->y() - Space::one);
    m_strip->setCurrent(section); // also of one so far down that it cannot come to the top
}

void PersonPane::markCurrentSection() {
    const int top = m_scroll->verticalScrollBar()->value() + Space::three;
    int current = 0;
    for (int i = 0; i < m_places.size(); ++i)
        if (m_places[i]->y() <= top)
            current = i;
    m_strip->setCurrent(current);
}

void PersonPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && isLoaded())
        show(m_details);
}

void PersonPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
