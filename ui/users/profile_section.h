// The fields of a profile, edited in place. What becomes of an edit is told by ProfileEdits and shown at its field:
// muted while it travels, brass as a draft, both versions in a conflict.
#pragma once
#include "ui/common/section.h"
#include "ui/users/profile_edits.h"
#include <map>

namespace gatelodge::ui {

class ChoiceField;
class FieldEdit;
class KeyValueList;

class ProfileSection : public Section {
    Q_OBJECT
public:
    explicit ProfileSection(ProfileEdits &edits, QWidget *parent = nullptr);
    void show(const User &user, const HeldFields &held = {}); // held: what a synchronisation keeps
    void lock(Words why); // nothing can be changed, because of this (common/role_lock.h)
    void editFirst();     // F2
    FieldEdit *field(ProfileField field) const { return m_fields.at(field).edit; }

private:
    struct Field {
        FieldEdit *edit;
        QWidget *conflict = nullptr;
        User seen;         // when the editor was opened
        QString base;      // its value then; after a conflict it is theirs, which may be newer than the rest
        QStringList asked; // what stands in a conflict's card, and about whom
    };
    void addField(ProfileField field, Words label, Words placeholder);
    void addLanguages();
    bool isHeld(ProfileField field) const;
    Words whyShut(ProfileField field) const; // empty: it can be changed
    void refresh(ProfileField field);
    void refreshLanguage();
    void showConflict(Field &field, ProfileField which, const ProfileEdit &edit);
    ProfileEdits &m_edits;
    User m_user;
    Words m_why;
    HeldFields m_held;
    bool m_usernameFixed = false;
    std::map<ProfileField, Field> m_fields;
    ChoiceField *m_language = nullptr;
};

} // namespace gatelodge::ui
