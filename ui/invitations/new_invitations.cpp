#include "ui/invitations/new_invitations.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/text_frame.h"
#include "ui/invitations/invitation_words.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/shell/page.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace gatelodge::ui {

namespace {

constexpr int kTypingPause = 250; // ms
constexpr int kLinesShown = 7, kRowsShown = 5;

void addField(QVBoxLayout *rows, Words label, QWidget *field) {
    auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
    text->setBuddy(field);
    rows->addWidget(text);
    rows->addWidget(field);
    rows->addSpacing(Space::one);
}

} // namespace

NewInvitations::NewInvitations(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_way(new Segmented([] { return tr("How they are invited"); })),
      m_frame(new TextFrame(kLinesShown)), m_list(m_frame->edit()),
      m_hint(new Paragraph({}, Tone::Muted, Type::Caption)), m_said(new Paragraph({}, Tone::Brick)),
      m_sum(new Paragraph({})), m_rows(new ShortList(this)),
      m_table(new ListTable(QStringLiteral("invite-plan"), tr("What will be done"))), m_groupPlace(new QWidget),
      m_days(new QLineEdit), m_signature(new QLineEdit), m_note(new QLineEdit) {
    m_invite = new Button([this] { return tr("Invite %n people", nullptr, count(true)); }, {}, ButtonKind::Primary);
    m_way->setChoices({{[] { return tr("By mail"); }, {}}, {[] { return tr("On paper"); }, {}}});
    auto *all = columnIn(this, 0);
    all->addWidget(
        new PageHeader([] { return tr("Invite people"); }, [] { return tr("They choose their own password."); }));
    all->addWidget(new ScrollPage(makeBody()), 1);
    all->addWidget(new Line);
    all->addWidget(makeFoot());
    setFocusProxy(m_list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &NewInvitations::ask);
    connect(m_list, &QPlainTextEdit::textChanged, this, [this] {
        m_isStale = true;
        m_invite->setEnabled(false);
        m_typing.start();
    });
    connect(m_way, &Segmented::chosen, this, [this] {
        rename();
        ask();
    });
    connect(m_invite, &Button::clicked, this, &NewInvitations::submit);
    rename();
    lay();
}

QWidget *NewInvitations::makeBody() {
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::half);
    rows->setContentsMargins(Space::two, Space::one, Space::two, Space::two);
    rows->addWidget(m_way, 0, Qt::AlignLeft);
    rows->addSpacing(Space::one);
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    rows->addWidget(m_frame);
    rows->addWidget(m_hint);
    rows->addSpacing(Space::one);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TwoLineDelegate(*m_rows, m_table));
    m_table->setHeaderHidden(true);
    m_table->setColumns({{8, 0}});
    m_table->setSortingEnabled(false);
    m_table->setFixedHeight(rowHeight(2) * kRowsShown);
    rows->addWidget(m_table);
    rows->addSpacing(Space::one);
    m_groupPlace->setLayout(new FlowLayout(Space::two, Space::half));
    addField(
        rows, [] { return tr("They join"); }, m_groupPlace);
    m_days->setValidator(new QIntValidator(1, kMostInvitationDays, m_days));
    m_days->setMaximumWidth(em(5));
    connect(m_days, &QLineEdit::textChanged, this, &NewInvitations::judge);
    addField(
        rows, [] { return tr("Days until it ends, 1 to %1").arg(kMostInvitationDays); }, m_days);
    m_signature->setMaxLength(kMostInvitationWords);
    addField(
        rows, [] { return tr("Signed by, as they read it (optional)"); }, m_signature);
    m_note->setMaxLength(kMostInvitationWords);
    addField(
        rows, [] { return tr("A word to them (optional)"); }, m_note);
    rows->addStretch();
    return body;
}

QWidget *NewInvitations::makeFoot() {
    auto *foot = new QWidget;
    auto *rows = columnIn(foot, Space::one);
    rows->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::two);
    rows->addWidget(m_said);
    rows->addWidget(m_sum);
    m_said->hide();
    auto *cancel = new Button([] { return tr("Cancel"); });
    connect(cancel, &Button::clicked, this, [this] {
        m_list->clear();
        Q_EMIT cancelled();
    });
    auto *buttons = rowOf({m_invite, cancel});
    buttons->addStretch();
    rows->addLayout(buttons);
    return foot;
}

void NewInvitations::start() {
    say({});
    if (m_list->document()->isEmpty()) // else what was written goes on
        m_days->setText(QString::number(kUsualInvitationDays));
    readGroups();
    ask();
    m_list->setFocus();
}

void NewInvitations::chooseWay(InvitationWay way) {
    m_way->setCurrent(way == InvitationWay::Mail ? 0 : 1);
    rename();
    ask();
}

InvitationWay NewInvitations::way() const { return m_way->current() == 0 ? InvitationWay::Mail : InvitationWay::Print; }

void NewInvitations::readGroups() {
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (!groups)
            return say([error = groups.error()] { return faultWords(error); });
        layGroups(*groups);
    });
}

void NewInvitations::layGroups(const QList<Group> &groups) {
    QSet<int> ticked;
    for (QCheckBox *box : std::as_const(m_groups)) {
        if (box->isChecked())
            ticked << box->property("group").toInt();
        box->deleteLater();
    }
    m_groups.clear();
    while (QLayoutItem *item = m_groupPlace->layout()->takeAt(0)) {
        if (item->widget() && !qobject_cast<QCheckBox *>(item->widget()))
            item->widget()->deleteLater();
        delete item;
    }
    for (const Group &group : groups) {
        auto *box = new QCheckBox(QString(group.profile.name).replace(u'&', QStringLiteral("&&")));
        box->setProperty("group", group.id.value);
        box->setChecked(ticked.contains(group.id.value));
        m_groups << box;
        m_groupPlace->layout()->addWidget(box);
    }
    if (groups.isEmpty())
        m_groupPlace->layout()->addWidget(
            new Text([] { return tr("There is no group yet."); }, Type::Body, Tone::Muted));
    m_groupPlace->updateGeometry();
}

// Answers to what was typed before are dropped.
void NewInvitations::ask() {
    const int number = ++m_asked;
    m_isStale = true;
    m_invite->setEnabled(false);
    deliver(this, m_console.invitations.plan(m_list->toPlainText(), way()),
            [this, number](const Result<QList<PlannedInvite>> &planned) {
                if (number != m_asked || m_typing.isActive())
                    return;
                if (!planned)
                    return say([error = planned.error()] { return faultWords(error); });
                m_planned = *planned;
                m_isStale = false;
                lay();
            });
}

int NewInvitations::count(bool invited) const {
    return int(std::count_if(m_planned.begin(), m_planned.end(), [invited](const PlannedInvite &one) {
        return (one.step == InviteStep::Invite) == invited;
    }));
}

void NewInvitations::lay() {
    QList<ShortList::Row> rows;
    for (const PlannedInvite &one : std::as_const(m_planned)) {
        const QString caption = one.line.fault == InviteLineFault::None ? one.line.invitee.caption() : one.line.text;
        TwoLineCells cells;
        cells.title = caption;
        cells.note = reasonOf(one).isEmpty()
                         ? tr("Line %1").arg(one.line.number)
                         : tr("Line %1: %2", "number, what is done with it").arg(one.line.number).arg(reasonOf(one));
        cells.chips << chipOf(one);
        rows << ShortList::Row{
            QString::number(one.line.number), cells,
            tr("%1, %2, %3", "person, verdict, reason").arg(caption, cells.chips.first().text, cells.note)};
    }
    m_rows->setRows(std::move(rows));
    m_table->setVisible(!m_planned.isEmpty());
    m_sum->setWords([invited = count(true), left = count(false)] {
        if (invited + left == 0)
            return tr("Nothing is done before you press the button.");
        const QString first = tr("%n will be invited.", nullptr, invited);
        return left == 0 ? first : tr("%1 %2", "two sentences").arg(first, tr("%n will be left out.", nullptr, left));
    });
    m_invite->setWords([this] { return tr("Invite %n people", nullptr, count(true)); });
    judge();
}

void NewInvitations::judge() { m_invite->setEnabled(!m_isStale && count(true) > 0 && m_days->hasAcceptableInput()); }

InvitationTerms NewInvitations::terms() const {
    InvitationTerms terms;
    terms.way = way();
    terms.days = m_days->text().toInt();
    terms.signedBy = m_signature->text().simplified();
    terms.note = m_note->text().simplified();
    for (const QCheckBox *box : m_groups)
        if (box->isChecked())
            terms.groups << GroupId(box->property("group").toInt());
    return terms;
}

void NewInvitations::submit() {
    if (!m_invite->isEnabled())
        return;
    say({});
    m_invite->setEnabled(false);
    deliver(this, m_console.invitations.invite(m_list->toPlainText(), terms()),
            [this, way = way()](const Result<InviteOutcome> &outcome) { answer(outcome, way); });
}

// What was not done stays to be mended.
void NewInvitations::answer(const Result<InviteOutcome> &outcome, InvitationWay way) {
    if (!outcome) {
        say([error = outcome.error()] { return faultWords(error); });
        return lay();
    }
    QStringList left;
    for (const PlannedInvite &one : outcome->lines)
        if (one.step != InviteStep::Invite)
            left << one.line.text;
    m_list->setPlainText(left.join(u'\n'));
    Q_EMIT invited(*outcome, way);
}

void NewInvitations::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void NewInvitations::rename() {
    m_list->setAccessibleName(tr("People to invite, one a line"));
    m_table->setAccessibleName(tr("What will be done"));
    m_days->setAccessibleName(tr("Days until the invitation ends"));
    m_signature->setAccessibleName(tr("Signed by"));
    m_note->setAccessibleName(tr("A word to them"));
    m_list->setPlaceholderText(
        QStringLiteral("ada@example.org\nAda Lovelace <ada@example.org>\nAda, Lovelace, ada@example.org"));
    m_hint->setWords([way = way()] {
        return way == InvitationWay::Mail
                   ? tr("One a line: an address, a name with the address in < >, or first name, last name, address.")
                   : tr("One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address "
                        "of their own afterwards.");
    });
}

void NewInvitations::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    rename();
    lay();
}

void NewInvitations::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewInvitations::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
