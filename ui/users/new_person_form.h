// A new person, in the place of the details: names, an address, and a username that is proposed from them.
#pragma once
#include "server/admin/people.h"
#include "ui/theme/words.h"
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;

class NewPersonForm : public QWidget {
    Q_OBJECT
public:
    explicit NewPersonForm(admin::People &people, QWidget *parent = nullptr);
    void begin(); // with what was typed and never sent; the focus in the first field

Q_SIGNALS:
    void created(const gatelodge::UserId &uid);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *addLine(Words label, const char *name);
    void propose();
    void submit();
    void empty();
    void rename();
    admin::People &m_people;
    QList<QPair<QLineEdit *, Words>> m_labels;
    QLineEdit *m_first, *m_last, *m_email, *m_username;
    QCheckBox *m_vouched;
    Button *m_create;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
