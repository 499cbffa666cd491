// Claims that one site gets beside the standard ones: a name, and where its value is taken from.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;

class OpenIdClaims : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdClaims(OpenIdEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSetup();
    void rename();
    void openForm(bool open);
    void add();
    void remove(const QString &name);
    CustomClaim::From from() const;
    void say(Words words);
    void allowGroups();
    OpenIdEditor &m_editor;
    RecordRows *m_rows;
    QWidget *m_form;
    QLineEdit *m_name, *m_value;
    QComboBox *m_from;
    Button *m_open, *m_add, *m_cancel, *m_allow;
    Paragraph *m_said, *m_untold;
};

} // namespace gatelodge::ui
