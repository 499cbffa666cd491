// Fields that edit one member of a site's profile: each shows what is stored when it arrives, and saves through the
// editor. A refused value stays open with its reason.
#pragma once
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/field.h"
#include "ui/sites/site_editor.h"

namespace gatelodge::ui {

template <typename Field, typename Value> void answerField(Field *field, const Value &value, const Done &done) {
    if (done)
        field->setSaved(value);
    else
        field->setError([error = done.error()] { return faultWords(error); });
}

// Dead at sites that are not theirs to change. Before whatever else listens to the arrival.
inline void bindLock(QWidget *control, SiteEditor &editor, Duty duty = Duty::ManageSite) {
    QObject::connect(&editor, &SiteEditor::arrived, control,
                     [control, &editor, duty] { lockUnless(control, editor.console().roles, duty, editor.id()); });
}

// Somebody may have written another value of the site meanwhile; then it is sent again, over what was read now.
inline void saveText(FieldEdit *field, SiteEditor &editor, QString SiteProfile::*member, const QString &seen,
                     const QString &value, int tries = 10) {
    editor.put(member, seen, value,
               [field, &editor, member, seen, value, tries, id = editor.id()](const Done &done) {
                   const bool moved = !done && done.error().fault == Fault::Conflict && editor.id() == id;
                   if (moved && tries > 1 && editor.profile().*member == seen)
                       return saveText(field, editor, member, seen, value, tries - 1);
                   answerField(field, value, done);
                   if (!done) // what Esc goes back to may be somebody else's, and new
                       field->setValue(editor.profile().*member);
               });
}

inline void bindText(FieldEdit *field, SiteEditor &editor, QString SiteProfile::*member) {
    bindLock(field, editor);
    QObject::connect(&editor, &SiteEditor::arrived, field, [field, &editor, member] {
        if (!field->isPending())
            field->setValue(editor.profile().*member);
    });
    QObject::connect(field, &FieldEdit::saveRequested, &editor, [field, &editor, member](const QString &asked) {
        saveText(field, editor, member, field->value(), asked.trimmed());
    });
}

inline void bindSwitch(SwitchRow *field, SiteEditor &editor, bool SiteProfile::*member, Duty duty = Duty::ManageSite) {
    bindLock(field, editor, duty);
    QObject::connect(&editor, &SiteEditor::arrived, field,
                     [field, &editor, member] { field->setValue(editor.profile().*member); });
    QObject::connect(field, &SwitchRow::saveRequested, &editor, [field, &editor, member](bool on) {
        editor.put(member, !on, on, [field, on](const Done &done) { answerField(field, on, done); });
    });
}

} // namespace gatelodge::ui
