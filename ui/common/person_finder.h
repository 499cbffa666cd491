// Finds one person by name, username or address: a field, and below it those who fit.
#pragma once
#include "server/admin/people.h"
#include <QWidget>

class QLineEdit;
class QTimer;

namespace gatelodge::ui {

class RecordRows;

class PersonFinder : public QWidget {
    Q_OBJECT
public:
    // verb: what is done with the one who is found.
    PersonFinder(admin::People &people, std::function<QString()> verb, QWidget *parent = nullptr);
    QLineEdit *field() const { return m_field; }
    void choose(const UserLine &person); // as if found here

Q_SIGNALS:
    void chosen(const gatelodge::UserLine &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showFound(const QList<UserLine> &people);
    void rename();
    admin::People &m_people;
    std::function<QString()> m_verb;
    QLineEdit *m_field;
    QTimer *m_pause; // typing comes first, asking later
    RecordRows *m_found;
    QList<UserLine> m_fitting;
    int m_question = 0;
};

} // namespace gatelodge::ui
