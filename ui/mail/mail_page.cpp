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
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/preview/mail_form.h"
#include <QLineEdit>
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
      m_wayOut(new Paragraph({})), m_answer(new Paragraph({})), m_to(new QLineEdit),
      m_send(new Button([] { return tr("Send a test mail"); }, QStringLiteral("mail-send"))) {
    table().setItemDelegate(new MailDelegate(*m_model, &table()));
    table().setColumns({{14, 0}, {10, 3, true, false}, {7.5, 0}, {4, 1}, {7, 2}},
                       {MailModel::When, Qt::DescendingOrder});
    body().addWidget(m_none);
    body().addWidget(m_noMatch);
    offerVerbs();
    keepViews(m_views);
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
    connect(m_to, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(text.contains(u'@')); });
    connect(m_to, &QLineEdit::returnPressed, this, &MailPage::sendTest);
    connect(m_send, &Button::clicked, this, &MailPage::sendTest);
    rename();
    sayWayOut();
}

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
    m_to->setMaximumWidth(em(20));
    m_send->setEnabled(false);
    lockUnless(m_send, m_console.roles, Duty::ManageSettings);
    auto *row = rowOf({m_to, m_send});
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_answer);
    m_answer->hide();
    m_to->setVisible(m_console.mail.setup().here);
    m_send->setVisible(m_console.mail.setup().here);
    return card;
}

void MailPage::sayWayOut() {
    const MailSetup setup = m_console.mail.setup();
    m_wayOut->setTone(setup.here && setup.server.isEmpty() && !setup.demo ? Tone::Brass : Tone::Muted);
    m_wayOut->setWords([setup] {
        const QString server = keptLeftToRight(setup.server);
        if (!setup.here)
            return tr("Mails leave from where the house is served, not from this window.");
        if (setup.demo)
            return tr("This is the demo: mails go into its own mail viewer and nowhere else.");
        if (setup.server.isEmpty())
            return tr(
                "No mail server is set, so nothing leaves. Set smtp_url in gatelodge.toml, and what waits is sent.");
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
                .arg(tr("%n wait", nullptr, now.waiting), tr("%n were sent", nullptr, now.sent));
        });
    });
}

void MailPage::sendTest() {
    if (!m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    m_answer->setTone(Tone::Muted);
    m_answer->setWords([] { return tr("The mail server is asked …"); });
    m_answer->show();
    const auto asked = m_console.mail.sendTest(m_to->text(), QStringLiteral("address-added"),
                                               QLocale().name().section(u'_', 0, 0), {});
    deliver(this, asked, [this](const Result<MailAnswer> &answer) {
        m_send->setEnabled(true);
        m_answer->setTone(answer && answer->verdict == MailAnswer::Accepted ? Tone::Moss : Tone::Brick);
        if (answer)
            m_answer->setWords([said = *answer] { return answerWords(said); });
        else if (answer.error().fault == Fault::Invalid)
            m_answer->setWords([] { return tr("This is no mail address."); });
        else
            m_answer->setWords([error = answer.error()] { return faultWords(error); });
    });
}

void MailPage::rename() {
    m_to->setPlaceholderText(tr("your address"));
    m_to->setAccessibleName(tr("Address for the test mail"));
}

void MailPage::changeEvent(QEvent *event) {
    LivePage::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
