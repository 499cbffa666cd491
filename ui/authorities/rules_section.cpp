#include "ui/authorities/rules_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

RulesSection::RulesSection(Words title, Words introduction, const QList<SettingField> &schema, QWidget *parent)
    : Section(std::move(title), {}, {}, parent), m_schema(schema), m_form(new SchemaForm),
      m_save(new Button([] { return tr("Save"); }, {}, ButtonKind::Primary)),
      m_discard(new Button([] { return tr("Discard"); })) {
    body()->setSpacing(Space::oneAndHalf);
    body()->addWidget(new Paragraph(std::move(introduction)));
    body()->addWidget(m_form);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    flow->addWidget(m_save);
    flow->addWidget(m_discard);
    body()->addWidget(buttons);
    m_form->setSchema(schema, {});
    m_form->setEnabled(false); // until it is known what is stored
    connect(m_form, &SchemaForm::edited, this, &RulesSection::weigh);
    connect(m_save, &Button::clicked, this, &RulesSection::save);
    connect(m_discard, &Button::clicked, this, &RulesSection::discard);
    weigh();
}

void RulesSection::lockFor(const admin::Roles &roles) { lockUnless(m_form, roles, Duty::ManageSettings); }

bool RulesSection::isEntering() const { return m_form->isChanged(); }

void RulesSection::take(const QJsonObject &stored) {
    if (stored != m_stored || !isEntering()) {
        m_stored = stored;
        m_form->setStored(stored);
    }
    m_form->setEnabled(true);
    weigh();
}

void RulesSection::takeBeside(const QJsonObject &stored) {
    if (!isEntering())
        return take(stored);
    m_stored = stored;
    m_form->setStoredBeside(stored);
    weigh();
}

void RulesSection::weigh() {
    const bool changed = isEntering();
    m_save->setVisible(changed);
    m_discard->setVisible(changed);
    m_save->setEnabled(!m_saving);
    entering();
}

void RulesSection::discard() {
    m_form->setStored(m_stored);
    say({});
    weigh();
    m_form->setFocus();
}

QList<SettingComplaint> RulesSection::complaints() const {
    QList<SettingComplaint> found;
    const QJsonObject entered = m_form->entered();
    for (const SettingField &field : m_schema) {
        if (field.kind != SettingField::Number || !entered.contains(field.name))
            continue;
        const QJsonValue value = entered.value(field.name);
        if (!value.isDouble())
            found.append({SettingComplaint::WrongType, field.name});
        else if (value.toInteger() < field.least || value.toInteger() > field.most)
            found.append({SettingComplaint::OutOfRange, field.name});
    }
    return found;
}

void RulesSection::save() {
    if (!m_form->isEnabled() || m_saving)
        return;
    say({});
    const auto found = complaints();
    m_form->setComplaints(found);
    if (!found.isEmpty())
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_handedOver = m_form->entered();
    store(m_handedOver);
}

void RulesSection::answer(const Done &done) {
    m_saving = false;
    m_save->setEnabled(true);
    if (!done) {
        const QString rule = done.error().detail.section(u':', 0, 0).trimmed();
        if (done.error().fault == Fault::Invalid && m_form->fieldNamed(rule))
            m_form->setComplaints({{SettingComplaint::OutOfRange, rule}});
        else
            say([error = done.error()] { return authorityFaultWords(error); }, Tone::Brick);
        Q_EMIT refused(done.error());
        return;
    }
    if (m_form->entered() == m_handedOver)
        m_form->setStored(m_handedOver); // until the feed brings it
    else
        m_form->setStoredBeside(m_handedOver); // something was typed meanwhile
    weigh();
    Q_EMIT rereadRequested();
}

} // namespace gatelodge::ui
