#include "ui/common/record_head.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

RecordHead::RecordHead(const QString &iconName, Words removeVerb, QWidget *parent)
    : QWidget(parent), m_name(new Elided({}, Type::Heading)), m_note(new Elided({}, Type::Body, Tone::Muted)) {
    auto *column = columnIn(this, Space::oneAndHalf);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::oneAndHalf);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_note);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close details"); });
    auto *top = rowOf({new IconMark(iconName, &Tokens::muted, 2)}, Space::two);
    top->addLayout(words, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    m_remove = new Button(std::move(removeVerb), {}, ButtonKind::Danger);
    auto *verbs = rowOf({m_remove});
    verbs->addStretch();
    column->addLayout(verbs);
    connect(m_remove, &Button::clicked, this, &RecordHead::removeRequested);
    connect(close, &IconButton::clicked, this, &RecordHead::closeRequested);
}

void RecordHead::set(const QString &name, Words note) {
    m_name->setWords(name);
    m_note->setWords(std::move(note));
}

void RecordHead::lockRemoving(const admin::Roles &roles, Duty duty) { lockUnless(m_remove, roles, duty); }

void RecordHead::setRemovable(bool removable) { m_remove->setVisible(removable); }

} // namespace gatelodge::ui
