// "Why can't she enter?": choose a person, and every gate of the site says whether it lets her through, and why not.
#pragma once
#include "ui/sites/site_editor.h"
#include <QWidget>

class QLineEdit;
class QTimer;

namespace gatelodge::ui {

class Paragraph;
class RecordRows;
class Text;

class EntryCheck : public QWidget {
    Q_OBJECT
public:
    explicit EntryCheck(SiteEditor &editor, QWidget *parent = nullptr);
    void check(const UserLine &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showFound(const QList<UserLine> &people);
    void askGates();
    void showGates();
    SiteEditor &m_editor;
    QLineEdit *m_field;
    QTimer *m_pause; // typing comes first, asking later
    int m_question = 0;
    RecordRows *m_found, *m_rows;
    Text *m_verdict;
    Paragraph *m_said;
    std::optional<UserLine> m_person;
    QList<Gate> m_gates;
};

} // namespace gatelodge::ui
