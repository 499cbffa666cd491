// A secret of a schema: told as set or not, typed anew or taken away, never shown (K1).
#pragma once
#include "ui/common/schema_field.h"

class QLineEdit;

namespace gatelodge::ui {

class Button;
class IconButton;

class SecretField : public SchemaField {
    Q_OBJECT
public:
    SecretField(const SettingField &field, QWidget *parent);
    void setStored(const QJsonValue &stored) override; // an object says that one is set
    QJsonValue entered() const override;               // null: it is to be taken away

private:
    enum class State { Empty, Set, Replacing, Removing };
    void become(State state);
    void showTyped(bool shown);
    State m_state = State::Empty;
    bool m_isSet = false;
    QLineEdit *m_edit;
    Text *m_said;
    QWidget *m_atRest;
    IconButton *m_eye; // shows what is being typed, never what is stored
    Button *m_replace, *m_remove, *m_keep;
};

} // namespace gatelodge::ui
