#include "ui/approvals/approval_pane.h"
#include "server/domain/deliver.h"
#include "ui/approvals/approval_words.h"
#include "ui/common/erasure_question.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_head.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/text_frame.h"
#include "ui/common/time_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include <algorithm>
#include <QPainter>
#include <QPlainTextEdit>

namespace gatelodge::ui {

namespace {

constexpr int kNoteLines = 3;

} // namespace

ApprovalPane::ApprovalPane(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console),
      m_head(new RecordHead(QStringLiteral("dialog-ok-apply"), [] { return tr("Decline"); })),
      m_facts(new KeyValueList), m_several(new RecordRows), m_said(new Paragraph({})),
      m_person(new Button([] { return tr("Open the person"); }, QStringLiteral("user"), ButtonKind::Quiet)) {
    m_decision = makeDecision();
    m_head->setRemovable(false); // the decision stands below, with its note
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    column->addWidget(m_facts);
    column->addWidget(m_several);
    column->addWidget(m_person, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    column->addWidget(m_decision);
    column->addStretch();
    m_said->hide();
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(content), 1);
    setFocusProxy(m_approve);
    connect(m_head, &RecordHead::closeRequested, this, &ApprovalPane::closeRequested);
    connect(m_person, &Button::clicked, this, [this] { Q_EMIT personRequested(m_approvals.value(0).user); });
    connect(m_approve, &Button::clicked, this, [this] { erases() ? confirmErasure() : decide(true); });
    connect(m_decline, &Button::clicked, this, [this] { decide(false); });
}

QWidget *ApprovalPane::makeDecision() {
    auto *decision = new QWidget;
    auto *column = columnIn(decision, Space::one);
    column->setContentsMargins(0, 0, 0, 0);
    m_noteLabel = new Paragraph([] { return tr("A word to them"); });
    auto *frame = new TextFrame(kNoteLines, nullptr, Type::Body);
    m_note = frame->edit();
    m_note->setTabChangesFocus(true);
    m_noteHint = new Paragraph({}, Tone::Muted, Type::Caption);
    m_approve = new Button([] { return tr("Approve"); }, QStringLiteral("dialog-ok-apply"), ButtonKind::Primary);
    m_decline = new Button([] { return tr("Decline"); }, {}, ButtonKind::Danger);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    flow->addWidget(m_approve);
    flow->addWidget(m_decline);
    for (Button *verb : {m_approve, m_decline})
        lockUnless(verb, m_console.roles, Duty::ManagePeople);
    column->addWidget(m_noteLabel);
    column->addWidget(frame);
    column->addWidget(m_noteHint);
    column->addWidget(verbs);
    decision->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // its rows stay together
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { judge(); });
    return decision;
}

void ApprovalPane::show(const QList<Approval> &approvals) {
    const auto idsOf = [](const QList<Approval> &some) {
        QList<ApprovalId> ids;
        for (const Approval &one : some)
            ids << one.id;
        std::sort(ids.begin(), ids.end()); // a decision moves them in the list
        return ids;
    };
    if (idsOf(approvals) != idsOf(m_approvals)) {
        say({}, false);
        m_note->clear();
    }
    m_approvals = approvals;
    lay();
}

QList<ApprovalId> ApprovalPane::waiting() const {
    QList<ApprovalId> ids;
    for (const Approval &one : m_approvals)
        if (one.state == ApprovalState::Waiting)
            ids << one.id;
    return ids;
}

void ApprovalPane::lay() {
    m_facts->clear();
    m_several->setVisible(m_approvals.size() > 1);
    m_facts->setVisible(m_approvals.size() <= 1);
    if (m_approvals.isEmpty())
        return;
    const int count = int(waiting().size());
    const bool several = m_approvals.size() > 1;
    if (several) {
        m_head->set(tr("%n requests", nullptr, int(m_approvals.size())),
                    [count] { return tr("%n of them wait for you", nullptr, count); });
        std::vector<Record> records;
        for (const Approval &one : std::as_const(m_approvals))
            records.push_back(
                {QString::number(one.id.value), {}, one.caption(), one.caption(), kindOf(one), {chipOf(one)}, {}});
        m_several->set(std::move(records), {});
    } else {
        layOne(m_approvals.first());
    }
    m_person->setVisible(!several && m_approvals.first().state != ApprovalState::Declined);
    m_decision->setVisible(count > 0);
    m_note->setAccessibleName(tr("A word to them"));
    judge();
}

// What the note still has room for, and what the verbs are about.
void ApprovalPane::judge() {
    const int count = int(waiting().size());
    const bool several = m_approvals.size() > 1;
    const int left = kMostApprovalNote - int(m_note->toPlainText().size());
    m_noteHint->setTone(left < 0 ? Tone::Brick : Tone::Muted);
    m_noteHint->setWords([left] {
        return left < 0 ? tr("%n characters too many", nullptr, -left)
                        : tr("It is mailed with the decision, which is final.");
    });
    m_approve->setWords(
        [several, count] { return several ? tr("Approve %n requests", nullptr, count) : tr("Approve"); });
    m_decline->setWords(
        [several, count] { return several ? tr("Decline %n requests", nullptr, count) : tr("Decline"); });
    for (Button *verb : {m_approve, m_decline})
        verb->setEnabled(left >= 0);
    if (several && erases())
        m_approve->setEnabled(false);
}

void ApprovalPane::layOne(const Approval &one) {
    m_head->set(one.caption(), [one] { return kindOf(one); });
    const auto add = [this](Words label, const QString &value) {
        if (!value.isEmpty())
            m_facts->add(std::move(label), Words(value));
    };
    m_facts->add([] { return tr("State"); }, Words(chipOf(one).text));
    add([] { return tr("Address"); }, keptLeftToRight(one.address));
    add([] { return tr("Username"); }, keptLeftToRight(one.username));
    if (one.kind == ApprovalKind::Login)
        add([] { return tr("Name there"); }, keptLeftToRight(one.login.name()));
    add([] { return tr("Asked"); }, exactTime(one.askedAt));
    //: The device and network from which it was asked
    add([] { return tr("From"); }, keptLeftToRight(one.client));
    if (one.state == ApprovalState::Waiting)
        add([] { return tr("Ends"); }, exactTime(one.expiresAt));
    if (one.decidedAt.isValid()) {
        add([] { return tr("Decided"); }, exactTime(one.decidedAt));
        add([] { return tr("By"); }, deciderOf(one));
    }
    add([] { return tr("A word to them"); }, one.note);
    if (one.kind == ApprovalKind::Account && !one.local && one.state == ApprovalState::Declined)
        //: What becomes of the account at the authority
        m_facts->add([] { return tr("There"); },
                     [where = one.authorityName] { return tr("The account at %1 stays. Remove it there.").arg(where); },
                     Tone::Brass);
}

// Nothing brings back who is erased: of several, each is decided alone, and the username is typed.
bool ApprovalPane::erases() const {
    return std::any_of(m_approvals.begin(), m_approvals.end(), [](const Approval &one) {
        return one.kind == ApprovalKind::Erasure && one.state == ApprovalState::Waiting;
    });
}

void ApprovalPane::confirmErasure() {
    const Approval one = m_approvals.first();
    const auto approve = [this, id = one.id] {
        if (m_approvals.size() == 1 && m_approvals.first().id == id) // and nobody else's, whatever stands here by now
            decide(true);
    };
    ask(m_console.outward, this, {one.user, one.caption(), one.username, approve, [this](const Error &error) {
                                      say([error] { return faultWords(error); }, true);
                                  }});
}

void ApprovalPane::decide(bool approve) {
    for (Button *verb : {m_approve, m_decline})
        verb->setEnabled(false);
    deliver(this, m_console.approvals.decide(waiting(), {approve, m_note->toPlainText().trimmed()}),
            [this, approve](const Result<DecidedApprovals> &outcome) { tell(outcome, approve); });
}

void ApprovalPane::tell(const Result<DecidedApprovals> &outcome, bool approve) {
    for (Button *verb : {m_approve, m_decline})
        verb->setEnabled(true);
    if (!outcome)
        say([error = outcome.error()] { return faultWords(error); }, true);
    else if (!outcome->impossible.isEmpty())
        say(
            [] {
                return tr("It cannot be done: the login belongs to somebody else by now, or there is no address to "
                          "write to. Decline it, or mend that first.");
            },
            true);
    else if (!outcome->late.isEmpty())
        say(
            [count = int(outcome->late.size())] {
                return tr("%n were decided by somebody else meanwhile, or are too old.", nullptr, count);
            },
            true);
    else
        say(
            [approve, count = int(outcome->decided.size())] {
                return approve ? tr("%n people are told that it was approved.", nullptr, count)
                               : tr("%n people are told that it was declined.", nullptr, count);
            },
            false);
    Q_EMIT rereadRequested();
}

void ApprovalPane::say(Words words, bool bad) {
    m_said->setVisible(!words.isEmpty());
    m_said->setTone(bad ? Tone::Brick : Tone::Moss);
    m_said->setWords(std::move(words));
}

void ApprovalPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void ApprovalPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
