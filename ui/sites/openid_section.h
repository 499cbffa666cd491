// OpenID Connect on a site's page: nothing but an offer where the site does not speak it, else everything that an
// application needs to know of the house, and the house of it.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class KeyValueList;
class Paragraph;

class OpenIdSection : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdSection(SiteEditor &site, QWidget *parent = nullptr);

private:
    QWidget *makeBody();
    void showSetup();
    void start();
    void askToStop();
    void refuse(const Error &error);
    OpenIdEditor m_editor;
    Paragraph *m_offer, *m_said;
    Button *m_start, *m_stop;
    KeyValueList *m_facts;
    QWidget *m_body;
};

} // namespace gatelodge::ui
