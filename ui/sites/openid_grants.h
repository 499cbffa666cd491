// What people let this site have by OpenID Connect, as far as it still holds, with an end to each: those who came last,
// and more on request. Nothing tells when that changes: it is read every few seconds while seen.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QTimer>
#include <QWidget>

namespace gatelodge::ui {

class Button;
class Paragraph;

class OpenIdGrants : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdGrants(OpenIdEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void take(const Result<ShownGrants> &grants);
    void lay();
    void say(Words words);
    void end(const GrantLine &line);
    OpenIdEditor &m_editor;
    RecordRows *m_rows;
    Button *m_more;
    Paragraph *m_said;
    ShownGrants m_grants;
    QTimer m_beat;
    int m_lookThrough;
    bool m_unknown = false; // they could not be read
    bool m_reading = false, m_again = false;
};

} // namespace gatelodge::ui
