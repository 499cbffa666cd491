#include "ui/users/profile_section.h"
#include "server/admin/languages.h"
#include "ui/common/time_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

// Says both versions; an empty one is said to be empty.
QString quoted(const QString &value) {
    return value.isEmpty() ? ProfileSection::tr("nothing") : ProfileSection::tr("“%1”").arg(value);
}

// What they read in: a language that the house does not speak (any more) is as the browser asks.
QString spokenLanguageOf(const User &user) { return admin::spokenAs(user.language); }

// The value comes again with every reading. An editor that was opened over it meanwhile stays as it is.
void settle(FieldEdit *field, const QString &value) {
    field->isOpen() ? field->setValue(value) : field->setSaved(value);
}

QStringList questionOf(const UserId &uid, const ProfileEdit &edit) {
    return {toString(uid), edit.theirs, edit.mine, edit.base};
}

} // namespace

ProfileSection::ProfileSection(ProfileEdits &edits, QWidget *parent)
    : Section([] { return tr("Profile"); }, {}, {}, parent), m_edits(edits) {
    addField(
        ProfileField::FirstName, [] { return tr("First name"); }, [] { return tr("none"); });
    addField(
        ProfileField::LastName, [] { return tr("Last name"); }, [] { return tr("none"); });
    addField(ProfileField::Username, [] { return tr("Username"); }, {});
    m_fields.at(ProfileField::Username).edit->setDirection(Qt::LeftToRight);
    addLanguages();
    addField(
        ProfileField::ValidFrom, [] { return tr("Valid from"); }, [] { return tr("always"); });
    addField(
        ProfileField::ValidUntil, [] { return tr("Valid until"); }, [] { return tr("for good"); });
    addField(
        ProfileField::Notes, [] { return tr("Notes"); }, [] { return tr("none", "notes"); });
    connect(&m_edits, &ProfileEdits::changed, this, [this](const UserId &uid) {
        if (uid == m_user.uid)
            show(m_user, m_held);
    });
}

void ProfileSection::addField(ProfileField which, Words label, Words placeholder) {
    auto *edit = new FieldEdit(std::move(label));
    edit->setProperty("weighedElsewhere", true); // both versions are shown below it, to be chosen from
    edit->setPlaceholder(std::move(placeholder));
    if (which == ProfileField::ValidFrom || which == ProfileField::ValidUntil)
        edit->edit()->setPlaceholderText(which == ProfileField::ValidUntil ? QStringLiteral("2026-12-31, +1y")
                                                                           : QStringLiteral("2026-12-31"));
    m_fields[which] = {edit, nullptr, {}, {}, {}};
    body()->addWidget(edit);
    connect(edit, &FieldEdit::saveRequested, this, [this, which](const QString &value) {
        const Field &field = m_fields.at(which);
        m_edits.save(field.seen, which, value, field.base);
    });
    connect(edit, &FieldEdit::opened, this, [this, which] {
        Field &field = m_fields.at(which);
        field.seen = m_user;
        field.base = field.edit->value();
    });
}

void ProfileSection::addLanguages() {
    m_language = new ChoiceField([] { return tr("Language"); });
    std::vector<ChoiceField::Choice> choices{{QString(), Words([] { return tr("as the browser asks"); })}};
    for (const admin::SpokenLanguage &language : admin::spokenLanguages())
        choices.push_back({language.code, language.name});
    m_language->setChoices(std::move(choices));
    body()->addWidget(m_language);
    connect(m_language, &ChoiceField::saveRequested, this, [this](const QVariant &code) {
        m_edits.save(m_user, ProfileField::Language, code.toString(), m_user.language);
    });
}

void ProfileSection::lock(Words why) {
    m_why = std::move(why);
    for (auto &[which, field] : m_fields)
        field.edit->setLocked(m_why);
    for (auto &[which, field] : m_fields)
        field.edit->setToolTip(m_why());
    m_language->setEnabled(m_why.isEmpty());
    m_language->setToolTip(m_why());
    m_language->setAccessibleDescription(m_why());
}

bool ProfileSection::isHeld(ProfileField field) const {
    switch (field) {
    case ProfileField::FirstName: return m_held.has(ImportField::FirstName);
    case ProfileField::LastName: return m_held.has(ImportField::LastName);
    case ProfileField::ValidFrom: return m_held.has(ImportField::ValidFrom);
    case ProfileField::ValidUntil: return m_held.has(ImportField::ValidUntil);
    case ProfileField::Notes: return m_held.has(ImportField::Notes);
    case ProfileField::Username:
    case ProfileField::Language: return false;
    }
    Q_UNREACHABLE();
}

Words ProfileSection::whyShut(ProfileField field) const {
    if (field == ProfileField::Username && m_usernameFixed)
        return [] { return tr("Fixed: a site has received it"); };
    if (isHeld(field))
        return [source = m_held.source] { return tr("Kept by %1, and changed there").arg(source); };
    return m_why;
}

void ProfileSection::show(const User &user, const HeldFields &held) {
    const bool another = user.uid != m_user.uid;
    const bool shut =
        user.usernameFixed != m_usernameFixed || held.source != m_held.source || held.fields != m_held.fields;
    m_user = user;
    m_usernameFixed = user.usernameFixed;
    m_held = held;
    if (another || shut) { // locking closes an editor
        for (auto &[which, field] : m_fields)
            field.edit->setLocked(whyShut(which));
    }
    for (auto &[which, field] : m_fields) {
        if (another)
            field.edit->setSaved(valueOf(user, which));
        refresh(which);
    }
    refreshLanguage();
}

void ProfileSection::refresh(ProfileField which) {
    using State = ProfileEdit::State;
    Field &field = m_fields.at(which);
    const QString stored = valueOf(m_user, which);
    const ProfileEdit *edit = m_edits.find(m_user.uid, which);
    const bool asks = edit && edit->state == State::Conflict;
    if (!asks || field.asked != questionOf(m_user.uid, *edit)) // else somebody may be about to press its verbs
        delete std::exchange(field.conflict, nullptr);
    const bool fixed = isHeld(which) || (which == ProfileField::Username && m_usernameFixed);
    if (!edit) {
        field.edit->setNote(fixed ? whyShut(which) : Words());
        return field.edit->isPending() ? field.edit->setSaved(stored) : field.edit->setValue(stored);
    }
    switch (edit->state) {
    case State::Sending: return;
    case State::Stored:
        if (m_user.revision <= edit->sentOn)
            return; // still on its way back
        m_edits.forget(m_user.uid, which);
        field.edit->setNote({});
        return settle(field.edit, stored);
    case State::Draft:
        settle(field.edit, edit->mine);
        return field.edit->setNote(
            [since = edit->since] {
                return tr("Draft from %1, not saved yet").arg(QLocale().toString(since.time(), QLocale::ShortFormat));
            },
            Tone::Brass);
    case State::Refused: {
        const Error error = edit->error;
        const bool date = error.detail == QLatin1String("date");
        m_edits.forget(m_user.uid, which);
        return field.edit->setError([error, date] {
            return date ? tr("A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.")
                        : faultWords(error);
        });
    }
    case State::Conflict:
        settle(field.edit, edit->theirs);
        field.edit->setNote({});
        if (!field.conflict)
            showConflict(field, which, *edit);
    }
}

// Under the field, so that both versions are read at once and nothing is lost by looking elsewhere first.
void ProfileSection::showConflict(Field &field, ProfileField which, const ProfileEdit &edit) {
    auto *theirs = new Button([] { return tr("Take theirs"); });
    auto *mine = new Button([] { return tr("Keep mine"); });
    auto *card = new Card; // an inline message would put its verbs beside the words, and this pane is narrow
    auto *strong =
        new Paragraph([theirs = edit.theirs] { return tr("Somebody else wrote %1 meanwhile").arg(quoted(theirs)); },
                      Tone::Brass, Type::Strong);
    auto *head = rowOf({new GlyphMark(Glyph::Warning, Tone::Brass)});
    head->addWidget(strong, 1);
    card->rows()->addLayout(head);
    card->rows()->addWidget(new Paragraph([mine = edit.mine, base = edit.base] {
        return tr("You wrote %1. Before, it was %2.").arg(quoted(mine), quoted(base));
    }));
    auto *verbs = rowOf({theirs, mine});
    verbs->addStretch();
    card->rows()->addLayout(verbs);
    field.conflict = card;
    field.asked = questionOf(m_user.uid, edit);
    field.conflict->setObjectName(QStringLiteral("conflict"));
    body()->insertWidget(body()->indexOf(field.edit) + 1, field.conflict);
    const UserId uid = m_user.uid;
    const auto decide = [edits = &m_edits, uid, which](void (ProfileEdits::*decision)(const UserId &, ProfileField)) {
        // Later, because deciding deletes the pressed button; a reading in between may have made this section anew.
        QMetaObject::invokeMethod(
            edits, [edits, uid, which, decision] { (edits->*decision)(uid, which); }, Qt::QueuedConnection);
    };
    connect(theirs, &Button::clicked, this, [decide] { decide(&ProfileEdits::takeTheirs); });
    connect(mine, &Button::clicked, this, [decide] { decide(&ProfileEdits::keepMine); });
}

// A choice has no editor that stays open: a conflict is decided for who chose last, after both were seen.
void ProfileSection::refreshLanguage() {
    using State = ProfileEdit::State;
    const ProfileEdit *edit = m_edits.find(m_user.uid, ProfileField::Language);
    if (edit && (edit->state == State::Sending || (edit->state == State::Stored && m_user.revision <= edit->sentOn)))
        return;
    if (edit && edit->state == State::Draft) {
        m_language->setSaved(edit->mine);
        return m_language->setNote([] { return tr("Draft, not saved yet"); }, Tone::Brass);
    }
    m_language->setSaved(spokenLanguageOf(m_user));
    m_language->setNote({});
    if (!edit)
        return;
    const Error error = edit->state == State::Conflict ? Error{Fault::Conflict, {}, {}} : edit->error;
    if (edit->state != State::Stored)
        m_language->setError([error] { return faultWords(error); });
    m_edits.forget(m_user.uid, ProfileField::Language);
}

void ProfileSection::editFirst() { m_fields.at(ProfileField::FirstName).edit->open(); }

} // namespace gatelodge::ui
