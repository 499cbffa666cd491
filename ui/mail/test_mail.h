// An address, "Send a test mail", and what the mail server answered. With what is stored, not with what is being
// entered somewhere.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;

class TestMail : public QWidget {
    Q_OBJECT
public:
    explicit TestMail(admin::Console &console, QWidget *parent = nullptr);
    QLineEdit &field() const { return *m_to; }
    Button &button() const { return *m_send; }
    Paragraph &answer() const { return *m_answer; }
    void setReady(bool ready); // there is a way out

public Q_SLOTS:
    void send();

protected:
    void changeEvent(QEvent *event) override;

private:
    void weigh();
    void rename();
    admin::Console &m_console;
    QLineEdit *m_to;
    Button *m_send;
    Paragraph *m_answer;
    bool m_ready = true, m_asking = false;
};

} // namespace gatelodge::ui
