#include "ui/server_page/openid_keys_section.h"
#include "ui/common/record_rows.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

OpenIdKeysSection::OpenIdKeysSection(admin::Console &console, QWidget *parent)
    : Section([] { return tr("Signing keys"); }, {}, {}, parent), m_console(console), m_rows(new RecordRows) {
    setHelpPlace(this, "openid.md#signing-keys");
    body()->addWidget(new Paragraph([] {
        return tr(
            "With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes "
            "over by itself; sites learn of it a day before.");
    }));
    body()->addWidget(m_rows);
    if (!console.roles.mayDo(Duty::ManageSettings))
        m_rows->lock([] { return whyLocked(Duty::ManageSettings); });
    if (!console.roles.mayDo(Duty::ReadSettings)) {
        hide();
        return;
    }
    connect(this, &Section::rereadRequested, this, &OpenIdKeysSection::read);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &OpenIdKeysSection::read);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("openid_keys"))
                return read();
    });
    read();
}

void OpenIdKeysSection::read() {
    deliver(this, m_console.openid.keys(), [this](const Result<QList<admin::SigningKeyFacts>> &keys) {
        if (!keys)
            return fail(keys.error());
        m_keys = *keys;
        lay();
    });
}

void OpenIdKeysSection::lay() {
    std::vector<Record> records;
    for (const admin::SigningKeyFacts &key : std::as_const(m_keys))
        records.push_back(recordOf(key));
    m_rows->set(std::move(records), tr("None yet: the server makes them when it starts."));
}

Record OpenIdKeysSection::recordOf(const admin::SigningKeyFacts &key) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool gone = key.publishedUntil.isValid() && key.publishedUntil <= now;
    const bool next = key.signsFrom > now && !gone, ended = key.signsUntil.isValid() && key.signsUntil <= now;
    const bool neverSigned = gone && key.signsUntil <= key.signsFrom;
    const QString state = gone ? tr("Withdrawn") : ended ? tr("Still published") : next ? tr("Next") : tr("Signs");
    QString note = neverSigned ? tr("Another took its turn before it had signed anything.")
                   : gone  ? tr("Signed until %1. Nobody takes it for ours any more.").arg(exactTime(key.signsUntil))
                   : ended ? tr("Signed until %1; still published until %2, for what it signed.")
                                 .arg(exactTime(key.signsUntil), exactTime(key.publishedUntil))
                   : next ? tr("Signs from %1.").arg(exactTime(key.signsFrom))
                          : tr("Signs since %1.").arg(exactTime(key.signsFrom));
    Record record{key.kid,
                  QStringLiteral("object-locked"),
                  {},
                  QString(algorithmName(key.algorithm)),
                  note + u' ' + tr("Key ID %1").arg(keptLeftToRight(key.kid.left(10) + u'…')),
                  {Chip{state,
                        gone || ended ? Tone::Slate
                        : next        ? Tone::Ink
                                      : Tone::Moss,
                        gone || ended ? Glyph::None
                        : next        ? Glyph::Clock
                                      : Glyph::Check,
                        gone || ended || next ? Chip::Weight::Washed : Chip::Weight::Quiet}},
                  {}};
    if (!next && !ended)
        record.actions = {{tr("Replace now"), [this, one = key.algorithm] { replace(one); }},
                          {tr("It may be known to others: replace and withdraw…"),
                           [this, one = key.algorithm] { askToWithdraw(one); }}};
    return record;
}

void OpenIdKeysSection::replace(SigningAlgorithm algorithm) { follow(m_console.openid.replaceKey(algorithm, false)); }

void OpenIdKeysSection::askToWithdraw(SigningAlgorithm algorithm) {
    const QString name(algorithmName(algorithm));
    auto *dialog = new ConfirmDialog(
        [name] { return tr("Withdraw the key for %1?").arg(name); },
        [] {
            return tr(
                "Nothing that it has signed is believed any more: applications ask for new tokens, and some people "
                "have to sign in again. A new key signs at once.");
        },
        name, [] { return tr("Replace and withdraw"); }, window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, algorithm] { follow(m_console.openid.replaceKey(algorithm, true)); });
    dialog->open();
}

void OpenIdKeysSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
