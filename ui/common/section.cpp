#include "ui/common/section.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QLocale>

namespace gatelodge::ui {

Section::Section(Words title, Words verb, const QString &verbIcon, QWidget *parent)
    : QWidget(parent), m_said(new Paragraph({})), m_body(columnIn(this, Space::half)) {
    if (!verb.isEmpty()) {
        m_action = new Button(std::move(verb), verbIcon, ButtonKind::Quiet);
        connect(m_action, &Button::clicked, this, &Section::actionRequested);
    }
    m_header = new SectionHeader(std::move(title), {}, m_action);
    m_body->addWidget(m_header);
    m_body->addWidget(m_said);
    m_said->hide();
}

void Section::setCount(int count) {
    m_header->setNote(count ? Words([count] { return QLocale().toString(count); }) : Words());
}

void Section::say(Words words, Tone tone) {
    m_said->setTone(tone);
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void Section::fail(const Error &error) {
    say([error] { return faultWords(error); }, Tone::Brick);
}

void Section::lockAction(const admin::Roles &roles, Duty duty) {
    if (m_action)
        lockUnless(m_action, roles, duty);
}

void Section::setActionVisible(bool visible) {
    if (m_action)
        m_action->setVisible(visible);
}

} // namespace gatelodge::ui
