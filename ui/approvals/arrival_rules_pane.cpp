#include "ui/approvals/arrival_rules_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace gatelodge::ui {

namespace {

QString wayWords(SignUpWay way) {
    switch (way) {
    case SignUpWay::Off: return ArrivalRulesPane::tr("Nobody");
    case SignUpWay::ByMail: return ArrivalRulesPane::tr("By mail");
    case SignUpWay::ByApproval: return ArrivalRulesPane::tr("By mail and approval");
    }
    Q_UNREACHABLE();
}

// What is no number is refused, in the same words.
int daysIn(const QString &typed) {
    bool isNumber = false;
    const int days = QLocale().toInt(typed.trimmed(), &isNumber);
    return isNumber ? days : -1;
}

} // namespace

ArrivalRulesPane::ArrivalRulesPane(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_content(new QWidget),
      m_signUp(new Segmented([] { return tr("Who may sign up"); })), m_signUpNote(new Paragraph({})),
      m_automatic(new SwitchRow([] { return tr("Approve everything by itself"); },
                                [] { return tr("The list still tells who asked for what, and when."); })),
      m_domains(new FieldEdit([] { return tr("Domains"); })), m_approvalDays(new FieldEdit([] { return tr("Waits"); })),
      m_warningDays(new FieldEdit([] { return tr("Warning"); })) {
    m_signUp->setChoices({{[] { return wayWords(SignUpWay::Off); }, {}},
                          {[] { return wayWords(SignUpWay::ByMail); }, {}},
                          {[] { return wayWords(SignUpWay::ByApproval); }, {}}});
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
    top->addWidget(new Paragraph([] { return tr("Rules of coming in"); }, Tone::Text, Type::Heading), 1);
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
        m_signUpTrouble = {};
        save({m_signUp, [number](ArrivalRules &rules) { rules.signUp = SignUpWay(number); },
              [this](const Error &error) { saySignUp(error); }});
    });
    connect(m_automatic, &SwitchRow::saveRequested, this, [this](bool on) {
        save({m_automatic, [on](ArrivalRules &rules) { rules.automatic = on; },
              [this](const Error &error) {
                  m_automatic->setValue(m_rules.automatic);
                  m_automatic->setError([error] { return faultWords(error); });
              }});
    });
    bind(m_domains, [](ArrivalRules &rules, const QString &typed) {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        rules.domains = typed.split(between, Qt::SkipEmptyParts);
    });
    bind(m_approvalDays, [](ArrivalRules &rules, const QString &typed) { rules.approvalDays = daysIn(typed); });
    bind(m_warningDays, [](ArrivalRules &rules, const QString &typed) { rules.warningDays = daysIn(typed); });
}

void ArrivalRulesPane::bind(FieldEdit *field, std::function<void(ArrivalRules &, const QString &)> put) {
    connect(field, &FieldEdit::saveRequested, this, [this, field, put = std::move(put)](const QString &typed) {
        save({field, [put, typed](ArrivalRules &rules) { put(rules, typed); },
              [this, field](const Error &error) { refuse(field, error); }});
    });
}

// What was seen is what stands here; where a rule is set once more before the answer, what was asked for last.
void ArrivalRulesPane::save(Edit edit) {
    edit.seen = m_rules;
    for (const Edit &before : m_edits)
        if (before.row == edit.row)
            before.put(edit.seen);
    m_waiting << edit.row;
    m_edits.push_back(std::move(edit));
    sendNext();
}

// One after the other, in the order in which they were set.
void ArrivalRulesPane::sendNext() {
    if (m_sending || m_edits.empty())
        return;
    m_sending = true;
    const Edit &edit = m_edits.front();
    ArrivalRules wanted = edit.seen;
    edit.put(wanted);
    deliver(this, m_console.approvals.changeRules(edit.seen, wanted), [this](const Done &done) { answer(done); });
}

// After a refusal what stands is read and shown first: the answer speaks of it.
void ArrivalRulesPane::answer(const Done &done) {
    if (done) {
        end([this](const Edit &stored) { stored.put(m_rules); });
        Q_EMIT rereadRequested();
        return;
    }
    deliver(this, m_console.approvals.list(), [this, error = done.error()](const Result<admin::ApprovalList> &read) {
        if (read)
            show(read->rules);
        end([error](const Edit &refused) { refused.refused(error); });
    });
}

void ArrivalRulesPane::end(const std::function<void(const Edit &)> &tell) {
    const Edit ended = std::move(m_edits.front());
    m_edits.pop_front();
    m_waiting.removeOne(ended.row);
    tell(ended);
    m_sending = false;
    sendNext();
}

// Where somebody else was quicker the field asks over what they wrote, which is known by now.
void ArrivalRulesPane::refuse(FieldEdit *field, const Error &error) {
    if (error.fault == Fault::Conflict) {
        field->setError({});
        Q_EMIT field->edit()->returnPressed();
        return;
    }
    field->setError([error] {
        if (error.fault != Fault::Invalid)
            return faultWords(error);
        return error.detail.startsWith(QLatin1String("domains"))
                   ? tr("One of these is no domain. Write them like example.org, with spaces between.")
                   : tr("Write a number of days, up to 90.");
    });
}

void ArrivalRulesPane::saySignUp(const Error &error) {
    m_signUp->setCurrent(int(m_rules.signUp));
    m_signUpTrouble = [error, theirs = m_rules.signUp] {
        return error.fault == Fault::Conflict
                   ? tr("Somebody else chose “%1” meanwhile. Choose once more to set yours.").arg(wayWords(theirs))
                   : faultWords(error);
    };
    explain();
}

void ArrivalRulesPane::show(const ArrivalRules &rules) {
    if (rules.signUp != std::exchange(m_rules, rules).signUp)
        m_signUpTrouble = {};
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
    m_signUpNote->setTone(m_signUpTrouble.isEmpty() ? Tone::Muted : Tone::Brick);
    if (!m_signUpTrouble.isEmpty())
        return m_signUpNote->setWords(m_signUpTrouble);
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
