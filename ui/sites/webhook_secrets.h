// The secrets that a site's webhooks are signed with: shown once when they are made, then known by how they begin. A new one
// stands beside the one before it for as long as the receiver needs to switch, and both sign.
#pragma once
#include "ui/pieces/field.h"
#include "ui/sites/site_editor.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

class Button;
class Paragraph;
class RecordRows;

class WebhookSecrets : public QWidget {
    Q_OBJECT
public:
    explicit WebhookSecrets(SiteEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSite();
    void make();
    void askToEnd(const WebhookSecretId &secret);
    void end(const SiteId &site, const WebhookSecretId &secret);
    void refuse(const Error &error);
    SiteEditor &m_editor;
    RecordRows *m_rows;
    Button *m_make;
    ChoiceField *m_overlap;
    Paragraph *m_said;
    SiteId m_shown;
};

} // namespace gatelodge::ui
