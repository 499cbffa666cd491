#include "ui/preview/mail_form.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/text_frame.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/preview/preview_words.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gatelodge::ui {

MailForm::MailForm(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo), m_kinds(new QComboBox), m_subject(new QLineEdit),
      m_to(new QLineEdit), m_body(new TextFrame(14, nullptr, Type::Body)), m_variables(new Paragraph({})),
      m_state(new Paragraph({})), m_said(new Paragraph({}, Tone::Brick)), m_answer(new Paragraph({})),
      m_save(new Button([] { return tr("Save"); }, {}, ButtonKind::Primary)),
      m_discard(new Button([] { return tr("Discard"); })),
      m_reset(new Button([] { return tr("Back to the program’s words"); }, {}, ButtonKind::Quiet)),
      m_send(new Button([] { return tr("Send it"); }, QStringLiteral("mail-send"))) {
    setHelpPlace(this, "what-they-see.md#the-words-of-mails");
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    const auto add = [column](Words label, QWidget *field) {
        auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
        text->setBuddy(field);
        column->addWidget(text);
        column->addWidget(field);
    };
    add([] { return tr("Mail"); }, m_kinds);
    column->addWidget(m_state);
    add([] { return tr("Subject"); }, m_subject);
    add([] { return tr("Text"); }, m_body);
    column->addWidget(m_said);
    auto *verbs = rowOf({m_save, m_discard});
    verbs->addStretch();
    column->addLayout(verbs);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addWidget(m_variables);
    column->addWidget(new Line);
    add([] { return tr("Send it once, to look at"); }, m_to);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addWidget(m_answer);
    column->addStretch();
    m_said->hide();
    m_answer->hide();
    for (const QString &kind : admin::Mail::kinds())
        m_kinds->addItem(mailKindName(kind), kind);
    for (Button *verb : {m_save, m_reset, m_send})
        lockUnless(verb, console.roles, Duty::ManageSettings);
    connect(m_kinds, &QComboBox::activated, this, &MailForm::read);
    connect(m_subject, &QLineEdit::textChanged, this, &MailForm::takeFields);
    connect(m_body->edit(), &QPlainTextEdit::textChanged, this, &MailForm::takeFields);
    connect(m_to, &QLineEdit::textChanged, this, &MailForm::sayState);
    connect(m_to, &QLineEdit::returnPressed, this, &MailForm::sendTest);
    connect(m_save, &Button::clicked, this, &MailForm::save);
    connect(m_discard, &Button::clicked, this, &MailForm::discard);
    connect(m_reset, &Button::clicked, this, &MailForm::reset);
    connect(m_send, &Button::clicked, this, &MailForm::sendTest);
    rename();
    read();
}

QString MailForm::kind() const { return m_kinds->currentData().toString(); }

void MailForm::openKind(const QString &kind) {
    m_kinds->setCurrentIndex(qMax(0, m_kinds->findData(kind)));
    read();
}

void MailForm::setLanguage(const QString &code) {
    if (code == m_language)
        return;
    m_language = code;
    read();
}

void MailForm::read() {
    put(admin::Mail::builtIn(kind(), m_language)); // until it is known what is kept
    deliver(this, m_console.mail.ownTexts(), [this, reading = ++m_reading](const Result<QList<OwnMail>> &texts) {
        if (reading != m_reading)
            return;
        if (!texts) {
            m_said->setWords([error = texts.error()] { return faultWords(error); });
            m_said->show();
            return;
        }
        for (const OwnMail &mail : *texts) {
            if (mail.templateId == kind() && mail.language == m_saved.language)
                return put(mail);
        }
    });
}

void MailForm::put(const OwnMail &mail) {
    m_saved = mail;
    m_showing = true;
    m_subject->setText(mail.subject);
    m_body->edit()->setPlainText(mail.body);
    m_showing = false;
    m_answer->hide();
    sayVariables();
    takeFields();
}

OwnMail MailForm::typed() const {
    OwnMail mail = m_saved;
    mail.subject = m_subject->text();
    mail.body = m_body->words();
    return mail;
}

bool MailForm::isChanged() const { return typed().subject != m_saved.subject || typed().body != m_saved.body; }

void MailForm::takeFields() {
    if (m_showing)
        return;
    const auto complaint = admin::Mail::complaintAbout(typed());
    m_said->setVisible(complaint.has_value());
    if (complaint)
        m_said->setWords([complaint] { return complaintWords(*complaint); });
    else
        m_shown = typed();
    sayState();
    Q_EMIT draftChanged();
}

void MailForm::sayState() {
    const bool good = !admin::Mail::complaintAbout(typed());
    m_save->setEnabled(isChanged() && good);
    m_discard->setEnabled(isChanged());
    m_reset->setVisible(m_saved.revision.value > 0);
    m_send->setEnabled(good && m_to->text().contains(u'@'));
    m_state->setWords([own = m_saved.revision.value > 0] {
        return own ? tr("The house’s own words.") : tr("The program’s words. What you save replaces them.");
    });
}

void MailForm::sayVariables() {
    QStringList required, others;
    for (const MailVariable &variable : admin::Mail::variables(kind()))
        (variable.required ? required : others) << u'{' + variable.name + u'}';
    m_variables->setWords([required, others] {
        const QString all = keptLeftToRight(others.join(u' '));
        return required.isEmpty()
                   ? tr("What may stand in it: %1. Greeting and foot are the program’s.", "variables").arg(all)
                   : tr("What must stand in it: %1. What may: %2. Greeting and foot are the program’s.", "variables")
                         .arg(keptLeftToRight(required.join(u' ')), all);
    });
}

void MailForm::follow(QFuture<Done> future, std::function<void()> done) {
    deliver(this, std::move(future), [this, done = std::move(done)](const Done &result) {
        if (result)
            return done();
        m_said->setWords([error = result.error()] { return faultWords(error); });
        m_said->show();
        sayState();
    });
}

void MailForm::save() {
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    follow(m_console.mail.putText(typed()), [this, before = m_saved] {
        OwnMail kept = typed();
        kept.revision.value = before.revision.value + 1;
        m_undo.say([] { return tr("The words were saved. The next mail is written in them."); }, {},
                   [this, before, kept] {
                       OwnMail back = before;
                       back.revision = kept.revision;
                       follow(before.revision.value == 0 ? m_console.mail.resetText(back)
                                                         : m_console.mail.putText(back),
                              [this] { read(); });
                   });
        read();
    });
}

void MailForm::discard() {
    const OwnMail given = typed();
    put(m_saved);
    m_undo.say([] { return tr("Your edits were put aside."); }, {},
               [this, given] {
                   if (given.templateId != m_saved.templateId || given.language != m_saved.language)
                       return;
                   m_subject->setText(given.subject);
                   m_body->edit()->setPlainText(given.body);
               });
}

void MailForm::reset() {
    follow(m_console.mail.resetText(m_saved), [this, before = m_saved] {
        m_undo.say([] { return tr("This mail is in the program’s words again."); }, {},
                   [this, before] {
                       OwnMail again = before;
                       again.revision = {};
                       follow(m_console.mail.putText(again), [this] { read(); });
                   });
        read();
    });
}

void MailForm::sendTest() {
    if (!m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    m_answer->setTone(Tone::Muted);
    m_answer->setWords([] { return tr("The mail server is asked …"); });
    m_answer->show();
    deliver(this, m_console.mail.sendTest(m_to->text(), kind(), m_language, typed(), m_site),
            [this](const Result<MailAnswer> &answer) {
                m_send->setEnabled(true);
                const bool taken = answer && answer->verdict == MailAnswer::Accepted;
                m_answer->setTone(taken ? Tone::Moss : Tone::Brick);
                if (answer)
                    m_answer->setWords([said = *answer] { return answerWords(said); });
                else if (answer.error().fault == Fault::Unavailable)
                    m_answer->setWords([] { return tr("This window sends no mails: the house is served elsewhere."); });
                else if (answer.error().fault == Fault::Invalid)
                    m_answer->setWords([] { return tr("This is no mail address."); });
                else
                    m_answer->setWords([error = answer.error()] { return faultWords(error); });
            });
}

void MailForm::rename() {
    m_kinds->setAccessibleName(tr("Which mail"));
    m_subject->setAccessibleName(tr("Subject"));
    m_body->edit()->setAccessibleName(tr("Text"));
    m_to->setAccessibleName(tr("Address for the test"));
    m_to->setPlaceholderText(tr("your address"));
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setItemText(i, mailKindName(m_kinds->itemData(i).toString()));
}

void MailForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

QString answerWords(const MailAnswer &answer) {
    const QString said = keptLeftToRight(answer.detail);
    switch (answer.verdict) {
    case MailAnswer::Accepted:
        return QCoreApplication::translate("MailAnswer", "The mail server took it. It said: %1").arg(said);
    case MailAnswer::Refused:
        return QCoreApplication::translate("MailAnswer", "The mail server refused it for good. It said: %1").arg(said);
    case MailAnswer::TryLater: break;
    }
    return answer.code > 0
               ? QCoreApplication::translate("MailAnswer", "The mail server did not take it now. It said: %1").arg(said)
               : QCoreApplication::translate("MailAnswer", "The mail server could not be reached: %1").arg(said);
}

} // namespace gatelodge::ui
