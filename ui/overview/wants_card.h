// What wants you: problems with a button that mends them, then what is fine, one line each.
#pragma once
#include "ui/overview/verdict.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

class Button;

class WantsCard : public Card {
    Q_OBJECT
public:
    explicit WantsCard(const admin::Roles &roles, QWidget *parent = nullptr);
    void set(std::vector<Want> wants, std::vector<CalmLine> calm);

Q_SIGNALS:
    void mendWanted(const gatelodge::ui::Mend &mend);

private:
    QWidget *rowFor(const Want &want);
    QLayout *lineFor(const CalmLine &line);
    Button *buttonFor(const Mend &mend, const Words &finding, bool quiet);
    const admin::Roles &m_roles;
    QStringList m_said; // what stands there: left alone while it is the same, so that a button keeps its focus
    Text *m_title;
    QWidget *m_rows = nullptr;
};

} // namespace gatelodge::ui
