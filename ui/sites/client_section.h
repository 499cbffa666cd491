// The example client in three languages, with this site's values.
#pragma once
#include "ui/sites/site_editor.h"
#include <QWidget>

namespace gatelodge::ui {

class CodeBox;
class Paragraph;
class Segmented;

class ClientSection : public QWidget {
    Q_OBJECT
public:
    explicit ClientSection(SiteEditor &editor, QWidget *parent = nullptr);

private:
    void showSite();
    SiteEditor &m_editor;
    Segmented *m_language;
    CodeBox *m_code;
    Paragraph *m_facts, *m_note;
};

} // namespace gatelodge::ui
