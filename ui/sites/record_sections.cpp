#include "ui/sites/record_sections.h"
#include "ui/help/help_book.h"
#include "ui/pieces/planes.h"
#include "ui/sites/bindings.h"
#include "ui/sites/webhook_secrets.h"
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace gatelodge::ui {

UpdateSection::UpdateSection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor),
      m_push(new SwitchRow([] { return tr("Push changes"); },
                           [] { return tr("Names and addresses, a moment after they change."); })),
      m_keys(new SwitchRow([] { return tr("Push SSH keys"); }, [] { return tr("They go along with the changes."); })),
      m_form(new ChoiceField([] { return tr("Form"); })) {
    setHelpPlace(this, "connecting-a-site.md#when-people-change");
    auto *column = columnIn(this, Space::half);
    column->addWidget(new SectionHeader([] { return tr("Updates"); },
                                        [] { return tr("what it is told about people who have visited it"); }));
    auto *address = new FieldEdit([] { return tr("Address"); });
    address->setPlaceholder([] { return tr("None: it is told of nothing"); });
    address->setDirection(Qt::LeftToRight);
    auto *internal = new SwitchRow([] { return tr("It stands in our own network"); },
                                   [] { return tr("Only then are updates sent to private addresses."); });
    m_form->setChoices({{int(PushForm::Classic), [] { return tr("Classic push of community sign-on"); }},
                        {int(PushForm::Webhooks), [] { return tr("Standard Webhooks"); }}});
    m_form->setNote(
        [] { return tr("Webhooks are signed with secrets of their own, and tell what the site may see."); });
    for (QWidget *row : std::initializer_list<QWidget *>{address, m_push, m_keys, internal, m_form,
                                                         new WebhookSecrets(editor)})
        column->addWidget(row);
    bindLock(m_form, editor);
    connect(&editor, &SiteEditor::arrived, m_form,
            [this] { m_form->setValue(int(m_editor.profile().pushForm)); });
    connect(m_form, &ChoiceField::saveRequested, this, [this](const QVariant &form) {
        m_editor.put(&SiteProfile::pushForm, m_editor.profile().pushForm, PushForm(form.toInt()),
                     [field = m_form, form](const Done &done) { answerField(field, form, done); });
    });
    bindText(address, editor, &SiteProfile::apiUrl);
    bindSwitch(m_push, editor, &SiteProfile::pushChanges);
    bindSwitch(m_keys, editor, &SiteProfile::pushSshKeys);
    bindSwitch(internal, editor, &SiteProfile::internal, Duty::ManageSites);
    connect(&editor, &SiteEditor::arrived, this, &UpdateSection::lock);
}

void UpdateSection::lock() {
    const SiteProfile &profile = m_editor.profile();
    m_push->setLocked(profile.apiUrl.isEmpty() ? Words([] { return tr("Needs an address."); }) : Words());
    m_keys->setLocked(profile.pushChanges ? Words() : Words([] { return tr("Needs “Push changes”."); }));
}

PlaceSection::PlaceSection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_org(new ChoiceField([] { return tr("Run by"); })) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new SectionHeader([] { return tr("Site"); }));
    auto *name = new FieldEdit([] { return tr("Name"); });
    auto *back = new FieldEdit([] { return tr("Comes back to"); });
    back->setDirection(Qt::LeftToRight);
    back->setNote([] { return tr("Where people come back with a sealed answer. No other address is ever used."); });
    auto *accent = new FieldEdit([] { return tr("Colour"); });
    accent->setPlaceholder([] { return tr("The house’s own"); });
    accent->setDirection(Qt::LeftToRight);
    accent->edit()->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("(#[0-9a-f]{6})?")), accent));
    accent->setNote([] { return tr("Of the pages that people see on their way to it, like #2758ab."); });
    auto *search = new SwitchRow(
        [] { return tr("Search needs a signature"); },
        [] { return tr("Searches and requests for keys are answered only if they are signed with the site’s key."); });
    for (QWidget *row : std::initializer_list<QWidget *>{name, m_org, back, accent, search})
        column->addWidget(row);
    bindText(name, editor, &SiteProfile::name);
    bindText(back, editor, &SiteProfile::redirectUrl);
    bindText(accent, editor, &SiteProfile::accent);
    bindSwitch(search, editor, &SiteProfile::signedSearch);
    bindLock(m_org, editor, Duty::ManageSites);
    connect(&editor, &SiteEditor::arrived, this, &PlaceSection::showOrgs);
    connect(m_org, &ChoiceField::saveRequested, this, [this](const QVariant &id) {
        m_editor.put(&SiteProfile::org, m_editor.profile().org, OrgId(id.toInt()),
                     [field = m_org, id](const Done &done) { answerField(field, id, done); });
    });
}

void PlaceSection::showOrgs() {
    std::vector<ChoiceField::Choice> choices;
    for (const Org &org : m_editor.orgs())
        choices.push_back({org.id.value, org.profile.name});
    m_org->setChoices(std::move(choices));
    m_org->setValue(m_editor.profile().org.value);
}

} // namespace gatelodge::ui
