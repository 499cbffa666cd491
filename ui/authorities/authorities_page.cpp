#include "ui/authorities/authorities_page.h"
#include "server/domain/deliver.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/authority_words.h"
#include "ui/authorities/new_authority.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

const QString kKind = QStringLiteral("kind"), kState = QStringLiteral("state");
const QString kInUse = QStringLiteral("in_use"), kOff = QStringLiteral("off");

} // namespace

ShortFilter::Texts AuthoritiesPage::narrowing() const {
    std::vector<ShortFilter::Choice> kinds{{{}, [] { return tr("authorities of every kind"); }}};
    for (const DriverDescription &driver : m_drivers)
        kinds.push_back({driver.id, [driver] { return driverName({driver}, driver.id); }});
    return {QStringLiteral("authorities"),
            [] { return tr("Views of the authorities"); },
            [] { return tr("Show %1, %2", "authorities of every kind, in use or not"); },
            {{kKind, [] { return tr("Kind"); }, std::move(kinds)},
             {kState,
              [] { return tr("State"); },
              {{{}, [] { return tr("in use or not"); }},
               {kInUse, [] { return tr("in use"); }},
               {kOff, [] { return tr("switched off"); }}}}},
            {{[] { return tr("All"); }}, {[] { return tr("Switched off"); }, {{kState, kOff}}}}};
}

QStackedWidget *AuthoritiesPage::makeDetails(admin::Console &console, UndoBar &undo) {
    auto *details = new QStackedWidget;
    details->addWidget(new AuthorityPane(console, undo));
    details->addWidget(new NewAuthority(console.authorities));
    details->setFocusProxy(details->currentWidget());
    return details;
}

AuthoritiesPage::AuthoritiesPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : ShortPage({QStringLiteral("authorities"), QStringLiteral("security-high"), [] { return tr("Authorities"); },
                 [] { return tr("New authority"); }, [] { return tr("Name of the authority"); },
                 [] { return tr("No authority yet"); },
                 [] { return tr("An authority knows people and their passwords. Without one nobody can sign in."); }},
                makeDetails(console, undo), parent),
      m_console(console), m_pane(findChild<AuthorityPane *>()), m_new(findChild<NewAuthority *>()),
      m_drivers(console.authorities.drivers()) {
    showColumns([] { return tr("Name"); },
                {{[] { return tr("Kind"); }, 10, 2, false},
                 {[] { return tr("State"); }, 7, 0, true, true},
                 {[] { return tr("Logins"); }, 7, 1}},
                First::Given); // as people see them
    narrowBy(console.views, narrowing());
    offerVerbs(undo);
    lockAdding(console.roles, Duty::ManageSettings);
    m_details = qobject_cast<QStackedWidget *>(m_pane->parentWidget());
    connect(m_pane, &AuthorityPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &AuthorityPane::rereadRequested, this, &AuthoritiesPage::read);
    connect(m_new, &NewAuthority::cancelled, this, [this] { stepOut(); });
    connect(m_new, &NewAuthority::created, this,
            [this](const AuthorityId &id) { finishAdding(Result<AuthorityId>(id)); });
    follow(console.hub, {QStringLiteral("authorities"), QStringLiteral("authority_actions"), QStringLiteral("settings"),
                         QStringLiteral("logins"), QStringLiteral("groups")});
    connect(table().header(), &QHeaderView::sortIndicatorChanged, this, &AuthoritiesPage::lay); // and says so
    addKey(QKeySequence(Qt::ALT | Qt::Key_Up), &AuthorityPane::moveUp);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down), &AuthorityPane::moveDown);
    read();
}

void AuthoritiesPage::addKey(const QKeySequence &key, void (AuthorityPane::*step)()) {
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, step] {
        if (!openKey().isEmpty())
            (m_pane->*step)();
    });
}

void AuthoritiesPage::offerVerbs(UndoBar &undo) {
    using Kind = AuthorityDeed::Kind;
    auto *on = new Button([] { return tr("Switch on"); });
    auto *off = new Button([] { return tr("Switch off"); });
    auto *remove = new Button([] { return tr("Delete these authorities"); }, {}, ButtonKind::Danger);
    for (const auto &[verb, kind] :
         {std::pair(on, Kind::SwitchOn), std::pair(off, Kind::SwitchOff), std::pair(remove, Kind::Remove)}) {
        connect(verb, &Button::clicked, this, [this, kind = kind] { doWithSelected(kind); });
        lockUnless(verb, m_console.roles, Duty::ManageSettings);
    }
    offerForMany({on, off, remove}, m_console.history, undo);
}

void AuthoritiesPage::doWithSelected(AuthorityDeed::Kind kind) {
    deliver(this, m_console.authorities.changeAll(selectedIds<AuthorityId>(), {kind}),
            [this, kind](const Result<BulkOutcome> &outcome) {
                tellOfMany(outcome, [kind](int n) {
                    switch (kind) {
                    case AuthorityDeed::Kind::SwitchOn: return tr("%n authorities are in use now.", nullptr, n);
                    case AuthorityDeed::Kind::SwitchOff: return tr("%n authorities were switched off.", nullptr, n);
                    case AuthorityDeed::Kind::Remove: return tr("%n authorities were deleted.", nullptr, n);
                    }
                    Q_UNREACHABLE();
                });
            });
}

void AuthoritiesPage::add() {
    showDetails();
    m_details->setCurrentWidget(m_new);
    m_details->setFocusProxy(m_new);
    m_new->start();
}

void AuthoritiesPage::read() {
    readList(m_console.authorities.list(), [this](const admin::AuthorityList &read) { m_list = read; });
}

void AuthoritiesPage::lay() {
    QList<ShortList::Row> rows;
    for (const Authority &authority : std::as_const(m_list.authorities)) {
        TwoLineCells cells;
        cells.iconName = QStringLiteral("security-high");
        cells.title = captionOf(authority);
        cells.note = driverName(m_drivers, authority.driver);
        if (authority.registration && m_list.signUp)
            cells.note = tr("%1 · people sign up here", "kind of authority").arg(cells.note);
        const int logins = m_list.logins.value(authority.id);
        cells.presence = authority.enabled ? Presence::Normal : Presence::Quiet;
        if (!driverNamed(m_drivers, authority.driver))
            cells.chips << Chip{tr("Unknown"), Tone::Brick, Glyph::Cross};
        else if (!authority.enabled)
            cells.chips << Chip{tr("Off"), Tone::Slate, Glyph::Pause};
        else
            cells.chips << Chip{tr("In use"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        rows << ShortList::Row{
            QString::number(authority.id.value),
            cells,
            tr("%1, %2, %3, %4", "name, kind, logins, state of an authority")
                .arg(cells.title, cells.note, tr("%n logins", nullptr, logins), cells.chips.first().text),
            {cells.note, cells.chips.first().text, QLocale().toString(logins)},
            {ShortFilter::trait(kKind, authority.driver),
             ShortFilter::trait(kState, authority.enabled ? kInUse : kOff)},
            {std::nullopt, std::nullopt, qint64(authority.enabled), logins}};
    }
    setRows(std::move(rows), headline());
}

Words AuthoritiesPage::headline() const {
    return [list = m_list, own = table().header()->sortIndicatorSection() < 0] {
        if (list.authorities.size() == 1)
            return tr("Everybody signs in with the accounts kept here.");
        if (!own)
            return tr("%n authorities", nullptr, int(list.authorities.size()));
        return tr("%n authorities, in the order in which people see them", nullptr, int(list.authorities.size()));
    };
}

void AuthoritiesPage::showRecord(const QString &key) {
    m_details->setCurrentWidget(m_pane);
    m_details->setFocusProxy(m_pane);
    m_pane->show(m_list, AuthorityId(key.toInt()));
}

} // namespace gatelodge::ui
