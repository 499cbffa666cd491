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
    static QString buttonName(const Mend &mend, const Words &finding);
    Button *buttonFor(const Mend &mend, const Words &finding, bool quiet);
    const admin::Roles &m_roles;
    // What of a row may become otherwise while its button stays: the same press, and it keeps its focus.
    struct Row {
        GlyphMark *mark = nullptr;
        Paragraph *sentence = nullptr, *detail = nullptr;
        QWidget *named = nullptr; // by the sentence
        Button *button = nullptr;
    };
    void build(const std::vector<Want> &wants, const std::vector<CalmLine> &calm);
    static void retell(const Row &row, const Want &want);
    QStringList m_standing; // what the rows are about, and what their buttons do
    std::vector<Row> m_told;
    Text *m_title;
    QWidget *m_rows = nullptr;
};

} // namespace gatelodge::ui
