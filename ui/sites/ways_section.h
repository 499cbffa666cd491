// Which authorities a site takes, and in which order people see them there (EA-28, KE-04). Without a choice it takes
// all of them. One authority alone leaves nothing to choose, and the section does not show.
#pragma once
#include "ui/common/section.h"
#include "ui/sites/site_editor.h"

namespace gatelodge::ui {

class RecordRows;

class WaysSection : public Section {
    Q_OBJECT
public:
    explicit WaysSection(SiteEditor &editor, QWidget *parent = nullptr);
    QStringList offered() const; // their names, in the site's order

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    void store(const QList<AuthorityId> &chosen);
    QList<AuthorityId> taken() const; // in order; all of them where nothing was chosen
    SiteEditor &m_editor;
    Paragraph *m_rule;
    RecordRows *m_rows;
    QList<Authority> m_authorities;
    QList<AuthorityId> m_chosen;
};

} // namespace gatelodge::ui
