#include "ui/sites/webhook_secrets.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

namespace {

struct Overlap {
    int hours;
    const char *words;
};
constexpr Overlap kOverlaps[] = {
    {0, QT_TRANSLATE_NOOP("gatelodge::ui::OpenIdSecrets", "ends at once")},
    {24, QT_TRANSLATE_NOOP("gatelodge::ui::OpenIdSecrets", "holds for one day more")},
    {24 * 7, QT_TRANSLATE_NOOP("gatelodge::ui::OpenIdSecrets", "holds for a week more")},
    {24 * 30, QT_TRANSLATE_NOOP("gatelodge::ui::OpenIdSecrets", "holds for 30 days more")},
};

QString overlapWords(const char *words) {
    return QCoreApplication::translate("gatelodge::ui::OpenIdSecrets", words);
}

} // namespace

WebhookSecrets::WebhookSecrets(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_rows(new RecordRows),
      m_make(new Button([] { return tr("Make webhook secret"); }, QStringLiteral("list-add"))),
      m_overlap(new ChoiceField([] { return tr("The old secret"); })), m_said(new Paragraph({}, Tone::Brick)) {
    setHelpPlace(this, "webhooks.md#another-secret");
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Webhook secret"); }, Type::Strong));
    for (QWidget *row : std::initializer_list<QWidget *>{m_rows, m_overlap, m_said})
        column->addWidget(row);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    std::vector<ChoiceField::Choice> choices;
    for (const Overlap &overlap : kOverlaps)
        choices.push_back({overlap.hours, [words = overlap.words] { return overlapWords(words); }});
    m_overlap->setChoices(std::move(choices));
    m_overlap->setValue(24);
    m_said->hide();
    hide();
    connect(&editor, &SiteEditor::arrived, this, &WebhookSecrets::showSite);
    connect(m_make, &Button::clicked, this, &WebhookSecrets::make);
    connect(m_overlap, &ChoiceField::saveRequested, m_overlap, &ChoiceField::setSaved); // for the next one only
}

void WebhookSecrets::showSite() {
    if (const SiteId before = std::exchange(m_shown, m_editor.id()); !(before == m_shown)) {
        m_said->hide();
        m_overlap->setSaved(24);
    }
    const QList<WebhookSecret> &secrets = m_editor.details().webhookSecrets;
    const bool webhooks = m_editor.profile().pushForm == PushForm::Webhooks;
    setVisible(webhooks || !secrets.isEmpty());
    const admin::Roles &roles = m_editor.console().roles;
    const bool mine = roles.mayDo(Duty::ManageSite, m_shown);
    lockUnless(m_make, roles, Duty::ManageSite, m_shown);
    m_rows->lock(mine ? Words() : Words([] { return whyLocked(Duty::ManageSite); }));
    m_overlap->setVisible(secrets.size() == 1);
    m_make->setEnabled(mine && secrets.size() < 2);
    m_make->setWords(secrets.isEmpty() ? Words([] { return tr("Make webhook secret"); })
                                       : Words([] { return tr("Make the next webhook secret"); }));
    std::vector<Record> records;
    for (const WebhookSecret &secret : secrets) {
        const QString ends = secret.endsAt.isValid() ? tr(" It ends %1.").arg(exactTime(secret.endsAt)) : QString();
        records.push_back(
            {QString::number(secret.id.value),
             QStringLiteral("object-locked"),
             {},
             tr("Begins with %1", "a secret").arg(keptLeftToRight(secret.beginning)),
             tr("Made %1. It was shown once and cannot be read again.").arg(exactTime(secret.madeAt)) + ends,
             {},
             {{tr("End now", "a secret"), [this, id = secret.id] { askToEnd(id); }}}});
    }
    m_rows->set(std::move(records), tr("Nothing is sent before there is one."));
}

void WebhookSecrets::refuse(const Error &error) {
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

// What went well is shown even where another site is open by then: there is no other time to read it.
void WebhookSecrets::make() {
    m_said->hide();
    const std::chrono::hours overlap(m_overlap->value().toInt());
    const bool follows = !m_editor.details().webhookSecrets.isEmpty();
    deliver(this, m_editor.console().places.makeWebhookSecret(m_shown, overlap),
            [this, follows, site = m_shown, name = m_editor.profile().name](const Result<QString> &secret) {
                m_editor.read();
                if (!secret)
                    return site == m_shown ? refuse(secret.error()) : void();
                auto *dialog = new KeyDialog([name] { return tr("The webhook secret of %1").arg(name); },
                                             [follows] {
                                                 return follows ? tr("Put it into the receiver’s settings before the "
                                                                     "old one ends. Until then both sign.")
                                                                : tr("Put it into the receiver’s settings.");
                                             },
                                             *secret, window());
                dialog->open();
            });
}

// Beside a second one an end is part of the switch. Without another, nothing is sent from then on.
void WebhookSecrets::askToEnd(const WebhookSecretId &secret) {
    const bool needed = m_editor.profile().pushForm == PushForm::Webhooks && m_editor.profile().pushChanges;
    if (!needed || m_editor.details().webhookSecrets.size() > 1)
        return end(m_shown, secret);
    auto *dialog = new ConfirmDialog([] { return tr("End now", "a secret"); },
                                     [] { return tr("Nothing is sent before there is another."); },
                                     m_editor.profile().name, [] { return tr("End now", "a secret"); }, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, site = m_shown, secret] { end(site, secret); });
    dialog->open();
}

void WebhookSecrets::end(const SiteId &site, const WebhookSecretId &secret) {
    m_said->hide();
    deliver(this, m_editor.console().places.endWebhookSecret(site, secret, std::chrono::seconds(0)),
            [this, site](const Done &done) {
                m_editor.read();
                if (!done && site == m_shown)
                    refuse(done.error());
            });
}

void WebhookSecrets::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_editor.isOpen())
        showSite();
}

} // namespace gatelodge::ui
