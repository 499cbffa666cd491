// The page of one site: a sentence that counts, then its sections in one scroll.
#pragma once
#include "ui/sites/site_editor.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class EntryCheck;
class GateSection;
class PageHeader;
class Paragraph;
class RecordHistory;
class ScrollPage;

class SitePane : public QWidget {
    Q_OBJECT
public:
    explicit SitePane(SiteEditor &editor, QWidget *parent = nullptr);
    EntryCheck *entryCheck() const { return m_check; }
    GateSection *gates() const { return m_gates; }
    ScrollPage *scroll() const { return m_scroll; }

Q_SIGNALS:
    void subjectWanted(const QString &subject);
    void removalWanted();
    void previewWanted(const gatelodge::SiteId &site); // its pages, as people see them

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSite();
    void showHistory();
    QWidget *makeContent(QWidget *first);
    SiteEditor &m_editor;
    PageHeader *m_header;
    GateSection *m_gates;
    EntryCheck *m_check;
    RecordHistory *m_history;
    ScrollPage *m_scroll;
};

} // namespace gatelodge::ui
