#include "ui/sites/group_tokens.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/sites/site_words.h"
#include <QMenu>

namespace gatelodge::ui {

GroupTokens::GroupTokens(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_flow(new FlowLayout(Space::one, Space::half)), m_tokens(new QWidget),
      m_note(new Paragraph({}, Tone::Brick, Type::Caption)) {
    auto *column = columnIn(this, Space::half);
    m_tokens->setLayout(m_flow);
    column->addWidget(m_tokens);
    column->addWidget(m_note);
    m_note->hide();
    connect(&editor, &SiteEditor::arrived, this, &GroupTokens::lay);
}

void GroupTokens::lay() {
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what brought us here
        delete item;
    }
    const QList<GroupId> groups = m_editor.profile().groups;
    m_flow->addWidget(new Text(
        [none = groups.isEmpty()] {
            return none ? tr("Everybody may enter. To let in some only, name a group:")
                        : tr("Let in people who are in any of");
        },
        Type::Body, Tone::Muted, m_tokens));
    for (const GroupId &id : groups) {
        const QString name = groupNames({id}, m_editor.groups());
        auto *token = new Button(name, QStringLiteral("gatelodge-cross"), ButtonKind::Outlined, m_tokens);
        token->setAccessibleName(tr("Take out %1", "a group").arg(name));
        token->setToolTip(token->accessibleName());
        lockUnless(token, m_editor.console().roles, Duty::ManageSite, m_editor.id());
        connect(token, &Button::clicked, this, [this, id] { save([id](QList<GroupId> &of) { of.removeAll(id); }); });
        m_flow->addWidget(token);
    }
    auto *add = new IconButton(
        QStringLiteral("list-add"), [] { return tr("Add a group"); }, m_tokens);
    lockUnless(add, m_editor.console().roles, Duty::ManageSite, m_editor.id());
    connect(add, &IconButton::clicked, this, [this, add] { openAdding(add); });
    m_flow->addWidget(add);
    for (int i = 0; i < m_flow->count(); ++i)
        m_flow->itemAt(i)->widget()->show();
    m_tokens->updateGeometry();
}

void GroupTokens::openAdding(QWidget *at) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Group &group : m_editor.groups()) {
        if (m_editor.profile().groups.contains(group.id))
            continue;
        menu->addAction(group.profile.name, this, [this, id = group.id] {
            save([id](QList<GroupId> &of) {
                if (!of.contains(id))
                    of << id;
            });
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no other group"))->setEnabled(false);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void GroupTokens::save(std::function<void(QList<GroupId> &)> edit) {
    const auto edited = [edit = std::move(edit)](SiteProfile &profile) {
        edit(profile.groups);
        return true;
    };
    m_editor.change(edited, [note = QPointer<Paragraph>(m_note)](const Done &done) {
        if (!note)
            return;
        note->setVisible(!done);
        if (!done)
            note->setWords([error = done.error()] { return faultWords(error); });
    });
}

void GroupTokens::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_editor.isOpen())
        lay();
}

} // namespace gatelodge::ui
