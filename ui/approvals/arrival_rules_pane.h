// The rules of coming in: who may sign up, what is approved by itself, and how long things wait.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <deque>
#include <QWidget>

namespace gatelodge::ui {

class FieldEdit;
class Paragraph;
class Segmented;
class SwitchRow;

class ArrivalRulesPane : public QWidget {
    Q_OBJECT
public:
    explicit ArrivalRulesPane(admin::Console &console, QWidget *parent = nullptr);
    void show(const ArrivalRules &rules); // before that nothing can be set: what stands there would be invented
    Segmented &signUp() const { return *m_signUp; }
    SwitchRow &automatic() const { return *m_automatic; }
    FieldEdit &domains() const { return *m_domains; }
    FieldEdit &approvalDays() const { return *m_approvalDays; }
    FieldEdit &warningDays() const { return *m_warningDays; }

Q_SIGNALS:
    void closeRequested();
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void explain();
    struct Edit {
        QWidget *row; // that waits for the answer
        std::function<void(ArrivalRules &)> put;
        std::function<void(const Error &)> refused; // what stands is shown by then
        ArrivalRules seen = {};
    };
    void refuse(FieldEdit *field, const Error &error);
    void saySignUp(const Error &error);
    void bind(FieldEdit *field, std::function<void(ArrivalRules &, const QString &)> put);
    void save(Edit edit);
    void sendNext();
    void answer(const Done &done);
    void end(const std::function<void(const Edit &)> &tell);
    admin::Console &m_console;
    ArrivalRules m_rules; // as they were read last
    std::deque<Edit> m_edits;
    bool m_sending = false;
    Words m_signUpTrouble;      // until somebody chooses again
    QList<QWidget *> m_waiting; // what was read before their answer is not theirs
    QWidget *m_content;
    Segmented *m_signUp;
    Paragraph *m_signUpNote;
    SwitchRow *m_automatic;
    FieldEdit *m_domains, *m_approvalDays, *m_warningDays;
};

} // namespace gatelodge::ui
