#include "ui/mail/mail_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/mail/mail_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/preview/page_view.h"
#include "ui/preview/preview_words.h"
#include "ui/theme/theme.h"
#include <QPlainTextEdit>

namespace gatelodge::ui {

MailPane::MailPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo), m_recipient(new Elided({}, Type::Heading)),
      m_kind(new Elided({}, Type::Body, Tone::Muted)), m_state(new ChipLabel({}, Tone::Slate, Glyph::Ring)),
      m_again(new Button([] { return tr("Send it again now"); }, QStringLiteral("mail-send"))),
      m_drop(new Button([] { return tr("Do not send it"); }, {}, ButtonKind::Danger)),
      m_own(new Button([] { return tr("Change the words of these mails…"); }, {}, ButtonKind::Quiet)),
      m_progress(new Paragraph({}, Tone::Text)), m_said(new Paragraph({}, Tone::Brick)),
      m_subject(new Paragraph({}, Tone::Text, Type::Strong)), m_note(new Paragraph({})), m_facts(new KeyValueList),
      m_stage(new QWidget), m_words(new QPlainTextEdit) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_recipient);
    words->addWidget(m_kind);
    words->addWidget(m_state, 0, Qt::AlignLeft);
    auto *top = rowOf({}, Space::two);
    top->addLayout(words, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_progress);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one);
    verbs->setLayout(flow);
    flow->addWidget(m_again);
    flow->addWidget(m_drop);
    lockUnless(m_again, console.roles, Duty::HelpPeople);
    lockUnless(m_drop, console.roles, Duty::ManagePeople);
    column->addWidget(verbs);
    column->addWidget(m_said);
    column->addWidget(new Line);
    column->addWidget(m_facts);
    column->addWidget(new SectionHeader([] { return tr("As its receiver sees it"); }));
    column->addWidget(m_subject);
    column->addWidget(m_note);
    columnIn(m_stage, 0);
    column->addWidget(m_stage);
    column->addWidget(m_words);
    column->addWidget(m_own, 0, Qt::AlignLeft);
    column->addStretch();
    m_made = m_facts->add([] { return tr("Written"); }, Words());
    m_tries = m_facts->add([] { return tr("Tries"); }, Words());
    m_error = m_facts->add([] { return tr("Last answer"); }, Words());
    m_words->setReadOnly(true);
    m_words->setFont(fontOf(Type::Mono));
    m_words->setMinimumHeight(em(14));
    m_words->setAccessibleName(tr("The mail as plain text"));
    m_stage->setMinimumHeight(em(26));
    for (QWidget *later : std::initializer_list<QWidget *>{m_said, m_subject, m_stage, m_words})
        later->hide();
    connect(close, &IconButton::clicked, this, &MailPane::closeWanted);
    connect(m_again, &Button::clicked, this, &MailPane::sendAgain);
    connect(m_drop, &Button::clicked, this, &MailPane::drop);
    connect(m_own, &Button::clicked, this, [this] { Q_EMIT wordsWanted(m_line.templateId); });
}

void MailPane::showLine(const MailLine &line) {
    const bool another = line.id != m_line.id, moved = line.progress != m_line.progress;
    m_line = line;
    sayFacts();
    if (!another && !moved)
        return;
    if (another)
        m_said->hide();
    read();
}

void MailPane::sayFacts() {
    const MailLine line = m_line;
    m_recipient->setWords(keptLeftToRight(line.recipient));
    m_kind->setWords([line] { return mailKindName(line.templateId); });
    const Chip chip = progressChip(line.progress);
    m_state->set([line] { return progressChip(line.progress).text; }, chip.tone, chip.glyph, chip.weight);
    m_progress->setWords([line] { return progressWords(line); });
    m_made->setWords([line] { return exactTime(line.made); });
    m_tries->setWords([line] { return QLocale().toString(line.attempts); });
    m_error->setWords(
        [line] { return line.lastError.isEmpty() ? tr("None that was bad") : keptLeftToRight(line.lastError); });
    const bool unsent = line.progress != MailProgress::Sent;
    m_again->setVisible(unsent && line.progress != MailProgress::Waiting);
    m_drop->setVisible(unsent);
}

void MailPane::read() {
    for (QWidget *old : std::initializer_list<QWidget *>{m_subject, m_stage, m_words})
        old->hide();
    m_note->setWords({});
    if (m_line.progress == MailProgress::Sent)
        return m_note->setWords(
            [] { return tr("Its words were not kept: once a mail is sent, nobody can read it here any more."); });
    deliver(this, m_console.mail.read(m_line.id), [this, question = ++m_question](const Result<ShownMail> &mail) {
        if (question != m_question)
            return;
        if (mail)
            return showMail(*mail);
        m_note->setWords([error = mail.error()] {
            return error.fault == Fault::Misconfigured
                       ? tr("Its words are sealed. They are shown where the server runs, which has the key.")
                       : faultWords(error);
        });
    });
}

// The HTML where there is something to show it with, else the same words as text.
void MailPane::showMail(const ShownMail &mail) {
    m_subject->setWords(mail.subject);
    m_subject->show();
    m_note->setWords([] { return tr("What proves who opens its link is left out here."); });
    const admin::ServerFacts &server = m_console.server;
    const QUrl address = server.serving ? admin::Preview::reachable(server.addresses) : QUrl();
    if (!address.isEmpty() && !m_view && (m_view = PageView::make(m_stage))) {
        m_stage->layout()->addWidget(m_view);
        m_view->setPageWidth(390);
        m_view->setAccessibleName(tr("The mail as its receiver sees it"));
    }
    m_words->setPlainText(mail.text);
    m_words->setVisible(!m_view || address.isEmpty());
    m_stage->setVisible(m_view && !address.isEmpty());
    if (!m_view || address.isEmpty())
        return;
    PreviewOrder order;
    order.html = mail.html.toUtf8();
    order.dark = Theme::scheme() == Scheme::Dark;
    deliver(this, m_console.preview.open(order, address), [this, question = m_question](const Result<QUrl> &url) {
        if (question != m_question)
            return;
        if (url)
            return m_view->show(*url);
        m_stage->hide();
        m_words->show();
    });
}

void MailPane::sendAgain() {
    deliver(this, m_console.mail.sendAgain(m_line.id), [this, line = m_line](const Done &done) {
        if (!done)
            return fail(done.error());
        m_undo.say([line] { return tr("The mail to %1 is sent again now.").arg(line.recipient); }, {}, {});
        Q_EMIT changed();
    });
}

void MailPane::drop() {
    deliver(this, m_console.mail.drop(m_line.id), [this, line = m_line](const Done &done) {
        if (!done)
            return fail(done.error());
        m_undo.say([line] { return tr("The mail to %1 will not be sent.").arg(line.recipient); },
                   [] { return tr("Whoever needs it can ask for it again."); }, {});
        Q_EMIT changed();
        Q_EMIT closeWanted();
    });
}

void MailPane::fail(const Error &error) {
    m_said->setWords(
        [error] { return error.fault == Fault::Refused ? tr("This mail was sent meanwhile.") : faultWords(error); });
    m_said->show();
}

} // namespace gatelodge::ui
