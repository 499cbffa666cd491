// The groups that a site lets in, as buttons in a sentence: a press on one takes it out, the last button adds another.
// Any of them is enough; without any, everybody may enter.
#pragma once
#include "ui/pieces/planes.h"
#include "ui/sites/site_editor.h"

namespace gatelodge::ui {

class GroupTokens : public QWidget {
    Q_OBJECT
public:
    explicit GroupTokens(SiteEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void openAdding(QWidget *at);
    void save(std::function<void(QList<GroupId> &)> edit);
    SiteEditor &m_editor;
    FlowLayout *m_flow;
    QWidget *m_tokens;
    Paragraph *m_note;
};

} // namespace gatelodge::ui
