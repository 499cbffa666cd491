#include "ui/authorities/settings_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/authorities/probe_steps.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QLocale>

namespace gatelodge::ui {

namespace {

constexpr int kMostTries = 10; // beside others who change the same authority at another place

}

SettingsSection::SettingsSection(admin::Authorities &authorities, UndoBar &undo, QWidget *parent)
    : Section([] { return tr("Connection"); }, {}, {}, parent), m_authorities(authorities), m_undo(undo),
      m_help(new Paragraph({})), m_form(new SchemaForm), m_probe(new ProbeSteps),
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
        ++m_visit;
        m_step = Step::Calm;
        m_seen = authority.settings;
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
    } else {
        take(newer);
    }
    weigh();
}

// What is entered here is not lost to what others store, and what was saved is not lost to an earlier reading.
void SettingsSection::take(bool newer) {
    if (m_step == Step::Stored) {
        if (m_authority.revision <= m_sentOn)
            return;
        m_step = Step::Calm;
        return takeStored();
    }
    if (newer && !m_form->isChanged())
        return takeStored();
    if (newer) {
        m_form->setStoredBeside(m_authority.settings);
        QJsonObject seen = m_authority.settings;
        for (const SettingField &field : m_form->touched())
            seen.insert(field.name, m_seen.value(field.name));
        m_seen = seen;
    }
    if (m_step != Step::Overtaken || m_authority.revision <= m_sentOn)
        return;
    m_step = Step::Calm;
    if (!tellTheirs())
        send();
}

void SettingsSection::takeStored() {
    m_form->setStored(m_authority.settings);
    m_seen = m_authority.settings;
}

// True: somebody else has set what was entered here, too, and nobody knew. It is told once.
bool SettingsSection::tellTheirs() {
    const QJsonObject seen = std::exchange(m_seen, m_authority.settings);
    QStringList theirs;
    for (const SettingField &field : m_form->touched())
        if (seen.value(field.name) != m_authority.settings.value(field.name))
            theirs << driverText(field.label);
    if (theirs.isEmpty())
        return false;
    const Words why = [theirs] {
        return tr("Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.",
                  "what a connection needs")
            .arg(QLocale().createSeparatedList(theirs));
    };
    say(why, Tone::Brick);
    if (!isVisible())
        tellRefused(m_undo, m_authority, why);
    return true;
}

void SettingsSection::weigh() {
    const bool changed = m_form->isChanged();
    m_save->setVisible(changed);
    m_save->setEnabled(m_step == Step::Calm);
    m_discard->setVisible(changed);
}

void SettingsSection::discard() {
    takeStored();
    say({});
    weigh();
    m_form->setFocus();
}

void SettingsSection::save() {
    if (m_step != Step::Calm)
        return;
    say({});
    m_tries = 0;
    if (!tellTheirs())
        send();
}

void SettingsSection::send() {
    Authority entered = m_authority;
    entered.settings = m_form->entered();
    ++m_tries;
    m_step = Step::UnderWay;
    m_sentOn = m_authority.revision;
    weigh();
    deliver(this, m_authorities.change(m_authority.id, m_authority.revision, entered),
            [this, meant = m_authority, visit = m_visit](const Result<SavedAuthority> &saved) {
                answer(meant, visit, saved);
            });
}

void SettingsSection::answer(const Authority &meant, int visit, const Result<SavedAuthority> &saved) {
    const bool here = isHere(visit), well = saved && saved->complaints.isEmpty();
    const bool overtaken = here && !saved && saved.error().fault == Fault::Conflict && m_tries < kMostTries;
    if (here)
        m_step = well ? Step::Stored : overtaken ? Step::Overtaken : Step::Calm;
    if (!well && !overtaken) {
        const Words why = [saved] {
            return saved ? tr("Its connection must be put in order first.") : authorityFaultWords(saved.error());
        };
        if (here && saved)
            m_form->setComplaints(saved->complaints);
        else if (here)
            say(why, Tone::Brick);
        if (!isSeen(visit))
            tellRefused(m_undo, meant, why);
    }
    weigh();
    Q_EMIT rereadRequested();
}

void SettingsSection::test() {
    Authority entered = m_authority;
    entered.settings = m_form->entered();
    m_probe->wait();
    deliver(this, m_authorities.probe(entered),
            [this, meant = m_authority, visit = m_visit](const Result<ProbedAuthority> &probed) {
                showTest(meant, visit, probed);
            });
}

void SettingsSection::showTest(const Authority &meant, int visit, const Result<ProbedAuthority> &probed) {
    if (isHere(visit) && probed) {
        m_probe->show(probed->steps);
        m_form->setComplaints(probed->complaints);
    } else if (isHere(visit)) {
        m_probe->fail(probed.error());
    }
    if (!isSeen(visit))
        tellOfTest(m_undo, meant, probed);
}

} // namespace gatelodge::ui
