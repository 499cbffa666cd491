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
    : QWidget(parent), m_console(console), m_signUp(new Segmented([] { return tr("Who may sign up"); })),
      m_signUpNote(new Paragraph({})),
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
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::two);
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
    all->addWidget(new ScrollPage(content), 1);
    for (QWidget *rule : QList<QWidget *>{m_signUp, m_automatic, m_domains, m_approvalDays, m_warningDays})
        lockUnless(rule, console.roles, Duty::ManageSettings);
    setFocusProxy(m_signUp->isEnabled() ? static_cast<QWidget *>(m_signUp) : m_domains);
    setHelpPlace(this, "coming-in.md#who-may-sign-up");
    connect(close, &IconButton::clicked, this, &ArrivalRulesPane::closeRequested);
    connect(m_signUp, &Segmented::chosen, this, [this](int number) {
        save({[number](ArrivalRules &rules) { rules.signUp = SignUpWay(number); },
              [this](const Words &why) {
                  m_signUp->setCurrent(int(m_rules.signUp));
                  m_signUpNote->setTone(Tone::Brick);
                  m_signUpNote->setWords(why);
              }});
    });
    connect(m_automatic, &SwitchRow::saveRequested, this, [this](bool on) {
        save({[on](ArrivalRules &rules) { rules.automatic = on; },
              [this](const Words &why) { m_automatic->setError(why); }});
    });
    connect(m_domains, &FieldEdit::saveRequested, this, [this](const QString &typed) {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        const QStringList domains = typed.split(between, Qt::SkipEmptyParts);
        save({[domains](ArrivalRules &rules) { rules.domains = domains; },
              [this](const Words &why) { m_domains->setError(why); }, m_domains});
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
    save({[member, days](ArrivalRules &rules) { rules.*member = days; },
          [field](const Words &why) { field->setError(why); }, field});
}

void ArrivalRulesPane::save(Edit edit) {
    m_edits.push_back(std::move(edit));
    sendNext();
}

// All rules travel together, so one edit waits for the answer to the one before it and builds on that.
void ArrivalRulesPane::sendNext() {
    if (m_sending || m_edits.empty())
        return;
    m_sending = true;
    const Edit edit = std::move(m_edits.front());
    m_edits.pop_front();
    ArrivalRules wanted = m_rules;
    edit.put(wanted);
    deliver(this, m_console.approvals.changeRules(wanted), [this, edit, wanted](const Done &done) {
        m_sending = false;
        if (done)
            m_rules = wanted;
        if (done && edit.field && edit.field->isPending())
            m_stored << edit.field;
        answer(edit, done);
        sendNext();
    });
}

void ArrivalRulesPane::answer(const Edit &edit, const Done &done) {
    if (!done && done.error().fault == Fault::Invalid) {
        const bool domains = done.error().detail.startsWith(QLatin1String("domains"));
        edit.refused([domains] {
            return domains ? tr("One of these is no domain. Write them like example.org, with spaces between.")
                           : tr("Write a number of days, up to 90.");
        });
    } else if (!done) {
        edit.refused([error = done.error()] { return faultWords(error); });
    } else {
        Q_EMIT rereadRequested();
    }
}

void ArrivalRulesPane::show(const ArrivalRules &rules) {
    if (!m_sending) // else it may have been read before what is on its way
        m_rules = rules;
    m_signUp->setCurrent(int(rules.signUp));
    m_automatic->setSaved(rules.automatic);
    const auto put = [this](FieldEdit *field, const QString &value) {
        const bool answered = m_stored.removeOne(field);
        if (field->isOpen() || (field->isPending() && !answered))
            field->setValue(value);
        else
            field->setSaved(value);
    };
    put(m_domains, rules.domains.join(u' '));
    put(m_approvalDays, QLocale().toString(rules.approvalDays));
    put(m_warningDays, QLocale().toString(rules.warningDays));
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
