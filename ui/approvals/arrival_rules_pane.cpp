#include "ui/approvals/arrival_rules_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QPainter>
#include <QRegularExpression>

namespace gatelodge::ui {

ArrivalRulesPane::ArrivalRulesPane(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_content(new QWidget),
      m_signUp(new Segmented([] { return tr("Who may sign up"); })), m_signUpNote(new Paragraph({})),
      m_automatic(new SwitchRow([] { return tr("Approve everything by itself"); },
                                [] { return tr("The list still tells who asked for what, and when."); })),
      m_domains(new FieldEdit([] { return tr("Domains"); })), m_approvalDays(new FieldEdit([] { return tr("Waits"); })),
      m_warningDays(new FieldEdit([] { return tr("Warning"); })) {
    m_signUp->setChoices({{[] { return tr("Nobody"); }, {}},
                          {[] { return tr("By mail"); }, {}},
                          {[] { return tr("By mail and approval"); }, {}}});
    m_domains->setPlaceholder([] { return tr("none"); });
    m_domains->setDirection(Qt::LeftToRight);
    m_domains->setNote([] { return tr("New accounts with a proved address at one of these need nobody’s look."); });
    m_approvalDays->setNote(
        [] { return tr("Days that a request waits, 1 to 90. Then it ends, and whoever asked is told."); });
    m_warningDays->setNote(
        [] { return tr("Days before an account’s end its owner is told by mail; 0 tells nobody."); });
    auto *head = new QWidget;
    auto *top = rowIn(head, Space::two);
    top->setContentsMargins(Space::two, Space::two, Space::two, Space::oneAndHalf);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close details"); });
    top->addWidget(new Text([] { return tr("Rules of coming in"); }, Type::Heading), 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *column = columnIn(m_content, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    column->addWidget(new Text([] { return tr("Who may sign up"); }, Type::Strong));
    column->addWidget(m_signUp, 0, Qt::AlignLeading);
    column->addWidget(m_signUpNote);
    column->addSpacing(Space::one);
    column->addWidget(new Text([] { return tr("Approvals"); }, Type::Strong));
    for (QWidget *row : QList<QWidget *>{m_automatic, m_domains, m_approvalDays})
        column->addWidget(row);
    column->addSpacing(Space::one);
    column->addWidget(new Text([] { return tr("Accounts for a time"); }, Type::Strong));
    column->addWidget(m_warningDays);
    column->addStretch();
    auto *all = columnIn(this, 0);
    all->addWidget(head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(m_content), 1);
    for (QWidget *rule : QList<QWidget *>{m_signUp, m_automatic, m_domains, m_approvalDays, m_warningDays})
        lockUnless(rule, console.roles, Duty::ManageSettings);
    setFocusProxy(m_signUp->isEnabled() ? static_cast<QWidget *>(m_signUp) : m_domains);
    m_content->setEnabled(false);
    setHelpPlace(this, "coming-in.md#who-may-sign-up");
    connect(close, &IconButton::clicked, this, &ArrivalRulesPane::closeRequested);
    connect(m_signUp, &Segmented::chosen, this, [this](int number) {
        save({m_signUp, [number](ArrivalRules &rules) { rules.signUp = SignUpWay(number); },
              [this](const Words &why) {
                  m_signUp->setCurrent(int(m_rules.signUp));
                  m_signUpNote->setTone(Tone::Brick);
                  m_signUpNote->setWords(why);
              }});
    });
    connect(m_automatic, &SwitchRow::saveRequested, this, [this](bool on) {
        save({m_automatic, [on](ArrivalRules &rules) { rules.automatic = on; },
              [this](const Words &why) {
                  m_automatic->setValue(m_rules.automatic);
                  m_automatic->setError(why);
              }});
    });
    connect(m_domains, &FieldEdit::saveRequested, this, [this](const QString &typed) {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        const QStringList domains = typed.split(between, Qt::SkipEmptyParts);
        save({m_domains, [domains](ArrivalRules &rules) { rules.domains = domains; },
              [this](const Words &why) { m_domains->setError(why); }});
    });
    connect(m_approvalDays, &FieldEdit::saveRequested, this,
            [this](const QString &typed) { saveDays(m_approvalDays, &ArrivalRules::approvalDays, typed); });
    connect(m_warningDays, &FieldEdit::saveRequested, this,
            [this](const QString &typed) { saveDays(m_warningDays, &ArrivalRules::warningDays, typed); });
}

void ArrivalRulesPane::saveDays(FieldEdit *field, int ArrivalRules::*member, const QString &typed) {
    bool isNumber = false;
    const int number = QLocale().toInt(typed.trimmed(), &isNumber);
    const int days = isNumber ? number : -1; // refused, in the same words
    save({field, [member, days](ArrivalRules &rules) { rules.*member = days; },
          [field](const Words &why) { field->setError(why); }});
}

void ArrivalRulesPane::save(Edit edit) {
    m_waiting << edit.row;
    m_edits.push_back(std::move(edit));
    sendNext();
}

// All rules travel together, so one edit waits for the answer to the one before it.
void ArrivalRulesPane::sendNext() {
    if (m_sending || m_edits.empty())
        return;
    m_sending = true;
    const Edit edit = std::move(m_edits.front());
    m_edits.pop_front();
    send(edit);
}

// An edit changes the rules as they stand now, not as they stood when this page was read: what others have changed
// meanwhile stays.
void ArrivalRulesPane::send(const Edit &edit) {
    deliver(this, m_console.approvals.list(), [this, edit](const Result<admin::ApprovalList> &read) {
        if (!read)
            return answer(edit, failure(read.error()));
        ArrivalRules wanted = read->rules;
        edit.put(wanted);
        deliver(this, m_console.approvals.changeRules(wanted), [this, edit, rules = read->rules](const Done &done) {
            if (!done)
                show(rules);
            answer(edit, done);
        });
    });
}

void ArrivalRulesPane::answer(const Edit &edit, const Done &done) {
    m_sending = false;
    if (!done && done.error().fault == Fault::Invalid) {
        const bool domains = done.error().detail.startsWith(QLatin1String("domains"));
        edit.refused([domains] {
            return domains ? tr("One of these is no domain. Write them like example.org, with spaces between.")
                           : tr("Write a number of days, up to 90.");
        });
    } else if (!done) {
        edit.refused([error = done.error()] { return faultWords(error); });
    }
    m_waiting.removeOne(edit.row);
    if (done)
        Q_EMIT rereadRequested();
    sendNext();
}

void ArrivalRulesPane::show(const ArrivalRules &rules) {
    m_rules = rules;
    m_content->setEnabled(true);
    if (!m_waiting.contains(m_automatic))
        m_automatic->setSaved(rules.automatic);
    const auto put = [this](FieldEdit *field, const QString &value) {
        if (field->isOpen() || m_waiting.contains(field))
            field->setValue(value);
        else
            field->setSaved(value);
    };
    put(m_domains, rules.domains.join(u' '));
    put(m_approvalDays, QLocale().toString(rules.approvalDays));
    put(m_warningDays, QLocale().toString(rules.warningDays));
    if (m_waiting.contains(m_signUp))
        return;
    m_signUp->setCurrent(int(rules.signUp));
    explain();
}

void ArrivalRulesPane::explain() {
    m_signUpNote->setTone(Tone::Muted);
    m_signUpNote->setWords([way = m_rules.signUp] {
        switch (way) {
        case SignUpWay::Off: return tr("There is no page for it. People come by invitation, or you add them.");
        case SignUpWay::ByMail: return tr("Whoever opens a mailed link has an account.");
        case SignUpWay::ByApproval: return tr("Whoever opens a mailed link waits here until you have looked.");
        }
        return QString();
    });
}

void ArrivalRulesPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        explain();
}

void ArrivalRulesPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
