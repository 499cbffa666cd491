#include "ui/authorities/settings_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/authorities/probe_steps.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

SettingsSection::SettingsSection(admin::Authorities &authorities, QWidget *parent)
    : Section([] { return tr("Connection"); }, {}, {}, parent), m_authorities(authorities), m_help(new Paragraph({})),
      m_form(new SchemaForm), m_probe(new ProbeSteps),
      m_save(new Button([] { return tr("Save"); }, {}, ButtonKind::Primary)),
      m_discard(new Button([] { return tr("Discard"); })) {
    body()->setSpacing(Space::oneAndHalf);
    body()->addWidget(m_help);
    body()->addWidget(m_form);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    for (Button *button : {m_save, m_discard, &m_probe->button()})
        flow->addWidget(button);
    body()->addWidget(buttons);
    body()->addWidget(m_probe);
    connect(m_form, &SchemaForm::edited, this, &SettingsSection::weigh);
    connect(m_save, &Button::clicked, this, &SettingsSection::save);
    connect(m_discard, &Button::clicked, this, &SettingsSection::discard);
    connect(m_probe, &ProbeSteps::requested, this, &SettingsSection::test);
}

void SettingsSection::lockFor(const admin::Roles &roles) {
    lockUnless(m_form, roles, Duty::ManageSettings);
    lockUnless(&m_probe->button(), roles, Duty::ManageSettings);
}

void SettingsSection::show(const Authority &authority, const DriverDescription *driver) {
    const bool another = !(authority.id == m_authority.id);
    const bool newer = authority.revision != m_authority.revision;
    m_authority = authority;
    if (another) {
        const bool certificates = authority.driver == QLatin1StringView("x509");
        setHelpPlace(this, certificates ? "certificates.md" : "authorities.md");
        m_probe->clear();
        say({});
        m_form->setSchema(driver ? driver->settings : QList<SettingField>(), authority.settings);
        m_help->setWords([text = driver ? driver->help : ""] { return driverText(text); });
        m_help->setVisible(driver && *driver->help);
        m_form->setVisible(driver && !driver->settings.isEmpty());
        m_probe->button().setVisible(driver);
        if (!driver)
            say(
                [id = authority.driver] {
                    return tr("This program has no driver %1. Nobody can sign in here.").arg(id);
                },
                Tone::Brick);
    } else if (newer && (std::exchange(m_saving, false) || !m_form->isChanged())) {
        m_form->setStored(authority.settings);
    }
    m_save->setEnabled(!m_saving);
    weigh();
}

void SettingsSection::weigh() {
    const bool changed = m_form->isChanged();
    m_save->setVisible(changed);
    m_discard->setVisible(changed);
}

void SettingsSection::discard() {
    m_form->setStored(m_authority.settings);
    say({});
    weigh();
    m_form->setFocus();
}

void SettingsSection::save() {
    Authority entered = m_authority;
    entered.settings = m_form->entered();
    say({});
    m_saving = true;
    m_save->setEnabled(false);
    deliver(this, m_authorities.change(m_authority.id, m_authority.revision, entered),
            [this](const Result<SavedAuthority> &saved) { answer(saved); });
}

void SettingsSection::answer(const Result<SavedAuthority> &saved) {
    if (!saved || !saved->complaints.isEmpty()) {
        m_saving = false;
        m_save->setEnabled(true);
    }
    if (!saved)
        say([error = saved.error()] { return authorityFaultWords(error); }, Tone::Brick);
    else
        m_form->setComplaints(saved->complaints);
    Q_EMIT rereadRequested();
}

void SettingsSection::test() {
    Authority entered = m_authority;
    entered.settings = m_form->entered();
    m_probe->wait();
    deliver(this, m_authorities.probe(entered), [this, id = m_authority.id](const Result<ProbedAuthority> &probed) {
        if (!(id == m_authority.id))
            return; // meant for the authority that was shown before
        if (!probed)
            return m_probe->fail(probed.error());
        m_probe->show(probed->steps);
        m_form->setComplaints(probed->complaints);
    });
}

} // namespace gatelodge::ui
