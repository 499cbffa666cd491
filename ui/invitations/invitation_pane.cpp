#include "ui/invitations/invitation_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_head.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/invitations/invitation_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QPainter>

namespace gatelodge::ui {

InvitationPane::InvitationPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo),
      m_head(new RecordHead(QStringLiteral("mail-invitation"), [] { return tr("Revoke"); })), m_said(new Paragraph({})),
      m_facts(new KeyValueList), m_again(new Button([] { return tr("Send again"); }, QStringLiteral("view-refresh"))),
      m_print(new Button([] { return tr("Print its sheet"); }, QStringLiteral("document-export"))) {
    m_printAll = new Button([this] { return tr("Print all %n sheets that wait", nullptr, int(m_onPaper.size())); });
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    column->addWidget(m_facts);
    column->addWidget(m_said);
    m_said->hide();
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    for (Button *button : {m_again, m_print, m_printAll})
        flow->addWidget(button);
    m_head->lockRemoving(console.roles, Duty::ManagePeople);
    lockUnless(m_again, console.roles, Duty::HelpPeople);
    for (Button *button : {m_print, m_printAll})
        lockUnless(button, console.roles, Duty::ManagePeople);
    column->addWidget(verbs);
    column->addStretch();
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(content), 1);
    setFocusProxy(m_again);
    connect(m_head, &RecordHead::closeRequested, this, &InvitationPane::closeRequested);
    connect(m_head, &RecordHead::removeRequested, this, &InvitationPane::revoke);
    connect(m_again, &Button::clicked, this, &InvitationPane::sendAgain);
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested({m_invitation.id}); });
    connect(m_printAll, &Button::clicked, this, [this] { Q_EMIT printRequested(m_onPaper); });
}

void InvitationPane::show(const admin::InvitationList &list, const InvitationId &id) {
    if (id != m_invitation.id)
        say({}, false);
    m_groups = list.groups;
    m_onPaper.clear();
    for (const Invitation &one : list.invitations) {
        if (one.id == id)
            m_invitation = one;
        if (one.way == InvitationWay::Print && one.state == InvitationState::Open)
            m_onPaper << one.id;
    }
    lay();
}

void InvitationPane::lay() {
    const Invitation &one = m_invitation;
    m_head->set(captionOf(one), [chip = chipOf(one).text, end = endOf(one)] {
        return tr("%1, %2", "state, until when").arg(chip, end);
    });
    m_head->setRemovable(!one.isClosed());
    m_facts->clear();
    const auto add = [this](Words label, const QString &value) {
        if (!value.isEmpty())
            m_facts->add(std::move(label), Words(value));
    };
    add([] { return tr("Address"); }, keptLeftToRight(one.invitee.address));
    //: How an invitation gets to somebody: by mail or on paper
    m_facts->add([] { return tr("Way"); },
                 [way = one.way] {
                     return way == InvitationWay::Mail ? tr("by mail; the link proves the address")
                                                       : tr("on paper; the link proves no address");
                 });
    QStringList groups;
    for (const GroupId &group : one.groups)
        if (const QString name = m_groups.value(group); !name.isEmpty())
            groups << name;
    m_facts->add([] { return tr("Joins"); }, groups.isEmpty() ? Words([] { return tr("no group"); })
                                                              : Words(QLocale().createSeparatedList(groups)));
    add([] { return tr("Signed by"); }, one.signedBy);
    add([] { return tr("A word to them"); }, one.note);
    m_facts->add(
        [] { return tr("Invited"); },
        [by = inviterOf(one), at = one.createdAt] { return tr("%1, by %2", "when, who").arg(exactTime(at), by); });
    add(one.way == InvitationWay::Mail ? Words([] { return tr("Sent"); }) : Words([] { return tr("Printed"); }),
        exactTime(one.sentAt));
    if (one.acceptedBy)
        m_facts->add([] { return tr("Accepted"); },
                     [by = one.acceptedByName, at = one.acceptedAt] {
                         return tr("%1, by %2", "when, who").arg(exactTime(at), by);
                     });
    else
        add([] { return tr("Ends"); }, exactTime(one.expiresAt));
    m_again->setVisible(!one.isClosed() && !one.invitee.address.isEmpty());
    m_print->setVisible(!one.isClosed());
    m_printAll->setVisible(one.way == InvitationWay::Print && m_onPaper.size() > 1);
    m_printAll->setWords([this] { return tr("Print all %n sheets that wait", nullptr, int(m_onPaper.size())); });
}

void InvitationPane::sendAgain() {
    m_again->setEnabled(false);
    deliver(
        this, m_console.invitations.sendAgain(m_invitation.id),
        [this, to = m_invitation.invitee.address](const Done &done) {
            m_again->setEnabled(true);
            if (done)
                say(
                    [to] {
                        return tr("A new link is on its way to %1; the one before is dead.").arg(keptLeftToRight(to));
                    },
                    false);
            else if (done.error().fault == Fault::Throttled)
                say([] { return tr("This address had its share of invitations today. Try again tomorrow."); }, true);
            else
                say([error = done.error()] { return faultWords(error); }, true);
            Q_EMIT rereadRequested();
        });
}

void InvitationPane::revoke() {
    const Invitation gone = m_invitation;
    deliver(this, m_console.invitations.revoke({gone.id}), [this, gone](const Result<int> &revoked) {
        if (!revoked)
            return say([error = revoked.error()] { return faultWords(error); }, true);
        m_undo.say([gone] { return tr("The invitation of %1 was revoked.").arg(captionOf(gone)); }, {},
                   [this, gone] {
                       deliver(this, m_console.invitations.reinstate({gone.id}), [this](const Result<int> &back) {
                           if (!back)
                               say([error = back.error()] { return faultWords(error); }, true);
                           Q_EMIT rereadRequested();
                       });
                   });
        Q_EMIT rereadRequested();
    });
}

void InvitationPane::say(Words words, bool bad) {
    m_said->setVisible(!words.isEmpty());
    m_said->setTone(bad ? Tone::Brick : Tone::Moss);
    m_said->setWords(std::move(words));
}

void InvitationPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_invitation.id.value != 0)
        lay();
}

void InvitationPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
