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
    void show(const ArrivalRules &rules);
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
        std::function<void(ArrivalRules &)> put;
        std::function<void(const Words &)> refused;
        FieldEdit *field = nullptr; // that waits for it
    };
    void saveDays(FieldEdit *field, int ArrivalRules::*member, const QString &typed);
    void save(Edit edit);
    void sendNext();
    void answer(const Edit &edit, const Done &done);
    admin::Console &m_console;
    ArrivalRules m_rules;
    std::deque<Edit> m_edits;
    bool m_sending = false;
    QList<FieldEdit *> m_stored; // what was read before they were is not theirs
    Segmented *m_signUp;
    Paragraph *m_signUpNote;
    SwitchRow *m_automatic;
    FieldEdit *m_domains, *m_approvalDays, *m_warningDays;
};

} // namespace gatelodge::ui
