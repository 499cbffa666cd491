#include "ui/sites/openid_secrets.h"
#include "ui/common/record_rows.h"
#include "ui/common/time_words.h"
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

} // namespace

OpenIdSecrets::OpenIdSecrets(OpenIdEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_rows(new RecordRows),
      m_make(new Button([] { return tr("Make secret"); }, QStringLiteral("list-add"))),
      m_overlap(new ChoiceField([] { return tr("The old one"); })), m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Secret"); }, Type::Strong));
    for (QWidget *row : std::initializer_list<QWidget *>{m_rows, m_overlap, m_said})
        column->addWidget(row);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    std::vector<ChoiceField::Choice> choices;
    for (const Overlap &overlap : kOverlaps)
        choices.push_back({overlap.hours, [words = overlap.words] { return tr(words); }});
    m_overlap->setChoices(std::move(choices));
    m_overlap->setValue(24);
    m_said->hide();
    connect(&editor, &OpenIdEditor::opened, this, [this] {
        say({}, Tone::Muted);
        m_overlap->setSaved(24);
    });
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdSecrets::showSetup);
    connect(m_make, &Button::clicked, this, &OpenIdSecrets::make);
    connect(m_overlap, &ChoiceField::saveRequested, m_overlap, &ChoiceField::setSaved); // for the next one only
}

void OpenIdSecrets::showSetup() {
    const QList<ClientSecret> &secrets = m_editor.setup().secrets;
    const ClientProof proof = m_editor.profile().proof;
    setVisible(m_editor.speaks() && (proof == ClientProof::Basic || proof == ClientProof::Post || !secrets.isEmpty()));
    m_editor.lock(m_make);
    m_editor.lockRows(m_rows);
    m_overlap->setVisible(secrets.size() == 1);
    m_make->setEnabled(secrets.size() < 2);
    m_make->setWords(secrets.isEmpty() ? Words([] { return tr("Make secret"); })
                                       : Words([] { return tr("Make another secret"); }));
    std::vector<Record> records;
    for (const ClientSecret &secret : secrets) {
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
    m_rows->set(std::move(records), tr("The application cannot prove itself before it has a secret."));
}

void OpenIdSecrets::say(Words words, Tone tone) {
    m_said->setTone(tone);
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void OpenIdSecrets::make() {
    say({}, Tone::Muted);
    const std::chrono::hours overlap(m_overlap->value().toInt());
    const bool follows = !m_editor.setup().secrets.isEmpty();
    m_editor.follow<QString>(
        m_editor.openId().makeSecret(m_editor.id(), overlap),
        [this, follows, name = m_editor.name()](const Result<QString> &secret) {
            if (!secret)
                return say([error = secret.error()] { return faultWords(error); }, Tone::Brick);
            auto *dialog =
                new KeyDialog([name] { return tr("The secret of %1").arg(name); },
                              [follows] {
                                  return follows ? tr("Put it into the application’s settings before the old one ends.")
                                                 : tr("Put it into the application’s settings, with the client ID.");
                              },
                              *secret, window());
            dialog->open();
        });
}

// Beside a second one an end is part of the switch. Without another, nobody signs in there from then on.
void OpenIdSecrets::askToEnd(const SecretId &id) {
    const ClientProof proof = m_editor.profile().proof;
    const bool needed = proof == ClientProof::Basic || proof == ClientProof::Post;
    if (!needed || m_editor.setup().secrets.size() > 1)
        return end(m_editor.id(), id);
    auto *dialog = new ConfirmDialog([] { return tr("End now", "a secret"); },
                                     [] { return tr("The application cannot prove itself before it has a secret."); },
                                     m_editor.profile().clientId, [] { return tr("End now", "a secret"); }, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, site = m_editor.id(), id] { end(site, id); });
    dialog->open();
}

void OpenIdSecrets::end(const SiteId &site, const SecretId &id) {
    m_editor.follow<void>(m_editor.openId().endSecret(site, id, std::chrono::seconds(0)),
                          [this](const Done &done) {
                              if (done)
                                  say({}, Tone::Muted);
                              else
                                  say([error = done.error()] { return faultWords(error); }, Tone::Brick);
                          });
}

void OpenIdSecrets::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_editor.site().isOpen())
        showSetup();
}

} // namespace gatelodge::ui
