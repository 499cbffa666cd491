// The assistant: choose what this window is for, set it up, and see a sign-in work.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/user.h"
#include "ui/connections/host.h"
#include "ui/shell/appearance.h"
#include "ui/shell/page.h"

class QComboBox;
class QSpacerItem;
class QStackedWidget;
class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class ChoiceCard;
class Paragraph;
class SchemaForm;
class StepStrip;
class Text;
class TrialList;

class FirstRunPage : public Page {
    Q_OBJECT
public:
    FirstRunPage(Host &host, QList<Language> languages, const QString &language,
                 std::function<void(const QString &)> chooseLanguage, QWidget *parent = nullptr);
    QWidget *entrance() override;

    // From the window, while the house that was set up here is being opened.
    void showStep(const QString &step);
    void showFailure(const Error &error);
    void houseOpened();
    void stop(const Error &error); // what the house did not take of what was entered
    bool isOpening() const { return m_opening; }

    // For whoever drives it: the cards, the form of the second step, the verbs.
    ChoiceCard &card(ProfileKind kind) const;
    SchemaForm &form() const { return *m_form; }
    Button &next() const { return *m_next; }
    Button &back() const { return *m_back; }
    const TrialList &trial() const { return *m_trial; }

Q_SIGNALS:
    void finished(); // the open house is wanted
    void left();

private:
    enum Step { Choosing, SettingUp, Trying };
    QWidget *makeChoices();
    QWidget *makeSetUp();
    QWidget *makeTrial();
    QWidget *makeFoot();
    void go(Step step);
    void showVerbs();
    void advance();
    void stepBack();
    void setUp();
    bool isEnteredWell();
    bool complain(const QList<Error> &flaws); // at the fields that they are about, all at once
    NewUser owner() const;
    void begin();     // saves the connection and opens it
    void makeOwner(); // a new house gets its name and its first owner
    void giveKeys(const UserId &uid);
    void trySignIn();
    void answer(const Result<SignInTrial> &trial, const QString &username);
    void lookAround(); // what the console itself sees
    ProfileKind kind() const;
    Profile profile() const;
    QList<SettingField> schema() const;

    Host &m_host;
    Step m_step = Choosing;
    bool m_opening = false, m_done = false, m_failed = false;
    QString m_id; // of the connection that was made here
    QJsonObject m_entered;
    std::optional<UserId> m_owner; // made in an earlier try
    QString m_username;            // of the owner
    std::optional<Error> m_refused; // what was entered, as the account was being made
    StepStrip *m_steps;
    QStackedWidget *m_stack;
    QVBoxLayout *m_rows;
    QSpacerItem *m_air; // above the title; a form has use for a part of it
    Text *m_title;
    Paragraph *m_sentence;
    QList<ChoiceCard *> m_cards;
    SchemaForm *m_form;
    TrialList *m_trial;
    QComboBox *m_languages;
    Text *m_languageLabel;
    Button *m_back, *m_next;
};

} // namespace gatelodge::ui
