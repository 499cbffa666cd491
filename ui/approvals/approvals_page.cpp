#include "ui/approvals/approvals_page.h"
#include "ui/approvals/approval_pane.h"
#include "ui/approvals/approval_words.h"
#include "ui/approvals/arrival_rules_pane.h"
#include "ui/list/list_table.h"
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

const QString kKind = QStringLiteral("kind"), kState = QStringLiteral("state");

// As a view says it.
QString nameOf(ApprovalKind kind) {
    switch (kind) {
    case ApprovalKind::Account: return QStringLiteral("account");
    case ApprovalKind::Login: return QStringLiteral("login");
    case ApprovalKind::Recovery: return QStringLiteral("recovery");
    case ApprovalKind::Erasure: return QStringLiteral("erasure");
    }
    Q_UNREACHABLE();
}

QString nameOf(ApprovalState state) {
    switch (state) {
    case ApprovalState::Waiting: return QStringLiteral("waiting");
    case ApprovalState::Approved: return QStringLiteral("approved");
    case ApprovalState::Declined: return QStringLiteral("declined");
    case ApprovalState::Expired:
    case ApprovalState::Withdrawn: return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

} // namespace

ShortFilter::Texts ApprovalsPage::narrowing() {
    return {QStringLiteral("approvals"),
            [] { return tr("Views of the requests"); },
            [] { return tr("Show %1 %2", "every request, in any state"); },
            {{kKind,
              [] { return tr("Kind"); },
              {{{}, [] { return tr("every request"); }},
               {nameOf(ApprovalKind::Account), [] { return tr("requests for an account"); }},
               {nameOf(ApprovalKind::Login), [] { return tr("requests for a further way to sign in"); }},
               {nameOf(ApprovalKind::Recovery), [] { return tr("requests for a new password"); }},
               {nameOf(ApprovalKind::Erasure), [] { return tr("requests to be erased"); }}}},
             {kState,
              [] { return tr("State"); },
              {{{}, [] { return tr("in any state"); }},
               {nameOf(ApprovalState::Waiting), [] { return tr("that wait for you"); }},
               {nameOf(ApprovalState::Approved), [] { return tr("that were approved"); }},
               {nameOf(ApprovalState::Declined), [] { return tr("that were declined"); }},
               {nameOf(ApprovalState::Expired), [] { return tr("that ended by themselves"); }}}}},
            {{[] { return tr("All"); }},
             {[] { return tr("Waiting"); }, {{kState, nameOf(ApprovalState::Waiting)}}},
             {[] { return tr("To be erased"); }, {{kKind, nameOf(ApprovalKind::Erasure)}}}}};
}

QStackedWidget *ApprovalsPage::makeDetails(admin::Console &console) {
    auto *details = new QStackedWidget;
    details->addWidget(new ApprovalPane(console));
    details->addWidget(new ArrivalRulesPane(console));
    details->setFocusProxy(details->currentWidget());
    return details;
}

ApprovalsPage::ApprovalsPage(admin::Console &console, QWidget *parent)
    : ShortPage({QStringLiteral("approvals"),
                 QStringLiteral("dialog-ok-apply"),
                 [] { return tr("Approvals"); },
                 [] { return tr("Rules…"); },
                 {},
                 [] { return tr("Nobody waits for you"); },
                 [] {
                     return tr("Where the rules ask for it, new accounts, further ways to sign in and new passwords "
                               "wait here until somebody has looked.");
                 },
                 QStringLiteral("configure"),
                 ButtonKind::Outlined},
                makeDetails(console), parent),
      m_console(console), m_pane(findChild<ApprovalPane *>()), m_rules(findChild<ArrivalRulesPane *>()) {
    m_details = qobject_cast<QStackedWidget *>(m_pane->parentWidget());
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(&table(), &ListTable::selectionCountChanged, this, [this](int count) {
        if (count > 1)
            showSeveral();
    });
    connect(m_pane, &ApprovalPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &ApprovalPane::rereadRequested, this, &ApprovalsPage::read);
    connect(m_pane, &ApprovalPane::personRequested, this, &ApprovalsPage::personWanted);
    connect(m_rules, &ArrivalRulesPane::closeRequested, this, [this] { stepOut(); });
    connect(m_rules, &ArrivalRulesPane::rereadRequested, this, &ApprovalsPage::read);
    showColumns([] { return tr("Person"); },
                {{[] { return tr("Wish"); }, 14, 2, false},
                 {[] { return tr("State"); }, 8, 0, true, true},
                 {[] { return tr("When"); }, 10, 1}},
                First::Given); // who waits, the longest first
    narrowBy(console.views, narrowing());
    follow(console.hub, {QStringLiteral("approvals"), QStringLiteral("settings")});
    read();
}

QWidget *ApprovalsPage::shown() const { return m_details->currentWidget(); }

void ApprovalsPage::turnTo(QWidget *pane) {
    m_details->setCurrentWidget(pane);
    m_details->setFocusProxy(pane);
}

void ApprovalsPage::add() {
    showDetails();
    turnTo(m_rules);
    if (m_isRead)
        m_rules->show(m_list.rules);
    m_rules->setFocus();
}

void ApprovalsPage::read() {
    readList(m_console.approvals.list(), [this](const admin::ApprovalList &read) {
        m_list = read;
        m_isRead = true;
    });
}

void ApprovalsPage::lay() {
    QList<ShortList::Row> rows;
    int waiting = 0;
    for (const Approval &one : std::as_const(m_list.approvals)) {
        const bool waits = one.state == ApprovalState::Waiting;
        waiting += waits;
        TwoLineCells cells;
        cells.avatarName = one.caption();
        cells.title = one.caption();
        cells.note = kindOf(one);
        const QString end = endOf(one);
        cells.presence = waits ? Presence::Normal : Presence::Quiet;
        cells.chips << chipOf(one);
        rows << ShortList::Row{
            QString::number(one.id.value),
            cells,
            tr("%1, %2, %3, %4", "name, what they want, state, when")
                .arg(cells.title, cells.note, cells.chips.first().text, end),
            {cells.note, cells.chips.first().text, end},
            {ShortFilter::trait(kKind, nameOf(one.kind)), ShortFilter::trait(kState, nameOf(one.state))},
            {std::nullopt, std::nullopt, qint64(one.state), endsAt(one).toMSecsSinceEpoch()}};
    }
    setRows(std::move(rows), [waiting, all = int(m_list.approvals.size())] {
        if (all == 0)
            return QString();
        return waiting == 0 ? tr("Nobody waits for you") : tr("%n wait for you", nullptr, waiting);
    });
    if (shown() == m_rules)
        m_rules->show(m_list.rules);
    else if (m_pane->approvals().size() > 1)
        showSeveral();
}

void ApprovalsPage::showRecord(const QString &key) {
    turnTo(m_pane);
    for (const Approval &one : std::as_const(m_list.approvals)) {
        if (QString::number(one.id.value) == key)
            m_pane->show({one});
    }
}

void ApprovalsPage::showSeveral() {
    const QStringList keys = table().selectedKeys();
    QList<Approval> chosen;
    for (const Approval &one : std::as_const(m_list.approvals)) {
        if (keys.contains(QString::number(one.id.value)))
            chosen << one;
    }
    if (chosen.size() < 2)
        return;
    showDetailsOfSeveral();
    turnTo(m_pane);
    m_pane->show(chosen);
}

} // namespace gatelodge::ui
