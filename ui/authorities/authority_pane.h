// One authority: its place in the order, what people read of it, what it is trusted with, and how it is reached.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class ArrivalsSection;
class LimitsSection;
class PasswordSection;
class FieldEdit;
class IconButton;
class Paragraph;
class RecordHead;
class RecordHistory;
class Section;
class SettingsSection;
class Text;
class TrustSection;
class UndoBar;

class AuthorityPane : public QWidget {
    Q_OBJECT
public:
    AuthorityPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void show(const admin::AuthorityList &list, const AuthorityId &id);
    const Authority &authority() const { return m_authority; }
    FieldEdit &title() const { return *m_title; }
    FieldEdit &name() const { return *m_name; }
    TrustSection &trust() const { return *m_trust; }
    SettingsSection &settings() const { return *m_settings; }
    ArrivalsSection &arrivals() const { return *m_arrivals; }
    PasswordSection &passwords() const { return *m_passwords; }
    LimitsSection &tries() const { return *m_tries; }
    LimitsSection &sessions() const { return *m_sessions; }
    void remove(); // refused where people have logins, and says so

public Q_SLOTS:
    void moveUp();
    void moveDown();

Q_SIGNALS:
    void closeRequested();
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lockFor(const admin::Roles &roles); // who may only look
    QWidget *makeContent();
    QWidget *makePlace();
    void addField(QVBoxLayout *column, FieldEdit *field, QString Authority::*member);
    void save(FieldEdit *field, QString Authority::*member, const QString &value);
    void move(int place);
    void showPlace();
    void showHistory(const QList<Change> &history);
    void say(Words words);
    void refuse(const Authority &about, const Error &error); // here, or where whoever asked is by now
    admin::Console &m_console;
    UndoBar &m_undo;
    QList<DriverDescription> m_drivers;
    Authority m_authority, m_ours; // m_ours: the accounts kept here, once they were shown
    Revision m_storedOn; // what was saved here has a later one
    int m_place = 1, m_places = 1;
    QList<Change> m_history;
    RecordHead *m_head;
    Paragraph *m_said;
    Text *m_where;
    IconButton *m_up, *m_down;
    FieldEdit *m_title, *m_name, *m_help, *m_newcomers, *m_forgotten, *m_change, *m_register;
    TrustSection *m_trust;
    SettingsSection *m_settings;
    ArrivalsSection *m_arrivals;
    PasswordSection *m_passwords; // of the accounts kept here, like the limits
    LimitsSection *m_tries, *m_sessions;
    Section *m_pages;
    RecordHistory *m_lines;
};

} // namespace gatelodge::ui
