// Where people come from who stand in no file: a directory, or an older website. Drawn from the source's own schema.
#pragma once
#include "ui/theme/words.h"
#include <QJsonObject>
#include <QWidget>

namespace gatelodge {
struct SettingField;
}

namespace gatelodge::ui {

class Button;
class SchemaForm;

class SourceForm : public QWidget {
    Q_OBJECT
public:
    SourceForm(Words title, Words note, const QList<SettingField> &schema, QWidget *parent = nullptr);
    SchemaForm &form() const { return *m_form; }
    Button &readButton() const { return *m_read; }

Q_SIGNALS:
    void entered(const QJsonObject &what);
    void cancelled();

private:
    SchemaForm *m_form;
    Button *m_read;
};

} // namespace gatelodge::ui
