// What wants you: problems with a button that leads to the fix, then what is fine, one line each.
#pragma once
#include "ui/overview/verdict.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

class WantsCard : public Card {
    Q_OBJECT
public:
    explicit WantsCard(QWidget *parent = nullptr);
    void set(std::vector<Want> wants, std::vector<CalmLine> calm);

Q_SIGNALS:
    void subjectWanted(const QString &subject);
    void siteWanted(const QString &subject, const gatelodge::SiteId &site);

private:
    QWidget *rowFor(const Want &want);
    QLayout *lineFor(const CalmLine &line);
    QStringList m_said; // what stands there: left alone while it is the same, so that a button keeps its focus
    Text *m_title;
    QWidget *m_rows = nullptr;
};

} // namespace gatelodge::ui
