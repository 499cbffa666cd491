#include "ui/sessions/session_pane.h"
#include "ui/common/fault_words.h"
#include "ui/common/login_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/sessions/session_words.h"

namespace gatelodge::ui {

SessionPane::SessionPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo), m_avatar(new Avatar({}, 3)),
      m_name(new Elided({}, Type::Heading)), m_username(new Elided({}, Type::Body, Tone::Muted)),
      m_presence(new ChipLabel({}, Tone::Slate, Glyph::Ring)), m_said(new Paragraph({}, Tone::Brick)),
      m_end(new Button([] { return tr("End this session"); }, {}, ButtonKind::Danger)),
      m_endAll(new Button([] { return tr("Sign out everywhere"); }, {}, ButtonKind::Danger)),
      m_person(new Button([] { return tr("Open the person"); }, QStringLiteral("user"))), m_facts(new KeyValueList),
      m_head(new SectionHeader([] { return tr("Logins proved"); })), m_logins(new RecordRows) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_username);
    words->addWidget(m_presence, 0, Qt::AlignLeft);
    auto *top = rowOf({m_avatar}, Space::two);
    top->addLayout(words, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one);
    verbs->setLayout(flow);
    for (Button *verb : {m_end, m_endAll, m_person})
        flow->addWidget(verb);
    for (Button *verb : {m_end, m_endAll})
        lockUnless(verb, console.roles, Duty::HelpPeople);
    column->addWidget(verbs);
    column->addWidget(m_said);
    column->addSpacing(Space::half);
    column->addWidget(new Line);
    column->addSpacing(Space::half);
    column->addWidget(m_facts);
    makeFacts();
    column->addSpacing(Space::one);
    column->addWidget(m_head);
    column->addWidget(m_logins);
    column->addStretch();
    m_said->hide();
    connect(close, &IconButton::clicked, this, &SessionPane::closeWanted);
    connect(m_end, &Button::clicked, this, &SessionPane::endSession);
    connect(m_endAll, &Button::clicked, this, &SessionPane::endAll);
    connect(m_person, &Button::clicked, this, [this] { Q_EMIT personWanted(m_line.user); });
}

void SessionPane::showLine(const SessionLine &line) {
    const bool another = line.place.session != m_line.place.session || m_ended;
    m_line = line;
    m_ended = false;
    say();
    sayFacts();
    if (!another)
        return;
    m_said->hide();
    m_logins->set({}, {});
    readLogins();
}

void SessionPane::showEnded() {
    if (std::exchange(m_ended, true))
        return;
    say();
    m_said->setTone(Tone::Muted);
    m_said->setWords([] { return tr("This session has ended. Its browser has to sign in again."); });
    m_said->show();
}

void SessionPane::say() {
    m_avatar->setName(m_line.userName);
    m_name->setWords(m_line.userName);
    m_username->setWords(keptLeftToRight(m_line.username));
    if (m_ended) {
        m_presence->set([] { return tr("Ended"); }, Tone::Slate, Glyph::Cross);
    } else {
        const Chip chip = presenceChip(m_line);
        m_presence->set([line = m_line] { return presenceChip(line).text; }, chip.tone, chip.glyph, chip.weight);
    }
    m_end->setEnabled(!m_ended);
    m_endAll->setToolTip(tr("Ends every session of %1, on all devices").arg(m_line.userName));
}

void SessionPane::makeFacts() {
    m_since = m_facts->add([] { return tr("Since"); }, Words());
    m_seen = m_facts->add([] { return tr("Last seen"); }, Words());
    m_ends = m_facts->add([] { return tr("Ends"); }, Words());
    m_device = m_facts->add([] { return tr("Device"); }, Words());
    m_address = m_facts->add([] { return tr("Address"); }, Words());
    m_level = m_facts->add([] { return tr("Level"); }, Words());
}

// Each second: what says the same stays as it is, with whatever somebody has selected in it.
void SessionPane::sayFacts() {
    const SessionLine line = m_line;
    const auto put = [](Paragraph *fact, const Words &words) {
        if (fact->text() != words())
            fact->setWords(words);
    };
    put(m_since, Words([line] { return exactTime(line.since); }));
    put(m_seen, Words([line] { return timeWords(line.lastSeen); }));
    put(m_ends, Words([line] {
            return line.keep ? tr("%1, kept on this device", "date and time").arg(exactTime(line.expiresAt))
                             : tr("%1, or when it is idle", "date and time").arg(exactTime(line.expiresAt));
        }));
    put(m_device, Words([line] { return browserWords(line); }));
    put(m_address, Words([line] { return line.address.isEmpty() ? tr("Not known") : keptLeftToRight(line.address); }));
    put(m_level, Words([line] { return provedLevel(line.level); }));
}

void SessionPane::readLogins() {
    const int question = ++m_question;
    deliver(this, m_console.sessions.logins(m_line.place.session),
            [this, question](const Result<QList<ProvedLogin>> &logins) {
                if (question != m_question)
                    return;
                if (logins)
                    showLogins(*logins);
                else
                    fail(logins.error());
            });
}

void SessionPane::showLogins(const QList<ProvedLogin> &logins) {
    std::vector<Record> records;
    for (const ProvedLogin &login : logins) {
        Record record{QString::number(login.login.value),
                      login.kind == QLatin1String("password") ? QStringLiteral("object-locked")
                                                              : QStringLiteral("security-high"),
                      {},
                      loginKindWords(login.kind),
                      tr("%1, proved %2", "authority, time")
                          .arg(authorityWords(login.authorityName, login.local), exactTime(login.provedAt)),
                      {},
                      {}};
        if (showsIdentity(login.kind) && !login.identity.isEmpty())
            record.title =
                tr("%1 of %2", "kind of login and its identity").arg(record.title, keptLeftToRight(login.identity));
        if (login.opened)
            record.chips << Chip{tr("Opened it"), Tone::Ink, Glyph::Star, Chip::Weight::Quiet};
        if (login.state != LoginState::Validated)
            record.chips << Chip{tr("Not valid now"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
        records.push_back(std::move(record));
    }
    m_head->setNote(QLocale().toString(logins.size()));
    m_logins->set(std::move(records), tr("None is known any more."));
}

void SessionPane::endSession() {
    if (m_ended)
        return;
    deliver(
        this, m_console.people.endSession(m_line.user, m_line.place.session), [this, line = m_line](const Done &done) {
            if (!done && done.error().fault != Fault::NotFound) // it has ended by itself: as wished
                return fail(done.error());
            m_undo.say([line] { return tr("A session of %1 has ended.").arg(line.userName); },
                       [line] { return tr("%1 has to be signed in again there.", "a device").arg(browserWords(line)); },
                       {});
            Q_EMIT changed();
        });
}

void SessionPane::endAll() {
    deliver(this, m_console.people.endAllSessions(m_line.user), [this, line = m_line](const Result<int> &ended) {
        if (!ended)
            return fail(ended.error());
        m_undo.say(
            [line, number = *ended] { return tr("%n sessions of %1 have ended.", nullptr, number).arg(line.userName); },
            {}, {});
        Q_EMIT changed();
    });
}

void SessionPane::fail(const Error &error) {
    m_said->setTone(Tone::Brick);
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void SessionPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    say();
    readLogins();
}

} // namespace gatelodge::ui
