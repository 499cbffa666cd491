// One line of the log: what happened, what it means, and what would mend its cause with one press.
#pragma once
#include "server/admin/console.h"
#include "ui/signin_log/explanation.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class ChipLabel;
class KeyValueList;
class Mending;
class Paragraph;
class Text;
class UndoBar;

class SignInPane : public QWidget {
    Q_OBJECT
public:
    SignInPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void showLine(const SignInLine &line);
    const SignInLine &line() const { return m_line; }
    bool isExplained() const { return m_cause.has_value(); }
    void mend(); // presses the button that mends the cause, if there is one

Q_SIGNALS:
    void closeWanted();
    void mended();
    void personWanted(const gatelodge::UserId &uid);
    void onlyPersonWanted(const gatelodge::UserId &uid, const QString &name);
    void siteWanted(const gatelodge::SiteId &site);
    void gatesWanted(const gatelodge::UserId &uid, const gatelodge::SiteId &site); // every one of them
    void authorityWanted(const gatelodge::AuthorityId &authority);

protected:
    void changeEvent(QEvent *event) override;

private:
    static std::optional<Duty> dutyOf(Fix fix); // nothing: it only leads somewhere
    void readCause();
    void say();
    void sayFacts();
    void fail(const Error &error);
    admin::Console &m_console;
    Mending *m_mending;
    SignInLine m_line;
    std::optional<admin::SignInCause> m_cause;
    Text *m_title;
    ChipLabel *m_outcome;
    Paragraph *m_when, *m_means, *m_helps, *m_said;
    Button *m_fix, *m_person, *m_only, *m_site, *m_gates;
    KeyValueList *m_facts;
    int m_question = 0; // answers to an earlier one are dropped
};

} // namespace gatelodge::ui
