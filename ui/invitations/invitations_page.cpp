#include "ui/invitations/invitations_page.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/invitations/invitation_pane.h"
#include "ui/invitations/invitation_words.h"
#include "ui/invitations/new_invitations.h"
#include "ui/invitations/sheets_pane.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/users/bulk_words.h"
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

const QString kWay = QStringLiteral("way"), kState = QStringLiteral("state");

// As a view says it.
QString nameOf(InvitationWay way) {
    return way == InvitationWay::Mail ? QStringLiteral("mail") : QStringLiteral("paper");
}

QString nameOf(InvitationState state) {
    switch (state) {
    case InvitationState::Open: return QStringLiteral("open");
    case InvitationState::Accepted: return QStringLiteral("accepted");
    case InvitationState::Revoked: return QStringLiteral("revoked");
    case InvitationState::Expired: return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

} // namespace

ShortFilter::Texts InvitationsPage::narrowing() {
    return {QStringLiteral("invitations"),
            [] { return tr("Views of the invitations"); },
            [] { return tr("Show %1 %2", "every invitation, in any state"); },
            {{kWay,
              [] { return tr("Way"); },
              {{{}, [] { return tr("every invitation"); }},
               {nameOf(InvitationWay::Mail), [] { return tr("invitations by mail"); }},
               {nameOf(InvitationWay::Print), [] { return tr("invitations on paper"); }}}},
             {kState,
              [] { return tr("State"); },
              {{{}, [] { return tr("in any state"); }},
               {nameOf(InvitationState::Open), [] { return tr("that are open"); }},
               {nameOf(InvitationState::Accepted), [] { return tr("that were accepted"); }},
               {nameOf(InvitationState::Expired), [] { return tr("that ran out"); }},
               {nameOf(InvitationState::Revoked), [] { return tr("that were revoked"); }}}}},
            {{[] { return tr("All"); }},
             {[] { return tr("Open"); }, {{kState, nameOf(InvitationState::Open)}}},
             {[] { return tr("Ran out"); }, {{kState, nameOf(InvitationState::Expired)}}}}};
}

QStackedWidget *InvitationsPage::makeDetails(admin::Console &console, UndoBar &undo) {
    auto *details = new QStackedWidget;
    details->addWidget(new InvitationPane(console, undo));
    details->addWidget(new NewInvitations(console));
    details->addWidget(new SheetsPane);
    details->setFocusProxy(details->currentWidget());
    return details;
}

InvitationsPage::InvitationsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : ShortPage({QStringLiteral("invitations"), QStringLiteral("mail-invitation"), [] { return tr("Invitations"); },
                 [] { return tr("Invite people"); }, [] { return tr("Address"); },
                 [] { return tr("Nobody is invited"); },
                 [] {
                     return tr("Paste a list of addresses: everybody gets a link with which they choose their own "
                               "password and join the groups that you choose for them.");
                 }},
                makeDetails(console, undo), parent),
      m_console(console), m_undo(undo), m_pane(findChild<InvitationPane *>()), m_new(findChild<NewInvitations *>()),
      m_sheets(findChild<SheetsPane *>()) {
    showColumns([] { return tr("Name"); },
                {{[] { return tr("Address"); }, 14, 3, false},
                 {[] { return tr("State"); }, 8, 0, true, true},
                 {[] { return tr("When"); }, 10, 1},
                 {[] { return tr("Invited"); }, 8, 2, false}},
                First::Given); // the newest first
    narrowBy(console.views, narrowing());
    lockAdding(console.roles, Duty::ManagePeople);
    m_details = qobject_cast<QStackedWidget *>(m_pane->parentWidget());
    connect(m_pane, &InvitationPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &InvitationPane::rereadRequested, this, &InvitationsPage::read);
    connect(m_pane, &InvitationPane::printRequested, this, &InvitationsPage::print);
    connect(m_new, &NewInvitations::cancelled, this, [this] { stepOut(); });
    connect(m_new, &NewInvitations::invited, this, &InvitationsPage::finish);
    connect(m_sheets, &SheetsPane::closeRequested, this, [this] { stepOut(); });
    offerVerbs();
    follow(console.hub, {QStringLiteral("invitations"), QStringLiteral("groups")});
    read();
}

QWidget *InvitationsPage::shown() const { return m_details->currentWidget(); }

void InvitationsPage::turnTo(QWidget *pane) {
    m_details->setCurrentWidget(pane);
    m_details->setFocusProxy(pane);
}

void InvitationsPage::add() {
    showDetails();
    turnTo(m_new);
    m_new->start();
}

void InvitationsPage::read() {
    readList(m_console.invitations.list(), [this](const admin::InvitationList &read) { m_list = read; });
}

void InvitationsPage::lay() {
    QList<ShortList::Row> rows;
    int open = 0;
    for (const Invitation &one : std::as_const(m_list.invitations)) {
        open += one.state == InvitationState::Open;
        TwoLineCells cells;
        cells.avatarName = captionOf(one);
        cells.title = captionOf(one);
        cells.note = one.invitee.address.isEmpty() ? tr("on paper") : keptLeftToRight(one.invitee.address);
        const QString end = endOf(one);
        cells.presence = one.state == InvitationState::Revoked ? Presence::Quiet : Presence::Normal;
        cells.chips << chipOf(one);
        rows << ShortList::Row{
            QString::number(one.id.value),
            cells,
            tr("%1, %2, %3, %4", "name, address, state, until when")
                .arg(cells.title, one.invitee.address, cells.chips.first().text, end),
            {cells.note, cells.chips.first().text, end, timeWords(one.createdAt)},
            {ShortFilter::trait(kWay, nameOf(one.way)), ShortFilter::trait(kState, nameOf(one.state))},
            {std::nullopt, std::nullopt, qint64(one.state), endsAt(one).toMSecsSinceEpoch(),
             one.createdAt.toMSecsSinceEpoch()}};
    }
    setRows(std::move(rows), [open] {
        return open == 0 ? tr("None is open") : tr("%n are open", nullptr, open);
    });
}

// A list that is read again does not take the sheets or a half-written list away.
void InvitationsPage::showRecord(const QString &key) {
    turnTo(m_pane);
    m_pane->show(m_list, InvitationId(key.toLongLong()));
}

void InvitationsPage::offerVerbs() {
    auto *again = new Button([] { return InvitationPane::tr("Send again"); }, QStringLiteral("view-refresh"));
    auto *sheets = new Button([] { return tr("Print sheets"); }, QStringLiteral("document-export"));
    auto *revoke = new Button([] { return InvitationPane::tr("Revoke"); }, {}, ButtonKind::Danger);
    connect(again, &Button::clicked, this, &InvitationsPage::sendSelectedAgain);
    connect(sheets, &Button::clicked, this, [this] { print(selected()); });
    connect(revoke, &Button::clicked, this, &InvitationsPage::revokeSelected);
    lockUnless(again, m_console.roles, Duty::HelpPeople);
    for (Button *verb : {sheets, revoke})
        lockUnless(verb, m_console.roles, Duty::ManagePeople);
    offerForMany({again, sheets, revoke});
}

QList<InvitationId> InvitationsPage::selected() const {
    const QStringList keys = table().selectedKeys();
    QList<InvitationId> ids;
    for (const Invitation &one : m_list.invitations)
        if (!one.isClosed() && keys.contains(QString::number(one.id.value)))
            ids << one.id;
    return ids;
}

void InvitationsPage::sendSelectedAgain() {
    deliver(this, m_console.invitations.sendAllAgain(selected()), [this](const Result<BulkOutcome> &outcome) {
        if (!outcome)
            return say([error = outcome.error()] { return faultWords(error); });
        m_undo.say([n = outcome->changed] { return tr("%n new links are on their way.", nullptr, n); },
                   bulkLeftAlone(*outcome), {});
        read();
    });
}

void InvitationsPage::revokeSelected() {
    const QList<InvitationId> ids = selected();
    deliver(this, m_console.invitations.revoke(ids), [this, ids](const Result<int> &revoked) {
        if (!revoked)
            return say([error = revoked.error()] { return faultWords(error); });
        m_undo.say([n = *revoked] { return tr("%n invitations were revoked.", nullptr, n); }, {},
                   [this, ids] {
                       deliver(this, m_console.invitations.reinstate(ids), [this](const Result<int> &back) {
                           if (!back)
                               say([error = back.error()] { return faultWords(error); });
                           read();
                       });
                   });
        read();
    });
}

void InvitationsPage::print(const QList<InvitationId> &ids) {
    deliver(this, m_console.invitations.print(ids), [this](const Result<admin::InvitationSheets> &sheets) {
        if (!sheets)
            return say([error = sheets.error()] { return faultWords(error); });
        showDetails(); // of no record any more
        turnTo(m_sheets);
        m_sheets->show(*sheets);
        m_sheets->setFocus();
    });
}

void InvitationsPage::finish(const InviteOutcome &outcome, InvitationWay way) {
    const QList<InvitationId> made = outcome.made;
    if (!made.isEmpty())
        m_undo.say([count = int(made.size())] { return tr("%n people were invited.", nullptr, count); }, {},
                   [this, made] {
                       deliver(this, m_console.invitations.revoke(made), [this](const Result<int> &revoked) {
                           if (!revoked)
                               say([error = revoked.error()] { return faultWords(error); });
                           read();
                       });
                   });
    read();
    if (way == InvitationWay::Print && !made.isEmpty())
        print(made);
    else if (m_new->list().toPlainText().isEmpty())
        stepOut();
}

} // namespace gatelodge::ui
