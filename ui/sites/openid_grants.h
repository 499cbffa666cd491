// What people let this site have by OpenID Connect, as far as it still holds, with an end to each.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

namespace gatelodge::ui {

class Paragraph;

class OpenIdGrants : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdGrants(OpenIdEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    void say(Words words);
    void end(const GrantId &id);
    OpenIdEditor &m_editor;
    RecordRows *m_rows;
    Paragraph *m_said;
    QList<ShownGrant> m_grants;
    bool m_unknown = false; // they could not be read
};

} // namespace gatelodge::ui
