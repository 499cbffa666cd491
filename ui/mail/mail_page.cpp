#include "ui/mail/mail_page.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/live_watch.h"
#include "ui/common/role_lock.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/mail/mail_filter_bar.h"
#include "ui/mail/mail_model.h"
#include "ui/mail/mail_pane.h"
#include "ui/mail/test_mail.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QStackedWidget>

namespace gatelodge::ui {

MailPage::MailPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : MailPage(console, undo, new MailModel(console.mail, nullptr), new MailPane(console, undo), parent) {}

MailPage::MailPage(admin::Console &console, UndoBar &undo, MailModel *model, MailPane *pane, QWidget *parent)
    : LivePage(
          model, QStringLiteral("mails"), [] { return tr("Mails"); }, pane, parent),
      m_console(console), m_undo(undo), m_model(model), m_pane(pane), m_bar(new MailFilterBar(watch().pill())),
      m_views(
          new ViewTabs(console.views, QStringLiteral("mail"), [] { return tr("Views of the mails"); },
                       {{[] { return tr("All"); }},
                        {[] { return tr("Given up"); }, {{QStringLiteral("state"), QStringLiteral("given_up")}}},
                        {[] { return tr("Tried again"); }, {{QStringLiteral("state"), QStringLiteral("failing")}}}})),
      m_header(new PageHeader([] { return tr("Mail"); }, [] { return tr("Counting"); })),
      m_everything(new Button([] { return tr("Show everything"); })),
      m_begin(new Button([] { return tr("Look at the mails it would write"); })),
      m_none(new EmptyState(
          QStringLiteral("mail-message"), [] { return tr("No mail has been written yet"); },
          [] {
              return tr(
                  "The house writes when somebody signs up, forgets a password, changes an address, or is invited. "
                  "Each mail stands here, and for 30 days after it was sent.");
          },
          {m_begin})),
      m_noMatch(new EmptyState(
          QStringLiteral("edit-find"), [] { return tr("No mail is like that"); },
          [] { return tr("Ask for less: every state, every kind, a shorter part of the address."); }, {m_everything})),
      m_wayOut(new Paragraph({})), m_setUp(new Button([] { return tr("Set it up…"); })), m_test(new TestMail(console)) {
    table().setItemDelegate(new MailDelegate(*m_model, &table()));
    table().setColumns({{14, 0}, {10, 3, true, false}, {7.5, 0}, {4, 1}, {7, 2}},
                       {MailModel::When, Qt::DescendingOrder});
    body().addWidget(m_none);
    body().addWidget(m_noMatch);
    offerVerbs();
    keepViews(m_views);
    followConnection(m_console.hub);
    auto *views = new QWidget;
    rowIn(views)->addWidget(m_views);
    views->layout()->setContentsMargins(Space::two - Space::half, Space::half, Space::two - Space::half, 0);
    lay({m_header, makeWayOut(), views, new Line, m_bar});
    connect(&watch(), &LiveWatch::ticked, this, &MailPage::readCounts);
    connect(m_bar, &MailFilterBar::changed, m_model, &MailModel::setFilter);
    connect(m_bar, &MailFilterBar::changed, m_views, [this] { m_views->setQuestion(m_bar->question()); });
    connect(m_views, &ViewTabs::chosen, m_bar, &MailFilterBar::ask);
    connect(m_begin, &Button::clicked, this, [this] { Q_EMIT wordsWanted({}); });
    connect(m_everything, &Button::clicked, m_bar, &MailFilterBar::reset);
    connect(m_pane, &MailPane::closeWanted, this, &MailPage::stepOut);
    connect(m_pane, &MailPane::changed, &watch(), &LiveWatch::readNow);
    connect(m_pane, &MailPane::wordsWanted, this, &MailPage::wordsWanted);
    connect(m_setUp, &Button::clicked, this, &MailPage::mailServerWanted);
    const auto follow = [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("settings"))
                return readWayOut();
    };
    connect(&console.hub, &admin::ChangeHub::changed, this, follow);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &MailPage::readWayOut);
    m_setUp->hide(); // until it is known that there is none
    readWayOut();
}

QLineEdit &MailPage::testField() const { return m_test->field(); }
Button &MailPage::sendButton() const { return m_test->button(); }
Paragraph &MailPage::answer() const { return m_test->answer(); }

void MailPage::offerVerbs() {
    auto *again = new Button([] { return tr("Send again now"); }, QStringLiteral("mail-send"));
    auto *drop = new Button([] { return tr("Do not send"); }, {}, ButtonKind::Danger);
    connect(again, &Button::clicked, this, &MailPage::sendSelectedAgain);
    connect(drop, &Button::clicked, this, &MailPage::dropSelected);
    lockUnless(again, m_console.roles, Duty::HelpPeople);
    lockUnless(drop, m_console.roles, Duty::ManagePeople);
    offerForMany({again, drop});
}

QList<MailId> MailPage::selected() const {
    QList<MailId> ids;
    for (const qint64 number : selectedNumbers())
        ids << MailId(number);
    return ids;
}

void MailPage::sendSelectedAgain() {
    deliver(this, m_console.mail.sendAllAgain(selected()), [this](const Result<BulkOutcome> &outcome) {
        tellOfMany(outcome, m_undo, [](int n) { return tr("%n mails are sent again now.", nullptr, n); });
    });
}

void MailPage::dropSelected() {
    deliver(this, m_console.mail.dropAll(selected()), [this](const Result<BulkOutcome> &outcome) {
        tellOfMany(outcome, m_undo, [](int n) { return tr("%n mails will not be sent.", nullptr, n); });
    });
}

QWidget *MailPage::makeWayOut() {
    auto *card = new QWidget;
    auto *column = columnIn(card, Space::one);
    column->setContentsMargins(Space::two, 0, Space::two, 0);
    column->addWidget(m_wayOut);
    auto *row = rowOf({m_setUp});
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_test);
    m_test->setVisible(m_console.mail.setup().here);
    return card;
}

// What the house keeps as a setting holds where this program was told none.
void MailPage::readWayOut() {
    const MailSetup setup = m_console.mail.setup();
    if (!setup.here || setup.isTold())
        return sayWayOut();
    if (!m_console.roles.mayDo(Duty::ReadSettings))
        return;
    deliver(this, m_console.authorities.limits(), [this](const Result<admin::HouseLimits> &limits) {
        if (!limits)
            return;
        m_kept = mailServerFrom(limits->chosen.value(kMailServer).toObject());
        sayWayOut();
    });
}

void MailPage::sayWayOut() {
    MailSetup setup = m_console.mail.setup();
    if (setup.here && setup.server.isEmpty() && !setup.demo && m_kept.isSet()) {
        setup.server = QString::fromUtf8(m_kept.url());
        setup.user = m_kept.user;
        setup.tlsRequired = m_kept.encryption != MailServer::Encryption::IfOffered;
        setup.from = m_kept.sender.isEmpty() ? setup.from : m_kept.sender;
    }
    const bool none = setup.here && setup.server.isEmpty() && !setup.demo;
    m_setUp->setVisible(none);
    m_test->setReady(!none);
    m_wayOut->setTone(none ? Tone::Brass : Tone::Muted);
    m_wayOut->setWords([setup] {
        const QString server = keptLeftToRight(setup.server);
        if (!setup.here)
            return tr("Mails leave from where the house is served, not from this window.");
        if (setup.demo)
            return tr("This is the demo: mails go into its own mail viewer and nowhere else.");
        if (setup.server.isEmpty())
            return tr("No mail server is set, so nothing leaves. Once there is one, what waits is sent.");
        if (!setup.tlsRequired)
            return tr("Through %1, encrypted only if that server offers it.").arg(server);
        return setup.user.isEmpty()
                   ? tr("Through %1, encrypted, as %2.", "mail server, sender").arg(server, setup.from)
                   : tr("Through %1, encrypted, signed in as %2, from %3.", "mail server, user, sender")
                         .arg(server, setup.user, setup.from);
    });
}

QWidget *MailPage::filter() { return m_bar->search(); }
void MailPage::openView(const QJsonObject &question) { m_bar->ask(question); }
QString MailPage::narrowedTo() const { return m_bar->spoken(); }

QWidget *MailPage::insteadOfList() {
    if (m_model->rowCount() || !m_model->isRead())
        return nullptr;
    const MailFilter &asked = m_model->filter();
    return asked.progress || !asked.templateId.isEmpty() || !asked.recipient.isEmpty() ? m_noMatch : m_none;
}

bool MailPage::showRow(int row) {
    const MailLine *line = m_model->rowAt(row);
    if (line)
        m_pane->showLine(*line);
    return line;
}

void MailPage::followRows() {
    const MailLine *shown = m_model->rowAt(m_model->rowOf(QString::number(m_pane->line().id.value)));
    if (shown && split().isShowingDetails())
        m_pane->showLine(*shown);
}

void MailPage::readCounts() {
    if (std::exchange(m_counting, true))
        return;
    deliver(this, m_console.mail.counts(), [this](const Result<MailCounts> &counts) {
        m_counting = false;
        if (!counts)
            return; // the list says what is wrong
        m_header->setTitle([now = *counts] {
            return now.givenUp   ? tr("%n mails were given up", nullptr, now.givenUp)
                   : now.failing ? tr("%n mails are tried again", nullptr, now.failing)
                                 : tr("Mail");
        });
        m_header->setSentence([now = *counts] {
            return tr("%1; %2 in 30 days.", "mails that wait, mails that were sent")
                .arg(now.waiting ? tr("%n wait", nullptr, now.waiting) : tr("None waits"),
                     now.sent ? tr("%n were sent", nullptr, now.sent) : tr("none was sent"));
        });
    });
}

} // namespace gatelodge::ui
