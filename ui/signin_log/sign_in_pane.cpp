#include "ui/signin_log/sign_in_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/entry/mending.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/signin_log/sign_in_words.h"

namespace gatelodge::ui {

SignInPane::SignInPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_mending(new Mending(console, this)), m_title(new Text({}, Type::Heading)),
      m_outcome(new ChipLabel({}, Tone::Slate, Glyph::Ring)), m_when(new Paragraph({})),
      m_means(new Paragraph({}, Tone::Text)), m_helps(new Paragraph({}, Tone::Muted)),
      m_said(new Paragraph({}, Tone::Brick)), m_fix(new Button({}, {}, ButtonKind::Primary)),
      m_person(new Button([] { return tr("Open the person"); }, QStringLiteral("user"))),
      m_only(new Button([] { return tr("Show only theirs"); }, QStringLiteral("view-history"))),
      m_site(new Button([] { return tr("Open the site"); }, QStringLiteral("globe"))),
      m_gates(new Button([] { return tr("Check every gate"); }, QStringLiteral("edit-find"))),
      m_facts(new KeyValueList) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *state = new QHBoxLayout;
    state->addWidget(m_outcome, 0, Qt::AlignTop);
    state->addWidget(m_when, 1);
    column->addLayout(state);
    column->addWidget(m_means);
    column->addWidget(m_helps);
    auto *fix = rowOf({m_fix});
    fix->addStretch();
    column->addLayout(fix);
    column->addWidget(m_said);
    column->addSpacing(Space::one);
    column->addWidget(new Line);
    column->addSpacing(Space::one);
    column->addWidget(m_facts);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one);
    ways->setLayout(flow);
    for (Button *way : {m_gates, m_person, m_only, m_site})
        flow->addWidget(way);
    column->addSpacing(Space::one);
    column->addWidget(ways);
    column->addStretch();
    connect(close, &IconButton::clicked, this, &SignInPane::closeWanted);
    connect(m_fix, &Button::clicked, this, &SignInPane::mend);
    connect(m_mending, &Mending::done, this,
            [&undo](const Words &sentence, const std::function<void()> &back) { undo.say(sentence, {}, back); });
    connect(m_mending, &Mending::failed, this, &SignInPane::fail);
    connect(m_mending, &Mending::mended, this, [this] {
        m_said->hide();
        readCause(); // the cause must say itself that it is gone
        Q_EMIT mended();
    });
    connect(m_gates, &Button::clicked, this, [this] { Q_EMIT gatesWanted(*m_line.user, *m_line.site); });
    connect(m_person, &Button::clicked, this, [this] { Q_EMIT personWanted(*m_line.user); });
    connect(m_only, &Button::clicked, this, [this] { Q_EMIT onlyPersonWanted(*m_line.user, whoWords(m_line)); });
    connect(m_site, &Button::clicked, this, [this] { Q_EMIT siteWanted(*m_line.site); });
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (m_line.user == change.subject && isVisible())
                return readCause(); // somebody has mended it elsewhere
    });
}

void SignInPane::showLine(const SignInLine &line) {
    m_line = line;
    m_cause.reset();
    m_said->hide();
    say();
    sayFacts();
    readCause();
}

void SignInPane::readCause() {
    const int question = ++m_question;
    deliver(this, m_console.signInLog.cause(m_line), [this, question](const Result<admin::SignInCause> &cause) {
        if (question != m_question)
            return;
        if (!cause)
            return fail(cause.error());
        m_cause = *cause;
        say();
    });
}

void SignInPane::say() {
    const Explanation told = explain(m_line, m_cause);
    m_title->setWords(told.what);
    const Chip chip = outcomeChip(m_line);
    m_outcome->set([line = m_line] { return outcomeChip(line).text; }, chip.tone, chip.glyph, chip.weight);
    m_when->setWords([at = m_line.at] {
        return tr("%1 at %2", "date, time of day")
            .arg(exactDate(at), clockWords(at));
    });
    m_means->setWords(told.means);
    m_means->setVisible(!told.means.isEmpty());
    m_helps->setWords(told.helps);
    m_helps->setVisible(!told.helps.isEmpty());
    m_fix->setWords(told.verb);
    m_fix->setVisible(told.fix != Fix::None);
    const std::optional<Duty> duty = dutyOf(told.fix);
    const QString locked = duty ? lockReason(m_console.roles, *duty) : QString();
    m_fix->setEnabled(locked.isEmpty());
    m_fix->setToolTip(locked);
    m_fix->setAccessibleDescription(locked);
    m_person->setVisible(m_line.user && told.fix != Fix::OpenPerson);
    m_only->setVisible(m_line.user.has_value());
    m_site->setVisible(m_line.site.has_value() && told.fix != Fix::OpenSite);
    m_gates->setVisible(m_line.user && m_line.site);
}

void SignInPane::sayFacts() {
    const SignInLine line = m_line;
    m_facts->clear();
    m_facts->add([] { return tr("Person"); },
                 [line] {
                     return line.username.isEmpty()
                                ? whoWords(line)
                                : tr("%1, %2", "name, username").arg(whoWords(line), keptLeftToRight(line.username));
                 });
    if (line.site)
        m_facts->add([] { return tr("On the way to"); }, line.siteName);
    m_facts->add([] { return tr("Authority"); },
                 [line] { return line.authority ? line.authorityName : tr("Our own"); });
    m_facts->add([] { return tr("Device"); }, [line] { return deviceWords(line); });
    m_facts->add([] { return tr("Address"); },
                 [line] { return line.address.isEmpty() ? tr("Not known") : keptLeftToRight(line.address); });
}

void SignInPane::fail(const Error &error) {
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void SignInPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        say();
}

} // namespace gatelodge::ui
