// "Set up an application": what a well-known one needs to be told, ready to copy, and its redirect address by one
// press, as what it needs for signing out.
#pragma once
#include "ui/sites/openid_editor.h"
#include "ui/sites/openid_recipes.h"
#include <QWidget>

class QComboBox;

namespace gatelodge::ui {

class Button;
class CodeBox;
class Paragraph;

class OpenIdApps : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdApps(OpenIdEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    OpenIdRecipe recipe() const;
    void showSetup();
    void showBinding(const OpenIdRecipe &now);
    void showLeaving(const OpenIdRecipe &now);
    std::function<void(const Done &)> sayWhatFailed();
    OpenIdEditor &m_editor;
    QComboBox *m_application;
    CodeBox *m_settings;
    QString m_wanted; // the redirect address that is offered
    Paragraph *m_where, *m_proof, *m_binding, *m_redirect, *m_leaving, *m_said;
    Button *m_add, *m_bind, *m_leave;
};

} // namespace gatelodge::ui
