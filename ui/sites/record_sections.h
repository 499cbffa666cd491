// Two plain sections of a site: what it is told of people (Updates), and what it is (Site).
#pragma once
#include "ui/pieces/field.h"
#include "ui/sites/site_editor.h"

namespace gatelodge::ui {

class UpdateSection : public QWidget {
    Q_OBJECT
public:
    explicit UpdateSection(SiteEditor &editor, QWidget *parent = nullptr);

private:
    void lock();
    SiteEditor &m_editor;
    SwitchRow *m_push, *m_keys;
    ChoiceField *m_form;
};

class PlaceSection : public QWidget {
    Q_OBJECT
public:
    explicit PlaceSection(SiteEditor &editor, QWidget *parent = nullptr);

private:
    void showOrgs();
    SiteEditor &m_editor;
    ChoiceField *m_org;
};

} // namespace gatelodge::ui
