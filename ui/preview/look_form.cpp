#include "ui/preview/look_form.h"
#include "server/domain/colour.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/text_frame.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include "ui/preview/colour_field.h"
#include "ui/preview/logo_file.h"
#include "ui/preview/preview_words.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gatelodge::ui {

namespace {

QString keyOf(const BrandingPlace &place) {
    return QStringLiteral("%1/%2").arg(place.org ? place.org->value : 0).arg(place.site ? place.site->value : 0);
}

} // namespace

LookForm::LookForm(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo), m_places(new QComboBox), m_textPlace(new QComboBox),
      m_readers(new Segmented([] { return tr("For whom the words are"); })), m_name(new QLineEdit),
      m_support(new QLineEdit), m_light(new ColourField([] { return tr("Colour on light pages"); }, kLightPaper)),
      m_dark(new ColourField([] { return tr("Colour on dark pages"); }, kDarkPaper)), m_logo(new QLabel),
      m_choose(new Button([] { return tr("Choose a picture…"); }, QStringLiteral("document-open"))),
      m_removeLogo(new Button([] { return tr("Remove"); }, {}, ButtonKind::Quiet)),
      m_save(new Button([] { return tr("Save"); }, {}, ButtonKind::Primary)),
      m_discard(new Button([] { return tr("Discard"); })), m_text(new TextFrame(5, nullptr, Type::Body)),
      m_textHint(new Paragraph({})), m_said(new Paragraph({}, Tone::Brick)), m_fields(new QWidget) {
    setHelpPlace(this, "what-they-see.md#the-look-of-a-house-an-organisation-a-site");
    auto *column = columnIn(this, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    column->addWidget(labelled([] { return tr("The look of"); }, m_places));
    auto *fields = columnIn(m_fields, Space::two);
    fields->addWidget(labelled([] { return tr("Name shown"); }, m_name));
    fields->addWidget(labelled([] { return tr("Address for questions"); }, m_support));
    auto *logo = new QWidget;
    logo->setLayout(rowOf({m_logo, m_choose, m_removeLogo}));
    static_cast<QHBoxLayout *>(logo->layout())->addStretch();
    m_logo->setFixedSize(em(3), em(3));
    m_logo->setAlignment(Qt::AlignCenter);
    fields->addWidget(labelled([] { return tr("Logo"); }, logo));
    fields->addWidget(labelled([] { return tr("Colour on light pages"); }, m_light));
    fields->addWidget(labelled([] { return tr("Colour on dark pages"); }, m_dark));
    fields->addWidget(new Line);
    fields->addWidget(labelled([] { return tr("Own words"); }, m_textPlace, m_textHint));
    fields->addWidget(m_readers, 0, Qt::AlignLeft);
    fields->addWidget(m_text);
    column->addWidget(m_fields);
    column->addWidget(m_said);
    auto *verbs = rowOf({m_save, m_discard});
    verbs->addStretch();
    column->addLayout(verbs);
    column->addStretch();
    m_said->hide();
    for (const OwnPlace place : ownPlaces())
        m_textPlace->addItem(placeName(place), int(place));
    connect(m_places, &QComboBox::activated, this, &LookForm::open);
    connect(m_readers, &Segmented::chosen, this, &LookForm::showDraft);
    connect(m_textPlace, &QComboBox::activated, this, [this] {
        showDraft();
        Q_EMIT pageWanted(OwnPlace(m_textPlace->currentData().toInt()));
    });
    for (QLineEdit *field : {m_name, m_support})
        connect(field, &QLineEdit::textChanged, this, &LookForm::takeFields);
    for (ColourField *field : {m_light, m_dark})
        connect(field, &ColourField::changed, this, &LookForm::takeFields);
    connect(m_text->edit(), &QPlainTextEdit::textChanged, this, &LookForm::takeFields);
    connect(m_choose, &Button::clicked, this, &LookForm::chooseLogo);
    connect(m_removeLogo, &Button::clicked, this, [this] { takeLogo({}); });
    connect(m_save, &Button::clicked, this, &LookForm::save);
    connect(m_discard, &Button::clicked, this, &LookForm::discard);
    setLanguage(QStringLiteral("en"));
    rename();
    sayState();
}

QWidget *LookForm::labelled(Words label, QWidget *field, QWidget *note) {
    auto *cell = new QWidget;
    auto *column = columnIn(cell, Space::half);
    auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
    text->setBuddy(field);
    column->addWidget(text);
    column->addWidget(field);
    if (note)
        column->addWidget(note);
    return cell;
}

void LookForm::setPlaces(std::vector<Place> places) {
    m_choices = std::move(places);
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    int current = 0;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_places->addItem(m_choices[i].name());
        if (m_saved && m_choices[i].place == m_place)
            current = int(i);
    }
    m_places->setCurrentIndex(current);
    if (!m_choices.empty() && (!m_saved || m_choices[size_t(current)].place != m_place))
        open(current);
    else
        showDraft();
}

void LookForm::setLanguage(const QString &code) {
    m_language = code;
    setReaders();
    showDraft();
}

void LookForm::setReaders() {
    QString name;
    for (const auto &[code, ownName] : admin::Preview::languages()) {
        if (code == m_language)
            name = ownName;
    }
    const int current = m_readers->current();
    m_readers->setChoices({{[] { return tr("Everybody"); }, {}},
                           {[name] { return tr("Only in %1", "name of a language").arg(name); }, {}}});
    m_readers->setCurrent(qBound(0, current, 1));
}

QString LookForm::textLanguage() const { return m_readers->current() == 0 ? QString() : m_language; }

void LookForm::open(int number) {
    if (number < 0 || size_t(number) >= m_choices.size())
        return;
    if (isChanged())
        m_drafts.insert(keyOf(m_place), m_draft);
    m_place = m_choices[size_t(number)].place;
    m_saved.reset();
    m_said->hide();
    sayState(); // what is typed before the answer would be lost
    read();
}

void LookForm::read() {
    deliver(this, m_console.preview.branding(m_place),
            [this, reading = ++m_reading](const Result<StoredBranding> &stored) {
                if (reading != m_reading)
                    return;
                if (!stored)
                    return fail(stored.error());
                m_saved = *stored;
                m_draft = m_drafts.take(keyOf(m_place));
                if (m_draft == Branding())
                    m_draft = stored->branding;
                showDraft();
                Q_EMIT draftChanged();
            });
}

void LookForm::showDraft() {
    m_showing = true;
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    put(m_name, m_draft.name);
    put(m_support, m_draft.support);
    m_light->setColour(m_draft.accent);
    m_dark->setColour(m_draft.accentDark);
    const auto place = OwnPlace(m_textPlace->currentData().toInt());
    if (const QString words = m_draft.text(place, textLanguage()); m_text->words() != words)
        m_text->edit()->setPlainText(words);
    m_text->edit()->setPlaceholderText(m_draft.text(place, {}));
    m_textHint->setWords([place] { return placeHint(place); });
    QPixmap picture;
    picture.loadFromData(m_draft.logo, "PNG");
    m_logo->setPixmap(picture.isNull() ? QPixmap()
                                       : picture.scaled(m_logo->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_showing = false;
    sayState();
}

void LookForm::takeFields() {
    if (m_showing || !m_saved)
        return;
    m_draft.name = m_name->text();
    m_draft.support = m_support->text().trimmed();
    m_draft.accent = m_light->typed();
    m_draft.accentDark = m_dark->typed();
    const QString place = nameOf(OwnPlace(m_textPlace->currentData().toInt()));
    const QString words = m_text->words();
    if (words.trimmed().isEmpty())
        m_draft.texts[place].remove(textLanguage());
    else
        m_draft.texts[place][textLanguage()] = words;
    if (m_draft.texts[place].isEmpty())
        m_draft.texts.remove(place);
    sayState();
    Q_EMIT draftChanged();
}

std::optional<PreviewDraft> LookForm::draft() const {
    if (!isChanged())
        return std::nullopt;
    Branding shown = m_draft;
    shown.accent = m_light->colour();
    shown.accentDark = m_dark->colour();
    return PreviewDraft{m_place, shown};
}

std::optional<Branding> LookForm::draftOf(const BrandingPlace &place) const {
    if (place == m_place) {
        const auto shown = draft();
        return shown ? std::optional(shown->branding) : std::nullopt;
    }
    const auto aside = m_drafts.constFind(keyOf(place));
    return aside == m_drafts.constEnd() ? std::nullopt : std::optional(*aside);
}

void LookForm::chooseLogo() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    const auto logo = logoFromFile(path);
    if (logo)
        return takeLogo(*logo);
    m_said->setWords([error = logo.error()] { return logoWords(error); });
    m_said->show();
}

void LookForm::takeLogo(const QByteArray &png) {
    m_said->hide();
    m_draft.logo = png;
    showDraft();
    Q_EMIT draftChanged();
}

bool LookForm::mayChange() const {
    const admin::Roles &roles = m_console.roles;
    return m_place.site  ? roles.mayDo(Duty::ManageSite, *m_place.site)
           : m_place.org ? roles.mayDo(Duty::ManageSites)
                         : roles.mayDo(Duty::ManageSettings);
}

void LookForm::sayState() {
    const bool changed = isChanged(), may = mayChange();
    m_fields->setEnabled(m_saved && may);
    m_save->setEnabled(changed && may && m_light->isUsable() && m_dark->isUsable());
    m_discard->setEnabled(changed);
    m_removeLogo->setVisible(!m_draft.logo.isEmpty());
    m_logo->setVisible(!m_draft.logo.isEmpty());
    for (const Place &choice : m_choices) {
        if (choice.place != m_place)
            continue;
        m_name->setPlaceholderText(choice.shown);
        m_light->edit()->setPlaceholderText(choice.colour.isEmpty() ? QStringLiteral("#23695b") : choice.colour);
    }
    const Duty duty = m_place.site ? Duty::ManageSite : m_place.org ? Duty::ManageSites : Duty::ManageSettings;
    const QString why = may ? QString() : whyLocked(duty);
    m_fields->setToolTip(why);
    m_fields->setAccessibleDescription(why);
}

QFuture<Done> LookForm::put(const BrandingPlace &place, Revision seen, const Branding &branding) {
    if (place.site)
        return m_console.preview.changeSite(*place.site, seen, branding);
    return place.org ? m_console.preview.changeOrg(*place.org, seen, branding)
                     : m_console.preview.changeHouse(seen, branding);
}

void LookForm::save() {
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    const StoredBranding before = *m_saved;
    const BrandingPlace place = m_place;
    deliver(this, put(place, before.revision, m_draft), [this, place, before](const Done &done) {
        if (!done) {
            if (done.error().fault == Fault::Conflict && place == m_place) { // the edits stay, over what is there now
                m_drafts.insert(keyOf(place), m_draft);
                read();
            }
            fail(done.error());
            return sayState();
        }
        m_said->hide();
        m_undo.say([] { return tr("The look was saved. Pages show it at once."); }, {},
                   [this, place, before] {
                       const Revision now{before.revision.value + 1};
                       deliver(this, put(place, now, before.branding), [this](const Done &undone) {
                           if (!undone)
                               fail(undone.error());
                           read();
                       });
                   });
        if (place == m_place) {
            m_drafts.remove(keyOf(place));
            read();
        }
        Q_EMIT saved();
    });
}

void LookForm::discard() {
    if (!isChanged())
        return;
    m_said->hide();
    const Branding given = std::exchange(m_draft, m_saved->branding);
    m_undo.say([] { return tr("Your edits were put aside."); }, {},
               [this, place = m_place, given] {
                   if (place != m_place || !m_saved)
                       return;
                   m_draft = given;
                   showDraft();
                   Q_EMIT draftChanged();
               });
    showDraft();
    Q_EMIT draftChanged();
}

void LookForm::fail(const Error &error) {
    if (error.fault == Fault::Invalid && error.detail.startsWith(QLatin1String("support")))
        m_said->setWords([] { return tr("The address for questions is no mail address."); });
    else
        m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void LookForm::rename() {
    m_places->setAccessibleName(tr("Whose look is edited"));
    m_textPlace->setAccessibleName(tr("Where the words stand"));
    m_name->setAccessibleName(tr("Name shown"));
    m_support->setAccessibleName(tr("Address for questions"));
    m_text->edit()->setAccessibleName(tr("Own words"));
    m_logo->setAccessibleName(tr("Logo"));
    m_dark->edit()->setPlaceholderText(tr("the same"));
    for (int i = 0; i < m_textPlace->count(); ++i)
        m_textPlace->setItemText(i, placeName(OwnPlace(m_textPlace->itemData(i).toInt())));
    for (int i = 0; i < m_places->count(); ++i)
        m_places->setItemText(i, m_choices[size_t(i)].name());
}

void LookForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
