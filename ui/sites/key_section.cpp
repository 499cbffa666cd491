#include "ui/sites/key_section.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/sites/bindings.h"
#include "ui/sites/site_words.h"

namespace gatelodge::ui {

KeySection::KeySection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor),
      m_fingerprint(new CodeBox([] { return tr("Fingerprint of the key"); }, CodeBox::Lines::One)),
      m_make(new Button([] { return tr("Make key"); }, QStringLiteral("list-add"), ButtonKind::Primary)),
      m_rotate(new Button([] { return tr("Rotate…"); }, QStringLiteral("view-refresh"))),
      m_import(new Button([] { return tr("Import key…"); })),
      m_confirm(new Button([] { return tr("The site has switched"); })),
      m_line(new AddLine([] { return tr("Key, in standard base64"); }, [] { return tr("Import"); })),
      m_facts(new Paragraph({}, Tone::Muted, Type::Caption)), m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, Space::one);
    setHelpPlace(this, "connecting-a-site.md#changing-the-key");
    column->addWidget(new SectionHeader([] { return tr("Key"); }));
    auto *row = new QHBoxLayout;
    row->addWidget(m_fingerprint, 1);
    for (Button *button : {m_make, m_rotate, m_import})
        row->addWidget(button, 0, Qt::AlignVCenter);
    row->addStretch();
    column->addLayout(row);
    m_waits = new InlineMessage(Tone::Brass, Glyph::Clock, [] { return tr("A new key waits"); }, {}, {m_confirm});
    column->addWidget(m_waits);
    column->addWidget(m_line);
    column->addWidget(m_facts);
    column->addWidget(m_said);
    m_said->hide();
    m_line->setSecret();
    for (Button *button : {m_make, m_rotate, m_import, m_confirm})
        bindLock(button, editor);
    connect(&editor, &SiteEditor::arrived, this, &KeySection::showSite);
    connect(m_make, &Button::clicked, this, &KeySection::makeKey);
    connect(m_rotate, &Button::clicked, this, &KeySection::makeKey);
    connect(m_import, &Button::clicked, m_line, &AddLine::open);
    connect(m_confirm, &Button::clicked, this, &KeySection::confirmKey);
    connect(m_line, &AddLine::submitted, this, &KeySection::importKey);
}

void KeySection::showSite() {
    const Site &site = m_editor.site();
    if (!(std::exchange(m_shown, site.id) ==
          site.id)) { // a key that was typed for one site is not imported at the next
        m_line->close();
        say({}, Tone::Muted);
    }
    const bool has = !site.keyFingerprint.isEmpty(), rotates = !site.oldKeyFingerprint.isEmpty();
    m_fingerprint->setVisible(has);
    m_fingerprint->setCode(site.keyFingerprint);
    m_make->setVisible(!has);
    m_rotate->setVisible(has);
    m_rotate->setEnabled(!rotates);
    m_import->setEnabled(!rotates);
    m_waits->setVisible(rotates);
    if (rotates)
        m_waits->set([] { return tr("A new key waits"); },
                     [old = site.oldKeyFingerprint] {
                         return tr("It waits until you confirm that the site has switched. Until then pushes are "
                                   "signed with the old "
                                   "one, %1.")
                             .arg(keptLeftToRight(old));
                     });
    m_facts->setWords([site, has] {
        const QString sizes = keySizes(site.profile.version), name = protocolName(site.profile.version);
        return has ? tr("Made %1. %2 takes %3. The key itself was shown once and cannot be read again.")
                         .arg(exactTime(site.keyMadeAt), name, sizes)
                   : tr("Nobody can enter before the site has a key. %1 takes %2.").arg(name, sizes);
    });
}

void KeySection::say(Words words, Tone tone) {
    m_said->setTone(tone);
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void KeySection::makeKey() {
    say({}, Tone::Muted);
    const bool rotates = !m_editor.site().keyFingerprint.isEmpty();
    deliver(this, m_editor.console().places.makeKey(m_shown), [this, rotates](const Result<QString> &key) {
        m_editor.read();
        if (!key)
            return say([error = key.error()] { return faultWords(error); }, Tone::Brick);
        showOnce(m_editor.profile().name, rotates ? Key::Next : Key::First, *key, window());
    });
}

void KeySection::showOnce(const QString &site, Key which, const QString &key, QWidget *window) {
    auto *dialog = new KeyDialog([site] { return tr("The key of %1").arg(site); },
                                 [which] {
                                     return which == Key::Next ? tr("Put it into the site’s settings, then confirm "
                                                                    "here that the site has switched.")
                                                               : tr("Put it into the site’s settings.");
                                 },
                                 key, window);
    dialog->open();
}

void KeySection::importKey(const QString &base64) {
    deliver(this, m_editor.console().places.importKey(m_shown, base64), [this, id = m_shown](const Done &done) {
        m_editor.read();
        if (!(id == m_shown))
            return;
        if (done)
            m_line->setDone();
        else
            m_line->setError([error = done.error()] { return faultWords(error); });
    });
}

void KeySection::confirmKey() {
    deliver(this, m_editor.console().places.confirmKey(m_shown), [this](const Done &done) {
        m_editor.read();
        if (done)
            say({}, Tone::Muted);
        else
            say([error = done.error()] { return faultWords(error); }, Tone::Brick);
    });
}

} // namespace gatelodge::ui
