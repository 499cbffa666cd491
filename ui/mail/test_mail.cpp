#include "ui/mail/test_mail.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/preview/mail_form.h"
#include <QLineEdit>
#include <QLocale>

namespace gatelodge::ui {

TestMail::TestMail(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_to(new QLineEdit),
      m_send(new Button([] { return tr("Send a test mail"); }, QStringLiteral("mail-send"))),
      m_answer(new Paragraph({})) {
    auto *column = columnIn(this, Space::one);
    m_to->setMaximumWidth(em(20));
    auto *row = rowOf({m_to, m_send});
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_answer);
    m_answer->hide();
    lockUnless(m_send, console.roles, Duty::ManageSettings);
    connect(m_to, &QLineEdit::textChanged, this, &TestMail::weigh);
    connect(m_to, &QLineEdit::returnPressed, this, &TestMail::send);
    connect(m_send, &Button::clicked, this, &TestMail::send);
    rename();
    weigh();
}

void TestMail::setReady(bool ready) {
    m_ready = ready;
    weigh();
}

void TestMail::weigh() { m_send->setEnabled(m_ready && !m_asking && m_to->text().contains(u'@')); }

void TestMail::send() {
    if (!m_send->isEnabled())
        return;
    m_asking = true;
    weigh();
    m_answer->setTone(Tone::Muted);
    m_answer->setWords([] { return tr("The mail server is asked …"); });
    m_answer->show();
    const auto asked = m_console.mail.sendTest(m_to->text(), QStringLiteral("address-added"),
                                               QLocale().name().section(u'_', 0, 0), {});
    deliver(this, asked, [this](const Result<MailAnswer> &answer) {
        m_asking = false;
        weigh();
        m_answer->setTone(answer && answer->verdict == MailAnswer::Accepted ? Tone::Moss : Tone::Brick);
        if (answer)
            m_answer->setWords([said = *answer] { return answerWords(said); });
        else if (answer.error().fault == Fault::Invalid)
            m_answer->setWords([] { return tr("This is no mail address."); });
        else
            m_answer->setWords([error = answer.error()] { return faultWords(error); });
    });
}

void TestMail::rename() {
    m_to->setPlaceholderText(tr("your address"));
    m_to->setAccessibleName(tr("Address for the test mail"));
}

void TestMail::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
