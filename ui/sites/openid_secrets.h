// The secrets of an OpenID client: shown once when they are made, then known by how they begin. A new one stands beside
// the one before it for as long as the application needs to switch.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class Paragraph;

class OpenIdSecrets : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdSecrets(OpenIdEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSetup();
    void make();
    void askToEnd(const SecretId &id);
    void end(const SiteId &site, const SecretId &id);
    void say(Words words, Tone tone);
    OpenIdEditor &m_editor;
    RecordRows *m_rows;
    Button *m_make;
    ChoiceField *m_overlap;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
