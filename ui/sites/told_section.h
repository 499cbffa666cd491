// What a site would be told of a person right now, in every protocol that it speaks, side by side and to be copied. The
// functions that send it are asked.
#pragma once
#include "ui/sites/site_editor.h"
#include "ui/theme/words.h"
#include <QWidget>

class QGridLayout;

namespace gatelodge::ui {

class CodeBox;
class Paragraph;
class PersonFinder;

class ToldSection : public QWidget {
    Q_OBJECT
public:
    explicit ToldSection(SiteEditor &editor, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *whole;
        CodeBox *code;
    };
    Part addPart(Words title, Words note);
    void ask();
    void showTold(const admin::Told &told);
    void lay();
    SiteEditor &m_editor;
    PersonFinder *m_finder;
    Paragraph *m_whose, *m_said;
    QGridLayout *m_grid;
    std::vector<Part> m_parts; // id token, user info, community answer, push
    std::optional<UserLine> m_person;
    int m_columns = 0, m_question = 0;
};

} // namespace gatelodge::ui
