// All settings of an OpenID client that are one value: who it is, how it proves that, what it may ask for, and for how
// long. The list of addresses and what else has several values stands beside this.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Paragraph;

class OpenIdSettings : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdSettings(OpenIdEditor &editor, QWidget *parent = nullptr);

private:
    void addProof(QVBoxLayout *column);
    void addBinding(QVBoxLayout *column);
    void addScopes(QVBoxLayout *column);
    void addLifetimes(QVBoxLayout *column);
    void showSetup();
    OpenIdEditor &m_editor;
    ChoiceField *m_binding = nullptr;
    Paragraph *m_warning = nullptr;
};

} // namespace gatelodge::ui
